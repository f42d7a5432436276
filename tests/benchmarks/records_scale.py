"""How fast the records are with few patients and with many, and how large their file is.

    python -m tests.benchmarks.records_scale [--sizes N …] [--folder FOLDER] [--seed N]

For each number of assessments, five visits to a patient and two photos to a visit, one of them assessed and
both measured, records are filled with invented ones and timed: the search while somebody types, what the
screens ask, the save of a visit with its photo, opening, verifying, and the size of the file. The photos of
the mass are a few bytes long, so that the disk holds it (2.3 GB for 100,000 assessments); what a photo costs
is measured by photos of about 300 kB. Prints JSON on stdout, and a table with the sizes beside each other on
stderr.
"""

import argparse
import json
import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
from rich.console import Console
from rich.table import Table
from sqlalchemy import insert, inspect, select

from tests.benchmarks import invented
from woundapp.clinic import Patient, Role, User
from woundapp.records import audit, charts, checking, database, examinations, patients, versions
from woundapp.records.examinations import Examination
from woundapp.records.keys import Keys
from woundapp.records.store import RecordStore
from woundapp.records.tables import AuditRow, Base, Versioned

SIZES = (1_000, 100_000)
VISITS = 5
PHOTOS = 2
"""Of a visit of the mass."""

ASKED = 400
SAVED = 100
_PASSPHRASE = "correct horse battery staple"
_PATIENTS_AT_ONCE = 500

Figures = dict[str, float]


class _Mass:
    """Stands in for a session while the store writes, and writes all of it at once in the end."""

    def __init__(self) -> None:
        self._rows: list[Base] = []

    def get(self, *_: object) -> None:
        """Nothing is there yet."""

    def flush(self) -> None:
        """All is written in the end."""

    def scalar(self, _: object) -> None:
        """Nothing is there yet."""

    def add(self, row: Base) -> None:
        self._rows.append(row)

    def write(self, store: RecordStore) -> None:
        """Write the rows, and the lines of the audit trail as the store would have."""
        with store.writing() as session:
            last = session.scalars(select(AuditRow).order_by(AuditRow.number.desc()).limit(1)).first()
            number, before = (last.number, last.hash) if last else (0, audit._BEGINNING)
            lines: list[Base] = []
            for row in self._rows:
                if isinstance(row, Versioned):
                    number += 1
                    line = AuditRow(
                        number=number,
                        at=row.at,
                        by=row.by,
                        action=audit.ADD,
                        kind=row.__tablename__,
                        thing=row.id,
                        version=row.version,
                        digest=audit.digest(row),
                    )
                    line.hash = before = audit._chained(line, before)
                    lines.append(line)
            written: dict[type[Base], list[dict[str, Any]]] = {}
            for each in (*self._rows, *lines):
                written.setdefault(type(each), []).append(_columns(each))
            pointed_at_first: list[Any] = list(Base.metadata.sorted_tables)
            for table in sorted(written, key=lambda table: pointed_at_first.index(table.__table__)):
                session.execute(insert(table), written[table])


def _columns(row: Base) -> dict[str, Any]:
    names = [column.key for column in inspect(type(row)).column_attrs]
    return {name: getattr(row, name) for name in names if name != "row"}


@contextmanager
def _at_once(store: RecordStore) -> Iterator[None]:
    """What the store is asked to write within, it writes when the block ends."""
    mass = _Mass()

    @contextmanager
    def writing(_: RecordStore) -> Iterator[_Mass]:
        yield mass

    with patch.object(RecordStore, "writing", writing), patch.object(audit, "note", lambda *_: None):
        yield
    mass.write(store)


def fill(store: RecordStore, assessments: int, chance: np.random.Generator) -> str:
    """Write patients with wounds and visits; the id of the user.

    Args:
        store: the records.
        assessments: one at each visit, so that every VISITS of them have a patient.
        chance: draws.
    """
    nurse = store.add(User("Ana Ruiz", Role.ADMINISTRATOR), "")
    count = assessments // VISITS
    for start in range(0, count, _PATIENTS_AT_ONCE):
        with _at_once(store):
            for number in range(start, min(count, start + _PATIENTS_AT_ONCE)):
                _add_patient(store, number, nurse, chance)
    return nurse


def _add_patient(store: RecordStore, number: int, nurse: str, chance: np.random.Generator) -> None:
    who = store.add(invented.patient(chance, number), nurse)
    store.add(invented.consent(chance, who), nurse)
    wounds = [store.add(invented.wound(chance, who), nurse) for _ in range(1 + int(chance.integers(2)))]
    for wound in wounds:
        store.add(invented.event(chance, wound), nurse)
    for visit in range(VISITS):
        photos = [chance.bytes(32) for _ in range(PHOTOS)]
        _file(store, wounds[visit % len(wounds)], visit, photos, nurse, chance)


def _file(
    store: RecordStore,
    wound: str,
    visit: int,
    photos: Sequence[bytes],
    nurse: str,
    chance: np.random.Generator,
) -> None:
    """File a visit; a model was asked of its first photo, the others are measured."""
    seen = [invented.examination(chance, photo) for photo in photos]
    seen[1:] = [Examination(each.picture, measurement=each.measurement) for each in seen[1:]]
    contents = {each.picture.sha256: photo for each, photo in zip(seen, photos, strict=True)}
    at, found = invented.visit(chance, wound, visit), invented.bedside(chance)
    examinations.file(store, at, seen, found, contents, nurse)


def typed(patient: Patient, chance: np.random.Generator) -> str:
    """What somebody has typed so far who looks for a patient: the beginning of one word, or of two."""
    known = [*patient.name.split(), patient.identifier, str(patient.birth_date)]
    words = chance.choice(known, 1 + int(chance.integers(2)), replace=False)
    return " ".join(str(word)[: 1 + int(chance.integers(len(word)))] for word in words)


def measure(folder: Path, assessments: int, seed: int, asked: int = ASKED, saved: int = SAVED) -> Figures:
    """Fill records and measure them.

    Args:
        folder: for them; must be empty.
        assessments: how many.
        seed: of the invented.
        asked: times that each question is asked.
        saved: visits that are saved with a photo.

    Returns:
        Milliseconds, but where the name says otherwise; `p95` is the 95th percentile.
    """
    chance = np.random.default_rng(seed)
    keys = Keys(folder)
    key, _ = keys.create("Ana Ruiz", _PASSPHRASE)
    with RecordStore(folder, key) as store:
        started = time.perf_counter()
        nurse = fill(store, assessments, chance)
        figures: Figures = {"patients": assessments // VISITS, "filling_s": time.perf_counter() - started}
    file = folder / database.FILE
    figures["file_bytes_an_assessment"] = file.stat().st_size / assessments
    figures |= _timed("unlock", [lambda: keys.unlock("Ana Ruiz", _PASSPHRASE)] * 3)
    figures |= _timed("open", [lambda: RecordStore(folder, key).close()] * 10)
    with RecordStore(folder, key) as store:
        some = _some(store, asked, chance)
        figures |= _asked(store, some, chance)
        figures |= _saved(store, some, file, nurse, saved, chance)
    found = _timed("verify", [lambda: _verified(folder, key)])
    return figures | {"verify_s": found["verify"] / 1000, "file_mb": file.stat().st_size / 1e6}


def _some(store: RecordStore, most: int, chance: np.random.Generator) -> list[versions.Kept[Patient]]:
    every = store.search("", most=1_000_000)
    return [every[int(index)] for index in chance.integers(len(every), size=most)]


def _asked(
    store: RecordStore, some: Sequence[versions.Kept[Patient]], chance: np.random.Generator
) -> Figures:
    day = datetime(2024, 1, 9, tzinfo=UTC)
    return (
        _timed("search", [_searching(store, typed(each.content, chance)) for each in some])
        | _timed("page", [_page(store, each.id) for each in some])
        | _timed("wound", [_wound(store, each.id) for each in some])
        | _timed("start", [lambda: charts.seen_between(store, day, day + timedelta(days=1))] * 20)
        | _timed("doubles", [_doubles(store, each.content) for each in some[:50]])
    )


def _searching(store: RecordStore, words: str) -> Callable[[], object]:
    return lambda: store.search(words)


def _doubles(store: RecordStore, patient: Patient) -> Callable[[], object]:
    return lambda: patients.alike(store, patient)


def _page(store: RecordStore, patient: str) -> Callable[[], object]:
    return lambda: charts.of_patient(store, patient)


def _wound(store: RecordStore, patient: str) -> Callable[[], object]:
    wound = store.wounds(patient)[0].id
    return lambda: charts.of_wound(store, wound)


def _saved(
    store: RecordStore,
    some: Sequence[versions.Kept[Patient]],
    file: Path,
    nurse: str,
    most: int,
    chance: np.random.Generator,
) -> Figures:
    """Saves of a visit, first with photos of a few bytes, then with such as cameras make."""
    figures: Figures = {}
    grown = []
    for name, photos in (
        ("save_without_photo", [chance.bytes(32) for _ in range(most)]),
        ("save", [invented.jpeg(chance) for _ in range(most)]),
    ):
        store.settle()
        before = file.stat().st_size
        work = [
            _saving(store, some[number % len(some)].id, photo, nurse, chance)
            for number, photo in enumerate(photos)
        ]
        figures |= _timed(name, work)
        store.settle()
        grown.append((file.stat().st_size - before, sum(map(len, photos))))
    (rows, tiny), (whole, content) = grown
    figures["photo_bytes"] = content / most
    figures["overhead_bytes_a_photo"] = (whole - rows - content + tiny) / most
    return figures


def _saving(
    store: RecordStore, patient: str, photo: bytes, nurse: str, chance: np.random.Generator
) -> Callable[[], object]:
    wound = store.wounds(patient)[0].id
    return lambda: _file(store, wound, VISITS, [photo], nurse, chance)


def _verified(folder: Path, key: bytes) -> None:
    faults = checking.examine(folder, key, at_rest=True).faults
    assert not faults, faults[0]


def _timed(name: str, work: Sequence[Callable[[], object]]) -> Figures:
    """Median and 95th percentile of the milliseconds that pieces of work take."""
    took = []
    for piece in work:
        started = time.perf_counter()
        piece()
        took.append(1000 * (time.perf_counter() - started))
    return {name: float(np.median(took)), f"{name}_p95": float(np.percentile(took, 95))}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", nargs="+", type=int, default=list(SIZES), metavar="N")
    parser.add_argument("--folder", type=Path, help="where the records are filled (default: temporary)")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    found: dict[int, Figures] = {}
    for size in options.sizes:
        with tempfile.TemporaryDirectory(dir=options.folder) as folder:
            found[size] = measure(Path(folder), size, options.seed)
    table = Table("ms, but where it says otherwise", *(f"{size:,}" for size in found))
    for name in next(iter(found.values())):
        table.add_row(name, *(f"{figures[name]:,.2f}" for figures in found.values()))
    Console(stderr=True).print(table)
    machine = {"platform": platform.platform(), "cores": os.cpu_count()}
    json.dump({"machine": machine, "assessments": found}, sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()
