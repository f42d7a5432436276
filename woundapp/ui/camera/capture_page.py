"""The page on which photos are taken: live picture, coach, shutter, and what is kept of a visit."""

from collections.abc import Callable
from datetime import datetime
from enum import Enum, auto
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from woundapp.errors import CameraError
from woundapp.imaging import camera, coach, photo
from woundapp.imaging.camera import Frame
from woundapp.settings import Camera
from woundapp.ui import confirm_dialog
from woundapp.ui.background import Background
from woundapp.ui.camera.coaching import Coaching
from woundapp.ui.camera.frame_source import FrameSource
from woundapp.ui.camera.hint_card import HintCard
from woundapp.ui.camera.kept_photos import KeptPhotos
from woundapp.ui.camera.live_view import LiveView
from woundapp.ui.camera.photo_files import PhotoFile, PhotoFiles
from woundapp.ui.camera.recent_frames import RecentFrames
from woundapp.ui.camera.shutter_panel import ShutterPanel
from woundapp.ui.camera.trouble_card import TroubleCard
from woundapp.ui.errors import told
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import announce


class _State(Enum):
    OFF = auto()
    OPENING = auto()
    LIVE = auto()
    TAKEN = auto()
    FAILED = auto()


class CapturePage(QWidget):
    """Takes photos between `begin` and `end`; its pictures are nowhere but in memory.

    What is seen is what is kept, turned and mirrored as it is shown. The camera is on only while the page is
    seen. Photos become PNG files: the camera lost enough already, colours and edges are measured on them
    later, and a clinic's disk has room for some megabytes a photo.

    Signals:
        photos_taken(list[tuple[str, bytes]]): names and files of the photos, at least one; the page is done,
            and its camera off.
        left(): the page was left without photos; likewise.
        file_wanted(): a file shall be chosen instead; photos that were taken may be forgotten.
        settings_changed(Camera): the user set the camera otherwise.

    Args:
        find_source: gives what the pictures come from; called when the page begins, since that may load much.
    """

    photos_taken = Signal(list)
    left = Signal()
    file_wanted = Signal()
    settings_changed = Signal(object)

    def __init__(self, find_source: Callable[[], FrameSource]) -> None:
        super().__init__()
        self._find_source = find_source
        self._wants_card = False
        self._source: FrameSource | None = None
        self._work: Background | None = None
        self._settings = Camera()
        self._state = _State.OFF
        self._recent = RecentFrames()
        self._taken: NDArray[np.uint8] | None = None
        self._taken_at = datetime.min
        self._kept = PhotoFiles()
        self._finishing = False
        self._error: CameraError | None = None
        self._build()

    @property
    def unsaved(self) -> bool:
        """Whether there are photos that were taken and not handed over."""
        return len(self._kept) > 0 or self._taken is not None

    def begin(self, ghost: NDArray[np.uint8] | None, settings: Camera, *, wants_card: bool = True) -> None:
        """Switch the camera on, as soon as the page is seen, and take photos for one visit.

        Args:
            ghost: the last visit's photo, RGB, of shape `(height, width, 3)`; None for none.
            settings: of the camera.
            wants_card: whether to ask for the calibration card.
        """
        self.end()
        self._settings, self._wants_card = settings, wants_card
        self._work = Background("capture", threads=2, parent=self)
        self._source = self._find_source()
        self._source.setParent(self)
        self._source.frame_arrived.connect(self._frame_arrived)
        self._source.failed.connect(self._failed)
        self._source.devices_changed.connect(self._devices_changed)
        self._view.show_ghost(ghost)
        self._panel.controls.offer_ghost(ghost is not None)
        self._show_settings()
        if self.isVisible():
            self._switch_on()

    def end(self) -> None:
        """Switch the camera off and forget all pictures and photos; nothing runs on."""
        if self._source is not None:
            self._source.stop()
            self._source.deleteLater()
            self._source = None
        if self._work is not None:
            self._work.close()
            self._work.deleteLater()
            self._work = None
        self._kept.clear()
        self._taken, self._error = None, None
        self._set_finishing(False)
        self._view.show_ghost(None)
        self._strip.end()
        self._rest()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._switch_on()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._source is not None:
            self._source.stop()
            self._rest()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._state in (_State.OPENING, _State.LIVE):
            self._panel.shutter.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, focus = event.key(), self.focusWidget()
        if key == Qt.Key.Key_Space and self._state is _State.LIVE:
            self._take()
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self._state is _State.TAKEN:
            self._retake()
        elif key == Qt.Key.Key_Plus and self._state is _State.TAKEN:
            self._take_another()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(focus, QPushButton):
                focus.click()
            elif self._state is _State.TAKEN:
                self._use()
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._view = LiveView()
        self._hint = HintCard()
        self._coaching = Coaching(self._hint)
        self._trouble = TroubleCard()
        self._strip = KeptPhotos()
        self._panel = ShutterPanel()
        margin = QVBoxLayout(top := QWidget())
        margin.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 0)
        margin.addWidget(self._hint)
        seen = QWidget()
        grid = QGridLayout(seen)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self._view, 0, 0)
        grid.addWidget(top, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._picture = QStackedWidget()
        self._picture.addWidget(seen)
        self._picture.addWidget(self._trouble)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self._picture, 1)
        left.addWidget(self._strip)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self._panel)
        panel = self._panel
        panel.shutter_chosen.connect(self._take)
        panel.retake_chosen.connect(self._retake)
        panel.use_chosen.connect(self._use)
        panel.another_chosen.connect(self._take_another)
        panel.done_chosen.connect(self._finish)
        panel.back_chosen.connect(self.leave)
        panel.controls.chosen.connect(self._settings_chosen)
        panel.controls.ghost_changed.connect(self._view.set_ghost_opacity)
        self._strip.remove_chosen.connect(self._remove)
        self._trouble.again_chosen.connect(self._switch_on)
        self._trouble.file_chosen.connect(self._want_file)

    @Slot()
    def _switch_on(self) -> None:
        if self._source is None or self._work is None:
            return
        self._error = None
        self._coaching.start(self._work, wants_card=self._wants_card)
        self._rest()
        if self._taken is None:
            self._open()
        self._source.start(self._settings)

    def _rest(self) -> None:
        """Show no live picture; a photo that was just taken stays."""
        self._recent.clear()
        self._coaching.rest()
        if self._taken is None:
            self._state = _State.OFF
            self._view.show_picture(None)
            self._picture.setCurrentIndex(0)
            self._panel.show_before(len(self._kept))

    def _open(self) -> None:
        """Wait for the next picture."""
        self._state = _State.OPENING
        self._hint.show_opening()
        self._panel.show_before(len(self._kept))

    @Slot(object)
    def _frame_arrived(self, frame: Frame) -> None:
        if self._state is _State.OPENING:
            self._state = _State.LIVE
            self._coaching.rest()
        if self._state is not _State.LIVE:
            return
        pixels = camera.turned(frame.pixels, self._settings.rotation, self._settings.mirrored)
        frame = Frame(pixels, frame.seconds)
        self._recent.add(frame)
        self._view.show_picture(pixels)
        self._coaching.see(frame)

    @Slot()
    def _take(self) -> None:
        """Freeze the last picture, and put the sharpest of the last ones in its place once it is known."""
        if self._state is not _State.LIVE or not self._recent:
            return
        pictures = self._recent.pictures
        last = pictures[-1]
        self._recent.clear()
        self._state = _State.TAKEN
        self._taken, self._taken_at = last, datetime.now().astimezone()
        self._coaching.rest()

        def freeze(index: int) -> None:
            if self._taken is last:  # else it was forgotten meanwhile
                self._freeze(pictures[index])

        def take_last(error: BaseException) -> None:
            freeze(-1)
            raise error

        self._run(partial(coach.sharpest, pictures), freeze, take_last)

    def _freeze(self, pixels: NDArray[np.uint8]) -> None:
        self._taken = pixels
        self._view.show_picture(pixels, taken=True)
        self._panel.show_after()
        self._view.setFocus()  # not a button: whoever hits the space bar twice has chosen nothing
        announce(self, self.tr("The photo is taken. Enter uses it, Backspace retakes it."))

    @Slot()
    def _retake(self) -> None:
        """Forget the photo that was just taken, and go on with the camera, or with what is wrong with it."""
        self._taken = None
        if self._error is None:
            self._open()
        else:
            self._show_trouble(self._error)

    def _keep(self) -> None:
        """Keep the photo that was just taken, and begin to make its file."""
        if self._taken is None:
            return
        kept = self._kept.add(self._taken_at)
        self._strip.add(self._taken)
        self._run(
            partial(photo.png, self._taken), partial(self._encoded, kept), partial(self._not_encoded, kept)
        )

    def _encoded(self, kept: PhotoFile, content: bytes) -> None:
        kept.content = content
        if self._finishing:
            self._finish()

    def _not_encoded(self, kept: PhotoFile, error: BaseException) -> None:
        self._remove(self._kept.index(kept))
        if self._finishing:
            self._set_finishing(False)
            self._retake()
        raise error

    @Slot()
    def _take_another(self) -> None:
        self._keep()
        self._retake()

    @Slot()
    def _use(self) -> None:
        self._keep()
        self._taken = None
        self._finish()

    @Slot()
    def _finish(self) -> None:
        """Hand the photos over, once all their files are made."""
        if not self._kept:
            return
        self._set_finishing(True)
        if (photos := self._kept.encoded()) is not None:
            self.end()
            self.photos_taken.emit(photos)

    def _set_finishing(self, finishing: bool) -> None:
        """Take no more photos while the files of those that are kept are made, or do again."""
        self._finishing = finishing
        self._panel.setDisabled(finishing)
        self._strip.setDisabled(finishing)
        if finishing:
            self._state = _State.OFF

    @Slot(int)
    def _remove(self, index: int) -> None:
        self._kept.remove(index)
        self._strip.remove(index)
        self._panel.show_kept(len(self._kept))
        if self._state is _State.LIVE:
            self._panel.shutter.setFocus()  # the button that was pressed is gone

    def leave(self, then: Callable[[], object] = lambda: None) -> None:
        """Leave the page, unless photos would be lost that the user wants to keep.

        Args:
            then: called once it is left.
        """

        def go() -> None:
            self.end()
            self.left.emit()
            then()

        self._unless_unsaved(go)

    @Slot()
    def _want_file(self) -> None:
        self._unless_unsaved(self.file_wanted.emit)

    def _unless_unsaved(self, go_on: Callable[[], object]) -> None:
        if self._finishing:
            return
        if not self.unsaved:
            go_on()
            return
        confirm_dialog.ask(
            self.window(),
            self.tr("Leave without the photos?"),
            self.tr("The photos that you just took are not kept anywhere."),
            self.tr("&Leave without them"),
            go_on,
        )

    @Slot(object)
    def _failed(self, error: CameraError) -> None:
        self._error = error
        if self._taken is None:
            self._show_trouble(error)

    def _show_trouble(self, error: CameraError) -> None:
        self._rest()
        self._state = _State.FAILED
        self._panel.show_failed()
        self._picture.setCurrentWidget(self._trouble)
        self._trouble.tell(told(error))

    @Slot()
    def _devices_changed(self) -> None:
        self._show_settings()
        if self._state is _State.FAILED and self._source is not None and self._source.devices():
            self._switch_on()

    def _show_settings(self) -> None:
        if self._source is not None:
            sizes = self._source.sizes(self._settings.device)
            self._panel.controls.show_settings(self._settings, self._source.devices(), sizes)

    @Slot(object)
    def _settings_chosen(self, chosen: Camera) -> None:
        before, self._settings = self._settings, chosen
        self.settings_changed.emit(chosen)
        self._show_settings()
        self._recent.clear()
        opening = (chosen.device, chosen.width, chosen.height)
        if opening != (before.device, before.width, before.height):
            self._switch_on()

    def _run(
        self,
        work: Callable[[], object],
        succeeded: Callable[..., object],
        failed: Callable[[BaseException], object],
    ) -> None:
        assert self._work is not None
        self._work.run(work, succeeded, failed)
