"""Rows of the result: a finding, a sentence that speaks of findings, and what the nurse can say of one."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from woundapp.domain import Finding, Strength
from woundapp.imaging import overlay
from woundapp.review import Mark
from woundapp.ui import theme, words
from woundapp.ui.actions import Actions
from woundapp.ui.rows import Row, passive
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import ActionButton

_SUPPORT_MARKS = {Strength.STRONG: "●●", Strength.SOME: "●", Strength.NONE: "○", Strength.AGAINST: "◆"}
_BADGE, _SMALL_BADGE = 34, 26
_LEAST_TEXT = 0.87


class FindingButton(Row):
    """A finding to choose: its number as on the photo, its sign, and what is said of it.

    Args:
        number: from 1.
        total: how many findings there are.
        finding: the finding, as the model gave it.
        mark: what the nurse says of it.
    """

    def __init__(self, number: int, total: int, finding: Finding, mark: Mark | None = None) -> None:
        row = QHBoxLayout()
        super().__init__(row)
        self.setCheckable(True)
        self.index = number - 1
        said = words.support(finding.support.strength) if finding.support else ""
        lines = [
            (finding.description, False),
            ("" if finding.region else words.no_place(), True),
            (words.colour(finding), True),
            (f"{_SUPPORT_MARKS[finding.support.strength]} {said}" if finding.support else "", False),
            (words.mark(mark, finding), False),
        ]
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(passive(words.sign(finding), bold=True))
        for text, muted in lines:
            if text:
                column.addWidget(passive(text, muted=muted))
        row.addWidget(_Badge(number, _BADGE), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        heading = self.tr("Finding {number} of {total}: {sign}")
        self.setAccessibleName(heading.format(number=number, total=total, sign=words.sign(finding)))
        spoken = [said if finding.support and said in text else text for text, _ in lines if text]
        self.setAccessibleDescription(". ".join(spoken))


class SentenceButton(Row):
    """A sentence of the rationale that speaks of findings: it shows them, and they show it.

    Args:
        sentence: the model's words.
        findings: indices of those that it speaks of.
    """

    def __init__(self, sentence: str, findings: Sequence[int]) -> None:
        row = QHBoxLayout()
        super().__init__(row)
        self.setCheckable(True)
        self.findings = tuple(findings)
        badges = QHBoxLayout()
        badges.setSpacing(2)
        for index in self.findings:
            badges.addWidget(_Badge(index + 1, _SMALL_BADGE), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(passive(sentence), 1)
        row.addLayout(badges)
        self.setAccessibleName(sentence)
        numbers = ", ".join(str(index + 1) for index in self.findings)
        self.setAccessibleDescription(self.tr("Speaks of finding {numbers}").format(numbers=numbers))

    def following(self, chosen: int | None) -> int:
        """Index of the finding that a press shows: the one after the chosen; -1 after the last."""
        if chosen not in self.findings:
            return self.findings[0]
        place = self.findings.index(chosen) + 1
        return self.findings[place] if place < len(self.findings) else -1


class JudgementRow(QWidget):
    """What the nurse can say of the chosen finding, below it.

    Args:
        actions: of the window.
    """

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        grid.addWidget(ActionButton(actions.agree, "done"), 0, 0)
        grid.addWidget(ActionButton(actions.remove, "close"), 0, 1)
        grid.addWidget(ActionButton(actions.unsure, "unsure"), 1, 0, 1, 2)


class _Badge(QWidget):
    """A number in the colour and pattern of its region's outline.

    Args:
        number: of the finding, from 1.
        side: in device-independent pixels.
    """

    def __init__(self, number: int, side: int) -> None:
        super().__init__()
        self._number = number
        self._share = side / _BADGE
        self.setFixedSize(side, side)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        style = overlay.style_for(self._number)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(overlay.INK))
        painter.drawRoundedRect(QRectF(self.rect()), 5, 5)
        pen = QPen(QColor(style.colour), 2.5 * self._share)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if style.dash:
            pen.setDashPattern(list(style.dash))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rim = 4 * self._share
        painter.drawRect(QRectF(self.rect()).adjusted(rim, rim, -rim, -rim))
        painter.setPen(QColor(overlay.PAPER))
        painter.setFont(theme.scaled(self.font(), max(_LEAST_TEXT, self._share), bold=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()
