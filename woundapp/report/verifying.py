"""Says who signed a report, and whether its pages, its pictures and the record in it still match."""

import io
import logging
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

import pikepdf
from asn1crypto.x509 import Certificate
from pikepdf import Name
from pypdf import PdfReader

from woundapp.dossier import Dossier, PhotoEntry
from woundapp.errors import InterchangeError, ReportError
from woundapp.interchange import record_json
from woundapp.interchange.fhir import reading
from woundapp.phrases import Phrase
from woundapp.report import attachments, manifest, signatures
from woundapp.report.attachments import FHIR, MANIFEST, RECORD
from woundapp.report.manifest import Manifest, Page
from woundapp.report.signatures import Signature

# It quotes to the log what it cannot read, which may be a patient's.
logging.getLogger("pypdf").addHandler(logging.NullHandler())
logging.getLogger("pypdf").propagate = False

LARGEST = 500_000_000
"""Bytes of a file, and of any part of it once it is unpacked."""

_FORMS: dict[str, Callable[[bytes], Dossier]] = {RECORD: record_json.read, FHIR: reading.dossier}
"""What reads the record in each of its forms, by the attachment's name."""

_PRINTED = re.compile(rf"sha256:[0-9a-f]{{{attachments.PRINTED_DIGITS}}}(?![0-9a-f])")


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that is said of a report.

    Attributes:
        of: what it is about, one of `signature`, `manifest`, `pages`, `printed`, `record`, `photo`.
        sentence: the thing itself.
        wrong: whether it is something that ought not to be.
    """

    of: str
    sentence: Phrase
    wrong: bool = False


@dataclass(frozen=True, slots=True)
class Verification:
    """What was found out about a report.

    Attributes:
        signatures: in the order they were made; those that can be read.
        statements: all that is said of it.
    """

    signatures: tuple[Signature, ...]
    statements: tuple[Statement, ...]

    @property
    def right(self) -> bool:
        """Whether nothing is wrong."""
        return not any(statement.wrong for statement in self.statements)


def verify(
    content: bytes,
    photos: Sequence[tuple[str, str]] = (),
    trusted: Sequence[Certificate] = (),
    *,
    demanded: bool = False,
) -> Verification:
    """What can be said of a report.

    Args:
        content: of the file.
        photos: name and SHA-256 of photos that the report ought to be of.
        trusted: certificates of signers and of issuers.
        demanded: a signature by one of these is wanted, and it is wrong to have none.

    Raises:
        ReportError: it is no report of this program, or cannot be read.
    """
    limit = pikepdf.settings.get_qpdf_limits()["flate_max_memory"]
    pikepdf.settings.set_qpdf_limits(flate_max_memory=LARGEST)
    try:
        with pikepdf.open(io.BytesIO(content), attempt_recovery=False, suppress_warnings=True) as pdf:
            attached = {name: file.get_file().read_bytes() for name, file in pdf.attachments.items()}
            if MANIFEST not in attached and not str(pdf.docinfo.get(Name.Creator)).startswith("woundapp "):
                raise ReportError(
                    "This is not a report of woundapp, but of another program. Nothing was checked. Choose a "
                    "report that woundapp made."
                )
            signed, about_signatures = _signatures(content, pdf, trusted, demanded=demanded)
            return Verification(
                signed, (*about_signatures, *_contents(content, pdf, attached), *_photos(attached, photos))
            )
    except ReportError:
        raise
    # What others wrote can be broken in any way, and their libraries say so in as many.
    except Exception as error:
        raise ReportError(
            "This file cannot be read as a report: it is damaged, cut off, protected or no PDF at all. It "
            "must not be relied on. Ask for it again from where it came."
        ) from error
    finally:
        pikepdf.settings.set_qpdf_limits(flate_max_memory=int(limit))


def _signatures(
    content: bytes, pdf: pikepdf.Pdf, trusted: Sequence[Certificate], *, demanded: bool
) -> tuple[tuple[Signature, ...], tuple[Statement, ...]]:
    broken = Statement(
        "signature", Phrase("The signature was broken: the file was changed after it was signed."), wrong=True
    )
    try:
        signed = signatures.read(content, trusted)
    except Exception:  # of any kind, as in verify
        return (), (broken,)
    if not signed:
        # One that was made unrecognizable leaves its traces.
        if b"/ByteRange" in content or Name.AcroForm in pdf.Root:
            return (), (broken,)
        sentence = Phrase("It is not signed: whoever knows how could have changed all of it together.")
        return (), (Statement("signature", sentence, wrong=demanded),)
    *earlier, last = signed
    return signed, (
        *(_of_signature(signature, last=True, demanded=False) for signature in earlier),
        _of_signature(last, last=last.last, demanded=demanded),
    )


def _of_signature(signature: Signature, *, last: bool, demanded: bool) -> Statement:
    name = signature.name
    if not signature.intact:
        sentence = Phrase("The file was changed after {name} signed it.", name=name)
        return Statement("signature", sentence, wrong=True)
    if not last:
        sentence = Phrase("Something was added to the file after {name} signed it.", name=name)
        return Statement("signature", sentence, wrong=True)
    at = signature.at
    moment = at.strftime("%Y-%m-%d %H:%M UTC%z") if at else Phrase("a moment that is not said")
    if signature.trusted:
        sentence = Phrase(
            "Signed by {name} at {moment} (by the signer's clock), with a certificate known to this machine. "
            "The file is as it was signed.",
            name=name,
            moment=moment,
        )
        return Statement("signature", sentence)
    sentence = Phrase(
        "Signed as {name} at {moment} (by the signer's clock). The file is as it was signed, but the "
        "certificate is not known to this machine, so the signer may be anybody.",
        name=name,
        moment=moment,
    )
    return Statement("signature", sentence, wrong=demanded)


def _contents(content: bytes, pdf: pikepdf.Pdf, attached: Mapping[str, bytes]) -> list[Statement]:
    if not attached:
        sentence = Phrase("It carries no record, so there is nothing that its pages could be compared with.")
        return [Statement("record", sentence)]
    if RECORD not in attached or MANIFEST not in attached:
        sentence = Phrase("The record or its manifest was taken out of the file.")
        return [Statement("manifest", sentence, wrong=True)]
    rest = {name: file for name, file in attached.items() if name != MANIFEST}
    return [
        *_manifest(attached[MANIFEST], manifest.of(pdf, rest)),
        _printed(content, attached[RECORD]),
        *_forms(attached),
    ]


def _manifest(written: bytes, found: Manifest) -> list[Statement]:
    try:
        made = manifest.read(written)
    except ValueError:
        return [Statement("manifest", Phrase("The manifest cannot be read."), wrong=True)]
    wrong = []
    names = sorted(made.attachments.keys() | found.attachments.keys())
    changed = tuple(name for name in names if made.attachments.get(name) != found.attachments.get(name))
    if changed:
        wrong.append(Phrase("Attachments were changed, added or taken out: {names}.", names=changed))
    if made.record != found.record:
        wrong.append(Phrase("The record is not the one that the report was made of."))
    if len(made.pages) != len(found.pages):
        wrong.append(
            Phrase(
                "There were {made} pages, and now there are {found}.",
                made=len(made.pages),
                found=len(found.pages),
            )
        )
    for number, (page, now) in enumerate(zip(made.pages, found.pages, strict=False), start=1):
        wrong += _page(number, page, now)
    if wrong:
        return [Statement("manifest", sentence, wrong=True) for sentence in wrong]
    pictures = sum(len(page.pictures) for page in found.pages)
    sentence = Phrase(
        "Everything is as the manifest says: pages {pages}, pictures {pictures}, attachments {attachments}.",
        pages=len(found.pages),
        pictures=pictures,
        attachments=len(found.attachments),
    )
    return [Statement("manifest", sentence)]


def _page(number: int, made: Page, now: Page) -> list[Phrase]:
    changed = sum(before != after for before, after in zip_longest(made.pictures, now.pictures))
    wrong = []
    if changed:
        wrong.append(
            Phrase("Pictures on page {number} were changed: {changed}.", number=number, changed=changed)
        )
    if made.content != now.content:
        wrong.append(Phrase("What stands on page {number} was changed.", number=number))
    if made.whole != now.whole and not wrong:
        wrong.append(Phrase("How page {number} looks was changed.", number=number))
    return wrong


def _printed(content: bytes, record: bytes) -> Statement:
    wanted = attachments.printed(record)
    pages = PdfReader(io.BytesIO(content)).pages
    odd = tuple(
        number
        for number, page in enumerate(pages, start=1)
        if set(_PRINTED.findall(page.extract_text())) != {wanted}
    )
    if odd:
        sentence = Phrase(
            "The record inside is not the one that these pages were printed from: they do not say {wanted}: "
            "{pages}.",
            wanted=wanted,
            pages=odd,
        )
        return Statement("printed", sentence, wrong=True)
    return Statement("printed", Phrase("Every page names the record inside ({wanted}).", wanted=wanted))


def _forms(attached: Mapping[str, bytes]) -> list[Statement]:
    """Whether the record can be read, and says the same in all of its forms."""
    told: dict[str, frozenset[tuple[str, ...]]] = {}
    for name, read in _FORMS.items():
        try:
            if name in attached:
                told[name] = _facts(read(attached[name]))
        except InterchangeError:
            return [Statement("record", Phrase("{name} cannot be read.", name=name), wrong=True)]
    odd = tuple(name for name, facts in told.items() if facts != told[RECORD])
    if odd:
        sentence = Phrase("{names} do not tell the same as {record}.", names=odd, record=RECORD)
        return [Statement("record", sentence, wrong=True)]
    return [
        Statement(
            "record", Phrase("The record tells the same in all of its forms: {names}.", names=tuple(told))
        )
    ]


def _facts(dossier: Dossier) -> frozenset[tuple[str, ...]]:
    """What must be the same in all forms: what is there, of which photo, and what was concluded."""
    entries = (dossier.patient, dossier.wound, *dossier.events)
    return frozenset(
        (
            *(("entry", entry.id) for entry in entries if entry),
            *(("visit", visit.visit.id) for visit in dossier.visits),
            *(fact for visit in dossier.visits for photo in visit.photos for fact in _facts_of(photo)),
        )
    )


def _facts_of(photo: PhotoEntry) -> list[tuple[str, ...]]:
    facts: list[tuple[str, ...]] = [("photo", photo.id, photo.sha256)]
    if said := photo.assessment:
        model = said.content.algorithm.sha256
        facts.append(("assessment", photo.sha256, said.id, said.content.infection_status, model))
    if (review := photo.review) and review.content.status:
        facts.append(("judgement", photo.sha256, review.id, review.content.status))
    return facts


def _photos(attached: Mapping[str, bytes], photos: Sequence[tuple[str, str]]) -> list[Statement]:
    if not photos:
        return []
    try:
        dossier = record_json.read(attached[RECORD])
    except (KeyError, InterchangeError):
        return [Statement("photo", Phrase("There is no record that could name these photos."), wrong=True)]
    known = {photo.sha256 for visit in dossier.visits for photo in visit.photos}
    return [
        Statement("photo", Phrase("“{name}” is a photo of the record.", name=name))
        if sha256 in known
        else Statement("photo", Phrase("“{name}” is not a photo of the record.", name=name), wrong=True)
        for name, sha256 in photos
    ]
