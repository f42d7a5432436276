"""Referring a wound to a specialist: what goes along, who can be recognised, and how the file is locked."""
