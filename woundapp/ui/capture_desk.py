"""Where the camera comes in: with the photo of the last visit to repeat, and what becomes of the photos."""

from collections.abc import Callable

import msgspec
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from woundapp.imaging import photo_files
from woundapp.records import charts, examinations
from woundapp.records.store import RecordStore
from woundapp.settings import Camera
from woundapp.ui.actions import Actions
from woundapp.ui.camera import sources
from woundapp.ui.camera.capture_page import CapturePage
from woundapp.ui.camera.frame_source import FrameSource
from woundapp.ui.open_case import OpenCase
from woundapp.ui.photo_desk import PhotoDesk
from woundapp.ui.photo_source import Read
from woundapp.ui.records_service import RecordsService
from woundapp.ui.settings_keeper import SettingsKeeper

_GHOST_SIDE = 1024
"""Longer side of the ghost in pixels: it is looked through, not at."""

_Pixels = NDArray[np.uint8]


class CaptureDesk(QObject):
    """Shows the camera's page over whatever is shown, and goes back to that.

    Photos that are taken where a visit is at hand are added to it, elsewhere another visit begins with them.

    Signals:
        changed(): it has begun or ended; something else is possible now.

    Attributes:
        taking: whether photos are being taken.

    Args:
        actions: of the window; the one that takes photos is connected and enabled here.
        photo: at hand.
        records: of the patients.
        keeper: of the settings.
        pages: of the window; the camera's page is put among them.
        find_source: gives what the pictures come from.
    """

    changed = Signal()

    def __init__(
        self,
        actions: Actions,
        photo: PhotoDesk,
        records: RecordsService,
        keeper: SettingsKeeper,
        pages: QStackedWidget,
        find_source: Callable[[], FrameSource] | None = None,
    ) -> None:
        super().__init__(pages)
        self._actions, self._photo, self._records, self._keeper = actions, photo, records, keeper
        self._pages = pages
        self._page = CapturePage(find_source or sources.find)
        pages.addWidget(self._page)
        self._before: QWidget | None = None
        self.taking = False
        actions.take_photo.triggered.connect(self._begin)
        self._page.photos_taken.connect(self._take)
        self._page.left.connect(self.end)
        self._page.file_wanted.connect(self._choose_file)
        self._page.settings_changed.connect(self._keep_settings)

    def enable(self) -> None:
        """Say whether photos can be taken now."""
        self._actions.take_photo.setEnabled(not self.taking and self._photo.idle)

    @property
    def unsaved(self) -> bool:
        """Whether there are photos that were taken and not handed over."""
        return self.taking and self._page.unsaved

    @Slot(object)
    def show_page(self, page: QWidget) -> None:
        """Show a page of the window, or, while photos are being taken, show it after that."""
        if self.taking:
            self._before = page
        else:
            self._pages.setCurrentWidget(page)

    def leave(self, then: Callable[[], object]) -> None:
        """Go back, unless photos would be lost that the user wants to keep.

        Args:
            then: called once it is left.
        """
        if self.taking:
            self._page.leave(then)
        else:
            then()

    @Slot()
    def end(self) -> None:
        """Switch the camera off and go back."""
        if self.taking:
            self._page.end()
            self.taking = False
            if self._before:
                self._pages.setCurrentWidget(self._before)
            self.changed.emit()

    @Slot()
    def _begin(self) -> None:
        case = self._photo.opener.next_case
        self.taking = True
        if case and self._records.user:
            self._records.ask(
                lambda store: _last_photo(store, case), self._switch_on, lambda _: self._switch_on(None)
            )
        else:
            self._switch_on(None)

    def _switch_on(self, ghost: _Pixels | None) -> None:
        if self.taking:
            kept = self._keeper.kept
            # A clinic that measured no card has none: asking for one would wear the other hints out.
            self._page.begin(ghost, kept.camera, wants_card=kept.card_line_mm is not None)
            self._before = self._pages.currentWidget()
            self._pages.setCurrentWidget(self._page)
            self._page.setFocus()
            self.changed.emit()

    @Slot(list)
    def _take(self, photos: list[tuple[str, bytes]]) -> None:
        reads: list[Read] = [lambda photo=photo: photo for photo in photos]  # type: ignore[misc]
        self.end()
        if self._photo.photo:
            self._photo.opener.add(reads, only_here=True)
        else:
            self._photo.opener.open_all(reads, only_here=True)

    @Slot()
    def _choose_file(self) -> None:
        self.end()
        self._actions.open.trigger()

    @Slot(object)
    def _keep_settings(self, camera: Camera) -> None:
        self._keeper.keep(msgspec.structs.replace(self._keeper.kept, camera=camera))


def _last_photo(store: RecordStore, case: OpenCase) -> _Pixels | None:
    """The photo of the wound's last visit but the one at hand; None where there is none."""
    at_hand = case.filed.visit.id if case.filed else ""
    visits = [visit for visit in charts.of_wound(store, case.wound.id).visits if visit.visit.id != at_hand]
    if not visits or not visits[-1].pictures:
        return None
    photos = visits[-1].pictures
    measured = visits[-1].measurements
    shown = next((each for each in photos if each.content.sha256 in measured), photos[0])
    return photo_files.preview(examinations.photo(store, shown.content.sha256), _GHOST_SIDE).pixels
