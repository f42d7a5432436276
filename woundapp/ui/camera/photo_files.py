"""The photos of a visit that are kept, as files in memory."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

_translate = QCoreApplication.translate


@dataclass(slots=True, eq=False)
class PhotoFile:
    """A photo that is kept.

    Attributes:
        name: of the file.
        content: of it; None until it is encoded.
    """

    name: str
    content: bytes | None = None


class PhotoFiles:
    """Photos in the order in which they were taken."""

    def __init__(self) -> None:
        self._all: list[PhotoFile] = []

    def __len__(self) -> int:
        return len(self._all)

    def add(self, taken_at: datetime) -> PhotoFile:
        """Another one, named after the minute it was taken in, and not like any other."""
        stem = _translate("PhotoFiles", "Photo {time}").format(time=f"{taken_at:%Y-%m-%d %H.%M}")
        used = {each.name for each in self._all}
        names = (f"{stem}.png", *(f"{stem} ({number}).png" for number in range(2, len(used) + 2)))
        self._all.append(PhotoFile(next(name for name in names if name not in used)))
        return self._all[-1]

    def index(self, file: PhotoFile) -> int:
        return self._all.index(file)

    def remove(self, index: int) -> None:
        del self._all[index]

    def clear(self) -> None:
        self._all.clear()

    def encoded(self) -> list[tuple[str, bytes]] | None:
        """Names and contents; None as long as one is not encoded."""
        done = [(each.name, each.content) for each in self._all if each.content is not None]
        return done if len(done) == len(self._all) else None
