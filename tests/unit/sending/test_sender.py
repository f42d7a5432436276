"""What waits is sent once, whatever happens, and neither a bad item nor a dead server holds it up."""

import itertools
import shutil
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fhir_server import Fault, FhirServerOnThisMachine
from tests.unit.sending.conftest import KEY, NAME, START, Clinic, Clock, objects, open_clinic, transaction
from woundapp.clinic import Export, ExportKind, Visit
from woundapp.dossier import Dossier
from woundapp.errors import RecordStoreError, ReportError
from woundapp.records import claiming, database, destinations, dossiers, examinations, forgetting, outbox
from woundapp.records.destinations import Authentication, FhirServer, Pacs
from woundapp.records.outbox import State
from woundapp.records.store import RecordStore
from woundapp.sending import http, watch
from woundapp.sending.retracting import MakeTransaction
from woundapp.sending.sender import FIRST_PAUSE, Make, Report, Sender

MAKE = Make(transaction, objects)


def sender(clinic: Clinic, make: MakeTransaction = transaction) -> Sender:
    return Sender(clinic.store, Make(make, objects), lambda: 0.5)


def dead_address() -> str:
    """Where nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{taken.getsockname()[1]}/fhir"


@pytest.fixture
def server() -> Iterator[FhirServerOnThisMachine]:
    with FhirServerOnThisMachine() as running:
        yield running


def test_a_visit_arrives_and_the_list_and_the_audit_trail_say_so(
    clinic: Clinic, server: FhirServerOnThisMachine
) -> None:
    visit = clinic.visit(photos=2)
    there = clinic.destination(FhirServer("FHIR", server.base))
    item = clinic.put(visit, there)
    assert outbox.counts(clinic.store)[State.WAITING] == 1
    shares = list[tuple[str, float]]()
    report = sender(clinic).send_due(on_progress=lambda each, share: shares.append((each.id, share)))
    assert report == Report(1, 0, 0, None)
    sent = clinic.item(item)
    assert sent.state is State.SENT
    assert sent.receipt
    assert sent.receipt.at == START
    assert sent.receipt.size > 1000
    assert sent.receipt.fingerprint == dossiers.fingerprint(dossiers.of_visit(clinic.store, visit))
    assert sorted(sent.receipt.ids) == sorted(server.stored)
    assert shares[-1] == (item, 1.0)
    assert clinic.exports() == [Export(ExportKind.FHIR_SERVER, clinic.patient, 2, there)]
    assert clinic.store.faults() == []
    assert sender(clinic).send_due() == Report(0, 0, 0, None)
    assert server.posts == 1


def test_an_amendment_made_while_it_waits_is_what_is_sent(
    clinic: Clinic, server: FhirServerOnThisMachine
) -> None:
    visit = clinic.visit("wrong")
    item = clinic.put(visit, clinic.destination(FhirServer("FHIR", server.base)))
    clinic.amend(visit, "right")
    assert sender(clinic).send_due().sent == 1
    assert server.current()[f"Encounter/{visit}"]["text"]["div"] == "right"
    sent = clinic.item(item)
    assert sent.receipt
    assert sent.receipt.fingerprint != sent.fingerprint


def test_one_made_afterwards_can_be_sent_after_it_and_the_rest_is_not_sent_again(
    clinic: Clinic, server: FhirServerOnThisMachine
) -> None:
    visit, there = clinic.visit(), clinic.destination(FhirServer("FHIR", server.base))
    first = clinic.put(visit, there)
    sender(clinic).send_due()
    clinic.amend(visit, "corrected")
    again = clinic.put(visit, there)
    assert again != first
    assert sender(clinic).send_due().sent == 1
    assert {url.partition("/")[0]: len(each) for url, each in server.stored.items()} == {
        "Patient": 1, "Encounter": 2, "Binary": 1,
    }  # fmt: skip
    assert [item.id for item in outbox.of_visit(clinic.store, visit)].count(first) == 1


def test_asked_for_twice_before_it_is_sent_it_is_sent_once(
    clinic: Clinic, server: FhirServerOnThisMachine
) -> None:
    visit, there = clinic.visit(), clinic.destination(FhirServer("FHIR", server.base))
    other = clinic.destination(FhirServer("other", server.base))
    assert clinic.put(visit, there) == clinic.put(visit, there)
    assert clinic.put(visit, other) != clinic.put(visit, there)
    assert len(outbox.listed(clinic.store)) == 2
    assert sender(clinic).send_due().sent == 2
    assert set(server.writes.values()) == {1}


def test_pauses_grow_and_a_destination_that_is_down_is_asked_once_for_all_that_waits(clinic: Clinic) -> None:
    down = clinic.destination(FhirServer("FHIR", dead_address()))
    items = [clinic.put(clinic.visit(), down) for _ in range(5)]
    asked = list[str]()

    def make(dossier: Dossier, _: bytes | None) -> bytes:
        asked.append(dossier.current.visit.id)
        return transaction(dossier)

    pauses = list[timedelta]()
    for _ in range(12):
        report = sender(clinic, make).send_due()
        assert (report.postponed, len(asked)) == (1, 1)
        assert report.next_at
        pauses.append(report.next_at - clinic.clock.now)
        assert sender(clinic, make).send_due().postponed == 0
        clinic.clock.now = report.next_at
        asked.clear()
    assert pauses[0] == FIRST_PAUSE
    assert pauses == sorted(pauses)
    assert pauses[-1] == timedelta(minutes=15)
    told = [clinic.item(item).error for item in items]
    assert any(error and "cannot be reached" in error for error in told)
    assert clinic.exports() == []


def test_pauses_differ_from_machine_to_machine(clinic: Clinic) -> None:
    clinic.put(clinic.visit(), clinic.destination(FhirServer("FHIR", dead_address())))
    early = Sender(clinic.store, MAKE, lambda: 0.0).send_due().next_at
    assert early
    clinic.clock.now = early
    late = Sender(clinic.store, MAKE, lambda: 1.0).send_due().next_at
    assert late
    assert early - START == FIRST_PAUSE * 0.8
    assert late - early == FIRST_PAUSE * 2 * 1.2


def test_after_three_weeks_offline_all_of_it_arrives(clinic: Clinic, server: FhirServerOnThisMachine) -> None:
    address = dead_address()
    there = clinic.destination(FhirServer("FHIR", address))
    visits = [clinic.visit() for _ in range(4)]
    for visit in visits:
        clinic.put(visit, there)
    for _ in range(21):
        sender(clinic).send_due()
        clinic.clock.forward(days=1)
    (known,) = destinations.listed(clinic.store)
    destinations.change(clinic.store, known, FhirServer("FHIR", server.base), clinic.nurse)
    assert sender(clinic).send_due().sent == 4
    assert {url for url in server.stored if url.startswith("Encounter")} == {f"Encounter/{v}" for v in visits}


def test_a_dead_destination_does_not_hold_up_another(clinic: Clinic, server: FhirServerOnThisMachine) -> None:
    visit = clinic.visit()
    clinic.put(visit, clinic.destination(FhirServer("dead", dead_address())))
    clinic.put(visit, clinic.destination(Pacs("dead", "localhost", 1)))
    item = clinic.put(visit, clinic.destination(FhirServer("FHIR", server.base)))
    report = sender(clinic).send_due()
    assert (report.sent, report.postponed) == (1, 2)
    assert clinic.item(item).state is State.SENT


@pytest.mark.parametrize(
    "fault",
    [ZeroDivisionError(NAME), ReportError("“{file}” is wrong. Nothing was sent.", file="x"), MemoryError()],
)
def test_a_visit_that_cannot_be_made_does_not_hold_up_the_others(
    clinic: Clinic, server: FhirServerOnThisMachine, fault: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    there = clinic.destination(FhirServer("FHIR", server.base))
    bad, good = clinic.put(clinic.visit("bad"), there), clinic.put(clinic.visit("good"), there)

    def make(dossier: Dossier, _: bytes | None) -> bytes:
        if dossier.current.visit.content.note == "bad":
            raise fault
        return transaction(dossier)

    assert sender(clinic, make).send_due() == Report(1, 1, 0, None)
    assert clinic.item(good).state is State.SENT
    refused = clinic.item(bad)
    assert refused.state is State.REFUSED
    assert refused.error
    assert "not tried again by itself" in refused.error
    assert NAME not in refused.error + caplog.text
    clinic.clock.forward(days=30)
    assert sender(clinic).send_due().sent == 0
    outbox.again(clinic.store, bad)
    assert sender(clinic).send_due().sent == 1


def test_one_that_the_server_refuses_does_not_hold_up_the_others(
    clinic: Clinic, server: FhirServerOnThisMachine
) -> None:
    there = clinic.destination(FhirServer("FHIR", server.base))
    first = clinic.put(clinic.visit(), there)
    server.status = 422
    assert sender(clinic).send_due().refused == 1
    server.status = None
    second = clinic.put(clinic.visit(), there)
    assert sender(clinic).send_due().sent == 1
    assert [clinic.item(item).state for item in (first, second)] == [State.REFUSED, State.SENT]
    refused = clinic.item(first)
    assert refused.error
    assert refused.error.values["status"] == 422


def test_a_busy_server_is_asked_again_when_it_says(clinic: Clinic, server: FhirServerOnThisMachine) -> None:
    clinic.put(clinic.visit(), clinic.destination(FhirServer("FHIR", server.base)))
    server.faults, server.retry_after = iter((Fault.BUSY,)), "5400"
    assert sender(clinic).send_due().next_at == START + timedelta(minutes=90)


def test_a_wrong_password_is_not_tried_over_and_over_but_as_soon_as_it_is_corrected(
    clinic: Clinic, server: FhirServerOnThisMachine
) -> None:
    server.token = "Bearer right"
    known = FhirServer("FHIR", server.base, Authentication.BEARER)
    item = clinic.put(clinic.visit(), clinic.destination(known, "wrong"))
    assert sender(clinic).send_due().next_at == START + timedelta(days=1)
    asked = len(server.asked)
    clinic.clock.forward(hours=23)
    sender(clinic).send_due()
    assert len(server.asked) == asked
    (seen,) = destinations.listed(clinic.store)
    destinations.change(clinic.store, seen, known, clinic.nurse, "right")
    assert sender(clinic).send_due().sent == 1
    assert clinic.item(item).attempts == 2


def test_a_photo_that_cannot_be_read_is_tried_again(clinic: Clinic, server: FhirServerOnThisMachine) -> None:
    def make(dossier: Dossier, _: bytes | None) -> bytes:
        examinations.photo(clinic.store, "0" * 64)
        return b""

    item = clinic.put(clinic.visit(), clinic.destination(FhirServer("FHIR", server.base)))
    assert sender(clinic, make).send_due().postponed == 1
    waiting = clinic.item(item)
    assert waiting.error
    assert "This photo is not in the records." in waiting.error
    assert "tried again by itself" in waiting.error


def test_what_is_stopped_is_given_back_and_due_at_once(clinic: Clinic) -> None:
    with FhirServerOnThisMachine((Fault.NONE,) * 3 + (Fault.SILENT_AFTER,)) as server:
        item = clinic.put(clinic.visit(), clinic.destination(FhirServer("FHIR", server.base)))
        report = sender(clinic).send_due(cancelled=lambda: server.posts > 0)
        assert report == Report(0, 0, 0, START)
        assert clinic.item(item).state is State.WAITING
        assert sender(clinic).send_due().sent == 1
        assert set(server.writes.values()) == {1}


def test_what_a_sender_that_died_has_held_is_taken_over_after_a_while(
    clinic: Clinic, server: FhirServerOnThisMachine
) -> None:
    item = clinic.put(clinic.visit(), clinic.destination(FhirServer("FHIR", server.base)))
    assert claiming.take(clinic.store)
    assert clinic.item(item).state is State.SENDING
    assert sender(clinic).send_due().sent == 0
    clinic.clock.forward(minutes=2)
    assert clinic.item(item).state is State.WAITING
    assert sender(clinic).send_due().sent == 1


def test_who_was_asleep_meanwhile_does_not_send_it_again(
    clinic: Clinic, server: FhirServerOnThisMachine
) -> None:
    """A laptop is closed while it makes what is sent; another one sends it."""
    item = clinic.put(clinic.visit(), clinic.destination(FhirServer("FHIR", server.base)))
    with RecordStore(clinic.folder, KEY, clinic.clock) as other:

        def make(dossier: Dossier, _: bytes | None) -> bytes:
            clinic.clock.forward(hours=8)
            assert Sender(other, MAKE).send_due().sent == 1
            return transaction(dossier)

        assert sender(clinic, make).send_due().sent == 0
    assert clinic.item(item).state is State.SENT
    assert server.posts == 1
    assert len(clinic.exports()) == 1


@pytest.mark.parametrize("jump", [timedelta(days=-4000), timedelta(days=4000)])
def test_a_clock_that_was_wrong_for_a_while_keeps_nothing_back(
    clinic: Clinic, server: FhirServerOnThisMachine, jump: timedelta
) -> None:
    there = clinic.destination(FhirServer("FHIR", server.base))
    clinic.clock.now += jump
    clinic.put(clinic.visit(), there)
    server.faults = iter((Fault.BUSY,))
    assert sender(clinic).send_due().postponed == 1
    dead = clinic.destination(FhirServer("other", server.base))
    clinic.put(clinic.visit(), dead)
    assert claiming.take(clinic.store)
    clinic.clock.now = START + timedelta(minutes=2)
    assert sender(clinic).send_due().sent == 2


def test_two_senders_at_once_send_each_visit_once(clinic: Clinic) -> None:
    with FhirServerOnThisMachine() as one, FhirServerOnThisMachine() as two:
        there = [clinic.destination(FhirServer("FHIR", each.base)) for each in (one, two)]
        visits = [clinic.visit() for _ in range(6)]
        for visit in visits:
            for each in there:
                clinic.put(visit, each)
        reports = list[Report]()

        def work() -> None:
            with RecordStore(clinic.folder, KEY, clinic.clock) as store:
                while outbox.counts(store)[State.WAITING]:
                    reports.append(Sender(store, MAKE).send_due())

        threads = [threading.Thread(target=work) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sum(report.sent for report in reports) == 12
        for server in (one, two):
            assert set(server.writes.values()) == {1}
            assert len(server.stored) == 1 + 6 * 2
            assert server.posts == 6
    assert len(clinic.exports()) == 12
    assert clinic.store.faults() == []


def test_a_patient_is_not_forgotten_while_something_of_hers_is_being_sent(
    clinic: Clinic, server: FhirServerOnThisMachine
) -> None:
    clinic.put(clinic.visit(), clinic.destination(FhirServer("FHIR", server.base)))
    with RecordStore(clinic.folder, KEY, clinic.clock) as other:

        def make(dossier: Dossier, _: bytes | None) -> bytes:
            with pytest.raises(RecordStoreError, match="being sent to another system at this moment"):
                forgetting.forget(other, clinic.patient, clinic.nurse)
            return transaction(dossier)

        assert sender(clinic, make).send_due().sent == 1
    assert forgetting.forget(clinic.store, clinic.patient, clinic.nurse).counts["outbox"] == 1
    assert outbox.listed(clinic.store) == ()


def test_secrets_and_addresses_are_in_no_error_and_no_log(
    clinic: Clinic, server: FhirServerOnThisMachine, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(0)
    known = FhirServer("FHIR", server.base, Authentication.BASIC, "planted-user")
    clinic.put(clinic.visit(), clinic.destination(known, "planted-secret"))
    told = ""
    for fault in Fault:
        if fault in (Fault.ENDLESS, Fault.TRICKLE, Fault.SILENT_AFTER):
            continue
        server.faults = iter((Fault.NONE, fault))
        sender(clinic).send_due()
        told += "".join(item.error or "" for item in outbox.listed(clinic.store))
        clinic.clock.forward(days=2)
    for planted in ("planted", NAME, "localhost", "/fhir", clinic.patient):
        assert planted not in told + caplog.text


FAULTS = st.sampled_from([fault for fault in Fault if fault not in (Fault.ENDLESS, Fault.REDIRECT)])


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Clinic:
    """Records with two visits, closed, to be copied."""
    made = open_clinic(tmp_path_factory.mktemp("prepared"))
    made.visit(photos=2)
    made.visit()
    made.store.close()
    return made


@contextmanager
def copied(prepared: Clinic) -> Iterator[Clinic]:
    with TemporaryDirectory() as folder:
        shutil.copyfile(prepared.folder / database.FILE, Path(folder, database.FILE))
        clock = Clock()
        with RecordStore(Path(folder), KEY, clock) as store:
            raw = store._engine.raw_connection()
            raw.cursor().execute("PRAGMA synchronous = OFF")  # nobody pulls the plug
            raw.close()
            yield replace(prepared, store=store, folder=Path(folder), clock=clock)


@given(
    faults=st.lists(st.just(Fault.NONE) | FAULTS, max_size=15),
    steps=st.lists(st.sampled_from(["amend", "ask", "crash", "back", "stop", "wait"]), max_size=4),
)
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_version_of_anything_is_written_twice_whatever_happens(
    prepared: Clinic, faults: list[Fault], steps: list[str]
) -> None:
    amended, other = prepared.visits
    with (
        pytest.MonkeyPatch.context() as patched,
        copied(prepared) as clinic,
        FhirServerOnThisMachine(faults) as server,
    ):
        patched.setattr(http, "ANSWER_SECONDS", 0.1)
        patched.setattr(watch, "_LOOK", 0.01)
        there = clinic.destination(FhirServer("FHIR", server.base))
        items = {clinic.put(visit, there) for visit in clinic.visits}
        # In the end what is there now is asked for, and everything works.
        for step in (*steps, "ask"):
            match step:
                case "amend":
                    clinic.amend(amended, f"note {next(_NUMBERS)}")
                case "ask":
                    items |= {clinic.put(visit, there) for visit in clinic.visits}
                case "crash":
                    claiming.take(clinic.store)
                case "back":
                    clinic.clock.forward(days=-3)
            enough = len(server.asked) + 3 if step == "stop" else sys.maxsize
            sender(clinic).send_due(partial(_more, server, enough))
            clinic.clock.forward(days=1)
        for _ in range(60):  # of what takes a tenth of a second on a machine that does much else
            if outbox.counts(clinic.store)[State.WAITING] == 0:
                break
            sender(clinic).send_due()
            clinic.clock.forward(days=1)
        assert [item for item in items if clinic.item(item).state is not State.SENT] == []
        assert set(server.writes.values()) == {1}
        for visit in (amended, other):
            note = clinic.store.get(Visit, visit).content.note
            assert server.current()[f"Encounter/{visit}"]["text"]["div"] == note
        assert len(clinic.exports()) == len(items)


_NUMBERS = itertools.count()


def _more(server: FhirServerOnThisMachine, enough: int) -> bool:
    return len(server.asked) >= enough


def test_records_say_the_same_after_a_restart(clinic: Clinic, tmp_path: Path) -> None:
    visit, there = clinic.visit(), clinic.destination(FhirServer("FHIR", dead_address()))
    clinic.put(visit, there)
    sender(clinic).send_due()
    before = outbox.listed(clinic.store), destinations.listed(clinic.store)
    clinic.store.close()
    with RecordStore(tmp_path, KEY, clinic.clock) as again:
        assert (outbox.listed(again), destinations.listed(again)) == before
