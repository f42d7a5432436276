"""The numbered regions and outlines over a photo as Color Softcopy Presentation State (PS3.3, A.33.2)."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from highdicom.color import CIELabColor
from highdicom.pr import (
    ColorSoftcopyPresentationState,
    GraphicAnnotation,
    GraphicLayer,
    GraphicObject,
    TextObject,
)
from pydicom import Dataset

from woundapp import DEMONSTRATION_BANNER, __version__, signs
from woundapp.dossier import PhotoEntry
from woundapp.interchange.dicom import header, texts
from woundapp.interchange.dicom.contents import corners
from woundapp.interchange.dicom.header import Series, Study
from woundapp.measurement import Point
from woundapp.review import Judgement, Review

_MODEL = GraphicLayer("MODEL", 1, "Where the model sees a finding", CIELabColor.from_string("deepskyblue"))
_CLINICIAN = GraphicLayer("CLINICIAN", 2, "Where the clinician sees it", CIELabColor.from_string("gold"))
_OUTLINES = GraphicLayer("OUTLINES", 3, "Outlines of wounds", CIELabColor.from_string("springgreen"))
_LONGEST_LABEL = 200
"""Characters; a model's own word for a sign may be a whole sentence."""

_HERS = (Judgement.MOVED, Judgement.ADDED)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A closed line with its label, on a layer."""

    layer: GraphicLayer
    label: str
    points: Sequence[Point]


def presentation(study: Study, number: int, photo: PhotoEntry, image: Dataset) -> Dataset | None:
    """The findings where the clinician sees them, as on the screen, and the outlines of wounds.

    What she removed is not drawn. Who sees something is said in words, not by colour alone.

    Args:
        study: the visit.
        number: of the photo at the visit, from 1.
        photo: with what was said of it.
        image: the object of the photo.

    Returns:
        None where there is nothing to draw.
    """
    drawn = [*_findings(photo), *_outlines(photo)]
    if not drawn:
        return None
    entries = [entry for entry in (photo.assessment, photo.review, photo.measurement) if entry]
    versions = [(entry.id, entry.version) for entry in entries]
    uid, at = study.instance_uid("overlay", photo.id, versions), max(entry.at for entry in entries)
    warning = photo.assessment is not None and photo.assessment.content.algorithm.demonstration
    layers = [layer for layer in (_MODEL, _CLINICIAN, _OUTLINES) if any(one.layer is layer for one in drawn)]
    dataset = ColorSoftcopyPresentationState(
        referenced_images=[image],
        series_instance_uid=study.series_uid(Series.OVERLAYS),
        series_number=Series.OVERLAYS.number,
        sop_instance_uid=uid,
        instance_number=number,
        manufacturer=header.MAKER,
        manufacturer_model_name=header.MAKER,
        software_versions=__version__,
        device_serial_number="",
        content_label="FINDINGS",
        content_description=DEMONSTRATION_BANNER if warning else "Findings and outlines, not a diagnosis",
        graphic_annotations=[
            _annotation(layer, drawn, image, DEMONSTRATION_BANNER if warning and layer is _MODEL else "")
            for layer in layers
        ],
        graphic_layers=layers,
        icc_profile=image.ICCProfile,
    )
    study.describe(dataset, Series.OVERLAYS, number, uid, at)
    dataset.PresentationCreationDate, dataset.PresentationCreationTime = study.date_and_time(at)
    del dataset.ContributingEquipmentSequence, dataset.ContentDate, dataset.ContentTime
    return dataset


def _findings(photo: PhotoEntry) -> list[_Drawn]:
    findings = photo.assessment.content.findings if photo.assessment else ()
    review = photo.review.content if photo.review else Review.of(findings)
    drawn = []
    for number, (mark, finding) in enumerate(zip(review.marks, review.shown(findings), strict=True), start=1):
        if finding.region:
            hers = mark is not None and mark.judgement in _HERS
            who = "clinician" if hers else "model"
            label = f"{number} {signs.label(finding.sign)} ({who})"
            drawn.append(_Drawn(_CLINICIAN if hers else _MODEL, label, corners(finding.region)))
    return drawn


def _outlines(photo: PhotoEntry) -> list[_Drawn]:
    wounds = photo.measurement.content.wounds if photo.measurement else ()
    return [
        _Drawn(_OUTLINES, f"Outline {number}", wound.points) for number, wound in enumerate(wounds, start=1)
    ]


def _annotation(
    layer: GraphicLayer, drawn: Sequence[_Drawn], image: Dataset, warning: str
) -> GraphicAnnotation:
    """What is on one layer, and a warning in the corner; what leaves the photo is cut at its edge."""
    lines, labels = [], [_text(warning, (0.0, 0.0))] if warning else []
    for one in drawn:
        if one.layer is layer:
            points = np.clip(np.array([*one.points, one.points[0]], float), 0, (image.Columns, image.Rows))
            lines.append(GraphicObject("POLYLINE", points, "PIXEL"))
            # Outlines lie within regions, whose labels are at their upper left corners.
            x, y = points[points[:, 1].argmax()] if layer is _OUTLINES else points.min(axis=0)
            labels.append(_text(one.label, (float(x), float(y))))
    return GraphicAnnotation([image], layer, graphic_objects=lines, text_objects=labels)


def _text(text: str, place: Point) -> TextObject:
    held = texts.line(text, _LONGEST_LABEL)
    return TextObject(held, "PIXEL", anchor_point=place, anchor_point_visible=False)
