"""Settings: defaults, a round trip, and a damaged file that is left alone."""

from pathlib import Path

import pytest

from woundapp import settings
from woundapp.errors import SettingsError
from woundapp.settings import Device, PageSize, Settings, Theme


def test_a_first_run_has_defaults_and_writes_nothing(home: Path) -> None:
    assert settings.load() == Settings()
    assert list(home.iterdir()) == []


def test_what_is_saved_is_loaded() -> None:
    chosen = Settings(
        pack="clinic",
        device=Device.CPU,
        page_size=PageSize.LETTER,
        theme=Theme.DARK,
        backup_folder="/media/STICK",
        lock_after_minutes=0,
    )
    settings.save(chosen)
    assert settings.load() == chosen
    assert [file.name for file in settings.file().parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b'{"device": "abacus"}',
        b"\xff\xfe",
        b"[]",
        b'{"lock_after_minutes": -1}',
        b'{"lock_after_minutes": 121}',
    ],
)
def test_a_damaged_file_is_told_and_kept(content: bytes) -> None:
    settings.file().parent.mkdir(parents=True)
    settings.file().write_bytes(content)
    with pytest.raises(SettingsError, match="cannot be read"):
        settings.load()
    assert settings.file().read_bytes() == content


def test_a_place_that_cannot_be_written_is_told(home: Path) -> None:
    (home / "config").write_text("a file where a folder should be")
    with pytest.raises(SettingsError, match="could not be saved"):
        settings.save(Settings())
