"""The right-hand side where the nurse records what she finds: the model's answer waits until she is done."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QFormLayout, QPushButton, QWidget

from woundapp.bedside import Bedside, ExudateAmount, ExudateKind, Presence, VitalSigns, limits
from woundapp.ui import words
from woundapp.ui.presence_choice import PresenceChoice
from woundapp.ui.rules_view import RulesView
from woundapp.ui.theme import GAP, TARGET
from woundapp.ui.widgets import ActionButton, Panel, label

_Kind = TypeVar("_Kind", ExudateAmount, ExudateKind)

DANGER = (
    "fever",
    "confusion",
    "spreading_redness",
    "spreading_induration",
    "lymphangitis",
    "swollen_lymph_nodes",
    "severe_pain",
    "bullae",
    "dusky_skin",
    "numb_skin",
    "crepitus",
    "rapid_spread",
)
SEEN = (
    "erythema",
    "swelling",
    "purulent_exudate",
    "friable_granulation",
    "hypergranulation",
    "pocketing",
    "discoloured_tissue",
    "slough",
    "necrosis",
    "exposed_bone",
    "satellite_lesion",
    "dehiscence",
)
FELT = ("pain", "warmth", "odour", "induration", "probe_to_bone")
COMPARED = ("delayed_healing", "enlargement", "new_breakdown", "increased_exudate")

_REDNESS = "redness_beyond_edge"
_FIGURES = {
    "temperature": (0.1, 1),
    "heart_rate": (1.0, 0),
    "respiratory_rate": (1.0, 0),
    "white_cells": (0.1, 1),
    "systolic_pressure": (1.0, 0),
    _REDNESS: (0.5, 1),
}
"""Step, and digits after the point."""


class BedsidePanel(Panel):
    """What the nurse sees, feels, smells, measures and asks.

    Signals:
        changed(Bedside): she recorded something else.

    Args:
        done: ends it.
    """

    changed = Signal(object)

    def __init__(self, done: QAction) -> None:
        super().__init__()
        self.scroll_area.setAccessibleName(self.tr("Findings at the bedside"))
        self._choices: dict[str, PresenceChoice] = {}
        self._quiet = False
        self.body.setSpacing(GAP // 2)
        self._rules = RulesView(opinions=False)
        self.body.addWidget(label(self.tr("What do you find?"), size=1.25, bold=True))
        self.body.addWidget(
            label(
                self.tr("Y for yes, N for no; what you leave at “?” counts as not asked."),
                muted=True,
            )
        )
        self.body.addWidget(self._rules)
        for title, codes in (
            (self.tr("Danger signs"), DANGER),
            (self.tr("What you see"), SEEN),
            (self.tr("What you feel, smell and ask"), FELT),
            (self.tr("Compared with before"), COMPARED),
        ):
            self._add_group(title, codes)
        self.body.addWidget(label(self.tr("More about the wound"), size=1.1, bold=True))
        self._deep = self._add_choice(words.record("deep_tissue"))
        self._foot = self._add_choice(self.tr("Foot of a person with diabetes"))
        self._amount = _Choice(words.exudate_amounts())
        self._kind = _Choice(words.exudate_kinds())
        self._figures = {name: _Figure(*limits(name), *finer) for name, finer in _FIGURES.items()}
        form = QFormLayout()
        form.setSpacing(GAP)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows: list[tuple[str, QWidget]] = [
            (self.tr("How much exudate"), self._amount),
            (self.tr("Kind of exudate"), self._kind),
            *((words.figure(name), figure) for name, figure in self._figures.items()),
        ]
        for name, control in rows:
            control.setAccessibleName(name)
            form.addRow(label(name), control)
        self.body.addLayout(form)
        self._about_bands = label(
            self.tr(
                "This photo shows how far 0.5 cm and 2 cm reach from the edge: choose “Measure the wound”."
            ),
            muted=True,
        )
        self._about_bands.hide()
        self.body.addWidget(self._about_bands)
        self.body.addStretch(1)
        self._amount.currentIndexChanged.connect(self._tell)
        self._kind.currentIndexChanged.connect(self._tell)
        for figure in self._figures.values():
            figure.valueChanged.connect(self._tell)
        clearing = QPushButton(self.tr("C&lear all"))
        clearing.clicked.connect(self.begin_anew)
        self.foot.addWidget(clearing)
        self.foot.addWidget(ActionButton(done, "done", primary=True), 1)

    @property
    def bedside(self) -> Bedside:
        """What is recorded."""
        said = {code: choice.presence for code, choice in self._choices.items()}
        figures = {name: figure.measured for name, figure in self._figures.items()}
        redness = figures.pop(_REDNESS)
        return Bedside(
            exudate_amount=self._amount.chosen,
            exudate_kind=self._kind.chosen,
            redness_beyond_edge=redness,
            deep_tissue=self._deep.presence,
            diabetic_foot=self._foot.presence,
            vital_signs=VitalSigns(**figures),
        ).saying(said)

    def show_bedside(self, bedside: Bedside) -> None:
        """Show a record instead of the one before; nobody is told."""
        self._quiet = True
        for code, choice in self._choices.items():
            choice.choose(bedside.presence(code))
        self._deep.choose(bedside.deep_tissue)
        self._foot.choose(bedside.diabetic_foot)
        self._amount.choose(bedside.exudate_amount)
        self._kind.choose(bedside.exudate_kind)
        for name, figure in self._figures.items():
            measured = bedside.redness_beyond_edge if name == _REDNESS else getattr(bedside.vital_signs, name)
            figure.show_measured(measured)
        self._quiet = False
        self._rules.show_rules(bedside)

    def show_bands_known(self, known: bool) -> None:
        """Say whether the photo shows how far redness goes beyond the edge."""
        self._about_bands.setVisible(known)

    @Slot()
    def begin_anew(self) -> None:
        """Take everything back; it can be undone."""
        self.show_bedside(Bedside())
        self.show_top()
        self.changed.emit(self.bedside)

    def show_top(self) -> None:
        """Scroll to the beginning."""
        self.scroll_area.verticalScrollBar().setValue(0)

    def focus_first(self) -> None:
        """Put the focus on the first sign."""
        next(iter(self._choices.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_group(self, title: str, codes: Sequence[str]) -> None:
        self.body.addWidget(label(title, size=1.1, bold=True))
        for code in codes:
            self._choices[code] = self._add_choice(words.sign_name(code))
        none = QPushButton(self.tr("None of the others"))
        none.setAccessibleName(self.tr("{group}: none of the others").format(group=title))
        none.clicked.connect(lambda: self._answer_no(codes))
        self.body.addWidget(none)

    def _add_choice(self, name: str) -> PresenceChoice:
        choice = PresenceChoice(name)
        choice.changed.connect(self._tell)
        self.body.addWidget(choice)
        return choice

    def _answer_no(self, codes: Sequence[str]) -> None:
        """All signs of a group that were not answered are absent."""
        self._quiet = True
        for code in codes:
            if self._choices[code].presence is Presence.NOT_ASKED:
                self._choices[code].choose(Presence.ABSENT)
        self._quiet = False
        self._tell()

    @Slot()
    def _tell(self) -> None:
        if not self._quiet:
            recorded = self.bedside
            self._rules.show_rules(recorded)
            self.changed.emit(recorded)


class _Choice(QComboBox, Generic[_Kind]):
    """A list that a scrolling wheel passes over; its first entry is for what was not asked.

    Args:
        entries: what can be chosen, and its words.
    """

    def __init__(self, entries: Sequence[tuple[_Kind, str]]) -> None:
        super().__init__()
        self._values = (None, *(value for value, _ in entries))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(TARGET)
        self.addItems([words.not_asked(), *(text for _, text in entries)])

    @property
    def chosen(self) -> _Kind | None:
        """What is chosen; None for not asked."""
        return self._values[self.currentIndex()]

    def choose(self, value: _Kind | None) -> None:
        """Choose one; None for not asked."""
        self.setCurrentIndex(self._values.index(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _Figure(QDoubleSpinBox):
    """A figure, or a dash where nobody measured; a scrolling wheel passes over it.

    Args:
        low: least value that can be entered.
        high: largest one.
        step: of the arrows.
        digits: after the point.
    """

    def __init__(self, low: float, high: float, step: float, digits: int) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(TARGET)
        self.setDecimals(digits)
        self.setRange(low - step, high)
        self.setSingleStep(step)
        self.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        self.setSpecialValueText("–")  # noqa: RUF001 - a dash
        self.setValue(self.minimum())

    @property
    def measured(self) -> float | None:
        """The figure; None where nobody measured."""
        return None if self.value() == self.minimum() else self.value()

    def show_measured(self, measured: float | None) -> None:
        """Show a figure; None where nobody measured."""
        self.setValue(self.minimum() if measured is None else measured)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
