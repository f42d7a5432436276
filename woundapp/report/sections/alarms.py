"""What must be seen before all else: dangers, and a model that contradicts what was found."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable, Spacer

from woundapp import rules
from woundapp.bedside import Bedside, in_sentence
from woundapp.domain import InfectionStatus
from woundapp.phrases import Phrase
from woundapp.report import styles, text
from woundapp.report.sheet import Sheet
from woundapp.report.tagging import Table
from woundapp.rules import telling

_FLAGS = Phrase("RED FLAG: ACT ON THIS FIRST")
_AGAINST = Phrase("THE MODEL AND WHAT WAS FOUND CONTRADICT EACH OTHER")
_EDGE, _PADDING = 2.0, 4 * mm


def parts(bedside: Bedside, status: InfectionStatus | None, sheet: Sheet) -> list[Flowable]:
    """A black box above everything, whatever the model says; nothing where there is nothing to warn of.

    Args:
        bedside: what was found.
        status: the model's; None where no model was asked.
        sheet: sets it.
    """
    flags = rules.red_flags(bedside)
    against = telling.against(status, bedside) if status else ""
    if not flags and not against:
        return []
    rows: list[list[Flowable]] = [[sheet.line(_FLAGS if flags else _AGAINST, styles.ALARM_HEAD)]]
    for flag in flags:
        grounds = Phrase("Found: {grounds}.", grounds=tuple(map(in_sentence, flag.grounds)))
        source = sheet.words.paragraph(flag.source, styles.SMALL)
        rows.append([sheet.line(flag.advice, styles.ALARM), sheet.line(grounds, styles.FACT), source])
    if against:
        rows.append([sheet.line(against, styles.ALARM)])
    style = [
        ("FONTNAME", (0, 0), (-1, -1), text.REGULAR),  # else reportlab lists Helvetica, which is not embedded
        ("BACKGROUND", (0, 0), (-1, 0), text.INK),
        ("BOX", (0, 0), (-1, -1), _EDGE, text.INK),
        ("LEFTPADDING", (0, 0), (-1, -1), _PADDING),
        ("RIGHTPADDING", (0, 0), (-1, -1), _PADDING),
        ("TOPPADDING", (0, 0), (-1, -1), 4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
    ]
    box = Table([[row] for row in rows], colWidths=[sheet.width], style=style)
    return [Spacer(0, 3 * mm), box]
