"""The file of the keys as it lies there: who can open the records, by what, and after what wait.

Opening and sealing is `keys`; this is what the lock page reads, and needs no cipher and no key store.
"""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import msgspec

from woundapp import paths, phrases
from woundapp.errors import RecordStoreError
from woundapp.records.sealing import Sealed

KEY_FILE = "keys.json"

DATABASE_FILE = "records.db"
"""Beside it: what the key opens."""

SHORTEST_PASSPHRASE = 12
SHORTEST_PIN = 6
"""Characters, and digits, of a secret that is set."""

FREE_ATTEMPTS = 3
LONGEST_WAIT = 300.0
"""Wrong attempts that cost nothing but their time, and the most seconds that a later one has to wait."""

Kind = Literal["passphrase", "pin", "recovery"]


class Slot(msgspec.Struct, frozen=True, kw_only=True):
    """One way to open the records: the kind of secret, whose it is, and the key that it opens."""

    kind: Kind
    user: str
    sealed: Sealed


class Content(msgspec.Struct, frozen=True, kw_only=True):
    """What `keys.json` holds.

    Attributes:
        format_version: of this file's form.
        database: the id of the database that the key opens.
        slots: ways to open it.
        failures: wrong attempts since the last right one.
        failed_at: when the last of them was, in seconds since 1970.
    """

    format_version: Literal[1] = 1
    database: str
    slots: tuple[Slot, ...]
    failures: int = 0
    failed_at: float = 0.0


class KeyFile:
    """The file of the keys of one database.

    Args:
        folder: of the records.
        clock: seconds since 1970.
    """

    def __init__(self, folder: Path, clock: Callable[[], float] = time.time) -> None:
        self._file = folder / KEY_FILE
        self._clock = clock

    @property
    def there(self) -> bool:
        """Whether there are records with a key."""
        return self._file.exists()

    @property
    def database(self) -> str:
        """The id of the database that the key opens.

        Raises:
            RecordStoreError: the file of the keys is missing or broken.
        """
        return self.read().database

    def users(self) -> tuple[str, ...]:
        """Who can open the records, in the order they were added.

        Raises:
            RecordStoreError: the file of the keys is missing or broken.
        """
        return tuple(slot.user for slot in self.read().slots if slot.kind == "passphrase")

    def has_pin(self, user: str) -> bool:
        """Whether a user can open them with a PIN on this machine.

        Raises:
            RecordStoreError: the file of the keys is missing or broken.
        """
        return any(slot.kind == "pin" and slot.user == user for slot in self.read().slots)

    def wait(self) -> float:
        """Seconds until the next attempt is taken; 0.0 for at once.

        Raises:
            RecordStoreError: the file of the keys is missing or broken, or could not be written.
        """
        kept = self.read()
        late = kept.failures - FREE_ATTEMPTS
        if late < 0:
            return 0.0
        needed = min(LONGEST_WAIT, 2.0**late)
        now = self._clock()
        if now < kept.failed_at:
            # A clock that was set back lets nobody try at once, nor locks them out until it has caught up.
            self.write(msgspec.structs.replace(kept, failed_at=now))
            return needed
        return max(0.0, needed - (now - kept.failed_at))

    def read(self) -> Content:
        """All of it.

        Raises:
            RecordStoreError: the file of the keys is missing or broken.
        """
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=Content)
        except FileNotFoundError as error:
            raise RecordStoreError(
                "The file {file} is missing from the folder of the records, and without it nobody can "
                "open them. Nothing was changed. Bring it back from a backup.",
                file=KEY_FILE,
            ) from error
        except (OSError, msgspec.MsgspecError) as error:
            raise RecordStoreError(
                "The file {file} in the folder of the records cannot be read. Nothing was changed. "
                "Bring it back from a backup, or use a newer version of woundapp if one wrote it.",
                file=KEY_FILE,
            ) from error

    def write(self, kept: Content) -> None:
        """Replace it.

        Raises:
            RecordStoreError: it could not be written; the one before stays.
        """
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with paths.replacing(self._file) as stream:
                stream.write(msgspec.json.format(msgspec.json.encode(kept)) + b"\n")
        except OSError as error:
            raise RecordStoreError(
                "The keys of the records could not be kept ({reason}). What was there is unchanged. "
                "Check that the disk has room and the folder can be written to.",
                reason=phrases.reason(error),
            ) from error
