"""What leaves the records: told what it is, where it goes, how far it is, and what came of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from woundapp.clinic import Patient
from woundapp.exporting import labelled_set, whole
from woundapp.exporting.labelled_set import Written
from woundapp.records.store import RecordStore
from woundapp.records.versions import Kept
from woundapp.ui.fields import CheckField
from woundapp.ui.long_work import LongWork
from woundapp.ui.records_dialog import RecordsDialog
from woundapp.ui.records_service import RecordsService
from woundapp.ui.widgets import Advice, label

_translate = QCoreApplication.translate

OnProgress = Callable[[int, int], None]


class LabelledSetDialog(RecordsDialog):
    """Reviewed photos without names, for training and measuring models.

    Args:
        service: the records, unlocked for somebody who may export.
        parent: the window it belongs to.
    """

    def __init__(self, service: RecordsService, parent: QWidget | None = None) -> None:
        super().__init__(service, self.tr("Export a labelled set"), parent)
        self._with_writing = CheckField(
            self.tr("Also photos in which something is written"),
            self.tr(
                "A ruler says nothing of the patient, a label may name her. Without this they are left out."
            ),
        )
        self.body.addWidget(
            label(
                self.tr(
                    "For training and measuring models: the photos that were reviewed as infected or not "
                    "infected, of patients whose consent allows research, with the signs that were seen. "
                    "Names, identifiers, days and the photos' own metadata are left out."
                )
            )
        )
        self.body.addWidget(
            Advice(
                self.tr(
                    "A photo can still show who it is of: a face, a tattoo, a label. Look at every photo "
                    "before you pass the set on."
                )
            )
        )
        self.body.addWidget(self._with_writing)
        self.body.addStretch(1)
        _add_buttons(self, self.tr("&Choose a folder…"), self._choose)

    @Slot()
    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Where the folder of the set is made"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _write(self, folder: str) -> None:
        user, with_writing = self.service.user, self._with_writing.checked
        if user is None:
            return

        def work(store: RecordStore, running: LongWork) -> Written:
            return labelled_set.write(
                store,
                Path(folder),
                user.id,
                with_writing=with_writing,
                on_progress=_reporting(running),
                cancelled=running.stopped,
            )

        running = self.service.ask_long(work, self.here(self._written), self.fail)
        self.begin(self.tr("The photos are written…"), running, stoppable=True)

    def _written(self, written: Written) -> None:
        said = [
            self.tr("The set is in the folder {name}. Photos in it: {count}.").format(
                name=written.folder.name, count=written.photos
            )
        ]
        if written.with_writing:
            text = self.tr("Left out, because something is written in them: {count}.")
            said.append(text.format(count=written.with_writing))
        if written.unreadable:
            text = self.tr("Left out, because they cannot be read: {count}.")
            said.append(text.format(count=written.unreadable))
        self.conclude(" ".join(said))


class EverythingDialog(RecordsDialog):
    """All that is in the records, or all about one patient, as one file that anybody can read.

    Args:
        service: the records, unlocked for somebody who may export.
        patient: whom it is about; None for all.
        parent: the window it belongs to.
    """

    def __init__(
        self, service: RecordsService, patient: Kept[Patient] | None = None, parent: QWidget | None = None
    ) -> None:
        title = (
            _translate("EverythingDialog", "A copy of all that is kept of {name}").format(
                name=patient.content.name
            )
            if patient
            else _translate("EverythingDialog", "Export everything")
        )
        super().__init__(service, title, parent)
        self._patient = patient
        self.body.addWidget(
            label(
                self.tr(
                    "One ZIP file with the photos and with every version of every entry, as JSON, and a text "
                    "that explains it. A patient has the right to such a copy."
                )
                if patient
                else self.tr(
                    "One ZIP file with all photos and with every version of every entry, as JSON, and a text "
                    "that explains it. To be safe from loss make a backup instead: it is encrypted."
                )
            )
        )
        self.body.addWidget(
            Advice(
                self.tr(
                    "The file is not encrypted. Whoever gets hold of it can read the names and see the "
                    "photos."
                )
            )
        )
        self._sure = CheckField(
            self.tr("I keep the file where nobody reads it who must not"),
            self.tr("And I delete it when it is no longer needed."),
        )
        self._sure.changed.connect(self.enable)
        self.body.addWidget(self._sure)
        self.body.addStretch(1)
        self._going_on = _add_buttons(self, self.tr("&Choose a file…"), self._choose)
        self.enable()

    @Slot()
    def enable(self) -> None:
        """Let nobody go on who did not confirm."""
        super().enable()
        self._going_on.setEnabled(not self.busy and self._sure.checked)

    @Slot()
    def _choose(self) -> None:
        dialog = QFileDialog(self, self.windowTitle())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("ZIP archives (*.zip)"))
        dialog.setDefaultSuffix("zip")
        dialog.selectFile("woundapp-copy.zip" if self._patient else "woundapp-everything.zip")
        dialog.fileSelected.connect(self._write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _write(self, file: str) -> None:
        user, target = self.service.user, Path(file)
        patient = self._patient.id if self._patient else ""
        if user is None:
            return

        def work(store: RecordStore, running: LongWork) -> int:
            return whole.write(
                store,
                target,
                user.id,
                patient=patient,
                on_progress=_reporting(running),
                cancelled=running.stopped,
            )

        def written(photos: int) -> None:
            text = self.tr("All of it is in {name}, which is not encrypted. Photos in it: {count}.")
            self.conclude(text.format(name=target.name, count=photos))

        running = self.service.ask_long(work, self.here(written), self.fail)
        self.begin(self.tr("The file is written…"), running, stoppable=True)


def _reporting(running: LongWork) -> OnProgress:
    return lambda done, total: running.report(done / total)


def _add_buttons(dialog: RecordsDialog, text: str, does: Callable[[], object]) -> QPushButton:
    """Put the buttons below a dialog; the one that goes on."""
    going_on, cancel = QPushButton(text), QPushButton(_translate("Export", "Cancel"))
    going_on.setProperty("primary", True)
    going_on.setDefault(True)
    going_on.clicked.connect(does)
    cancel.setAutoDefault(False)
    cancel.clicked.connect(dialog.reject)
    dialog.foot.addStretch(1)
    dialog.foot.addWidget(cancel)
    dialog.foot.addWidget(going_on)
    return going_on
