"""The layout of the calibration card."""

import itertools

import cv2
import numpy as np

from woundapp.imaging import card
from woundapp.imaging.card import Marker


def _modules(marker: Marker) -> np.ndarray:
    return marker.white[1:-1, 1:-1]


def _apart(one: np.ndarray, other: np.ndarray) -> int:
    return min(int((np.rot90(one, turns) != other).sum()) for turns in range(4))


def test_markers_cannot_be_taken_for_one_another_in_any_turn() -> None:
    for one, other in itertools.combinations(card.MARKERS, 2):
        assert _apart(_modules(one), _modules(other)) >= 7


def test_no_marker_looks_like_one_in_a_mirror() -> None:
    for one, other in itertools.product(card.MARKERS, repeat=2):
        assert _apart(_modules(one)[:, ::-1], _modules(other)) >= 4


def test_markers_have_a_black_border_and_are_numbered_as_the_detector_says() -> None:
    detector = cv2.aruco.ArucoDetector(card.dictionary())
    for marker in card.MARKERS:
        border = marker.white.copy()
        border[1:-1, 1:-1] = False
        assert not border.any()
        drawn = np.pad(np.kron(marker.white, np.ones((20, 20))) * 255, 40, constant_values=255)
        _, numbers, _ = detector.detectMarkers(drawn.astype(np.uint8))
        assert numbers.ravel().tolist() == [marker.number]


def test_everything_is_on_the_card_and_apart() -> None:
    """White is left around the markers: more than one of their modules, also at the cutting line."""
    quiet = card.MARKER_SIDE / card.MARKER_MODULES
    squares = [(marker.left, marker.top, card.MARKER_SIDE, quiet) for marker in card.MARKERS]
    squares += [(patch.left, patch.top, card.PATCH_SIDE, 0.5) for patch in (*card.PATCHES, *card.WHITES)]
    for left, top, side, room in squares:
        assert left >= room and left + side <= card.WIDTH - room
        assert top >= room and top + side <= card.HEIGHT - room
    for (left, top, side, room), (x, y, width, _) in itertools.combinations(squares, 2):
        gap = max(left - x - width, x - left - side, top - y - width, y - top - side)
        assert gap > room - 1.5 * (room > 1)


def test_greys_are_grey_and_from_light_to_dark() -> None:
    greys = [patch.colour[0] for patch in card.PATCHES if patch.grey]
    assert greys == sorted(greys, reverse=True)
    assert len(greys) == 5
