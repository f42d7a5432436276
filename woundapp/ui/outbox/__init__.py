"""What is sent to other systems: asked for, sent while the records are open, looked after."""
