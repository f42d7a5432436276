"""Where a passphrase or a PIN is typed: hidden unless it is shown, and out of the field once it is used."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from woundapp.records.key_file import SHORTEST_PASSPHRASE, SHORTEST_PIN
from woundapp.ui.icons import Symbol
from woundapp.ui.theme import GAP, TARGET
from woundapp.ui.widgets import announce, label

_translate = QCoreApplication.translate
_MARK = 18
_Hint = Qt.InputMethodHint
_NEVER_LEARNT = _Hint.ImhSensitiveData | _Hint.ImhNoPredictiveText | _Hint.ImhNoAutoUppercase


class SecretField(QWidget):
    """A line for a secret, with a button that shows it.

    Signals:
        changed(): something else is typed.
        entered(): Return was pressed.

    Args:
        name: what is typed there.
        digits: whether it is made of digits alone.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, name: str, *, digits: bool = False) -> None:
        super().__init__()
        self._title = label(bold=True)
        self._line = QLineEdit()
        self._line.setMinimumHeight(TARGET)
        self._line.textChanged.connect(self.changed)
        self._line.returnPressed.connect(self.entered)
        self.setFocusProxy(self._line)
        self._show = QPushButton()
        self._show.setCheckable(True)
        self._show.setAutoDefault(False)
        self._show.toggled.connect(self._show_or_hide)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._line, 1)
        row.addWidget(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addWidget(self._title)
        column.addLayout(row)
        self.ask_for(name, digits=digits)

    @property
    def typed(self) -> str:
        """What is typed, as it stands."""
        return self._line.text()

    def ask_for(self, name: str, *, digits: bool = False) -> None:
        """Take another secret from now on; what was typed is gone.

        Args:
            name: what is typed there.
            digits: whether it is made of digits alone.
        """
        self.clear()
        self._title.setText(name)
        self._line.setAccessibleName(name)
        self._line.setInputMethodHints(_NEVER_LEARNT | _Hint.ImhDigitsOnly if digits else _NEVER_LEARNT)
        self._show_or_hide(shown=False)

    def describe(self, text: str) -> None:
        """Say something of it to screen readers."""
        self._line.setAccessibleDescription(text)

    def clear(self) -> None:
        """Let go of what is typed."""
        self._line.setText("")  # QLineEdit.clear() could be undone
        self._show.setChecked(False)

    @Slot(bool)
    def _show_or_hide(self, shown: bool) -> None:
        self._line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._show.setText(self.tr("Hide") if shown else self.tr("Show"))
        name = self.tr("{name}: hide it") if shown else self.tr("{name}: show it")
        self._show.setAccessibleName(name.format(name=self._title.text()))


class NewSecret(QWidget):
    """A new secret, typed twice, with advice and what is still missing.

    Args:
        name: of the first line.
        again: of the second one.
        advice: how to choose it.
        least: characters that it has.
        digits: whether it is made of digits alone.
    """

    def __init__(self, name: str, again: str, advice: str, least: int, *, digits: bool = False) -> None:
        super().__init__()
        self._least, self._digits = least, digits
        self._first = SecretField(name, digits=digits)
        self._second = SecretField(again, digits=digits)
        self._long_enough, self._alike = CheckLine(), CheckLine()
        self.setFocusProxy(self._first)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        for part in (self._first, label(advice, size=0.93, muted=True), self._long_enough):
            column.addWidget(part)
        column.addSpacing(GAP)
        for part in (self._second, self._alike):
            column.addWidget(part)
        for field in (self._first, self._second):
            field.changed.connect(self._check)
        self._check()

    def check(self) -> bool:
        """Show what is wrong with it, if anything is, and put the focus there; whether nothing is."""
        for field, line, fault in (
            (self._first, self._long_enough, self._fault_of_first()),
            (self._second, self._alike, self._fault_of_second()),
        ):
            if fault:
                line.warn(fault)
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return False
        return True

    @property
    def typed(self) -> str:
        """What is typed in the first line, as it stands."""
        return self._first.typed

    @Slot()
    def _check(self) -> None:
        fault = self._fault_of_first()
        self._long_enough.tell(fault or self.tr("Long enough."), done=not fault)
        self._first.describe(fault)
        fault = self._fault_of_second()
        self._alike.tell(fault or self.tr("Both are the same."), done=not fault)
        self._second.describe(fault)

    def _fault_of_first(self) -> str:
        typed = self._first.typed
        if self._digits and typed and not typed.isdigit():
            return self.tr("Only digits, please.")
        if not typed:
            text = (
                self.tr("At least {least} digits.")
                if self._digits
                else self.tr("At least {least} characters.")
            )
            return text.format(least=self._least)
        missing = self._least - len(typed)
        return self.tr("Still too short by {missing}.").format(missing=missing) if missing > 0 else ""

    def _fault_of_second(self) -> str:
        if not self._second.typed:
            return self.tr("Type it a second time.")
        return "" if self._second.typed == self._first.typed else self.tr("The two are not the same.")


class CheckLine(QWidget):
    """What is still missing, or that nothing is, with a symbol that says the same."""

    def __init__(self) -> None:
        super().__init__()
        self._done = False
        self._symbol = Symbol("later", _MARK)
        self._text = label(size=0.93, muted=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._symbol)
        row.addWidget(self._text, 1)

    def tell(self, text: str, *, done: bool) -> None:
        """Say how it stands.

        Args:
            text: a sentence.
            done: whether nothing is missing; heard once, when it comes to that.
        """
        self._text.setText(text)
        self._symbol.show_symbol("done" if done else "later")
        if done and not self._done:
            announce(self, text)
        self._done = done

    def warn(self, text: str) -> None:
        """Say what is wrong.

        Args:
            text: a sentence.
        """
        self._text.setText(text)
        self._symbol.show_symbol("warning")
        announce(self, text)


def titled(name: str, control: QWidget) -> QWidget:
    """A control with its name above it.

    Args:
        name: translated.
        control: what is named.
    """
    control.setAccessibleName(name)
    control.setMinimumHeight(TARGET)
    whole = QWidget()
    whole.setFocusProxy(control)
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP // 2)
    column.addWidget(label(name, bold=True))
    column.addWidget(control)
    return whole


def new_passphrase() -> NewSecret:
    """Fields for a new passphrase."""
    return NewSecret(
        _translate("NewSecret", "New passphrase"),
        _translate("NewSecret", "The new passphrase again"),
        _translate(
            "NewSecret",
            "A few words that do not belong together are easy to remember and hard to guess.",
        ),
        SHORTEST_PASSPHRASE,
    )


def new_pin() -> NewSecret:
    """Fields for a new PIN."""
    return NewSecret(
        _translate("NewSecret", "New PIN"),
        _translate("NewSecret", "The new PIN again"),
        _translate("NewSecret", "No birthday, and no row such as 123456."),
        SHORTEST_PIN,
        digits=True,
    )
