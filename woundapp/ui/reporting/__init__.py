"""The report in the window: what it is made of, its preview, and the ways it leaves."""
