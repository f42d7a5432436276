"""Measuring the wound on the open photo: outlines drawn with help, figures, bands, shares of tissue."""
