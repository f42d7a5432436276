"""Says in the page's content what each part is, so that a screen reader can tell it: marked content.

ISO 32000-1, 14.6. The tree of the document is made of these marks once it is whole (`structure`).
"""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import paragraph, tables

ARTIFACT, PARAGRAPH, LIST_ITEM, FIGURE = "Artifact", "P", "LI", "Figure"
"""Roles: what only adorns the page, and standard types of ISO 32000-1, 14.8.4."""

TABLE, ROW, HEADER_CELL, CELL = "Table", "TR", "TH", "TD"

_HEADINGS = {"title": "H1", "heading": "H2", "subheading": "H3"}
"""Roles by the names of the styles of headings."""


class TaggedCanvas(Canvas):
    """A canvas that marks what is drawn on it."""

    _next, _within = 0, False

    @contextmanager
    def marked(self, role: str, alt: str = "") -> Iterator[None]:
        """Mark what is drawn meanwhile; within another mark nothing is marked.

        Args:
            role: what it is.
            alt: of a figure, what can be seen in it, in words.
        """
        if self._within:
            yield
            return
        if role == ARTIFACT:
            self._code.append("/Artifact BMC")
        else:
            said = f" /Alt <{alt.encode('utf-16').hex()}>" if alt else ""
            self._code.append(f"/{role} <</MCID {self._next}{said}>> BDC")
            self._next += 1
        self._within = True
        yield
        self._within = False
        self._code.append("EMC")

    def begin(self, role: str) -> None:
        """Mark what follows as parts of a whole, such as the cells of a table, until `end`."""
        self._code.append(f"/{role} BMC")

    def end(self) -> None:
        """End what `begin` began last."""
        self._code.append("EMC")

    def showPage(self) -> None:  # noqa: N802 - reportlab's name
        super().showPage()
        self._next = 0


class Tagged:
    """A flowable that is marked where the canvas can.

    Attributes:
        role: what it is.
        alt: what can be seen in it, in words; empty for text.
    """

    alt = ""

    @property
    def role(self) -> str:
        return FIGURE if self.alt else ARTIFACT

    def _drawOn(self, canv: Canvas) -> None:  # noqa: N802 - reportlab's name
        if isinstance(canv, TaggedCanvas):
            with canv.marked(self.role, self.alt):
                super()._drawOn(canv)  # type: ignore[misc]  # of the flowable that this is mixed into
        else:
            super()._drawOn(canv)  # type: ignore[misc]


class Paragraph(Tagged, paragraph.Paragraph):
    """A paragraph: a heading by the name of its style, an item of a list with a bullet, or text."""

    @property
    def role(self) -> str:
        return LIST_ITEM if self.bulletText else _HEADINGS.get(self.style.name, PARAGRAPH)


class Table(tables.Table):
    """A table whose lines and colours adorn it. Its cells are marked as such where it repeats a row of
    headings; else it only sets things side by side.
    """  # noqa: D205

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._renderCB = _mark


def _mark(table: tables.Table, event: str, row: int = 0, *_: object) -> None:
    """Is told by reportlab which part of a table is drawn next."""
    canvas = table.canv
    if not isinstance(canvas, TaggedCanvas):
        return
    if event in ("startBG", "startLines"):
        canvas.begin(ARTIFACT)
    elif event in ("endBG", "endLines"):
        canvas.end()
    elif table.repeatRows and event.startswith("start"):
        cell = HEADER_CELL if row < table.repeatRows else CELL
        canvas.begin({"startTable": TABLE, "startRow": ROW, "startCell": cell}[event])
    elif table.repeatRows:
        canvas.end()
