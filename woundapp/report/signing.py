"""Signs a report with the clinic's certificate: PAdES B-B (ETSI EN 319 142-1), without asking any network."""

# pyHanko takes long to import and is needed by few: it is imported where it is used.
# ruff: noqa: PLC0415
# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

import io
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from reportlab.pdfgen.canvas import Canvas

from woundapp import paths, phrases
from woundapp.errors import CertificateError, WrongPassphraseError
from woundapp.phrases import Phrase
from woundapp.report import text
from woundapp.report.language import ENGLISH, Language

if TYPE_CHECKING:
    from asn1crypto.x509 import Certificate
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.signers import SimpleSigner
    from pyhanko.stamp import StaticStampStyle

FIELD = "Signature"
"""Name of the signature's field."""

_OWN, _OWN_PUBLIC = "signature.p12", "signature.cer"
"""The clinic's own, in the folder of the settings."""

_LARGEST = 1_000_000
"""Bytes; a file of a certificate has a few thousand."""

_SMALLEST_RSA = 2048
"""Bits (ETSI TS 119 312, table 9.3)."""

_STAMP_MARGIN, _STAMP_BOTTOM, _STAMP_HEIGHT = 51, 9, 11
"""Of the line that names the signer, in points: under the foot of the last page."""


@dataclass(frozen=True, slots=True)
class Signer:
    """Whose certificate it is.

    Attributes:
        name: the common name, or the organization where there is none.
        valid_until: with a time zone.
    """

    name: str
    valid_until: datetime


def check(certificate: Path, passphrase: str) -> Signer:
    """Whose certificate it is, once it is known that it can sign now.

    Args:
        certificate: a PKCS#12 file, with the key and the certificates up to the issuer's.
        passphrase: of the key.

    Raises:
        WrongPassphraseError: it is not the passphrase.
        CertificateError: the file cannot be read, is none, or its certificate cannot sign now.
    """
    return signer_of(_load(certificate, passphrase)[1])


def adopt(certificate: Path, passphrase: str) -> Signer:
    """Take a certificate as the clinic's: copy its file, which the passphrase goes on protecting.

    Args:
        certificate: as for `check`.
        passphrase: of the key; it is not kept.

    Raises:
        WrongPassphraseError: it is not the passphrase.
        CertificateError: as for `check`, or the copy cannot be made.
    """
    _, public = _load(certificate, passphrase)
    try:
        paths.config_dir().mkdir(parents=True, exist_ok=True)
        for name, content in ((_OWN, certificate.read_bytes()), (_OWN_PUBLIC, public.dump())):
            with paths.replacing(paths.config_dir() / name) as stream:
                stream.write(content)
        (paths.config_dir() / _OWN).chmod(0o600)  # nobody else on this machine needs to try passphrases
    except OSError as error:
        raise CertificateError(
            "The certificate cannot be kept in {folder} ({reason}). Nothing was changed there. Check that "
            "the disk is not full and the folder can be written to.",
            folder=paths.config_dir(),
            reason=phrases.reason(error),
        ) from error
    return signer_of(public)


def own() -> Path | None:
    """The clinic's certificate with its key, as `adopt` took it; None where there is none."""
    file = paths.config_dir() / _OWN
    return file if file.is_file() else None


def own_public() -> bytes | None:
    """The clinic's certificate alone, in DER: what signatures are compared with; None where there is none."""
    file = paths.config_dir() / _OWN_PUBLIC
    try:
        return file.read_bytes()
    except OSError:
        return None


def own_signer() -> Signer | None:
    """Whose certificate the clinic's is; None where there is none, or what is kept of it is damaged."""
    from asn1crypto.x509 import Certificate

    public = own_public()
    try:
        return signer_of(Certificate.load(public)) if public and own() else None
    except ValueError:
        return None


def forget_own() -> None:
    """Have no certificate of the clinic any more; whoever gave it still has the file it was copied from.

    Raises:
        OSError: the copy cannot be deleted.
    """
    for name in (_OWN, _OWN_PUBLIC):
        (paths.config_dir() / name).unlink(missing_ok=True)


def sign(content: bytes, certificate: Path, passphrase: str) -> bytes:
    """A report with a signature added to it; the bytes before it stay as they are.

    A line on the last page names the signer and the moment by this machine's clock.

    Args:
        content: the report, as `archival.archived` makes it.
        certificate: as for `check`.
        passphrase: of the key.

    Raises:
        WrongPassphraseError: it is not the passphrase.
        CertificateError: the file cannot be read, is none, or its certificate cannot sign now.
    """
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner

    with_key, public = _load(certificate, passphrase)
    signer = signer_of(public)
    writer = IncrementalPdfFileWriter(io.BytesIO(content))
    if writer.prev.embedded_signatures:
        raise CertificateError(
            "This report is signed already. It is unchanged. Make it again to sign it with another "
            "certificate."
        )
    right = float(writer.prev.root["/Pages"]["/Kids"][-1]["/MediaBox"][2]) - _STAMP_MARGIN
    box = (_STAMP_MARGIN, _STAMP_BOTTOM, round(right), _STAMP_BOTTOM + _STAMP_HEIGHT)
    language = Language(str(writer.root.get("/Lang", ENGLISH)))
    moment = language.moment(datetime.now().astimezone())
    line = language.say(Phrase("Digitally signed by {name}, {moment}", name=signer.name, moment=moment))
    signed = PdfSigner(
        PdfSignatureMetadata(
            field_name=FIELD, md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES, name=signer.name
        ),
        with_key,
        stamp_style=_stamp(writer, line, box[2] - box[0]),
        new_field_spec=SigFieldSpec(FIELD, on_page=-1, box=box, readable_field_name=line),
    ).sign_pdf(writer)
    made: bytes = signed.getvalue()
    return made


def _load(certificate: Path, passphrase: str) -> "tuple[SimpleSigner, Certificate]":
    """The key with its certificates, once it is known that they can sign now."""
    from asn1crypto.pkcs12 import Pfx
    from pyhanko.sign.signers import SimpleSigner

    file = certificate.name
    try:
        with certificate.open("rb") as stream:
            content = stream.read(_LARGEST)
    except (OSError, ValueError) as error:
        raise CertificateError(
            "The certificate “{file}” cannot be read ({reason}). Nothing was signed. Choose it again.",
            file=file,
            reason=phrases.reason(error),
        ) from error
    try:
        Pfx.load(content, strict=True)["version"].native  # noqa: B018 - parsed only then
    except (TypeError, ValueError) as error:
        raise CertificateError(
            "“{file}” is not a certificate with its key. Nothing was signed. Choose a file of the kind "
            "PKCS#12, which ends in .p12 or .pfx.",
            file=file,
        ) from error
    try:
        with_key = SimpleSigner.load_pkcs12_data(content, (), passphrase.encode() or None)
    except ValueError as error:
        raise WrongPassphraseError(
            "This is not the passphrase of the certificate “{file}”, or the file is damaged. Nothing was "
            "signed. Enter the passphrase again.",
            file=file,
        ) from error
    except AttributeError as error:  # pyHanko asks the key that is not there
        raise CertificateError(
            "“{file}” holds no key to sign with, only certificates. Nothing was signed. Choose the file that "
            "was made with the key.",
            file=file,
        ) from error
    public: Certificate = with_key.signing_cert
    if reason := _unfit(public):
        raise CertificateError(
            "The certificate of {name} cannot sign: {reason}. Nothing was signed. Choose another one, or ask "
            "whoever issued it for a new one.",
            name=signer_of(public).name,
            reason=reason,
        )
    return with_key, public


def _unfit(certificate: "Certificate") -> Phrase | None:
    """Why a certificate cannot sign now; None where it can."""
    now = datetime.now(UTC)
    if now > certificate.not_valid_after:
        return Phrase("it expired on {day}", day=certificate.not_valid_after.date())
    if now < certificate.not_valid_before:
        return Phrase("it is valid only from {day} on", day=certificate.not_valid_before.date())
    usage = certificate.key_usage_value
    if usage is not None and not usage.native & {"digital_signature", "non_repudiation"}:
        return Phrase("its key was not made for signing")
    key = certificate.public_key
    if key.algorithm == "dsa" or (key.algorithm == "rsa" and key.bit_size < _SMALLEST_RSA):
        return Phrase("its key is too weak")
    return None


def signer_of(certificate: "Certificate") -> Signer:
    """Whose certificate it is."""
    names = certificate.subject.native
    name = names.get("common_name") or names.get("organization_name") or certificate.subject.human_friendly
    return Signer(name if isinstance(name, str) else ", ".join(name), certificate.not_valid_after)


def _stamp(writer: "IncrementalPdfFileWriter", line: str, width: float) -> "StaticStampStyle":
    """The line that names the signer, set in the report's own typeface."""
    from pyhanko.pdf_utils.content import PdfResources, RawContent
    from pyhanko.pdf_utils.layout import AxisAlignment, BoxConstraints, InnerScaling, SimpleBoxLayoutRule
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.stamp import StaticStampStyle

    page = PdfFileReader(io.BytesIO(_line(line, width)))
    resources = PdfResources()
    resources.xobject["/Line"] = writer.import_page_as_xobject(page)
    box = BoxConstraints(width=width, height=_STAMP_HEIGHT)
    corner = SimpleBoxLayoutRule(
        AxisAlignment.ALIGN_MIN, AxisAlignment.ALIGN_MIN, inner_content_scaling=InnerScaling.NO_SCALING
    )
    return StaticStampStyle(
        border_width=0,
        background=RawContent(b"/Line Do", resources, box),
        background_layout=corner,
        background_opacity=1,
    )


def _line(words: str, width: float) -> bytes:
    """A page that is no larger than one line."""
    text.register_fonts()
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(width, _STAMP_HEIGHT), initialFontName=text.REGULAR)
    room = width - text.SMALL_SIZE
    line = text.Words().paragraph(text.shortened(words, text.REGULAR, text.SMALL_SIZE, room), text.SMALL)
    line.wrapOn(canvas, width, _STAMP_HEIGHT)
    line.drawOn(canvas, 0, 0)
    canvas.save()
    return stream.getvalue()
