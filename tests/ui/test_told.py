"""The visit at hand as a dossier."""

from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

import numpy as np

from tests import dossiers, scenes
from woundapp.bedside import Bedside
from woundapp.clinic import Role, User, Visit
from woundapp.domain import InfectionStatus
from woundapp.dossier import Entry
from woundapp.measurement import Measurement
from woundapp.records.examinations import Filed, Picture
from woundapp.records.versions import Kept
from woundapp.review import Review
from woundapp.ui import told
from woundapp.ui.open_case import OpenCase
from woundapp.ui.said import Said
from woundapp.ui.visit_photos import NewPhoto, VisitPhoto

Thing = TypeVar("Thing")
SMALL = np.zeros((1, 1, 3), np.uint8)
ANA = Kept("ana", 1, scenes.SEEN, "", "", User("Ana Ruiz", Role.NURSE))
FOUND = scenes.FOUND


def photo(number: int, said: Said) -> VisitPhoto:
    content = scenes.sample(number)
    new = NewPhoto(f"{number}.jpg", content, SMALL, None)
    return VisitPhoto(new, dossiers.photo(content).sha256, said)


def assessed(number: int) -> Said:
    answer = scenes.assessment(scenes.sample(number), InfectionStatus.INFECTED, 0.8)
    return Said(answer, Review.of(answer.findings).conclude(InfectionStatus.INFECTED))


def case(filed: Filed | None) -> OpenCase:
    return OpenCase(_kept(scenes.PATIENT), _kept(scenes.WOUND), ANA, filed)


def _kept(entry: Entry[Thing]) -> Kept[Thing]:
    return Kept(entry.id, 2, entry.at, "somebody else", "", entry.content)


def test_all_photos_are_told_with_what_was_said_of_each() -> None:
    at = scenes.SEEN + timedelta(hours=1)
    made = told.of_desk([photo(1, assessed(1)), photo(2, Said())], FOUND, None, at)
    assert (made.patient, made.wound) == (None, None)
    visit = made.current
    assert visit.visit.content.at == at
    assert visit.bedside is not None
    assert visit.bedside.content == FOUND
    first, second = visit.photos
    assert first.read() == scenes.sample(1)
    assert first.assessment is not None
    assert first.assessment.at == scenes.SEEN
    assert first.review is not None
    assert (second.assessment, second.review, second.measurement) == (None, None, None)


def test_nothing_found_is_no_entry() -> None:
    assert told.of_desk([photo(1, Said())], Bedside(), None, scenes.SEEN).current.bedside is None


def test_what_the_records_hold_keeps_its_id_and_version_what_is_new_does_not() -> None:
    said, at = assessed(1), scenes.SEEN - timedelta(days=1)
    answer, picture = said.assessment, Picture(dossiers.photo(scenes.sample(1)).sha256, "1.jpg")
    assert answer is not None
    filed = Filed(
        Kept("the visit", 3, at, "ana", "", Visit("wound", at)),
        (Kept("the picture", 1, at, "ana", "", picture),),
        {picture.sha256: Kept("the answer", 2, at, "ana", "", answer)},
        {"the answer": Kept("the review", 1, at, "ana", "", Review(()))},
        {},
        None,
    )
    made = told.of_desk([photo(1, replace(said, measurement=Measurement()))], FOUND, case(filed), scenes.SEEN)
    visit = made.current
    (only,) = visit.photos
    assert (visit.visit.id, visit.visit.version, visit.visit.by) == ("the visit", 3, "Ana Ruiz")
    assert only.id == "the picture"
    assert only.assessment is not None
    assert (only.assessment.id, only.assessment.version, only.assessment.by) == ("the answer", 2, "Ana Ruiz")
    assert only.review is not None
    assert (only.review.version, only.review.content) == (1, said.review)
    assert only.review.id != "the review"
    assert made.patient is not None
    assert (made.patient.version, made.patient.by) == (2, "")
