"""A form for one record: what is typed can be kept as a draft, what cannot be is refused beside its field."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, TypeVar

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QWidget

from woundapp.ui import theme
from woundapp.ui.fields import Field, LineField, cleaned
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import Advice, Panel, announce, label

WIDTH = 560
"""Of a form in device-independent pixels beside text of `SMALLEST_TEXT`."""

_FOCUS = 2
"""By how much a control grows that has the focus."""

_OF_THE_SCREEN = 0.9
_WHY = "why"
_Field = TypeVar("_Field", bound=Field)


class Form(QDialog):
    """A dialog that knows nothing of the database: whoever opens it keeps what it holds.

    Once it emitted `filled` it waits: for `accept` when that is kept, for `go_on` when it could not be. It
    asks before it is left with something typed; `done` does not ask.

    Signals:
        typed(dict[str, str]): something else is typed or chosen; the draft as it stands.
        filled(object, str): the record is to be kept; why it is corrected, empty for a new one.

    Args:
        parent: the window it lies over.
        title: what it is for.
        known: the record that is corrected; None for a new one.
    """

    typed = Signal(object)
    filled = Signal(object, str)

    def __init__(self, parent: QWidget, title: str, known: object | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._known = known
        self._fields: dict[str, Field] = {}
        self._opened: dict[str, str] = {}
        self._waiting = self._leaving = self._sure = False
        self._again = Advice(self.tr("What you had typed is here again."), "info", warning=False)
        self._question = Advice("")
        self._cancel = QPushButton()
        self._cancel.clicked.connect(self._leave)
        self._save = QPushButton()
        self._save.setProperty("primary", True)
        self._save.setToolTip(self.tr("Save (Ctrl+Return)"))
        self._save.clicked.connect(self._check)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._save.click)
        self._panel = Panel()
        self._panel.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._panel.body.setSpacing(2 * GAP)
        self._panel.body.addWidget(label(title, size=1.25, bold=True))
        self._panel.body.addWidget(self._again)
        self._panel.above_foot.addWidget(self._question)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._panel, 2)
        self._again.hide()
        self._settle()

    @property
    def draft(self) -> dict[str, str]:
        """All that is typed and chosen, as it stands, by the names of the fields."""
        return {name: field.typed for name, field in self._fields.items()}

    def show_draft(self, draft: Mapping[str, str]) -> None:
        """Bring back what was typed once, and say so.

        Args:
            draft: of a form of the same kind; what it does not hold stays as it is.
        """
        self._show(draft)
        self._again.show()

    @Slot()
    def go_on(self, fault: str = "") -> None:
        """Let the form be used again: what it holds could not be kept.

        Args:
            fault: the sentence that says why; empty where that is said elsewhere.
        """
        self._wait(False)
        if fault:
            self._ask(fault)

    def reject(self) -> None:
        if self._waiting:
            return
        if self._leaving:
            self._settle()
        elif self.draft == self._opened:
            super().reject()
        else:
            self._ask(self.tr("What you typed is not saved."))
            self._leaving = True
            self._cancel.setText(self.tr("&Lose it"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entering = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entering and not isinstance(self.focusWidget(), QPushButton):
            self.focusNextChild()  # a form is not saved by chance
        else:
            super().keyPressEvent(event)

    def _add(self, name: str, field: _Field) -> _Field:
        """Put a field below the others; its name is that of the record's."""
        self._fields[name] = field
        self._panel.body.addWidget(field)
        field.changed.connect(self._tell)
        return field

    def _begin(self, record: Any, beside: QWidget | None = None) -> None:
        """Show a record, when all fields are there, with something at their left."""
        if self._known is not None:
            self._add(
                _WHY,
                LineField(
                    self.tr("Why is this changed?"),
                    self.tr("Say in a few words why this is changed."),
                    self.tr("such as: typed wrongly"),
                ),
            )
        self._panel.body.addStretch(1)
        self._panel.foot.addWidget(self._cancel)  # now, so that the Tab key comes to the buttons last
        self._panel.foot.addWidget(self._save, 1)
        self._show({each.name: _text(getattr(record, each.name)) for each in fields(record)})
        self._opened = self.draft
        width = theme.grown(WIDTH)
        height = self._panel.body.heightForWidth(width) + self._panel.foot.sizeHint().height() + _FOCUS
        size = QSize(width, height)
        if beside:
            self._row.insertWidget(0, beside, 3)
            size = QSize(width + beside.sizeHint().width(), max(height, beside.sizeHint().height()))
        self.resize(size.boundedTo(self.screen().availableSize() * _OF_THE_SCREEN))
        next(iter(self._fields.values())).setFocus()

    def _record(self) -> object:
        """The record as it is filled in; called when no field is at fault."""
        raise NotImplementedError

    def _offer(self, record: object) -> None:
        """The record is to be kept, if nothing speaks against it."""
        self._fill(record)

    def _fill(self, record: object) -> None:
        self._wait(True)
        self.filled.emit(record, cleaned(self.draft.get(_WHY, "")))

    def _ask(self, text: str) -> None:
        self._settle()
        self._question.say(text)
        announce(self, text)

    def _wait(self, waiting: bool) -> None:
        self._waiting = waiting
        for part in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            part.setDisabled(waiting)
        if not waiting:
            self._settle()
            self._save.setFocus()

    def _settle(self) -> None:
        """Take a question back."""
        self._leaving = self._sure = False
        self._question.say("")
        self._cancel.setText(self.tr("&Cancel"))
        self._save.setText(self.tr("&Save"))

    def _show(self, typed: Mapping[str, str]) -> None:
        for name, field in self._fields.items():
            if name in typed:
                field.show_typed(typed[name])

    @Slot()
    def _check(self) -> None:
        """Offer the record, or show what is at fault."""
        if self._waiting:
            return
        at_fault = [field for field in self._fields.values() if not field.check()]
        if at_fault:
            self._settle()
            at_fault[0].setFocus()
            self._panel.scroll_area.ensureWidgetVisible(at_fault[0])
        elif (record := self._record()) == self._known:
            self._ask(self.tr("Nothing is changed yet."))
        else:
            self._offer(record)

    @Slot()
    def _leave(self) -> None:
        if self._leaving:
            self.done(QDialog.DialogCode.Rejected)
        else:
            self.reject()

    @Slot()
    def _tell(self) -> None:
        self._settle()
        self.typed.emit(self.draft)


def _text(value: object) -> str:
    """A record's value as a field shows it; dates as ISO 8601."""
    return "" if value is None else str(value)
