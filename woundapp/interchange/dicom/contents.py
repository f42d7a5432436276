"""What the structured reports of a visit say: the model of a photo, the clinician, the tape, the bedside."""

from collections.abc import Iterator

from highdicom.sr import (
    AlgorithmIdentification,
    ContentItem,
    DeviceObserverIdentifyingAttributes,
    ObserverContext,
)
from pydicom.sr.codedict import codes as standard
from pydicom.sr.coding import Code
from pydicom.uid import UID

from woundapp import DEMONSTRATION_BANNER, DISCLAIMER, signs
from woundapp.bedside import Bedside, Presence
from woundapp.clinic import Visit
from woundapp.domain import Assessment, ColourOpinion, Finding, ImageRegion, Support
from woundapp.dossier import Entry, PhotoEntry
from woundapp.interchange.dicom import codes, texts
from woundapp.interchange.dicom.codes import own
from woundapp.interchange.dicom.header import Series, uid
from woundapp.interchange.dicom.structured import Group, Report, code, number, person, quantity, text
from woundapp.measurement import Measurement, OutlinedWound, Point
from woundapp.review import Mark, Review

BY_MODEL = own("model_assessment", "Assessment of a wound photo by a model")
REVIEW = own("clinical_review", "Review of a wound photo by a clinician")
MEASURING = own("wound_measurement", "Measurement of a wound on a photo")
AT_BEDSIDE = own("bedside_examination", "Examination of a wound at the bedside")
NOTE = own("visit_note", "Note on a visit")
"""Procedures reported: by these the reports are told apart."""

_UNNAMED = "-"
PHOTO, PATIENT, VISIT = "Photo", "Patient", "Visit"
"""Names of what is spoken of."""


def corners(region: ImageRegion) -> tuple[Point, ...]:
    """A half-open region as the outline of its pixels; DICOM too counts from the corner of the first one."""
    left, top, right, bottom = region.as_tuple()
    return (left, top), (right, top), (right, bottom), (left, bottom)


def by_model(photo: PhotoEntry, entry: Entry[Assessment]) -> Report:
    """What the model says of a photo; it is the observer."""
    said = entry.content
    whole = _algorithm(said, *_parameters(said))
    groups = [Group(PHOTO, uid("photo", photo.id), _of_photo(said), algorithm=whole)]
    for index, finding in enumerate(said.findings):
        groups.append(
            Group(
                f"Finding {index + 1}",
                _finding_uid(photo, entry, index),
                tuple(_of_finding(finding)),
                codes.sign(finding.sign),
                corners(finding.region) if finding.region else None,
                _algorithm(said),
            )
        )
    observer = ObserverContext(
        standard.DCM.Device,
        DeviceObserverIdentifyingAttributes(
            uid=uid("model", said.algorithm.sha256), name=texts.one_line(said.algorithm.name) or _UNNAMED
        ),
    )
    of = (BY_MODEL.value, photo.id, entry.id)
    return Report(BY_MODEL, Series.MODEL, of, entry.version, said.assessed_at, observer, groups)


def _finding_uid(photo: PhotoEntry, entry: Entry[Assessment], index: int) -> UID:
    """Of a finding of the model's, in whatever report speaks of it."""
    return uid("finding", photo.id, entry.id, entry.version, index)


def review(photo: PhotoEntry, entry: Entry[Review]) -> Report:
    """What a clinician says of the model's findings, what she adds, and her judgement of the wound."""
    said = entry.content
    judgement = [code(codes.JUDGEMENT, own(said.status))] if said.status else []
    groups = [
        Group(PHOTO, uid("photo", photo.id), (*judgement, *text(codes.JUDGEMENT_REASON, said.reason))),
    ]
    for index, mark in enumerate(said.marks):
        thing, sign = _reviewed(photo, index), mark.sign if mark else ""
        groups.append(
            Group(
                f"Finding {index + 1}",
                thing[0] if thing else uid("mark", photo.id, entry.id, index),
                tuple(_of_mark(mark)),
                codes.sign(thing[1] if thing else sign),
                corners(mark.region) if mark and mark.region else None,
            )
        )
    return _by_person(REVIEW, photo.id, entry, groups)


def _reviewed(photo: PhotoEntry, index: int) -> tuple[UID, str] | None:
    """Identifier and sign of the finding of the model's that a mark is of; None for one that she added."""
    entry = photo.assessment
    if entry is None or index >= len(entry.content.findings):
        return None
    return _finding_uid(photo, entry, index), entry.content.findings[index].sign


def measurement(photo: PhotoEntry, entry: Entry[Measurement]) -> Report:
    """The outlines of wounds and their sizes."""
    scale = entry.content.scale
    card: list[ContentItem] = [code(codes.CARD, codes.PRESENT if scale else codes.ABSENT)]
    if scale:
        card.append(code(codes.CARD_CHECKED, _yes_or_no(scale.print_checked)))
        card.append(number(codes.LENGTH_UNCERTAINTY, scale.uncertainty))
        card.extend(text(codes.COMMENT, "Uncertainties are half the width of an interval of 95 %."))
    groups = [Group(PHOTO, uid("photo", photo.id), card)]
    for index, wound in enumerate(entry.content.wounds):
        groups.append(
            Group(
                f"Outline {index + 1}",
                uid("outline", photo.id, entry.id, index),
                tuple(_of_wound(wound)),
                codes.OUTLINE,
                wound.points,
            )
        )
    return _by_person(MEASURING, photo.id, entry, groups)


def at_bedside(entry: Entry[Bedside]) -> Report:
    """What the nurse found at the bedside; what was not asked is not there."""
    group = Group(PATIENT, uid("bedside", entry.id), tuple(_of_bedside(entry.content)))
    return _by_person(AT_BEDSIDE, "", entry, [group])


def note(entry: Entry[Visit]) -> Report:
    """The note on the visit."""
    return _by_person(
        NOTE, "", entry, [Group(VISIT, uid("visit", entry.id), text(codes.COMMENT, entry.content.note))]
    )


def _by_person(kind: Code, of: str, entry: Entry[object], groups: list[Group]) -> Report:
    observer = person(entry.by)
    return Report(
        kind, Series.CLINICIAN, (kind.value, of, entry.id), entry.version, entry.at, observer, groups
    )


def _algorithm(said: Assessment, *parameters: str) -> AlgorithmIdentification:
    """The model (TID 4019); its name and version are given with every finding, its parameters once."""
    return AlgorithmIdentification(
        name=texts.one_line(said.algorithm.name) or _UNNAMED,
        version=texts.one_line(said.algorithm.version) or _UNNAMED,
        parameters=parameters,
    )


def _parameters(said: Assessment) -> tuple[str, ...]:
    model, runtime = said.algorithm, said.runtime
    return (
        f"sha256={model.sha256}",
        f"quantization={model.quantization}",
        f"demonstration={'yes' if model.demonstration else 'no'}",
        f"llama_cpp={texts.one_line(runtime.llama_cpp)}",
        f"device={texts.one_line(runtime.device)}",
        f"seed={runtime.seed}",
    )


def _of_photo(said: Assessment) -> tuple[ContentItem, ...]:
    probability = said.probability_infected
    return (
        *(text(codes.LIMITS, DEMONSTRATION_BANNER) if said.algorithm.demonstration else ()),
        *text(codes.LIMITS, DISCLAIMER),
        code(codes.STATUS, own(said.infection_status)),
        *([] if probability is None else [number(codes.PROBABILITY, probability)]),
        code(codes.TRUSTED, _yes_or_no(said.trusted)),
        code(codes.COMPLETE, _yes_or_no(said.complete)),
        *(
            number(
                codes.MIRRORED_READING if reading.mirrored else codes.READING, reading.probability_infected
            )
            for reading in said.readings
        ),
        *(item for doubt in said.doubts for item in text(codes.DOUBT, doubt)),
        *(code(codes.QUALITY, own(quality.issue)) for quality in said.quality),
        *text(codes.RATIONALE, said.rationale),
        *text(codes.REASONING, said.reasoning),
    )


def _of_finding(finding: Finding) -> Iterator[ContentItem]:
    if finding.sign not in signs.BY_CODE:
        yield from text(codes.OWN_SIGN_WORD, finding.sign)
    yield from text(codes.DESCRIPTION, finding.description)
    if finding.support:
        yield from _of_support(finding.support)
    if finding.colour:
        yield from _of_colour(finding.colour)


def _of_support(support: Support) -> Iterator[ContentItem]:
    yield code(codes.SUPPORT, own(support.strength))
    yield code(codes.SUPPORT_PROBE, own(support.probe))
    yield number(codes.SUPPORT_LOG_ODDS, support.log_odds)
    yield number(codes.SUPPORT_NAMED, support.named)


def _of_colour(opinion: ColourOpinion) -> Iterator[ContentItem]:
    yield code(codes.COLOUR, own(opinion.verdict))
    if opinion.doubt:
        yield code(codes.COLOUR_DOUBT, own(opinion.doubt))
    if opinion.share is not None:
        yield number(codes.COLOUR_SHARE, opinion.share)


def _of_mark(mark: Mark | None) -> Iterator[ContentItem]:
    yield code(codes.MARK, own(mark.judgement) if mark else codes.UNSAID)


def _of_wound(wound: OutlinedWound) -> Iterator[ContentItem]:
    yield code(codes.OTHER_WOUND, _yes_or_no(wound.other))
    if wound.size:
        yield quantity(codes.LENGTH, wound.size.length, codes.CM)
        yield quantity(codes.WIDTH, wound.size.width, codes.CM)
        yield quantity(codes.AREA, wound.size.area, codes.CM2)
    for tissue, share in (wound.tissue or {}).items():
        yield number(codes.tissue(tissue), share, codes.PERCENT)


def _of_bedside(found: Bedside) -> Iterator[ContentItem]:
    for sign in signs.BY_CODE:
        yield from _presence(codes.sign(sign), found.presence(sign))
    yield from _presence(codes.DEEP_TISSUE, found.deep_tissue)
    yield from _presence(codes.DIABETIC_FOOT, found.diabetic_foot)
    if found.exudate_amount:
        yield code(codes.EXUDATE_AMOUNT, own(found.exudate_amount))
    if found.exudate_kind:
        yield code(codes.EXUDATE_KIND, own(found.exudate_kind))
    figures = {"redness_beyond_edge": found.redness_beyond_edge} | {
        name: getattr(found.vital_signs, name) for name in codes.VITAL_SIGNS
    }
    for name, value in figures.items():
        if value is not None:
            yield number(codes.FIGURES[name][0], value, codes.FIGURES[name][1])


def _presence(name: Code, presence: Presence) -> Iterator[ContentItem]:
    if presence is not Presence.NOT_ASKED:
        yield code(name, codes.PRESENT if presence is Presence.PRESENT else codes.ABSENT)


def _yes_or_no(said: bool) -> Code:
    return codes.YES if said else codes.NO
