"""What DICOM objects can tell of a dossier: what reading them must give."""

from dataclasses import replace
from typing import TypeVar

import numpy as np

from woundapp import body
from woundapp.clinic import Side
from woundapp.domain import Assessment, Finding
from woundapp.dossier import Dossier, Entry, PhotoEntry
from woundapp.imaging import photo as photos
from woundapp.interchange.dicom import texts
from woundapp.interchange.dicom.reading import (
    ReadAssessment,
    ReadMeasurement,
    ReadPatient,
    ReadPhoto,
    ReadVisit,
    Said,
)
from woundapp.measurement import Measurement
from woundapp.review import Review

_Content = TypeVar("_Content")


def of(dossier: Dossier, reports: tuple[bytes, ...] = ()) -> ReadVisit:
    """A dossier as it must come back."""
    visit = dossier.current
    wound = dossier.wound if visit.photos else None  # the photos say where it is
    side = wound.content.side if wound else None
    patient = dossier.patient.content if dossier.patient else None
    return ReadVisit(
        patient=ReadPatient(
            texts.one_line(patient.name),
            texts.one_line(patient.identifier),
            patient.birth_date,
            patient.sex,
        )
        if patient
        else None,
        location=_location(wound.content.location) if wound else None,
        side=None if side is Side.MIDDLE else side,
        at=visit.visit.content.at,
        note=_text(visit.visit.content.note),
        photos=tuple(_photo(photo) for photo in visit.photos),
        bedside=_said(visit.bedside, visit.bedside.content) if visit.bedside else None,
        reports=reports,
    )


def _location(location: str) -> str:
    return location if location in body.BY_CODE else body.other(_text(body.other_words(location)))


def _text(text: str) -> str:
    """Tabs are spaces in DICOM, and white space at the end means nothing."""
    return texts.plain(texts.paragraphs(text))


def _said(entry: Entry[object], content: _Content) -> Said[_Content]:
    return Said(texts.one_line(entry.by), entry.at, content)


def _photo(photo: PhotoEntry) -> ReadPhoto:
    review, measured = photo.review, photo.measurement
    return ReadPhoto(
        photos.decode(photo.read(), photo.name).pixels,
        _assessment(photo.assessment.content) if photo.assessment else None,
        _said(review, _review(review.content)) if review else None,
        _said(measured, _measurement(measured.content)) if measured else None,
    )


def _assessment(said: Assessment) -> ReadAssessment:
    model, runtime = said.algorithm, said.runtime
    return ReadAssessment(
        said.infection_status,
        said.probability_infected,
        said.readings,
        said.trusted,
        said.complete,
        tuple(_finding(finding) for finding in said.findings),
        _text(said.rationale),
        _text(said.reasoning),
        tuple(_text(doubt) for doubt in said.doubts),
        tuple(note.issue for note in said.quality),
        texts.one_line(model.name),
        texts.one_line(model.version) or "-",
        {
            "sha256": model.sha256,
            "quantization": model.quantization,
            "demonstration": "yes" if model.demonstration else "no",
            "llama_cpp": texts.one_line(runtime.llama_cpp),
            "device": texts.one_line(runtime.device),
            "seed": str(runtime.seed),
        },
        said.assessed_at,
    )


def _finding(finding: Finding) -> Finding:
    return replace(finding, sign=_text(finding.sign), description=_text(finding.description))


def _review(review: Review) -> Review:
    return replace(review, reason=_text(review.reason))


def _measurement(measured: Measurement) -> ReadMeasurement:
    scale = measured.scale
    return ReadMeasurement(
        (scale.uncertainty, scale.print_checked) if scale else None,
        tuple(
            replace(
                wound, points=tuple((float(np.float32(x)), float(np.float32(y))) for x, y in wound.points)
            )
            for wound in measured.wounds
        ),
    )


def _single(coordinate: float) -> float:
    return float(np.float32(coordinate))
