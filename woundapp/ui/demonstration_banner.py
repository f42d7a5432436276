"""The strip above everything while a model is loaded that is none for patients."""

from PySide6.QtWidgets import QFrame, QHBoxLayout

from woundapp.ui import theme, words
from woundapp.ui.icons import Symbol
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import ICON, label


class DemonstrationBanner(QFrame):
    """Says that the model is for demonstration; there is no way to close it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("demonstration", True)
        text = label(words.demonstration())
        text.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GAP, GAP // 2, 2 * GAP, GAP // 2)
        row.addStretch(1)
        row.addWidget(Symbol("warning", ICON, lambda: theme.colours().demonstration))
        row.addWidget(text)
        row.addStretch(1)
