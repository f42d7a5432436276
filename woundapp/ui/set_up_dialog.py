"""The first start of the records: who works with them, and the recovery code."""

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from woundapp.ui import confirm_dialog
from woundapp.ui.fields import cleaned
from woundapp.ui.icons import Symbol
from woundapp.ui.records_service import RecordsService
from woundapp.ui.recovery_code_page import RecoveryCodePage
from woundapp.ui.secret_dialog import SecretDialog, page_of
from woundapp.ui.secret_fields import new_passphrase, titled
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import ICON, label

_translate = QCoreApplication.translate
_LONGEST_NAME = 100


class SetUpDialog(SecretDialog):
    """Makes the records, then shows their recovery code until the user says that she has it.

    The records are unlocked as soon as they are made. If they are locked while the code is shown, it is
    out of sight until the same user unlocks them.

    Args:
        service: the records, which are not there yet.
        parent: the window it belongs to.
    """

    def __init__(self, service: RecordsService, parent: QWidget | None = None) -> None:
        super().__init__(_translate("SetUpDialog", "Keep records of patients"), service.keys, parent)
        self._service = service
        self._user = ""
        self._page: RecoveryCodePage | None = None
        self._name = QLineEdit()
        self._name.setMaxLength(_LONGEST_NAME)
        self._new = new_passphrase()
        self.show_page(
            page_of(
                self.tr("Keep records of patients"),
                _line("lock", self.tr("Patients and photos are kept encrypted, on this computer alone.")),
                _line("key", self.tr("Only whoever has a passphrase can read them.")),
                _line(
                    "warning",
                    self.tr(
                        "Without a passphrase and without the recovery code, which comes next, nobody can, "
                        "not even whoever made this program."
                    ),
                ),
                titled(self.tr("Your name, as it will stand on reports"), self._name),
                self._new,
            ),
            self.tr("&Make the records"),
            self._create,
        )
        service.locked.connect(self._locked)
        service.unlocked.connect(self._unlocked)

    def reject(self) -> None:
        """Close it; a code that nobody has is not lost without a word."""
        if self._page is None or self._page.is_kept:
            super().reject()
            return
        confirm_dialog.ask(
            self,
            self.tr("The recovery code is shown only here"),
            self.tr(
                "Without it, a forgotten passphrase means that all records are lost. You can make another "
                "code later, under “My access to the records”."
            ),
            self.tr("&Close without it"),
            self.accept,
        )

    def _create(self) -> None:
        name = cleaned(self._name.text())
        if not name:
            self._attempt.say(self.tr("Type your name."))
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._new.check():
            self._user = name
            self._attempt.begin()
            self._service.create(name, self._new.typed, self._show_code, self._attempt.fail)

    def _show_code(self, code: str) -> None:
        self._page = RecoveryCodePage(code, self.tr("It is shown only now."))
        self._page.kept.connect(self._kept)
        self.show_page(self._page, self.tr("&Done"), self.accept, self.tr("C&lose"))
        self._attempt.allow(possible=False)

    @Slot(bool)
    def _kept(self, kept: bool) -> None:
        self._attempt.allow(possible=kept)

    @Slot()
    def _locked(self) -> None:
        if self._page:
            self.hide()

    @Slot()
    def _unlocked(self) -> None:
        user = self._service.user
        if self._page and self.isHidden() and user and user.content.name == self._user:
            self.open()


def _line(symbol: str, text: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GAP)
    row.addWidget(Symbol(symbol, ICON), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label(text), 1)
    return line
