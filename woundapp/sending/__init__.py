"""What waits to be sent to the systems that the clinic set up, and how it gets there once."""
