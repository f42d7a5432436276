"""What published rules say of what was found: each with its grade and its source."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable

from woundapp.bedside import Bedside
from woundapp.phrases import Phrase
from woundapp.report import blocks, styles, text
from woundapp.report.sheet import Sheet
from woundapp.report.tagging import Table
from woundapp.rules import telling

_NAME = 34 * mm


def parts(bedside: Bedside, sheet: Sheet) -> list[Flowable]:
    """Every rule that has something to say; nothing where nothing was recorded.

    Args:
        bedside: what was found.
        sheet: sets it.
    """
    told = telling.tell(bedside)
    if not told:
        return []
    rows: list[list[Any]] = [
        [
            sheet.line(each.title, styles.STRONG),
            [sheet.line(each.words), sheet.words.paragraph(each.source, styles.SMALL)],
        ]
        for each in told
    ]
    style = [
        *blocks.PLAIN,
        ("RIGHTPADDING", (0, 0), (0, -1), 3 * mm),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        ("LINEABOVE", (0, 0), (-1, -1), 0.5, text.RULE),
    ]
    table = Table(rows, colWidths=[_NAME, sheet.width - _NAME], style=style)
    left_open = telling.left_open(bedside)
    return [
        *sheet.heading(Phrase("What published rules say")),
        *([sheet.line(left_open, styles.STRONG)] if left_open else []),
        table,
    ]
