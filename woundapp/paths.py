"""Where things are: assets of the program, and the user's data, settings and logs."""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

import platformdirs

_APP = "woundapp"

HOME_VARIABLE = "WOUNDAPP_HOME"
"""Environment variable that puts all of the user's folders under one (a portable installation)."""


def assets() -> Path:
    """Folder of the bundled assets, in a frozen program, an installed wheel or a source tree."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "assets"
    package = Path(__file__).resolve().parent
    installed = package / "assets"
    return installed if installed.is_dir() else package.parent / "assets"


def data_dir() -> Path:
    """Folder of the user's data; not created here."""
    return _user_dir("data", platformdirs.user_data_path(_APP, appauthor=False))


def config_dir() -> Path:
    """Folder of the user's settings; not created here."""
    return _user_dir("config", platformdirs.user_config_path(_APP, appauthor=False))


def log_dir() -> Path:
    """Folder of the log files; not created here."""
    return _user_dir("log", platformdirs.user_log_path(_APP, appauthor=False))


def cache_dir() -> Path:
    """Folder of what can be made anew at any time; not created here."""
    return _user_dir("cache", platformdirs.user_cache_path(_APP, appauthor=False))


def state_dir() -> Path:
    """Folder of what the program learns by itself and can learn again; not created here."""
    return _user_dir("state", platformdirs.user_state_path(_APP, appauthor=False))


def packs_dir() -> Path:
    """Folder of the model packs that the user added; not created here."""
    return data_dir() / "models"


def records_dir() -> Path:
    """Folder of the records; not created here."""
    return data_dir() / "records"


def free(target: Path) -> Path:
    """The target, or the first numbered name beside it that is not taken, so that nothing is overwritten."""
    number, found = 2, target
    while found.exists():
        found = target.with_name(f"{target.stem} ({number}){target.suffix}")
        number += 1
    return found


@contextmanager
def replacing(target: Path) -> Iterator[BinaryIO]:
    """Write a file beside its target and rename it into place when the block ends without error.

    Whatever stood at `target` stays untouched until the new content is safe on disk.

    Args:
        target: the file to write; its folder must exist.

    Yields:
        A binary stream to write to.

    Raises:
        OSError: the folder cannot be written to, or the disk is full.
    """
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name[:40]}-", suffix=".part", dir=target.parent)
    written = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        written.chmod(0o666 & ~_umask())
        written.replace(target)
    except BaseException:
        with suppress(OSError):
            written.unlink()
        raise


def _user_dir(kind: str, default: Path) -> Path:
    home = os.environ.get(HOME_VARIABLE)
    return Path(home) / kind if home else default


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
