"""Backups through the real dialogs: made, stopped, too old, of another clinic, and brought back."""

import resource
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QMessageBox, QProgressBar, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine

from tests.ui.records_hand import RecordsHand, button, choose_file, dialog, words
from woundapp.clinic import Patient
from woundapp.records import database
from woundapp.records.backup import Backup
from woundapp.ui.backup_dialog import BackupDialog, last_in_words, size
from woundapp.ui.backup_schedule import BackupSchedule
from woundapp.ui.restore_dialog import RestoreDialog
from woundapp.ui.table import Table

NOW = datetime(2026, 3, 14, 12, tzinfo=UTC)

Open = Callable[..., BackupDialog]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def open_dialog(records: RecordsHand, window: QWidget) -> Open:
    """Opens the dialog."""

    def one(folder: Path | None, hand: RecordsHand = records) -> BackupDialog:
        made = BackupDialog(hand.service, folder, window)
        made.open()
        hand.settle()
        return made

    return one


def rows(of: QWidget) -> list[list[str]]:
    table = of.findChild(Table)
    assert isinstance(table, Table)
    items = [table.topLevelItem(number) for number in range(table.topLevelItemCount())]
    return [[item.text(column) for column in range(2)] for item in items if item]


def test_a_folder_is_chosen_and_a_backup_made(
    open_dialog: Open, records: RecordsHand, stick: Path, qtbot: QtBot
) -> None:
    shown = open_dialog(None)
    records.wait(lambda: "There is no backup yet. Choose a folder" in words(shown))
    assert not button(shown, "Back up now").isEnabled()
    assert not button(shown, "Bring back the chosen one…").isEnabled()
    button(shown, "Choose…").click()
    with qtbot.waitSignal(shown.folder_chosen) as chosen:
        choose_file(stick)
    assert chosen.args == [stick]
    records.wait(lambda: "There is no backup yet. Make one now." in words(shown))
    with qtbot.waitSignal(shown.made, timeout=20_000) as made:
        button(shown, "Back up now").click()
        records.wait(lambda: shown.busy)
        bar = shown.findChild(QProgressBar)
        assert isinstance(bar, QProgressBar)
        assert bar.isVisible()
        assert not button(shown, "Close").isEnabled()
        shown.reject()
        assert shown.isVisible()
    assert isinstance(made.args[0], Backup)
    records.wait(lambda: len(rows(shown)) == 1)
    assert "The backup is made. It was checked and is whole." in words(shown)
    records.wait(lambda: "The last backup was made less than two hours ago" in words(shown))
    assert not bar.isVisible()
    assert rows(shown)[0][1].endswith(" MB")
    assert button(shown, "Bring back the chosen one…").isEnabled()
    button(shown, "Close").click()
    assert not shown.isVisible()


def test_a_stick_that_is_not_there_is_told_and_no_folder_is_made_for_it(
    open_dialog: Open, records: RecordsHand, tmp_path: Path
) -> None:
    shown = open_dialog(tmp_path / "away")
    records.wait(lambda: "Is the stick plugged in? There is no backup yet." in words(shown))
    button(shown, "Back up now").click()
    records.wait(lambda: "No backup was made: the folder is not there." in words(shown))
    assert not (tmp_path / "away").exists()


def test_a_stick_that_takes_no_more_is_told(open_dialog: Open, records: RecordsHand, stick: Path) -> None:
    shown = open_dialog(stick)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, before[1]))
    try:
        button(shown, "Back up now").click()
        records.wait(lambda: "could not be made" in words(shown))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert "The records and the older backups are as they were." in words(shown)
    assert list(stick.iterdir()) == []
    button(shown, "Back up now").click()
    records.wait(lambda: "The backup is made." in words(shown))


def test_a_backup_is_stopped(
    open_dialog: Open, records: RecordsHand, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = database.copy

    def slowly(engine: Engine, file: Path, told: Any, cancelled: Callable[[], bool]) -> None:
        records.wait_elsewhere(cancelled)
        copy(engine, file, told, cancelled)

    monkeypatch.setattr(database, "copy", slowly)
    shown = open_dialog(stick)
    button(shown, "Back up now").click()
    records.wait(lambda: shown.busy)
    button(shown, "Stop").click()
    records.wait(lambda: "Stopped. Nothing of it is left." in words(shown))
    assert list(stick.iterdir()) == []


def test_a_backup_is_brought_back_and_the_program_locked(
    open_dialog: Open, records: RecordsHand, stick: Path
) -> None:
    user = records.by
    shown = open_dialog(stick)
    button(shown, "Back up now").click()
    records.wait(lambda: len(rows(shown)) == 1)
    records.do(lambda store: store.add(Patient("After the backup"), user))
    button(shown, "Bring back the chosen one…").click()
    asked = dialog(QMessageBox)
    assert "put aside" in asked.informativeText()
    button(asked, "Go back").click()
    assert records.at_work()
    button(shown, "Bring back the chosen one…").click()
    button(dialog(QMessageBox), "Bring it back").click()
    records.wait(lambda: "The backup is brought back." in words(shown))
    assert not records.at_work()
    (aside,) = records.folder.parent.glob("records-before-*")
    assert aside.name in words(shown)
    button(shown, "Close").click()
    records.unlock()
    assert records.do(lambda store: len(store.search(""))) == 0


def test_a_damaged_backup_is_refused_and_the_records_stay_open(
    open_dialog: Open, records: RecordsHand, stick: Path
) -> None:
    shown = open_dialog(stick)
    button(shown, "Back up now").click()
    records.wait(lambda: len(rows(shown)) == 1)
    (copy,) = stick.iterdir()
    content = bytearray((copy / database.FILE).read_bytes())
    content[-2000] ^= 1
    (copy / database.FILE).write_bytes(content)
    button(shown, "Bring back the chosen one…").click()
    button(dialog(QMessageBox), "Bring it back").click()
    records.wait(lambda: "This backup is damaged. Nothing was changed." in words(shown))
    assert records.at_work()
    records.service.lock()
    assert not shown.isVisible()


def test_it_goes_when_the_records_are_locked(open_dialog: Open, records: RecordsHand, stick: Path) -> None:
    shown = open_dialog(stick)
    records.service.lock()
    assert not shown.isVisible()


class TestOnAMachineWithoutRecords:
    @pytest.fixture
    def second(self, tmp_path: Path, qtbot: QtBot) -> Iterator[RecordsHand]:
        hand = RecordsHand(tmp_path / "second home" / "records", qtbot)
        yield hand
        hand.service.close()
        hand.service.deleteLater()

    @pytest.fixture
    def copied(self, records: RecordsHand, stick: Path) -> Path:
        """A folder with one backup, of records with one patient."""
        user = records.by
        records.do(lambda store: store.add(Patient("María"), user))
        done: list[Backup] = []
        records.service.back_up(stick, done.append)
        records.wait(lambda: bool(done))
        return done[0].folder

    @pytest.fixture
    def shown(self, second: RecordsHand, window: QWidget) -> RestoreDialog:
        return self.open(second, window)

    @staticmethod
    def open(second: RecordsHand, window: QWidget) -> RestoreDialog:
        shown = RestoreDialog(second.service, window)
        shown.open()
        return shown

    @staticmethod
    def choose(shown: RestoreDialog, folder: Path) -> None:
        button(shown, "Choose a folder…").click()
        choose_file(folder)

    @pytest.mark.parametrize("itself", [True, False], ids=["the copy", "the stick"])
    def test_they_are_brought_back(
        self, shown: RestoreDialog, second: RecordsHand, copied: Path, itself: bool
    ) -> None:
        self.choose(shown, copied if itself else copied.parent)
        second.wait(lambda: len(rows(shown)) == 1)
        button(shown, "Bring back the chosen one").click()
        second.wait(lambda: "The backup is brought back." in words(shown))
        button(shown, "Close").click()
        assert second.service.there
        second.unlock()
        assert second.do(lambda store: [kept.content.name for kept in store.search("")]) == ["María"]

    def test_a_folder_without_backups_and_a_copy_that_lacks_its_file_are_told(
        self, shown: RestoreDialog, second: RecordsHand, copied: Path, tmp_path: Path
    ) -> None:
        self.choose(shown, tmp_path)
        second.wait(lambda: "In this folder there is no backup." in words(shown))
        (copied / database.FILE).unlink()
        self.choose(shown, copied)
        second.wait(lambda: len(rows(shown)) == 1)
        button(shown, "Bring back the chosen one").click()
        second.wait(lambda: "This folder holds no backup of records." in words(shown))
        assert not second.service.there

    def test_the_backup_of_another_clinic_is_not_offered(
        self, second: RecordsHand, copied: Path, window: QWidget
    ) -> None:
        second.create()
        second.service.lock()
        shown = self.open(second, window)
        self.choose(shown, copied)
        second.wait(lambda: "no backup of the records of this machine" in words(shown))
        assert rows(shown) == []


class TestBySchedule:
    @pytest.fixture
    def heard(self) -> list[str]:
        return []

    def schedule(
        self, records: RecordsHand, folder: Path | None, heard: list[str], now: datetime = NOW
    ) -> BackupSchedule:
        made = BackupSchedule(records.service, folder, lambda: now, records.service)
        made.made.connect(lambda _: heard.append("made"))
        made.failed.connect(lambda error: heard.append(str(error)))
        made.missing.connect(heard.append)
        return made

    def settle(self, records: RecordsHand) -> None:
        records.settle()
        done: list[None] = []
        records.service.ask_long(lambda _store, _running: None, done.append)
        records.wait(lambda: bool(done))

    def test_one_is_made_when_the_records_are_unlocked_and_not_again_for_a_day(
        self, records: RecordsHand, stick: Path, heard: list[str]
    ) -> None:
        schedule = self.schedule(records, stick, heard, datetime.now(UTC))
        records.service.lock()
        records.unlock()
        records.wait(lambda: heard == ["made"])
        schedule.look()
        self.settle(records)
        assert heard == ["made"]
        (copy,) = stick.iterdir()
        copy.rename(
            copy.with_name(f"{copy.name[:-16]}{datetime.now(UTC) - timedelta(days=2):%Y%m%dT%H%M%SZ}")
        )
        schedule.look()
        records.wait(lambda: heard == ["made", "made"])
        assert len(list(stick.iterdir())) == 2

    def test_a_stick_that_is_away_is_told_once_when_the_last_backup_is_old(
        self, records: RecordsHand, stick: Path, heard: list[str]
    ) -> None:
        done: list[Backup] = []
        records.service.back_up(stick, done.append)
        records.wait(lambda: bool(done))
        shutil.rmtree(stick)
        soon = self.schedule(records, stick, heard, done[0].at + timedelta(days=2))
        soon.look()
        self.settle(records)
        assert heard == []
        late = self.schedule(records, stick, heard, done[0].at + timedelta(days=3))
        for _ in range(2):
            late.look()
            self.settle(records)
        assert heard == [str(stick)]
        records.service.lock()
        records.unlock()
        self.settle(records)
        self.settle(records)
        assert heard == [str(stick)] * 2

    def test_a_failure_is_told_and_tried_again(
        self, records: RecordsHand, stick: Path, heard: list[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def pulled_out(*_: object) -> None:
            raise OSError(5, "Input/output error")  # no machine lets a stick be pulled out by a program

        schedule = self.schedule(records, stick, heard)
        with monkeypatch.context() as pulled:
            pulled.setattr(shutil, "copyfile", pulled_out)
            schedule.look()
            records.wait(lambda: bool(heard))
        assert "could not be made (Input/output error)" in heard[0]
        schedule.look()
        records.wait(lambda: heard[-1] == "made")

    def test_nothing_is_done_while_locked_or_without_a_folder(
        self, records: RecordsHand, stick: Path, heard: list[str]
    ) -> None:
        schedule = self.schedule(records, None, heard)
        schedule.look()
        self.settle(records)
        records.service.lock()
        schedule.use(stick)
        schedule.look()
        assert heard == []
        assert list(stick.iterdir()) == []


def test_ages_and_sizes_in_words() -> None:
    for hours, said in (
        (1, "less than two hours"),
        (5, "5 hours"),
        (47, "47 hours"),
        (49, "2 days"),
        (90, "3 days"),
    ):
        assert f"{said} ago" in last_in_words(NOW - timedelta(hours=hours), NOW)
    assert [size(count) for count in (10, 2_500_000, 1_250_000_000)] == ["0.1 MB", "2.5 MB", "1.2 GB"]
