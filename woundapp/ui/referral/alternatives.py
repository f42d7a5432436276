"""A choice of a few below each other, each with a sentence on what it means."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QVBoxLayout

from woundapp.ui.fields import Field
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import label

_INDENT = 38
"""Width of the mark before a text."""


class Alternatives(Field):
    """One of these.

    Args:
        name: of what.
        entries: what can be chosen, its words, and a sentence on it.
    """

    def __init__(self, name: str, entries: Sequence[tuple[StrEnum, str, str]]) -> None:
        self._buttons: dict[str, QRadioButton] = {}
        frame = QFrame()
        super().__init__(name, frame)
        self._group = QButtonGroup(self)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for value, words, sentence in entries:
            button = QRadioButton(words)
            button.setAccessibleName(f"{name}: {words}")
            button.setAccessibleDescription(sentence)
            self._group.addButton(button)
            self._buttons[value.value] = button
            said = label(sentence, size=0.93, muted=True)
            said.setIndent(_INDENT)
            column.addWidget(button)
            column.addWidget(said)
            column.addSpacing(GAP // 2)
        self._group.buttonToggled.connect(self._toggled)
        self.show_typed(entries[0][0].value)

    @property
    def typed(self) -> str:
        return next(value for value, button in self._buttons.items() if button.isChecked())

    def show_typed(self, text: str) -> None:
        self._buttons[text].setChecked(True)

    def _toggled(self, button: QRadioButton, checked: bool) -> None:
        if checked:
            self.setFocusProxy(button)
            self._tell()
