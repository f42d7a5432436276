"""How areas are filled: as the tissue looks, and hatched, so that they are told apart in grey."""

from woundapp.measurement import Tissue
from woundapp.report.time_plot import Fill

TISSUE = {
    Tissue.NECROSIS: Fill("#3b3038"),
    Tissue.SLOUGH: Fill("#e3cf6d", (1, 1)),
    Tissue.OTHER: Fill("#aab2ba", (1, 0)),
    Tissue.GRANULATION: Fill("#c4545b"),
    Tissue.EPITHELIUM: Fill("#f6d3d5", (0, 1)),
}
