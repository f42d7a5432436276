"""What was published of Infection-Reasoner, the model that this program was made for."""

SOURCE = "arXiv 2604.19937"

ACCURACY, SENSITIVITY, SPECIFICITY = 0.868, 0.864, 0.871
"""Of the verdict on held-out photos, by its authors."""

VISUAL_SUPPORT = (0.722, 0.903)
"""Share of the rationales' claims that model judges found supported by the photo: the lowest and the highest
of the judges."""

EXPERTS_CORRECT = 0.618
"""Share of the rationales that wound experts found correct."""
