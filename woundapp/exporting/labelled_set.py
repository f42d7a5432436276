"""Reviewed photos as a set to train and to measure on, without anything that says whose they are."""

import hashlib
import secrets
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from woundapp import phrases, signs
from woundapp.clinic import Aetiology, Export, ExportKind
from woundapp.domain import ImageRegion, InfectionStatus, WoundPhoto
from woundapp.errors import CancelledError, PhotoError, ReportError
from woundapp.imaging import lettering
from woundapp.imaging import photo as photos
from woundapp.records import examinations, research
from woundapp.records.research import Released
from woundapp.records.store import RecordStore
from woundapp.review import Judgement, Review

RECORDS, PHOTOS = "records.jsonl", "photos"
NAME = "woundapp-labelled-set"
"""Of the folder; that of the clinic or the day would say something of the patients."""

SOURCE = "reviewed in a clinic with woundapp"
LICENCE = "for research, by the patients' consent"
HELD_OUT = 10
"""Of so many patients one is for validation and one for testing."""

_UNFINISHED = ".part"
_NO_LIMIT = 1 << 62


@dataclass(frozen=True, slots=True)
class Written:
    """What was written.

    Attributes:
        folder: of the set.
        photos: in it.
        with_writing: photos that were left out because something is written in them.
        unreadable: photos that were left out because they cannot be decoded.
    """

    folder: Path
    photos: int
    with_writing: int
    unreadable: int


def write(
    store: RecordStore,
    place: Path,
    by: str,
    *,
    with_writing: bool = False,
    on_progress: Callable[[int, int], None] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Written:
    """Write a set into a new folder, all of it or nothing, and note in the records that it was.

    It holds the photos that were reviewed as infected or not infected, of patients whose last consent allows
    research, in the form that `woundapp train` and `woundapp evaluate` read; a photo that was filed for
    several wounds has no one label and is left out. Photos are written anew from their pixels, under names
    that say nothing. Patients have ids of this set alone, and each patient's photos are all in one of its
    splits.

    Args:
        store: the records.
        place: where the folder of the set is made; must exist.
        by: the id of the user.
        with_writing: whether photos are taken in which something is written, which may be a name.
        on_progress: told how many photos are done, and of how many.
        cancelled: asked now and then whether to stop.

    Raises:
        ReportError: there is nothing to write, or it cannot be written; nothing of it is left.
        CancelledError: it was stopped; nothing of it is left.
        RecordStoreError: the records cannot be read.
    """
    found = list(research.released(store))
    if not found:
        raise ReportError(
            "There is nothing to export: no photo of a patient whose consent allows research was reviewed as "
            "infected or not infected. Nothing was written."
        )
    secrets.SystemRandom().shuffle(found)
    target = _free(place / NAME)
    unfinished = target.with_name(f"{target.name}{_UNFINISHED}")
    try:
        shutil.rmtree(unfinished, ignore_errors=True)
        (unfinished / PHOTOS).mkdir(parents=True)
        written = _fill(store, unfinished, found, with_writing, on_progress, cancelled)
        store.add(Export(ExportKind.LABELLED_SET, count=written[0]), by)
        unfinished.rename(target)
    except OSError as error:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise ReportError(
            "The labelled set could not be written ({reason}). Nothing of it is left, and the "
            "records are as they were. Check that the folder is there, can be written to and has room.",
            reason=phrases.reason(error),
        ) from error
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    return Written(target, *written)


def _fill(
    store: RecordStore,
    folder: Path,
    found: Sequence[Released],
    with_writing: bool,
    on_progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> tuple[int, int, int]:
    groups = _Groups({each.patient for each in found})
    taken = lettered = unreadable = 0
    record: dict[str, Any]
    with (folder / RECORDS).open("wb") as records:
        for done, each in enumerate(found):
            on_progress(done, len(found))
            if cancelled():
                raise CancelledError
            try:
                # The name is for an error, which must not name anybody.
                decoded = photos.decode(examinations.photo(store, each.photo), PHOTOS)
            except PhotoError:
                unreadable += 1
                continue
            if not with_writing and lettering.find(decoded):
                lettered += 1
                continue
            taken += 1
            content = photos.jpeg(decoded.pixels, _NO_LIMIT)
            file = f"{PHOTOS}/{taken:06}.jpg"
            (folder / file).write_bytes(content)
            record = {"file": file, "sha256": hashlib.sha256(content).hexdigest()}
            records.write(
                msgspec.json.encode(record | groups.of(each.patient) | _known(each, decoded)) + b"\n"
            )
    if not taken:
        raise ReportError(
            "There is nothing to export: in every photo something is written, which may be a name. Nothing "
            "was written."
        )
    return taken, lettered, unreadable


class _Groups:
    """Gives each patient an id that nothing else knows, and a split.

    Args:
        patients: their ids in the records.
    """

    def __init__(self, patients: set[str]) -> None:
        shuffled = sorted(patients)
        secrets.SystemRandom().shuffle(shuffled)
        # Of very few patients the first are trained on, and the next one is for validation.
        held_out = max(1, len(shuffled) // HELD_OUT)
        test = held_out if len(shuffled) > 2 else 0  # noqa: PLR2004
        validation = held_out if len(shuffled) > 1 else 0
        splits = ["test"] * test + ["validation"] * validation
        splits += ["train"] * (len(shuffled) - len(splits))
        self._known = {
            patient: {"split": split, "group": secrets.token_hex(8)}
            for patient, split in zip(shuffled, splits, strict=True)
        }

    def of(self, patient: str) -> dict[str, str]:
        """What a record says of a patient's place in the set."""
        return self._known[patient]


def _known(released: Released, photo: WoundPhoto) -> dict[str, Any]:
    """What a record says of a photo itself."""
    skin, aetiology = released.skin_type, released.aetiology
    return {
        "label": "infected" if released.review.status is InfectionStatus.INFECTED else "not_infected",
        "signs": _signs(released, photo),
        "skin_tone": f"Fitzpatrick {skin.value}" if skin else None,
        "wound_type": None if aetiology is Aetiology.UNKNOWN else aetiology.value,
        "source": SOURCE,
        "licence": LICENCE,
    }


def _signs(released: Released, photo: WoundPhoto) -> list[dict[str, Any]] | None:
    """The signs that the user sees, where she sees them; None if she did not say it of all of them."""
    review: Review = released.review
    if not review.marks or None in review.marks:
        return None
    seen = []
    for finding, mark in zip(review.shown(released.findings), review.marks, strict=True):
        left_out = mark is None or mark.judgement in (Judgement.REMOVED, Judgement.UNSURE)
        sign = signs.BY_CODE.get(finding.sign)
        if not left_out and sign and sign.in_photo:
            seen.append({"sign": finding.sign, "region": _within(finding.region, photo)})
    return seen


def _within(region: ImageRegion | None, photo: WoundPhoto) -> list[int] | None:
    if region is None:
        return None
    left, top = max(0, region.left), max(0, region.top)
    right, bottom = min(photo.width, region.right), min(photo.height, region.bottom)
    return [left, top, right, bottom] if left < right and top < bottom else None


def _free(target: Path) -> Path:
    """The target, or the first of its kind that is not there."""
    number = 1
    free = target
    while free.exists():
        number += 1
        free = target.with_name(f"{target.name}-{number}")
    return free
