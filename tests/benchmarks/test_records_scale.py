"""The benchmark of the records fills them as the store would, and measures."""

from pathlib import Path

import numpy as np

from tests.benchmarks import records_scale
from woundapp.clinic import Patient
from woundapp.records import examinations
from woundapp.records.store import RecordStore

KEY = bytes(range(32))


def test_what_was_filled_at_once_is_as_the_store_writes_it(tmp_path: Path) -> None:
    with RecordStore(tmp_path, KEY) as store:
        nurse = records_scale.fill(store, 20, np.random.default_rng(1))
        people = store.search("HC")
        assert len(people) == 20 / records_scale.VISITS
        for each in people:
            assert len(store.consents(each.id)) == 1
            assert [event for wound in store.wounds(each.id) for event in store.events(wound.id)]
            visits = [visit for wound in store.wounds(each.id) for visit in store.visits(wound.id)]
            assert len(visits) == records_scale.VISITS
            for filed in examinations.of_visits(store, visits):
                assert filed.assessment
                assert filed.review
                assert filed.bedside
                assert len(filed.pictures) == len(filed.measurements) == records_scale.PHOTOS
                assert examinations.photo(store, filed.assessment.content.photo_sha256)
        store.correct(people[0], Patient("somebody else"), nurse, "a line after the others")
        assert store.faults() == []


def test_every_figure_is_measured(tmp_path: Path) -> None:
    figures = records_scale.measure(tmp_path, 20, seed=1, asked=5, saved=2)
    for name in (
        "unlock",
        "open",
        "search",
        "page",
        "wound",
        "start",
        "doubles",
        "save_without_photo",
        "save",
    ):
        assert 0 < figures[name] <= figures[f"{name}_p95"]
    assert 250_000 < figures["photo_bytes"] < 350_000
    assert 0 < figures["overhead_bytes_a_photo"] < 20_000
    assert figures["verify_s"] > 0
    assert figures["file_mb"] > 0.6
    assert figures["file_bytes_an_assessment"] > 1_000


def test_what_is_typed_finds_whom_it_is_meant_for(tmp_path: Path) -> None:
    chance = np.random.default_rng(2)
    with RecordStore(tmp_path, KEY) as store:
        records_scale.fill(store, 50, chance)
        for each in store.search(""):
            for _ in range(20):
                assert each.id in [
                    found.id for found in store.search(records_scale.typed(each.content, chance))
                ]
