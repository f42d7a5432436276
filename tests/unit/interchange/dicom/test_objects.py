"""What stands in the DICOM objects of a visit, and how other programs see them."""

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import highdicom as hd
import numpy as np
import pydicom
import pytest
from pydicom import Dataset
from pydicom.sr import _concepts_dict
from pydicom.sr.codedict import codes as standard
from pydicom.sr.coding import Code
from pydicom.uid import (
    ColorSoftcopyPresentationStateStorage,
    ComprehensiveSRStorage,
    EncapsulatedPDFStorage,
    ExplicitVRLittleEndian,
    JPEGBaseline8Bit,
    VLPhotographicImageStorage,
)

from tests import scenes
from tests.dossiers import picture
from tests.unit.interchange.dicom import examples
from woundapp import DEMONSTRATION_BANNER
from woundapp.clinic import Wound
from woundapp.domain import InfectionStatus
from woundapp.dossier import Dossier
from woundapp.errors import InterchangeError, PhotoError
from woundapp.imaging import photo as photos
from woundapp.interchange.dicom import codes, objects, reading

PDF = b"%PDF-1.7\nodd\n%%EOF\n"


def made(dossier: Dossier, report: bytes | None = None) -> dict[str, Dataset]:
    return {
        file.name.removesuffix(".dcm"): pydicom.dcmread(BytesIO(file.content))
        for file in objects.of_visit(dossier, report)
    }


def measurement_report(dataset: Dataset) -> hd.sr.MeasurementReport:
    """As a general reader sees it."""
    content = hd.sr.ComprehensiveSR.from_dataset(dataset).content
    assert isinstance(content, hd.sr.MeasurementReport)
    return content


def region_of(group: hd.sr.PlanarROIMeasurementsAndQualitativeEvaluations) -> list[list[float]]:
    assert isinstance(group.roi, hd.sr.ImageRegion)
    points: list[list[float]] = group.roi.value.tolist()
    return points


def amended(dossier: Dossier) -> Dossier:
    """The clinician changed her mind."""
    seen = dossier.current.photos[0]
    assert seen.review
    changed = seen.review.content.conclude(InfectionStatus.INDETERMINATE)
    again = replace(seen, review=replace(seen.review, version=2, content=changed))
    return replace(dossier, visits=(*dossier.earlier, replace(dossier.current, photos=(again,))))


def test_every_object_says_its_kind_and_identifier_and_nothing_of_the_patient_in_its_name() -> None:
    files = objects.of_visit(scenes.infected(), PDF)
    assert [file.name for file in files] == [
        "photo-1.dcm",
        "model-1.dcm",
        "review-1.dcm",
        "measurement-1.dcm",
        "bedside.dcm",
        "note.dcm",
        "overlay-1.dcm",
        "report.dcm",
    ]
    assert len({file.sop_instance_uid for file in files}) == len(files)
    for file in files:
        dataset = pydicom.dcmread(BytesIO(file.content))
        assert (file.sop_class_uid, file.sop_instance_uid) == (dataset.SOPClassUID, dataset.SOPInstanceUID)


def test_the_same_visit_gives_the_same_bytes() -> None:
    assert objects.of_visit(scenes.infected(), PDF) == objects.of_visit(scenes.infected(), PDF)


def test_an_amended_review_gives_new_objects_in_the_same_study_that_refer_to_the_old() -> None:
    old, new = made(scenes.infected()), made(amended(scenes.infected()))
    changed = {name for name in old if old[name].SOPInstanceUID != new[name].SOPInstanceUID}
    assert changed == {"review-1", "overlay-1"}
    assert {one.StudyInstanceUID for one in (*old.values(), *new.values())} == {
        old["photo-1"].StudyInstanceUID
    }
    before = new["review-1"].PredecessorDocumentsSequence[0].ReferencedSeriesSequence[0]
    assert before.SeriesInstanceUID == old["review-1"].SeriesInstanceUID
    assert before.ReferencedSOPSequence[0].ReferencedSOPInstanceUID == old["review-1"].SOPInstanceUID
    assert "PredecessorDocumentsSequence" not in old["review-1"]


def test_an_amended_patient_keeps_the_study_and_another_patient_does_not() -> None:
    dossier = scenes.infected()
    assert dossier.patient
    first = made(dossier)["photo-1"]
    married = replace(dossier.patient.content, name="Amina Kone")
    renamed = made(replace(dossier, patient=replace(dossier.patient, version=2, content=married)))["photo-1"]
    other = made(replace(dossier, patient=replace(dossier.patient, id="f" * 32)))["photo-1"]
    assert renamed.StudyInstanceUID == first.StudyInstanceUID != other.StudyInstanceUID
    assert len({first.SOPInstanceUID, renamed.SOPInstanceUID, other.SOPInstanceUID}) == 3


@pytest.mark.parametrize(
    "name", [examples.ARABIC, examples.CHINESE, examples.DEVANAGARI, examples.DELIMITERS, "x" * 200, "^"]
)
def test_no_part_of_a_name_is_lost(name: str) -> None:
    files = objects.of_visit(examples.named(name))
    for file in files:
        dataset = pydicom.dcmread(BytesIO(file.content))
        assert dataset.SpecificCharacterSet == "ISO_IR 192"
        assert all(len(group) <= 64 for group in str(dataset.PatientName).split("="))
    patient = reading.visit(file.content for file in files).patient
    assert patient and patient.name == name.strip()


def test_an_identifier_that_does_not_fit_is_not_cut_off_into_somebody_elses() -> None:
    dossier = examples.named("A", "9" * 80)
    files = objects.of_visit(dossier)
    photo = pydicom.dcmread(BytesIO(files[0].content))
    assert dossier.patient
    assert (photo.PatientID, photo.IssuerOfPatientID) == (dossier.patient.id, "woundapp")
    patient = reading.visit(file.content for file in files).patient
    assert patient and patient.identifier == "9" * 80


def test_two_patients_without_identifiers_are_told_apart() -> None:
    dossier = examples.named("A", "")
    assert dossier.patient
    other = replace(dossier, patient=replace(dossier.patient, id="0" * 32))
    assert made(dossier)["photo-1"].PatientID != made(other)["photo-1"].PatientID


def test_nobody_known_leaves_the_patient_empty_and_is_not_taken_for_the_next_one() -> None:
    dossier = examples.nobody()
    for dataset in made(dossier, PDF).values():
        assert not dataset.PatientName and not dataset.PatientBirthDate and not dataset.PatientSex
        assert dataset.PatientID == dossier.current.visit.id


def test_times_are_those_of_the_place_with_its_zone() -> None:
    photo = made(examples.elsewhere())["photo-1"]
    assert photo.TimezoneOffsetFromUTC == "-0930"
    assert (photo.StudyDate, photo.StudyTime) == ("20260314", "235001.000250")
    assert photo.ContentDate == photo.StudyDate


def test_an_untouched_jpeg_stays_as_it_was_compressed_without_what_the_camera_wrote() -> None:
    file = examples.jpeg()
    assert examples.SECRET in file
    content = objects.of_visit(examples.of_file(file))[0].content
    dataset = pydicom.dcmread(BytesIO(content))
    assert dataset.file_meta.TransferSyntaxUID == JPEGBaseline8Bit
    assert dataset.LossyImageCompression == "01"
    assert examples.SECRET not in content and b"Exif" not in content
    upright = photos.decode(file, "").pixels
    assert np.array_equal(reading.visit([content]).photos[0].pixels, upright)
    by_pydicom = dataset.pixel_array.astype(int)  # another decoder, and another conversion from YCbCr
    assert np.abs(by_pydicom - upright).max() <= 3


@pytest.mark.parametrize(
    "file",
    [
        examples.jpeg(6),
        examples.jpeg(subsampling="4:4:4"),
        examples.jpeg(progressive=True),
        examples.jpeg(icc_profile=examples.swapped_colours()),
        picture(2, 45, 33),
    ],
    ids=["sideways", "whole chrominance", "progressive", "another colour space", "png"],
)
def test_any_other_photo_is_stored_upright_and_uncompressed(file: bytes) -> None:
    content = objects.of_visit(examples.of_file(file))[0].content
    dataset = pydicom.dcmread(BytesIO(content))
    assert dataset.file_meta.TransferSyntaxUID == ExplicitVRLittleEndian
    assert examples.SECRET not in content
    assert dataset.LossyImageCompression == ("01" if file.startswith(b"\xff\xd8") else "")
    upright = photos.decode(file, "").pixels
    assert np.array_equal(dataset.pixel_array, upright)
    assert np.array_equal(reading.visit([content]).photos[0].pixels, upright)


def test_a_photo_says_where_the_wound_is_and_what_its_colours_mean() -> None:
    photo = made(scenes.infected())["photo-1"]
    place = photo.AnatomicRegionSequence[0]
    assert (place.CodeValue, place.CodingSchemeDesignator, place.CodeMeaning) == (
        "84607009",
        "SCT",
        "Skin of heel",
    )
    assert photo.Laterality == "L"
    assert photo.BurnedInAnnotation == "NO"
    assert "RecognizableVisualFeatures" not in photo
    assert photo.ICCProfile[12:16] == b"scnr"
    assert hd.color.ColorManager(photo.ICCProfile).transform_frame(np.zeros((1, 1, 3), np.uint8)).sum() == 0


def test_the_photo_of_a_face_is_one_that_somebody_can_be_known_by() -> None:
    dossier = replace(scenes.infected(), wound=scenes.entry(Wound(scenes.PATIENT.id, "face")))
    assert made(dossier)["photo-1"].RecognizableVisualFeatures == "YES"


def test_a_photo_that_dicom_cannot_count_is_refused_with_a_clear_error() -> None:
    with pytest.raises(InterchangeError, match=r"70000 x 1 pixels is too large for DICOM.*safe"):
        objects.of_visit(examples.of_file(picture(0, 70_000, 1)))


def test_a_photo_that_cannot_be_read_is_said_so() -> None:
    with pytest.raises(PhotoError, match="is damaged"):
        objects.of_visit(examples.of_file(b"\xff\xd8\xff nothing"))


def test_what_the_model_says_and_what_people_say_are_told_apart() -> None:
    found = made(examples.two_photos())
    reports = {name: one for name, one in found.items() if one.SOPClassUID == ComprehensiveSRStorage}
    by_model = {name for name in reports if name.startswith("model")}
    series = {name: one.SeriesInstanceUID for name, one in reports.items()}
    assert len({series[name] for name in by_model}) == 1
    assert {series[name] for name in by_model}.isdisjoint(series[name] for name in reports.keys() - by_model)
    for name, one in reports.items():
        (observer,) = measurement_report(one).get_observer_contexts()
        expected = standard.DCM.Device if name in by_model else standard.DCM.Person
        assert observer.observer_type == expected
        assert one.PreliminaryFlag == ("PRELIMINARY" if name in by_model else "FINAL")
        assert one.VerificationFlag == "UNVERIFIED"


def test_a_general_reader_of_measurement_reports_finds_the_regions() -> None:
    found = made(scenes.infected())
    by_model = measurement_report(found["model-1"]).get_planar_roi_measurement_groups()
    hers = measurement_report(found["review-1"]).get_planar_roi_measurement_groups()
    assert [group.finding_type for group in by_model] == [
        codes.sign(sign) for sign in ("erythema", "purulent_exudate", "granulation")
    ]
    assert region_of(by_model[0])[::2] == [[480, 276], [835, 700], [480, 276]]
    assert hers[0].tracking_uid == by_model[1].tracking_uid  # the pus, which she moved
    (outline,) = measurement_report(found["measurement-1"]).get_planar_roi_measurement_groups()
    (area,) = outline.get_measurements(name=codes.AREA)
    assert area.value == 9.8
    assert area.unit == codes.CM2
    (uncertainty,) = area[0].ContentSequence
    assert uncertainty.value == pytest.approx(0.784)
    assert region_of(outline)[:-1] == [list(map(float, point)) for point in scenes.EDGE_1]


def test_the_final_judgement_is_the_persons_alone() -> None:
    files = objects.of_visit(scenes.red_flag())
    holders = [file.name for file in files if codes.JUDGEMENT.value.encode() in file.content]
    assert holders == ["review-1.dcm"]


def test_the_overlay_has_the_numbers_of_the_screen_and_nothing_that_she_removed() -> None:
    overlay = made(scenes.infected())["overlay-1"]
    assert overlay.SOPClassUID == ColorSoftcopyPresentationStateStorage
    drawn = {
        layer.GraphicLayer: [text.UnformattedTextValue for text in layer.TextObjectSequence]
        for layer in overlay.GraphicAnnotationSequence
    }
    assert drawn == {
        "MODEL": ["1 Redness around the wound (model)"],
        "CLINICIAN": ["2 Pus (clinician)", "5 Swelling (clinician)"],
        "OUTLINES": ["Outline 1"],
    }


def test_nothing_to_draw_is_no_overlay() -> None:
    assert "overlay-1" not in made(examples.of_file(picture(1)))


def test_a_demonstration_model_is_marked_wherever_its_words_are() -> None:
    files = objects.of_visit(examples.demonstration())
    marked = [file.name for file in files if DEMONSTRATION_BANNER.encode() in file.content]
    assert marked == ["model-1.dcm", "overlay-1.dcm"]
    overlay = pydicom.dcmread(BytesIO(files[-1].content))
    assert overlay.GraphicAnnotationSequence[0].TextObjectSequence[0].UnformattedTextValue == (
        DEMONSTRATION_BANNER
    )


def test_the_report_comes_back_to_the_byte_with_its_title_and_its_photos() -> None:
    made_at = datetime(2026, 3, 15, 12, tzinfo=UTC)
    files = objects.of_visit(examples.two_photos(), PDF, made_at)
    report = pydicom.dcmread(BytesIO(files[-1].content))
    assert report.SOPClassUID == EncapsulatedPDFStorage
    assert report.EncapsulatedDocument[: report.EncapsulatedDocumentLength] == PDF
    assert report.MIMETypeOfEncapsulatedDocument == "application/pdf"
    assert report.DocumentTitle == "Wound report, left heel, 2026-03-14"
    assert (report.ContentDate, report.ContentTime) == ("20260315", "130000.000000")
    photo_uids = [file.sop_instance_uid for file in files if file.sop_class_uid == VLPhotographicImageStorage]
    assert [one.ReferencedSOPInstanceUID for one in report.SourceInstanceSequence] == photo_uids


def test_another_report_of_the_same_visit_is_another_object() -> None:
    one, other = (objects.of_visit(scenes.infected(), PDF + end)[-1] for end in (b"", b"\n"))
    assert one.sop_instance_uid != other.sop_instance_uid


def test_a_code_that_is_not_ours_is_in_the_dictionary_of_the_standard() -> None:
    dictionary: dict[str, dict[str, dict[str, object]]] = _concepts_dict.concepts  # type: ignore[assignment]
    known = {
        (scheme, value) for scheme, names in dictionary.items() for found in names.values() for value in found
    }
    for name, code in vars(codes).items():
        if isinstance(code, Code) and code.scheme_designator in ("DCM", "SCT", "UCUM"):
            assert (code.scheme_designator, code.value) in known, name
    standard_places = [code for code in codes.PLACES if code.scheme_designator != codes.SCHEME]
    assert len(standard_places) > 20
    assert {(code.scheme_designator, code.value) for code in standard_places} <= known


def test_codes_of_ours_fit_and_no_two_mean_the_same() -> None:
    ours = [code for code in vars(codes).values() if isinstance(code, Code)]
    ours += [*codes.SIGNS, *codes.PLACES]
    assert all(len(code.meaning) <= 64 for code in ours)
    assert len({code.value for code in codes.SIGNS}) == len(codes.SIGNS)
    assert len({code.value for code in codes.PLACES}) == len(codes.PLACES)
