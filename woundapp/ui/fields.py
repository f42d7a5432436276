"""What the forms are made of: a control, its name above it, and below it what is wrong with what it says."""

import unicodedata
from collections.abc import Callable, Collection, Sequence
from datetime import date
from enum import StrEnum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from woundapp.ui import day
from woundapp.ui.quiet_list import QuietList
from woundapp.ui.theme import GAP, TARGET
from woundapp.ui.widgets import Advice, announce, breakable, label

_JOINERS = "\u200c\u200d"
"""They part or join letters of Persian and Indian names."""

_TICK = 38
"""Width of the tick before a text."""

_EXAMPLE = date(1950, 4, 23)
_LINES = 2
"""Of a longer text that are seen."""


def cleaned(text: str) -> str:
    """Words as they are kept: in any script, with single spaces, without control or broken characters."""
    kept = "".join(
        " " if sign.isspace() else sign
        for sign in unicodedata.normalize("NFC", text)
        if sign.isspace() or sign in _JOINERS or unicodedata.category(sign) not in ("Cc", "Cf", "Cs")
    )
    return " ".join(kept.split()).strip(f" {_JOINERS}")


class Field(QWidget):
    """One thing to be filled in.

    Signals:
        changed(): something else is typed or chosen.

    Args:
        name: what it is, above it.
        control: takes what is typed or chosen.
        required: the sentence that refuses an empty one; empty where it may be.
        titled: whether the name stands above the control, which else has it in itself.
    """

    changed = Signal()

    def __init__(self, name: str, control: QWidget, required: str = "", *, titled: bool = True) -> None:
        super().__init__()
        self._control = control
        self._required = required
        self._note = label(muted=True)
        self._refusal = Advice("")
        control.setAccessibleName(name)
        self.setFocusProxy(control)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        if titled:
            column.addWidget(label(name, bold=True))
        for part in (control, self._note, self._refusal):
            column.addWidget(part)
        self._note.hide()
        self._refusal.hide()

    @property
    def typed(self) -> str:
        """What is typed or chosen, as it stands."""
        raise NotImplementedError

    def show_typed(self, text: str) -> None:
        """Bring back what was typed or chosen once."""
        raise NotImplementedError

    def fault(self) -> str:
        """What is wrong with it, in one sentence; empty for nothing."""
        return "" if cleaned(self.typed) else self._required

    def check(self) -> bool:
        """Show what is wrong with it, if anything is; whether nothing is."""
        fault = self.fault()
        self.refuse(fault)
        return not fault

    def refuse(self, fault: str) -> None:
        """Say what is wrong with it; nothing takes that back."""
        self._refusal.say(fault)
        self._control.setAccessibleDescription(fault or self._note.text())
        if fault:
            self._note.hide()
            announce(self._control, fault)

    def note(self, text: str) -> None:
        """Say something of it; nothing says nothing."""
        self._note.setText(breakable(text))
        self._note.setVisible(bool(text))
        self._control.setAccessibleDescription(text)

    @Slot()
    def _tell(self) -> None:
        self._refusal.say("")
        self._control.setAccessibleDescription(self._note.text())
        self.changed.emit()


class LineField(Field):
    """Words on one line.

    Signals:
        finished(): the line is left, or the Return key was pressed in it.

    Args:
        name: what they are.
        required: the sentence that refuses an empty line; empty where it may be.
        example: shown while it is empty.
    """

    finished = Signal()

    def __init__(self, name: str, required: str = "", example: str = "") -> None:
        self._line = QLineEdit()
        super().__init__(name, self._line, required)
        self._line.setPlaceholderText(example)
        self._line.textChanged.connect(self._tell)
        self._line.editingFinished.connect(self.finished)

    @property
    def typed(self) -> str:
        return self._line.text()

    def show_typed(self, text: str) -> None:
        self._line.setText(text)


class TextField(Field):
    """Words on several lines.

    Args:
        name: what they are.
        example: shown while there are none.
    """

    def __init__(self, name: str, example: str = "") -> None:
        self._text = QPlainTextEdit()
        super().__init__(name, self._text)
        self._text.setPlaceholderText(example)
        self._text.setTabChangesFocus(True)
        line = QFontMetrics(self._text.font()).lineSpacing()
        self._text.setFixedHeight(max(TARGET, _LINES * line + 2 * GAP))
        self._text.textChanged.connect(self._tell)

    @property
    def typed(self) -> str:
        return self._text.toPlainText()

    @property
    def words(self) -> str:
        """The words as they are kept."""
        return "\n".join(filter(None, map(cleaned, self.typed.splitlines())))

    def show_typed(self, text: str) -> None:
        self._text.setPlainText(text)


class DayField(LineField):
    """A day, with how it was understood below it.

    Args:
        name: what day.
        read: the day that a text means, None for one that means none.
        refuse: the sentence that refuses a day; empty for one that can be.
        tell: the day in words.
        example: shown while it is empty; empty for a plain one.
        required: the sentence that refuses an empty line; empty where it may be.
    """

    def __init__(
        self,
        name: str,
        refuse: Callable[[date], str],
        tell: Callable[[date], str],
        read: Callable[[str], date | None] = day.read,
        example: str = "",
        required: str = "",
    ) -> None:
        super().__init__(name, required, example or day.written(_EXAMPLE))
        self._read, self._refuse, self._say = read, refuse, tell
        self._line.editingFinished.connect(self.check)

    def show_typed(self, text: str) -> None:
        """Bring a day back as it was typed, or a record's (ISO 8601) as it can be."""
        try:
            super().show_typed(day.written(date.fromisoformat(text)))
        except ValueError:
            super().show_typed(text)

    @property
    def day(self) -> date | None:
        """The day; None for no day, or not all of one."""
        return self._read(self.typed)

    def fault(self) -> str:
        if not cleaned(self.typed):
            return self._required
        if (meant := self.day) is None:
            return self.tr("This is no day. Write day, month and year, such as {example}.").format(
                example=day.written(_EXAMPLE)
            )
        return self._refuse(meant)

    @Slot()
    def _tell(self) -> None:
        super()._tell()
        meant = self.day
        self.note("" if meant is None else self._say(meant))
        if meant and self._refuse(meant):
            self.check()


class ListField(Field):
    """A choice from a list; a scrolling wheel passes over it.

    Args:
        name: of what.
        entries: what can be chosen, and its words; an empty text for what is not said.
        required: the sentence that refuses what is not said; empty where it may be.
    """

    def __init__(self, name: str, entries: Sequence[tuple[str, str]], required: str = "") -> None:
        self._list = QuietList()
        super().__init__(name, self._list, required)
        self.offer(entries)
        self._list.currentIndexChanged.connect(self._tell)

    def offer(self, entries: Sequence[tuple[str, str]]) -> None:
        """Let others be chosen from now on.

        Args:
            entries: what can be chosen, and its words.
        """
        self._list.clear()
        for value, words in entries:
            self._list.addItem(words, str(value))

    @property
    def typed(self) -> str:
        return str(self._list.currentData())

    def show_typed(self, text: str) -> None:
        self._list.setCurrentIndex(max(0, self._list.findData(text)))


class ChoiceField(Field):
    """A choice of a few, side by side.

    Args:
        name: of what.
        entries: what can be chosen, and its words.
        stacked: whether they stand below each other instead, for words that are long.
    """

    def __init__(self, name: str, entries: Sequence[tuple[StrEnum, str]], *, stacked: bool = False) -> None:
        self._buttons: dict[str, QRadioButton] = {}
        frame = QFrame()
        super().__init__(name, frame)
        self._group = QButtonGroup(self)
        row = QVBoxLayout(frame) if stacked else QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0 if stacked else GAP)
        for value, words in entries:
            button = QRadioButton(words)
            button.setAccessibleName(f"{name}: {words}")
            self._group.addButton(button)
            self._buttons[value.value] = button
            row.addWidget(button)
        row.addStretch(1)
        self._lead_focus()
        self._group.buttonToggled.connect(self._toggled)

    @property
    def typed(self) -> str:
        return next((value for value, button in self._buttons.items() if button.isChecked()), "")

    def show_typed(self, text: str) -> None:
        self._group.setExclusive(False)  # else none could be taken back
        for value, button in self._buttons.items():
            button.setChecked(value == text)
        self._group.setExclusive(True)

    def allow(self, values: Collection[StrEnum], required: str = "") -> None:
        """Let only some be chosen; the only one is chosen at once.

        Args:
            values: these.
            required: the sentence that refuses none; empty where it may be.
        """
        self._required = required
        for value, button in self._buttons.items():
            button.setEnabled(value in values)
        if len(values) == 1:
            self.show_typed(*values)
        elif self.typed not in values:
            self.show_typed("")
        self._lead_focus()

    def _lead_focus(self) -> None:
        """Have the Tab key come to what is chosen, or else to the first that can be."""
        usable = [button for button in self._buttons.values() if button.isEnabled()]
        lead = next((button for button in usable if button.isChecked()), usable[0])
        for button in self._buttons.values():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is lead else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(lead)

    @Slot(object, bool)
    def _toggled(self, _button: object, checked: bool) -> None:
        self._lead_focus()
        if checked or not self.typed:  # one that is let go of for another is told with that one
            self._tell()


class CheckField(Field):
    """Something that is so or not.

    Args:
        name: what.
        sentence: what it means.
    """

    def __init__(self, name: str, sentence: str) -> None:
        self._box = QCheckBox(name)
        super().__init__(name, self._box, titled=False)
        self.note(sentence)
        self._note.setIndent(_TICK)
        self._box.toggled.connect(self._tell)

    @property
    def checked(self) -> bool:
        """Whether it is."""
        return self._box.isChecked()

    @property
    def typed(self) -> str:
        return str(self.checked)

    def show_typed(self, text: str) -> None:
        self._box.setChecked(text == str(True))
