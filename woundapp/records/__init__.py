"""What is kept of patients: one encrypted database file on this machine, and the keys that open it."""
