"""Reads the signatures of a report: who signed, when, and whether a byte was changed since."""

# mypy: disable-error-code="no-untyped-call"
# (asn1crypto carries no types)

import io
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from asn1crypto import cms, core, parser, pem
from asn1crypto.x509 import Certificate
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import EmbeddedPdfSignature, validate_pdf_signature
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from woundapp.errors import CertificateError
from woundapp.report.signing import signer_of

# It tells the log of whose certificate it does not know, at length.
for _name in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_name).addHandler(logging.NullHandler())
    logging.getLogger(_name).propagate = False

_FOR_SIGNING = KeyUsageConstraints(key_usage={"digital_signature", "non_repudiation"})
_FOR_ANYTHING = KeyUsageConstraints(key_usage=None)


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature of a document.

    Attributes:
        name: of the signer, as the certificate says.
        at: when, by the signer's own clock, with a time zone; None where that is not said.
        intact: what it covers is as it was signed, and so is the signature itself.
        last: it covers the whole file, so that nothing was added after it.
        trusted: its certificate is one of those given, or was issued by one of them, and was valid then.
    """

    name: str
    at: datetime | None
    intact: bool
    last: bool
    trusted: bool


def certificates(content: bytes) -> tuple[Certificate, ...]:
    """Certificates of a file, PEM or DER.

    Raises:
        CertificateError: there is none in it.
    """
    try:
        ders = (
            [der for _, _, der in pem.unarmor(content, multiple=True)] if pem.detect(content) else [content]
        )
        found = tuple(Certificate.load(der, strict=True) for der in ders)
        for certificate in found:
            certificate.public_key.native  # noqa: B018 - parsed only then
    except (TypeError, ValueError) as error:
        raise CertificateError(
            "This is no file of certificates. Nothing was checked. Give one in PEM or DER, which mostly ends "
            "in .cer, .crt or .pem."
        ) from error
    return found


def read(content: bytes, trusted: Sequence[Certificate]) -> tuple[Signature, ...]:
    """The signatures of a document, in the order they were made.

    Args:
        content: the document.
        trusted: certificates of signers and of issuers.

    Raises:
        Exception: of any kind, where the document is broken.
    """
    reader = PdfFileReader(io.BytesIO(content))
    return tuple(_read(content, signature, trusted) for signature in reader.embedded_regular_signatures)


def _read(content: bytes, signature: EmbeddedPdfSignature, trusted: Sequence[Certificate]) -> Signature:
    at = signature.self_reported_timestamp
    # A certificate that expired since was still good when it signed.
    moment = at or datetime.now(UTC)
    context = ValidationContext(
        trust_roots=[certificate for certificate in trusted if certificate.ca],
        other_certs=signature.other_embedded_certs,
        moment=moment,
        allow_fetching=False,
    )
    signer: Certificate = signature.signer_cert
    # A certificate that does not say what its key is for may be used for anything (RFC 5280, 4.2.1.3).
    usage = _FOR_ANYTHING if signer.key_usage_value is None else _FOR_SIGNING
    status = validate_pdf_signature(signature, context, key_usage_settings=usage)
    known = any(signer.dump() == certificate.dump() for certificate in trusted)
    ends = signature.byte_range
    return Signature(
        signer_of(signer).name,
        at,
        status.intact and status.valid and _is_canonical(content, signature),
        status.coverage is SignatureCoverageLevel.ENTIRE_FILE and ends[2] + ends[3] == len(content),
        status.trusted or (known and signer.not_valid_before <= moment <= signer.not_valid_after),
    )


def _is_canonical(content: bytes, signature: EmbeddedPdfSignature) -> bool:
    """Whether the part of the file that no signature can cover, itself, is as it was written.

    Its hexadecimal digits might be written in another way, what follows the signature in the room that was
    kept for it might be anything, and a few of its fields are neither signed nor needed (RFC 5652, 5.1 and
    5.3, has what they must be). No byte of the file is to be changed unnoticed.
    """
    start, length, end, _ = signature.byte_range
    stored, message, signer = signature.pkcs7_content, signature.signed_data, signature.signer_info
    written, digest = cms.ContentInfo.load(stored), signer["digest_algorithm"]
    return bool(
        start == 0
        and content[length:end] == b"<" + stored.hex().upper().encode() + b">"
        and not stored[parser.peek(stored) :].strip(b"\0")
        and all(_is_full(part) for part in (written, message, signer))
        and message["version"].native == signer["version"].native == "v1"
        and [algorithm.dump() for algorithm in message["digest_algorithms"]] == [digest.dump()]
        and digest["parameters"].dump() in (b"", _NULL)
        # Names are the same to asn1crypto in capitals.
        and signer["sid"].chosen["issuer"].dump() == signature.signer_cert.issuer.dump()
    )


def _is_full(part: core.Sequence) -> bool:
    """Whether there is nothing in a part but its fields."""
    return b"".join(part[field].dump() for field in part) == bytes(part.contents)


_NULL = b"\x05\x00"
"""In DER."""
