"""What stands for a visit in a dossier, and entries of what is in no records."""

import hashlib
from dataclasses import replace
from datetime import timedelta

import pytest

from tests import scenes
from woundapp import course, dossier
from woundapp.clinic import Aetiology
from woundapp.domain import InfectionStatus
from woundapp.dossier import Dossier, PhotoEntry, VisitEntry
from woundapp.measurement import Measurement
from woundapp.review import Review

INFECTED, NOT_INFECTED, INDETERMINATE = InfectionStatus


def photo(status: InfectionStatus | None, probability: float | None, name: str) -> PhotoEntry:
    content = name.encode()
    said = scenes.assessment(content, status, probability) if status else None
    return dossier.unfiled_photo(content, name, scenes.entry(said, name) if said else None)


def visit(*photos: PhotoEntry) -> VisitEntry:
    return VisitEntry(scenes.infected().current.visit, photos)


@pytest.mark.parametrize(
    "photos",
    [
        [photo(INFECTED, 0.7, "that"), photo(NOT_INFECTED, 0.1, "b"), photo(INDETERMINATE, 0.5, "c")],
        [photo(INDETERMINATE, 0.4, "a"), photo(INFECTED, 0.9, "that"), photo(INFECTED, 0.8, "c")],
        [photo(NOT_INFECTED, 0.3, "a"), photo(INDETERMINATE, None, "that"), photo(None, None, "c")],
    ],
)
def test_the_answer_that_speaks_most_for_an_infection_stands_for_the_visit(photos: list[PhotoEntry]) -> None:
    for order in (photos, photos[::-1]):
        assessed = visit(*order).assessed
        assert assessed is not None
        assert assessed.name == "that"
    assert visit(photo(None, None, "a")).assessed is None


def test_the_measured_photo_is_the_last_with_an_area() -> None:
    (whole,) = scenes.infected().current.photos
    assert whole.measurement
    (wound,) = whole.measurement.content.wounds
    outlined = replace(whole.measurement, content=Measurement(None, (replace(wound, size=None),)))
    bare = replace(whole, measurement=None)
    without = replace(whole, measurement=outlined, name="without a card")
    assert visit(whole, without, bare).measured == whole
    assert visit(bare, without).measured == without
    assert visit(bare).measured is None


def test_of_several_judgements_the_one_entered_last_holds() -> None:
    first = scenes.entry(Review(()).conclude(INFECTED), at=scenes.SEEN)
    later = scenes.entry(Review(()).conclude(NOT_INFECTED), at=scenes.SEEN + timedelta(minutes=5))
    silent = scenes.entry(Review(()), at=scenes.SEEN + timedelta(hours=1))
    photos = [replace(photo(None, None, said.id), review=said) for said in (later, first, silent)]
    assert visit(*photos).concluded == later
    assert visit(photos[2]).concluded is None


def test_what_is_in_no_records_has_the_same_id_every_time() -> None:
    one, same, other = (dossier.unfiled(Review(()), scenes.SEEN, of=of) for of in ("a", "a", "b"))
    assert one == same
    assert one.id != other.id
    assert len(bytes.fromhex(one.id)) == 16
    assert one.id != dossier.unfiled(Measurement(), scenes.SEEN, of="a").id
    entry = dossier.unfiled_photo(b"content", "heel.jpg")
    assert entry.sha256 == hashlib.sha256(b"content").hexdigest()
    assert entry.read() == b"content"


def test_a_course_tells_what_each_visit_adds() -> None:
    told = course.of_dossier(scenes.followed_up())
    assert [each.at for each in told.visits] == sorted(each.at for each in told.visits)
    assert told.aetiology is Aetiology.DIABETIC
    assert [event.note for event in told.events] == ["sharp", "cefalexin", "cefalexin"]
    last = told.visits[-1]
    assert (last.nurse, last.model, last.probability) == (INFECTED, INFECTED, 0.81)
    assert len(last.readings) == 3
    areas = told.having(course.area_of)
    assert [round(area.value, 1) for _, area in areas] == [14.0, 9.5, 7.2, 7.0, 9.1]
    tissue = course.tissue_of(last)
    assert tissue is not None
    assert sum(tissue.values()) == pytest.approx(100)
    assert course.size_of(last) is not None


def test_a_visit_of_which_nothing_is_known_is_on_the_course() -> None:
    empty = Dossier(None, None, (VisitEntry(scenes.infected().current.visit, ()),))
    (only,) = course.of_dossier(empty).visits
    assert (only.photo, only.nurse, only.model, only.measurement) == ("", None, None, None)
    assert course.of_dossier(empty).having(course.area_of) == []
