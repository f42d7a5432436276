"""A report that was changed is noticed, and any file at all is answered in a sentence."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab and asn1crypto carry no types)

import io
import json
import random
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pikepdf
import pytest
from asn1crypto import parser
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name
from pyhanko.pdf_utils.generic import NumberObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from reportlab.pdfgen.canvas import Canvas

from tests import scenes
from tests.signers import NAME, PASSPHRASE, issued, rsa_key
from tests.unit.report.reports import report
from woundapp import cli
from woundapp.errors import ReportError
from woundapp.interchange import record_json
from woundapp.interchange.fhir import bundle
from woundapp.report import attachments, manifest, signatures, signing, verifying
from woundapp.report.attachments import FHIR, MANIFEST, RECORD
from woundapp.report.verifying import Verification

Change = Callable[[pikepdf.Pdf], None]

SCENE = "not_infected"
CLINIC = issued()
OTHER = record_json.write(scenes.infected())
"""The record of another wound."""


@pytest.fixture(scope="module")
def signed(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    file = CLINIC.save(tmp_path_factory.mktemp("signed") / "clinic.p12")
    return signing.sign(report(SCENE), file, PASSPHRASE)


def wrong(content: bytes) -> set[str]:
    """What is wrong with a report, by what it is about."""
    return {said.of for said in verifying.verify(content).statements if said.wrong}


def sentences(found: Verification) -> str:
    return " ".join(said.sentence for said in found.statements if said.wrong)


def forged(change: Change, content: bytes | None = None, *, recomputed: bool = False) -> bytes:
    """A report that somebody changed, and perhaps made the manifest fit again."""
    with pikepdf.open(io.BytesIO(content or report(SCENE))) as file:
        change(file)
        if recomputed:
            inside = {name: spec.get_file().read_bytes() for name, spec in file.attachments.items()}
            del inside[MANIFEST]
            attach(file, MANIFEST, manifest.write(manifest.of(file, inside)))
        stream = io.BytesIO()
        file.save(stream)
        return stream.getvalue()


def attach(file: pikepdf.Pdf, name: str, content: bytes) -> None:
    file.attachments[name] = pikepdf.AttachedFileSpec(file, content, filename=name)


@pytest.mark.parametrize("scene", scenes.ALL)
def test_nothing_is_wrong_with_a_report(scene: str) -> None:
    found = verifying.verify(report(scene))
    assert found.right, sentences(found)
    assert {said.of for said in found.statements} == {"signature", "manifest", "printed", "record"}


def test_nor_with_one_that_carries_no_record() -> None:
    found = verifying.verify(report(SCENE, with_record=False))
    assert found.right
    assert "carries no record" in str(found.statements)


def leave(file: pikepdf.Pdf) -> None:
    """As it is."""


def swap_record(file: pikepdf.Pdf) -> None:
    attach(file, RECORD, OTHER)


def swap_both_forms(file: pikepdf.Pdf) -> None:
    attach(file, RECORD, OTHER)
    attach(file, FHIR, bundle.document(scenes.infected(), photos=False))


def swap_fhir(file: pikepdf.Pdf) -> None:
    attach(file, FHIR, bundle.document(scenes.infected(), photos=False))


def add_attachment(file: pikepdf.Pdf) -> None:
    attach(file, "more.json", b"{}")


def take_out_fhir(file: pikepdf.Pdf) -> None:
    del file.attachments[FHIR]


def take_out_record(file: pikepdf.Pdf) -> None:
    del file.attachments[RECORD]


def break_manifest(file: pikepdf.Pdf) -> None:
    attach(file, MANIFEST, b"{}")


def swap_image(file: pikepdf.Pdf) -> None:
    with pikepdf.open(io.BytesIO(report("infected"))) as other:
        picture = next(iter(other.pages[0].get_images().values()))
        mine = next(iter(file.pages[0].get_images().values()))
        mine.write(picture.read_raw_bytes(), filter=Name.DCTDecode)


def exchange_images(file: pikepdf.Pdf) -> None:
    pictures = file.pages[0].obj.Resources.XObject
    first, second, *_ = pictures.keys()
    pictures[first], pictures[second] = pictures[second], pictures[first]


def change_text(file: pikepdf.Pdf) -> None:
    contents = file.pages[0].obj.Contents
    written = contents.read_bytes()
    # A byte within the first string that is shown.
    place = written.index(b"(", written.index(b"BT")) + 1
    contents.write(written[:place] + bytes([written[place] ^ 1]) + written[place + 1 :])


def cover_text(file: pikepdf.Pdf) -> None:
    file.pages[0].contents_add(b"1 g 100 500 300 200 re f")


def note_over_text(file: pikepdf.Pdf) -> None:
    note = Dictionary(Type=Name.Annot, Subtype=Name.FreeText, Rect=[0, 0, 99, 99], Contents="not infected")
    file.pages[0].obj.Annots = Array([file.make_indirect(note)])


def field_without_signature(file: pikepdf.Pdf) -> None:
    note = Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=Name.Sig, Rect=[0, 0, 99, 99])
    file.pages[0].obj.Annots = Array([file.make_indirect(note)])


def swap_letters(file: pikepdf.Pdf) -> None:
    fonts = file.pages[0].obj.Resources.Font
    first, second, *_ = [name for name, font in fonts.items() if "/FontDescriptor" in font]
    fonts[first], fonts[second] = fonts[second], fonts[first]


def crop(file: pikepdf.Pdf) -> None:
    file.pages[0].obj.CropBox = Array([0, 400, 595, 842])


def drop_page(file: pikepdf.Pdf) -> None:
    del file.pages[-1]


def double_page(file: pikepdf.Pdf) -> None:
    file.pages.append(file.pages[0])


def turn_around(file: pikepdf.Pdf) -> None:
    file.pages.reverse()


@pytest.mark.filterwarnings("ignore:This document has 1 form widget")
@pytest.mark.parametrize(
    ("change", "of", "said"),
    [
        (swap_record, {"manifest", "printed", "record"}, "Attachments were changed"),
        (swap_both_forms, {"manifest", "printed"}, "The record is not the one"),
        (swap_fhir, {"manifest", "record"}, "do not tell the same"),
        (add_attachment, {"manifest"}, "more.json"),
        (take_out_fhir, {"manifest"}, "fhir-bundle.json"),
        (take_out_record, {"manifest"}, "taken out"),
        (break_manifest, {"manifest"}, "cannot be read"),
        (swap_image, {"manifest"}, "Pictures on page 1 were changed"),
        (exchange_images, {"manifest"}, "Pictures on page 1 were changed"),
        (change_text, {"manifest"}, "What stands on page 1 was changed"),
        (cover_text, {"manifest"}, "What stands on page 1 was changed"),
        (note_over_text, {"manifest"}, "How page 1 looks was changed"),
        (field_without_signature, {"manifest"}, "How page 1 looks was changed"),
        (swap_letters, {"manifest"}, "How page 1 looks was changed"),
        (crop, {"manifest"}, "How page 1 looks was changed"),
        (drop_page, {"manifest"}, "There were"),
        (double_page, {"manifest"}, "There were"),
        (turn_around, {"manifest"}, "What stands on page 1 was changed"),
    ],
)
def test_a_change_is_noticed(change: Change, of: set[str], said: str) -> None:
    found = verifying.verify(forged(change))
    assert {statement.of for statement in found.statements if statement.wrong} == of
    assert said in sentences(found)


@pytest.mark.parametrize("change", [swap_record, swap_both_forms])
def test_a_swapped_record_is_noticed_by_what_is_printed(change: Change) -> None:
    """Though the manifest fits."""
    found = verifying.verify(forged(change, recomputed=True))
    assert "manifest" not in {said.of for said in found.statements if said.wrong}
    assert "not the one that these pages were printed from" in sentences(found)


def test_a_swapped_form_is_noticed_though_the_manifest_fits() -> None:
    assert wrong(forged(swap_fhir, recomputed=True)) == {"record"}


def test_a_report_stored_anew_is_still_right() -> None:
    assert verifying.verify(forged(leave)).right


@pytest.mark.parametrize("change", [swap_record, swap_image, change_text, note_over_text, drop_page, leave])
def test_a_signed_report_is_no_longer_one_once_it_is_stored_anew(change: Change, signed: bytes) -> None:
    assert "signature" in wrong(forged(change, signed, recomputed=True))


def test_a_signature(signed: bytes) -> None:
    known = signatures.certificates(CLINIC.der)
    found = verifying.verify(signed, trusted=known, demanded=True)
    assert found.right
    assert f"Signed by {NAME}" in found.statements[0].sentence
    unknown = verifying.verify(signed)
    assert unknown.right
    assert "may be anybody" in unknown.statements[0].sentence
    other = signatures.certificates(issued(key=rsa_key(2049)).der)
    assert not verifying.verify(signed, trusted=other, demanded=True).right
    # One that may issue none does not speak for another one of its key.
    namesake = signatures.certificates(issued().der)
    assert not verifying.verify(signed, trusted=namesake, demanded=True).right
    assert not verifying.verify(report(SCENE), trusted=known, demanded=True).right


def test_one_who_was_issued_a_certificate_is_known_by_the_issuer(tmp_path: Path) -> None:
    issuer = issued(name="Issuer", key=rsa_key(2049), authority=True, usage=("key_cert_sign",))
    impostor = issued(name="Issuer", key=rsa_key(2050), authority=True, usage=("key_cert_sign",))
    signed = signing.sign(report(SCENE), issued(by=issuer).save(tmp_path / "c.p12"), PASSPHRASE)
    for authority, known in ((issuer, True), (impostor, False)):
        trusted = signatures.certificates(authority.pem)
        assert verifying.verify(signed, trusted=trusted, demanded=True).right is known


def test_a_certificate_that_expired_since_still_tells_who_signed(tmp_path: Path) -> None:
    ends = datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=3)
    brief = issued(ends=ends)
    signed = signing.sign(report(SCENE), brief.save(tmp_path / "c.p12"), PASSPHRASE)
    while datetime.now(UTC) <= ends:
        time.sleep(0.1)
    (found,) = signatures.read(signed, signatures.certificates(brief.der))
    assert found.trusted


def test_one_that_had_expired_before_does_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signing, "_unfit", lambda _: None)
    old = issued(ends=datetime.now(UTC) - timedelta(days=1))
    signed = signing.sign(report(SCENE), old.save(tmp_path / "c.p12"), PASSPHRASE)
    (found,) = signatures.read(signed, signatures.certificates(old.der))
    assert found.intact
    assert not found.trusted


def test_no_byte_of_a_signed_report_changes_unnoticed(signed: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not wrong(signed)
    # What the signature alone finds, and so in a third of the time.
    monkeypatch.setattr(verifying, "_contents", lambda *_: [])
    chance = random.Random(7)
    start = len(report(SCENE))
    (found,) = PdfFileReader(io.BytesIO(signed)).embedded_regular_signatures
    _, left, right, _ = (int(number) for number in found.byte_range)
    written = 2 * parser.peek(found.pkcs7_content)
    signer = left + 1 + 2 * found.pkcs7_content.index(found.signer_info["sid"].dump()) - 20
    places = [
        *(chance.randrange(start) for _ in range(120)),
        *(chance.randrange(start, len(signed)) for _ in range(100)),
        *(chance.randrange(left, left + written + 1) for _ in range(60)),
        # Versions, algorithms and the issuer's name, which no signature covers.
        *range(left, left + 90),
        *range(signer, signer + 100),
        *range(start - 6, start + 4),
        *(left, left + written, left + written + 1, right - 1, right, len(signed) - 1),
    ]
    for place in places:
        old = signed[place]
        # Within the signature it is another digit, which is harder to notice than what is none.
        digits = [digit for digit in b"0123456789ABCDEFabcdef" if digit != old]
        new = chance.choice(digits) if left < place < right - 1 else old ^ (1 << chance.randrange(8))
        changed = signed[:place] + bytes([new]) + signed[place + 1 :]
        try:
            assert "signature" in wrong(changed), (place, chr(old), chr(new))
        except ReportError:
            continue


def test_nor_is_any_added_or_taken_away(signed: bytes) -> None:
    for more in (b"\n", b" ", b"%", b"\0", b"%%EOF\n"):
        assert "signature" in wrong(signed + more)
    for changed in (signed[:-1], signed[:-2], signed[1:], b" " + signed, signed[:5000] + signed[5001:]):
        try:
            assert "signature" in wrong(changed)
        except ReportError:
            continue


def test_what_is_added_after_signing_is_noticed(signed: bytes) -> None:
    stream = io.BytesIO(signed)
    writer = IncrementalPdfFileWriter(stream)
    page = writer.root["/Pages"]["/Kids"][0]
    page["/Rotate"] = NumberObject(90)
    writer.update_container(page)
    writer.write_in_place()
    found = verifying.verify(stream.getvalue())
    assert "Something was added to the file after" in sentences(found)


def test_the_photos_of_a_report(tmp_path: Path) -> None:
    mine = attachments.sha256(scenes.sample(4))
    assert verifying.verify(report(SCENE), [("a.jpg", mine)]).right
    found = verifying.verify(report(SCENE), [("a.jpg", mine), ("b.jpg", "00" * 32)])
    assert sentences(found) == "“b.jpg” is not a photo of the record."
    lean = verifying.verify(report(SCENE, with_record=False), [("a.jpg", mine)])
    assert "no record" in sentences(lean)


def another_program() -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream)
    canvas.drawString(99, 99, "Dear colleague")
    canvas.save()
    return stream.getvalue()


def refused(content: bytes) -> str:
    with pytest.raises(ReportError) as caught:
        verifying.verify(content)
    return str(caught.value)


def test_what_is_no_report() -> None:
    assert "not a report of woundapp" in refused(another_program())
    for content in (
        b"",
        b"%PDF-1.7",
        b"\0" * 1000,
        scenes.sample(1),
        report(SCENE)[: len(report(SCENE)) // 2],
    ):
        assert "cannot be read as a report" in refused(content)


def test_a_protected_file_is_refused() -> None:
    stream = io.BytesIO()
    with pikepdf.open(io.BytesIO(report(SCENE))) as file:
        file.save(stream, encryption=pikepdf.Encryption(user="a", owner="b"))
    assert "protected" in refused(stream.getvalue())


def test_what_unpacks_to_more_than_a_report_can_be_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verifying, "LARGEST", 1_000_000)
    bomb = forged(lambda file: attach(file, "zeros", bytes(5_000_000)))
    assert "cannot be read" in refused(bomb)
    assert pikepdf.settings.get_qpdf_limits()["flate_max_memory"] == 0


def test_objects_that_lie_too_deep_are_refused() -> None:
    def bury(file: pikepdf.Pdf) -> None:
        deep = file.make_indirect(Dictionary())
        for _ in range(3000):
            deep = file.make_indirect(Dictionary(Down=deep))
        file.pages[0].obj.Deep = deep

    assert "cannot be read" in refused(forged(bury))


def test_a_page_that_leads_back_to_itself_is_read() -> None:
    def lead_back(file: pikepdf.Pdf) -> None:
        file.pages[0].obj.Self = file.pages[0].obj

    assert wrong(forged(lead_back)) == {"manifest"}


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_any_damage_is_answered(data: st.DataObject) -> None:
    content = bytearray(data.draw(st.sampled_from((report(SCENE), another_program()))))
    for _ in range(data.draw(st.integers(1, 8))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place : place + data.draw(st.integers(0, 40))] = data.draw(st.binary(max_size=40))
    try:
        verifying.verify(bytes(content))
    except ReportError as error:
        assert len(str(error)) < 300


def verify(*arguments: object) -> int:
    return cli.main(["report", "verify", *map(str, arguments)])


def test_the_command(tmp_path: Path, signed: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "report.pdf").write_bytes(signed)
    (tmp_path / "clinic.cer").write_bytes(CLINIC.der)
    (tmp_path / "photo.jpg").write_bytes(scenes.sample(4))
    (tmp_path / "other.jpg").write_bytes(scenes.sample(1))
    file = tmp_path / "report.pdf"
    assert verify(file) == 0
    assert "may be anybody" in capsys.readouterr().out
    assert verify(file, "--trust", tmp_path / "clinic.cer", "--photo", tmp_path / "photo.jpg") == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith(f"Signed by {NAME} at ")
    assert said[-1] == "Nothing is wrong."
    assert verify("--photo", tmp_path / "other.jpg", "--photo", tmp_path / "photo.jpg", file) == 1
    said = capsys.readouterr().out.splitlines()
    assert "WRONG: “other.jpg” is not a photo of the record." in said
    assert said[-1] == "This report must not be relied on."


def test_the_command_says_it_as_json(
    tmp_path: Path, signed: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "report.pdf").write_bytes(signed)
    assert verify(tmp_path / "report.pdf", "--json") == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["right"], said["readable"]) == (True, True)
    assert said["signatures"][0]["name"] == NAME
    assert [statement["of"] for statement in said["statements"]] == [
        "signature",
        "manifest",
        "printed",
        "record",
    ]
    (tmp_path / "report.pdf").write_bytes(another_program())
    assert verify(tmp_path / "report.pdf", "--json") == 2
    said = json.loads(capsys.readouterr().out)
    assert (said["right"], said["readable"]) == (False, False)


def test_the_clinic_knows_its_own_certificate(
    tmp_path: Path, signed: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    signing.adopt(CLINIC.save(tmp_path / "clinic.p12"), PASSPHRASE)
    (tmp_path / "report.pdf").write_bytes(signed)
    assert verify(tmp_path / "report.pdf") == 0
    assert "known to this machine. The file is as it was signed" in capsys.readouterr().out


def test_the_command_ends_with_two_for_what_it_cannot_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "report.pdf").write_bytes(report(SCENE))
    (tmp_path / "empty.pdf").touch()
    for arguments, said in (
        ((tmp_path / "none.pdf",), "cannot be read"),
        ((tmp_path,), "cannot be read"),
        ((tmp_path / "empty.pdf",), "cannot be read as a report"),
        ((tmp_path / "report.pdf", "--photo", tmp_path / "none.jpg"), "does not exist"),
        ((tmp_path / "report.pdf", "--trust", tmp_path / "none.cer"), "cannot be read"),
        ((tmp_path / "report.pdf", "--trust", tmp_path / "report.pdf"), "no file of certificates"),
    ):
        assert verify(*arguments) == 2
        assert said in capsys.readouterr().err


def test_a_file_too_large_is_refused_unread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(verifying, "LARGEST", 1000)
    (tmp_path / "report.pdf").write_bytes(report(SCENE))
    assert verify(tmp_path / "report.pdf") == 2
    assert "too large" in capsys.readouterr().err


def test_the_command_explains_itself(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        verify("--help")
    assert ended.value.code == 0
    assert "Exit status: 0 nothing is wrong" in " ".join(capsys.readouterr().out.split())
