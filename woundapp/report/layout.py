"""The page of a report: its frame, its banner, its head and its footer."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

import io
from collections.abc import Callable
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

from woundapp import DEMONSTRATION_BANNER, DISCLAIMER, __version__
from woundapp.phrases import Phrase
from woundapp.report import styles, tagging, text
from woundapp.report.language import Language
from woundapp.report.scripts import ScriptCanvas
from woundapp.settings import PageSize

MARGIN = 18 * mm
SIZES: dict[PageSize, tuple[float, float]] = {PageSize.A4: A4, PageSize.LETTER: LETTER}
RECORDS = "woundapp, patient records"
DEMONSTRATION = DEMONSTRATION_BANNER

_LEVELS = {styles.TITLE.name: 0, styles.HEADING.name: 0, styles.SUBHEADING.name: 1}
"""Of the bookmarks, by the styles of headings."""

_BANNER = 9 * mm
_HEADER = 16 * mm
_FOOTER = 17 * mm
_FOOTER_LINE = 4 * mm


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
    head: str = DISCLAIMER,
    whose: str = "",
    mark: str = "",
    demonstration: bool = False,
    language: Language | None = None,
) -> bytes:
    """Set a document.

    Args:
        story: makes the content; called twice, as the number of pages is known only after the first time.
        page_size: of the paper.
        title: at the head of every page on the right, and in the file's metadata.
        footer: at the foot of every page.
        made_at: the file's date, with a time zone.
        head: at the head of every page on the left, and in the file's metadata.
        whose: above the footer of every page, so that it is known whose it is when it comes apart; of the
            file's metadata it is no part.
        mark: beside the number of every page, never shortened, and so short that it has room.
        demonstration: whether every page carries the banner.
        language: of the words around the content; English by default.
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
            head=head,
            whose=whose,
            mark=mark,
            pages=pages,
            demonstration=demonstration,
            language=language or Language(),
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
        head: str,
        whose: str,
        mark: str,
        pages: int,
        demonstration: bool,
        language: Language,
    ) -> None:
        super().__init__(
            stream,
            pagesize=SIZES[page_size],
            title=title,
            author=f"woundapp {__version__}",
            subject=f"{DEMONSTRATION}. {head}." if demonstration else f"{head}.",
            creator=f"woundapp {__version__}",
            lang=language.code,
            invariant=1,
            initialFontName=text.REGULAR,
        )
        width, height = SIZES[page_size]
        self._size = (width, height)
        self._title, self._footer, self._head, self._whose = title, footer, head, whose
        self._pages, self._mark, self._demonstration = pages, mark, demonstration
        self._language = language
        self._raised = _FOOTER_LINE if whose else 0
        top, bottom = height - _HEADER - (_BANNER if demonstration else 0), _FOOTER + self._raised
        frame = Frame(MARGIN, bottom, width - 2 * MARGIN, top - bottom, 0, 0, 0, 0)
        self.addPageTemplates(PageTemplate(frames=[frame], onPage=self._furnish, pagesize=(width, height)))

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 - reportlab's name
        if isinstance(flowable, Paragraph) and flowable.style.name in _LEVELS:
            key = f"section-{self.seq.nextf('section')}"
            self.canv.bookmarkPage(key, fit="FitH", top=self.frame._y + 2 * flowable.style.leading)
            self.canv.addOutlineEntry(flowable.getPlainText(), key, _LEVELS[flowable.style.name])

    def _furnish(self, canvas: ScriptCanvas, _: BaseDocTemplate) -> None:
        width, height = self._size
        canvas.setViewerPreference("DisplayDocTitle", "true")
        canvas.begin(tagging.ARTIFACT)
        canvas.saveState()
        if self._demonstration:
            canvas.setFillColor(text.INK)
            canvas.rect(0, height - _BANNER, width, _BANNER, stroke=0, fill=1)
            canvas.setFillColor("#ffffff")
            canvas.setFont(text.BOLD, 11)
            canvas.drawCentredString(width / 2, height - _BANNER / 2 - 4, self._language.say(DEMONSTRATION))
        head = height - (_BANNER if self._demonstration else 0) - 9.5 * mm
        canvas.setFillColor(text.INK)
        canvas.setFont(text.BOLD, 8.5)
        canvas.drawString(MARGIN, head, self._language.say(self._head))
        canvas.setFillColor(text.GREY)
        canvas.setFont(text.REGULAR, text.SMALL_SIZE)
        canvas.drawRightString(width - MARGIN, head, self._title)
        counted = Phrase("Page {number} of {pages}", number=canvas.getPageNumber(), pages=self._pages)
        number = self._language.say(counted)
        number = f"{self._mark}  ·  {number}" if self._mark else number
        canvas.drawRightString(width - MARGIN, 9 * mm, number)
        room = width - 2 * MARGIN - canvas.stringWidth(number) - 8 * mm
        canvas.drawString(MARGIN, 9 * mm, text.shortened(self._footer, text.REGULAR, text.SMALL_SIZE, room))
        canvas.setStrokeColor(text.RULE)
        canvas.setLineWidth(0.5)
        for y in (head - 2.5 * mm, 13 * mm + self._raised):
            canvas.line(MARGIN, y, width - MARGIN, y)
        if self._whose:
            canvas.setFillColor(text.INK)
            canvas.setFont(text.BOLD, text.SMALL_SIZE)
            canvas.drawString(MARGIN, 9 * mm + self._raised, self._whose)
        canvas.restoreState()
        canvas.end()


def _canvas_of(made_at: datetime) -> Callable[..., Canvas]:
    """Makes canvases that date the file with the assessment, so that the same input gives the same bytes."""

    def make(*arguments: Any, **named: Any) -> Canvas:
        canvas = ScriptCanvas(*arguments, **named)
        stamp = TimeStamp(invariant=1)
        stamp.YMDhms = made_at.astimezone(UTC).timetuple()[:6]
        canvas._doc._timeStamp = stamp
        return canvas

    return make
