"""The sheet with the recovery code, to print and lock away, as a PDF file of one page."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

from datetime import datetime
from pathlib import Path

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable, Spacer
from reportlab.platypus.tables import Table

from woundapp.report import blocks, layout, saving, text
from woundapp.report.text import Words
from woundapp.settings import PageSize

TITLE = "Recovery code"
WARNING = "Keep it away from this computer"

_PURPOSE = (
    "This code opens the patient records of woundapp when the passphrase is forgotten, or when whoever knew "
    "it has left. Without a passphrase and without this code nobody can open them, and nobody can help."
)
_KEEPING = (
    "Whoever has this sheet and the computer, or a backup, can read all records. Lock the sheet away as you "
    "would a key, in another room. Print it once; then delete the file, also from the bin."
)
_STEPS = (
    "Start woundapp. Where it asks for the passphrase, choose to unlock with the recovery code.",
    "Type the code. Dashes, spaces and small letters do not matter. There is no letter O, I or L in it: what "
    "looks like one is the digit 0 or 1.",
    "Choose a new passphrase. The sheet stays valid until a new recovery code is made. A backup is opened by "
    "the code that was valid on its day.",
)
_IN_A_ROW = 3


def write(target: Path, code: str, made_at: datetime, page_size: PageSize) -> None:
    """Write the sheet; an old file at the target stays until the new one is whole.

    The same code and moment give the same bytes.

    Args:
        target: the PDF file; its folder must exist.
        code: in groups with dashes between them.
        made_at: when the code was made, with a time zone.
        page_size: of the paper.

    Raises:
        ReportError: the file cannot be written.
    """
    saving.save(target, render(code, made_at, page_size), "recovery sheet", "The recovery code is the same")


def file_name(made_at: datetime) -> str:
    """A name for the file: what it is, and the day."""
    return f"woundapp recovery code {made_at:%Y-%m-%d}.pdf"


def render(code: str, made_at: datetime, page_size: PageSize) -> bytes:
    """The sheet as the bytes of a PDF file.

    Args:
        code: in groups with dashes between them.
        made_at: when the code was made, with a time zone.
        page_size: of the paper.
    """
    return layout.build(
        lambda: _story(code, made_at, layout.text_width(page_size)),
        page_size=page_size,
        title=TITLE,
        footer=f"made {made_at:%Y-%m-%d}",
        made_at=made_at,
        head=layout.RECORDS,
    )


def _story(code: str, made_at: datetime, width: float) -> list[Flowable]:
    words = Words()
    steps = [words.paragraph(said, text.BULLET, f"{number}.") for number, said in enumerate(_STEPS, start=1)]
    return [
        words.paragraph(TITLE, text.TITLE),
        words.paragraph(f"Made {text.time_of(made_at)}", text.SMALL),
        Spacer(0, 2 * mm),
        words.paragraph(f"{WARNING}.", text.STATUS),
        Spacer(0, 4 * mm),
        _groups(code, words, width),
        Spacer(0, 2 * mm),
        words.paragraph("The same in one line, to copy:", text.SMALL),
        words.paragraph(code, text.STRONG),
        words.paragraph("What it is for", text.HEADING),
        words.paragraph(_PURPOSE),
        words.paragraph("How to use it", text.HEADING),
        *steps,
        words.paragraph("How to keep it", text.HEADING),
        words.paragraph(_KEEPING),
        Spacer(0, 8 * mm),
        blocks.Blank("Name of the clinic", width, 34),
        blocks.blanks(("Locked away by", "Where", "Date"), (0.38, 0.38, 0.24), width, 34),
    ]


def _groups(code: str, words: Words, width: float) -> Table:
    groups = [words.paragraph(group, text.CODE) for group in code.split("-")]
    groups += [words.paragraph("")] * (-len(groups) % _IN_A_ROW)
    rows = [groups[start : start + _IN_A_ROW] for start in range(0, len(groups), _IN_A_ROW)]
    style = [
        *blocks.PLAIN,
        ("BOX", (0, 0), (-1, -1), 1.5, text.INK),
        ("INNERGRID", (0, 0), (-1, -1), 0.5, text.RULE),
        ("TOPPADDING", (0, 0), (-1, -1), 8),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 12),
    ]
    return Table(rows, colWidths=[width / _IN_A_ROW] * _IN_A_ROW, style=style)
