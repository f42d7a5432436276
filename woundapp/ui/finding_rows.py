"""Rows of the result: a finding, a sentence that speaks of findings, and what the nurse can say of one."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from woundapp.domain import Finding, Strength
from woundapp.imaging import overlay
from woundapp.review import Mark
from woundapp.ui import theme, words
from woundapp.ui.actions import Actions
from woundapp.ui.theme import GAP, TARGET
from woundapp.ui.widgets import ActionButton, breakable, label

_SUPPORT_MARKS = {Strength.STRONG: "●●", Strength.SOME: "●", Strength.NONE: "○", Strength.AGAINST: "◆"}
_BADGE, _SMALL_BADGE = 34, 26
_LEAST_TEXT = 0.87


class _Row(QPushButton):
    """A button as high as what lies in it; the arrow keys go to the rows beside it.

    Args:
        row: takes what lies in it.
    """

    def __init__(self, row: QBoxLayout) -> None:
        super().__init__()
        self.setLayout(row)
        self._row = row
        self.setCheckable(True)
        self.setProperty("finding", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row.setContentsMargins(2 * GAP, GAP, GAP, GAP)
        row.setSpacing(GAP + 4)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return self._row.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.totalMinimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(TARGET, self._row.totalHeightForWidth(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)


class FindingButton(_Row):
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
        column.addWidget(_passive(words.sign(finding), bold=True))
        for text, muted in lines:
            if text:
                column.addWidget(_passive(text, muted=muted))
        row.addWidget(_Badge(number, _BADGE), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        heading = self.tr("Finding {number} of {total}: {sign}")
        self.setAccessibleName(heading.format(number=number, total=total, sign=words.sign(finding)))
        spoken = [said if finding.support and said in text else text for text, _ in lines if text]
        self.setAccessibleDescription(". ".join(spoken))


class SentenceButton(_Row):
    """A sentence of the rationale that speaks of findings: it shows them, and they show it.

    Args:
        sentence: the model's words.
        findings: indices of those that it speaks of.
    """

    def __init__(self, sentence: str, findings: Sequence[int]) -> None:
        row = QHBoxLayout()
        super().__init__(row)
        self.findings = tuple(findings)
        badges = QHBoxLayout()
        badges.setSpacing(2)
        for index in self.findings:
            badges.addWidget(_Badge(index + 1, _SMALL_BADGE), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(_passive(sentence), 1)
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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(ActionButton(actions.agree, "done"), 1)
        row.addWidget(ActionButton(actions.remove, "close"), 1)


def _passive(text: str, *, bold: bool = False, muted: bool = False) -> QWidget:
    """A text on a row that leaves clicks to the row."""
    made = label(breakable(text), bold=bold, muted=muted)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return made


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
