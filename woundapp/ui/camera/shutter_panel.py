"""Beside the picture: the settings of the camera above, the shutter and what follows it below."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from woundapp.ui.camera.camera_controls import CameraControls
from woundapp.ui.icons import icon
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import ICON, Panel

_EMS = 20


class ShutterPanel(Panel):
    """The buttons, in two states: before a photo is taken, and after.

    Signals:
        shutter_chosen(): take the photo.
        retake_chosen(): forget the one that was just taken.
        use_chosen(): keep it, and be done.
        another_chosen(): keep it, and take another.
        done_chosen(): no more photos.
        back_chosen(): leave.

    Attributes:
        controls: the settings of the camera.
        shutter: takes the photo.
    """

    shutter_chosen = Signal()
    retake_chosen = Signal()
    use_chosen = Signal()
    another_chosen = Signal()
    done_chosen = Signal()
    back_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._fit()
        self.scroll_area.setAccessibleName(self.tr("Settings of the camera"))
        self.controls = CameraControls()
        self.body.addWidget(self.controls)
        self.body.addStretch(1)
        self.shutter = _button(self.tr("Take photo"), self.tr("Space"), "camera", primary=True)
        self.shutter.setProperty("large", True)
        back = _button(self.tr("Back"), "", "back")
        self._done = _button(self.tr("Done"), "", "done")
        use = _button(self.tr("Use this photo"), self.tr("Enter"), "done", primary=True)
        another = _button(self.tr("Keep it, take another"), "+", "add")
        retake = _button(self.tr("Retake"), self.tr("Backspace"), "retry")
        below = QHBoxLayout()
        below.setSpacing(GAP)
        below.addWidget(back)
        below.addWidget(self._done, 1)
        self._before, self._after = QWidget(), QWidget()
        column = _column(self._before)
        column.addStretch(1)
        column.addWidget(self.shutter)
        column.addLayout(below)
        column = _column(self._after)
        for button in (use, another, retake):
            column.addWidget(button)
        self._states = QStackedWidget()
        self._states.addWidget(self._before)
        self._states.addWidget(self._after)
        self.foot.addWidget(self._states)
        for button, told in (
            (self.shutter, self.shutter_chosen),
            (retake, self.retake_chosen),
            (use, self.use_chosen),
            (another, self.another_chosen),
            (self._done, self.done_chosen),
            (back, self.back_chosen),
        ):
            button.clicked.connect(told)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def show_before(self, kept: int) -> None:
        """Offer the shutter, and give it the focus unless the settings are being operated.

        Args:
            kept: how many photos are kept.
        """
        self._states.setCurrentWidget(self._before)
        self.shutter.setEnabled(True)
        self.show_kept(kept)
        focus = QApplication.focusWidget()
        if focus is None or not self.controls.isAncestorOf(focus):
            self.shutter.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_failed(self) -> None:
        """Offer no photo; those that are kept can still be handed over."""
        self.shutter.setEnabled(False)

    def show_after(self) -> None:
        """Ask what becomes of the photo that was just taken."""
        self._states.setCurrentWidget(self._after)

    def show_kept(self, kept: int) -> None:
        """Say how many photos are kept."""
        self._done.setEnabled(kept > 0)
        self._done.setText(self.tr("Done ({count})").format(count=kept) if kept else self.tr("Done"))

    def _fit(self) -> None:
        self.setFixedWidth(_EMS * self.fontInfo().pixelSize())


def _button(text: str, key: str, symbol: str, *, primary: bool = False) -> QPushButton:
    button = QPushButton(f"{text} ({key})" if key else text)
    button.setProperty("primary", primary)
    role = QPalette.ColorRole.HighlightedText if primary else QPalette.ColorRole.ButtonText
    button.setIcon(icon(symbol, role))
    button.setIconSize(QSize(ICON, ICON))
    return button


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP)
    return column
