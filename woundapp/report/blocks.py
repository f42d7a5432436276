"""What a page is put together from: tables, symbols, bars, badges, boxes to tick and lines to write on."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

from collections.abc import Iterable, Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from woundapp.domain import InfectionStatus
from woundapp.imaging import overlay
from woundapp.report import text
from woundapp.report.figures import Drawing
from woundapp.report.tagging import Table
from woundapp.report.text import Words
from woundapp.report.time_plot import Fill

PLAIN = (
    ("FONTNAME", (0, 0), (-1, -1), text.REGULAR),  # else reportlab lists Helvetica, which is not embedded
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
)
"""Style of a table without lines, whose columns begin exactly where they are said to."""

_STATUS_COLOURS = {
    InfectionStatus.INFECTED: "#9b1c1c",
    InfectionStatus.NOT_INFECTED: "#1d5f3a",
    InfectionStatus.INDETERMINATE: "#5b4a00",
}


def table(rows: list[list[Any]], widths: list[float], padding: float = 0) -> Table:
    """A grid without lines.

    Args:
        rows: of cells.
        widths: of the columns in points.
        padding: above and below each cell in points.
    """
    edges = [("TOPPADDING", (0, 0), (-1, -1), padding), ("BOTTOMPADDING", (0, 0), (-1, -1), padding)]
    return Table(rows, colWidths=widths, style=[*PLAIN, *edges])


def facts(words: Words, rows: Iterable[tuple[str, str]], label_width: float, width: float) -> Table:
    """Labels and what stands behind each, one a line.

    Args:
        words: makes paragraphs.
        rows: label and value.
        label_width: of the first column in points.
        width: of both in points.
    """
    cells = [
        [words.paragraph(label, text.SMALL), words.paragraph(value, text.DETAIL)] for label, value in rows
    ]
    return table(cells, [label_width, width - label_width], padding=1.5)


def blanks(labels: Sequence[str], shares: Sequence[float], width: float, height: float = 27) -> Table:
    """Lines to write on with a pen, side by side.

    Args:
        labels: what to write on each.
        shares: of the width that each takes; together 1.
        width: of the row in points, gaps included.
        height: in points, room to write included.
    """
    gap = 5 * mm
    widths = [(width - gap * (len(labels) - 1)) * share for share in shares]
    row = [Blank(label, each, height) for label, each in zip(labels, widths, strict=True)]
    return table([row], [*(each + gap for each in widths[:-1]), widths[-1]])


class StatusSymbol(Drawing):
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


class ProbabilityBar(Drawing):
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


class ShareBar(Drawing):
    """Shares of a whole, side by side.

    Args:
        shares: each with how it is filled.
        width: of the whole in points.
    """

    def __init__(self, shares: Sequence[tuple[float, Fill]], width: float) -> None:
        super().__init__(width, 12)
        self._shares = shares

    def draw(self) -> None:
        total, left = sum(share for share, _ in self._shares), 0.0
        for share, fill in self._shares:
            right = left + self.box_width * share / total
            fill.paint(self.canv, [(left, 3), (right, 3), (right, 11), (left, 11)])
            left = right


class Badge(Drawing):
    """The number of a finding as it stands on the photo.

    Args:
        number: from 1.
        located: whether it stands on the photo; else it is plain.
    """

    def __init__(self, number: int, *, located: bool = True) -> None:
        super().__init__(20, 16)
        self._number, self._located = number, located

    def draw(self) -> None:
        canvas = self.canv
        canvas.setFillColor(overlay.style_for(self._number).colour if self._located else overlay.PAPER)
        canvas.setStrokeColor(overlay.INK)
        canvas.setLineWidth(1.2)
        canvas.roundRect(0.6, 0.6, self.box_width - 1.2, self.box_height - 1.2, 3, stroke=1, fill=1)
        canvas.setFillColor(overlay.INK)
        canvas.setFont(text.BOLD, 9)
        canvas.drawCentredString(self.box_width / 2, 4.8, str(self._number))


class Choices(Drawing):
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


class Blank(Drawing):
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
