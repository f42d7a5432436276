"""Paragraphs and lines of text in scripts that reportlab does not set by itself."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

import unicodedata
from functools import lru_cache
from typing import Any

from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics

from woundapp.report import directions, drawing, typefaces
from woundapp.report.shaping import Line, Setting
from woundapp.report.tagging import Paragraph, TaggedCanvas


def plain(text: str) -> bool:
    """Whether each character is one glyph of the report's own typeface, from left to right: reportlab can."""
    return _plain().issuperset(text)


def width(text: str, font: str, size: float) -> float:
    """Width in points of one line of text in any script.

    Args:
        text: one line.
        font: the name of one of the report's own typefaces.
        size: in points.
    """
    if plain(text):
        return float(pdfmetrics.stringWidth(text, font, size))
    return _line(text, font).width * size / 1000


class ScriptParagraph(Paragraph):
    """A paragraph of text in any script; one in Arabic or Hebrew that has several lines is set to the right.

    Args:
        text: plain, with line breaks.
        style: of which the typeface, the size, the colour, the indents and the alignment are heeded.
        bullet: before its first line.
        lines: the text, where it is set already.
    """

    def __init__(
        self,
        text: str,
        style: ParagraphStyle,
        bullet: str | None = None,
        lines: list[Line] | None = None,
    ) -> None:
        super().__init__("", style, bulletText=bullet)
        self._text, self._lines = text, lines
        bold = self.style.fontName == typefaces.BOLD
        self._settings = [] if lines else [Setting(part, bold=bold) for part in text.split("\n")]

    def getPlainText(self, identify: bool | None = None) -> str:  # noqa: N802, ARG002 - reportlab's names
        return directions.bare(self._text)

    def minWidth(self) -> float:  # noqa: N802 - reportlab's name
        style = self.style
        widest = max((setting.widest_word for setting in self._settings), default=0)
        return float(widest * style.fontSize / 1000 + style.leftIndent + style.rightIndent)

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        style = self.style
        if self._settings:
            room = max(0, width - style.leftIndent - style.rightIndent) * 1000 / style.fontSize
            first = room - style.firstLineIndent * 1000 / style.fontSize
            self._lines = [
                line
                for number, setting in enumerate(self._settings)
                for line in setting.lines(room if number else first, room)
            ]
        height = len(self._lines or ()) * style.leading
        self.width, self.height = width, height  # type: ignore[assignment]  # reportlab: 0 at first
        return width, height

    def split(self, width: float, height: float) -> list["ScriptParagraph"]:
        self.wrap(width, height)
        lines, fitting = self._lines or [], int(height / self.style.leading)
        if fitting >= len(lines):
            return [self]
        if fitting < 2:  # noqa: PLR2004 - no line alone at the foot of a page
            return []
        rest = self.style.clone(self.style.name, firstLineIndent=0)
        return [
            ScriptParagraph(_text(part), style, bullet, part)
            for part, style, bullet in (
                (lines[:fitting], self.style, self.bulletText),
                (lines[fitting:], rest, None),
            )
        ]

    def draw(self) -> None:
        canvas, style = self.canv, self.style
        canvas.saveState()
        y = self.height - style.fontSize
        if self.bulletText:
            canvas.setFont(style.bulletFontName, style.bulletFontSize)
            canvas.setFillColor(getattr(style, "bulletColor", None) or style.textColor)
            canvas.drawString(style.bulletIndent, y, self.bulletText)
        canvas.setFillColor(style.textColor)
        lines = self._lines or []
        for number, line in enumerate(lines):
            begin = style.leftIndent + (0 if number else style.firstLineIndent)
            left = self.width - begin - style.rightIndent - line.width * style.fontSize / 1000
            to_the_right = style.alignment == TA_RIGHT or (line.leftward and len(lines) > 1)
            share = 1 if to_the_right else 0.5 if style.alignment == TA_CENTER else 0
            drawing.draw(canvas, line, begin + left * share, y, style.fontSize)
            y -= style.leading
        canvas.restoreState()


class ScriptCanvas(TaggedCanvas):
    """A canvas that draws strings in any script; what it draws runs from left to right as a whole."""

    def stringWidth(  # noqa: N802 - reportlab's names
        self,
        text: str,
        fontName: str | None = None,  # noqa: N803
        fontSize: float | None = None,  # noqa: N803
    ) -> float:
        return width(text, fontName or self._fontname, self._fontsize if fontSize is None else fontSize)

    def drawString(self, x: float, y: float, text: str, *more: Any, **named: Any) -> None:  # noqa: N802
        if plain(text):
            super().drawString(x, y, text, *more, **named)
        else:
            drawing.draw(self, _line(text, self._fontname), x, y, self._fontsize)

    def drawRightString(self, x: float, y: float, text: str, *more: Any, **named: Any) -> None:  # noqa: N802
        if plain(text):
            super().drawRightString(x, y, text, *more, **named)
        else:
            self.drawString(x - self.stringWidth(text), y, text)

    def drawCentredString(self, x: float, y: float, text: str, *more: Any, **named: Any) -> None:  # noqa: N802
        if plain(text):
            super().drawCentredString(x, y, text, *more, **named)
        else:
            self.drawString(x - self.stringWidth(text) / 2, y, text)


@lru_cache(maxsize=1)
def _plain() -> frozenset[str]:
    characters = typefaces.own().characters & typefaces.own(bold=True).characters
    signs = (chr(code) for code in characters)
    return frozenset(sign for sign in signs if unicodedata.category(sign)[0] not in "MC") | {"\n"}


def _line(text: str, font: str) -> Line:
    return Setting(text, bold=font == typefaces.BOLD, base=0).line()


def _text(lines: list[Line]) -> str:
    return "\n".join(line.text for line in lines)
