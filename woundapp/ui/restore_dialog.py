"""Brings records back from a backup onto a machine where nobody can unlock any."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from woundapp.records.backup import Backup
from woundapp.ui import backup_dialog, words
from woundapp.ui.records_dialog import RecordsDialog
from woundapp.ui.records_service import RecordsService
from woundapp.ui.table import Table
from woundapp.ui.widgets import label

_LISTED = 3
"""Rows of the table that are seen at once."""


class RestoreDialog(RecordsDialog):
    """Chooses a folder with backups, and one of them.

    Args:
        service: the records, locked or not there at all.
        parent: the window it belongs to.
    """

    def __init__(self, service: RecordsService, parent: QWidget | None = None) -> None:
        super().__init__(service, self.tr("Bring records back from a backup"), parent)
        self._backups: Sequence[Backup] = ()
        self._table = Table(
            self.tr("Backups in this folder"), (self.tr("Made"), self.tr("Size")), choosing=True
        )
        self._table.setMinimumHeight(self._table.height_of(_LISTED))
        choose = QPushButton(self.tr("&Choose a folder…"))
        choose.clicked.connect(self._choose)
        self._restore = QPushButton(self.tr("&Bring back the chosen one"))
        self._restore.setProperty("primary", True)
        self._restore.clicked.connect(self._bring_back)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.body.addWidget(
            label(
                self.tr(
                    "Choose the stick or the folder that the backups are in. They are opened as before, by "
                    "a passphrase or the recovery code. A PIN is known to its own machine alone."
                )
            )
        )
        self.body.addWidget(choose)
        self.body.addWidget(self._table, 1)
        for button in (self._restore, cancel):
            self.foot.addWidget(button)
        self.foot.insertStretch(1, 1)
        self.enable()

    def enable(self) -> None:
        super().enable()
        self._restore.setEnabled(not self.busy and bool(self._backups))

    @Slot()
    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("The folder or the stick with the backups"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _chosen(self, folder: str) -> None:
        self.tell("")
        self.service.backups(Path(folder), self.here(self._show), self.fail)

    def _show(self, backups: Sequence[Backup]) -> None:
        self._backups = list(reversed(backups))
        self._table.show_rows(
            [(words.moment(each.at), backup_dialog.size(each.size)) for each in self._backups]
        )
        self.enable()
        if self._backups:
            self._table.setFocus()
        elif self.service.there:
            self.tell(
                self.tr("In this folder there is no backup of the records of this machine."), warning=True
            )
        else:
            self.tell(
                self.tr("In this folder there is no backup. The name of one begins with woundapp-records."),
                warning=True,
            )

    @Slot()
    def _bring_back(self) -> None:
        row = self._table.chosen
        if row is None:
            return
        running = self.service.restore(self._backups[row].folder, self.here(self._restored), self.fail)
        self.begin(self.tr("The records are brought back…"), running)

    def _restored(self, aside: Path | None) -> None:
        self.conclude(backup_dialog.restored_in_words(aside))
