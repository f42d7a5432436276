"""Whether anything that was saved is lost when the program is killed in the midst of saving.

    python -m tests.benchmarks.records_kill [--kills N] [--seed N] [--folder FOLDER]

A process saves one thing after the other into encrypted records: patients, wounds, events, corrections,
visits with their photos, what a model said, what was measured and what a nurse found, and drafts. It tells on
a pipe when it begins to save something, and what it was once it is saved. It is killed (SIGKILL) at a random
moment; then the records are opened, and all that was told of is looked for. Prints a sentence on stderr and
JSON on stdout.
"""

import argparse
import hashlib
import itertools
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from tests.benchmarks import invented
from woundapp.clinic import Consent, Event, Patient, Wound
from woundapp.domain import InfectionStatus
from woundapp.errors import RecordStoreError
from woundapp.records import checking, drafts, examinations
from woundapp.records.examinations import Examination, Filed
from woundapp.records.store import RecordStore

KILLS = 200
KEY = bytes(range(32))
LONGEST = 0.4
"""Seconds that a process saves at the most before it is killed."""

_LARGEST_PHOTO = 300_000
_MOST_PHOTOS = 3
"""Of a visit, as it is filed at first."""

_NURSE = "nurse"
_BEGUN = "begun"


class Saved(msgspec.Struct, frozen=True):
    """What was saved: of what kind, its id and version, and a fingerprint of its content."""

    kind: str
    id: str
    version: int
    fingerprint: str


class Writer:
    """Saves things of all kinds; `saves` are all that it can save, each of them told by what it returns.

    Args:
        store: the records.
        seed: of the invented.
    """

    def __init__(self, store: RecordStore, seed: int) -> None:
        self._store = store
        self._chance = np.random.default_rng(seed)
        self._part = f"part {seed}"
        self._drafts = itertools.count(1)
        patient = store.add(invented.patient(self._chance, seed), _NURSE)
        self._patients = [patient]
        self._wounds = [store.add(invented.wound(self._chance, patient), _NURSE)]
        self._filed: list[str] = []
        self._file()
        self.saves: Sequence[Callable[[], Saved]] = (
            self._add_patient,
            self._add_wound,
            self._add_consent,
            self._add_event,
            self._correct,
            self._file,
            self._amend,
            self._keep_draft,
        )

    def save(self) -> Saved:
        """Save something."""
        return self.saves[int(self._chance.integers(len(self.saves)))]()

    def _add_patient(self) -> Saved:
        patient = invented.patient(self._chance, int(self._chance.integers(10**6)))
        self._patients.append(self._store.add(patient, _NURSE))
        return _saved("patient", self._patients[-1], 1, patient)

    def _add_wound(self) -> Saved:
        wound = invented.wound(self._chance, self._one(self._patients))
        self._wounds.append(self._store.add(wound, _NURSE))
        return _saved("wound", self._wounds[-1], 1, wound)

    def _add_consent(self) -> Saved:
        consent = invented.consent(self._chance, self._one(self._patients))
        return _saved("consent", self._store.add(consent, _NURSE), 1, consent)

    def _add_event(self) -> Saved:
        event = invented.event(self._chance, self._one(self._wounds))
        return _saved("event", self._store.add(event, _NURSE), 1, event)

    def _correct(self) -> Saved:
        seen = self._store.get(Patient, self._one(self._patients))
        corrected = replace(seen.content, allergies=f"asked {self._chance.integers(10**6)}")
        made = self._store.correct(seen, corrected, _NURSE, "asked again")
        return _saved("patient", made.id, made.version, corrected)

    def _file(self) -> Saved:
        photos = [self._photo() for _ in range(1 + int(self._chance.integers(_MOST_PHOTOS)))]
        seen = [invented.examination(self._chance, photo) for photo in photos]
        contents = {each.picture.sha256: photo for each, photo in zip(seen, photos, strict=True)}
        visit = invented.visit(self._chance, self._one(self._wounds), 0)
        found = invented.bedside(self._chance)
        filed = examinations.file(self._store, visit, seen, found, contents, _NURSE)
        self._filed.append(filed)
        return _saved("visit", filed, 1, (visit, seen, found))

    def _amend(self) -> Saved:
        """Say something else of one photo of a visit, and add another one."""
        filed = examinations.of_visit(self._store, self._one(self._filed))
        photo = filed.of(self._one(filed.pictures).content.sha256)
        assert photo
        assert photo.review
        assert filed.bedside
        other = f"looked again {self._chance.integers(10**6)}"
        review = photo.review.content.conclude(InfectionStatus.NOT_INFECTED, other)
        content = self._photo()
        more = invented.examination(self._chance, content)
        now = [Examination(photo.picture.content, review=review), more]
        contents = {more.picture.sha256: content}
        examinations.amend(self._store, filed, now, filed.bedside.content, contents, _NURSE, "looked again")
        thing = f"{filed.visit.id} {photo.picture.content.sha256} {more.picture.sha256}"
        return _saved("amendment", thing, photo.review.version + 1, (review, more))

    def _photo(self) -> bytes:
        return self._chance.bytes(int(_LARGEST_PHOTO ** self._chance.uniform(0.5, 1)))

    def _keep_draft(self) -> Saved:
        number = next(self._drafts)
        drafts.keep(self._store, _NURSE, {self._part: _draft(number)})
        return Saved("draft", self._part, number, "")

    def _one(self, some: Sequence[Any]) -> Any:
        return some[int(self._chance.integers(len(some)))]


def _draft(number: int) -> bytes:
    return b"%010d" % number * 1000


def _saved(kind: str, thing: str, version: int, content: object) -> Saved:
    return Saved(kind, thing, version, _fingerprint(content))


def _fingerprint(content: object) -> str:
    return hashlib.sha256(msgspec.json.encode(content, order="deterministic")).hexdigest()


def write(folder: Path, seed: int) -> None:
    """Save for ever, and tell of it on stdout."""
    with RecordStore(folder, KEY) as store:
        writer = Writer(store, seed)
        while True:
            print(_BEGUN, flush=True)
            print(msgspec.json.encode(writer.save()).decode(), flush=True)


def _entity(kind: type[Any]) -> Callable[[RecordStore, Saved], bool]:
    def is_there(store: RecordStore, saved: Saved) -> bool:
        versions = store.history(kind, saved.id)
        return _fingerprint(versions[saved.version - 1].content) == saved.fingerprint

    return is_there


def _visit(store: RecordStore, saved: Saved) -> bool:
    filed = examinations.of_visit(store, saved.id)
    assert filed.bedside
    # What came later was added below.
    seen = [_examination(store, filed, picture.content.sha256) for picture in filed.pictures]
    return any(
        _fingerprint((filed.visit.content, seen[:count], filed.bedside.content)) == saved.fingerprint
        for count in range(1, _MOST_PHOTOS + 1)
    )


def _amendment(store: RecordStore, saved: Saved) -> bool:
    visit, photo, added = saved.id.split()
    filed = examinations.of_visit(store, visit)
    reviews = examinations.history(store, filed.reviews[filed.assessments[photo].id])
    found = reviews[saved.version - 1].content, _examination(store, filed, added)
    return _fingerprint(found) == saved.fingerprint


def _examination(store: RecordStore, filed: Filed, photo: str) -> Examination:
    """All that was said of a photo at first, when its content is there."""
    found = filed.of(photo)
    assert found
    assert found.assessment
    assert found.review
    assert found.measurement
    assert hashlib.sha256(examinations.photo(store, photo)).hexdigest() == photo
    review = examinations.history(store, found.review)[0].content
    return Examination(found.picture.content, found.assessment.content, review, found.measurement.content)


def _draft_is_there(store: RecordStore, saved: Saved) -> bool:
    # A draft takes the place of the one before it.
    content = drafts.of(store, _NURSE)[saved.id].content
    number = int(content[:10])
    return number >= saved.version and content == _draft(number)


CHECKS: dict[str, Callable[[RecordStore, Saved], bool]] = {
    "patient": _entity(Patient),
    "wound": _entity(Wound),
    "consent": _entity(Consent),
    "event": _entity(Event),
    "visit": _visit,
    "amendment": _amendment,
    "draft": _draft_is_there,
}
"""Whether what was saved is there as it was, by its kind."""


def lost(store: RecordStore, told: Sequence[Saved]) -> Iterator[Saved]:
    """What is not there, or is there otherwise, of all that was told of."""
    for saved in told:
        try:
            there = CHECKS[saved.kind](store, saved)
        except (RecordStoreError, LookupError, ValueError, AssertionError):
            there = False
        if not there:
            yield saved


def killed(folder: Path, seed: int, seconds: float) -> tuple[list[Saved], bool]:
    """Let a process save, and kill it.

    Args:
        folder: of the records.
        seed: of what it saves.
        seconds: between the first save and its end.

    Returns:
        What it told of, and whether it was about to save something else.
    """
    start = "import sys, pathlib; from tests.benchmarks import records_kill; "
    start += "records_kill.write(pathlib.Path(sys.argv[1]), int(sys.argv[2]))"
    with subprocess.Popen(
        [sys.executable, "-c", start, folder.absolute(), str(seed)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    ) as writer:
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(seconds)
        writer.kill()
        # What it was about to say may have been cut off.
        *lines, _ = (_BEGUN + "\n" + writer.stdout.read()).split("\n")
    told = [msgspec.json.decode(line, type=Saved) for line in lines if line != _BEGUN]
    return told, lines[-1] == _BEGUN


def measure(folder: Path, kills: int, seed: int = 1) -> dict[str, Any]:
    """Kill a process at random moments of saving, and look at the records after each.

    Args:
        folder: of the records; made if they are not there.
        kills: how many.
        seed: of what is saved, and of the moments.
    """
    chance = np.random.default_rng(seed)
    every: list[Saved] = []
    names = ("in_the_midst_of_a_save", "told", "lost", "damaged", "faults_of_the_audit_trail", "halves")
    figures = Counter(dict.fromkeys(("kills", *names), 0))
    figures["kills"] = kills
    for number in range(kills):
        told, saving = killed(folder, seed * kills + number, chance.uniform(0, LONGEST))
        every += told
        with RecordStore(folder, KEY) as store:
            examined = checking.examine(folder, KEY, at_rest=False)
            figures["in_the_midst_of_a_save"] += saving
            figures["told"] += len(told)
            figures["lost"] += len(list(lost(store, told)))
            figures["damaged"] += examined.pages == 0
            figures["faults_of_the_audit_trail"] += len(examined.faults)
            # Each visit and each photo is filed with one of each of these, or not at all.
            for tables in (_OF_A_VISIT, _OF_A_PHOTO):
                figures["halves"] += len({examined.rows.get(table) for table in tables}) - 1
            store.add(Patient(f"after kill {number}"), _NURSE)
    with RecordStore(folder, KEY) as store:
        figures["lost_in_the_end"] = len(list(lost(store, every)))
    return dict(figures) | {"told_by_kind": dict(Counter(saved.kind for saved in every))}


_OF_A_VISIT = ("visit", "bedside")
_OF_A_PHOTO = ("picture", "photo", "assessment", "measurement")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--kills", type=int, default=KILLS)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, help="where the records are made (default: temporary)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        found = measure(Path(folder), options.kills, options.seed)
    print(
        f"{found['kills']} kills, {found['in_the_midst_of_a_save']} of them in the midst of a save: of "
        f"{found['told']} saves that were told of {found['lost'] + found['lost_in_the_end']} were lost; "
        f"{found['damaged']} times the file was damaged, {found['faults_of_the_audit_trail']} lines of the "
        f"audit trail did not fit, and {found['halves']} times something was saved by half.",
        file=sys.stderr,
    )
    print(json.dumps(found, indent=2))


if __name__ == "__main__":
    main()
