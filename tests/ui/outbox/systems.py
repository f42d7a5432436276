"""Other systems that are set up in the records of an open window, for the tests of sending."""

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar

from tests.fhir_server import FhirServerOnThisMachine
from tests.ui.nurse import Nurse
from woundapp.clinic import Visit
from woundapp.records import destinations, outbox
from woundapp.records.destinations import Destination, FhirServer
from woundapp.records.outbox import Item, State
from woundapp.records.store import RecordStore
from woundapp.records.versions import Kept
from woundapp.ui.records_desk import RecordsDesk

_T = TypeVar("_T")


def asked(nurse: Nurse, work: Callable[[RecordStore], _T]) -> _T:
    """What the open records answer."""
    found: list[_T] = []
    nurse.records.ask(work, found.append)
    nurse.wait(lambda: bool(found))
    return found[0]


def set_up(nurse: Nurse, content: Destination, secret: str = "") -> str:
    """Set a system up, as its form does; its id."""
    user = nurse.records.user
    assert user is not None
    thing = asked(nurse, lambda store: destinations.set_up(store, content, user.id, secret))
    schedule = nurse.find(RecordsDesk).leaving.outbox.schedule
    schedule.look()
    nurse.wait(lambda: schedule.standing.systems > 0)
    return thing


def items(nurse: Nurse) -> tuple[Item, ...]:
    """All that is in the list."""
    return asked(nurse, outbox.listed)


@contextmanager
def closed_port() -> Iterator[int]:
    """A port of this machine that nobody can listen on meanwhile, and that nobody answers on."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]


def move(nurse: Nurse, destination: str, base_url: str) -> None:
    """Say that a FHIR server is elsewhere now."""
    user = nurse.records.user
    assert user is not None

    def work(store: RecordStore) -> None:
        seen = next(kept for kept in destinations.listed(store) if kept.id == destination)
        assert isinstance(seen.content, FhirServer)
        destinations.change(store, seen, replace(seen.content, base_url=base_url), user.id)

    asked(nurse, work)
    nurse.find(RecordsDesk).leaving.outbox.schedule.look()


def amend(nurse: Nurse, visit: str) -> None:
    """Correct the note of a visit."""
    user = nurse.records.user
    assert user is not None

    def work(store: RecordStore) -> None:
        seen = store.get(Visit, visit)
        store.correct(seen, replace(seen.content, note="smells"), user.id, "forgotten")

    asked(nurse, work)


def fill(nurse: Nurse) -> None:
    """Have one visit sent, one not taken, and one that waits; the page of a wound with three is shown."""
    user = nurse.records.user
    assert user is not None
    schedule = nurse.find(RecordsDesk).leaving.outbox.schedule
    with FhirServerOnThisMachine() as server:
        there = set_up(nurse, FhirServer("Hospital Saint Anne", server.base))
        (wound,) = {visit.content.wound for visit in asked(nurse, _all_visits)}
        visits = asked(nurse, lambda store: store.visits(wound))
        for visit, status, state in (
            (visits[0], None, State.SENT),
            (visits[1], 422, State.REFUSED),
        ):
            server.status = status
            asked(nurse, lambda store, visit=visit: outbox.put(store, visit.id, there, user.id))  # type: ignore[misc]
            schedule.look()
            nurse.wait(lambda visit=visit, state=state: _state_of(nurse, visit.id) is state)  # type: ignore[misc]
    asked(nurse, lambda store: outbox.put(store, visits[2].id, there, user.id))
    schedule.look()
    nurse.wait(lambda: not schedule.busy and items(nurse)[0].attempts > 0)


def _all_visits(store: RecordStore) -> tuple[Kept[Visit], ...]:
    return store.visits_between(datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC))


def _state_of(nurse: Nurse, visit: str) -> State:
    return next(item.state for item in items(nurse) if item.visit == visit)
