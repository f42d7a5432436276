"""Text for the page: the embedded typeface, and words made fit to be set in it."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

import html
import unicodedata
from datetime import datetime
from functools import lru_cache

from reportlab import rl_config
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus.paragraph import Paragraph

from woundapp import paths

REGULAR = "Inter-Regular"
BOLD = "Inter-Bold"

SMALL_SIZE = 8.0
"""Of the small text in points."""

INK = "#101418"
GREY = "#55606b"
RULE = "#c4ccd3"
PANEL = "#f2f4f6"

STAND_IN = "□"
"""Printed for a character that the typeface lacks; the report says how many there are."""

# reportlab's one global setting that matters here: plain binary streams, a fifth smaller than Base 85.
rl_config.__dict__["useA85"] = 0


def _style(name: str, size: float, leading: float, **more: object) -> ParagraphStyle:
    return ParagraphStyle(
        name,
        **{
            "fontName": REGULAR,
            "fontSize": size,
            "leading": leading,
            "textColor": INK,
            "bulletFontName": REGULAR,
            **more,
        },
    )


TITLE = _style("title", 19, 23, fontName=BOLD, spaceAfter=2)
HEADING = _style("heading", 11.5, 15, fontName=BOLD, spaceBefore=13, spaceAfter=4)
NAME = _style("name", 14, 18, fontName=BOLD, spaceAfter=3)
STATUS = _style("status", 21, 25, fontName=BOLD, spaceAfter=2)
CODE = _style("code", 30, 36, fontName=BOLD, alignment=TA_CENTER)
BODY = _style("body", 9.5, 13.5, spaceAfter=3)
STRONG = _style("strong", 9.5, 13.5, fontName=BOLD)
BULLET = _style("bullet", 9.5, 13.5, spaceAfter=2, leftIndent=12, bulletFontSize=8)
SMALL = _style("small", SMALL_SIZE, 11, textColor=GREY)
DETAIL = _style("detail", SMALL_SIZE, 11)
FACT = _style("fact", 9, 11.5)
FACT_STRONG = _style("strong fact", 9, 11.5, fontName=BOLD)
CAPTION = _style("caption", SMALL_SIZE, 11, textColor=GREY, spaceBefore=4)
REASONING = _style("reasoning", 8.5, 12, spaceAfter=4)


def register_fonts() -> None:
    """Make the typeface known to reportlab; it embeds only the characters that a report uses."""
    _fonts()


class Words:
    """Turns text into paragraphs and counts the characters that the typeface lacks."""

    def __init__(self) -> None:
        self.missing = 0

    def fit(self, text: str) -> str:
        """Text with only characters that can be printed; line breaks stay.

        Control and invisible characters are dropped; others that the typeface lacks become STAND_IN.
        """
        known = _fonts()
        fitted = []
        for sign in unicodedata.normalize("NFC", text):
            if sign == "\n" or ord(sign) in known:
                fitted.append(sign)
            elif sign.isspace():
                fitted.append(" ")
            elif unicodedata.category(sign) not in ("Cc", "Cf", "Mn"):
                fitted.append(STAND_IN)
                self.missing += 1
        return "".join(fitted)

    def paragraph(self, text: str, style: ParagraphStyle = BODY, bullet: str | None = None) -> Paragraph:
        """A paragraph of plain text: nothing in it is markup."""
        lines = html.escape(self.fit(text).strip(), quote=False).split("\n")
        return Paragraph("<br/>".join(lines), style, bulletText=bullet)

    def missed(self, whose: str) -> list[Paragraph]:
        """Says how many characters were replaced so far; nothing where none was.

        Args:
            whose: text it is, as "the model's text".
        """
        if self.missing == 0:
            return []
        counted = "1 character" if self.missing == 1 else f"{self.missing} characters"
        note = f"{counted} of {whose} cannot be printed and stand here as {STAND_IN}."
        return [self.paragraph(note, SMALL)]


def time_of(moment: datetime) -> str:
    """A moment in the time zone of the place.

    Args:
        moment: with a time zone.
    """
    return moment.strftime("%Y-%m-%d %H:%M UTC%z")


def shortened(text: str, font: str, size: float, width: float) -> str:
    """Text cut to a width, with an ellipsis in its middle so that a file's ending stays.

    Args:
        text: one line.
        font: its name.
        size: of the font in points.
        width: to keep within, in points.
    """
    kept = text
    while len(kept) > 1 and pdfmetrics.stringWidth(kept, font, size) > width:
        half = (len(kept) - 2) // 2
        kept = f"{text[:half]}…{text[-half:]}" if half > 0 else "…"
    return kept


@lru_cache(maxsize=1)
def _fonts() -> frozenset[int]:
    """Register both weights; the code points that both have."""
    folder = paths.assets() / "fonts"
    known: list[set[int]] = []
    for name in (REGULAR, BOLD):
        font = TTFont(name, folder / f"{name}.ttf")
        pdfmetrics.registerFont(font)
        known.append(set(font.face.charToGlyph))
    return frozenset(known[0] & known[1])
