"""What waits to be sent: asked for, taken by one sender at a time, and kept until it is sent."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests import dossiers as photos
from tests.unit.records.conftest import KEY
from woundapp.bedside import Bedside
from woundapp.clinic import Export, ExportKind, Patient, Role, User, Visit, Wound
from woundapp.errors import RecordStoreError
from woundapp.phrases import Phrase
from woundapp.records import (
    backup,
    checking,
    claiming,
    database,
    destinations,
    dossiers,
    everything,
    examinations,
    forgetting,
    outbox,
    patients,
)
from woundapp.records.destinations import Pacs
from woundapp.records.examinations import Examination, Picture
from woundapp.records.keys import Keys
from woundapp.records.outbox import HELD, Item, Receipt, State
from woundapp.records.sealing import Cost
from woundapp.records.store import RecordStore

NOW = datetime(2026, 3, 14, 9, tzinfo=UTC)
ERROR = Phrase(
    "The PACS says {what}. {safe}", what=Phrase("no {number}", number=7), safe=Phrase("All is kept.")
)


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Listed:
    """Records with visits and two destinations."""

    store: RecordStore
    folder: Path
    clock: Clock
    nurse: str
    patient: str
    visits: list[str]
    there: list[str]

    def put(self, visit: int = 0, there: int = 0) -> str:
        return outbox.put(self.store, self.visits[visit], self.there[there], self.nurse)

    def item(self, thing: str) -> Item:
        return next(item for item in outbox.listed(self.store) if item.id == thing)

    def pass_time(self, span: timedelta) -> None:
        self.clock.now += span


def file(store: RecordStore, wound: str, number: int, nurse: str) -> str:
    content = photos.picture(number)
    picture = Picture(hashlib.sha256(content).hexdigest(), "heel.png")
    visit = Visit(wound, NOW - timedelta(days=9 - number))
    return examinations.file(
        store, visit, [Examination(picture)], Bedside(), {picture.sha256: content}, nurse
    )


@pytest.fixture
def listed(tmp_path: Path) -> Iterator[Listed]:
    clock = Clock()
    with RecordStore(tmp_path, KEY, clock) as store:
        nurse = store.add(User("Ana Ruiz", Role.NURSE), "")
        patient = store.add(Patient("María"), nurse)
        wound = store.add(Wound(patient, "heel"), nurse)
        visits = [file(store, wound, number, nurse) for number in range(3)]
        there = [destinations.set_up(store, Pacs(name, "pacs"), nurse) for name in ("one", "two")]
        yield Listed(store, tmp_path, clock, nurse, patient, visits, there)


def receipt(at: datetime = NOW) -> Receipt:
    return Receipt(at, "f" * 64, "5" * 64, ("Patient/p", "2.25.1"), 4711)


def export(listed: Listed) -> Export:
    return Export(ExportKind.PACS, listed.patient, 1, listed.there[0])


def test_what_is_asked_for_waits_with_the_fingerprint_of_what_was_seen(listed: Listed) -> None:
    item = listed.item(listed.put())
    assert (item.visit, item.destination, item.by) == (listed.visits[0], listed.there[0], listed.nurse)
    assert (item.asked_at, item.next_at, item.attempts, item.state) == (NOW, NOW, 0, State.WAITING)
    assert (item.error, item.done, item.receipt) == (None, (), None)
    assert item.fingerprint == dossiers.fingerprint(dossiers.of_visit(listed.store, listed.visits[0]))
    assert outbox.next_at(listed.store) == NOW
    assert outbox.counts(listed.store) == {
        State.WAITING: 1, State.SENDING: 0, State.SENT: 0, State.REFUSED: 0,
    }  # fmt: skip


def test_a_visit_that_is_not_there_cannot_be_asked_for(listed: Listed) -> None:
    with pytest.raises(RecordStoreError, match="not in the records"):
        outbox.put(listed.store, "0" * 32, listed.there[0], listed.nurse)
    assert outbox.listed(listed.store) == ()


def test_who_asks_again_takes_the_place_of_who_asked_before_and_what_is_stored_is_remembered(
    listed: Listed,
) -> None:
    first = listed.put()
    claim = claiming.take(listed.store)
    assert claim
    claiming.note_done(listed.store, claim, "2.25.1")
    claiming.refuse(listed.store, claim, ERROR)
    before = listed.item(first)
    assert (before.state, before.error) == (State.REFUSED, ERROR)
    listed.pass_time(timedelta(days=1))
    seen = listed.store.get(Visit, listed.visits[0])
    listed.store.correct(seen, Visit(seen.content.wound, seen.content.at, "dry"), listed.nurse, "forgotten")
    ben = listed.store.add(User("Ben Okri", Role.NURSE), listed.nurse)
    again = outbox.put(listed.store, listed.visits[0], listed.there[0], ben)
    assert again == first
    now = listed.item(first)
    assert (now.state, now.by, now.error, now.attempts) == (State.WAITING, ben, None, 0)
    assert now.fingerprint != before.fingerprint
    assert now.done == ("2.25.1",)


def test_what_is_asked_for_while_it_is_being_sent_waits_beside_it(listed: Listed) -> None:
    first = listed.put()
    claim = claiming.take(listed.store)
    assert claim
    second = listed.put()
    assert second != first
    assert claiming.take(listed.store) is None
    claiming.succeed(listed.store, claim, receipt(), export(listed))
    following = claiming.take(listed.store)
    assert following
    assert following.item.id == second


def test_a_destination_is_served_by_one_sender_at_a_time(listed: Listed) -> None:
    ids = [listed.put(0), listed.put(1), listed.put(0, there=1)]
    with RecordStore(listed.folder, KEY, listed.clock) as other:
        one, two = claiming.take(listed.store), claiming.take(other)
        assert one
        assert two
        assert {one.item.id, two.item.id} == {ids[0], ids[2]}
        assert claiming.take(other) is None
        claiming.release(listed.store, one)
        three = claiming.take(other)
        assert three
        assert three.item.destination == listed.there[0]


def test_what_was_asked_for_first_comes_first_and_what_is_not_wanted_does_not(listed: Listed) -> None:
    first = listed.put(0)
    listed.pass_time(timedelta(seconds=1))
    second = listed.put(1)
    claim = claiming.take(listed.store)
    assert claim
    assert claim.item.id == first
    claiming.postpone(listed.store, claim, ERROR, listed.clock.now + timedelta(minutes=5))
    waiting = listed.item(first)
    assert waiting.error == ERROR
    assert waiting.error.values == ERROR.values
    assert waiting.next_at == listed.clock.now + timedelta(minutes=5)
    claim = claiming.take(listed.store)
    assert claim
    assert claim.item.id == second
    claiming.release(listed.store, claim)
    assert claiming.take(listed.store, {first, second}) is None


def test_a_destination_that_rests_keeps_back_what_is_asked_for_later_and_no_other(listed: Listed) -> None:
    item = listed.put(0)
    until = NOW + timedelta(minutes=7)
    for failures in range(3):
        claim = claiming.take(listed.store)
        assert claim
        assert (claim.item.id, claim.failures) == (item, failures)
        claiming.pause(listed.store, claim, ERROR, until)
        assert listed.item(listed.put(1)).next_at == outbox.next_at(listed.store) == until
        assert claiming.take(listed.store) is None
        listed.clock.now = until
        until += timedelta(minutes=7)
    other = listed.put(1, there=1)
    claims = [claiming.take(listed.store) for _ in range(2)]
    assert {claim.item.id for claim in claims if claim} == {item, other}
    assert claims[0]
    claiming.succeed(listed.store, claims[0], receipt(), export(listed))
    claim = claiming.take(listed.store)
    assert claim
    assert claim.failures == 0


def test_whoever_lost_it_can_write_nothing_of_it_any_more(listed: Listed) -> None:
    thing = listed.put()
    lost = claiming.take(listed.store)
    assert lost
    assert claiming.hold(listed.store, lost)
    listed.pass_time(HELD)
    mine = claiming.take(listed.store)
    assert mine
    assert mine.item.attempts == 2
    assert not claiming.hold(listed.store, lost)
    claiming.note_done(listed.store, lost, "2.25.1")
    claiming.refuse(listed.store, lost, ERROR)
    claiming.postpone(listed.store, lost, ERROR, NOW + timedelta(days=1))
    claiming.release(listed.store, lost)
    assert claiming.hold(listed.store, mine)
    claiming.succeed(listed.store, mine, receipt(), export(listed))
    item = listed.item(thing)
    assert (item.state, item.receipt, item.error, item.done) == (State.SENT, receipt(), None, ())


def test_asking_for_more_time_keeps_it(listed: Listed) -> None:
    listed.put()
    claim = claiming.take(listed.store)
    assert claim
    for _ in range(5):
        listed.pass_time(HELD * 0.9)
        assert claiming.take(listed.store) is None
        assert claiming.hold(listed.store, claim)


def test_what_brings_the_program_down_lets_the_others_go_first(listed: Listed) -> None:
    bad = listed.put(0)
    assert claiming.take(listed.store)
    good = listed.put(1)
    listed.pass_time(HELD)
    claim = claiming.take(listed.store)
    assert claim
    assert (claim.item.id, claim.item.attempts) == (bad, 2)
    listed.pass_time(HELD)
    claim = claiming.take(listed.store)
    assert claim
    assert claim.item.id == good
    claiming.succeed(listed.store, claim, receipt(), export(listed))
    assert claiming.take(listed.store) is None
    assert outbox.next_at(listed.store) == listed.clock.now + HELD


def test_trying_again_and_taking_back(listed: Listed) -> None:
    ids = [listed.put(number) for number in range(3)]
    claim = claiming.take(listed.store)
    assert claim
    claiming.pause(listed.store, claim, ERROR, NOW + timedelta(hours=5))
    assert [listed.item(thing).next_at for thing in ids] == [NOW + timedelta(hours=5)] * 3
    assert claiming.take(listed.store) is None
    outbox.again(listed.store, ids[1])
    claim = claiming.take(listed.store, {ids[0], ids[2]})
    assert claim
    assert claim.item.id == ids[1]
    with pytest.raises(RecordStoreError, match="being sent to another system at this moment"):
        outbox.take_back(listed.store, ids[1])
    outbox.again(listed.store, ids[1])
    assert claiming.hold(listed.store, claim)
    claiming.succeed(listed.store, claim, receipt(), export(listed))
    for thing in ids:
        outbox.take_back(listed.store, thing)
        outbox.again(listed.store, thing)
    assert [item.id for item in outbox.listed(listed.store)] == [ids[1]]
    assert outbox.listed(listed.store, State.SENT, most=1)[0].state is State.SENT
    assert outbox.listed(listed.store, State.WAITING) == ()


def test_a_destination_that_is_given_up_takes_along_what_waits_but_not_what_was_sent(listed: Listed) -> None:
    sent = listed.put(0)
    claim = claiming.take(listed.store)
    assert claim
    (one, _) = destinations.listed(listed.store)
    with pytest.raises(RecordStoreError, match="being sent"):
        destinations.give_up(listed.store, one, listed.nurse)
    claiming.succeed(listed.store, claim, receipt(), export(listed))
    listed.put(1)
    other = listed.put(1, there=1)
    destinations.give_up(listed.store, one, listed.nurse)
    assert {item.id for item in outbox.listed(listed.store)} == {sent, other}


def test_what_was_sent_is_in_the_audit_trail_with_where_it_went(listed: Listed) -> None:
    listed.put()
    claim = claiming.take(listed.store)
    assert claim
    claiming.succeed(listed.store, claim, receipt(), export(listed))
    with everything.opened(listed.store, listed.patient) as found:
        (noted,) = [kept for table, kept in found.versions() if table == "export"]
    assert noted.by == listed.nurse
    assert Export(**noted.content) == export(listed)
    assert listed.store.faults() == []


def test_who_is_forgotten_is_forgotten_here_too_and_others_are_not(listed: Listed) -> None:
    nurse = listed.nurse
    other = listed.store.add(Patient("Olga"), nurse)
    double = listed.store.add(Patient("Maria"), nurse)
    stays = file(listed.store, listed.store.add(Wound(other, "leg"), nurse), 5, nurse)
    moved = file(listed.store, listed.store.add(Wound(double, "leg"), nurse), 6, nurse)
    listed.put(0)
    listed.put(1, there=1)
    kept = outbox.put(listed.store, stays, listed.there[0], nurse)
    outbox.put(listed.store, moved, listed.there[0], nurse)
    into, doubled = (listed.store.get(Patient, each) for each in (listed.patient, double))
    patients.merge(listed.store, into, doubled, nurse)
    assert len(outbox.listed(listed.store)) == 4
    assert forgetting.forget(listed.store, listed.patient, nurse).counts["outbox"] == 3
    assert [item.id for item in outbox.listed(listed.store)] == [kept]
    assert listed.store.faults() == []


def test_nothing_of_it_lies_in_clear_and_a_check_counts_it(listed: Listed) -> None:
    thing = listed.put()
    claim = claiming.take(listed.store)
    assert claim
    claiming.postpone(listed.store, claim, Phrase("planted error"), NOW)
    written = b"".join(each.read_bytes() for each in listed.folder.iterdir())
    for planted in (b"planted error", thing.encode(), listed.visits[0].encode()):
        assert planted not in written
    found = checking.examine(listed.folder, KEY, at_rest=False)
    assert (found.faults, found.rows["outbox"], found.rows["destination"]) == ((), 1, 2)


def test_a_backup_brings_it_back(tmp_path: Path) -> None:
    records = tmp_path / "records"
    records.mkdir()
    key, _ = Keys(records, Cost(memory_kib=32, passes=1, lanes=1)).create("Ana Ruiz", "four words for tests")
    with RecordStore(records, key) as store:
        nurse = store.add(User("Ana Ruiz", Role.NURSE), "")
        wound = store.add(Wound(store.add(Patient("María"), nurse), "heel"), nurse)
        there = destinations.set_up(store, Pacs("PACS", "pacs"), nurse)
        outbox.put(store, file(store, wound, 1, nurse), there, nurse)
        before = outbox.listed(store)
        made = backup.make(store, records, key, tmp_path / "backups", NOW)
        outbox.take_back(store, before[0].id)
    backup.restore(made.folder, records)
    assert (records / database.FILE).exists()
    with RecordStore(records, key) as store:
        assert outbox.listed(store) == before
