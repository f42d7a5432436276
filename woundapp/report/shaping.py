"""Text set in any script: its typefaces, its directions, its lines, and the glyphs that stand for it."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

import uharfbuzz

from woundapp.report import directions, typefaces
from woundapp.report.typefaces import Typeface

_SYLLABLE_BEGINS = frozenset("เแโใไເແໂໃໄ")
"""Vowels of Thai and Lao, which put no spaces between words: a syllable begins with each of these."""
_NEVER_FIRST = frozenset("ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ")
"""Of a line of Japanese, besides punctuation (JIS X 4051)."""
_AS_WRITTEN = {"calt": False}
"""Else Inter draws "->" as an arrow."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph and where it stands; lengths are 1/1000 of the size.

    Attributes:
        id: in its typeface.
        advance: to the next one.
        x: it is moved by so much to the right.
        y: it is raised by so much.
        cluster: index, in the run's text, of the first character that it stands for.
    """

    id: int
    advance: int
    x: int
    y: int
    cluster: int


@dataclass(frozen=True, slots=True)
class Run:
    """Part of a line in one typeface and direction.

    Attributes:
        text: in the order it is read.
        typeface: that it is set in.
        glyphs: from left to right.
        leftward: it is read from right to left.
        x: its distance from the line's left end, in 1/1000 of the size.
    """

    text: str
    typeface: Typeface
    glyphs: tuple[Glyph, ...]
    leftward: bool
    x: int = 0

    @property
    def width(self) -> int:
        """In 1/1000 of the size."""
        return sum(glyph.advance for glyph in self.glyphs)


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is set.

    Attributes:
        text: of it.
        runs: in the order they are read.
        bold: in the bold weight.
        leftward: it belongs to a paragraph that is read from right to left.
    """

    text: str
    runs: tuple[Run, ...]
    bold: bool
    leftward: bool

    @property
    def width(self) -> int:
        """In 1/1000 of the size."""
        return sum(run.width for run in self.runs)


class Setting:
    """One paragraph on its way to be lines.

    Args:
        text: without line breaks.
        bold: in the bold weight.
        base: its direction: 0 from left to right, 1 from right to left; by itself where it is None.
    """

    def __init__(self, text: str, *, bold: bool = False, base: int | None = None) -> None:
        self._text, self._bold = text, bold
        self._base = directions.base(text) if base is None else base
        self._language = typefaces.language(text)
        faces = (face or typefaces.own(bold=bold) for face in typefaces.chosen(text, bold=bold))
        self._parts = list(zip(directions.levels(text, self._base), faces, strict=True))
        self._clusters = self._measured()

    def line(self) -> Line:
        """All of it as one line."""
        return self._line(0, len(self._text))

    def lines(self, first: float, others: float) -> list[Line]:
        """It as lines, broken where its script allows it, and within a word that is longer than a line.

        Args:
            first: width of the first line in 1/1000 of the size.
            others: of the others.
        """
        found: list[Line] = []
        start = 0
        while start < len(self._text) or not found:
            end = self._end(start, others if found else first)
            found.append(self._line(start, end))
            start = end
        return found

    @property
    def widest_word(self) -> int:
        """Width in 1/1000 of the size that no line need be narrower than."""
        widest = width = 0
        for at, advance in self._clusters:
            width = advance if _may_break(self._text, at) else width + advance
            widest = max(widest, width)
        return widest

    def _end(self, start: int, room: float) -> int:
        """Where a line ends that begins at an index."""
        width, fitting = 0, 0
        for at, advance in self._clusters:
            if at < start:
                continue
            if at > start and _may_break(self._text, at):
                fitting = at
            width += advance
            if width > room and at > start and not self._text[at].isspace():
                return fitting or at
        return len(self._text)

    def _line(self, start: int, end: int) -> Line:
        end = start + len(self._text[start:end].rstrip())
        runs = list(self._runs(start, end))
        x, placed = 0, {}
        for number in directions.in_sight(range(len(runs)), [level for level, _ in runs]):
            placed[number] = replace(runs[number][1], x=x)
            x += placed[number].width
        read = tuple(placed[number] for number in range(len(runs)))
        return Line(directions.bare(self._text[start:end]), read, self._bold, bool(self._base))

    def _runs(self, start: int, end: int) -> Iterator[tuple[int, Run]]:
        """The runs between two indices in the order they are read, each with its level."""
        for (level, face), group in groupby(range(start, end), self._parts.__getitem__):
            indices = list(group)
            text = self._text[indices[0] : indices[-1] + 1]
            leftward = level % 2 == 1
            glyphs = shape(text, face, leftward=leftward, language=self._language)
            yield level, Run(text, face, glyphs, leftward)

    def _measured(self) -> list[tuple[int, int]]:
        """Where clusters of characters begin that cannot be parted, with the width of each."""
        found: dict[int, int] = {}
        begin = 0
        for _, run in self._runs(0, len(self._text)):
            for glyph in run.glyphs:
                at = begin + glyph.cluster
                found[at] = found.get(at, 0) + glyph.advance
            begin += len(run.text)
        return sorted(found.items())


def shape(text: str, typeface: Typeface, *, leftward: bool, language: str = "") -> tuple[Glyph, ...]:
    """The glyphs for a text in one script, from left to right.

    Args:
        text: in the order it is read.
        typeface: has its characters.
        leftward: it is read from right to left.
        language: ISO 639-1, for the forms of Chinese characters.
    """
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.direction = "rtl" if leftward else "ltr"
    buffer.language = language or "en"  # else that of the machine
    buffer.flags = uharfbuzz.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    buffer.guess_segment_properties()
    uharfbuzz.shape(typeface.font, buffer, _AS_WRITTEN)
    return tuple(
        Glyph(info.codepoint, place.x_advance, place.x_offset, place.y_offset, info.cluster)
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    )


def _may_break(text: str, at: int) -> bool:
    """Whether a line may begin at an index (a part of UAX #14)."""
    before, after = directions.bare(text[max(0, at - 2) : at])[-1:], text[at]
    if after.isspace():
        return False
    if before.isspace() or after in _SYLLABLE_BEGINS:
        return True
    if not (_is_wide(before) or _is_wide(after)):
        return False
    opens = unicodedata.category(before or " ") in ("Ps", "Pi")
    return not (opens or after in _NEVER_FIRST or unicodedata.category(after) in ("Pe", "Pf", "Po"))


def _is_wide(sign: str) -> bool:
    """Whether it is Chinese, Japanese or Korean."""
    return unicodedata.east_asian_width(sign or " ") in ("W", "F")
