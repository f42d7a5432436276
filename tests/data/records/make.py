"""Makes records in the form of today, which every later version of the program must be able to open.

    python -m tests.data.records.make

They lie in a folder that is called as the form is, with `expected.json`, which says what must be found there.
Run it for the form that is about to be released; a folder of a form that was released is never made again.
"""

import hashlib
import io
import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from PIL import Image

from tests.benchmarks import invented
from woundapp import paths
from woundapp.clinic import Event, Export, ExportKind, Patient, Role, User, Visit, Wound
from woundapp.domain import InfectionStatus
from woundapp.records import database, drafts, examinations
from woundapp.records.examinations import Examination
from woundapp.records.keys import Keys
from woundapp.records.sealing import Cost
from woundapp.records.store import RecordStore
from woundapp.review import Review

HERE = Path(__file__).parent
EXPECTED = "expected.json"
PASSPHRASE = "four words for tests"
_USER = "Ana Ruiz"
_CHEAP = Cost(memory_kib=32, passes=1, lanes=1)
_SEED = 20260314


def make(folder: Path) -> None:
    """Make records with something of each kind in them, and say what it is.

    Args:
        folder: for the records; what was in it is gone.
    """
    shutil.rmtree(folder, ignore_errors=True)
    key, code = Keys(folder, _CHEAP).create(_USER, PASSPHRASE)
    with RecordStore(folder, key) as store:
        found = _filled(store)
    secrets = {"user": _USER, "passphrase": PASSPHRASE, "recovery_code": code}
    text = json.dumps(secrets | found, ensure_ascii=False, indent=1)
    (folder / EXPECTED).write_text(text + "\n", encoding="utf-8")


def _filled(store: RecordStore) -> dict[str, Any]:
    chance = np.random.default_rng(_SEED)
    nurse = store.add(User(_USER, Role.ADMINISTRATOR), "")
    for number in range(3):
        patient = store.add(invented.patient(chance, number), nurse)
        store.add(invented.consent(chance, patient), nurse)
        wound = store.add(invented.wound(chance, patient), nurse)
    seen = store.get(Patient, patient)
    store.correct(seen, replace(seen.content, allergies="latex"), nurse, "asked again")
    event = store.add(invented.event(chance, wound), nurse)
    known = store.get(Event, event)
    store.correct(known, replace(known.content, note="flucloxacillin"), nurse, "misheard")
    contents = {hashlib.sha256(photo).hexdigest(): photo for photo in map(_photo, range(2))}
    first, second = (invented.examination(chance, photo) for photo in contents.values())
    at, found_there = invented.visit(chance, wound, 0), invented.bedside(chance)
    visit = examinations.file(store, at, [first], found_there, contents, nurse)
    filed = examinations.of_visit(store, visit)
    review = Review.of(first.assessment.findings if first.assessment else ()).remove(0)
    unassessed = Examination(second.picture, review=Review(()).conclude(InfectionStatus.INFECTED))
    now = [replace(first, review=review), unassessed]
    examinations.amend(store, filed, now, found_there, contents, nurse, "looked again")
    store.add(Export(ExportKind.REPORT, patient), nurse)
    drafts.keep(store, nurse, {"note": b"begun and not filed"})
    return found(store)


def found(store: RecordStore) -> dict[str, Any]:
    """All that records hold, as JSON-ready values: every version, and every photo by its hash."""
    people = store.search("", most=1000)
    wounds = [wound for patient in people for wound in store.wounds(patient.id)]
    visits = [visit for wound in wounds for visit in store.visits(wound.id)]
    filed = examinations.of_visits(store, visits)
    things: dict[str, list[Any]] = {
        "users": list(store.users()),
        "patients": [version for patient in people for version in store.history(Patient, patient.id)],
        "consents": [consent for patient in people for consent in store.consents(patient.id)],
        "wounds": [version for wound in wounds for version in store.history(Wound, wound.id)],
        "events": [
            version
            for wound in wounds
            for event in store.events(wound.id)
            for version in store.history(Event, event.id)
        ],
        "visits": [version for visit in visits for version in store.history(Visit, visit.id)],
        "filed": list(filed),
        "reviews": [
            version
            for each in filed
            for review in each.reviews.values()
            for version in examinations.history(store, review)
        ],
        "photos": [
            len(examinations.photo(store, picture.content.sha256))
            for each in filed
            for picture in each.pictures
        ],
        "drafts": [drafts.of(store, user.id) for user in store.users()],
    }
    return {name: msgspec.to_builtins(some, order="deterministic") for name, some in things.items()}


def _photo(number: int) -> bytes:
    """A rendered sample, small enough to be kept for ever."""
    with Image.open(sorted((paths.assets() / "samples").glob("*.jpg"))[number]) as sample:
        small = sample.convert("RGB").resize((320, 240))
    stream = io.BytesIO()
    small.save(stream, "JPEG", quality=70)
    return stream.getvalue()


if __name__ == "__main__":
    make(HERE / database.newest_form())
