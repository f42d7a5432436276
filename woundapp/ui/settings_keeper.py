"""The settings in force: one place that changes and saves them, and tells everybody."""

from PySide6.QtCore import QObject, Signal

from woundapp import settings
from woundapp.settings import Settings


class SettingsKeeper(QObject):
    """Keeps the settings of the running program.

    Signals:
        changed(Settings, Settings): other ones are in force and saved; they, and those before.

    Args:
        kept: to begin with.
    """

    changed = Signal(object, object)

    def __init__(self, kept: Settings) -> None:
        super().__init__()
        self._kept = kept

    @property
    def kept(self) -> Settings:
        """The settings in force."""
        return self._kept

    def keep(self, wanted: Settings) -> None:
        """Save other settings and put them in force.

        Args:
            wanted: all of them.

        Raises:
            SettingsError: they cannot be saved; the old ones stay in force.
        """
        if wanted == self._kept:
            return
        settings.save(wanted)
        before, self._kept = self._kept, wanted
        self.changed.emit(wanted, before)
