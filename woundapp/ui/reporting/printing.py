"""Prints the pages of a PDF document, each in strips, so that no page is ever in memory as a whole."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QMarginsF, QPoint, QRect, QSize, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter

from woundapp.errors import CancelledError, ReportError
from woundapp.settings import PageSize

_FINEST = 600
"""Dots per inch that pages are drawn with; more cannot be seen."""

_STRIP = 4_000_000
"""Pixels of a strip: 16 MB."""

_POINTS = 72
"""An inch."""

_SIZES = {PageSize.A4: QPageSize.PageSizeId.A4, PageSize.LETTER: QPageSize.PageSizeId.Letter}


def printer_for(paper: PageSize) -> QPrinter:
    """A printer that is set to the paper of a report, upright; its margins are the report's own.

    Args:
        paper: of the report.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(_SIZES[paper]),
            QPageLayout.Orientation.Portrait,
            QMarginsF(),
            QPageLayout.Unit.Point,
        )
    )
    return printer


def print_pages(
    content: bytes,
    printer: QPrinter,
    on_progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Print a document as a printer is set: its range, copies, order, colours, paper and resolution.

    A page keeps its size; where the paper is smaller, it is made smaller. In any thread, which has the
    printer for itself.

    Args:
        content: of the PDF file.
        printer: as the user set it.
        on_progress: told the share that is printed, now and then.
        cancelled: asked now and then whether to stop.

    Returns:
        Sides that were printed, those of all copies.

    Raises:
        ReportError: the printer did not take it.
        CancelledError: it was stopped; pages that are at the printer are printed.
    """
    buffer = QBuffer()
    buffer.setData(content)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    sides = sides_of(printer, document.pageCount())
    painter = QPainter()
    if not sides or not painter.begin(printer):
        raise _refused()
    try:
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        for number, page in enumerate(sides):
            if number and not printer.newPage():
                raise _refused()
            for strip in _strips(document, page, printer):
                if cancelled():
                    raise CancelledError
                strip.draw(document, painter)
            on_progress((number + 1) / len(sides))
    except BaseException:
        printer.abort()
        raise
    finally:
        ended = painter.end()
        document.close()
    if not ended or printer.printerState() is QPrinter.PrinterState.Error:
        raise _refused()
    return len(sides)


def sides_of(printer: QPrinter, count: int) -> list[int]:
    """The pages that a printer is to get, in its order, and again for copies that it does not make itself.

    Args:
        printer: as the user set it.
        count: of the document's pages.

    Returns:
        Page numbers from 0; none where the range holds no page.
    """
    wanted = list(range(count))
    if printer.printRange() is QPrinter.PrintRange.PageRange:
        ranges = printer.pageRanges()
        if not ranges.isEmpty():
            wanted = [page for page in wanted if ranges.contains(page + 1)]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        wanted.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return wanted * copies
    return [page for page in wanted for _ in range(copies)]


@dataclass(frozen=True, slots=True)
class _Strip:
    """A part of a page from edge to edge.

    Attributes:
        page: number of it, from 0.
        whole: size of the page in pixels as it is drawn.
        part: of that.
        place: of the part on the paper, in the printer's dots.
        grey: whether to draw without colours.
    """

    page: int
    whole: QSize
    part: QRect
    place: QRect
    grey: bool

    def draw(self, document: QPdfDocument, painter: QPainter) -> None:
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(self.whole)
        # Qt stretches by the distance of the first pixel to the last one, which is one less than the size.
        options.setScaledClipRect(self.part.adjusted(0, 0, 1, 1))
        drawn = document.render(self.page, self.part.size(), options)
        if drawn.isNull():
            raise _refused()
        # What is drawn has no paper, and a grey picture of it would be black.
        kind = QImage.Format.Format_Grayscale8 if self.grey else QImage.Format.Format_RGB32
        picture = QImage(drawn.size(), kind)
        picture.fill(0xFFFFFFFF)
        on_paper = QPainter(picture)
        on_paper.drawImage(QPoint(), drawn)
        on_paper.end()
        painter.drawImage(self.place, picture)


def _strips(document: QPdfDocument, page: int, printer: QPrinter) -> list[_Strip]:
    """The strips of a page, from the top; they meet on whole dots of the printer, so that no seam is seen."""
    dots = math.ceil(printer.resolution() / _FINEST)  # of a pixel's side
    paper = printer.pageLayout().fullRectPixels(printer.resolution()).size()
    size = document.pagePointSize(page) * (printer.resolution() / _POINTS)
    shrunk = min(1.0, paper.width() / size.width(), paper.height() / size.height())
    whole = _whole(size * shrunk / dots)
    left, top = (
        (room - dots * side) // 2 for room, side in zip(paper.toTuple(), whole.toTuple(), strict=True)
    )
    high = max(1, _STRIP // whole.width())
    grey = printer.colorMode() is QPrinter.ColorMode.GrayScale
    found = []
    for above in range(0, whole.height(), high):
        part = QRect(0, above, whole.width(), min(high, whole.height() - above))
        place = QRect(left, top + dots * above, dots * part.width(), dots * part.height())
        found.append(_Strip(page, whole, part, place, grey))
    return found


def _whole(size: QSizeF) -> QSize:
    return QSize(max(1, round(size.width())), max(1, round(size.height())))


def _refused() -> ReportError:
    return ReportError(
        "The printer did not take the report. What you recorded is safe. Look whether the printer is on, has "
        "paper and is connected, and print again; or save the report as a file."
    )
