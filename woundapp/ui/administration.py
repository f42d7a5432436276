"""What is done about the records rather than in them: access, users, backups, agreement."""

from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from woundapp.clinic import Right
from woundapp.records.backup import Backup
from woundapp.settings import Settings
from woundapp.ui import words
from woundapp.ui.actions import Actions
from woundapp.ui.backup_dialog import BackupDialog
from woundapp.ui.backup_schedule import BackupSchedule
from woundapp.ui.bars import NoticeBar
from woundapp.ui.errors import ErrorDialogs
from woundapp.ui.export_dialogs import EverythingDialog, LabelledSetDialog
from woundapp.ui.own_access_dialog import OwnAccessDialog
from woundapp.ui.records_service import RecordsService
from woundapp.ui.restore_dialog import RestoreDialog
from woundapp.ui.users_dialog import UsersDialog


class Administration(QObject):
    """Opens the dialogs for whoever may use them, and makes the daily backup.

    Signals:
        settings_changed(Settings): another folder is for the backups.
        users_changed(): somebody may have come or left.

    Args:
        window: dialogs belong to it.
        actions: of the window; those of administration are connected and enabled here.
        service: the records.
        kept: the user's settings.
        notice: tells what happened.
        errors: tells what failed.
    """

    settings_changed = Signal(object)
    users_changed = Signal()

    def __init__(
        self,
        window: QWidget,
        actions: Actions,
        service: RecordsService,
        kept: Settings,
        notice: NoticeBar,
        errors: ErrorDialogs,
    ) -> None:
        super().__init__(window)
        self._window, self._actions, self._service = window, actions, service
        self._notice, self.settings = notice, kept
        self._schedule = BackupSchedule(service, self._backup_folder, parent=self)
        self._schedule.made.connect(self._backed_up)
        self._schedule.failed.connect(errors.show_error)
        self._schedule.missing.connect(self._missing)
        does: dict[QAction, Callable[[], object]] = {
            actions.access: lambda: OwnAccessDialog(service, window).open(),
            actions.export_set: lambda: LabelledSetDialog(service, window).open(),
            actions.export_all: lambda: EverythingDialog(service, None, window).open(),
            actions.users: self._open_users,
            actions.backups: self._open_backups,
            actions.restore: self.restore,
        }
        for action, doing in does.items():
            action.triggered.connect(doing)

    def enable(self) -> None:
        """Say which of its actions are possible now."""
        actions, service = self._actions, self._service
        actions.access.setEnabled(service.user is not None)
        for action in (actions.export_set, actions.export_all):
            action.setEnabled(service.may(Right.EXPORT))
        actions.users.setEnabled(service.may(Right.MANAGE_USERS))
        actions.backups.setEnabled(service.may(Right.KEEP_BACKUPS))
        actions.restore.setEnabled(service.user is None or service.may(Right.KEEP_BACKUPS))

    def restore(self) -> None:
        """Bring the records back from a backup, whatever is possible elsewhere."""
        RestoreDialog(self._service, self._window).open()

    @property
    def _backup_folder(self) -> Path | None:
        return Path(self.settings.backup_folder) if self.settings.backup_folder else None

    def _open_users(self) -> None:
        dialog = UsersDialog(self._service, self._window)
        dialog.finished.connect(self.users_changed)
        dialog.open()

    def _open_backups(self) -> None:
        dialog = BackupDialog(self._service, self._backup_folder, self._window)
        dialog.folder_chosen.connect(self._use_folder)
        dialog.open()

    def _use_folder(self, folder: Path) -> None:
        self._schedule.use(folder)
        self.settings = msgspec.structs.replace(self.settings, backup_folder=str(folder))
        self.settings_changed.emit(self.settings)

    def _backed_up(self, backup: Backup) -> None:
        self._notice.tell(
            self.tr("The daily backup was made: {moment}.").format(moment=words.moment(backup.at)),
            symbol="done",
        )

    def _missing(self, folder: str) -> None:
        self._notice.tell(
            self.tr(
                "The last backup is older than three days, and its folder {folder} is not there. Plug the "
                "stick in."
            ).format(folder=folder),
            symbol="warning",
        )
