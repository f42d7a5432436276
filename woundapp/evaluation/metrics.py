"""How good answers are: shares with intervals, ranking, calibration, signs and regions, from cases alone."""

from woundapp.domain import ImageRegion


def overlap(region: ImageRegion | None, truth: tuple[int, int, int, int]) -> float:
    """Intersection over union of two rectangles, `(left, top, right, bottom)`, half-open; 0 without a region."""
    if region is None:
        return 0.0
    across = min(region.right, truth[2]) - max(region.left, truth[0])
    down = min(region.bottom, truth[3]) - max(region.top, truth[1])
    shared = max(across, 0) * max(down, 0)
    area = (truth[2] - truth[0]) * (truth[3] - truth[1])
    return shared / (region.width * region.height + area - shared)
