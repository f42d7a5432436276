"""The file for a specialist: what is in it, who can be recognised in it, and how it is locked."""
