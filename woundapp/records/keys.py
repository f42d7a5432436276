"""The key of the records: drawn once, kept sealed by each user's passphrase or PIN and by a recovery code."""

import secrets
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Protocol

import keyring
import msgspec
from keyring.errors import KeyringError

from woundapp.errors import RecordStoreError, WrongSecretError
from woundapp.phrases import Phrase
from woundapp.records import recovery
from woundapp.records.key_file import SHORTEST_PASSPHRASE, SHORTEST_PIN, Content, KeyFile, Kind, Slot
from woundapp.records.sealing import KEY_BYTES, Cost, Sealed

PIN_ATTEMPTS = 5
"""After so many wrong PINs only the passphrase opens."""

_SERVICE = "woundapp records"
_PEPPER_BYTES = 32


class Vault(Protocol):
    """The operating system's store of secrets, as keyring offers it."""

    def get_password(self, service: str, name: str) -> str | None: ...
    def set_password(self, service: str, name: str, secret: str) -> None: ...
    def delete_password(self, service: str, name: str) -> None: ...


class Keys(KeyFile):
    """The sealed keys of one database, in a file of their own beside it.

    Args:
        folder: of the records.
        cost: of an attempt at a secret that is set from now on.
        vault: for the secrets behind PINs; the operating system's if None.
        clock: seconds since 1970.
    """

    def __init__(
        self,
        folder: Path,
        cost: Cost | None = None,
        vault: Vault | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(folder, clock)
        self._cost = cost or Cost()
        self._vault: Vault = vault or keyring

    def can_keep_pins(self) -> bool:
        """Whether this machine has a key store for PINs; waits while its owner is asked to unlock it.

        Raises:
            RecordStoreError: the file of the keys is missing or broken.
        """
        try:
            self._vault.get_password(_SERVICE, self.database)
        except KeyringError:
            return False
        return True

    def create(self, user: str, passphrase: str) -> tuple[bytes, str]:
        """Draw a key for new records.

        Args:
            user: the first one.
            passphrase: that will open them.

        Returns:
            The key, KEY_BYTES bytes, and the recovery code, which is nowhere else.

        Raises:
            RecordStoreError: there are records already, the passphrase is too short, or the disk is full.
        """
        if self.there:
            raise RecordStoreError(
                "There are records already. Nothing was changed. Unlock them, or choose another folder."
            )
        _check_passphrase(passphrase)
        key, code, database = secrets.token_bytes(KEY_BYTES), recovery.new_code(), secrets.token_hex(16)
        opens = recovery.read_code(code)
        assert opens is not None
        self.write(
            Content(
                database=database,
                slots=(
                    self._slot(key, database, "passphrase", user, passphrase),
                    self._slot(key, database, "recovery", "", opens),
                ),
            )
        )
        return key, code

    def discard(self) -> None:
        """Take back a key whose records could not be made."""
        self._file.unlink(missing_ok=True)

    def unlock(self, user: str, passphrase: str) -> bytes:
        """The key, for a user's passphrase.

        Raises:
            WrongSecretError: it is not the right one, or too many wrong ones came before.
            RecordStoreError: the file of the keys is missing or broken.
        """
        return self._opened("passphrase", user, passphrase)

    def unlock_by_code(self, typed: str) -> bytes:
        """The key, for the recovery code as it was typed.

        Raises:
            WrongSecretError: it is not the right one or was mistyped, or too many wrong ones came before.
            RecordStoreError: the file of the keys is missing or broken.
        """
        code = recovery.read_code(typed)
        if code is None:
            raise WrongSecretError(
                "That is no recovery code: a letter is wrong or missing. Nothing was changed. Compare it "
                "with the print, letter by letter."
            )
        return self._opened("recovery", "", code)

    def unlock_by_pin(self, user: str, pin: str) -> bytes:
        """The key, for a user's PIN on this machine.

        Raises:
            WrongSecretError: it is not the right one, or too many wrong ones came before.
            RecordStoreError: the file of the keys is missing or broken, or the key store is not to be had.
        """
        try:
            pepper = self._vault.get_password(_SERVICE, self._pepper_name(user))
        except KeyringError as error:
            raise RecordStoreError(_NO_VAULT) from error
        if not pepper:
            self._drop("pin", user)
            raise RecordStoreError(
                "The key store of this machine no longer knows the PIN. The records are safe. Unlock with "
                "the passphrase, and set a PIN again."
            )
        return self._opened("pin", user, pin, bytes.fromhex(pepper))

    def set_passphrase(self, key: bytes, user: str, passphrase: str) -> None:
        """Let a user open the records with a passphrase, a new one from now on.

        Args:
            key: as `unlock` gave it.
            user: who.
            passphrase: at least SHORTEST_PASSPHRASE characters.

        Raises:
            RecordStoreError: it is too short, or it could not be kept; the old one still opens.
        """
        _check_passphrase(passphrase)
        kept = self.read()
        self._keep(kept, self._slot(key, kept.database, "passphrase", user, passphrase))

    def set_pin(self, key: bytes, user: str, pin: str) -> None:
        """Let a user open the records with a PIN on this machine.

        Args:
            key: as `unlock` gave it.
            user: who.
            pin: at least SHORTEST_PIN digits.

        Raises:
            RecordStoreError: it is no PIN, or the key store is not to be had; nothing was changed.
        """
        if len(pin) < SHORTEST_PIN or not pin.isdigit():
            raise RecordStoreError(
                "A PIN is made of {count} digits or more. Nothing was changed. Choose another one.",
                count=SHORTEST_PIN,
            )
        kept, pepper = self.read(), secrets.token_bytes(_PEPPER_BYTES)
        try:
            self._vault.set_password(_SERVICE, self._pepper_name(user), pepper.hex())
        except KeyringError as error:
            raise RecordStoreError(_NO_VAULT) from error
        self._keep(kept, self._slot(key, kept.database, "pin", user, pin, pepper))

    def remove_pin(self, user: str) -> None:
        """Let a user open the records with no PIN any more.

        Raises:
            RecordStoreError: the file of the keys is missing or broken, or could not be written.
        """
        if self.has_pin(user):
            self._drop("pin", user)
            # What the key store keeps opens nothing by itself, so a store that is not to be had does no harm.
            with suppress(KeyringError):
                self._vault.delete_password(_SERVICE, self._pepper_name(user))

    def renew_recovery(self, key: bytes, code: str) -> None:
        """Put a new recovery code in the place of the old one, which opens nothing any more.

        Args:
            key: as `unlock` gave it.
            code: of `recovery.new_code`, which somebody has kept by now.

        Raises:
            RecordStoreError: it could not be kept; the old one still opens.
        """
        opens = recovery.read_code(code)
        assert opens is not None
        kept = self.read()
        self._keep(kept, self._slot(key, kept.database, "recovery", "", opens))

    def remove(self, user: str) -> None:
        """Let a user open the records no more.

        Raises:
            RecordStoreError: it is the last one, or the file could not be written.
        """
        if self.users() == (user,):
            raise RecordStoreError(
                "The last user cannot be removed: nobody could open the records. Nothing was changed. "
                "Add another user first."
            )
        self.remove_pin(user)
        self._drop("passphrase", user)

    def _opened(self, kind: Kind, user: str, secret: str, pepper: bytes = b"") -> bytes:
        waiting = self.wait()
        if waiting:
            raise WrongSecretError(
                "Too many wrong attempts. Nothing was changed. Try again in {seconds:.0f} seconds.",
                seconds=waiting,
            )
        kept = self.read()
        for slot in kept.slots:
            if slot.kind == kind and slot.user == user:
                key = slot.sealed.opened(secret, _place(kept.database, kind, user), pepper)
                if key is not None:
                    if kept.failures:
                        self.write(msgspec.structs.replace(kept, failures=0, failed_at=0.0))
                    return key
        failures = kept.failures + 1
        self.write(msgspec.structs.replace(kept, failures=failures, failed_at=self._clock()))
        if kind == "pin" and failures >= PIN_ATTEMPTS:
            self.remove_pin(user)
            raise WrongSecretError(
                "The PIN was wrong too often and no longer opens the records. They are safe. Unlock with the "
                "passphrase."
            )
        raise WrongSecretError(_WRONG[kind])

    def _slot(
        self, key: bytes, database: str, kind: Kind, user: str, secret: str, pepper: bytes = b""
    ) -> Slot:
        place = _place(database, kind, user)
        return Slot(kind=kind, user=user, sealed=Sealed.of(key, secret, place, self._cost, pepper))

    def _keep(self, kept: Content, slot: Slot) -> None:
        """Put a slot in the place of the one that opened for the same user and kind."""
        others = tuple(each for each in kept.slots if (each.kind, each.user) != (slot.kind, slot.user))
        self.write(msgspec.structs.replace(kept, slots=(*others, slot)))

    def _drop(self, kind: Kind, user: str) -> None:
        kept = self.read()
        left = tuple(slot for slot in kept.slots if (slot.kind, slot.user) != (kind, user))
        if left != kept.slots:
            self.write(msgspec.structs.replace(kept, slots=left))

    def _pepper_name(self, user: str) -> str:
        return f"{self.read().database}/{user}"


_NO_VAULT = Phrase(
    "This machine has no key store that a PIN could use, or it is locked. The records are safe. Unlock with "
    "the passphrase."
)
_WRONG: dict[Kind, Phrase] = {
    "passphrase": Phrase("This passphrase does not open the records. Nothing was changed. Try again."),
    "pin": Phrase("This PIN does not open the records. Nothing was changed. Try again."),
    "recovery": Phrase("This recovery code does not open the records. Nothing was changed. Try again."),
}


def _place(database: str, kind: Kind, user: str) -> str:
    return f"{database}/{kind}/{user}"


def _check_passphrase(passphrase: str) -> None:
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise RecordStoreError(
            "A passphrase has {count} characters or more; a few words are easiest to "
            "remember. Nothing was changed. Choose a longer one.",
            count=SHORTEST_PASSPHRASE,
        )
