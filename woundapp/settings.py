"""The user's settings: one small JSON file, replaced as a whole, with a default for everything."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from woundapp import paths, phrases
from woundapp.errors import SettingsError

LONGEST_LOCK_MINUTES = 120
SMALLEST_TEXT, LARGEST_TEXT = 75, 200


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


class Camera(msgspec.Struct, frozen=True, kw_only=True):
    """The camera and how its picture is shown.

    Attributes:
        device: its id as the system gives it; empty for the first one.
        width: of the pictures, in pixels; 0 for the largest that it gives.
        height: likewise.
        mirrored: whether left and right are exchanged.
        rotation: of the picture, clockwise, in degrees.
    """

    device: str = ""
    width: Annotated[int, msgspec.Meta(ge=0)] = 0
    height: Annotated[int, msgspec.Meta(ge=0)] = 0
    mirrored: bool = False
    rotation: Literal[0, 90, 180, 270] = 0


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """All settings.

    Attributes:
        pack: name of the model pack in use; None means the demonstration pack.
        device: where the model runs.
        page_size: of the reports.
        theme: of the window.
        order: of the nurse's and the model's judgement.
        read_ahead: whether the model reads a photo before its assessment is asked for.
        lock_after_minutes: without a key, a touch or a click the records are locked; 0 for never.
        backup_folder: of the records' backups; None as long as none was chosen.
        language: of the window, as an ISO 639-1 code; None follows the desktop.
        text_percent: size of the window's text, as a share of the desktop's.
        clinic_name: on the reports; empty for none.
        clinic_logo: a picture's file, likewise; empty for none.
        camera: and its picture.
        watched_folder: where photos of a camera arrive; None for none.
        card_line_mm: how long the 100 mm line of the printed calibration cards was measured to be; None as
            long as nobody measured it.
    """

    pack: str | None = None
    device: Device = Device.AUTO
    page_size: PageSize = PageSize.A4
    theme: Theme = Theme.SYSTEM
    order: Order = Order.NURSE_FIRST
    read_ahead: bool = True
    lock_after_minutes: Annotated[int, msgspec.Meta(ge=0, le=LONGEST_LOCK_MINUTES)] = 5
    backup_folder: str | None = None
    language: str | None = None
    text_percent: Annotated[int, msgspec.Meta(ge=SMALLEST_TEXT, le=LARGEST_TEXT)] = 100
    clinic_name: str = ""
    clinic_logo: str = ""
    camera: Camera = Camera()
    watched_folder: str | None = None
    card_line_mm: Annotated[float, msgspec.Meta(ge=80, le=120)] | None = None


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
            "The settings file {file} cannot be read ({error}). Nothing was changed. "
            "Delete the file to start again with the defaults.",
            file=file(),
            error=error,
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
            "The settings could not be saved to {file} ({reason}). The old settings are "
            "unchanged. Check that the disk is not full and the folder can be written to.",
            file=file(),
            reason=phrases.reason(error),
        ) from error
