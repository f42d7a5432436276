"""The records for the window: real files, real keys, and nothing delivered once they are locked."""

import threading
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from woundapp.clinic import Patient, Right, Role, User
from woundapp.errors import CancelledError, RecordStoreError, WrongSecretError
from woundapp.records.keys import Keys
from woundapp.records.sealing import Cost
from woundapp.records.store import RecordStore
from woundapp.records.versions import Kept
from woundapp.ui.long_work import LongWork
from woundapp.ui.records_service import RecordsService

PASSPHRASE = "four words of hers"
PATIENCE = 20_000
_YEARS = timedelta(days=3650)

Make = Callable[[str], RecordsService]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    """Makes the service of a folder, all of them closed in the end."""
    made: list[RecordsService] = []

    def one(name: str = "records") -> RecordsService:
        folder = tmp_path / name
        made.append(RecordsService(folder, Keys(folder, Cost(memory_kib=64, passes=1, lanes=1))))
        return made[-1]

    yield one
    for service in made:
        service.close()
        service.deleteLater()


@pytest.fixture
def service(make: Make, qtbot: QtBot) -> RecordsService:
    """Records that Ana has just made and unlocked."""
    service = make("records")
    with qtbot.waitSignal(service.unlocked, timeout=PATIENCE):
        service.create("Ana", PASSPHRASE, lambda _: None)
    return service


def at_work(service: RecordsService) -> bool:
    return service.user is not None


def by(service: RecordsService) -> str:
    assert service.user
    return service.user.id


def test_the_first_user_is_an_administrator_and_gets_the_code(make: Make, qtbot: QtBot) -> None:
    service = make("new")
    codes: list[str] = []
    before = service.there
    assert not before
    with qtbot.waitSignal(service.unlocked, timeout=PATIENCE):
        service.create("Ana", PASSPHRASE, codes.append)
    assert service.there
    assert service.user
    assert service.user.content == User("Ana", Role.ADMINISTRATOR)
    assert len(codes) == 1
    with qtbot.waitSignal(service.locked):
        service.lock()
    assert not at_work(service)
    with qtbot.waitSignal(service.unlocked, timeout=PATIENCE):
        service.unlock_by_code(codes[0], "Ana", "another set of words")
    service.lock()
    refused: list[BaseException] = []
    service.unlock("Ana", PASSPHRASE, refused.append)
    qtbot.waitUntil(lambda: bool(refused), timeout=PATIENCE)
    assert isinstance(refused[0], WrongSecretError)
    with qtbot.waitSignal(service.unlocked, timeout=PATIENCE):
        service.unlock("Ana", "another set of words")


def test_what_was_asked_before_a_lock_is_done_and_not_delivered(
    service: RecordsService, qtbot: QtBot
) -> None:
    told: list[object] = []
    user = by(service)
    service.ask(lambda store: store.add(Patient("María"), user), told.append)
    service.locking.connect(lambda: service.ask(lambda store: store.add(Patient("Pedro"), user), told.append))
    service.lock()
    service.ask(lambda store: store.search(""), told.append)
    with qtbot.waitSignal(service.unlocked, timeout=PATIENCE):
        service.unlock("Ana", PASSPHRASE)
    assert told == []
    service.ask(lambda store: [kept.content.name for kept in store.search("")], told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    assert told == [["María", "Pedro"]]


def test_a_failure_is_told_to_who_asked_or_to_all(service: RecordsService, qtbot: QtBot) -> None:
    told: list[BaseException] = []
    service.ask(lambda store: store.get(Patient, "nobody"), lambda _: None, told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    with qtbot.waitSignal(service.failed, timeout=PATIENCE) as failed:
        service.ask(lambda store: store.get(Patient, "nobody"), lambda _: None)
    assert isinstance(failed.args[0], RecordStoreError)


def test_users_come_and_go_and_come_back(service: RecordsService, qtbot: QtBot) -> None:
    done: list[object] = []
    refused: list[BaseException] = []
    eva = User("Eva", Role.NURSE)
    service.admit(eva, "words that Eva knows", done.append)
    service.admit(eva, "words that Eva knows", done.append, refused.append)
    qtbot.waitUntil(lambda: bool(done and refused), timeout=PATIENCE)
    assert "a user of this name already" in str(refused[0])
    assert service.names() == ("Ana", "Eva")
    users: list[object] = []
    service.ask(lambda store: store.users(), users.extend)
    qtbot.waitUntil(lambda: bool(users), timeout=PATIENCE)
    ana, kept = users
    service.dismiss(ana, done.append, refused.append)  # type: ignore[arg-type]
    service.dismiss(kept, done.append)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: len(done) == 2 and len(refused) == 2, timeout=PATIENCE)
    assert "your own access" in str(refused[1])
    assert service.names() == ("Ana",)
    service.admit(User("Eva", Role.CLINICIAN), "new words that Eva knows", done.append)
    qtbot.waitUntil(lambda: len(done) == 3, timeout=PATIENCE)
    with qtbot.waitSignal(service.unlocked, timeout=PATIENCE):
        service.unlock("Eva", "new words that Eva knows")
    assert service.user
    assert service.user.content == User("Eva", Role.CLINICIAN)


def test_an_administrator_is_always_left_and_nobody_changes_their_own_role(
    service: RecordsService, qtbot: QtBot
) -> None:
    done: list[object] = []
    refused: list[BaseException] = []
    ana = service.user
    assert ana
    service.change_role(ana, Role.NURSE, done.append, refused.append)
    service.admit(User("Eva", Role.NURSE), "words that Eva knows", done.append)
    found: list[Kept[User]] = []
    service.ask(lambda store: store.users(), found.extend)
    qtbot.waitUntil(lambda: len(found) == 2, timeout=PATIENCE)
    assert "your own role" in str(refused[0])
    service.change_role(found[1], Role.ADMINISTRATOR, done.append)
    service.give_passphrase("Eva", "other words of hers", done.append)
    qtbot.waitUntil(lambda: len(done) == 3, timeout=PATIENCE)
    assert service.may(Right.MANAGE_USERS)
    with qtbot.waitSignal(service.unlocked, timeout=PATIENCE):
        service.unlock("Eva", "other words of hers")
    service.change_role(ana, Role.NURSE, done.append)
    qtbot.waitUntil(lambda: len(done) == 4, timeout=PATIENCE)
    service.lock()
    assert not service.may(Right.MANAGE_USERS)
    with qtbot.waitSignal(service.unlocked, timeout=PATIENCE):
        service.unlock("Ana", PASSPHRASE)
    assert not service.may(Right.MANAGE_USERS)


def test_what_takes_minutes_lets_others_go_on_and_can_be_stopped(
    service: RecordsService, qtbot: QtBot
) -> None:
    begun, told, stopped = threading.Event(), list[object](), list[BaseException]()

    def work(store: RecordStore, running: LongWork) -> int:
        for step in range(3000):
            running.report(step / 3000)
            begun.set()
            if running.stopped():
                raise CancelledError
            time.sleep(0.01)
        return len(store.search(""))

    shares: list[float] = []
    running = service.ask_long(work, told.append, stopped.append)
    running.progressed.connect(shares.append)
    waiting = service.ask_long(work, told.append, stopped.append)
    assert begun.wait(PATIENCE / 1000)
    user = by(service)
    service.ask(lambda store: store.add(Patient("María"), user), told.append)
    qtbot.waitUntil(lambda: bool(told and shares), timeout=PATIENCE)
    waiting.stop()
    running.stop()
    qtbot.waitUntil(lambda: len(stopped) == 2, timeout=PATIENCE)
    assert all(isinstance(error, CancelledError) for error in stopped)
    service.ask_long(lambda store, _: len(store.search("")), told.append)
    qtbot.waitUntil(lambda: len(told) == 2, timeout=PATIENCE)
    assert told[1] == 1
    left_running = service.ask_long(work, told.append)
    service.close()
    assert left_running.stopped()


def test_a_backup_is_restored_in_a_second_home(
    service: RecordsService, make: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    copies: list[object] = []
    user = by(service)
    service.ask(lambda store: store.add(Patient("María"), user), lambda _: None)
    service.back_up(tmp_path / "stick", copies.append)
    qtbot.waitUntil(lambda: bool(copies), timeout=PATIENCE)
    (folder,) = (tmp_path / "stick").iterdir()
    second = make("second home")
    done: list[object] = []
    second.restore(folder, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE)
    with qtbot.waitSignal(second.unlocked, timeout=PATIENCE):
        second.unlock("Ana", PASSPHRASE)
    second.ask(lambda store: store.search("mar")[0].content.name, done.append)
    qtbot.waitUntil(lambda: len(done) == 2, timeout=PATIENCE)
    assert done[1] == "María"


def test_a_clock_that_was_set_back_is_told(
    service: RecordsService, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("woundapp.ui.records_service._CLOCK_TOLERANCE", -_YEARS)
    service.lock()
    with qtbot.waitSignals([service.unlocked, service.clock_found_behind], timeout=PATIENCE):
        service.unlock("Ana", PASSPHRASE)


def test_what_is_made_is_handed_back_even_after_a_lock_and_sees_all_that_was_asked_before(
    service: RecordsService, qtbot: QtBot
) -> None:
    user, found = by(service), list[str]()
    service.ask(lambda store: store.add(Patient("Anna Berg"), user), lambda _: None)
    service.make(lambda store: store.search("anna")[0].content.name, found.append)
    service.lock()
    qtbot.waitUntil(lambda: found == ["Anna Berg"], timeout=PATIENCE)
    service.make(lambda _: "nobody", found.append)  # nobody is at work: nothing is made
    qtbot.wait(50)
    assert found == ["Anna Berg"]


def test_nothing_waits_for_what_waits_for_a_network(service: RecordsService, qtbot: QtBot) -> None:
    stuck, done = threading.Event(), list[str]()

    def send(_: RecordStore, running: LongWork) -> None:
        while not running.stopped():
            stuck.wait(0.01)
        raise CancelledError

    def fail(error: BaseException) -> None:
        assert isinstance(error, CancelledError)
        done.append("sent")

    running = service.send(send, lambda _: None, fail)
    service.make(lambda _: "made", done.append)
    service.ask_long(lambda *_: "long", done.append)
    service.ask(lambda _: "asked", done.append)
    qtbot.waitUntil(lambda: sorted(done) == ["asked", "long", "made"], timeout=PATIENCE)
    running.stop()
    qtbot.waitUntil(lambda: "sent" in done, timeout=PATIENCE)
