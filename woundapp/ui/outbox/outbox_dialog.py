"""The list of what waits to be sent to other systems, or was sent, and what can be done about it."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from woundapp.records import outbox
from woundapp.records.outbox import Item, State
from woundapp.records.store import RecordStore
from woundapp.ui import clinic_words, confirm_dialog, phrases, words
from woundapp.ui.outbox import entries
from woundapp.ui.outbox.entries import Entry
from woundapp.ui.outbox.schedule import SendingSchedule
from woundapp.ui.records_dialog import RecordsDialog
from woundapp.ui.records_service import RecordsService
from woundapp.ui.rows import TextRow
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import Advice, clear, label

_translate = QCoreApplication.translate
_SYMBOLS = {State.WAITING: "later", State.SENDING: "now", State.SENT: "done", State.REFUSED: "warning"}


class OutboxDialog(RecordsDialog):
    """What is on its way; it follows the sending.

    Signals:
        visit_chosen(str): the id of a visit that shall be opened.

    Args:
        service: the records, unlocked.
        schedule: sends.
        parent: the window it belongs to.
    """

    visit_chosen = Signal(str)

    def __init__(self, service: RecordsService, schedule: SendingSchedule, parent: QWidget) -> None:
        super().__init__(service, self.tr("Sent to other systems"), parent)
        self._schedule = schedule
        self._entries: Sequence[Entry] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GAP)
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._choose)
        self._nothing = label(self.tr("Nothing waits to be sent, and nothing was sent."), muted=True)
        self._amended = Advice(self.tr("It was changed after it was sent. Send it again from its page."))
        self._amended.hide()
        self._now = self._button(self.tr("&Try now"))
        self._take_out = self._button(self.tr("Ta&ke out of the list…"))
        self._open = self._button(self.tr("&Open the visit"))
        close = self._button(self.tr("Close"))
        self._now.clicked.connect(self._try_now)
        self._take_out.clicked.connect(self._ask_to_take_out)
        self._open.clicked.connect(self._open_visit)
        close.clicked.connect(self.reject)
        self.body.addWidget(
            label(self.tr("What waits is sent by itself as soon as the other system can be reached."))
        )
        self.body.addWidget(self._nothing)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._amended)
        self.body.addStretch(1)
        for button in (self._now, self._take_out, self._open, close):
            self.foot.addWidget(button)
        self.foot.insertStretch(3, 1)
        schedule.changed.connect(self._look)
        self._nothing.hide()
        self._look()

    @Slot()
    def enable(self) -> None:
        """Say what can be done with what is chosen."""
        super().enable()
        entry = self._chosen
        state = entry.item.state if entry else None
        self._now.setEnabled(state in (State.WAITING, State.REFUSED))
        self._take_out.setEnabled(state in (State.WAITING, State.REFUSED))
        self._open.setEnabled(entry is not None)

    @property
    def _chosen(self) -> Entry | None:
        number = self._group.checkedId()
        return self._entries[number] if 0 <= number < len(self._entries) else None

    @Slot()
    def _look(self) -> None:
        if self._there:
            self.ask(entries.read, self._show)

    def _show(self, found: Sequence[Entry]) -> None:
        """Show these instead; what was chosen stays so, or else the first one is."""
        chosen = self._chosen.item.id if self._chosen else ""
        focused = self.focusWidget() in self._group.buttons()
        self._entries = found
        for button in self._group.buttons():
            self._group.removeButton(button)
        clear(self._rows)
        for number, entry in enumerate(found):
            row = _row(entry)
            self._group.addButton(row, number)
            self._rows.addWidget(row)
        ids = [entry.item.id for entry in found]
        self._nothing.setVisible(not found)
        if found:
            shown = self._group.button(ids.index(chosen) if chosen in ids else 0)
            shown.setChecked(True)
            if focused or not chosen:
                shown.setFocus()
        self.enable()

    @Slot(int, bool)
    def _choose(self, _number: int, checked: bool) -> None:
        if not checked:
            return
        self.enable()
        self._amended.hide()
        entry = self._chosen
        if entry and entry.item.state is State.SENT:

            def tell(amended: bool) -> None:
                self._amended.setVisible(amended and self._chosen is entry)

            self.ask(lambda store: entries.amended(store, entry.item), tell)

    @Slot()
    def _try_now(self) -> None:
        entry = self._chosen
        if entry:
            self._do(lambda store: outbox.again(store, entry.item.id))

    @Slot()
    def _ask_to_take_out(self) -> None:
        entry = self._chosen
        if entry is None:
            return
        confirm_dialog.ask(
            self,
            self.tr("Take this visit out of the list?"),
            self.tr("It is not sent to {name}. In the records it stays as it is.").format(name=entry.system),
            self.tr("&Take it out"),
            lambda: self._do(lambda store: outbox.take_back(store, entry.item.id)),
        )

    def _do(self, work: Callable[[RecordStore], None]) -> None:
        def done(_: None) -> None:
            self._schedule.look()
            self._look()

        self.ask(work, done)

    @Slot()
    def _open_visit(self) -> None:
        entry = self._chosen
        if entry:
            self.accept()
            self.visit_chosen.emit(entry.item.visit)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        return button


def state_in_words(item: Item) -> str:
    """How far something is."""
    if item.receipt and item.state is State.SENT:
        return _translate("Outbox", "Sent {moment}").format(moment=words.moment(item.receipt.at))
    return {
        State.WAITING: _translate("Outbox", "Waits to be sent"),
        State.SENDING: _translate("Outbox", "Is being sent"),
        State.SENT: _translate("Outbox", "Sent"),
        State.REFUSED: _translate("Outbox", "Not taken: look at it"),
    }[item.state]


def next_try(item: Item) -> str:
    """When something that waits is tried again; empty for what does not wait, or is tried at once."""
    if item.state is not State.WAITING or item.next_at <= datetime.now(UTC):
        return ""
    return _translate("Outbox", "It is tried again {moment}.").format(moment=words.moment(item.next_at))


def _row(entry: Entry) -> TextRow:
    item = entry.item
    whose = clinic_words.whose(entry.patient, entry.wound)
    said = phrases.said(item.error) if item.error and item.state is not State.SENT else ""
    row = TextRow(
        item.id,
        _SYMBOLS[item.state],
        f"{state_in_words(item)}  ·  {entry.system}",
        [f"{whose}  ·  {words.moment(entry.visit.at)}", said, next_try(item)],
    )
    row.setCheckable(True)
    return row
