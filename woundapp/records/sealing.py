"""A key wrapped by a secret: Argon2id stretches the secret, AES-GCM wraps the key."""

import os
import unicodedata
from typing import TYPE_CHECKING, Self

import msgspec

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
_SALT_BYTES = 16
_NONCE_BYTES = 12


class Cost(msgspec.Struct, frozen=True, kw_only=True):
    """What one attempt at a secret costs (the second choice of RFC 9106, section 4).

    Attributes:
        memory_kib: memory, in KiB.
        passes: over that memory.
        lanes: computed side by side.
    """

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4


class Sealed(msgspec.Struct, frozen=True, kw_only=True):
    """A key that a secret opens again.

    Attributes:
        cost: that it was sealed with.
        salt: of the stretching.
        nonce: of the wrapping.
        wrapped: the key, encrypted and authenticated.
    """

    cost: Cost
    salt: bytes
    nonce: bytes
    wrapped: bytes

    @classmethod
    def of(cls, key: bytes, secret: str, place: str, cost: Cost, pepper: bytes = b"") -> Self:
        """Seal a key.

        Args:
            key: KEY_BYTES bytes.
            secret: what will open it.
            place: names where it is kept; sealed keys that are swapped do not open.
            cost: of each attempt.
            pepper: a second secret that is kept elsewhere.
        """
        salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
        wrapped = _cipher(secret, salt, cost, pepper).encrypt(nonce, key, place.encode())
        return cls(cost=cost, salt=salt, nonce=nonce, wrapped=wrapped)

    def opened(self, secret: str, place: str, pepper: bytes = b"") -> bytes | None:
        """The key, or None if the secret is not the right one.

        Args:
            secret: as it was typed.
            place: as in `of`.
            pepper: likewise.
        """
        from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - see _cipher

        cipher = _cipher(secret, self.salt, self.cost, pepper)
        try:
            return cipher.decrypt(self.nonce, self.wrapped, place.encode())
        except InvalidTag:
            return None


def _cipher(secret: str, salt: bytes, cost: Cost, pepper: bytes) -> "AESGCM":
    """What wraps a key, once the secret is stretched."""
    # Imported when a secret is tried, since the lock page reads the file of the keys before any is typed.
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # noqa: PLC0415

    # One passphrase has several forms in Unicode, and keyboards differ in which they send.
    typed = unicodedata.normalize("NFKC", secret).encode()
    stretched = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
        secret=pepper or None,
    ).derive(typed)
    return AESGCM(stretched)
