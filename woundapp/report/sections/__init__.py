"""The parts of a report, each in a module of its own: what it says, and how it looks."""
