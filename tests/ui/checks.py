"""What everybody must be able to do with a page or a dialog: hear it, reach it, hit it, read it."""

import re
import time
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QButtonGroup,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSlider,
    QWidget,
)
from shiboken6 import isValid

from woundapp.ui import theme
from woundapp.ui.theme import TARGET

_READABLE = 4.5
_BORDER = 4
_SETTLING_SECONDS = 3.0
_Sized = QAbstractButton | QLineEdit | QComboBox | QAbstractSpinBox | QSlider


def settle(within: QWidget) -> None:
    """Wait until what was put into layouts has found its place."""
    end = time.monotonic() + _SETTLING_SECONDS
    while clipped(within) and time.monotonic() < end:
        QTest.qWait(20)


def controls(within: QWidget) -> list[QWidget]:
    """What can have the focus or be clicked."""
    return [
        widget
        for widget in within.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusProxy() is None
        and (isinstance(widget, QAbstractButton) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.objectName() != "qt_menubar_ext_button"
    ]


def name(widget: QWidget) -> str:
    """What a screen reader calls it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def nameless(within: QWidget) -> list[QWidget]:
    """Controls that a screen reader has no name for."""
    return [widget for widget in controls(within) if not name(widget)]


def small(within: QWidget) -> list[str]:
    """Controls that are hard to hit."""
    return [
        f"{name(widget)}: {widget.width()} x {widget.height()}"
        for widget in controls(within)
        if isinstance(widget, _Sized) and min(widget.width(), widget.height()) < TARGET
    ]


def unreached(within: QWidget) -> set[str]:
    """Controls that the Tab key does not come to; of buttons that exclude each other one is enough.

    The arrow keys go from that one to the others.
    """
    wanted = {
        widget
        for widget in controls(within)
        if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    reached: set[QWidget] = set()
    for _ in range(2 * len(wanted) + 4):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    groups = {group for widget in reached if (group := _group(widget))}
    return {name(widget) for widget in wanted - reached if _group(widget) not in groups}


def _group(widget: QWidget) -> QButtonGroup | None:
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group if group and group.exclusive() else None


def texts(within: QWidget) -> list[QLabel | QAbstractButton]:
    """What is visible and has words on it."""
    found: list[QLabel | QAbstractButton] = [
        *within.findChildren(QLabel),
        *within.findChildren(QAbstractButton),
    ]
    return [widget for widget in found if widget.isVisible() and widget.text().strip()]


def clipped(within: QWidget) -> list[str]:
    """Words that are cut off: by their own widget, or by what they lie in, where that does not scroll."""
    found = []
    for widget in texts(within):
        said = widget.text().replace("\u200b", "")[:60]
        if not _has_room(widget):
            found.append(f"cut off: {said!r} {widget.size()} of {widget.sizeHint()}")
        elif hiding := _hidden_by(widget):
            found.append(f"outside {type(hiding).__name__}: {said!r}")
    return found


def faint(within: QWidget) -> list[str]:
    """Words that stand out too little from what they are written on, measured on the screen.

    WCAG 2.2, 1.4.3: a contrast of 4.5. The paper is the commonest colour of a widget, the ink the one that
    stands out most; borders are left out.
    """
    image = within.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)[:, : image.width()]
    found = []
    for widget in (*texts(within), *within.findChildren(QLineEdit), *within.findChildren(QComboBox)):
        if (
            not isValid(widget)
            or not widget.isVisible()
            or widget.visibleRegion().boundingRect() != widget.rect()
        ):
            continue
        if isinstance(widget, QLineEdit) and not widget.displayText() and not widget.placeholderText():
            continue
        edge = 0 if isinstance(widget, QLabel) else _BORDER
        at = widget.mapTo(within, QPoint(edge, edge))
        seen = pixels[
            at.y() : at.y() + widget.height() - 2 * edge, at.x() : at.x() + widget.width() - 2 * edge
        ]
        colours, counts = np.unique(seen, return_counts=True)
        paper = _colour(colours[counts.argmax()])
        best = max(theme.contrast(paper, _colour(each)) for each in colours)
        if best < _READABLE:
            found.append(f"{best:.1f}: {name(widget)[:40]!r} on {paper}")
    return found


def _colour(pixel: np.uint32) -> str:
    return f"#{int(pixel) & 0xFFFFFF:06x}"


def overlapping(within: QWidget) -> list[str]:
    """Pairs of words or controls beside each other that lie on one another."""
    found = []
    seen: set[QWidget] = set()
    for parent in within.findChildren(QWidget):
        if parent in seen or not parent.isVisible() or isinstance(parent, QAbstractScrollArea):
            continue
        seen.add(parent)
        layout = parent.layout()
        if layout is None:
            continue
        children = [child for child in _laid_out(parent) if child.isVisible()]
        for at, one in enumerate(children):
            for other in children[at + 1 :]:
                if one.geometry().intersects(other.geometry()) and not _meant(one, other):
                    found.append(f"{_named(one)} over {_named(other)}")
    return found


def _laid_out(parent: QWidget) -> Sequence[QWidget]:
    return parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _meant(one: QWidget, other: QWidget) -> bool:
    """Whether one is meant to lie over the other, as a legend over the photo."""
    return any(isinstance(each, QAbstractScrollArea) for each in (one, other))


def _named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {name(widget)[:40]!r}"


def _has_room(widget: QLabel | QAbstractButton) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        longest = max(re.split(r"[\s\u200b]+", widget.text()), key=len)
        wide = QFontMetrics(widget.font()).horizontalAdvance(longest) <= widget.width() + 1
        return wide and widget.heightForWidth(widget.width()) <= widget.height() + 1
    line = QFontMetrics(widget.font()).height()
    return widget.sizeHint().width() <= widget.width() + 1 and line <= widget.height()


def _hidden_by(widget: QWidget) -> QWidget | None:
    """The widget that cuts it off for good; None where all of it is seen or can be scrolled to."""
    rect = widget.rect()
    inner, outer = widget, widget.parentWidget()
    while outer is not None and not inner.isWindow():
        rect = QRect(inner.mapToParent(rect.topLeft()), rect.size())
        if _scrolls(outer):
            area = outer.parentWidget()
            assert isinstance(area, QScrollArea)
            across = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if across and (rect.left() < -1 or rect.right() > outer.width() + 1):
                return area
            # Reached by scrolling: from here on only the area itself must be seen.
            rect = QRect(QPoint(0, 0), outer.size())
        elif not outer.rect().adjusted(-1, -1, 1, 1).contains(rect):
            return outer
        inner, outer = outer, outer.parentWidget()
    return None


def _scrolls(widget: QWidget) -> bool:
    area = widget.parentWidget()
    return isinstance(area, QScrollArea) and area.viewport() is widget


def off_screen(window: QWidget) -> list[str]:
    """What of a window lies beyond a screen of its size."""
    room = window.screen().availableSize()
    size = window.size()
    if size.width() > room.width() or size.height() > room.height():
        return [
            f"the window is {size.width()} x {size.height()}, the screen {room.width()} x {room.height()}"
        ]
    return []


def cut_rows(within: QWidget) -> list[str]:
    """Rows of lists whose words are higher than the row."""
    found = []
    for view in within.findChildren(QAbstractItemView):
        if view.isVisible() and not isinstance(view, QHeaderView) and view.model().rowCount():
            height, line = view.sizeHintForRow(0), QFontMetrics(view.font()).height()
            if height < line:
                found.append(f"{name(view)}: rows of {height} for text of {line}")
    return found
