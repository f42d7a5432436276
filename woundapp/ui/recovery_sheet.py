"""The recovery code on paper."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QSizeF, QSysInfo, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

_translate = QCoreApplication.translate
_PLAIN, _TITLE, _CODE = 11, 20, 26
"""Sizes in points."""

_MARGIN = 60
"""In 96ths of an inch."""

_GROUPS_IN_LINE = 3
_LINE_BREAK = "\u2028"
"""Begins a line, but no paragraph."""


def lines(code: str) -> str:
    """A code in lines of a few groups, so that nobody loses their place in it."""
    groups = code.split("-")
    starts = range(0, len(groups), _GROUPS_IN_LINE)
    return "\n".join("-".join(groups[start : start + _GROUPS_IN_LINE]) for start in starts)


def draw(code: str, paper: QPagedPaintDevice) -> bool:
    """Draw a page to be locked away: the code, what it is for, and of which computer it is.

    Args:
        code: in groups.
        paper: a printer.

    Returns:
        Whether it could be drawn.
    """
    painter = QPainter()
    if not painter.begin(paper):
        return False
    document = _sheet(code)
    document.documentLayout().setPaintDevice(paper)
    document.setPageSize(QSizeF(paper.width(), paper.height()))
    root = document.rootFrame()
    frame = root.frameFormat()
    frame.setMargin(_MARGIN)
    root.setFrameFormat(frame)
    document.drawContents(painter)
    return painter.end()


def _sheet(code: str) -> QTextDocument:
    document = QTextDocument()
    font = QFont(QGuiApplication.font())
    font.setPointSize(_PLAIN)  # pixels would be those of the printer
    document.setDefaultFont(font)
    cursor = QTextCursor(document)
    computer = QSysInfo.machineHostName()
    day = QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
    _write(cursor, _translate("RecoverySheet", "Recovery code of the woundapp records"), _TITLE, bold=True)
    _write(
        cursor,
        _translate("RecoverySheet", "Computer: {computer}. Made on {day}.").format(
            computer=computer, day=day
        ),
    )
    _write(cursor, lines(code), _CODE, bold=True)
    for text in (
        _translate(
            "RecoverySheet",
            "This code opens the records when a passphrase is forgotten. Whoever has it can read all "
            "patients' records on that computer.",
        ),
        _translate("RecoverySheet", "Keep it in a locked place, and never beside the computer."),
        _translate(
            "RecoverySheet",
            "To use it, start woundapp and choose “I forgot the passphrase…”. Small letters and spaces do "
            "not matter. There is no letter I, L or O in it: what looks like one is a 1 or a 0.",
        ),
        _translate("RecoverySheet", "Once a new code is made, this one opens nothing any more."),
    ):
        _write(cursor, text)
    return document


def _write(cursor: QTextCursor, text: str, size: int = _PLAIN, *, bold: bool = False) -> None:
    """Write a paragraph; as plain text, whatever is in it."""
    paragraph, letters = QTextBlockFormat(), QTextCharFormat()
    paragraph.setTopMargin(size)
    letters.setForeground(Qt.GlobalColor.black)  # not the theme's, which may be light
    letters.setFontPointSize(size)
    letters.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    cursor.setBlockFormat(paragraph)
    cursor.insertText(text.replace("\n", _LINE_BREAK), letters)
    cursor.insertBlock()
