"""What codes, figures and changes are called, for the screen and the report alike."""
