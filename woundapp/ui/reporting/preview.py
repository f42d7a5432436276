"""The pages of a report as they will be, to be looked through before it leaves."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QPointF, QSize, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from woundapp.ui.icons import icon
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import ICON, Advice, announce, label

_STEP = 1.25
_SMALLEST, _LARGEST = 0.25, 5.0
_POINTS = 72


class ReportPreview(QWidget):
    """Pages below each other, with buttons to turn and to enlarge them.

    The pages stay while others are made. Page Up and Page Down scroll, Ctrl with them turns a page.

    Attributes:
        view: shows the pages.
    """

    def __init__(self) -> None:
        super().__init__()
        self._buffer: QBuffer | None = None
        self._document: QPdfDocument | None = None
        self.view = QPdfView(self)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setAccessibleName(self.tr("Preview of the report"))
        self._turned = label()
        self._turned.setWordWrap(False)
        self._failed = Advice("")
        self._failed.hide()
        self._waiting = QProgressBar()
        self._waiting.setRange(0, 0)
        self._waiting.setTextVisible(False)
        self._waiting.setAccessibleName(self.tr("The preview is being made"))
        kept = self._waiting.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._waiting.setSizePolicy(kept)
        self._buttons = [
            self._button("page-up", self.tr("Page before"), "Ctrl+PgUp", lambda: self._turn(-1)),
            self._button("page-down", self.tr("Next page"), "Ctrl+PgDown", lambda: self._turn(1)),
            self._button("zoom-out", self.tr("Zoom out"), QKeySequence.StandardKey.ZoomOut, self.zoom_out),
            self._button("fit", self.tr("As wide as the window"), "Ctrl+0", self.fit),
            self._button("zoom-in", self.tr("Zoom in"), QKeySequence.StandardKey.ZoomIn, self.zoom_in),
        ]
        row = QHBoxLayout()
        row.setSpacing(GAP // 2)
        for button in self._buttons[:2]:
            row.addWidget(button)
        row.addSpacing(GAP)
        row.addWidget(self._turned)
        row.addStretch(1)
        for button in self._buttons[2:]:
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * GAP, 0, 0)
        column.setSpacing(GAP // 2)
        column.addWidget(self._failed)
        column.addWidget(self.view, 1)
        column.addWidget(self._waiting)
        column.addLayout(row)
        self.view.pageNavigator().currentPageChanged.connect(self._tell)
        self._tell()

    @property
    def page(self) -> int:
        """The page that is at the top, from 0."""
        return self.view.pageNavigator().currentPage()

    @property
    def pages(self) -> int:
        """How many there are; 0 while there are none yet."""
        return self._document.pageCount() if self._document else 0

    def show_waiting(self) -> None:
        """Show that other pages are being made."""
        self._waiting.show()
        self._failed.say("")

    def show_pages(self, content: bytes) -> None:
        """Show a report, from the page that was looked at.

        Args:
            content: of the PDF file; it is kept in memory alone.
        """
        before, page = (self._document, self._buffer), self.page
        buffer = QBuffer(self)
        buffer.setData(content)
        buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        document = QPdfDocument(self)
        document.load(buffer)
        self._document, self._buffer = document, buffer
        self.view.setDocument(document)
        for old in before:
            if old is not None:
                old.close()
                old.deleteLater()
        self._waiting.hide()
        self._failed.say("")
        self._jump(min(page, self.pages - 1))
        self._tell()
        announce(self.view, self._turned.text())

    def show_failed(self, fault: str) -> None:
        """Say why there are no pages as they were asked for.

        Args:
            fault: in a sentence.
        """
        self._waiting.hide()
        self._failed.say(fault)
        announce(self, fault)

    @Slot()
    def zoom_in(self) -> None:
        self._zoom(_STEP)

    @Slot()
    def zoom_out(self) -> None:
        self._zoom(1 / _STEP)

    @Slot()
    def fit(self) -> None:
        """Make a page as wide as there is room."""
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    @property
    def scale(self) -> float:
        """Size of the pages on the screen, 1 for that on paper."""
        if self.view.zoomMode() is QPdfView.ZoomMode.Custom or not self.pages:
            return self.view.zoomFactor()
        assert self._document
        margins = self.view.documentMargins()
        room = self.view.viewport().width() - margins.left() - margins.right()
        paper = self._document.pagePointSize(self.page).width() * self.logicalDpiX() / _POINTS
        return room / paper

    def _zoom(self, by: float) -> None:
        scale = min(max(self.scale * by, _SMALLEST), _LARGEST)
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(scale)

    def _turn(self, by: int) -> None:
        self._jump(min(max(0, self.page + by), self.pages - 1))

    def _jump(self, page: int) -> None:
        if page >= 0:
            self.view.pageNavigator().jump(page, QPointF())

    @Slot()
    def _tell(self) -> None:
        """Say which page is shown, and what is written on it to those who cannot see it."""
        there = self.pages > 0
        text = self.tr("Page {page} of {count}").format(page=self.page + 1, count=self.pages)
        self._turned.setText(text if there else self.tr("The report is being made…"))
        written = self._document.getAllText(self.page).text() if self._document and there else ""
        self.view.setAccessibleDescription(f"{self._turned.text()}\n{written}".strip())
        up, down, *zooms = self._buttons
        up.setEnabled(there and self.page > 0)
        down.setEnabled(there and self.page < self.pages - 1)
        for button in zooms:
            button.setEnabled(there)

    def _button(
        self, symbol: str, name: str, keys: str | QKeySequence.StandardKey, does: Callable[[], object]
    ) -> QPushButton:
        button = QPushButton()
        button.setProperty("square", True)
        button.setAutoDefault(False)
        button.setIcon(icon(symbol))
        button.setIconSize(QSize(ICON, ICON))
        button.setAccessibleName(name)
        sequence = QKeySequence(keys)
        button.setToolTip(f"{name} ({sequence.toString(QKeySequence.SequenceFormat.NativeText)})")
        button.clicked.connect(does)
        QShortcut(sequence, self).activated.connect(button.click)
        return button
