"""The model: its pack, what it is asked, the engine that runs it, and the process that holds the engine."""
