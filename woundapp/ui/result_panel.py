"""The right-hand side with the result: the verdict first, then how sure, why, where, and the fine print."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from woundapp.domain import Assessment, Finding, InfectionStatus, Strength
from woundapp.imaging import overlay
from woundapp.reasoner.messages import Stage
from woundapp.ui import theme, words
from woundapp.ui.icons import Symbol, icon
from woundapp.ui.theme import GAP, TARGET, Fill
from woundapp.ui.widgets import (
    ICON,
    ActionButton,
    Advice,
    Card,
    Panel,
    announce,
    breakable,
    clear,
    label,
    restyle,
)

_STATUS_SYMBOL = 48
_SUPPORT_MARKS = {Strength.STRONG: "●●", Strength.SOME: "●", Strength.NONE: "○", Strength.AGAINST: "◆"}
_REASONING_HEIGHT = 220


class ResultPanel(Panel):
    """One assessment.

    Args:
        weigh: begins to find out what the answer leans on.

    Signals:
        finding_chosen(int): index of the finding that was chosen here; -1 when it was let go again.
    """

    finding_chosen = Signal(int)

    def __init__(self, weigh: QAction) -> None:
        super().__init__()
        self.scroll_area.setAccessibleName(self.tr("Result of the assessment"))
        self._status = _StatusCard()
        self._probability = label(bold=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Probability of infection by the model"))
        self._doubts = _column()
        self._rationale = label()
        self._agreement = label()
        self._findings_title = label(bold=True)
        self._findings = _column()
        self._support = SupportRow(weigh)
        self._reasoning = _Reasoning()
        self._small_print = label(size=0.87, muted=True)
        self._buttons: list[FindingButton] = []
        self.body.addWidget(self._status)
        self.body.addWidget(self._probability)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._agreement)
        self.body.addLayout(self._doubts)
        self.body.addWidget(self._rationale)
        self.body.addWidget(self._findings_title)
        self.body.addLayout(self._findings)
        self.body.addWidget(self._support)
        self.body.addWidget(self._reasoning)
        self.body.addWidget(self._small_print)
        self.body.addStretch(1)

    def show_assessment(self, assessment: Assessment) -> None:
        """Show a result from its top."""
        self._status.show_status(assessment.infection_status)
        self._probability.setText(words.probability(assessment))
        self._bar.setVisible(assessment.percent_infected is not None)
        self._bar.setValue(assessment.percent_infected or 0)
        agreement = words.agreement(assessment)
        self._agreement.setText(agreement)
        self._agreement.setVisible(bool(agreement))
        clear(self._doubts)
        for sentence in assessment.doubts:
            self._doubts.addWidget(Advice(words.doubt(sentence)))
        for note in assessment.quality:
            self._doubts.addWidget(Advice(words.quality(note)))
        if assessment.skin and assessment.skin.dark:
            self._doubts.addWidget(Advice(words.dark_skin(), "info", warning=False))
        self._rationale.setText(breakable(assessment.rationale))
        self._rationale.setVisible(bool(assessment.rationale))
        self._show_findings(assessment.findings)
        self._support.setVisible(any(finding.region for finding in assessment.findings))
        self._support.show_idle()
        self._reasoning.show_text(assessment.reasoning)
        self._small_print.setText(breakable(words.small_print(assessment)))
        self.scroll_area.verticalScrollBar().setValue(0)
        announce(self, f"{words.status(assessment.infection_status)}. {words.probability(assessment)}")

    def show_weighing(self, share: float) -> None:
        """Tell that it is being found out what the answer leans on; `share` of it, 0 to 1, is done."""
        self._support.show_progress(share)

    def show_support(self, findings: tuple[Finding, ...]) -> None:
        """Add to the findings that are shown how much the answer leans on them; none if that was given up."""
        for button, finding in zip(self._buttons, findings, strict=False):
            button.show_support(finding)
        self._support.show_idle()
        self._support.setVisible(not findings)

    def choose(self, index: int | None) -> None:
        """Show which finding is chosen and bring it into view; None for no finding."""
        for place, button in enumerate(self._buttons):
            button.setChecked(place == index)
            if place == index:
                self.scroll_area.ensureWidgetVisible(button, 0, GAP)

    def _show_findings(self, findings: tuple[Finding, ...]) -> None:
        clear(self._findings)
        self._buttons = [
            FindingButton(number, len(findings), finding) for number, finding in enumerate(findings, start=1)
        ]
        for button in self._buttons:
            button.clicked.connect(self._button_clicked)
            self._findings.addWidget(button)
        self._findings_title.setText(
            self.tr("What the model sees. Choose a sign to find it on the photo.")
            if findings
            else self.tr("The model names no sign that it sees.")
        )

    @Slot(bool)
    def _button_clicked(self, chosen: bool) -> None:
        button = self.sender()
        assert isinstance(button, FindingButton)
        self.finding_chosen.emit(button.index if chosen else -1)


class FindingButton(QPushButton):
    """A finding to choose: its number as on the photo, its sign, and the model's words.

    Args:
        number: from 1.
        total: how many findings there are.
        finding: the finding.
    """

    def __init__(self, number: int, total: int, finding: Finding) -> None:
        super().__init__()
        self.index = number - 1
        self.setCheckable(True)
        self.setProperty("finding", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        name = label(words.sign(finding), bold=True)
        self._support = label()
        self._support.hide()
        texts = [name]
        if finding.description:
            texts.append(label(finding.description))
        if finding.region is None:
            texts.append(label(self.tr("No place on the photo was given."), muted=True))
        if colour := words.colour(finding):
            texts.append(label(colour, muted=True))
        texts.append(self._support)
        column = QVBoxLayout()
        column.setSpacing(2)
        for text in texts:
            text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(text)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(GAP, GAP, GAP, GAP)
        row.setSpacing(GAP + 4)
        row.addWidget(_Badge(number), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        heading = self.tr("Finding {number} of {total}: {sign}")
        self.setAccessibleName(heading.format(number=number, total=total, sign=words.sign(finding)))
        self._description = ". ".join(text.text() for text in texts[1:-1])
        self.setAccessibleDescription(self._description)

    def show_support(self, finding: Finding) -> None:
        """Say how much the answer leans on the finding, if that is known."""
        if finding.support is None:
            return
        said = words.support(finding.support.strength)
        self._support.setText(f"{_SUPPORT_MARKS[finding.support.strength]} {said}")
        self._support.show()
        self.setAccessibleDescription(f"{self._description}. {said}")

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


class SupportRow(QWidget):
    """Offers to find out what the answer leans on, and tells how far that is.

    Args:
        weigh: begins it.
    """

    def __init__(self, weigh: QAction) -> None:
        super().__init__()
        self._offer = ActionButton(weigh, "evidence")
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(words.stage(Stage.PROBING))
        self._said = label(words.stage(Stage.PROBING), muted=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._offer, self._said, self._bar):
            column.addWidget(part)
        self.show_idle()

    def show_idle(self) -> None:
        """Nothing is going on."""
        self._show(busy=False)

    def show_progress(self, share: float) -> None:
        """Part of it, 0 to 1, is done."""
        self._show(busy=True)
        self._bar.setValue(round(share * 100))

    def _show(self, *, busy: bool) -> None:
        self._offer.setVisible(not busy)
        self._said.setVisible(busy)
        self._bar.setVisible(busy)


class _Badge(QWidget):
    """A number in the colour and pattern of its region's outline."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.setFixedSize(34, 34)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        style = overlay.style_for(self._number)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(overlay.INK))
        painter.drawRoundedRect(QRectF(self.rect()), 5, 5)
        pen = QPen(QColor(style.colour), 2.5)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if style.dash:
            pen.setDashPattern(list(style.dash))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(self.rect()).adjusted(4, 4, -4, -4))
        painter.setPen(QColor(overlay.PAPER))
        painter.setFont(theme.scaled(self.font(), 1.0, bold=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class _StatusCard(Card):
    """The verdict in words, with a shape and a colour that say the same."""

    def __init__(self) -> None:
        row = QHBoxLayout()
        super().__init__("status", row)
        self._shown = InfectionStatus.INDETERMINATE
        self._symbol = Symbol(self._shown.value, _STATUS_SYMBOL, self._fill)
        self._word = label(size=1.6, bold=True)
        self._advice = label()
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._word)
        column.addWidget(self._advice)
        row.addWidget(self._symbol)
        row.addLayout(column, 1)

    def show_status(self, status: InfectionStatus) -> None:
        """Show a verdict."""
        self._shown = status
        self._symbol.show_symbol(status.value)
        self._word.setText(words.status(status))
        self._advice.setText(words.advice(status))
        restyle(self, "status", status.value)

    def _fill(self) -> Fill:
        return theme.colours().statuses[self._shown]


class _Reasoning(QWidget):
    """The model's chain of thought, folded away until somebody asks for it."""

    def __init__(self) -> None:
        super().__init__()
        self._button = QPushButton(self.tr("Show the model's reasoning"))
        self._button.setProperty("flat", True)
        self._button.setCheckable(True)
        self._button.setIcon(icon("expand"))
        self._button.setIconSize(QSize(ICON, ICON))
        self._button.toggled.connect(self._unfold)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("The model's reasoning"))
        self._text.setFixedHeight(_REASONING_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._button)
        column.addWidget(self._text)

    def show_text(self, text: str) -> None:
        """Take another reasoning, folded."""
        self._text.setPlainText(text)
        self._button.setChecked(False)
        self._unfold(False)
        self.setVisible(bool(text))

    @Slot(bool)
    def _unfold(self, shown: bool) -> None:
        self._text.setVisible(shown)
        self._button.setIcon(icon("collapse" if shown else "expand"))
        self._button.setText(
            self.tr("Hide the model's reasoning") if shown else self.tr("Show the model's reasoning")
        )


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(GAP)
    return column
