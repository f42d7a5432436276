"""The right-hand side with the result: the verdict first, then how sure, why, where, and the fine print."""

from collections.abc import Callable

from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from woundapp import signs
from woundapp.bedside import Bedside
from woundapp.domain import Assessment, Finding, InfectionStatus
from woundapp.reasoner import answer
from woundapp.reasoner.messages import Stage
from woundapp.reasoner.pace import Left
from woundapp.review import Review
from woundapp.ui import phrases, theme, words
from woundapp.ui.actions import Actions
from woundapp.ui.finding_rows import FindingButton, JudgementRow, SentenceButton
from woundapp.ui.follow_up.change_card import ChangeCard
from woundapp.ui.icons import Symbol, icon
from woundapp.ui.judgement_card import JudgementCard
from woundapp.ui.measuring.measured_card import MeasuredCard
from woundapp.ui.rules_view import RulesView
from woundapp.ui.theme import GAP, Fill
from woundapp.ui.time_left import TimeLeft
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
from woundapp.wording import time_left

_STATUS_SYMBOL = 48
_REASONING_HEIGHT = 220
_SETTLING_MILLISECONDS = 200


class ResultPanel(Panel):
    """One assessment.

    Args:
        actions: of the window.

    Attributes:
        adding: the button that adds a region.
        judgement: the nurse's own.
        measured: what was measured.
        change: since the last visit.

    Signals:
        finding_chosen(int): index of the finding that was chosen here; -1 when it was let go again.
    """

    finding_chosen = Signal(int)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.scroll_area.setAccessibleName(self.tr("Result of the assessment"))
        self._status = _StatusCard()
        self._probability = label(bold=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Probability of infection by the model"))
        self._doubts = _column()
        self._rationale = _column()
        self._agreement = label()
        self._findings_title = label(bold=True)
        self._findings = _column()
        self._judging = JudgementRow(actions)
        self._judging.setParent(self)
        self._judging.hide()
        self.adding = ActionButton(actions.add_region, "add")
        own = QHBoxLayout()
        own.setSpacing(GAP)
        own.addWidget(self.adding, 1)
        own.addWidget(ActionButton(actions.undo, "undo"), 1)
        self._support = SupportRow(actions.weigh)
        self._reasoning = _Reasoning()
        self._checked, self._small_print = (label(size=0.87, muted=True) for _ in range(2))
        self._buttons: list[FindingButton] = []
        self._sentences: list[SentenceButton] = []
        self._chosen: int | None = None
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLING_MILLISECONDS)
        self.scroll_area.verticalScrollBar().rangeChanged.connect(self._follow_choice)
        self.judgement = JudgementCard()
        self.measured = MeasuredCard(actions)
        self.change = ChangeCard()
        self._flags, self._rules = RulesView(opinions=False), RulesView(flags=False)
        for part in (
            self._flags,
            self._status,
            self._probability,
            self._bar,
            self._agreement,
            self._doubts,
            self._rationale,
            self._findings_title,
            self._findings,
            own,
            self._support,
            ActionButton(actions.bedside, "bedside"),
            self.measured,
            self.change,
            self._rules,
            self.judgement,
            self._reasoning,
            self._checked,
            self._small_print,
        ):
            if isinstance(part, QWidget):
                self.body.addWidget(part)
            else:
                self.body.addLayout(part)
        self.body.addStretch(1)

    def show_assessment(self, assessment: Assessment) -> None:
        """Show a result from its top, without any finding."""
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
        self._show_rationale(assessment)
        self.show_findings((), Review(()))
        self._reasoning.show_text(assessment.reasoning)
        self._small_print.setText(breakable(words.small_print(assessment)))
        self.scroll_area.verticalScrollBar().setValue(0)
        announce(self, f"{words.status(assessment.infection_status)}. {words.probability(assessment)}")

    def show_bedside(self, bedside: Bedside, status: InfectionStatus) -> None:
        """Show what published rules say of the nurse's findings, and where that contradicts the model.

        Args:
            bedside: her findings.
            status: the model's.
        """
        self._flags.show_rules(bedside, status)
        self._rules.show_rules(bedside)

    def show_findings(self, findings: tuple[Finding, ...], review: Review) -> None:
        """Show findings instead of those before, none of them chosen; the focus stays where it was.

        Args:
            findings: the model's.
            review: what the nurse says of them.
        """
        focused = next((button.index for button in self._buttons if button.hasFocus()), None)
        self._take_judging_out()
        clear(self._findings)
        rows = review.named(findings)
        self._buttons = [
            FindingButton(number, len(rows), finding, mark)
            for number, (finding, mark) in enumerate(zip(rows, review.marks, strict=True), start=1)
        ]
        for button in self._buttons:
            button.clicked.connect(self._button_clicked)
            self._findings.addWidget(button)
            button.show()
            if button.index == focused:
                button.setFocus()
        self._findings_title.setText(
            self.tr("What the model sees. Choose a sign to find it on the photo.")
            if findings
            else self.tr("The model names no sign that it sees.")
        )
        self._checked.setText(words.checked(findings))
        self._checked.setVisible(bool(self._checked.text()))
        self.show_idle(unweighed=any(finding.region and not finding.support for finding in findings))
        self.choose(None)

    def show_idle(self, *, unweighed: bool) -> None:
        """Nothing is being found out.

        Args:
            unweighed: whether there are findings of which it is not known what leans on them.
        """
        self._support.show_idle()
        self._support.setVisible(unweighed)

    def begin_probing(self, left: Callable[[], Left | None]) -> None:
        """Tell that it is being found out what the answer leans on.

        Args:
            left: gives the time left; None where there is nothing to say of it.
        """
        self._support.begin(left)
        self._support.show()

    def show_probing(self, share: float) -> None:
        """Tell that `share` of that, 0 to 1, is done."""
        self._support.show_progress(share)

    def show_cost(self, time: Left | None) -> None:
        """Tell how long it would take; None where there is nothing to say of it."""
        self._support.show_cost(time)

    def choose(self, index: int | None) -> None:
        """Show which finding is chosen and bring it into view; None for no finding."""
        self._chosen = index
        self._take_judging_out()
        for button in self._buttons:
            button.setChecked(button.index == index)
        for sentence in self._sentences:
            sentence.setChecked(index in sentence.findings)
        if index is not None:
            self._findings.insertWidget(index + 1, self._judging)
            self._judging.show()
            self._settling.start()
            self._follow_choice()

    @Slot()
    def _follow_choice(self) -> None:
        """Keep the chosen row in view while rows that were made just now find their places."""
        if self._chosen is not None and self._settling.isActive():
            self.scroll_area.ensureWidgetVisible(self._judging, 0, GAP)
            self.scroll_area.ensureWidgetVisible(self._buttons[self._chosen], 0, GAP)

    def _show_rationale(self, assessment: Assessment) -> None:
        clear(self._rationale)
        self._sentences = []
        for sentence in answer.sentences(assessment.rationale):
            named = signs.named_in(sentence)
            spoken_of = [i for i, finding in enumerate(assessment.findings) if finding.sign in named]
            if not spoken_of:
                self._rationale.addWidget(label(sentence))
                continue
            button = SentenceButton(sentence, spoken_of)
            button.clicked.connect(self._sentence_clicked)
            self._rationale.addWidget(button)
            self._sentences.append(button)

    def _take_judging_out(self) -> None:
        self._findings.removeWidget(self._judging)
        self._judging.hide()

    @Slot(bool)
    def _button_clicked(self, chosen: bool) -> None:
        button = self.sender()
        assert isinstance(button, FindingButton)
        self.finding_chosen.emit(button.index if chosen else -1)

    @Slot()
    def _sentence_clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, SentenceButton)
        self.finding_chosen.emit(button.following(self._chosen))


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
        self._left = TimeLeft()
        self._cost = label(muted=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._offer, self._cost, self._said, self._bar, self._left):
            column.addWidget(part)
        self.show_idle()

    def show_idle(self) -> None:
        """Nothing is going on."""
        self._left.end()
        self._show(busy=False)

    def show_cost(self, time: Left | None) -> None:
        """Tell how long it would take; None where there is nothing to say of it."""
        takes = time_left.takes(time) if time else None
        self._cost.setText(phrases.said(takes) if takes else "")
        self._show(busy=not self._bar.isHidden())

    def begin(self, left: Callable[[], Left | None]) -> None:
        """It goes on from now; `left` gives the time left."""
        self._bar.setValue(0)
        self._show(busy=True)
        self._left.begin(left)

    def show_progress(self, share: float) -> None:
        """Part of it, 0 to 1, is done."""
        self._bar.setValue(round(share * 100))
        self._left.refresh()

    def _show(self, *, busy: bool) -> None:
        self._offer.setVisible(not busy)
        self._cost.setVisible(not busy and bool(self._cost.text()))
        self._said.setVisible(busy)
        self._bar.setVisible(busy)


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
