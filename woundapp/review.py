"""What the clinician says of a wound: the model's findings stay as they are, and hers stand beside them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from woundapp.domain import Finding, ImageRegion, InfectionStatus


class Judgement(StrEnum):
    """What a clinician says of a place."""

    AGREED = "agreed"
    MOVED = "moved"
    REMOVED = "removed"
    ADDED = "added"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Mark:
    """What a clinician says of one place.

    Attributes:
        judgement: which of the five.
        region: where she sees it, in pixels of the upright photo; None unless she moved or added it.
        sign: code of what she added; empty for a finding of the model's.
    """

    judgement: Judgement
    region: ImageRegion | None = None
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """All that a clinician says of a wound and of the model's findings; every change makes another one.

    Attributes:
        marks: one for each of the model's findings, in their order, None where she said nothing; then those
            that she added. Highlights are numbered 1, 2, … in this order.
        status: what she says of the wound in the end; None as long as she said nothing.
        reason: why, in her words.
    """

    marks: tuple[Mark | None, ...]
    status: InfectionStatus | None = None
    reason: str = ""

    @classmethod
    def of(cls, findings: Sequence[Finding]) -> Self:
        """Nothing said yet of these findings."""
        return cls((None,) * len(findings))

    @property
    def said(self) -> bool:
        """Whether she said anything."""
        return any(self.marks) or self.status is not None

    def differs(self, assessment_status: InfectionStatus) -> bool:
        """Whether she came to another status than an assessment's."""
        return self.status not in (None, assessment_status)

    def conclude(self, status: InfectionStatus | None, reason: str = "") -> Self:
        """She says what the wound is in the end, whatever the model says.

        Args:
            status: hers; None takes back what she said before.
            reason: why, in her words.
        """
        return replace(self, status=status, reason=reason)

    def agree(self, index: int) -> Self:
        """She sees a finding as the model does, and where the model does."""
        return self._with(index, Mark(Judgement.AGREED))

    def doubt(self, index: int) -> Self:
        """She is not sure of a finding of the model's; it stays where the model sees it."""
        return self._with(index, Mark(Judgement.UNSURE))

    def move(self, index: int, region: ImageRegion) -> Self:
        """She sees it elsewhere, or larger or smaller."""
        mark = self.marks[index]
        if mark and mark.judgement is Judgement.ADDED:
            return self._with(index, replace(mark, region=region))
        return self._with(index, Mark(Judgement.MOVED, region))

    def remove(self, index: int) -> Self:
        """She does not see it; what she had added herself is gone."""
        mark = self.marks[index]
        if mark and mark.judgement is Judgement.ADDED:
            return replace(self, marks=self.marks[:index] + self.marks[index + 1 :])
        return self._with(index, Mark(Judgement.REMOVED))

    def add(self, sign: str, region: ImageRegion) -> Self:
        """She sees what the model does not name."""
        return replace(self, marks=(*self.marks, Mark(Judgement.ADDED, region, sign)))

    def shown(self, findings: Sequence[Finding]) -> tuple[Finding, ...]:
        """The findings where the clinician sees them, then her own; what she removed is nowhere.

        Args:
            findings: the model's, that the review is of.
        """
        return tuple(
            self._shown(mark, findings[index] if index < len(findings) else None)
            for index, mark in enumerate(self.marks)
        )

    def named(self, findings: Sequence[Finding]) -> tuple[Finding, ...]:
        """The findings as the model gave them, then her own; one for each mark.

        Args:
            findings: the model's, that the review is of.
        """
        return (*findings, *self.shown(findings)[len(findings) :])

    @staticmethod
    def _shown(mark: Mark | None, finding: Finding | None) -> Finding:
        if finding is None:
            assert mark is not None
            return Finding(mark.sign, "", mark.region)
        if mark is None or mark.judgement in (Judgement.AGREED, Judgement.UNSURE):
            return finding
        return replace(finding, region=mark.region)

    def _with(self, index: int, mark: Mark) -> Self:
        return replace(self, marks=(*self.marks[:index], mark, *self.marks[index + 1 :]))
