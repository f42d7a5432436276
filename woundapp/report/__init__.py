"""Documents made from an assessment."""
