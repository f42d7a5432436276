"""Lines in any script drawn on the page, with what they say for those who copy, search or hear it."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

import unicodedata
from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import TypeAlias

from reportlab.pdfgen.canvas import Canvas

from woundapp.report import directions, embedding
from woundapp.report.shaping import Glyph, Line, Run

_THICKER = 0.028
"""Width, as a share of the size, of the line around the glyphs of a typeface without a bold of its own."""
_SMALLEST_BOLD = 12.0
"""Size in points from which on there is such a line: on a screen it would fill smaller letters."""

_Placed: TypeAlias = tuple[int, Glyph]
"""A glyph behind where it stands, in 1/1000 of the size from the beginning of its run."""


def draw(canvas: Canvas, line: Line, x: float, y: float, size: float) -> None:
    """Draw a line in the canvas's fill colour.

    Args:
        canvas: to draw on.
        line: what.
        x: of its left end in points.
        y: of its baseline in points.
        size: of the typeface in points.
    """
    canvas.saveState()
    canvas.setStrokeColor(canvas._fillColorObj)
    canvas.setLineWidth(size * _THICKER)
    for run in line.runs:
        if not run.glyphs:
            continue
        font = embedding.of(run.typeface)
        shown = " ".join(_shown(run, size, font.codes(canvas._doc, run)))
        mode = 2 if line.bold and run.typeface.emboldened and size >= _SMALLEST_BOLD else 0
        place = f"1 0 0 1 {x + run.x * size / 1000:.3f} {y:.3f} Tm"
        canvas._code.append(f"BT {place} {font.name(canvas._doc)} {size:.3f} Tf {mode} Tr {shown} ET")
    canvas.restoreState()


def _shown(run: Run, size: float, codes: Mapping[int, str]) -> Iterator[str]:
    """The operators that show a run.

    Characters that the codes of the glyphs do not tell go along as `ActualText` (ISO 32000-1, 14.9.4): of the
    whole run, or of single clusters where it is read from right to left, as readers turn such a run around.

    Args:
        run: to show.
        size: of the typeface in points.
        codes: the characters that each glyph tells.
    """
    rise = drawn = 0
    for spoken, placed in _spans(run, codes):
        if spoken:
            yield f"/Span <</ActualText <FEFF{embedding.utf_16(directions.bare(spoken))}>>> BDC"
        for lift, group in groupby(placed, lambda each: each[1].y):
            if lift != rise:
                rise = lift
                yield f"{rise * size / 1000:.3f} Ts"
            shown = ""
            for x, glyph in group:
                shown += f"{drawn - x}" if x != drawn else ""
                shown += f"<{glyph.id:04X}>"
                drawn = x + run.typeface.font.get_glyph_h_advance(glyph.id)
            yield f"[{shown}] TJ"
        if spoken:
            yield "EMC"


def _spans(run: Run, codes: Mapping[int, str]) -> Iterator[tuple[str, list[_Placed]]]:
    """Parts of a run, each with what is to be said for it; nothing where the codes of its glyphs say it."""
    begin, clear = 0, []
    for characters, glyphs in embedding.clusters(run) if run.leftward else ((run.text, [*run.glyphs]),):
        placed = _placed(glyphs, begin)
        begin += sum(glyph.advance for glyph in glyphs)
        told = [codes[glyph.id] for glyph in glyphs]
        moved = any(glyph.x or glyph.y for glyph in glyphs)
        if all(told) and not moved and _normal("".join(told)) == _normal(characters):
            clear += placed
            continue
        if clear:
            yield "", clear
            clear = []
        if run.leftward:
            placed.sort(key=lambda each: each[1].y != 0)  # a mark that comes first is taken for a line
        yield characters, placed
    if clear:
        yield "", clear


def _placed(glyphs: list[Glyph], begin: int) -> list[_Placed]:
    found = []
    for glyph in glyphs:
        found.append((begin + glyph.x, glyph))
        begin += glyph.advance
    return found


def _normal(text: str) -> str:
    return unicodedata.normalize("NFKC", text)
