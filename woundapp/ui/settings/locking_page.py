"""When the records are locked by themselves."""

from PySide6.QtCore import QCoreApplication

from woundapp.settings import LONGEST_LOCK_MINUTES, Settings
from woundapp.ui.fields import ListField
from woundapp.ui.settings.page import SettingsPage
from woundapp.ui.settings_keeper import SettingsKeeper

_MINUTES = (1, 2, 5, 10, 15, 30, 60, LONGEST_LOCK_MINUTES)
_NEVER = 0


class LockingPage(SettingsPage):
    """How long the records stay open while nobody does anything.

    Args:
        keeper: of the settings.
    """

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("LockingPage", "Locking")

    def __init__(self, keeper: SettingsKeeper) -> None:
        super().__init__(keeper)
        minutes = sorted({*_MINUTES, keeper.kept.lock_after_minutes} - {_NEVER})
        self._minutes = ListField(
            self.tr("Lock the records when nobody does anything for"),
            [
                *((str(each), self.tr("{count} min").format(count=each)) for each in minutes),
                (str(_NEVER), self.tr("Never lock them by themselves")),
            ],
        )
        self._on_change(self._minutes, lambda: {"lock_after_minutes": int(self._minutes.typed)})
        self._add(self._minutes)

    def _show(self, kept: Settings) -> None:
        self._minutes.show_typed(str(kept.lock_after_minutes))
        if kept.lock_after_minutes == _NEVER:
            self._minutes.refuse(
                self.tr("Whoever comes to this computer can read the records. Lock them yourself: Ctrl+L.")
            )
        else:
            self._minutes.refuse("")
            self._minutes.note(self.tr("What was begun is kept, and is there again after unlocking."))
