"""Small pieces that several parts of the window are made of."""

import re

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import (
    QAction,
    QKeySequence,
    QPalette,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from woundapp.ui import theme
from woundapp.ui.icons import Symbol, icon
from woundapp.ui.theme import GAP, Fill

ICON = 22
"""Side of a button's icon in device-independent pixels."""


def label(text: str = "", *, size: float = 1.0, bold: bool = False, muted: bool = False) -> QLabel:
    """A text that wraps; never read as HTML, whoever wrote it.

    Args:
        text: what it says.
        size: times the size of plain text; one of `theme.SCALES`, or 1.
        bold: whether it is.
        muted: for what matters less.
    """
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    # By the stylesheet, so that it follows the size of the text that is chosen.
    assert size in (1, *theme.SCALES)
    made.setProperty("scale", str(size))
    made.setProperty("heavy", bold)
    made.setProperty("muted", muted)
    made.setText(breakable(text))
    return made


def breakable(text: str) -> str:
    """A text that can be wrapped even inside a very long word, such as a file's name."""
    return re.sub(r"(\S{24})(?=\S)", "\\1\u200b", text)


class ActionButton(QPushButton):
    """A button for an action of the menus: same text, state and shortcut.

    Args:
        action: what it does.
        symbol: name of its icon.
        primary: whether it is the one to press next.
        text: whether to show more than the icon.
    """

    def __init__(self, action: QAction, symbol: str, *, primary: bool = False, text: bool = True) -> None:
        super().__init__()
        name = action.text().replace("&", "").rstrip("…")
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({keys})" if keys else name)
        self.setText(name if text else "")
        role = QPalette.ColorRole.HighlightedText if primary else QPalette.ColorRole.ButtonText
        self.setIcon(icon(symbol, role))
        self.setIconSize(QSize(ICON, ICON))
        self.setProperty("primary", primary)
        self.setProperty("square", not text)
        self.setCheckable(action.isCheckable())
        self.clicked.connect(action.trigger)
        self._action = action
        action.changed.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())
        self.setChecked(self._action.isChecked())


class Card(QFrame):
    """A surface with something on it.

    Args:
        kind: the property by which the theme's stylesheet knows it: `card`, `provisional`, `warning` or
            `status`.
        layout: takes the content.
    """

    def __init__(self, kind: str, layout: QLayout) -> None:
        super().__init__()
        self.setProperty(kind, True)
        layout.setContentsMargins(GAP + 4, GAP, GAP + 4, GAP)
        layout.setSpacing(GAP)
        self.setLayout(layout)


class Advice(Card):
    """A sentence with a symbol before it: something to heed, or something that is well.

    Args:
        text: the sentence.
        symbol: name of the icon.
        warning: whether to heed it.
    """

    def __init__(self, text: str, symbol: str = "warning", *, warning: bool = True) -> None:
        row = QHBoxLayout()
        super().__init__("warning" if warning else "card", row)
        self._text = label(text)
        row.addWidget(Symbol(symbol, ICON, _warning if warning else _surface), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)

    def say(self, text: str) -> None:
        """Say something else; nothing hides it."""
        self._text.setText(breakable(text))
        self.setVisible(bool(text))


class Alarm(Card):
    """A sentence that must not be missed.

    Args:
        text: the sentence.
    """

    def __init__(self, text: str) -> None:
        row = QHBoxLayout()
        super().__init__("status", row)
        restyle(self, "status", "infected")
        row.addWidget(Symbol("warning", ICON, _alarm), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(text, bold=True), 1)


class Panel(QWidget):
    """One state of the right-hand side: content that scrolls, over buttons that stay.

    Attributes:
        body: takes the content.
        above_foot: takes what must be seen before a button is pressed.
        foot: takes the buttons.
        scroll_area: holds the content; it can be scrolled by keys, so whoever makes the panel names it.
    """

    def __init__(self) -> None:
        super().__init__()
        content = QWidget()
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        self.body.setSpacing(GAP + 4)
        self.scroll_area = QScrollArea()
        self.scroll_area.setWidget(content)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.above_foot = QVBoxLayout()
        self.above_foot.setContentsMargins(2 * GAP, 0, 2 * GAP, 0)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(2 * GAP, GAP, 2 * GAP, 2 * GAP)
        self.foot.setSpacing(GAP)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.scroll_area, 1)
        whole.addLayout(self.above_foot)
        whole.addLayout(self.foot)


def clear(layout: QLayout) -> None:
    """Delete everything in a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the stylesheet looks at, and apply what follows from it."""
    widget.setProperty(name, value)
    for part in (widget, *widget.findChildren(QWidget)):
        part.style().unpolish(part)
        part.style().polish(part)
        part.update()


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say something that appeared without the user moving there."""
    # Its many kinds of events are made into Python's when it is imported; a window opens without that.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def _warning() -> Fill:
    return theme.colours().warning


def _surface() -> Fill:
    return theme.colours().surface


def _alarm() -> Fill:
    return theme.colours().statuses["infected"]
