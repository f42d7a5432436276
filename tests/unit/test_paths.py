"""Paths: assets are found, and a file is replaced as a whole or not at all."""

import stat
import sys
from pathlib import Path

import pytest

from woundapp import paths


def test_the_assets_of_the_source_tree_are_found() -> None:
    assert (paths.assets() / "fonts").is_dir()


def test_the_assets_of_a_frozen_program_are_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.assets() == tmp_path / "assets"


def test_data_settings_and_logs_are_apart_in_a_portable_home(home: Path) -> None:
    folders = {paths.data_dir(), paths.config_dir(), paths.log_dir(), paths.state_dir()}
    assert len(folders) == 4
    assert all(folder.parent == home for folder in folders)


def test_without_a_portable_home_the_systems_folders_are_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE)
    assert all("woundapp" in folder.parts for folder in (paths.data_dir(), paths.config_dir()))


def test_a_file_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")
    with paths.replacing(target) as stream:
        stream.write(b"new")
        assert target.read_bytes() == b"old"
    assert target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) & stat.S_IRUSR
    assert list(tmp_path.iterdir()) == [target]


def test_an_error_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")

    def write() -> None:
        with paths.replacing(target) as stream:
            stream.write(b"half")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        write()
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]
