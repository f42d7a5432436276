"""Where somebody says who they are and unlocks the records."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from woundapp.errors import RecordStoreError, WrongSecretError
from woundapp.ui.attempt import Attempt
from woundapp.ui.errors import told
from woundapp.ui.quiet_list import QuietList
from woundapp.ui.records_service import RecordsService
from woundapp.ui.secret_fields import SecretField, titled
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import Advice, announce

_EXACTLY = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchCaseSensitive


class UnlockForm(QWidget):
    """A name, and a passphrase or a PIN; or a sentence where the keys cannot be read.

    Args:
        service: the records.
    """

    def __init__(self, service: RecordsService) -> None:
        super().__init__()
        self._service = service
        self._last = ""
        self._by_pin = False
        self._names = QuietList()
        self._names.currentIndexChanged.connect(self._name_chosen)
        self._secret = SecretField("")
        self._secret.entered.connect(self._enter)
        self._other = _flat()
        self._other.clicked.connect(self._change_way)
        forgotten = _flat(self.tr("I forgot the passphrase…"))
        forgotten.clicked.connect(self._recover)
        self._attempt = Attempt(service.key_file, self.tr("&Unlock"))
        self._attempt.chosen.connect(self._unlock)
        self._fields = QWidget()
        fields = QVBoxLayout(self._fields)
        fields.addWidget(titled(self.tr("Your name"), self._names))
        fields.addWidget(self._secret)
        more = QHBoxLayout()
        more.addWidget(forgotten)
        more.addStretch(1)
        more.addWidget(self._other)
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.addWidget(self._fields)
        form.addWidget(self._attempt)
        form.addWidget(self._attempt.button)
        form.addLayout(more)
        self._attempt.busied.connect(self._fields.setDisabled)
        self._attempt.busied.connect(self._other.setDisabled)
        self._attempt.busied.connect(forgotten.setDisabled)
        self._broken = Advice("")
        whole = QVBoxLayout(self)
        whole.addWidget(self._form)
        whole.addWidget(self._broken)
        for column in (fields, form, whole):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(GAP)
        service.unlocked.connect(self._entered)
        service.locked.connect(self.reset)
        if service.there:
            self.reset()

    @Slot()
    def reset(self) -> None:
        """Begin anew: names as they are now, whoever unlocked last first, and nothing typed."""
        try:
            names = self._service.names()
        except RecordStoreError as error:
            self._tell_broken(error)
            return
        self._broken.say("")
        self._form.show()
        self._names.blockSignals(True)
        self._names.clear()
        self._names.addItems(names)
        self._names.blockSignals(False)
        self._attempt.end()
        self.show_name(self._last)

    def show_name(self, name: str) -> None:
        """Choose somebody, if they can unlock the records; else whoever stands first.

        Args:
            name: of the user.
        """
        self._names.setCurrentIndex(max(0, self._names.findText(name, _EXACTLY)))
        self._name_chosen()

    @Slot()
    def _name_chosen(self) -> None:
        self._attempt.say("")
        try:
            self._ask(by_pin=self._service.key_file.has_pin(self._names.currentText()))
        except RecordStoreError as error:
            self._tell_broken(error)

    @Slot()
    def _change_way(self) -> None:
        self._attempt.say("")
        self._ask(by_pin=not self._by_pin)

    def _ask(self, *, by_pin: bool) -> None:
        """Ask for a PIN or a passphrase."""
        self._by_pin = by_pin
        self._secret.ask_for(self.tr("PIN") if by_pin else self.tr("Passphrase"), digits=by_pin)
        self._other.setText(self.tr("Use the passphrase") if by_pin else self.tr("Use the PIN"))
        self._other.setVisible(self._service.key_file.has_pin(self._names.currentText()))
        self._secret.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _enter(self) -> None:
        self._attempt.button.click()

    @Slot()
    def _unlock(self) -> None:
        name, secret = self._names.currentText(), self._secret.typed
        if not secret:
            self._refuse(self.tr("Type your PIN.") if self._by_pin else self.tr("Type your passphrase."))
            return
        if self._by_pin and not secret.isdigit():
            self._refuse(
                self.tr("A PIN is made of digits. For your passphrase, choose “Use the passphrase”.")
            )
            return
        self._secret.clear()
        self._attempt.begin()
        if self._by_pin:
            self._service.unlock_by_pin(name, secret, self._failed)
        else:
            self._service.unlock(name, secret, self._failed)

    def _refuse(self, problem: str) -> None:
        self._attempt.say(problem)
        self._secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def _failed(self, error: BaseException) -> None:
        """Say what was wrong; a PIN that cannot open any more is not asked for again."""
        try:
            by_pin = (
                self._by_pin
                and isinstance(error, WrongSecretError)
                and self._service.key_file.has_pin(self._names.currentText())
            )
            self._ask(by_pin=by_pin)
        except RecordStoreError as broken:
            self._attempt.end()
            self._tell_broken(broken)
            return
        self._attempt.fail(error)
        self._secret.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _entered(self) -> None:
        if self._service.user:
            self._last = self._service.user.content.name
        self._secret.clear()
        self._attempt.end()

    @Slot()
    def _recover(self) -> None:
        from woundapp.ui.recovery_dialog import RecoveryDialog  # noqa: PLC0415 - the lock page comes first

        RecoveryDialog(self._service, self._names.currentText(), self.window()).open()

    def _tell_broken(self, error: RecordStoreError) -> None:
        self._form.hide()
        self._broken.say(told(error))
        announce(self, told(error))


def _flat(text: str = "") -> QPushButton:
    button = QPushButton(text)
    button.setFlat(True)
    return button
