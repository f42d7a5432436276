"""A system that visits are sent to, set up or changed: its address, its secret, and whether it answers."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from woundapp.errors import SendingError
from woundapp.phrases import Phrase
from woundapp.records import destinations
from woundapp.records.destinations import Destination
from woundapp.records.store import RecordStore
from woundapp.records.versions import Kept
from woundapp.ui import confirm_dialog, phrases
from woundapp.ui.errors import told
from woundapp.ui.fields import LineField, cleaned
from woundapp.ui.long_work import LongWork
from woundapp.ui.records_dialog import RecordsDialog
from woundapp.ui.records_service import RecordsService
from woundapp.ui.settings.page import PlaceField
from woundapp.ui.widgets import Advice


class SystemForm(RecordsDialog):
    """One system. What it takes is in the forms made from this one.

    Signals:
        saved(): the systems are others now.

    Args:
        service: the records, unlocked for somebody who may set up systems.
        title: of the form.
        seen: the system as it is set up; None for a new one.
        parent: the window it belongs to.
    """

    saved = Signal()

    def __init__(
        self, service: RecordsService, title: str, seen: Kept[Destination] | None, parent: QWidget
    ) -> None:
        super().__init__(service, title, parent)
        self._seen = seen
        self._ca = seen.content.ca if seen else ""
        self._name = LineField(self.tr("What you call it"), "", self.tr("such as: Hospital"))
        self._exposed = Advice(
            self.tr("What is sent is not encrypted: whoever is in the network between can read it.")
        )
        self._authority = PlaceField(
            self.tr("Certificate that vouches for it"),
            self.tr("None: those that this computer trusts."),
            self.tr("The certificate of whoever vouches for the system"),
            ("*.pem", "*.crt", "*.cer"),
            self.tr("Certificates ({patterns})"),
        )
        self._authority.note(self.tr("Needed only where the clinic has made its certificates itself."))
        self._authority.chosen.connect(self._take_authority)
        self._authority.removed.connect(lambda: self._keep_authority(""))
        self._try = self._button(self.tr("&Try the connection"))
        self._save = self._button(self.tr("&Save"))
        self._save.setProperty("primary", True)
        self._save.setDefault(True)
        self._cancel = self._button(self.tr("Cancel"))
        self._remove = self._button(self.tr("&Remove…"))
        self._remove.setVisible(seen is not None)
        self._try.clicked.connect(self._try_out)
        self._save.clicked.connect(self._keep)
        self._cancel.clicked.connect(self.reject)
        self._remove.clicked.connect(self._ask_to_remove)

    def _content(self) -> Destination:
        """The system as it is filled in."""
        raise NotImplementedError

    def _secret(self) -> str | None:
        """The password or token that is typed; None for the one that is kept."""
        return None

    def _insecure(self) -> bool:
        """Whether what is sent could be read on its way."""
        raise NotImplementedError

    def _begin_with(self, fields: Sequence[QWidget]) -> None:
        """Put the fields below each other, and show what is known."""
        for field in (self._name, *fields):
            self.body.addWidget(field)
        self.body.addStretch(1)
        self.foot.addWidget(self._remove)
        self.foot.addStretch(1)
        for button in (self._cancel, self._try, self._save):
            self.foot.addWidget(button)
        if self._seen:
            self._name.show_typed(self._seen.content.name)
        self._keep_authority(self._ca)
        self._look()
        self._name.setFocus()

    @property
    def _called(self) -> str:
        return cleaned(self._name.typed)

    @Slot()
    def _look(self) -> None:
        """Warn of what could be read on its way."""
        self._exposed.setVisible(self._insecure())

    @Slot(object)
    def _take_authority(self, file: Path) -> None:
        from woundapp.sending import tls  # noqa: PLC0415 - what sends takes its time to load

        try:
            self._keep_authority(tls.read_authorities(file))
        except SendingError as error:
            self._authority.refuse(told(error))

    def _keep_authority(self, text: str) -> None:
        self._ca = text
        self._authority.refuse("")
        self._authority.show_typed(self.tr("One of your own is chosen.") if text else "")

    @Slot()
    def _try_out(self) -> None:
        content, secret, seen = self._content(), self._secret(), self._seen

        def work(store: RecordStore, running: LongWork) -> Phrase:
            from woundapp.sending import trying  # noqa: PLC0415 - likewise

            known = destinations.secret_for(store, seen, content, secret) if seen else secret or ""
            return trying.try_out(content, known, running.stopped)

        def works(said: Phrase) -> None:
            self.end()
            self.tell(phrases.said(said))

        running = self.service.ask_long(work, self.here(works), self.fail)
        self.begin(self.tr("The system is asked; nothing about a patient is sent…"), running, stoppable=True)

    @Slot()
    def _keep(self) -> None:
        content, secret, seen, user = self._content(), self._secret(), self._seen, self.service.user
        if user is None:
            return

        def work(store: RecordStore) -> None:
            if seen is None:
                destinations.set_up(store, content, user.id, secret or "")
            else:
                destinations.change(store, seen, content, user.id, secret)

        self.ask(work, self._saved)

    @Slot()
    def _ask_to_remove(self) -> None:
        seen, user = self._seen, self.service.user
        if seen is None or user is None:
            return
        confirm_dialog.ask(
            self,
            self.tr("Send nothing to {name} any more?").format(name=seen.content.name),
            self.tr("What waits to be sent there is taken out of the list. What was sent stays there."),
            self.tr("&Remove it"),
            lambda: self.ask(lambda store: destinations.give_up(store, seen, user.id), self._saved),
        )

    def _saved(self, _: None) -> None:
        self.saved.emit()
        self.accept()

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        return button
