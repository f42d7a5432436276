from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.importing.conftest import SAMPLES
from woundapp.ui.importing import folder_watch
from woundapp.ui.importing.folder_watch import FolderWatch


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[FolderWatch]:
    monkeypatch.setattr(folder_watch, "_INTERVAL", 50)
    watch = FolderWatch()
    yield watch
    watch.close()
    watch.deleteLater()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "inbox").mkdir()
    (tmp_path / "inbox" / "old.jpg").write_bytes(SAMPLES[0].read_bytes())
    return tmp_path / "inbox"


def ready(watch: FolderWatch) -> bool:
    return watch._known is not None


def test_a_photo_that_arrives_is_told_once_it_is_whole(
    watch: FolderWatch, folder: Path, qtbot: QtBot
) -> None:
    told: list[frozenset[Path]] = []
    watch.arrived.connect(told.append)
    watch.watch(folder)
    qtbot.waitUntil(lambda: ready(watch))
    content, photo = SAMPLES[1].read_bytes(), folder / "new.JPG"
    with photo.open("wb") as stream:
        for start in range(0, len(content), len(content) // 6):
            stream.write(content[start : start + len(content) // 6])
            stream.flush()
            qtbot.wait(30)
            assert not told or photo.stat().st_size == len(content)
    (folder / "film.mp4").write_bytes(b"film")
    (folder / ".hidden.jpg").write_bytes(content)
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(300)
    assert told == [frozenset((photo,))]


def test_a_folder_that_is_away_is_watched_again_when_it_comes_back(
    watch: FolderWatch, folder: Path, qtbot: QtBot
) -> None:
    told: list[frozenset[Path]] = []
    watch.arrived.connect(told.append)
    watch.watch(folder)
    qtbot.waitUntil(lambda: ready(watch))
    away = folder.with_name("away")
    folder.rename(away)
    qtbot.wait(200)
    (away / "new.jpg").write_bytes(SAMPLES[1].read_bytes())
    away.rename(folder)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [frozenset((folder / "new.jpg",))]


def test_nothing_is_told_of_a_folder_that_is_not_watched_any_more(
    watch: FolderWatch, folder: Path, qtbot: QtBot
) -> None:
    watch.watch(folder)
    qtbot.waitUntil(lambda: ready(watch))
    watch.watch(None)
    with qtbot.assertNotEmitted(watch.arrived, wait=300):
        (folder / "new.jpg").write_bytes(SAMPLES[1].read_bytes())
