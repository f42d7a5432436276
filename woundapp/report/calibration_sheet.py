"""The page of calibration cards to print and cut out, as a PDF file."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import FILL_EVEN_ODD, Canvas
from reportlab.platypus.flowables import Flowable, Spacer

from woundapp.imaging import card
from woundapp.phrases import Phrase
from woundapp.report import blocks, layout, saving, text
from woundapp.report.text import Words
from woundapp.settings import PageSize

TITLE = "Calibration cards"
FILE_NAME = "calibration cards.pdf"

_PRINT = (
    "Print this page on white, matt paper, at 100 % (“actual size”). Do not choose “fit to page”.",
    "Measure the line below with a ruler. It should be 100 mm. Enter what you measured in the settings.",
    "Lay a bank card on one of the cards. It should be exactly as large.",
    "Cut the cards out along the dashed lines.",
)
_USE = (
    "Lay the card flat on the skin next to the wound. On an arm or a leg, lay it above or below the wound, "
    "lengthwise.",
    "Take the photo from straight above. The wound and all four black squares must be in it, without shadow "
    "or glare.",
    "The card must not touch the wound. One card for one patient: throw it away after use.",
)

_STEP = ParagraphStyle("step", parent=text.BULLET, leftIndent=15, bulletFontSize=9.5)

_ROWS, _COLUMNS = 3, 2
_GAP = 2.0
"""Between two cards, in mm."""

_RULER_CM = 4
_RULER_BASE = 51.0
_RULER_LEFT = (card.WIDTH - 10 * _RULER_CM) / 2
_FINE_PRINT = 5.5


def write(target: Path, page_size: PageSize) -> None:
    """Write the page; an old file at the target stays until the new one is whole.

    Args:
        target: the PDF file; its folder must exist.
        page_size: of the paper.

    Raises:
        ReportError: the file cannot be written.
    """
    saving.save(target, render(page_size), Phrase("Nothing is lost"))


def render(page_size: PageSize) -> bytes:
    """The page as the bytes of a PDF file.

    Args:
        page_size: of the paper.
    """
    return layout.build(
        lambda: _story(layout.text_width(page_size)),
        page_size=page_size,
        title=TITLE,
        footer="Research use. Not a diagnosis.",
        made_at=datetime.now(UTC),
        head="woundapp",
    )


def _story(width: float) -> list[Flowable]:
    words = Words()
    gap = 8 * mm
    half = (width - gap) / 2
    return [
        words.paragraph(TITLE, text.TITLE),
        Spacer(0, 2 * mm),
        blocks.table([[_steps(words, "Print", _PRINT), [], _steps(words, "Use", _USE)]], [half, gap, half]),
        Spacer(0, 4 * mm),
        _Line(width),
        Spacer(0, 5 * mm),
        _Cards(width),
    ]


def _steps(words: Words, heading: str, steps: Sequence[str]) -> list[Flowable]:
    numbered = (words.paragraph(said, _STEP, f"{number}.") for number, said in enumerate(steps, start=1))
    return [words.paragraph(heading, text.STRONG), *numbered]


class _Line(Flowable):
    """The line to be measured, with its ends marked.

    Args:
        width: of the page's text in points.
    """

    def __init__(self, width: float) -> None:
        super().__init__()
        self._width = width

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self._width, 8 * mm

    def draw(self) -> None:
        canvas, length, height = self.canv, card.LINE * mm, 2 * mm
        left = (self._width - length) / 2
        canvas.setStrokeGray(0)
        canvas.setLineWidth(0.3)
        canvas.line(left, height, left + length, height)
        for end in (left, left + length):
            canvas.line(end, height - 2 * mm, end, height + 2 * mm)
        canvas.setFillGray(0)
        canvas.setFont(text.BOLD, text.SMALL_SIZE)
        said = f"This line is {card.LINE:.0f} mm long if the page was printed at 100 %."
        canvas.drawCentredString(self._width / 2, height + 1.5 * mm, said)


class _Cards(Flowable):
    """The cards, with lines to cut along.

    Args:
        width: of the page's text in points.
    """

    def __init__(self, width: float) -> None:
        super().__init__()
        self._width = width

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self._width, (_ROWS * card.HEIGHT + (_ROWS - 1) * _GAP) * mm

    def draw(self) -> None:
        canvas = self.canv
        whole = _COLUMNS * card.WIDTH + (_COLUMNS - 1) * _GAP
        for row in range(_ROWS):
            for column in range(_COLUMNS):
                canvas.saveState()
                canvas.translate(
                    (self._width - whole * mm) / 2 + column * (card.WIDTH + _GAP) * mm,
                    row * (card.HEIGHT + _GAP) * mm,
                )
                canvas.scale(mm, mm)
                _card(canvas)
                canvas.restoreState()


def _card(canvas: Canvas) -> None:
    """One card in mm, its lower left corner in the origin; greys are of black ink alone, so as to be grey."""
    canvas.setStrokeGray(0.45)
    canvas.setLineWidth(0.1)
    canvas.setDash(1.2, 0.8)
    canvas.rect(0, 0, card.WIDTH, card.HEIGHT)
    canvas.setDash()
    for marker in card.MARKERS:
        _marker(canvas, marker)
    for patch in card.PATCHES:
        if patch.grey:
            canvas.setFillGray(patch.colour[0] / 255)
        else:
            canvas.setFillColorRGB(*(value / 255 for value in patch.colour))
        side = card.PATCH_SIDE
        canvas.rect(patch.left, card.HEIGHT - patch.top - side, side, side, stroke=0, fill=1)
    canvas.setFillGray(0)
    middle = card.WIDTH / 2
    for said, font, size, y in (
        ("woundapp calibration card", text.BOLD, 7.5, 6.0),
        ("Lay it flat on the skin, next to the wound.", text.REGULAR, _FINE_PRINT, 9.3),
        ("One patient only. Throw it away after use.", text.REGULAR, _FINE_PRINT, 12.3),
    ):
        canvas.setFont(font, size / mm)
        canvas.drawCentredString(middle, card.HEIGHT - y, said)
    _ruler(canvas)


def _marker(canvas: Canvas, marker: card.Marker) -> None:
    """A marker as one shape with holes: no seams are left between its modules."""
    side, module = card.MARKER_SIDE, card.MARKER_SIDE / card.MARKER_MODULES
    top = card.HEIGHT - marker.top
    shape = canvas.beginPath()
    shape.rect(marker.left, top - side, side, side)
    for row, modules in enumerate(marker.white):
        for column, white in enumerate(modules):
            if white:
                shape.rect(marker.left + column * module, top - (row + 1) * module, module, module)
    canvas.setFillGray(0)
    canvas.drawPath(shape, stroke=0, fill=1, fillMode=FILL_EVEN_ODD)


def _ruler(canvas: Canvas) -> None:
    """Centimetres for the eye; the program does not read them."""
    base = card.HEIGHT - _RULER_BASE
    canvas.setStrokeGray(0)
    canvas.setLineWidth(0.15)
    canvas.setFont(text.REGULAR, _FINE_PRINT / mm)
    canvas.line(_RULER_LEFT, base, _RULER_LEFT + 10 * _RULER_CM, base)
    for half in range(2 * _RULER_CM + 1):
        whole = half % 2 == 0
        x = _RULER_LEFT + 5 * half
        canvas.line(x, base, x, base + (3 if whole else 1.8))
        if whole:
            last = half == 2 * _RULER_CM
            canvas.drawCentredString(x, base + 4, f"{half // 2} cm" if last else f"{half // 2}")
