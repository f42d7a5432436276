"""The settings that the user changes in the window."""
