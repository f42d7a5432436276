"""The course of a wound in words and as rows of tables: all that the plots show, without a picture."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from woundapp.course import Course, CourseVisit, area_of, size_of, tissue_of
from woundapp.measurement import Quantity
from woundapp.ui import clinic_words, day, words
from woundapp.ui.follow_up import telling
from woundapp.ui.measuring import telling as measuring
from woundapp.wording.codes import TISSUE_ORDER

_translate = QCoreApplication.translate

_MOST_SAID = 3
"""Values that are said one by one; of more, the first and the last are."""

_ENDS, _PERCENT = 2, 100

_Days = Mapping[datetime, str]
"""How the day of each visit is said, by its moment."""


@dataclass(frozen=True, slots=True)
class Rows:
    """A table: its name, its headings and its rows, the last visit first."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def all_of(course: Course) -> list[str]:
    """Everything that is known, in words."""
    return list(filter(None, (each(course) for each in (area, sides, tissue, model))))


def area(course: Course) -> str:
    """The area in words; empty where it was never measured."""
    known = [(visit.at, value, telling.CM2) for visit, value in course.having(area_of)]
    return _series(_translate("FollowUp", "Area"), known)


def sides(course: Course) -> str:
    """Length and width in words; likewise."""
    known = course.having(size_of)
    lengths = [(visit.at, size.length, telling.CM) for visit, size in known]
    widths = [(visit.at, size.width, telling.CM) for visit, size in known]
    said = (
        _series(_translate("FollowUp", "Length"), lengths),
        _series(_translate("FollowUp", "Width"), widths),
    )
    return "\n".join(filter(None, said))


def tissue(course: Course) -> str:
    """The tissue at the first and the last visit where the nurse confirmed it."""
    known = course.having(tissue_of)
    ends = known if len(known) < _ENDS else (known[0], known[-1])
    return "\n".join(
        _translate("FollowUp", "{day}: {shares}").format(
            day=telling.when(visit.at, [each.at for each, _ in ends]),
            shares=", ".join(
                f"{measuring.tissue(kind)} {telling.share(shares[kind])}"
                for kind in reversed(TISSUE_ORDER)
                if shares[kind]
            ),
        )
        for visit, shares in ends
    )


def model(course: Course) -> str:
    """What the model said last, and how often it said what."""
    known = course.having(lambda visit: visit.model)
    if not known:
        return ""
    visit, status = known[-1]
    said = _translate("FollowUp", "The model, last on {day}: {status}{percent}.").format(
        day=telling.when(visit.at),
        status=words.status(status),
        percent="" if visit.probability is None else f", {_percent(visit.probability)}",
    )
    if len(known) == 1:
        return said
    counted = _translate("FollowUp", "{count} of {total} visits: {status}.").format(
        count=sum(said is status for _, said in known), total=len(known), status=words.status(status)
    )
    return f"{said} {counted}"


def tables(course: Course) -> Iterator[Rows]:
    """Sizes, tissue, what was said, and events, as far as there are any; one is written when it is taken."""
    moments = [each.at for each in course.visits]
    days = dict(zip(moments, telling.days(moments), strict=True))
    for each in (_sizes, _tissues, _statuses):
        table = each(course, days)
        if table.rows:
            yield table
    if course.events:
        yield _events(course)


def _sizes(course: Course, days: _Days) -> Rows:
    return Rows(
        _translate("FollowUp", "Sizes"),
        (
            _translate("FollowUp", "Visit"),
            _translate("FollowUp", "Area"),
            _translate("FollowUp", "Length"),
            _translate("FollowUp", "Width"),
        ),
        tuple(
            (days[visit.at], telling.quantity(value, telling.CM2), *_side_cells(visit))
            for visit, value in reversed(course.having(area_of))
        ),
    )


def _tissues(course: Course, days: _Days) -> Rows:
    shares = course.having(tissue_of)
    kinds = [kind for kind in TISSUE_ORDER if any(known[kind] for _, known in shares)]
    return Rows(
        _translate("FollowUp", "Tissue"),
        (_translate("FollowUp", "Visit"), *map(measuring.tissue, kinds)),
        tuple(
            (days[visit.at], *(telling.share(known[kind]) for kind in kinds))
            for visit, known in reversed(shares)
        ),
    )


def _statuses(course: Course, days: _Days) -> Rows:
    return Rows(
        _translate("FollowUp", "What was said"),
        (
            _translate("FollowUp", "Visit"),
            _translate("FollowUp", "Nurse"),
            _translate("FollowUp", "Model"),
            _translate("FollowUp", "Probability"),
        ),
        tuple(
            (
                days[visit.at],
                words.status(visit.nurse) if visit.nurse else "",
                words.status(visit.model) if visit.model else "",
                "" if visit.probability is None else _percent(visit.probability),
            )
            for visit in reversed(course.visits)
            if visit.nurse or visit.model
        ),
    )


def _events(course: Course) -> Rows:
    return Rows(
        _translate("FollowUp", "What was done"),
        (_translate("FollowUp", "Day"), _translate("FollowUp", "What"), _translate("FollowUp", "Note")),
        tuple(
            (day.said(event.on), clinic_words.event(event.kind), event.note)
            for event in sorted(course.events, key=lambda event: event.on, reverse=True)
        ),
    )


def _side_cells(visit: CourseVisit) -> tuple[str, str]:
    size = size_of(visit)
    if size is None:
        return "", ""
    return telling.quantity(size.length, telling.CM), telling.quantity(size.width, telling.CM)


def _series(name: str, known: Sequence[tuple[datetime, Quantity, str]]) -> str:
    """Values over time in words: each of a few, else the first and the last."""
    if not known:
        return ""
    moments = [at for at, _, _ in known]

    def on(place: int) -> str:
        at, value, unit = known[place]
        return _translate("FollowUp", "{value} on {day}").format(
            value=telling.quantity(value, unit), day=telling.when(at, moments)
        )

    if len(known) <= _MOST_SAID:
        return f"{name}: {', '.join(map(on, range(len(known))))}."
    return _translate("FollowUp", "{name}: {first}, {last}; {count} values.").format(
        name=name, first=on(0), last=on(-1), count=len(known)
    )


def _percent(probability: float) -> str:
    """In whole percent, never 0 or 100, as everywhere."""
    return telling.share(min(99, max(1, round(_PERCENT * probability))))
