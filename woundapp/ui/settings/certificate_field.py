"""The certificate that the clinic signs its reports with: taken once, its passphrase never kept."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from woundapp.errors import WrongPassphraseError
from woundapp.report import signing
from woundapp.report.signing import Signer
from woundapp.ui import confirm_dialog, day
from woundapp.ui.background import Background
from woundapp.ui.errors import told
from woundapp.ui.secret_fields import SecretField
from woundapp.ui.settings.page import PlaceField
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import announce


class CertificateField(QWidget):
    """Shows whose certificate it is, and takes another one.

    Args:
        background: looks into files.
    """

    def __init__(self, background: Background) -> None:
        super().__init__()
        self._background = background
        self._file: Path | None = None
        self._place = PlaceField(
            self.tr("Certificate to sign reports with"),
            self.tr("None. Reports are not signed."),
            self.tr("The certificate of the clinic, with its key"),
            ("*.p12", "*.pfx"),
            self.tr("Certificates ({patterns})"),
        )
        self._place.chosen.connect(self._ask_passphrase)
        self._place.removed.connect(self._ask_to_remove)
        self._passphrase = SecretField(self.tr("Passphrase of the certificate"))
        self._use = QPushButton(self.tr("&Use this certificate"))
        self._use.clicked.connect(self._adopt)
        self._passphrase.entered.connect(self._use.click)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for part in (self._place, self._passphrase, self._use):
            column.addWidget(part)
        self.show_own()

    @Slot()
    def show_own(self) -> None:
        """Show the one that is in use."""
        self._file = None
        self._passphrase.clear()
        for part in (self._passphrase, self._use):
            part.hide()
        signer = signing.own_signer()
        self._place.show_typed(self._words(signer) if signer else "")
        self._place.note(self.tr("The passphrase is asked for each time that a report is signed."))

    def _words(self, signer: Signer) -> str:
        until = signer.valid_until.astimezone().date()
        return self.tr("{name}, valid until {day}").format(name=signer.name, day=day.said(until))

    @Slot(object)
    def _ask_passphrase(self, file: Path) -> None:
        self._file = file
        self._place.note(self.tr("“{file}” is chosen. Type its passphrase.").format(file=file.name))
        for part in (self._passphrase, self._use):
            part.show()
        self._passphrase.setFocus()

    @Slot()
    def _adopt(self) -> None:
        file, passphrase = self._file, self._passphrase.typed
        if file is None:
            return
        self._passphrase.clear()
        self._use.setEnabled(False)

        def taken(signer: Signer) -> None:
            if isValid(self):
                self._use.setEnabled(True)
                self._place.refuse("")
                self.show_own()
                announce(self, self._words(signer))

        def refused(error: BaseException) -> None:
            if isValid(self):
                self._use.setEnabled(True)
                if not isinstance(error, WrongPassphraseError):
                    self.show_own()
                self._place.refuse(told(error))
                if self._file:
                    self._passphrase.setFocus()

        self._background.run(lambda: signing.adopt(file, passphrase), taken, refused)

    @Slot()
    def _ask_to_remove(self) -> None:
        def remove() -> None:
            try:
                signing.forget_own()
            except OSError:
                self._place.refuse(
                    self.tr("The certificate could not be removed. Check that the folder can be written to.")
                )
            self.show_own()

        confirm_dialog.ask(
            self,
            self.tr("Sign no reports any more?"),
            self.tr("The program's copy of the certificate is deleted. The file it came from stays."),
            self.tr("&Remove it"),
            remove,
        )
