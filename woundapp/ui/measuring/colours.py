"""The photo in the colours that the calibration card corrects, to look at; what is filed stays as it was."""

from PySide6.QtCore import QObject, Signal

from woundapp.imaging import balance
from woundapp.imaging.marker import Sighting
from woundapp.ui.background import Background
from woundapp.ui.photo_items import Levels, levels_of
from woundapp.ui.photo_source import OpenedPhoto
from woundapp.ui.photo_view import PhotoView


class Colours(QObject):
    """Shows a photo in its own colours, or in corrected ones.

    Signals:
        failed(error): something went wrong that nobody expected.

    Args:
        view: that shows the photo.
        background: corrects the colours.
        parent: Qt's owner.
    """

    failed = Signal(object)

    def __init__(self, view: PhotoView, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._background = view, background
        self.begin_anew(None)

    def begin_anew(self, opened: OpenedPhoto | None) -> None:
        """Take another photo, in its own colours; None for none."""
        self._opened = opened
        self._sighting: Sighting | None = None
        self._corrected: Levels | None = None
        self._wanted = False

    def use(self, sighting: Sighting) -> None:
        """Correct by a card from now on."""
        self._sighting, self._corrected = sighting, None

    def show(self, *, corrected: bool) -> None:
        """Show the photo.

        Args:
            corrected: whether in corrected colours; until they are there it stays as it is.
        """
        self._wanted = corrected
        opened, sighting = self._opened, self._sighting
        if opened is None:
            return
        if not corrected or sighting is None:
            self._view.show_levels(opened.levels)
        elif self._corrected is not None:
            self._view.show_levels(self._corrected)
        else:
            photo = opened.photo

            def made(levels: Levels) -> None:
                if opened is self._opened and sighting is self._sighting:
                    self._corrected = levels
                    self.show(corrected=self._wanted)

            self._background.run(lambda: levels_of(balance.balanced(photo, sighting)), made, self.failed.emit)
