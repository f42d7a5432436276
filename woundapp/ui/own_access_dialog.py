"""What opens the records for the user at work: passphrase, PIN and, for administrators, the recovery code."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QSize, Qt, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from woundapp.clinic import Right
from woundapp.records import recovery
from woundapp.records.keys import PIN_ATTEMPTS
from woundapp.ui import confirm_dialog
from woundapp.ui.icons import icon
from woundapp.ui.records_service import RecordsService
from woundapp.ui.recovery_code_page import RecoveryCodePage
from woundapp.ui.secret_dialog import SecretDialog, page_of
from woundapp.ui.secret_fields import NewSecret, SecretField, new_passphrase, new_pin
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import ICON, Advice, announce, clear, label

_translate = QCoreApplication.translate
_T = TypeVar("_T")


class OwnAccessDialog(SecretDialog):
    """Changes what opens the records for the user at work, who is asked for her passphrase again each time.

    It closes when the records are locked. A new recovery code holds only once she says that she has it, so
    that at any moment there is one that opens.

    Args:
        service: the records, unlocked.
        parent: the window it belongs to.
    """

    def __init__(self, service: RecordsService, parent: QWidget | None = None) -> None:
        super().__init__(_translate("OwnAccessDialog", "My access to the records"), service.keys, parent)
        assert service.user
        self._service = service
        self._user = service.user.content
        self._page: RecoveryCodePage | None = None
        self._pins_possible: bool | None = None
        self._pin = QWidget()
        service.locked.connect(self._locked)
        self._show_choice()
        service.prepare(lambda _: service.keys.can_keep_pins(), self._show_whether_pins)

    def reject(self) -> None:
        """Close it; a new code that is not in use yet is not lost without a word."""
        if self._page is None or self._attempt.busy:
            super().reject()
            return
        confirm_dialog.ask(
            self,
            self.tr("The new code is not in use yet"),
            self.tr("The old one stays valid. Destroy what you have printed or written down of the new one."),
            self.tr("&Keep the old code"),
            self._show_choice,
        )

    def _show_choice(self, done: str = "") -> None:
        """Show what can be changed.

        Args:
            done: what has just been changed, in a sentence.
        """
        self._page = None
        told = Advice(done, "done", warning=False)
        told.setVisible(bool(done))
        self._pin = QWidget()
        column = QVBoxLayout(self._pin)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        parts = [told, _button(self.tr("Change my &passphrase…"), "key", self._ask_for_passphrase), self._pin]
        if self._user.may(Right.MANAGE_USERS):
            parts += [
                label(self.tr("Recovery code of all records"), bold=True),
                label(self.tr("Make a new one if the old one is lost, or if somebody saw it who must not.")),
                _button(self.tr("Make a new &recovery code…"), "retry", self._ask_for_code),
            ]
        title = self.tr("{name}: my access to the records").format(name=self._user.name)
        self.show_page(page_of(title, *parts), "", self.accept, self.tr("C&lose"))
        self._fill_pin()
        if done:
            announce(self, done)

    def _show_whether_pins(self, possible: bool) -> None:
        self._pins_possible = possible
        if isValid(self) and isValid(self._pin):
            self._fill_pin()

    def _fill_pin(self) -> None:
        """Offer what can be done about the PIN, or say why nothing can."""
        column = self._pin.layout()
        assert column
        clear(column)
        column.addWidget(label(self.tr("PIN on this computer"), bold=True))
        has_pin = self._service.keys.has_pin(self._user.name)
        if self._pins_possible:
            sentence = self.tr(
                "Quicker than the passphrase. After {count} wrong ones only the passphrase opens."
            )
            column.addWidget(label(sentence.format(count=PIN_ATTEMPTS)))
            setting = self.tr("Set another P&IN…") if has_pin else self.tr("Set a P&IN…")
            column.addWidget(_button(setting, "lock", self._ask_for_pin))
        elif self._pins_possible is None:
            column.addWidget(label(self.tr("The key store of this computer is being asked…"), muted=True))
        else:
            sentence = self.tr("This computer has no key store that a PIN could use, or it is locked.")
            column.addWidget(Advice(sentence, "info", warning=False))
        if has_pin:
            column.addWidget(_button(self.tr("&Take the PIN away"), "close", self._remove_pin))

    def _ask_for_passphrase(self) -> None:
        new = new_passphrase()
        self._ask(
            self.tr("Change my passphrase"),
            self.tr("&Change it"),
            lambda key, typed: self._service.keys.set_passphrase(key, self._user.name, typed),
            lambda _: self._show_choice(self.tr("Your passphrase was changed.")),
            new,
        )

    def _ask_for_pin(self) -> None:
        self._ask(
            self.tr("Set a PIN for this computer"),
            self.tr("&Set it"),
            lambda key, typed: self._service.keys.set_pin(key, self._user.name, typed),
            lambda _: self._show_choice(self.tr("From now on your PIN opens the records on this computer.")),
            new_pin(),
        )

    def _ask_for_code(self) -> None:
        self._ask(
            self.tr("Make a new recovery code"),
            self.tr("&Make it"),
            lambda _key, _typed: recovery.new_code(),
            self._show_code,
        )

    def _remove_pin(self) -> None:
        self._attempt.begin()
        self._service.prepare(
            lambda _: self._service.keys.remove_pin(self._user.name),
            lambda _: self._show_choice(
                self.tr("The PIN was taken away. Your passphrase opens the records.")
            ),
            self._attempt.fail,
        )

    def _ask(
        self,
        title: str,
        text: str,
        work: Callable[[bytes, str], _T],
        then: Callable[[_T], object],
        new: NewSecret | None = None,
    ) -> None:
        """Ask for her passphrase and for a new secret.

        Args:
            title: of the page.
            text: of the button.
            work: done once the passphrase is right, with the key and the new secret, on the records' thread.
            then: gets what `work` returned.
            new: takes the new secret; None for none.
        """
        old = SecretField(self.tr("Your passphrase as it is now"))
        parts = [old, new] if new else [old]
        does = partial(self._try, old, new, work, then)
        self.show_page(page_of(title, *parts), text, does, self.tr("&Back"), self._show_choice)

    def _try(
        self,
        old: SecretField,
        new: NewSecret | None,
        work: Callable[[bytes, str], _T],
        then: Callable[[_T], object],
    ) -> None:
        if not old.typed:
            self._attempt.say(self.tr("Type your passphrase as it is now."))
            old.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if new and not new.check():
            return
        passphrase, typed = old.typed, new.typed if new else ""

        def checked(key: bytes) -> _T:
            self._service.keys.unlock(self._user.name, passphrase)
            return work(key, typed)

        def failed(error: BaseException) -> None:
            self._attempt.fail(error)
            old.setFocus(Qt.FocusReason.OtherFocusReason)

        old.clear()
        self._attempt.begin()
        self._service.prepare(checked, then, failed)

    def _show_code(self, code: str) -> None:
        page = RecoveryCodePage(code, self.tr("The old code stays valid until you choose “Done”."))
        page.kept.connect(self._kept)
        self.show_page(page, self.tr("&Done"), partial(self._use_code, code))
        self._page = page
        self._attempt.allow(possible=False)

    def _use_code(self, code: str) -> None:
        self._attempt.begin()
        self._service.prepare(
            lambda key: self._service.keys.renew_recovery(key, code),
            lambda _: self._show_choice(self.tr("The new recovery code is in use. Destroy the old print.")),
            self._attempt.fail,
        )

    @Slot(bool)
    def _kept(self, kept: bool) -> None:
        self._attempt.allow(possible=kept)

    @Slot()
    def _locked(self) -> None:
        self.done(self.DialogCode.Rejected)


def _button(text: str, symbol: str, does: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.setIcon(icon(symbol))
    button.setIconSize(QSize(ICON, ICON))
    button.clicked.connect(does)
    return button
