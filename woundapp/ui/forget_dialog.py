"""Takes a patient out of the records for good, and offers the certificate that says so."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QWidget

from woundapp.clinic import Patient
from woundapp.records import forgetting
from woundapp.records.forgetting import Forgotten
from woundapp.records.searching import folded
from woundapp.records.versions import Kept
from woundapp.report import certificate
from woundapp.report.certificate import Certificate
from woundapp.settings import PageSize
from woundapp.ui import clinic_words
from woundapp.ui.background import Background
from woundapp.ui.records_dialog import RecordsDialog
from woundapp.ui.records_service import RecordsService
from woundapp.ui.secret_fields import titled
from woundapp.ui.widgets import Advice, label


class ForgetDialog(RecordsDialog):
    """Says what goes and what stays, and waits for the patient's name.

    Signals:
        forgotten(): the patient is in the records no more.

    Args:
        service: the records, unlocked.
        patient: who.
        page_size: of the certificate.
        parent: the window it belongs to.
    """

    forgotten = Signal()

    def __init__(
        self, service: RecordsService, patient: Kept[Patient], page_size: PageSize, parent: QWidget
    ) -> None:
        super().__init__(service, self.tr("Forget this patient"), parent)
        self._patient, self._page_size = patient, page_size
        self._certificate: Certificate | None = None
        self._background = Background("certificate", parent=self)
        self._typed = QLineEdit()
        self._typed.textChanged.connect(self._compare)
        self._forget = QPushButton(self.tr("&Forget for good"))
        self._forget.setEnabled(False)
        self._forget.clicked.connect(self._begin)
        self._save = QPushButton(self.tr("&Save the certificate…"))
        self._save.setProperty("primary", True)
        self._save.clicked.connect(self._ask_where)
        self._save.hide()
        self._close = QPushButton(self.tr("Cancel"))
        self._close.clicked.connect(self.reject)
        self._content = titled(self.tr("Type the patient's name to go on"), self._typed)
        self.body.addWidget(label(clinic_words.patient(patient.content), bold=True))
        self.body.addWidget(
            Advice(
                self.tr(
                    "All wounds, visits and photos, and what was said of them, are taken out of the records "
                    "and overwritten. This cannot be undone."
                )
            )
        )
        self.body.addWidget(
            label(
                self.tr(
                    "An entry without a name stays in the audit trail. Reports that were saved, and backups "
                    "that were made before, are not touched: look for them where they are kept."
                )
            )
        )
        self.body.addWidget(self._content)
        self.body.addStretch(1)
        for button in (self._forget, self._save, self._close):
            self.foot.addWidget(button)
        self.foot.insertStretch(2, 1)
        self._typed.setFocus()

    def done(self, result: int) -> None:
        """Close it, when a certificate that is being written is whole."""
        self._background.close(finish=True)
        super().done(result)

    @Slot()
    def _compare(self) -> None:
        typed, wanted = (_words(text) for text in (self._typed.text(), self._patient.content.name))
        self._forget.setEnabled(typed == wanted)

    @Slot()
    def _begin(self) -> None:
        user, patient = self.service.user, self._patient.id
        if user is None:
            return
        self.begin(self.tr("The patient is taken out of the records…"))
        self.ask(lambda store: forgetting.forget(store, patient, user.id), self._told(user.content.name))

    def _told(self, name: str) -> Callable[[Forgotten], None]:
        def tell(done: Forgotten) -> None:
            self._certificate = Certificate(done.patient, done.at.astimezone(), name, done.counts, done.mark)
            self.end()
            self._content.hide()
            self._forget.hide()
            self._save.show()
            self._save.setFocus()
            self._close.setText(self.tr("Close"))
            self.tell(self.tr("The patient is forgotten. The certificate can be saved only now."))
            self.forgotten.emit()

        return tell

    @Slot()
    def _ask_where(self) -> None:
        assert self._certificate is not None
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Save the certificate"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF documents (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(certificate.file_name(self._certificate))
        dialog.fileSelected.connect(self._write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _write(self, file: str) -> None:
        said, target = self._certificate, Path(file)
        assert said is not None
        self._background.run(
            lambda: certificate.write(target, said, self._page_size),
            lambda _: self.tell(self.tr("Saved as {name}.").format(name=target.name)),
            self.fail,
        )


def _words(name: str) -> list[str]:
    """The words of a name in any order; of one that has no letters, all of it."""
    return sorted(folded(name).split()) or [name.strip()]
