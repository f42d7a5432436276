"""The course of a wound over its visits: on a timeline, and two visits beside each other."""
