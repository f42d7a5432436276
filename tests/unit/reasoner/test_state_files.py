"""States on disk: what comes back is what was kept, and nothing that happens to a file is of consequence."""

import os
import resource
from pathlib import Path

import pytest

from woundapp.errors import CancelledError
from woundapp.reasoner import state_files
from woundapp.reasoner.state_files import StateFiles

KEY, OTHER = b"k" * 64, b"o" * 64
STATE = memoryview(bytes(range(256)) * 100)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Not there yet."""
    return tmp_path / "cache" / "prompts"


@pytest.fixture
def files(folder: Path) -> StateFiles:
    return StateFiles(folder)


def keep(files: StateFiles, key: bytes = KEY, state: memoryview = STATE) -> None:
    files.save(key, state, lambda: None)


def test_what_was_kept_comes_back_under_its_key_alone(files: StateFiles) -> None:
    assert files.load(KEY) is None
    keep(files)
    loaded = files.load(KEY)
    assert loaded == STATE
    assert loaded is not None
    assert not loaded.readonly
    assert files.load(OTHER) is None


@pytest.mark.parametrize("damage", ["empty", "short", "long", "changed", "of another key", "huge"])
def test_what_is_damaged_is_passed_over_and_written_anew(
    files: StateFiles, folder: Path, damage: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(files)
    (file,) = folder.iterdir()
    content = bytearray(file.read_bytes())
    content[500] ^= damage == "changed"
    file.write_bytes(
        content[: {"empty": 0, "short": -1}.get(damage, len(content))] + b"!" * (damage == "long")
    )
    if damage == "of another key":
        keep(files, OTHER)
        (other,) = set(folder.iterdir()) - {file}
        other.replace(file)
    with monkeypatch.context() as patched:
        if damage == "huge":
            patched.setattr(state_files, "MOST_BYTES", len(STATE) - 1)
        assert files.load(KEY) is None
    keep(files)
    assert files.load(KEY) == STATE


def test_those_used_longest_ago_make_room(
    files: StateFiles, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(state_files, "MOST_BYTES", 2 * len(STATE) + 200)
    for age, key in ((300, KEY), (200, OTHER)):
        before = set(folder.iterdir()) if folder.is_dir() else set()
        keep(files, key)
        (file,) = set(folder.iterdir()) - before
        os.utime(file, (file.stat().st_mtime - age,) * 2)
    assert files.load(KEY) == STATE  # that is use
    keep(files, b"third")
    assert files.load(OTHER) is None
    assert files.load(KEY) == files.load(b"third") == STATE


def test_what_takes_more_than_there_may_be_is_not_kept(
    files: StateFiles, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(state_files, "MOST_BYTES", len(STATE) - 1)
    keep(files)
    assert list(folder.iterdir()) == []


def test_a_disk_that_is_nearly_full_is_left_alone(
    files: StateFiles, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(state_files, "LEFT_FREE", 1 << 60)
    keep(files)
    assert list(folder.iterdir()) == []


def test_a_disk_that_gets_full_is_no_concern(files: StateFiles, folder: Path) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(STATE) // 2, before[1]))
    try:
        keep(files)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list(folder.iterdir()) == []
    assert files.load(KEY) is None


def test_a_folder_that_cannot_be_written_to_is_no_concern(files: StateFiles, folder: Path) -> None:
    folder.parent.write_bytes(b"a file is in the way")
    keep(files)
    assert files.load(KEY) is None


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_only_be_read_is_read(files: StateFiles, folder: Path) -> None:
    keep(files)
    folder.chmod(0o500)
    keep(files, OTHER)
    assert files.load(KEY) == STATE
    assert files.load(OTHER) is None
    folder.chmod(0o700)


def test_writing_that_is_stopped_leaves_nothing(files: StateFiles, folder: Path) -> None:
    def stop() -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        files.save(KEY, STATE, stop)
    assert list(folder.iterdir()) == []


def test_what_a_killed_program_left_half_written_goes_once_nobody_can_be_at_it(
    files: StateFiles, folder: Path
) -> None:
    folder.mkdir(parents=True)
    old, new = folder / ".old.state-x.part", folder / ".new.state-x.part"
    for file in (old, new):
        file.touch()
    os.utime(old, (0, 0))
    keep(files)
    assert not old.exists()
    assert new.exists()
