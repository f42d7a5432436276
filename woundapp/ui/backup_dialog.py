"""Backups: where they are, how old the last one is, another one now, and one brought back."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from woundapp.records.backup import Backup, Standing
from woundapp.ui import confirm_dialog, words
from woundapp.ui.records_dialog import RecordsDialog
from woundapp.ui.records_service import RecordsService
from woundapp.ui.table import Table
from woundapp.ui.widgets import Advice, Card, breakable, clear, label

_translate = QCoreApplication.translate
_LISTED = 4
"""Rows of the table that are seen at once."""


class BackupDialog(RecordsDialog):
    """For who keeps the backups.

    Signals:
        folder_chosen(Path): another folder or stick is for the backups from now on.
        made(Backup): one was made.

    Args:
        service: the records, unlocked.
        folder: of the backups; None if none was chosen yet.
        parent: the window it belongs to.
        clock: the present moment, with a time zone.
    """

    folder_chosen = Signal(object)
    made = Signal(object)

    def __init__(
        self,
        service: RecordsService,
        folder: Path | None,
        parent: QWidget | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(service, self.tr("Backups"), parent)
        self._folder, self._clock = folder, clock
        self._backups: Sequence[Backup] = ()
        self._restoring = False
        self._where = label()
        choose = QPushButton(self.tr("&Choose…"))
        choose.setAccessibleName(self.tr("Choose the folder or the stick for backups"))
        choose.clicked.connect(self._choose)
        place = QHBoxLayout()
        card = Card("card", place)
        place.addWidget(self._where, 1)
        place.addWidget(choose)
        self._standing = QVBoxLayout()
        self._table = Table(
            self.tr("Backups in this folder"),
            (self.tr("Made"), self.tr("Size")),
            choosing=True,
        )
        self._now = QPushButton(self.tr("Back up &now"))
        self._now.setProperty("primary", True)
        self._now.clicked.connect(self._back_up)
        self._restore = QPushButton(self.tr("Bring &back the chosen one…"))
        self._restore.clicked.connect(self._ask_to_restore)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        self.body.addWidget(
            label(
                self.tr(
                    "A backup is a copy of all records, encrypted like these. Keep it on a stick or a disk "
                    "that is not in this computer. Older ones are thinned out by themselves."
                )
            )
        )
        self.body.addWidget(card)
        self.body.addLayout(self._standing)
        self.body.addWidget(self._table, 1)
        for button in (self._now, self._restore, close):
            self.foot.addWidget(button)
        self.foot.insertStretch(2, 1)
        self._table.setMinimumHeight(self._table.height_of(_LISTED))
        if folder:
            self._now.setFocus()
        self._look()

    @Slot()
    def leave(self) -> None:
        """Close it, unless it is what locks the records."""
        if not self._restoring:
            super().leave()

    def _look(self) -> None:
        """Look again at what is in the folder."""
        if self._folder is None:
            self._where.setText(self.tr("No folder is chosen yet."))
            self._show_standing(self.tr("There is no backup yet. Choose a folder or a stick first."))
            self._show([])
            return
        folder = self._folder
        self._where.setText(breakable(str(folder)))
        self.service.standing(folder, self.here(self._tell_standing), self.fail)
        self.service.backups(folder, self.here(self._show), self.fail)

    def _tell_standing(self, standing: Standing) -> None:
        now = self._clock()
        if not standing.there:
            text = self.tr("This folder is not there. Is the stick plugged in? {last}")
            self._show_standing(text.format(last=last_in_words(standing.last, now)))
        elif standing.overdue(now):
            text = self.tr("{last} Make one now.").format(last=last_in_words(standing.last, now))
            self._show_standing(text)
        else:
            self._show_standing(last_in_words(standing.last, now), warning=False)

    def _show_standing(self, text: str, *, warning: bool = True) -> None:
        clear(self._standing)
        self._standing.addWidget(Advice(text, "warning" if warning else "done", warning=warning))

    def _show(self, backups: Sequence[Backup]) -> None:
        self._backups = list(reversed(backups))
        self._table.show_rows([(words.moment(each.at), size(each.size)) for each in self._backups])
        self.enable()

    def enable(self) -> None:
        super().enable()
        self._now.setEnabled(not self.busy and self._folder is not None)
        self._restore.setEnabled(not self.busy and bool(self._backups))

    @Slot()
    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("The folder or the stick for backups"), str(self._folder or ""))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _chosen(self, folder: str) -> None:
        self._folder = Path(folder)
        self.tell("")
        self.folder_chosen.emit(self._folder)
        self._look()

    @Slot()
    def _back_up(self) -> None:
        folder = self._folder
        if folder is None:
            return

        def back_up(standing: Standing) -> None:
            if not standing.there:
                self._tell_standing(standing)
                self.tell(
                    self.tr("No backup was made: the folder is not there. Plug in the stick and try again."),
                    warning=True,
                )
                return
            running = self.service.back_up(folder, self.here(self._made), self._failed)
            self.begin(self.tr("The records are copied, and the copy is checked…"), running, stoppable=True)

        self.service.standing(folder, self.here(back_up), self.fail)

    def _made(self, backup: Backup) -> None:
        self.end()
        self.tell(self.tr("The backup is made. It was checked and is whole."))
        self.made.emit(backup)
        self._look()

    def _failed(self, error: BaseException) -> None:
        self.fail(error)
        if self._there:
            self._look()

    @Slot()
    def _ask_to_restore(self) -> None:
        row = self._table.chosen
        if row is None:
            return
        chosen = self._backups[row]
        confirm_dialog.ask(
            self,
            self.tr("Bring back the backup of {moment}?").format(moment=words.moment(chosen.at)),
            self.tr(
                "What was recorded after it is not in it. The present records are not deleted: they are put "
                "aside, beside the records. Then the program is locked."
            ),
            self.tr("&Bring it back"),
            lambda: self._bring_back(chosen),
        )

    def _bring_back(self, chosen: Backup) -> None:
        self._restoring = True

        def failed(error: BaseException) -> None:
            self._restoring = False
            self.fail(error)

        running = self.service.restore(chosen.folder, self.here(self._restored), failed)
        self.begin(self.tr("The backup is checked, and takes the place of the records…"), running)

    def _restored(self, aside: Path | None) -> None:
        self.conclude(restored_in_words(aside))


def last_in_words(last: datetime | None, now: datetime) -> str:
    """How old the last backup is."""
    if last is None:
        return _translate("Backup", "There is no backup yet.")
    age = now - last
    days, hours = age.days, int(age / timedelta(hours=1))
    if days > 1:
        old = _translate("Backup", "{days} days ago").format(days=days)
    elif hours > 1:
        old = _translate("Backup", "{hours} hours ago").format(hours=hours)
    else:
        old = _translate("Backup", "less than two hours ago")
    return _translate("Backup", "The last backup was made {old}, on {moment}.").format(
        old=old, moment=words.moment(last)
    )


def restored_in_words(aside: Path | None) -> str:
    """That a backup took the place of records, and where these are now."""
    done = _translate("Backup", "The backup is brought back. Unlock the records to go on.")
    if aside is None:
        return done
    kept = _translate("Backup", "The records that were there are in the folder {name}, beside the new ones.")
    return f"{done} {kept.format(name=aside.name)}"


def size(count: int) -> str:
    """An amount of bytes."""
    if count >= 10**9:
        return f"{count / 10**9:.1f} GB"
    return f"{max(count / 10**6, 0.1):.1f} MB"
