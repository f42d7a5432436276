"""Certificates with keys to sign with, as a clinic would have them."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

PASSPHRASE = "correct horse"
NAME = "Heel Clinic, Records"
YEAR = timedelta(days=365)

_USES = (
    "digital_signature",
    "content_commitment",
    "key_encipherment",
    "data_encipherment",
    "key_agreement",
    "key_cert_sign",
    "crl_sign",
    "encipher_only",
    "decipher_only",
)

Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


@lru_cache
def rsa_key(bits: int = 2048) -> rsa.RSAPrivateKey:
    """One that is made once."""
    return rsa.generate_private_key(65537, bits)


@dataclass(frozen=True)
class Issued:
    """A certificate and its key.

    Attributes:
        key: the private key.
        certificate: of it.
        chain: of those who issued it.
    """

    key: Key
    certificate: x509.Certificate
    chain: tuple[x509.Certificate, ...] = ()

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.DER)

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    def save(self, file: Path, passphrase: str = PASSPHRASE, *, with_key: bool = True) -> Path:
        """As a PKCS#12 file."""
        locked = (
            serialization.BestAvailableEncryption(passphrase.encode())
            if passphrase
            else serialization.NoEncryption()
        )
        key = self.key if with_key else None
        file.write_bytes(
            pkcs12.serialize_key_and_certificates(b"clinic", key, self.certificate, self.chain, locked)
        )
        return file


def issued(
    name: str = NAME,
    key: Key | None = None,
    by: Issued | None = None,
    starts: datetime | None = None,
    ends: datetime | None = None,
    usage: tuple[str, ...] = ("digital_signature",),
    authority: bool = False,
) -> Issued:
    """A certificate.

    Args:
        name: whose.
        key: RSA with 2048 bits by default.
        by: who issues it; itself by default.
        starts: when it becomes valid; a year ago by default.
        ends: when it expires; in a year by default.
        usage: of the key; nothing is said of it where this is empty.
        authority: whether it may issue others.
    """
    key = key or rsa_key()
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(by.certificate.subject if by else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(starts or now - YEAR)
        .not_valid_after(ends or now + YEAR)
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
    )
    if usage:
        builder = builder.add_extension(
            x509.KeyUsage(**{field: field in usage for field in _USES}), critical=True
        )
    made = builder.sign(by.key if by else key, hashes.SHA256())
    return Issued(key, made, (by.certificate, *by.chain) if by else ())
