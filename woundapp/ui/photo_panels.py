"""The right-hand side before there is a result: what the photo is like, and the model at work on it."""

import time
from collections.abc import Callable

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QProgressBar, QVBoxLayout, QWidget

from woundapp.bedside import Bedside
from woundapp.domain import FirstLook, QualityNote, WoundPhoto
from woundapp.reasoner.messages import Progress, Stage
from woundapp.reasoner.pace import Left
from woundapp.ui import phrases, words
from woundapp.ui.actions import Actions
from woundapp.ui.follow_up.change_card import ChangeCard
from woundapp.ui.icons import Symbol
from woundapp.ui.judgement_card import JudgementCard
from woundapp.ui.measuring.measured_card import MeasuredCard
from woundapp.ui.rules_view import RulesView
from woundapp.ui.theme import GAP
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
from woundapp.wording import first_look

_STEPS = {Stage.ENCODING: 0, Stage.PREFILL: 0, Stage.REASONING: 1, Stage.ANSWERING: 2}
"""Which step each stage belongs to: a photo is encoded and read more than once, reduced or mirrored."""

_STEP_WORDS = (Stage.ENCODING, Stage.REASONING, Stage.ANSWERING)
_PROGRESS_STEPS = 1000
_SECOND = 1000


class ReadyPanel(Panel):
    """A photo is open: its name, its size, and what is wrong with it, before anybody waits for the model.

    Attributes:
        judgement: the nurse's own.
        measured: what was measured.
        change: since the last visit.

    Args:
        actions: of the window.
    """

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.scroll_area.setAccessibleName(self.tr("Photo details"))
        self._name = label(size=1.25, bold=True)
        self._size = label(muted=True)
        self._advice = QVBoxLayout()
        self._advice.setSpacing(GAP)
        self._rules = RulesView()
        self.judgement = JudgementCard()
        self.measured = MeasuredCard(actions)
        self.change = ChangeCard()
        self.body.addWidget(self._name)
        self.body.addWidget(self._size)
        self.body.addLayout(self._advice)
        self.body.addWidget(ActionButton(actions.bedside, "bedside"))
        self.body.addWidget(self.measured)
        self.body.addWidget(self.change)
        self.body.addWidget(self._rules)
        self.body.addWidget(self.judgement)
        self.body.addStretch(1)

    def show_bedside(self, bedside: Bedside) -> None:
        """Show what published rules say of the nurse's findings."""
        self._rules.show_rules(bedside)

    def show_photo(self, photo: WoundPhoto, quality: tuple[QualityNote, ...]) -> None:
        """Describe a photo.

        Args:
            photo: the photo.
            quality: what is wrong with it.
        """
        self._name.setText(breakable(photo.name))
        self._size.setText(
            self.tr("{width} x {height} pixels").format(width=photo.width, height=photo.height)
        )
        clear(self._advice)
        for note in quality:
            self._advice.addWidget(Advice(words.quality(note)))
        for sentence in photo.notes:
            self._advice.addWidget(Advice(words.photo_note(sentence), "info", warning=False))
        if not quality:
            text = self.tr("The photo is sharp, well lit and large enough.")
            self._advice.addWidget(Advice(text, "done", warning=False))


class ThinkingPanel(Panel):
    """The model at work: its steps, its progress, its first look, and its reasoning as it writes it.

    Attributes:
        measured: what was measured.

    Args:
        actions: of the window.
    """

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.scroll_area.setAccessibleName(self.tr("Progress of the assessment"))
        self._title = label(size=1.25, bold=True)
        self._elapsed = label(muted=True)
        self._left = TimeLeft()
        self._first_look = _FirstLookCard()
        self._steps = [_Step(words.stage(stage)) for stage in _STEP_WORDS]
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress of this step"))
        self._reasoning = QPlainTextEdit()
        self._reasoning.setReadOnly(True)
        self._reasoning.setTabChangesFocus(True)
        self._reasoning.setAccessibleName(self.tr("The model's reasoning"))
        self._reasoning.setMinimumHeight(12 * GAP)
        self._reasoning.setPlaceholderText(self.tr("What the model thinks appears here."))
        self.body.addWidget(self._title)
        self.body.addWidget(self._elapsed)
        self.body.addWidget(self._left)
        for step in self._steps:
            self.body.addWidget(step)
        self.body.addWidget(self._progress)
        self.body.addWidget(self._first_look)
        self.body.addWidget(self._reasoning, 1)
        self.measured = MeasuredCard(actions)
        self.body.addWidget(ActionButton(actions.bedside, "bedside"))
        self.body.addWidget(self.measured)
        self._started = 0.0
        self._step = -1
        self._clock = QTimer(self)
        self._clock.setInterval(_SECOND)
        self._clock.timeout.connect(self._show_elapsed)

    def start(self, left: Callable[[], Left | None], *, waiting: bool) -> None:
        """Begin anew.

        Args:
            left: gives the time left; None as long as there is nothing to say of it.
            waiting: whether the model must be loaded first.
        """
        self._step = -1
        self._reasoning.clear()
        self._started = time.monotonic()
        self._title.setText(
            self.tr("The model is still loading. The assessment starts by itself.")
            if waiting
            else self.tr("The model assesses the photo")
        )
        for step in self._steps:
            step.show_state("later")
        self._show_fraction(None)
        self._show_elapsed()
        self._clock.start()
        self._left.begin(left)
        self._first_look.hide()

    def stop(self) -> None:
        """End the clocks, and let go of the first look."""
        self._clock.stop()
        self._left.end()
        self._first_look.hide()

    def cancelling(self) -> None:
        """Say that it will stop in a moment."""
        self._title.setText(self.tr("Stopping…"))

    def show_first_look(self, look: FirstLook) -> None:
        """Show what the model leans to before it has reasoned, until `stop`."""
        self._first_look.show_look(look)

    @Slot(object)
    def show_progress(self, progress: Progress) -> None:
        """Show a step of the model."""
        position = _STEPS.get(progress.stage)
        if position is None:  # the model is loaded again after a fault
            self._title.setText(words.stage(progress.stage))
            self._step = -1
            self._reasoning.clear()
        elif position > self._step:
            self._enter(position)
        self._show_fraction(progress.fraction)
        if progress.text and progress.stage is Stage.REASONING and position == self._step:
            self._append(progress.text)

    def _enter(self, position: int) -> None:
        if self._step < 0:
            self._title.setText(self.tr("The model assesses the photo"))
        self._step = position
        for place, step in enumerate(self._steps):
            step.show_state("done" if place < position else "now" if place == position else "later")
        self._left.refresh()
        announce(self, f"{words.stage(_STEP_WORDS[position])}. {self._left.text}".strip())

    def _append(self, text: str) -> None:
        bar = self._reasoning.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 2
        cursor = self._reasoning.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        cursor.insertText(text)
        if at_end:
            bar.setValue(bar.maximum())

    def _show_fraction(self, fraction: float | None) -> None:
        self._progress.setRange(0, 0 if fraction is None else _PROGRESS_STEPS)
        if fraction is not None:
            self._progress.setValue(round(fraction * _PROGRESS_STEPS))

    @Slot()
    def _show_elapsed(self) -> None:
        self._elapsed.setText(
            self.tr("{time} so far").format(time=words.duration(time.monotonic() - self._started))
        )


class _FirstLookCard(Card):
    """What the model leans to, in the plain colours of a remark: those of a verdict are for the verdict."""

    def __init__(self) -> None:
        column = QVBoxLayout()
        super().__init__("provisional", column)
        self._leaning = label()
        self._caution = label(muted=True)
        column.setSpacing(2)
        column.addWidget(label(phrases.said(first_look.HEADING), bold=True))
        column.addWidget(self._leaning)
        column.addWidget(self._caution)
        self.hide()

    def show_look(self, look: FirstLook) -> None:
        """Show a first look, and have it said."""
        leaning, caution = phrases.said(first_look.leaning(look)), phrases.said(first_look.caution(look))
        self._leaning.setText(leaning)
        self._caution.setText(caution)
        self.show()
        announce(self, f"{phrases.said(first_look.HEADING)}. {leaning} {caution}")


class _Step(QWidget):
    """A step with a symbol for done, now or later; the words say it too."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self._symbol = Symbol("later", ICON)
        self._label = label(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP + 4)
        row.addWidget(self._symbol)
        row.addWidget(self._label, 1)

    def show_state(self, state: str) -> None:
        """Show `done`, `now` or `later`."""
        self._symbol.show_symbol(state)
        restyle(self._label, "heavy", state == "now")
        said = {"done": self.tr("done"), "now": self.tr("now"), "later": self.tr("to come")}[state]
        self._label.setAccessibleName(f"{self._text}: {said}")
