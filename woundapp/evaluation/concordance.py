"""How far users agree with the model over time; needs no extra, since the window shows it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Self

from woundapp.domain import Assessment, InfectionStatus
from woundapp.evaluation import agreement
from woundapp.evaluation.shares import Share
from woundapp.review import Judgement, Review


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What the model and a user say of one photo.

    Attributes:
        by: the id of the user.
        at: the moment of the visit, with a time zone.
        model_status: what the model says.
        status: what the user says in the end; None where she said nothing.
        signs: code and judgement of each place that she said something of.
    """

    by: str
    at: datetime
    model_status: InfectionStatus
    status: InfectionStatus | None
    signs: tuple[tuple[str, Judgement], ...]

    @classmethod
    def of(cls, by: str, at: datetime, assessment: Assessment, review: Review) -> Self:
        """What is compared of an assessment and its review."""
        named = review.named(assessment.findings)
        said = zip(named, review.marks, strict=True)
        signs = tuple((finding.sign, mark.judgement) for finding, mark in said if mark)
        return cls(by, at, assessment.infection_status, review.status, signs)

    @property
    def month(self) -> date:
        """The first day of the month of the visit, in the time zone of this machine."""
        return self.at.astimezone().date().replace(day=1)


@dataclass(frozen=True, slots=True)
class SignCount:
    """What users say of the places of one sign, or of all.

    Attributes:
        seen: the model names it, and the user sees it there or nearby.
        rejected: the model names it, and the user does not see it.
        missed: the user sees it, and the model does not name it.
        unsure: the model names it, and the user cannot tell; these count for nothing else.
    """

    seen: int
    rejected: int
    missed: int
    unsure: int

    @classmethod
    def of(cls, judgements: Iterable[Judgement]) -> Self:
        """Counts judgements."""
        listed = list(judgements)
        return cls(
            seen=listed.count(Judgement.AGREED) + listed.count(Judgement.MOVED),
            rejected=listed.count(Judgement.REMOVED),
            missed=listed.count(Judgement.ADDED),
            unsure=listed.count(Judgement.UNSURE),
        )

    @property
    def share(self) -> Share:
        """Places that both see, out of those that at least one of them sees (Jaccard, 1912)."""
        return Share.counted(self.seen, self.seen + self.rejected + self.missed)


@dataclass(frozen=True, slots=True)
class Concordance:
    """How far users agree with the model.

    Attributes:
        reviews: how many are counted here.
        status: photos of which both say the same status, out of those that the user gave one.
        kappa: of these statuses, agreement beyond chance (Cohen, 1960); None where it is not defined.
        places: of all signs.
        signs: places by the code of the sign, those with most places first.
        months: the status by the first day of the month, from the first to the last with a review.
    """

    reviews: int
    status: Share
    kappa: float | None
    places: SignCount
    signs: Mapping[str, SignCount]
    months: Mapping[date, Share]

    @classmethod
    def of(cls, reviewed: Sequence[Reviewed]) -> Self:
        """Counts reviews."""
        pairs = [(each.model_status, each.status) for each in reviewed if each.status]
        by_sign: dict[str, list[Judgement]] = {}
        for each in reviewed:
            for sign, judgement in each.signs:
                by_sign.setdefault(sign, []).append(judgement)
        most_first = sorted(by_sign.items(), key=lambda entry: (-len(entry[1]), entry[0]))
        return cls(
            reviews=len(reviewed),
            status=Share.of(one is other for one, other in pairs),
            kappa=agreement.cohen(pairs),
            places=SignCount.of(judgement for said in by_sign.values() for judgement in said),
            signs={sign: SignCount.of(said) for sign, said in most_first},
            months=dict(_months(reviewed)),
        )


def by_user(reviewed: Iterable[Reviewed]) -> dict[str, Concordance]:
    """How far each user agrees, by their ids."""
    of_user: dict[str, list[Reviewed]] = {}
    for each in reviewed:
        of_user.setdefault(each.by, []).append(each)
    return {user: Concordance.of(hers) for user, hers in of_user.items()}


def _months(reviewed: Sequence[Reviewed]) -> Iterator[tuple[date, Share]]:
    answers: dict[date, list[bool]] = {}
    for each in reviewed:
        if each.status:
            answers.setdefault(each.month, []).append(each.status is each.model_status)
    month = min(answers, default=date.max)
    while month <= max(answers, default=date.min):
        yield month, Share.of(answers.get(month, ()))
        month = date(month.year + month.month // 12, month.month % 12 + 1, 1)
