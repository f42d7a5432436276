"""The page of a report: its frame, its banner and footer, and the drawn parts of it."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

import io
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.units import mm
from reportlab.lib.utils import TimeStamp
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.doctemplate import BaseDocTemplate, PageTemplate
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.frames import Frame
from reportlab.platypus.paragraph import Paragraph

from woundapp import DISCLAIMER, __version__
from woundapp.domain import InfectionStatus
from woundapp.imaging import overlay
from woundapp.report import text
from woundapp.settings import PageSize

MARGIN = 18 * mm
SIZES: dict[PageSize, tuple[float, float]] = {PageSize.A4: A4, PageSize.LETTER: LETTER}
DEMONSTRATION = "DEMONSTRATION MODEL — NOT FOR CLINICAL USE"

_BANNER = 9 * mm
_HEADER = 16 * mm
_FOOTER = 17 * mm

_STATUS_COLOURS = {
    InfectionStatus.INFECTED: "#9b1c1c",
    InfectionStatus.NOT_INFECTED: "#1d5f3a",
    InfectionStatus.INDETERMINATE: "#5b4a00",
}


def text_width(page_size: PageSize) -> float:
    """Width of the text column in points."""
    return SIZES[page_size][0] - 2 * MARGIN


def build(
    story: Callable[[], list[Flowable]],
    *,
    page_size: PageSize,
    title: str,
    footer: str,
    made_at: datetime,
    demonstration: bool,
) -> bytes:
    """Set a report.

    Args:
        story: makes the content; called twice, as the number of pages is known only after the first time.
        page_size: of the paper.
        title: at the head of every page and in the file's metadata.
        footer: at the foot of every page.
        made_at: the file's date, with a time zone.
        demonstration: whether every page carries the banner.
    """
    text.register_fonts()
    stream, pages = io.BytesIO(), 0
    for _ in range(2):
        stream = io.BytesIO()
        document = _Document(
            stream,
            page_size=page_size,
            title=title,
            footer=footer,
            pages=pages,
            demonstration=demonstration,
        )
        document.build(story(), canvasmaker=_canvas_of(made_at))
        pages = document.page
    return stream.getvalue()


class _Document(BaseDocTemplate):
    """A document whose every page has the head, the foot and the banner, and whose headings are bookmarks."""

    def __init__(
        self,
        stream: io.BytesIO,
        *,
        page_size: PageSize,
        title: str,
        footer: str,
        pages: int,
        demonstration: bool,
    ) -> None:
        super().__init__(
            stream,
            pagesize=SIZES[page_size],
            title=title,
            author=f"woundapp {__version__}",
            subject=f"{DEMONSTRATION}. {DISCLAIMER}." if demonstration else f"{DISCLAIMER}.",
            creator=f"woundapp {__version__}",
            lang="en",
            invariant=1,
            initialFontName=text.REGULAR,
        )
        width, height = SIZES[page_size]
        self._size = (width, height)
        self._title, self._footer, self._pages, self._demonstration = title, footer, pages, demonstration
        top = height - _HEADER - (_BANNER if demonstration else 0)
        frame = Frame(MARGIN, _FOOTER, width - 2 * MARGIN, top - _FOOTER, 0, 0, 0, 0)
        self.addPageTemplates(PageTemplate(frames=[frame], onPage=self._furnish, pagesize=(width, height)))

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 - reportlab's name
        if isinstance(flowable, Paragraph) and flowable.style is text.HEADING:
            key = f"section-{self.seq.nextf('section')}"
            self.canv.bookmarkPage(key, fit="FitH", top=self.frame._y + 2 * text.HEADING.leading)
            self.canv.addOutlineEntry(flowable.getPlainText(), key, 0)

    def _furnish(self, canvas: Canvas, _: BaseDocTemplate) -> None:
        width, height = self._size
        canvas.setViewerPreference("DisplayDocTitle", "true")
        canvas.saveState()
        if self._demonstration:
            canvas.setFillColor(text.INK)
            canvas.rect(0, height - _BANNER, width, _BANNER, stroke=0, fill=1)
            canvas.setFillColor("#ffffff")
            canvas.setFont(text.BOLD, 11)
            canvas.drawCentredString(width / 2, height - _BANNER / 2 - 4, DEMONSTRATION)
        head = height - (_BANNER if self._demonstration else 0) - 9.5 * mm
        canvas.setFillColor(text.INK)
        canvas.setFont(text.BOLD, 8.5)
        canvas.drawString(MARGIN, head, DISCLAIMER)
        canvas.setFillColor(text.GREY)
        canvas.setFont(text.REGULAR, text.SMALL_SIZE)
        canvas.drawRightString(width - MARGIN, head, self._title)
        number = f"Page {canvas.getPageNumber()} of {self._pages}"
        canvas.drawRightString(width - MARGIN, 9 * mm, number)
        room = width - 2 * MARGIN - canvas.stringWidth(number) - 8 * mm
        canvas.drawString(MARGIN, 9 * mm, text.shortened(self._footer, text.REGULAR, text.SMALL_SIZE, room))
        canvas.setStrokeColor(text.RULE)
        canvas.setLineWidth(0.5)
        for y in (head - 2.5 * mm, 13 * mm):
            canvas.line(MARGIN, y, width - MARGIN, y)
        canvas.restoreState()


def _canvas_of(made_at: datetime) -> Callable[..., Canvas]:
    """Makes canvases that date the file with the assessment, so that the same input gives the same bytes."""

    def make(*arguments: Any, **named: Any) -> Canvas:
        canvas = Canvas(*arguments, **named)
        stamp = TimeStamp(invariant=1)
        stamp.YMDhms = made_at.astimezone(UTC).timetuple()[:6]
        canvas._doc._timeStamp = stamp
        return canvas

    return make


class _Drawing(Flowable):
    """Something drawn in a box of fixed size, in points."""

    def __init__(self, width: float, height: float) -> None:
        super().__init__()
        self.box_width, self.box_height = width, height

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self.box_width, self.box_height


class StatusSymbol(_Drawing):
    """A status as a shape: triangle with `!`, circle with a tick, diamond with `?`.

    Args:
        status: what it says.
        size: of the box in points.
    """

    def __init__(self, status: InfectionStatus, size: float = 34) -> None:
        super().__init__(size, size)
        self._status = status

    def draw(self) -> None:
        canvas, size = self.canv, self.box_width
        canvas.setFillColor(_STATUS_COLOURS[self._status])
        canvas.setStrokeColor("#ffffff")
        canvas.setLineJoin(1)
        if self._status is InfectionStatus.INFECTED:
            _polygon(canvas, [(0, size * 0.06), (size / 2, size * 0.96), (size, size * 0.06)])
            _centred(canvas, "!", size / 2, size * 0.17, size * 0.56)
        elif self._status is InfectionStatus.NOT_INFECTED:
            canvas.circle(size / 2, size / 2, size * 0.48, stroke=0, fill=1)
            canvas.setLineWidth(size * 0.1)
            canvas.setLineCap(1)
            tick = canvas.beginPath()
            tick.moveTo(size * 0.28, size * 0.5)
            tick.lineTo(size * 0.44, size * 0.34)
            tick.lineTo(size * 0.72, size * 0.66)
            canvas.drawPath(tick, stroke=1, fill=0)
        else:
            half = size / 2
            _polygon(canvas, [(0, half), (half, size), (size, half), (half, 0)])
            _centred(canvas, "?", half, size * 0.3, size * 0.56)


class ProbabilityBar(_Drawing):
    """A probability from 0 to 1 as a bar with a scale.

    Args:
        probability: of infection.
        width: in points.
    """

    def __init__(self, probability: float, width: float) -> None:
        super().__init__(width, 20)
        self._probability = probability

    def draw(self) -> None:
        canvas, bar = self.canv, 8
        canvas.setFillColor("#ffffff")
        canvas.setStrokeColor(text.INK)
        canvas.setLineWidth(0.6)
        canvas.rect(0, self.box_height - bar, self.box_width, bar, stroke=1, fill=1)
        canvas.setFillColor(text.INK)
        canvas.rect(0, self.box_height - bar, self.box_width * self._probability, bar, stroke=0, fill=1)
        canvas.setFillColor(text.GREY)
        canvas.setFont(text.REGULAR, 6.5)
        canvas.drawString(0, 2, "0 %")
        canvas.drawCentredString(self.box_width / 2, 2, "50 %")
        canvas.drawRightString(self.box_width, 2, "100 %")


class Badge(_Drawing):
    """The number of a finding as it stands on the photo.

    Args:
        number: from 1.
    """

    def __init__(self, number: int) -> None:
        super().__init__(20, 16)
        self._number = number

    def draw(self) -> None:
        canvas = self.canv
        canvas.setFillColor(overlay.style_for(self._number).colour)
        canvas.setStrokeColor(overlay.INK)
        canvas.setLineWidth(1.2)
        canvas.roundRect(0.6, 0.6, self.box_width - 1.2, self.box_height - 1.2, 3, stroke=1, fill=1)
        canvas.setFillColor(overlay.INK)
        canvas.setFont(text.BOLD, 9)
        canvas.drawCentredString(self.box_width / 2, 4.8, str(self._number))


class Choices(_Drawing):
    """Boxes to tick with a pen, in one row.

    Args:
        choices: what stands behind each box.
        width: of the row in points.
    """

    def __init__(self, choices: Sequence[str], width: float) -> None:
        super().__init__(width, 18)
        self._choices = choices

    def draw(self) -> None:
        canvas, side = self.canv, 10
        canvas.setStrokeColor(text.INK)
        canvas.setFillColor(text.INK)
        canvas.setLineWidth(0.8)
        canvas.setFont(text.REGULAR, 9.5)
        for index, choice in enumerate(self._choices):
            x = index * self.box_width / len(self._choices)
            canvas.rect(x, 4, side, side, stroke=1, fill=0)
            canvas.drawString(x + side + 5, 5.5, choice)


class Blank(_Drawing):
    """A line to write on with a pen, with a small label below it.

    Args:
        label: what to write.
        width: in points.
        height: in points, room to write included.
    """

    def __init__(self, label: str, width: float, height: float = 27) -> None:
        super().__init__(width, height)
        self._label = label

    def draw(self) -> None:
        canvas = self.canv
        canvas.setStrokeColor(text.GREY)
        canvas.setLineWidth(0.6)
        canvas.line(0, 10, self.box_width, 10)
        canvas.setFillColor(text.GREY)
        canvas.setFont(text.REGULAR, 7.5)
        canvas.drawString(0, 1, self._label)


def _polygon(canvas: Canvas, points: Sequence[tuple[float, float]]) -> None:
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def _centred(canvas: Canvas, sign: str, x: float, y: float, size: float) -> None:
    canvas.setFillColor("#ffffff")
    canvas.setFont(text.BOLD, size)
    canvas.drawCentredString(x, y, sign)
