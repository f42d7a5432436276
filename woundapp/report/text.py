"""Text for the page: the embedded typeface, and words made fit to be set in it."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

import html
import unicodedata
from collections import Counter
from datetime import datetime

from reportlab import rl_config
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from woundapp import paths
from woundapp.phrases import Phrase
from woundapp.report import directions, scripts, typefaces
from woundapp.report.language import Language
from woundapp.report.scripts import ScriptParagraph
from woundapp.report.tagging import Paragraph

REGULAR, BOLD = typefaces.REGULAR, typefaces.BOLD

SMALL_SIZE = 8.0
"""Of the small text in points."""

INK = "#101418"
GREY = "#55606b"
RULE = "#c4ccd3"
PANEL = "#f2f4f6"

STAND_IN = "□"
"""Printed for a character that no typeface has; the report says how many there are, and of which script."""

_SCRIPTS = {
    "CJK": Phrase("Chinese"),
    "HANGUL": Phrase("Korean"),
    "HIRAGANA": Phrase("Japanese"),
    "KATAKANA": Phrase("Japanese"),
    "MONGOLIAN": Phrase("Mongolian"),
    "SYRIAC": Phrase("Syriac"),
    "TIBETAN": Phrase("Tibetan"),
}
"""By the first word of a character's name in Unicode; for other scripts that word is the script's name."""
_SYMBOLS = Phrase("symbols")
_VIRAMA = 9
"""Unicode's combining class of the marks that join consonants."""

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
            "bulletColor": INK,
            **more,
        },
    )


TITLE = _style("title", 19, 23, fontName=BOLD, spaceAfter=2)
HEADING = _style("heading", 11.5, 15, fontName=BOLD, spaceBefore=13, spaceAfter=4)
NAME = _style("name", 14, 18, fontName=BOLD, spaceAfter=3)
STATUS = _style("status", 21, 25, fontName=BOLD, spaceAfter=2)
BODY = _style("body", 9.5, 13.5, spaceAfter=3)
STRONG = _style("strong", 9.5, 13.5, fontName=BOLD)
BULLET = _style("bullet", 9.5, 13.5, spaceAfter=2, leftIndent=12, bulletFontSize=8)
SMALL = _style("small", SMALL_SIZE, 11, textColor=GREY)
DETAIL = _style("detail", SMALL_SIZE, 11)
FACT = _style("fact", 9, 11.5)
CAPTION = _style("caption", SMALL_SIZE, 11, textColor=GREY, spaceBefore=4)
REASONING = _style("reasoning", 8.5, 12, spaceAfter=4)


def register_fonts() -> None:
    """Make the typeface known to reportlab; it embeds only the characters that a report uses."""
    for name in (REGULAR, BOLD):
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, paths.assets() / "fonts" / f"{name}.ttf"))


class Words:
    """Turns text into paragraphs and counts the characters that no typeface has.

    Args:
        language: that the report speaks.
    """

    def __init__(self, language: Language | None = None) -> None:
        self._language = language or Language()
        self._missed: Counter[str] = Counter()

    @property
    def missing(self) -> int:
        """How many characters were replaced so far."""
        return self._missed.total()

    def fit(self, text: str) -> str:
        """Text with only characters that can be printed; line breaks stay.

        Control and invisible characters are dropped; others that no typeface has become STAND_IN.
        """
        written = unicodedata.normalize("NFC", text)
        fitted: list[str] = []
        for sign, face in zip(written, typefaces.chosen(written), strict=True):
            if sign == "\n" or sign in typefaces.STEERING:
                fitted.append(sign)
            elif unicodedata.category(sign) in ("Cc", "Cf"):
                fitted.append(" " if sign.isspace() else "")
            elif face:
                fitted.append(sign)
            elif sign.isspace():
                fitted.append(" ")
            else:
                fitted.append(STAND_IN)
                self._missed[_script(sign)] += 1
        return "".join(fitted)

    def paragraph(self, text: str, style: ParagraphStyle = BODY, bullet: str | None = None) -> Paragraph:
        """A paragraph of plain text: nothing in it is markup."""
        fitted = self.fit(text).strip()
        if not scripts.plain(fitted):
            return ScriptParagraph(fitted, style, bullet)
        return Paragraph(html.escape(fitted, quote=False).replace("\n", "<br/>"), style, bulletText=bullet)

    def missed(self, whose: str) -> list[Paragraph]:
        """Says how many characters were replaced so far, and of which scripts; nothing where none was.

        Args:
            whose: text it is, as "the model's text".
        """
        if not self.missing:
            return []
        said = self._language.say(whose)
        note = Phrase(
            "{whose}: what stands as {sign} cannot be printed, as this machine has no typeface for it "
            "({scripts}; characters: {count}).",
            whose=said[:1].upper() + said[1:],
            count=self.missing,
            scripts=tuple(self._missed),
            sign=STAND_IN,
        )
        return [self.paragraph(self._language.say(note), SMALL)]


def time_of(moment: datetime) -> str:
    """A moment in the time zone of the place.

    Args:
        moment: with a time zone.
    """
    return moment.strftime("%Y-%m-%d %H:%M UTC%z")


def shortened(text: str, font: str, size: float, width: float) -> str:
    """Text cut to a width, with an ellipsis in its middle so that a file's ending stays.

    It can stand among other words: its direction does not leave it.

    Args:
        text: one line.
        font: its name.
        size: of the font in points.
        width: to keep within, in points.
    """
    kept = text
    while len(kept) > 1 and scripts.width(kept, font, size) > width:
        half = (len(kept) - 2) // 2
        kept = f"{_whole(text, half)[0]}…{_whole(text, len(text) - half)[1]}" if half > 0 else "…"
    return directions.isolated(kept)


def _whole(text: str, at: int) -> tuple[str, str]:
    """What is before an index and behind it, without the letter that the index would part from its marks."""
    before, behind = text[:at], text[at:]
    while before and behind and _within_a_letter(before[-1], behind[0]):
        before, behind = before[:-1], behind[1:]
    return before, behind


def _within_a_letter(before: str, after: str) -> bool:
    virama = unicodedata.combining(before) == _VIRAMA
    return virama or before in typefaces.STEERING or unicodedata.category(after).startswith("M")


def _script(sign: str) -> str:
    """The name of a character's script in English."""
    if not unicodedata.category(sign).startswith(("L", "M", "N")):
        return _SYMBOLS
    word = unicodedata.name(sign, "").split(" ")[0].split("-")[0]
    return _SCRIPTS.get(word, word.capitalize() or _SYMBOLS)
