"""Where a file can be put without looking for a folder: on sticks that are plugged in, or among documents."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QStandardPaths, QStorageInfo

_translate = QCoreApplication.translate

_REMOVABLE_ROOTS = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
"""Where Linux and macOS show what was plugged in."""


@dataclass(frozen=True, slots=True)
class Place:
    """A folder.

    Attributes:
        folder: that the file is put in.
        words: what it is called.
        removable: whether it has to be taken out safely.
    """

    folder: Path
    words: str
    removable: bool


def found() -> list[Place]:
    """What is there now, sticks first; those that cannot be written to are left out."""
    sticks = [
        _stick(volume)
        for volume in QStorageInfo.mountedVolumes()
        if volume.isValid() and volume.isReady() and not volume.isReadOnly() and _plugged_in(volume)
    ]
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    kept = Place(Path(documents), _translate("ReferralPlaces", "My documents"), removable=False)
    return [*sticks, *([kept] if kept.folder.is_dir() else [])]


def free(folder: Path, name: str) -> Path:
    """A file in a folder that is not there yet, called like that or with a number."""
    wanted = Path(name)
    target, number = folder / name, 1
    while target.exists():
        number += 1
        target = folder / f"{wanted.stem} ({number}){wanted.suffix}"
    return target


def _plugged_in(volume: QStorageInfo) -> bool:
    root = volume.rootPath()
    if root.startswith(_REMOVABLE_ROOTS):
        return True
    # On Windows each volume is a letter of its own; that of the system, and of the user's files, is fixed.
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
    return root[1:3] == ":/" and not home.startswith(root) and not volume.isRoot()


def _stick(volume: QStorageInfo) -> Place:
    room = QLocale().formattedDataSize(volume.bytesAvailable(), 0, QLocale.DataSizeFormat.DataSizeSIFormat)
    words = _translate("ReferralPlaces", "{name}, {room} free")
    return Place(Path(volume.rootPath()), words.format(name=volume.displayName(), room=room), removable=True)
