"""A report comes out of a printer as it is on the screen; a PDF file stands for the paper."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

import io
from pathlib import Path

import numpy as np
import pypdfium2  # type: ignore[import-untyped, unused-ignore]
import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrinter
from reportlab.pdfgen.canvas import Canvas

from woundapp.errors import CancelledError, ReportError
from woundapp.settings import PageSize
from woundapp.ui.reporting import printing

A4, LETTER = (595, 842), (612, 792)
Pages = list[np.ndarray[tuple[int, ...], np.dtype[np.int16]]]


def printer_to(file: Path, paper: PageSize = PageSize.A4, dots: int = 300) -> QPrinter:
    printer = printing.printer_for(paper)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    printer.setResolution(dots)
    return printer


def numbered(count: int) -> bytes:
    """Pages that bear a bar as long as their number, and a red square."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4)
    for number in range(1, count + 1):
        canvas.rect(50, 700, 50 * number, 40, fill=1)
        canvas.setFillColorRGB(1, 0, 0)
        canvas.rect(50, 50, 100, 100, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def pages(source: Path | bytes, scale: int = 1) -> Pages:
    document = pypdfium2.PdfDocument(source)
    try:
        return [page.render(scale=scale).to_numpy().astype(np.int16) for page in document]
    finally:
        document.close()


def coarse(
    page: np.ndarray[tuple[int, ...], np.dtype[np.int16]],
) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """A page in squares of two points: the pixels at the edges of letters are others on paper."""
    squares = page[:1680, :1184].reshape(420, 4, 296, 4, 3)
    return np.asarray(squares.mean(axis=(1, 3)), np.float64)


def sizes(source: Path) -> list[tuple[int, int]]:
    document = pypdfium2.PdfDocument(source)
    try:
        return [(round(page.get_width()), round(page.get_height())) for page in document]
    finally:
        document.close()


def bars(source: Path) -> list[int]:
    """The numbers that pages bear."""
    return [round(int((page[122, :, 0] < 128).sum()) / 50) for page in pages(source)]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("dots", [300, 1200])
def test_pages_are_printed_as_they_are(
    report: bytes, dots: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    told: list[float] = []
    sides = printing.print_pages(report, printer_to(tmp_path / "paper.pdf", dots=dots), told.append)
    wanted, printed = pages(report, 2), pages(tmp_path / "paper.pdf", 2)
    assert sides == len(printed) == len(wanted)
    assert set(sizes(tmp_path / "paper.pdf")) == {A4}
    for at_first, on_paper in zip(wanted, printed, strict=True):
        one, other = coarse(at_first), coarse(on_paper)
        assert np.abs(one - other).mean() < 2.5
        assert np.corrcoef(one.ravel(), other.ravel())[0, 1] > 0.96
    assert told == sorted(told)
    assert told[-1] == 1
    assert list(temporary.iterdir()) == []


@pytest.mark.usefixtures("qapp")
def test_where_the_strips_of_a_page_meet_nothing_is_seen(tmp_path: Path) -> None:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4)
    for line in range(110):
        canvas.drawString(30 + line, 835 - 7.5 * line, "where the strips of a page meet nothing is seen")
    canvas.save()
    printing.print_pages(stream.getvalue(), printer_to(tmp_path / "paper.pdf", dots=4 * 72))
    (wanted,), (printed,) = pages(stream.getvalue(), 4), pages(tmp_path / "paper.pdf", 4)
    differing = np.abs(wanted - printed).max(axis=(1, 2))
    assert np.count_nonzero(differing > 30) == 0


@pytest.mark.usefixtures("qapp")
def test_the_range_the_order_and_the_copies_are_what_was_asked_for(tmp_path: Path) -> None:
    printer = printer_to(tmp_path / "paper.pdf", dots=72)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(QPageRanges.fromString("2-3,5"))
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    printer.setCopyCount(2)
    printer.setCollateCopies(True)
    assert printing.print_pages(numbered(6), printer) == 6
    assert bars(tmp_path / "paper.pdf") == [5, 3, 2, 5, 3, 2]
    printer = printer_to(tmp_path / "others.pdf", dots=72)
    printer.setCopyCount(2)
    printer.setCollateCopies(False)
    printing.print_pages(numbered(2), printer)
    assert bars(tmp_path / "others.pdf") == [1, 1, 2, 2]


@pytest.mark.usefixtures("qapp")
def test_a_grey_printer_gets_grey_pages(tmp_path: Path) -> None:
    printer = printer_to(tmp_path / "paper.pdf", dots=72)
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    printing.print_pages(numbered(1), printer)
    (page,) = pages(tmp_path / "paper.pdf")
    assert np.abs(page - page[..., :1]).max() == 0
    square = page[-100, 100]
    assert 40 < square[0] < 160  # red is neither paper nor ink


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("paper", "orientation"),
    [
        (QPageSize.PageSizeId.A5, QPageLayout.Orientation.Portrait),
        (QPageSize.PageSizeId.A4, QPageLayout.Orientation.Landscape),
        (QPageSize.PageSizeId.Letter, QPageLayout.Orientation.Portrait),
    ],
)
def test_on_other_paper_the_whole_page_is_in_the_middle(
    tmp_path: Path, paper: QPageSize.PageSizeId, orientation: QPageLayout.Orientation
) -> None:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4)
    canvas.rect(0, 0, *A4, stroke=0, fill=1)
    canvas.save()
    printer = printer_to(tmp_path / "paper.pdf", dots=72)
    printer.setPageLayout(QPageLayout(QPageSize(paper), orientation, QMarginsF()))
    printing.print_pages(stream.getvalue(), printer)
    (page,) = pages(tmp_path / "paper.pdf")
    dark = page[..., 0] < 128
    high, wide = np.ptp(np.flatnonzero(dark.any(axis=1))) + 1, np.ptp(np.flatnonzero(dark.any(axis=0))) + 1
    assert high / wide == pytest.approx(A4[1] / A4[0], rel=0.02)
    assert high == pytest.approx(page.shape[0], abs=2) or wide == pytest.approx(page.shape[1], abs=2)
    left = int(dark.any(axis=0).argmax())
    assert left == pytest.approx(page.shape[1] - wide - left, abs=2)


@pytest.mark.usefixtures("qapp")
def test_on_larger_paper_a_page_keeps_its_size(tmp_path: Path) -> None:
    printer = printer_to(tmp_path / "paper.pdf", dots=72)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A3))
    printing.print_pages(numbered(1), printer)
    (page,) = pages(tmp_path / "paper.pdf")
    red = (page[..., 2] > 200) & (page[..., 0] < 60)
    assert np.count_nonzero(red) == pytest.approx(100 * 100, rel=0.03)


@pytest.mark.usefixtures("qapp")
@pytest.mark.qt_log_ignore("QPainter::begin", "This plugin does not support")
def test_a_printer_that_fails_is_told(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match="did not take the report"):
        printing.print_pages(numbered(1), printer_to(tmp_path / "no such folder" / "paper.pdf"))


@pytest.mark.usefixtures("qapp")
def test_printing_can_be_stopped(tmp_path: Path) -> None:
    told: list[float] = []
    with pytest.raises(CancelledError):
        printing.print_pages(numbered(3), printer_to(tmp_path / "a.pdf"), told.append, lambda: bool(told))
    assert len(told) == 1
