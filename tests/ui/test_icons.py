"""Symbols that point back or on follow the direction of the text; the others stay as they are."""

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from woundapp.ui.icons import icon


def drawn(name: str) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    image = icon(name).pixmap(QSize(64, 64)).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return pixels[..., 3].copy()


@pytest.mark.parametrize(("name", "turned"), [("back", True), ("undo", True), ("camera", False)])
def test_a_symbol_from_right_to_left(qapp: QApplication, name: str, turned: bool) -> None:
    before = drawn(name)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        after = drawn(name)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    expected = before[:, ::-1] if turned else before
    assert np.abs(after.astype(int) - expected.astype(int)).mean() < 2
    assert before.any()
    if turned:
        assert np.abs(before.astype(int) - before[:, ::-1].astype(int)).mean() > 10
