"""How good a model is: on a labelled cohort, in the eyes of model judges, and in the eyes of experts."""
