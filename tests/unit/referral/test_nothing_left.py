"""Nothing that says whose wound it is may be in any byte of a file without a name."""

import io
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from zipfile import ZipFile

import numpy as np
import pikepdf
import pytest
import pyzipper
from hypothesis import HealthCheck, Phase, assume, given, settings
from PIL import Image

from tests.dossiers import dossiers, how_many
from tests.unit.referral import marked, searching
from tests.unit.referral.marked import days_of, secrets_of
from woundapp.domain import ImageRegion
from woundapp.dossier import Dossier
from woundapp.referral import bundle, deidentify
from woundapp.referral.bundle import Form, ReferralOptions
from woundapp.referral.deidentify import LONGEST_SHIFT, Choices
from woundapp.report.letterhead import Letterhead
from woundapp.report.options import ReportOptions

PASSPHRASE = "31415-92653-58979"
NAMELESS = Choices(nameless=True, shifted=True, texts=frozenset(), code="7K4M-2QXD")


def options(form: Form = Form.ZIP, choices: Choices = NAMELESS, language: str = "en") -> ReferralOptions:
    report = ReportOptions(language=language, letterhead=Letterhead(f"Clinic {marked.MARK}"), course=True)
    return ReferralOptions(report, choices, form=form, passphrase=PASSPHRASE if form is Form.PDF else "")


def written(target: Path, dossier: Dossier, chosen: ReferralOptions) -> list[bytes]:
    bundle.write(target, dossier, chosen)
    content = target.read_bytes()
    if chosen.form is Form.PDF:
        with pikepdf.open(io.BytesIO(content), password=PASSPHRASE) as document:
            opened = io.BytesIO()
            document.save(opened)
        content = opened.getvalue()
    return [searching.without_space(part) for part in searching.told(content)]


def moved_apart(dossier: Dossier) -> int | None:
    """A number to draw after which no day is one of the dossier's own, or today; None where there is none."""
    days = days_of(dossier) | {datetime.now().astimezone().date()}
    # A day more or less: moments are told by the clock of the last visit's place.
    around = {day + timedelta(days=more) for day in days for more in (-1, 0, 1)}
    for drawn in range(LONGEST_SHIFT):
        if not days & {day - timedelta(days=1 + drawn) for day in around}:
            return drawn
    return None


def left(dossier: Dossier, haystack: list[bytes]) -> list[str]:
    """What of a dossier is still to be found."""
    days: frozenset[date] = days_of(dossier) | {datetime.now().astimezone().date()}
    written_days = (text for day in days for text in searching.days(day))
    return [needle for needle in (*secrets_of(dossier), *written_days) if searching.found(needle, haystack)]


@pytest.mark.parametrize(("form", "language"), [(Form.ZIP, "en"), (Form.PDF, "es")])
def test_nothing_of_a_course_that_ends_today_is_left(
    course: Dossier, tmp_path: Path, form: Form, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = moved_apart(course)
    assert drawn is not None
    monkeypatch.setattr(deidentify, "deidentified", partial(deidentify.deidentified, draw=lambda _: drawn))
    assert left(course, written(tmp_path / "it", course, options(form, language=language))) == []


@settings(
    max_examples=how_many() // 3,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.generate),  # each example writes whole files: shrinking would take an hour
)
@given(dossiers(filed=True, visits=2))
def test_nothing_of_whatever_dossier_is_left(
    tmp_path_factory: pytest.TempPathFactory, plain: Dossier
) -> None:
    dossier = marked.dossier(plain)
    drawn = moved_apart(dossier)
    assume(drawn is not None)
    assert drawn is not None
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(deidentify, "deidentified", partial(deidentify.deidentified, draw=lambda _: drawn))
        target = tmp_path_factory.mktemp("left") / "it.zip"
        assert left(dossier, written(target, dossier, options())) == []


@pytest.mark.parametrize("form", Form)
def test_the_search_finds_all_of_it_where_nothing_is_taken_out(
    course: Dossier, tmp_path: Path, form: Form
) -> None:
    whole = options(form, Choices())
    # What is in no file is not even there with a name: the numbers of ids, and most ways to write a day.
    found = left(course, written(tmp_path / "it", course, whole))
    assert course.patient
    assert {marked.MARK, *marked.CAMERA, course.patient.id, course.current.photos[0].sha256} <= set(found)
    assert f"{course.current.visit.content.at:%Y-%m-%d}" in found


def test_a_name_in_a_photo_that_the_nurse_hides_is_in_no_picture_of_any_file(
    course: Dossier, tmp_path: Path
) -> None:
    region = ImageRegion(10, 10, 60, 50)
    ids = [photo.id for visit in course.visits for photo in visit.photos]
    chosen = options(choices=replace(NAMELESS, hidden=dict.fromkeys(ids, (region,))))
    bundle.write(tmp_path / "it.zip", course, chosen)
    with ZipFile(tmp_path / "it.zip") as archive:
        pictures = [archive.read(name) for name in archive.namelist() if name.startswith("photos/")]
    assert len(pictures) == 2
    for content in pictures:
        image = Image.open(io.BytesIO(content))
        assert not image.getexif()
        assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
        assert np.asarray(image)[12:48, 12:58].max() < 12


@pytest.mark.parametrize("form", Form)
def test_a_locked_file_shows_nothing_without_its_passphrase(
    course: Dossier, tmp_path: Path, form: Form
) -> None:
    chosen = replace(options(form, Choices()), passphrase=PASSPHRASE)
    target = tmp_path / "it"
    bundle.write(target, course, chosen)
    content = target.read_bytes()
    assert not any(needle.encode() in content for needle in secrets_of(course))
    if form is Form.ZIP:
        with pyzipper.AESZipFile(target) as archive:
            assert {
                (entry.wz_aes_strength, entry.wz_aes_version, entry.CRC) for entry in archive.infolist()
            } == {(3, 2, 0)}, "AES-256, and no sum that a guess could be compared with"
            assert all(entry.flag_bits & 1 for entry in archive.infolist())
            with pytest.raises(RuntimeError, match="password"):
                archive.read("README.txt")
            archive.setpassword(PASSPHRASE.encode())
            assert archive.testzip() is None
    else:
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(target)
        with pikepdf.open(target, password=PASSPHRASE) as document:
            assert document.encryption.R == 6
            assert document.encryption.bits == 256
