import hashlib
import io
import itertools
import json
import os
import resource
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pypdf
import pytest

from tests import scenes
from woundapp.clinic import Export, ExportKind
from woundapp.domain import ImageRegion
from woundapp.dossier import Dossier
from woundapp.errors import CancelledError, PhotoError, ReportError
from woundapp.interchange import record_json
from woundapp.referral import bundle, passphrase
from woundapp.referral.bundle import Form, ReferralOptions
from woundapp.referral.deidentify import Choices
from woundapp.report.options import ReportOptions

PASSPHRASE = "31415-92653-58979"
COURSE = ReportOptions(course=True)
CLEAR = ReferralOptions(COURSE, form=Form.ZIP)
FORMS = [CLEAR, replace(CLEAR, passphrase=PASSPHRASE), ReferralOptions(COURSE, passphrase=PASSPHRASE)]
NAMES = ["in clear", "locked", "document"]
SEVEN_ZIP = shutil.which("7zz") or shutil.which("7z")


def files_of(archive: Path) -> dict[str, bytes]:
    with ZipFile(archive) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def test_a_referral_in_clear_holds_all_parts_and_each_is_as_its_sum_says(tmp_path: Path) -> None:
    dossier, target = scenes.followed_up(3), tmp_path / "a.zip"
    written = bundle.write(target, dossier, CLEAR)
    files = files_of(target)
    assert list(files)[:2] == ["README.txt", "report.pdf"]
    assert {
        "photos/visit-01-photo-1.jpg",
        "photos/visit-03-photo-1.jpg",
        "record.json",
        "fhir-bundle.json",
        "dicom/DICOMDIR",
    } < set(files)
    assert files["photos/visit-02-photo-1.jpg"] == dossier.visits[1].photos[0].read(), "as it was filed"
    assert (written.size, written.photos) == (target.stat().st_size, 3)
    sums = dict(line.split("  ")[::-1] for line in files["SHA256SUMS.txt"].decode().splitlines())
    assert set(sums) == set(files) - {"SHA256SUMS.txt"}
    assert all(hashlib.sha256(files[name]).hexdigest() == sha256 for name, sha256 in sums.items())
    contents = {hashlib.sha256(files[name]).hexdigest(): files[name] for name in files}
    assert record_json.read(files["record.json"], contents) == dossier
    assert "Amina Diallo" in pypdf.PdfReader(io.BytesIO(files["report.pdf"])).pages[0].extract_text()


def test_of_one_visit_only_that_visit_goes_along(tmp_path: Path) -> None:
    dossier = scenes.followed_up(3)
    bundle.write(tmp_path / "a.zip", dossier, replace(CLEAR, report=ReportOptions()))
    files = files_of(tmp_path / "a.zip")
    assert [name for name in files if name.startswith("photos/")] == ["photos/visit-01-photo-1.jpg"]
    assert record_json.read(files["record.json"]).visits == dossier.visits[-1:]


def test_what_was_not_chosen_is_not_in_it_and_the_text_does_not_speak_of_it(tmp_path: Path) -> None:
    bundle.write(tmp_path / "a.zip", scenes.no_model(), replace(CLEAR, photos=False, data=False))
    files = files_of(tmp_path / "a.zip")
    assert list(files) == ["README.txt", "report.pdf", "SHA256SUMS.txt"]
    readme = files["README.txt"].decode()
    assert "photos/" not in readme
    assert "FHIR" not in readme
    assert "withheld" not in readme


def test_the_text_says_what_was_withheld_and_how_to_ask(tmp_path: Path) -> None:
    dossier = scenes.infected()
    hidden = {dossier.current.photos[0].id: (ImageRegion(0, 0, 9, 9),)}
    chosen = replace(CLEAR, choices=Choices(True, True, frozenset(), hidden, "7K4M-2QXD"))
    bundle.write(tmp_path / "a.zip", dossier, chosen)
    readme = files_of(tmp_path / "a.zip")["README.txt"].decode()
    for words in (
        "7K4M-2QXD",
        "moved by the same number of days",
        "[left out]",
        "Parts of photos",
        "not a diag",
    ):
        assert words in readme
    assert max(map(len, readme.splitlines())) <= 100


def test_a_locked_document_is_the_report_with_all_else_attached(tmp_path: Path) -> None:
    dossier = scenes.followed_up(2)
    bundle.write(tmp_path / "a.pdf", dossier, FORMS[2])
    reader = pypdf.PdfReader(tmp_path / "a.pdf", password=PASSPHRASE)
    assert "Amina Diallo" in reader.pages[0].extract_text()
    attached = {name: contents[0] for name, contents in reader.attachments.items()}
    assert attached["visit-01-photo-1.jpg"] == dossier.visits[0].photos[0].read()
    record = record_json.read(attached["record.json"])
    assert record.current.visit == dossier.current.visit
    assert {"fhir-bundle.json", "dicom.zip", "SHA256SUMS.txt"} < set(attached)
    sums = dict(line.split("  ")[::-1] for line in attached["SHA256SUMS.txt"].decode().splitlines())
    assert set(sums) == set(attached) - {"SHA256SUMS.txt"}
    assert all(hashlib.sha256(attached[name]).hexdigest() == sha256 for name, sha256 in sums.items())
    readme = attached["README.txt"].decode()
    assert "dicom.zip" in readme
    assert "report.pdf" not in readme


@pytest.mark.skipif(SEVEN_ZIP is None, reason="7-Zip is not installed")
def test_seven_zip_opens_a_locked_archive_with_its_passphrase_and_with_no_other(tmp_path: Path) -> None:
    assert SEVEN_ZIP
    target = tmp_path / "a.zip"
    bundle.write(target, scenes.no_model(), FORMS[1])
    for typed, right in ((PASSPHRASE, True), (PASSPHRASE + "0", False)):
        opened = subprocess.run(
            [SEVEN_ZIP, "t", f"-p{typed}", str(target)], capture_output=True, text=True, check=False
        )
        assert (opened.returncode == 0) is right
    listed = subprocess.run([SEVEN_ZIP, "l", "-slt", str(target)], capture_output=True, text=True, check=True)
    assert "AES-256" in listed.stdout


@pytest.mark.parametrize("chosen", FORMS, ids=NAMES)
def test_what_left_is_noted_before_the_file_is_there(tmp_path: Path, chosen: ReferralOptions) -> None:
    dossier, target = scenes.followed_up(2), tmp_path / "a"
    noted: list[Export] = []

    def note(export: Export) -> None:
        assert not target.exists()
        noted.append(export)

    bundle.write(target, dossier, chosen, note=note)
    assert dossier.patient
    assert noted == [Export(ExportKind.REFERRAL, dossier.patient.id, 2)]


@pytest.mark.parametrize("chosen", FORMS, ids=NAMES)
def test_where_it_cannot_be_noted_nothing_is_written(tmp_path: Path, chosen: ReferralOptions) -> None:
    def refuse(_: Export) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        bundle.write(tmp_path / "a", scenes.no_model(), chosen, note=refuse)
    assert list(tmp_path.iterdir()) == []


def reached(asked: Iterator[int], last: int) -> bool:
    return next(asked) >= last


@pytest.mark.parametrize("chosen", FORMS, ids=NAMES)
def test_it_can_be_stopped_after_each_step_and_leaves_nothing(
    tmp_path: Path, chosen: ReferralOptions
) -> None:
    dossier = scenes.no_model()
    steps: list[tuple[int, int]] = []
    bundle.write(tmp_path / "whole", dossier, chosen, on_progress=lambda *step: steps.append(step))
    total = steps[0][1]
    assert steps == [(done, total) for done in range(1, total + 1)]
    (tmp_path / "whole").unlink()
    for last in range(1, total + 1):
        asked = itertools.count(1)
        with pytest.raises(CancelledError):
            bundle.write(tmp_path / "a", dossier, chosen, cancelled=partial(reached, asked, last))
        assert next(asked) == last + 1
        assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("chosen", FORMS[1:], ids=NAMES[1:])
def test_no_temporary_file_says_anything_while_a_locked_file_is_written(
    tmp_path: Path, chosen: ReferralOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    dossier = scenes.infected()
    temporary, target = tmp_path / "tmp", tmp_path / "stick" / "a"
    temporary.mkdir()
    target.parent.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    photo = dossier.visits[0].photos[0].read()
    looked = []

    def look(_done: int, _total: int) -> None:
        assert list(temporary.iterdir()) == []
        for file in target.parent.iterdir():
            content = file.read_bytes()
            looked.append(len(content))
            assert b"Amina" not in content
            assert photo[1000:1100] not in content

    bundle.write(target, dossier, chosen, on_progress=look)
    assert looked
    assert list(temporary.iterdir()) == []


@contextmanager
def mounted(folder: Path, *how: str) -> Iterator[Path]:
    """A file system of its own in memory."""
    made = subprocess.run(
        ["mount", "-t", "tmpfs", *how, "tmpfs", str(folder)], check=False, capture_output=True
    )
    if made.returncode:
        pytest.skip("no file system can be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.parametrize("chosen", FORMS, ids=NAMES)
def test_on_a_full_stick_the_old_file_stays_and_nothing_of_the_new_one_is_left(
    tmp_path: Path, chosen: ReferralOptions
) -> None:
    with mounted(tmp_path, "-o", "size=64k") as stick:
        target = stick / "a"
        target.write_bytes(b"old")
        with pytest.raises(ReportError, match=r"No space left.*records are as they were"):
            bundle.write(target, scenes.infected(), chosen)
        assert target.read_bytes() == b"old"
        assert list(stick.iterdir()) == [target]


@pytest.mark.parametrize("chosen", FORMS, ids=NAMES)
def test_a_file_larger_than_the_file_system_takes_is_told(tmp_path: Path, chosen: ReferralOptions) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, before[1]))
    try:
        with pytest.raises(ReportError, match="File too large"):
            bundle.write(tmp_path / "a", scenes.infected(), chosen)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list(tmp_path.iterdir()) == []


def test_a_read_only_stick_is_told(tmp_path: Path) -> None:
    with mounted(tmp_path, "-o", "ro") as stick, pytest.raises(ReportError, match="Read-only file system"):
        bundle.write(stick / "a", scenes.no_model(), CLEAR)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_to_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(ReportError, match="Permission denied"):
        bundle.write(tmp_path / "a", scenes.no_model(), CLEAR)
    tmp_path.chmod(0o700)


@pytest.mark.parametrize("chosen", FORMS, ids=NAMES)
def test_a_stick_that_is_pulled_out_is_told(tmp_path: Path, chosen: ReferralOptions) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()

    def pull(done: int, _total: int) -> None:
        if done == 1:
            shutil.rmtree(stick)

    with pytest.raises(ReportError, match=r"could not be written .*No such file"):
        bundle.write(stick / "a", scenes.infected(), chosen, on_progress=pull)


@pytest.mark.parametrize("name", ["a" * 300, "a\0b", "a\udcff\ud800"])
def test_a_name_that_no_file_can_have_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(ReportError, match="could not be written"):
        bundle.write(tmp_path / name, scenes.no_model(), CLEAR)
    assert list(tmp_path.iterdir()) == []


def test_a_photo_that_cannot_be_read_ends_it_with_nothing_left(tmp_path: Path) -> None:
    dossier = scenes.no_model()
    photo = dossier.current.photos[0]
    broken = replace(photo, read=lambda: b"no photo")
    spoilt = replace(dossier, visits=(replace(dossier.current, photos=(broken,)),))
    with pytest.raises(PhotoError):
        bundle.write(tmp_path / "a", spoilt, replace(CLEAR, choices=Choices(nameless=True)))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "typed", ["", "short", "aaaaaaaaaaaaaaaa", "pässwörtchen lang", " with a space before", "a\nb" * 9]
)
def test_a_passphrase_that_is_weak_or_that_some_program_cannot_read_is_refused(
    tmp_path: Path, typed: str
) -> None:
    with pytest.raises(ReportError if typed else ValueError, match=r"passphrase|locked"):
        bundle.write(tmp_path / "a", scenes.no_model(), ReferralOptions(passphrase=typed))
    assert list(tmp_path.iterdir()) == []


def test_suggested_passphrases_are_good_ones_and_never_the_same() -> None:
    suggested = {passphrase.suggested() for _ in range(100)}
    assert len(suggested) == 100
    for each in suggested:
        passphrase.check(each)
        assert [len(group) for group in each.split("-")] == [5] * 5


@pytest.mark.parametrize("make", scenes.ALL.values(), ids=scenes.ALL)
def test_names_of_files_say_nothing_and_are_taken_by_fat(make: Callable[[], Dossier]) -> None:
    dossier = make()
    for chosen in (CLEAR, replace(CLEAR, choices=Choices(True, True, frozenset(), code="7K4M-2QXD"))):
        name = bundle.file_name(dossier.current.visit.content.at.date(), chosen)
        assert not set(name) & set('<>:"/\\|?*')
        assert len(name) < 60
        assert "Amina" not in name
    assert name == "wound referral 7K4M-2QXD.zip", "no day where days are moved"


def test_the_report_to_be_printed_is_that_of_the_referral() -> None:
    nameless = replace(CLEAR, choices=Choices(nameless=True))
    page = pypdf.PdfReader(io.BytesIO(bundle.report(scenes.infected(), nameless))).pages[0].extract_text()
    assert "Name withheld" in page
    assert "Amina" not in page


def test_a_passphrase_is_not_shown_with_the_options() -> None:
    assert PASSPHRASE not in repr(FORMS[1])


def test_a_document_can_be_opened_by_an_independent_reader(tmp_path: Path) -> None:
    bundle.write(tmp_path / "a.pdf", scenes.no_model(), FORMS[2])
    with pikepdf.open(tmp_path / "a.pdf", password=PASSPHRASE) as document:
        record = document.attachments["record.json"].get_file().read_bytes()
    assert json.loads(record)["form"] == record_json.IDENTIFIER
