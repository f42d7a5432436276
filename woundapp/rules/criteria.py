"""What a bedside record says of a sign or a criterion: present, absent, or not asked.

What was said and what was measured are one; what speaks for a sign outweighs what speaks against it, so that
another sign never lowers an opinion. A code is that of a sign, or the name of a recorded figure.
"""

from collections.abc import Callable, Iterable
from math import inf

from woundapp.bedside import Bedside, ExudateAmount, ExudateKind, Presence

PRESENT, ABSENT, NOT_ASKED = Presence.PRESENT, Presence.ABSENT, Presence.NOT_ASKED

SIRS = ("temperature", "heart_rate", "respiratory_rate", "white_cells")
"""Criteria of a systemic inflammatory response; two of them make an infection severe (IWGDF/IDSA)."""

ILL = ("fever", "confusion", "systolic_pressure")
"""What by itself says that the whole body is ill (IWII; NICE NG51)."""

RIM_CM = 0.5
"""Redness beyond the wound's edge is a local sign above it (IWGDF/IDSA)."""

WIDE_CM = 2.0
"""Redness beyond the edge makes an infection moderate from here (IWGDF/IDSA), spreading above it (IWII)."""

LOW_SYSTOLIC = 90
"""In mmHg; at and below it sepsis is likely where there is an infection (NICE NG51)."""


def presence(bedside: Bedside, code: str) -> Presence:
    """What a record says of a sign, or of the criterion that a figure stands for."""
    if code == "redness_beyond_edge":
        return redness(bedside, lambda cm: cm > WIDE_CM)
    if code == "deep_tissue":
        return bedside.deep_tissue
    said = bedside.presence(code)
    measured = _MEASURED[code](bedside) if code in _MEASURED else None
    if said is PRESENT or measured:
        return PRESENT
    return NOT_ASKED if said is NOT_ASKED and measured is None else ABSENT


def redness(bedside: Bedside, far: Callable[[float], bool]) -> Presence:
    """Whether redness reaches as far beyond the wound's edge, in cm, as is asked."""
    if bedside.redness_beyond_edge is None:
        return ABSENT if bedside.presence("erythema") is ABSENT else NOT_ASKED
    return PRESENT if far(bedside.redness_beyond_edge) else ABSENT


def at_least(number: int, presences: Iterable[Presence]) -> Presence:
    """Whether that many are present; not known where those that were not asked could decide it."""
    known = list(presences)
    if known.count(PRESENT) >= number:
        return PRESENT
    return NOT_ASKED if len(known) - known.count(ABSENT) >= number else ABSENT


def any_of(bedside: Bedside, codes: Iterable[str]) -> Presence:
    """Whether one of them is present."""
    return at_least(1, (presence(bedside, code) for code in codes))


def sirs(bedside: Bedside) -> Presence:
    """Whether two criteria of a systemic inflammatory response are met."""
    return at_least(2, (presence(bedside, code) for code in SIRS))


def found(bedside: Bedside, codes: Iterable[str]) -> tuple[str, ...]:
    """Those that are present."""
    return tuple(code for code in codes if presence(bedside, code) is PRESENT)


def not_asked(bedside: Bedside, codes: Iterable[str]) -> tuple[str, ...]:
    """Those that were neither asked about nor measured."""
    return tuple(code for code in codes if presence(bedside, code) is NOT_ASKED)


def illness(bedside: Bedside) -> tuple[str, ...]:
    """What says that the whole body is ill; empty if nothing does."""
    alone = found(bedside, ILL)
    criteria = found(bedside, SIRS) if sirs(bedside) is PRESENT else ()
    return alone + tuple(code for code in criteria if code != "temperature" or "fever" not in alone)


def illness_not_asked(bedside: Bedside) -> tuple[str, ...]:
    """What was not asked or measured and could say that the whole body is ill."""
    alone = not_asked(bedside, ILL)
    criteria = not_asked(bedside, SIRS) if sirs(bedside) is NOT_ASKED else ()
    return alone + tuple(code for code in criteria if code != "temperature" or "fever" not in alone)


def measured(bedside: Bedside) -> bool:
    """Whether any figure, or the exudate, speaks for a sign or a criterion."""
    return any(says(bedside) for says in _MEASURED.values())


def _outside(value: float | None, low: float = -inf, high: float = inf) -> bool | None:
    return None if value is None else not low <= value <= high


def _temperature(bedside: Bedside) -> bool | None:
    # "No fever" without a thermometer does not say that the temperature is not too low.
    if bedside.presence("fever") is PRESENT:
        return True
    return _outside(bedside.vital_signs.temperature, 36, 38)


def _low_pressure(bedside: Bedside) -> bool | None:
    pressure = bedside.vital_signs.systolic_pressure
    return None if pressure is None else pressure <= LOW_SYSTOLIC


def _pus(bedside: Bedside) -> bool | None:
    if bedside.exudate_kind is not None:
        return bedside.exudate_kind in {ExudateKind.SEROPURULENT, ExudateKind.PURULENT}
    return False if bedside.exudate_amount is ExudateAmount.NONE else None


def _more_exudate(bedside: Bedside) -> bool | None:
    # A soaked dressing stands for "more" only where nobody could say how it was before.
    if bedside.exudate_amount is ExudateAmount.HEAVY and bedside.presence("increased_exudate") is NOT_ASKED:
        return True
    return False if bedside.exudate_amount is ExudateAmount.NONE else None


_MEASURED: dict[str, Callable[[Bedside], bool | None]] = {
    "fever": lambda record: _outside(record.vital_signs.temperature, high=38),
    "temperature": _temperature,
    "heart_rate": lambda record: _outside(record.vital_signs.heart_rate, high=90),
    "respiratory_rate": lambda record: _outside(record.vital_signs.respiratory_rate, high=20),
    "white_cells": lambda record: _outside(record.vital_signs.white_cells, 4, 12),
    "systolic_pressure": _low_pressure,
    "erythema": lambda record: _outside(record.redness_beyond_edge, high=0),
    "purulent_exudate": _pus,
    "increased_exudate": _more_exudate,
}
"""What figures say; the units are the record's, the limits those of IWGDF/IDSA for a systemic response."""
