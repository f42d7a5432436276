"""What the nurse records beside the patient: what she sees, feels, smells, measures and asks."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from woundapp import signs
from woundapp.errors import BedsideError
from woundapp.phrases import Phrase


class Presence(StrEnum):
    """What is known of a sign; what was not asked is never taken for absent."""

    PRESENT = "present"
    ABSENT = "absent"
    NOT_ASKED = "not_asked"


class ExudateAmount(StrEnum):
    """How much comes out of the wound; HEAVY soaks the dressing."""

    NONE = "none"
    LOW = "low"
    MODERATE = "moderate"
    HEAVY = "heavy"


class ExudateKind(StrEnum):
    """What comes out of the wound: clear, clear with blood, blood, clear with pus, pus."""

    SEROUS = "serous"
    SEROSANGUINEOUS = "serosanguineous"
    SANGUINEOUS = "sanguineous"
    SEROPURULENT = "seropurulent"
    PURULENT = "purulent"


AMOUNT_WORDS = {
    ExudateAmount.NONE: Phrase("none"),
    ExudateAmount.LOW: Phrase("little"),
    ExudateAmount.MODERATE: Phrase("moderate"),
    ExudateAmount.HEAVY: Phrase("soaks the dressing"),
}
KIND_WORDS = {
    ExudateKind.SEROUS: Phrase("clear"),
    ExudateKind.SEROSANGUINEOUS: Phrase("clear with blood"),
    ExudateKind.SANGUINEOUS: Phrase("blood"),
    ExudateKind.SEROPURULENT: Phrase("clear with pus"),
    ExudateKind.PURULENT: Phrase("pus"),
}


@dataclass(frozen=True, slots=True)
class _Measure:
    """A figure that can be recorded: its name, its unit, and between what values it can lie."""

    label: Phrase
    unit: Phrase
    low: float
    high: float

    def check(self, value: float | None) -> None:
        # Not a number lies between no limits, so it is refused too.
        if value is not None and not self.low <= value <= self.high:
            raise BedsideError(
                "{label} must lie between {low:g} and {high:g} {unit}. The value was "
                "not recorded; everything else is as it was. Check it and enter it again.",
                label=self.label,
                low=self.low,
                high=self.high,
                unit=self.unit,
            )


_VITAL_SIGNS = {
    "temperature": _Measure(Phrase("Temperature"), Phrase("°C"), 25, 45),
    "heart_rate": _Measure(Phrase("Heart rate"), Phrase("per minute"), 10, 300),
    "respiratory_rate": _Measure(Phrase("Breathing rate"), Phrase("per minute"), 1, 100),
    "white_cells": _Measure(Phrase("White cell count"), Phrase("10^9/L"), 0, 1000),
    "systolic_pressure": _Measure(Phrase("Systolic blood pressure"), Phrase("mmHg"), 20, 300),
}
_REDNESS = _Measure(Phrase("Redness beyond the wound's edge"), Phrase("cm"), 0, 100)

_LABELS = {name: measure.label for name, measure in _VITAL_SIGNS.items()} | {
    "redness_beyond_edge": _REDNESS.label,
    "deep_tissue": Phrase("Deeper tissue involved"),
}


def label(code: str) -> str:
    """Plain English label of what can be recorded: a sign by its code, or a figure by its field's name."""
    return _LABELS.get(code) or signs.label(code)


def in_sentence(code: str) -> Phrase:
    """The same label within a sentence."""
    return Phrase(label(code).lower())


def codes() -> tuple[str, ...]:
    """All that can be recorded: the codes of the signs, and the names of the figures' fields."""
    return (*signs.BY_CODE, *_LABELS)


def limits(name: str) -> tuple[float, float]:
    """Least and largest value that a figure can have, by its field's name."""
    measure = _REDNESS if name == "redness_beyond_edge" else _VITAL_SIGNS[name]
    return measure.low, measure.high


@dataclass(frozen=True, slots=True)
class VitalSigns:
    """What was measured of the patient; None where nobody measured.

    Attributes:
        temperature: of the body, in °C.
        heart_rate: beats per minute.
        respiratory_rate: breaths per minute.
        white_cells: of the blood, in 10^9/L.
        systolic_pressure: in mmHg.

    Raises:
        BedsideError: for a value that no patient has.
    """

    temperature: float | None = None
    heart_rate: float | None = None
    respiratory_rate: float | None = None
    white_cells: float | None = None
    systolic_pressure: float | None = None

    def __post_init__(self) -> None:
        for name, measure in _VITAL_SIGNS.items():
            measure.check(getattr(self, name))


@dataclass(frozen=True, slots=True)
class Bedside:
    """All that the nurse recorded of one wound at one visit; every change makes another one.

    Attributes:
        present: codes of the signs that she found.
        absent: codes of the signs that she looked or asked for and did not find; every sign of the catalogue
            that is in neither was not asked.
        exudate_amount: how much comes out; None where not asked.
        exudate_kind: of what kind it is; None where not asked.
        redness_beyond_edge: how far redness reaches beyond the wound's edge, the widest, in cm; 0 where there
            is none, None where nobody measured.
        deep_tissue: whether tissue deeper than skin and subcutis is involved: tendon, muscle, joint or bone.
        diabetic_foot: whether it is the foot of a person with diabetes.
        vital_signs: what was measured of the patient.

    Raises:
        BedsideError: for an extent of the redness that cannot be.
        ValueError: for a code outside the catalogue, or a sign both present and absent.
    """

    present: frozenset[str] = frozenset()
    absent: frozenset[str] = frozenset()
    exudate_amount: ExudateAmount | None = None
    exudate_kind: ExudateKind | None = None
    redness_beyond_edge: float | None = None
    deep_tissue: Presence = Presence.NOT_ASKED
    diabetic_foot: Presence = Presence.NOT_ASKED
    vital_signs: VitalSigns = VitalSigns()

    def __post_init__(self) -> None:
        if unknown := (self.present | self.absent) - signs.BY_CODE.keys():
            raise ValueError(f"Outside the catalogue of signs: {', '.join(sorted(unknown))}")
        if both := self.present & self.absent:
            raise ValueError(f"Both present and absent: {', '.join(sorted(both))}")
        _REDNESS.check(self.redness_beyond_edge)

    def presence(self, sign: str) -> Presence:
        """What she said of a sign itself, whatever the figures say."""
        if sign in self.present:
            return Presence.PRESENT
        return Presence.ABSENT if sign in self.absent else Presence.NOT_ASKED

    def saying(self, said: Mapping[str, Presence]) -> Self:
        """The same with other answers for some signs.

        Args:
            said: what she says now, by the signs' codes.
        """
        present, absent = (
            frozenset(sign for sign, presence in said.items() if presence is which)
            for which in (Presence.PRESENT, Presence.ABSENT)
        )
        return replace(
            self,
            present=self.present.difference(said) | present,
            absent=self.absent.difference(said) | absent,
        )
