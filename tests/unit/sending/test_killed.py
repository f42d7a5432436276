"""A process that is killed in the midst of sending: a new one goes on, and nothing arrives twice."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.fhir_server import Fault, FhirServerOnThisMachine
from tests.unit.sending.conftest import KEY, Clinic, Clock, objects, transaction
from tests.unit.sending.test_pacs import Archive
from woundapp.records import outbox
from woundapp.records.destinations import FhirServer
from woundapp.records.outbox import State
from woundapp.records.store import RecordStore
from woundapp.sending.sender import Make, Sender

_START = (
    "import pathlib, sys; from tests.unit.sending import test_killed; "
    "test_killed.send(pathlib.Path(sys.argv[1]))"
)


def send(folder: Path) -> None:
    """What the process does that is killed; its clock is the tests'."""
    with RecordStore(folder, KEY, Clock()) as store:
        print("ready", flush=True)
        Sender(store, Make(transaction, objects)).send_due()


class Process:
    """Sends, until it is killed."""

    def __init__(self, folder: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", _START, str(folder)],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[3],
        )
        assert self._process.stdout
        assert self._process.stdout.readline() == b"ready\n"

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()
        assert self._process.stdout
        self._process.stdout.close()


@pytest.mark.parametrize("after", [1, 3], ids=lambda after: f"after {after} requests")
def test_a_new_process_goes_on_with_what_was_going_to_a_server(clinic: Clinic, after: int) -> None:
    """The server does what it was asked, and is then silent, until the process that asked is dead.

    After three questions comes the transaction itself.
    """
    with FhirServerOnThisMachine((*[Fault.NONE] * after, Fault.SILENT_AFTER)) as server:
        there = clinic.destination(FhirServer("FHIR", server.base))
        items = [clinic.put(clinic.visit(), there) for _ in range(3)]
        process = Process(clinic.folder)
        deadline = time.monotonic() + 20
        while len(server.asked) <= after:
            assert time.monotonic() < deadline
            time.sleep(0.01)
        time.sleep(0.05)
        process.kill()
        assert outbox.counts(clinic.store)[State.SENDING] == 1
        done = outbox.counts(clinic.store)[State.SENT]
        new = Sender(clinic.store, Make(transaction, objects))
        assert new.send_due().sent == 0
        clinic.clock.forward(minutes=3)
        assert new.send_due().sent == 3 - done
        assert [clinic.item(item).state for item in items] == [State.SENT] * 3
        assert set(server.writes.values()) == {1}
        assert len(server.stored) == 1 + 3 * 2
    assert len(clinic.exports()) == 3
    assert clinic.store.faults() == []


def test_a_new_process_goes_on_with_what_was_going_to_a_pacs(clinic: Clinic) -> None:
    def slowly(_number: int, _event: object) -> int:
        time.sleep(0.3)
        return 0

    with Archive(slowly) as archive:
        item = clinic.put(clinic.visit(photos=4), clinic.destination(archive.pacs()))
        process = Process(clinic.folder)
        deadline = time.monotonic() + 20
        while len(clinic.item(item).done) < 2:
            assert time.monotonic() < deadline
            time.sleep(0.01)
        process.kill()
        done = clinic.item(item).done
        assert 2 <= len(done) < 5
        clinic.clock.forward(minutes=3)
        assert Sender(clinic.store, Make(transaction, objects)).send_due().sent == 1
        assert len(set(archive.stored)) == 5
        assert all(archive.stored.count(each) == 1 for each in done)
    assert len(clinic.exports()) == 1
