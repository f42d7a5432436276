"""The user's settings: one small JSON file, replaced as a whole, with a default for everything."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import msgspec

from woundapp import paths
from woundapp.errors import SettingsError

LONGEST_LOCK_MINUTES = 120


class Device(StrEnum):
    """Where the model runs."""

    AUTO = "auto"
    CPU = "cpu"
    GPU = "gpu"


class PageSize(StrEnum):
    """Paper of the reports."""

    A4 = "a4"
    LETTER = "letter"


class Theme(StrEnum):
    """Colours of the window; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Order(StrEnum):
    """Whose judgement comes first; with MODEL_ONLY the nurse's findings are not asked for."""

    NURSE_FIRST = "nurse_first"
    MODEL_FIRST = "model_first"
    MODEL_ONLY = "model_only"


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """All settings.

    Attributes:
        pack: name of the model pack in use; None means the demonstration pack.
        device: where the model runs.
        page_size: of the reports.
        theme: of the window.
        order: of the nurse's and the model's judgement.
        lock_after_minutes: without a key, a touch or a click the records are locked; 0 for never.
        backup_folder: of the records' backups; None as long as none was chosen.
    """

    pack: str | None = None
    device: Device = Device.AUTO
    page_size: PageSize = PageSize.A4
    theme: Theme = Theme.SYSTEM
    order: Order = Order.NURSE_FIRST
    lock_after_minutes: Annotated[int, msgspec.Meta(ge=0, le=LONGEST_LOCK_MINUTES)] = 5
    backup_folder: str | None = None


def file() -> Path:
    """Where the settings are kept."""
    return paths.config_dir() / "settings.json"


def load() -> Settings:
    """Read the settings; a missing file gives the defaults.

    Raises:
        SettingsError: the file cannot be read or understood; it is left as it is.
    """
    try:
        return msgspec.json.decode(file().read_bytes(), type=Settings)
    except FileNotFoundError:
        return Settings()
    except (OSError, msgspec.MsgspecError) as error:
        raise SettingsError(
            f"The settings file {file()} cannot be read ({error}). Nothing was changed. "
            "Delete the file to start again with the defaults."
        ) from error


def save(settings: Settings) -> None:
    """Replace the settings file.

    Raises:
        SettingsError: the file cannot be written; the old one stays.
    """
    try:
        file().parent.mkdir(parents=True, exist_ok=True)
        with paths.replacing(file()) as stream:
            stream.write(msgspec.json.format(msgspec.json.encode(settings)))
    except OSError as error:
        raise SettingsError(
            f"The settings could not be saved to {file()} ({error.strerror}). The old settings are "
            "unchanged. Check that the disk is not full and the folder can be written to."
        ) from error
