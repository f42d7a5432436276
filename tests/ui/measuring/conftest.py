"""A photo with a calibration card and one without, opened to be measured."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests import card_photos
from tests.ui.hand import Hand
from tests.ui.measuring.ruler import Ruler


@pytest.fixture
def card_photo(samples: list[Path], tmp_path: Path) -> Path:
    """A wound of about 10 cm, and a card flat beside it."""
    return card_photos.saved(samples[3], tmp_path)


@pytest.fixture
def without_card(hand: Hand, samples: list[Path]) -> Ruler:
    """The panel on a photo without a card."""
    hand.open(samples[3])
    return begin(hand)


@pytest.fixture
def two_wounds(hand: Hand, samples: list[Path], tmp_path: Path) -> Ruler:
    """The panel on a photo of two wounds, without a card."""
    file = tmp_path / "two wounds.png"
    Image.fromarray(card_photos.with_second_wound(np.asarray(Image.open(samples[3])))).save(file)
    hand.open(file)
    return begin(hand)


@pytest.fixture
def with_a_card(hand: Hand, card_photo: Path) -> Ruler:
    """The panel on a photo with a card."""
    hand.open(card_photo)
    return begin(hand)


def begin(hand: Hand) -> Ruler:
    ruler = Ruler(hand)
    hand.press("Ctrl+Shift+X")
    hand.wait(lambda: "Looking for" not in hand.words(ruler.panel))
    return ruler
