"""Settings of the photos: the folder where they arrive, and the printed calibration card."""

from pathlib import Path

from PySide6.QtCore import Slot

from woundapp.settings import Settings
from woundapp.ui.fields import LineField, cleaned
from woundapp.ui.settings.page import PlaceField, SettingsPage
from woundapp.ui.settings_keeper import SettingsKeeper

_LEAST_MM, _MOST_MM = 80.0, 120.0


class PhotosPage(SettingsPage):
    """Where photos come from, and how they are measured.

    Args:
        keeper: of the settings.
    """

    def __init__(self, keeper: SettingsKeeper) -> None:
        super().__init__(self.tr("Photos and measuring"), keeper)
        self._folder = PlaceField(
            self.tr("Folder where photos arrive"),
            self.tr("No folder is chosen."),
            self.tr("The folder where photos of the camera arrive"),
        )
        self._line = LineField(
            self.tr("The 100 mm line on your printed card, in mm"), "", self.tr("such as: 99.5")
        )
        self._folder.chosen.connect(lambda folder: self._keep(self._folder, watched_folder=str(folder)))
        self._folder.removed.connect(lambda: self._keep(self._folder, watched_folder=None))
        self._line.finished.connect(self.finish)
        self._add(self._folder, self._line)

    @Slot()
    def finish(self) -> bool:
        typed = cleaned(self._line.typed)
        if typed == _written(self._keeper.kept.card_line_mm):
            return True
        if not typed:
            return self._keep(self._line, card_line_mm=None)
        length = _read(typed)
        if length is None:
            self._line.refuse(
                self.tr("Write a length from {least} to {most} mm, such as 99.5.").format(
                    least=round(_LEAST_MM), most=round(_MOST_MM)
                )
            )
            return False
        return self._keep(self._line, card_line_mm=length)

    def _show(self, kept: Settings) -> None:
        self._folder.show_typed(kept.watched_folder or "")
        there = not kept.watched_folder or Path(kept.watched_folder).is_dir()
        self._folder.refuse(
            "" if there else self.tr("This folder is not there. Plug the stick in, or choose another folder.")
        )
        self._line.show_typed(_written(kept.card_line_mm))
        self._line.note(
            self.tr(
                "Printers often print a little smaller or larger. Measure the line on the printed card with "
                "a ruler and write here how long it is. Leave this empty if you have not measured it."
            )
        )


def _read(typed: str) -> float | None:
    """A length in millimetres that a card can have, from words; None for any other."""
    try:
        length = float(typed.casefold().removesuffix("mm").strip().replace(",", "."))
    except ValueError:
        return None
    return length if _LEAST_MM <= length <= _MOST_MM else None


def _written(length: float | None) -> str:
    return "" if length is None else f"{length:g}"
