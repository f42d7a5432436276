"""What the pages of patients and wounds have in common: a way back, a heading, and rows that scroll."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from woundapp.ui import theme
from woundapp.ui.actions import Actions
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import ActionButton, breakable, clear, label

_WIDEST = 960
"""Of what is read, in device-independent pixels beside text of `SMALLEST_TEXT`; longer lines tire."""


class RecordPage(QWidget):
    """A page that scrolls.

    Attributes:
        body: takes the content.
        rows: takes the list; whoever makes the page puts it into the body.
        first: what is done here most often.
        scroll_area: holds the content; whoever makes the page names it.

    Args:
        actions: of the window.
    """

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._title = label(size=1.5, bold=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(GAP)
        head = QHBoxLayout()
        head.setSpacing(2 * GAP)
        self.first = ActionButton(actions.back, "back")
        head.addWidget(self.first, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        self._inner = inner = QWidget()
        inner.setMaximumWidth(theme.grown(_WIDEST))
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        self.body.setSpacing(GAP + 4)
        self.body.addLayout(head)
        self.body.addLayout(self._lines)
        content = QWidget()
        middle = QHBoxLayout(content)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(inner, 100)
        middle.addStretch(1)
        self.scroll_area = QScrollArea()
        self.scroll_area.setWidget(content)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scroll_area)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._inner.setMaximumWidth(theme.grown(_WIDEST))

    def show_heading(self, title: str, lines: Sequence[str]) -> None:
        """Show what the page is about.

        Args:
            title: its name.
            lines: below it; empty ones are left out.
        """
        self._title.setText(breakable(title))
        clear(self._lines)
        for line in lines:
            if line:
                self._lines.addWidget(label(line))

    def focus_first(self) -> None:
        """Put the focus on what is done here most often."""
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)
