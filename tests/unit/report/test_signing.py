"""Signing a report with certificates as a clinic may have them."""

import io
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pikepdf
import pikepdf.pdfa
import pypdfium2
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from pypdf import PdfReader

from tests import scenes
from tests.signers import NAME, PASSPHRASE, YEAR, Issued, issued, rsa_key
from woundapp import paths
from woundapp.errors import CertificateError, WrongPassphraseError
from woundapp.report import pdf, signatures, signing
from woundapp.report.options import ReportOptions
from woundapp.settings import PageSize


@pytest.fixture(scope="module")
def report() -> bytes:
    return pdf.render(scenes.not_infected(), ReportOptions(page_size=PageSize.LETTER, language="es"))


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    return issued().save(tmp_path / "clinic.p12")


def test_whose_it_is_and_how_long(tmp_path: Path) -> None:
    ends = datetime.now(UTC).replace(microsecond=0) + YEAR
    file = issued(ends=ends).save(tmp_path / "clinic.p12")
    assert signing.check(file, PASSPHRASE) == signing.Signer(NAME, ends)


@pytest.mark.parametrize(
    "kind",
    [
        issued(usage=()),
        issued(usage=("content_commitment",)),
        issued(key=ec.generate_private_key(ec.SECP256R1())),
        issued(key=rsa_key(3072)),
        issued(name="عيادة القدم"),
        issued(name="Clinic " * 9),
        issued(by=issued(name="Issuer", key=rsa_key(2049), authority=True, usage=("key_cert_sign",))),
    ],
)
def test_all_kinds_of_certificates_sign(kind: Issued, report: bytes, tmp_path: Path) -> None:
    signed = signing.sign(report, kind.save(tmp_path / "c.p12"), PASSPHRASE)
    assert signed.startswith(report)
    (found,) = signatures.read(signed, signatures.certificates(kind.pem))
    assert found.intact
    assert found.last
    assert found.trusted
    assert found.at is not None
    assert abs(found.at - datetime.now(UTC)) < timedelta(minutes=1)


def test_a_key_without_a_passphrase(report: bytes, tmp_path: Path) -> None:
    file = issued().save(tmp_path / "c.p12", passphrase="")
    assert signatures.read(signing.sign(report, file, ""), ())[0].intact


def test_the_last_page_names_the_signer_in_the_language_of_the_report(
    report: bytes, certificate: Path
) -> None:
    signed = signing.sign(report, certificate, PASSPHRASE)
    with pypdfium2.PdfDocument(signed) as document, pypdfium2.PdfDocument(report) as before:
        document.init_forms()
        pages = range(len(before))
        changed = [
            (document[number].render().to_numpy() != before[number].render().to_numpy()).any(axis=(1, 2))
            for number in pages
        ]
    assert [rows.any() for rows in changed] == [number == pages[-1] for number in pages]
    rows = changed[-1].nonzero()[0]
    assert rows.min() / len(changed[-1]) > 0.97, "it lies under the foot of the page"
    note = PdfReader(io.BytesIO(signed)).pages[-1]["/Annots"][0]  # type: ignore[index]
    assert (note["/FT"], note["/T"]) == ("/Sig", signing.FIELD)
    assert NAME in note["/TU"]


def test_a_signed_report_stays_one_for_the_archive(report: bytes, certificate: Path) -> None:
    signed = signing.sign(report, certificate, PASSPHRASE)
    judged = pikepdf.pdfa.validate_written(io.BytesIO(signed), "3b")
    assert not judged.violations, judged.summary()
    with pikepdf.open(io.BytesIO(signed)) as file:
        field = file.Root.AcroForm.Fields[0]
        # ISO 19005-2: 6.3.2 and 6.3.3 of annotations, 6.4.3 of signatures.
        assert int(field.F) & 4
        assert not int(field.F) & (1 | 2 | 32)
        assert "/N" in field.AP
        assert len(file.Root.AcroForm.Fields) == 1
        assert "/NeedAppearances" not in file.Root.AcroForm
        assert "/XFA" not in file.Root.AcroForm
        assert field.V.SubFilter == "/ETSI.CAdES.detached"
        start, length, end, rest = (int(number) for number in field.V.ByteRange)
        assert (start, end + rest) == (0, len(signed))
        assert signed[length : length + 1] == b"<"
        assert signed[end - 1 : end] == b">"
        fonts = list(field.AP.N.Resources.XObject.Line.Resources.Font.values())
        assert fonts
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)


def test_it_is_signed_but_once(report: bytes, tmp_path: Path) -> None:
    first = signing.sign(report, issued().save(tmp_path / "a.p12"), PASSPHRASE)
    with pytest.raises(CertificateError, match="signed already"):
        signing.sign(first, issued(name="Other").save(tmp_path / "b.p12"), PASSPHRASE)


def refused(file: Path, passphrase: str = PASSPHRASE) -> str:
    with pytest.raises(CertificateError) as caught:
        signing.check(file, passphrase)
    assert "Nothing was signed." in str(caught.value)
    assert PASSPHRASE not in str(caught.value)
    return str(caught.value)


def test_a_wrong_passphrase(certificate: Path) -> None:
    for wrong in ("", "correct horsf", "ü" * 500):
        with pytest.raises(WrongPassphraseError, match="not the passphrase"):
            signing.check(certificate, wrong)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"0\x82", b"\x30\x03\x02\x01\x03", bytes(2_000_000)])
def test_what_is_no_certificate(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "c.p12").write_bytes(content)
    assert "is not a certificate with its key" in refused(tmp_path / "c.p12")


def test_a_certificate_alone_is_not_enough(tmp_path: Path) -> None:
    (tmp_path / "c.p12").write_bytes(issued().der)
    assert "is not a certificate with its key" in refused(tmp_path / "c.p12")
    assert "holds no key" in refused(issued().save(tmp_path / "c.p12", with_key=False))


def test_a_damaged_file_is_told(certificate: Path) -> None:
    content = bytearray(certificate.read_bytes())
    for place in range(20, len(content), 97):
        certificate.write_bytes(content[:place] + bytes([content[place] ^ 0xFF]) + content[place + 1 :])
        refused(certificate)


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    assert "cannot be read" in refused(tmp_path / "none.p12")
    assert "cannot be read" in refused(tmp_path)


def test_one_that_cannot_sign_now(tmp_path: Path) -> None:
    now = datetime.now(UTC)
    past = issued(starts=now - YEAR, ends=now - timedelta(days=1)).save(tmp_path / "past.p12")
    assert f"it expired on {now - timedelta(days=1):%Y-%m-%d}" in refused(past)
    future = issued(starts=now + timedelta(days=2)).save(tmp_path / "future.p12")
    assert f"only from {now + timedelta(days=2):%Y-%m-%d} on" in refused(future)
    other = issued(usage=("key_encipherment",)).save(tmp_path / "other.p12")
    assert "was not made for signing" in refused(other)
    weak = issued(key=rsa_key(1024)).save(tmp_path / "weak.p12")
    assert "too weak" in refused(weak)


def test_the_clinic_keeps_its_certificate(certificate: Path) -> None:
    assert signing.own() is None
    assert signing.own_public() is None
    with pytest.raises(WrongPassphraseError):
        signing.adopt(certificate, "wrong")
    assert signing.own() is None
    assert signing.adopt(certificate, PASSPHRASE).name == NAME
    kept = signing.own()
    assert kept is not None
    assert kept.parent == paths.config_dir()
    assert os.name == "nt" or kept.stat().st_mode & 0o077 == 0
    certificate.unlink()
    assert signing.check(kept, PASSPHRASE).name == NAME
    public = signing.own_public()
    assert public is not None
    assert signatures.certificates(public)[0].subject.native == {"common_name": NAME}
    signing.forget_own()
    assert signing.own() is None
    assert signing.own_public() is None


def test_what_is_no_file_of_certificates() -> None:
    for content in (b"", b"x", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", bytes(100)):
        with pytest.raises(CertificateError, match="no file of certificates"):
            signatures.certificates(content)
    assert len(signatures.certificates(issued().pem * 2)) == 2
