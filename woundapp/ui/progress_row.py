"""One line that shows what is being done, how far it is, and a button that stops it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from woundapp.ui.long_work import LongWork
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import announce, label

_STEPS = 100


class ProgressRow(QWidget):
    """Hidden while nothing is done."""

    def __init__(self) -> None:
        super().__init__()
        self._running: LongWork | None = None
        self._doing = label()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._stop = QPushButton(self.tr("S&top"))
        self._stop.setAutoDefault(False)
        self._stop.clicked.connect(self._stop_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GAP, GAP, 2 * GAP, 0)
        row.setSpacing(GAP)
        for part in (self._doing, self._bar, self._stop):
            row.addWidget(part, 0 if part is self._stop else 1)
        self.hide()

    def begin(self, doing: str, running: LongWork | None = None, *, stoppable: bool = False) -> None:
        """Show that something is done that takes time.

        Args:
            doing: what is done, for the eye.
            running: tells how far it is; None if that is not known.
            stoppable: whether the button stops it.
        """
        self._running = running
        self._doing.setText(doing)
        self._bar.setRange(0, 0)
        self._stop.setVisible(stoppable)
        self._stop.setEnabled(True)
        self.show()
        if running:
            running.progressed.connect(self._progressed)
        announce(self, doing)

    def end(self) -> None:
        """Show that nothing is done any more."""
        self._running = None
        self.hide()

    @Slot(float)
    def _progressed(self, share: float) -> None:
        self._bar.setRange(0, _STEPS)
        self._bar.setValue(round(_STEPS * share))

    @Slot()
    def _stop_clicked(self) -> None:
        if self._running:
            self._stop.setEnabled(False)
            self._doing.setText(self.tr("Stopping…"))
            self._running.stop()
