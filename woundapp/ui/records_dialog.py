"""What the dialogs over the records have in common: they ask, tell what came of it, and go when locked."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from woundapp.errors import CancelledError
from woundapp.records.store import RecordStore
from woundapp.ui import theme
from woundapp.ui.errors import told
from woundapp.ui.long_work import LongWork
from woundapp.ui.progress_row import ProgressRow
from woundapp.ui.records_service import RecordsService
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import Advice, Panel, announce, clear, label

_T = TypeVar("_T")
_WIDTH = 640
_OF_THE_SCREEN = 0.95


class RecordsDialog(QDialog):
    """A dialog that closes when the records are locked: nothing of them is left to be seen.

    Attributes:
        service: the records.
        body: takes the content, below the title.
        foot: takes the buttons.
        busy: whether something is done that takes time; the dialog cannot be closed meanwhile.

    Args:
        service: the records.
        title: of the dialog.
        parent: the window it belongs to.
    """

    def __init__(self, service: RecordsService, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.service = service
        self.busy = self._gone = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._panel = Panel()
        self._panel.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus
        self.body, self.foot = self._panel.body, self._panel.foot
        self.body.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        self._heading = label(title, size=1.25, bold=True)
        self._heading.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 0)
        self._said = QVBoxLayout()
        self._said.setContentsMargins(2 * GAP, 0, 2 * GAP, 0)
        self._progress = ProgressRow()
        inner = self._panel.layout()
        assert isinstance(inner, QVBoxLayout)
        inner.insertWidget(0, self._heading)
        inner.insertWidget(2, self._progress)
        inner.insertLayout(3, self._said)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._panel)
        content = self._panel.scroll_area.widget()
        assert content
        for changing in (self._panel, content):
            changing.installEventFilter(self)
        service.locked.connect(self.leave)

    def open(self) -> None:
        """Open it, as high as its content needs and the screen allows."""
        self.resize(self._needed())
        super().open()

    def ask(self, work: Callable[[RecordStore], _T], then: Callable[[_T], object]) -> None:
        """Have something read or written.

        Args:
            work: as for the records.
            then: gets the answer, unless the dialog is closed by then.
        """
        self.service.ask(work, self.here(then), self.fail)

    def here(self, then: Callable[[_T], object]) -> Callable[[_T], None]:
        """Calls something as long as the dialog is there."""

        def call(found: _T) -> None:
            if self._there:
                then(found)

        return call

    def tell(self, text: str, *, warning: bool = False) -> None:
        """Say what came of it, instead of what was said before; nothing for an empty text."""
        clear(self._said)
        if text:
            self._said.addWidget(Advice(text, "warning" if warning else "done", warning=warning))
            announce(self, text)

    def conclude(self, text: str) -> None:
        """Say what came of all of it; nothing is left but to close the dialog."""
        self.end()
        self._panel.scroll_area.hide()
        for button in self._buttons():
            button.hide()
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        self.foot.addStretch(1)
        self.foot.addWidget(close)
        close.setFocus()
        self.tell(text)
        self.resize(self._needed())

    def fail(self, error: BaseException) -> None:
        """Say what went wrong, or that it was stopped."""
        if not self._there:
            if not isinstance(error, CancelledError):
                self.service.failed.emit(error)
            return
        self.end()
        if isinstance(error, CancelledError):
            self.tell(self.tr("Stopped. Nothing of it is left."))
        else:
            self.tell(told(error), warning=True)

    def begin(self, doing: str, running: LongWork | None = None, *, stoppable: bool = False) -> None:
        """Show that something is done that takes time.

        Args:
            doing: what is done, for the eye.
            running: tells how far it is; None if that is not known.
            stoppable: whether a button stops it.
        """
        self.tell("")
        self.busy = True
        self._progress.begin(doing, running, stoppable=stoppable)
        self.enable()

    def end(self) -> None:
        """Show that nothing is done any more."""
        self.busy = False
        self._progress.end()
        self.enable()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Grow with what is said, as far as the screen goes."""
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.resize(self.size().expandedTo(self._needed()))
        return False

    def done(self, result: int) -> None:
        """Close it, and hear no more answers."""
        self._gone = True
        super().done(result)

    def reject(self) -> None:
        """Close it, unless it is busy."""
        if not self.busy:
            super().reject()

    @Slot()
    def leave(self) -> None:
        """Close it, whatever is done: that goes on."""
        if self._there:
            self.done(QDialog.DialogCode.Rejected)

    def enable(self) -> None:
        """Say what can be used now: nothing while it is busy."""
        content = self._panel.scroll_area.widget()
        assert content
        for part in (content, *self._buttons()):
            part.setDisabled(self.busy)

    @property
    def _there(self) -> bool:
        """Whether it is still open; a window that goes takes its dialogs with it."""
        return not self._gone and isValid(self)

    def _buttons(self) -> list[QWidget]:
        items = [self.foot.itemAt(at) for at in range(self.foot.count())]
        return [widget for item in items if item and (widget := item.widget())]

    def _needed(self) -> QSize:
        room = self.screen().availableSize() * _OF_THE_SCREEN
        wanted = max(theme.grown(_WIDTH), self._panel.minimumSizeHint().width())
        width = min(max(wanted, self.width() if self.isVisible() else 0), room.width())
        area = self._panel.scroll_area
        # As high as if a scroll bar stood beside it, so that one that is there for a moment goes again.
        narrow = width - area.verticalScrollBar().sizeHint().width()
        heights = [
            self._heading.heightForWidth(width),
            0 if area.isHidden() else self.body.totalHeightForWidth(narrow),
            0 if self._progress.isHidden() else self._progress.sizeHint().height(),
            self._said.totalHeightForWidth(width),
            self.foot.totalSizeHint().height(),
        ]
        height = sum(max(0, each) for each in heights) + GAP
        return QSize(width, height).boundedTo(room)
