"""Visits as a clinic files them, as they are made for other systems: sent, corrected, and read back."""

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests import scenes
from tests.fhir_server import Fault, FhirServerOnThisMachine
from tests.unit.sending.conftest import START, Clinic
from tests.unit.sending.test_pacs import Archive
from woundapp.bedside import Bedside
from woundapp.clinic import Event, EventKind, Visit
from woundapp.dossier import Dossier
from woundapp.interchange.dicom import objects
from woundapp.interchange.fhir import bundle, reading
from woundapp.records import dossiers, examinations, outbox
from woundapp.records.destinations import FhirServer
from woundapp.records.examinations import Examination, Picture
from woundapp.report import pdf
from woundapp.report.options import ReportOptions
from woundapp.sending import retracting, transactions
from woundapp.sending.fhir_server import FhirClient
from woundapp.sending.sender import Make, Report, Sender

ROOT = Path(__file__).parents[3]
SCRIPT = ROOT / "tests" / "data" / "fhir" / "medplum.mjs"
PACKAGES = ROOT / "build" / "medplum"
NODE = shutil.which("node")
OPTIONS = ReportOptions()


def transaction(dossier: Dossier, taken_back: bytes | None = None) -> bytes:
    return bundle.transaction(dossier, before=taken_back)


MAKE = Make(transaction, lambda dossier: objects.of_visit(dossier, pdf.render(dossier, OPTIONS)))


def file(clinic: Clinic, scene: Callable[[], Dossier], day: int) -> str:
    """File the last visit of a scene; its id."""
    told = scene().current
    examined, contents = [], {}
    for photo in told.photos:
        examined.append(
            Examination(
                Picture(photo.sha256, photo.name),
                photo.assessment.content if photo.assessment else None,
                photo.review.content if photo.review else None,
                photo.measurement.content if photo.measurement else None,
            )
        )
        contents[photo.sha256] = photo.read()
    found = told.bedside.content if told.bedside else Bedside()
    visit = Visit(clinic.wound, START.replace(day=day), told.visit.content.note)
    return examinations.file(clinic.store, visit, examined, found, contents, clinic.nurse)


def say(clinic: Clinic, visit: str, found: Bedside) -> None:
    """Correct what was found at the bedside."""
    filed = examinations.of_visit(clinic.store, visit)
    examinations.amend(clinic.store, filed, (), found, {}, clinic.nurse, "mistaken")


@contextmanager
def medplum() -> Iterator[str]:
    """A public FHIR server; its address."""
    script = PACKAGES / SCRIPT.name  # a module finds only the packages beside it
    script.write_bytes(SCRIPT.read_bytes())
    with subprocess.Popen([str(NODE), script], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.kill()


def test_a_visit_comes_back_from_a_server_as_it_is_in_the_records(clinic: Clinic) -> None:
    with FhirServerOnThisMachine((Fault.NONE, Fault.BUSY, *[Fault.NONE] * 60, Fault.CUT_AFTER)) as server:
        visits = [file(clinic, scene, day) for day, scene in ((3, scenes.not_infected), (9, scenes.infected))]
        there = clinic.destination(FhirServer("FHIR", server.base))
        for visit in visits:
            clinic.put(visit, there)
        for _ in range(4):
            Sender(clinic.store, MAKE).send_due()
            clinic.clock.forward(days=1)
        told = dossiers.of_visit(clinic.store, visits[1])
        assert reading.dossier(transactions.collection(server.current().values())) == told
        assert set(server.writes.values()) == {1}
        assert len(clinic.exports()) == 2


def test_what_was_taken_back_is_so_on_the_server_and_what_is_still_true_is_not(
    clinic: Clinic,
) -> None:
    with FhirServerOnThisMachine() as server:
        first = file(clinic, scenes.infected, 3)
        event = Event(clinic.wound, date(2026, 3, 20), EventKind.DEBRIDEMENT)
        clinic.store.add(event, clinic.nurse)
        there = clinic.destination(FhirServer("FHIR", server.base))
        clinic.put(first, there)
        assert Sender(clinic.store, MAKE).send_due().sent == 1

        def wrong() -> dict[str, str]:
            return {
                url: each["status"] for url, each in server.current().items()
                if each.get("status") == "entered-in-error"
            }  # fmt: skip

        # What was done after the first visit is told with it as long as there is no other.
        second = file(clinic, scenes.no_model, 9)
        found = scenes.FOUND
        say(clinic, first, replace(found, present=found.present - {"warmth"}))
        clinic.put(first, there)
        assert Sender(clinic.store, MAKE).send_due().sent == 1
        (gone,) = wrong()
        assert "warmth" in json.dumps(server.stored[gone][0]).lower()
        clinic.put(second, there)
        assert Sender(clinic.store, MAKE).send_due().sent == 1
        before = server.posts
        clinic.put(first, there)
        assert Sender(clinic.store, MAKE).send_due().sent == 1
        assert (server.posts, list(wrong())) == (before, [gone])
        say(clinic, first, found)
        clinic.put(first, there)
        assert Sender(clinic.store, MAKE).send_due().sent == 1
        assert wrong() == {}
        assert set(server.writes.values()) == {1, 2}  # what is as it was before is written again
        assert max(len(versions) for versions in server.stored.values()) == 3


def test_a_visit_goes_to_an_archive_once_although_its_connection_breaks(clinic: Clinic) -> None:
    def answer(number: int, event: Any) -> int:
        if number == 3:
            event.assoc.abort()
        return 0

    visit = file(clinic, scenes.infected, 3)
    made = MAKE.objects(dossiers.of_visit(clinic.store, visit))
    kinds = tuple({each.sop_class_uid for each in made})
    with Archive(answer, kinds) as archive:
        item = clinic.put(visit, clinic.destination(archive.pacs()))
        assert Sender(clinic.store, MAKE).send_due().postponed == 1
        clinic.clock.forward(days=3)
        assert Sender(clinic.store, MAKE).send_due() == Report(1, 0, 0, None)
    assert sorted(set(archive.stored)) == sorted(each.sop_instance_uid for each in made)
    assert len(archive.stored) == len(made) + 1  # that which was under way when it broke
    sent = clinic.item(item)
    assert sent.receipt
    assert sent.receipt.ids == tuple(each.sop_instance_uid for each in made)


@pytest.mark.skipif(
    NODE is None or not (PACKAGES / "node_modules" / "@medplum" / "fhir-router").is_dir(),
    reason="Medplum's packages are not in build/medplum",
)
def test_a_public_server_takes_it_once_and_takes_it_back(clinic: Clinic) -> None:
    with medplum() as base:
        there = clinic.destination(FhirServer("Medplum", base))
        visits = [file(clinic, scene, day) for day, scene in ((3, scenes.infected), (9, scenes.no_model))]
        for visit in visits:
            clinic.put(visit, there)
        assert Sender(clinic.store, MAKE).send_due() == Report(2, 0, 0, None)
        clinic.clock.forward(minutes=1)
        clinic.put(visits[1], there)
        assert Sender(clinic.store, MAKE).send_due().sent == 1
        receipt = outbox.of_visit(clinic.store, visits[1])[0].receipt
        assert receipt
        assert receipt.size == 0
        with FhirClient(FhirServer("Medplum", base), "") as client:
            given = [each for url in receipt.ids if (each := client.read(url))]
            told = dossiers.of_visit(clinic.store, visits[1])
            assert reading.dossier(transactions.collection(given)) == told
            found = scenes.FOUND
            say(clinic, visits[0], replace(found, present=found.present - {"warmth"}))
            clinic.put(visits[0], there)
            assert Sender(clinic.store, MAKE).send_due().sent == 1
            whole = transaction(dossiers.of_wound(clinic.store, clinic.wound))
            gone = set(receipt.ids) - retracting.urls(whole)
            told_again = [client.read(url) for url in gone]
        assert [each["status"] for each in told_again if each and "status" in each] == ["entered-in-error"]
