"""`woundapp records` as an administrator calls it: real processes, real encrypted files, a real terminal."""

import os
import pty
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from woundapp import paths
from woundapp.clinic import Patient, Role, User
from woundapp.records import backup, database
from woundapp.records.key_file import KEY_FILE
from woundapp.records.keys import Keys
from woundapp.records.sealing import Cost
from woundapp.records.store import RecordStore

CHEAP = Cost(memory_kib=32, passes=1, lanes=1)
PASSPHRASE = "correct horse battery"
MARIA = Patient("María José Núñez", "HC-0417")


class Clinic:
    """The records of a home.

    Attributes:
        folder: where they are.
        key: that opens them.
        code: the recovery code.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.key, self.code = Keys(folder, CHEAP).create("Ana", PASSPHRASE)
        with self.open() as store:
            self.nurse = store.add(User("Ana", Role.ADMINISTRATOR), "")
            store.add(MARIA, self.nurse)

    @property
    def file(self) -> Path:
        return self.folder / database.FILE

    def open(self) -> RecordStore:
        return RecordStore(self.folder, self.key)

    def patients(self) -> list[Patient]:
        with self.open() as store:
            return [kept.content for kept in store.search("")]

    def back_up(self, target: Path, hours: int = 0) -> Path:
        with self.open() as store:
            now = datetime(2026, 3, 14, 12, tzinfo=UTC) + timedelta(hours=hours)
            return backup.make(store, self.folder, self.key, target, now).folder


@pytest.fixture
def clinic(home: Path) -> Clinic:
    return Clinic(paths.records_dir())


def records(
    *arguments: object, typed: str = PASSPHRASE, before: str = ""
) -> subprocess.CompletedProcess[str]:
    """Run the command with a secret on standard input."""
    start = f"{before}import sys; from woundapp import cli; sys.exit(cli.main(sys.argv[1:]))"
    return subprocess.run(
        [sys.executable, "-c", start, "records", *map(str, arguments), "--passphrase-stdin"],
        input=f"{typed}\n",
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def failed(result: subprocess.CompletedProcess[str], told: str) -> None:
    assert result.returncode == 1
    assert told in result.stdout + result.stderr
    assert "Traceback" not in result.stderr
    assert MARIA.name not in result.stdout + result.stderr


class Terminal:
    """The command in a terminal, in which somebody types."""

    def __init__(self, *arguments: object) -> None:
        ours, theirs = pty.openpty()
        self._terminal, self.shown = ours, ""
        self._process = subprocess.Popen(
            [sys.executable, "-m", "woundapp", "records", *map(str, arguments)],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
        )
        os.close(theirs)

    def answer(self, question: str, typed: str) -> None:
        """Wait for a question and type."""
        before = len(self.shown)
        while question not in self.shown[before:]:
            self.shown += os.read(self._terminal, 4096).decode()
        os.write(self._terminal, f"{typed}\n".encode())

    def end(self) -> int:
        """What it ended with."""
        try:
            while read := os.read(self._terminal, 4096):
                self.shown += read.decode()
        except OSError:
            pass  # Linux says so when the other side has gone
        os.close(self._terminal)
        return self._process.wait(60)


@pytest.fixture
def limited() -> Iterator[str]:
    """A file size limit stops the writing where a stick that was pulled out would."""
    yield (
        "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000)); "
    )


def test_whole_records_are_verified(clinic: Clinic) -> None:
    result = records("verify")
    assert result.returncode == 0, result.stderr
    assert "audit 2" in result.stdout
    assert "patient 1" in result.stdout
    assert "All is as it was written." in result.stdout
    assert records("verify", "--recovery-code", typed=clinic.code).returncode == 0
    assert MARIA.name not in result.stdout


def test_records_in_use_are_verified_and_backed_up(clinic: Clinic, tmp_path: Path) -> None:
    with clinic.open() as store:
        store.add(Patient("just now"), clinic.nurse)
        assert "patient 2" in records("verify").stdout
        assert records("backup", tmp_path / "stick").returncode == 0
        store.add(Patient("after"), clinic.nurse)
    (made,) = (tmp_path / "stick").iterdir()
    assert "patient 2" in records("verify", made).stdout
    assert {file.name for file in made.iterdir()} == {KEY_FILE, database.FILE}


def test_a_damaged_page_is_told_and_nothing_is_written(clinic: Clinic) -> None:
    content = bytearray(clinic.file.read_bytes())
    content[-2000] ^= 1
    clinic.file.write_bytes(content)
    result = records("verify")
    failed(result, "One page of the file is damaged")
    assert result.stderr == ""
    assert clinic.file.read_bytes() == content


def test_each_fault_is_a_line(clinic: Clinic) -> None:
    with clinic.open() as store, store._engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw
        for table in ("patient", "audit"):
            raw.execute(f"DROP TRIGGER {table}_no_delete")
        raw.execute("DELETE FROM patient")
        raw.execute("DELETE FROM audit WHERE number = 1")
    result = records("verify")
    failed(result, "is missing")
    lines = result.stdout.splitlines()
    assert lines[0].startswith("Checked")
    assert len(lines) == 5
    assert all(line.endswith(".") for line in lines)


@pytest.mark.parametrize(
    ("arguments", "typed", "told"),
    [
        (["verify"], "wrong wrong wrong", "This passphrase does not open the records"),
        (["verify"], "", "This passphrase does not open the records"),
        (["verify", "--recovery-code"], "3BBJ7", "That is no recovery code"),
        (["verify", "--user", "Eve"], PASSPHRASE, "Nobody by the name of Eve"),
        (["verify", "nowhere"], PASSPHRASE, "There are no records in nowhere"),
        (["backups", "nowhere"], PASSPHRASE, "There is no folder nowhere"),
        (["restore", "nowhere"], PASSPHRASE, "This folder holds no backup"),
    ],
)
def test_what_cannot_be_done_is_told(clinic: Clinic, arguments: list[str], typed: str, told: str) -> None:
    failed(records(*arguments, typed=typed), told)


def test_no_records_are_told(home: Path, tmp_path: Path) -> None:
    failed(records("verify"), "There are no records in")
    failed(records("backup", tmp_path), "There are no records in")
    assert not paths.records_dir().exists()


def test_of_several_users_one_says_who_she_is(clinic: Clinic) -> None:
    Keys(clinic.folder, CHEAP).set_passphrase(clinic.key, "Bo", "the passphrase of Bo")
    failed(records("verify"), "several users: Ana, Bo")
    assert records("verify", "--user", "Bo", typed="the passphrase of Bo").returncode == 0
    terminal = Terminal("verify")
    terminal.answer("User: ", "Bo")
    terminal.answer("Passphrase of Bo: ", "the passphrase of Bo")
    assert terminal.end() == 0
    assert "All is as it was written." in terminal.shown
    assert "the passphrase of Bo" not in terminal.shown


def test_without_a_terminal_nobody_is_asked(clinic: Clinic) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "woundapp", "records", "verify"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        start_new_session=True,
    )
    failed(result, "There is no terminal here")


def test_backups_are_made_listed_and_brought_back_on_a_second_machine(
    clinic: Clinic, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    result = records("backup", stick)
    assert result.returncode == 0, result.stderr
    (made,) = stick.iterdir()
    assert made.name in result.stdout
    listed = records("backups", stick, "--check")
    assert listed.returncode == 0, listed.stderr
    assert made.name in listed.stdout
    assert listed.stdout.endswith("  whole\n")
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "second home"))
    assert made.name in records("backups", stick).stdout
    restored = records("restore", made, "--yes")
    assert restored.returncode == 0, restored.stderr
    with RecordStore(paths.records_dir(), Keys(paths.records_dir()).unlock("Ana", PASSPHRASE)) as store:
        assert [kept.content for kept in store.search("maria")] == [MARIA]


def test_a_restore_is_asked_for_and_keeps_what_was_there(clinic: Clinic, tmp_path: Path) -> None:
    made = clinic.back_up(tmp_path / "stick")
    with clinic.open() as store:
        store.add(Patient("later"), clinic.nurse)
    failed(records("restore", made), "only when somebody agrees")
    for typed, status, left in (("n", 1, 2), ("y", 0, 1)):
        terminal = Terminal("restore", made)
        terminal.answer("Passphrase of Ana: ", PASSPHRASE)
        terminal.answer("Restore it? [y/N]", typed)
        assert terminal.end() == status
        assert len(clinic.patients()) == left
    (aside,) = clinic.folder.parent.glob("records-before-*")
    with RecordStore(aside, clinic.key) as store:
        assert len(store.search("")) == 2


def test_records_that_are_open_are_not_replaced(clinic: Clinic, tmp_path: Path) -> None:
    made = clinic.back_up(tmp_path / "stick")
    with clinic.open() as store:
        store.add(Patient("later"), clinic.nurse)
        failed(records("restore", made, "--yes"), "are open in woundapp")
    assert len(clinic.patients()) == 2


def test_a_backup_that_is_damaged_or_of_another_clinic_is_refused(clinic: Clinic, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    whole = clinic.back_up(stick)
    damaged = clinic.back_up(stick, hours=24)
    content = bytearray((damaged / database.FILE).read_bytes())
    content[5000] ^= 1
    (damaged / database.FILE).write_bytes(content)
    lines = records("backups", stick, "--check")
    failed(lines, "NOT WHOLE: One page of the file is damaged")
    assert [whole.name in lines.stdout.splitlines()[0], "whole" in lines.stdout.splitlines()[0]] == [True] * 2
    failed(records("restore", damaged, "--yes"), "This backup is not whole")
    shutil.rmtree(clinic.folder)
    other = Clinic(clinic.folder)
    failed(records("restore", whole, "--yes"), "backup of other records")
    assert other.patients() == [MARIA]


def test_backups_of_several_clinics_are_told_apart(
    clinic: Clinic, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    clinic.back_up(stick)
    other = Clinic(tmp_path / "other")
    other.back_up(stick, hours=1)
    assert len(records("backups", stick).stdout.splitlines()) == 1
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "second home"))
    first, second = records("backups", stick, "--check").stdout.splitlines()
    assert first.endswith("NOT CHECKED: a backup of other records")
    assert second.endswith("  whole")


def test_a_stick_that_takes_no_more_is_told_and_the_backups_stay(
    clinic: Clinic, tmp_path: Path, limited: str
) -> None:
    stick = tmp_path / "stick"
    made = clinic.back_up(stick)
    failed(records("backup", stick, before=limited), "could not be made (disk I/O error)")
    assert list(stick.iterdir()) == [made]
    failed(records("restore", made, "--yes", before=limited), "could not be restored")
    assert clinic.patients() == [MARIA]
    (tmp_path / "file").touch()
    failed(records("backup", tmp_path / "file" / "stick"), "could not be made")


def test_backups_made_while_somebody_saves_are_whole(clinic: Clinic, tmp_path: Path) -> None:
    with clinic.open() as store:
        writer = threading.Thread(
            target=lambda: [store.add(Patient(str(number)), clinic.nurse) for number in range(200)]
        )
        writer.start()
        results = [records("backup", tmp_path / name) for name in ("one", "two")]
        writer.join()
    assert [result.returncode for result in results] == [0, 0]
    for name in ("one", "two"):
        assert records("backups", tmp_path / name, "--check").stdout.endswith("  whole\n")
