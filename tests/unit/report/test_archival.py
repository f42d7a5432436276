"""The report as a file for the archive, judged by pikepdf's validator, which knows veraPDF's rules."""

import io
import subprocess
import sys

import pikepdf
import pikepdf.pdfa
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from pypdf import PdfReader

from tests import scenes
from tests.dossiers import dossiers, how_many
from tests.unit.report.reports import report
from woundapp.dossier import Dossier
from woundapp.imaging import colour_profile
from woundapp.interchange import record_json
from woundapp.interchange.fhir import bundle
from woundapp.report import archival, manifest, pdf
from woundapp.report.attachments import FHIR, MANIFEST, RECORD, sha256
from woundapp.report.options import ReportOptions


def opened(content: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(content))


@pytest.mark.parametrize("scene", scenes.ALL)
def test_every_report_is_for_the_archive(scene: str) -> None:
    with_record = pikepdf.pdfa.validate_written(io.BytesIO(report(scene)), "3b")
    assert with_record.passed, with_record.summary()
    alone = pikepdf.pdfa.validate_written(io.BytesIO(report(scene, with_record=False)), "2b")
    assert alone.passed, alone.summary()


@settings(
    max_examples=how_many() // 5,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # smaller ones are found too slowly
)
@given(dossiers(visits=2))
def test_so_is_one_of_any_dossier(dossier: Dossier) -> None:
    judged = pikepdf.pdfa.validate_written(io.BytesIO(pdf.render(dossier, ReportOptions())), "3b")
    assert judged.passed, judged.summary()


def test_the_validator_would_tell() -> None:
    with opened(report("infected")) as broken:
        del broken.Root.OutputIntents
        stream = io.BytesIO()
        broken.save(stream)
    assert not pikepdf.pdfa.validate_written(stream, "3b").passed


def test_the_same_dossier_gives_the_same_file() -> None:
    assert pdf.render(scenes.infected(), ReportOptions()) == report("infected")


def test_the_record_travels_in_it_in_both_forms() -> None:
    dossier = scenes.infected()
    with opened(report("infected")) as file:
        inside = {name: spec.get_file().read_bytes() for name, spec in file.attachments.items()}
        made = manifest.read(inside.pop(MANIFEST))
        assert inside == {
            RECORD: record_json.write(dossier),
            FHIR: bundle.document(dossier, photos=False),
        }
        assert made == manifest.of(file, inside)
        assert made.record == sha256(inside[RECORD])
        kinds = {str(spec.F): str(spec.AFRelationship) for spec in file.Root.AF}
        assert kinds == {RECORD: "/Source", FHIR: "/Data", MANIFEST: "/Supplement"}
        assert file.attachments[FHIR].get_file().mime_type == "application/fhir+json"


def test_nothing_travels_in_it_where_that_is_not_wanted() -> None:
    with opened(report("infected", with_record=False)) as file:
        assert not file.attachments
        assert "/AF" not in file.Root


def test_what_the_file_says_of_itself_names_no_patient() -> None:
    patient = scenes.PATIENT.content
    with opened(report("infected")) as file:
        about = file.Root.Metadata.read_bytes().decode() + repr(file.docinfo)
        assert "woundapp" in about
        for secret in (*patient.name.split(), patient.identifier):
            assert secret not in about
        assert all(
            secret not in str(spec.description)
            for spec in file.attachments.values()
            for secret in patient.name.split()
        )


def test_every_page_names_the_record() -> None:
    mark = f"sha256:{sha256(record_json.write(scenes.infected()))[:12]}"
    for attachments in (True, False):
        pages = PdfReader(io.BytesIO(report("infected", with_record=attachments))).pages
        assert all(mark in page.extract_text() for page in pages)


def test_a_document_is_archived_but_once() -> None:
    once = report("infected", with_record=False)
    with opened(once) as first, opened(archival.archived(once)) as second:
        assert len(second.Root.OutputIntents) == len(first.Root.OutputIntents) == 1
        assert second.Root.Metadata.read_bytes() == first.Root.Metadata.read_bytes()


def test_the_profile_is_srgb_and_always_the_same() -> None:
    profile = colour_profile.srgb()
    assert profile[36:40] == b"acsp"
    assert profile[12:20] == b"mntrRGB "
    colour_profile.srgb.cache_clear()
    assert colour_profile.srgb() == profile
    assert int.from_bytes(profile[:4], "big") == len(profile)


def test_a_fingerprint_is_of_what_is_there_and_not_of_how_it_is_stored() -> None:
    with opened(report("infected")) as file:
        inside = {name: spec.get_file().read_bytes() for name, spec in file.attachments.items()}
        before = manifest.of(file, inside)
        for how in (
            {"object_stream_mode": pikepdf.ObjectStreamMode.disable},
            {"linearize": True},
            {"qdf": True},
            {"compress_streams": True, "recompress_flate": True},
        ):
            stream = io.BytesIO()
            file.save(stream, **how)
            with pikepdf.open(stream) as again:
                assert manifest.of(again, inside) == before, how


def test_what_makes_files_is_not_loaded_until_one_is_made() -> None:
    code = (
        "import sys, woundapp.report.pdf, woundapp.report.signing\n"
        "print(sys.modules.keys() & {'pikepdf', 'pyhanko', 'pypdf', 'fhir', 'asn1crypto'})"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "set()"
