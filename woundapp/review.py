"""The clinician's own marks on a photo: the model's findings stay as they are, and hers stand beside them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from woundapp.domain import Finding, ImageRegion


class Judgement(StrEnum):
    """What a clinician says of a place."""

    AGREED = "agreed"
    MOVED = "moved"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Mark:
    """What a clinician says of one place.

    Attributes:
        judgement: which of the four.
        region: where she sees it, in pixels of the upright photo; None where she agreed or removed it.
        sign: code of what she added; empty for a finding of the model's.
    """

    judgement: Judgement
    region: ImageRegion | None = None
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """All that a clinician says of an assessment's findings; every change makes another one.

    Attributes:
        marks: one for each of the model's findings, in their order, None where she said nothing; then those
            that she added. Highlights are numbered 1, 2, … in this order.
    """

    marks: tuple[Mark | None, ...]

    @classmethod
    def of(cls, findings: Sequence[Finding]) -> Self:
        """Nothing said yet of these findings."""
        return cls((None,) * len(findings))

    @property
    def said(self) -> bool:
        """Whether she said anything."""
        return any(self.marks)

    def agree(self, index: int) -> Self:
        """She sees a finding as the model does, and where the model does."""
        return self._with(index, Mark(Judgement.AGREED))

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
        if mark is None or mark.judgement is Judgement.AGREED:
            return finding
        return replace(finding, region=mark.region)

    def _with(self, index: int, mark: Mark) -> Self:
        return replace(self, marks=(*self.marks[:index], mark, *self.marks[index + 1 :]))
