"""Whether a destination can be sent to, told before it is set up; and whom its server is vouched for by."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.certificates import Authority
from tests.fhir_server import Fault, FhirServerOnThisMachine
from woundapp.errors import SendingError
from woundapp.records.destinations import Authentication, FhirServer, Pacs
from woundapp.sending import tls
from woundapp.sending.trying import try_out


def test_a_fhir_server_that_can_be_sent_to_is_told() -> None:
    with FhirServerOnThisMachine() as server:
        said = try_out(FhirServer("FHIR", server.base))
        assert "The connection works: the server speaks FHIR 4.0.1" in said
        assert server.posts == 0


def change(**said: Any) -> Callable[[FhirServerOnThisMachine], None]:
    return lambda server: server.statement.update(said)


def answered(status: int) -> Callable[[FhirServerOnThisMachine], None]:
    return lambda server: setattr(server, "status", status)


def failing(*faults: Fault) -> Callable[[FhirServerOnThisMachine], None]:
    return lambda server: setattr(server, "faults", iter(faults))


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (change(fhirVersion="5.0.0"), "another version of FHIR (5.0.0)"),
        (change(fhirVersion={"a": [1]}), "another version of FHIR (?)"),
        (change(rest=[]), "does not take transactions"),
        (
            change(rest=[{"mode": "client", "interaction": [{"code": "transaction"}]}]),
            "not take transactions",
        ),
        (
            change(rest=[{"mode": "server", "interaction": [{"code": "batch"}, 3]}, 4]),
            "not take transactions",
        ),
        (change(rest="x"), "does not take transactions"),
        (change(resourceType="Patient"), "not a FHIR server"),
        (answered(401), "does not accept this program's name"),
        (answered(403), "does not let this program"),
        (failing(Fault.HTML), "not a FHIR server"),
        (failing(Fault.ERROR_BEFORE), "fault of its own"),
        (failing(Fault.CUT_BEFORE), "broke off"),
        (failing(Fault.NONE, Fault.BUSY), "too busy"),
    ],
)
def test_one_that_cannot_be_is_told_and_why(
    make: Callable[[FhirServerOnThisMachine], None], told: str
) -> None:
    with FhirServerOnThisMachine() as server:
        make(server)
        with pytest.raises(SendingError) as caught:
            try_out(FhirServer("FHIR", server.base))
        assert told in str(caught.value)
        assert "Nothing about a patient was sent." in str(caught.value)
        assert "in the list" not in str(caught.value)
        assert server.posts == 0


def test_an_address_where_there_is_something_else_is_told() -> None:
    with FhirServerOnThisMachine() as server, pytest.raises(SendingError, match="There is no FHIR server"):
        try_out(FhirServer("FHIR", server.base.replace("/fhir", "/other")))


def test_what_cannot_be_set_up_is_not_tried() -> None:
    with pytest.raises(SendingError, match="begins with http://"):
        try_out(FhirServer("FHIR", "http://192.0.2.1/fhir"))
    with pytest.raises(SendingError, match="password or token is missing"):
        try_out(FhirServer("FHIR", "https://192.0.2.1/fhir", Authentication.BEARER))


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority()


def test_a_server_that_the_clinics_own_authority_vouches_for_is_trusted(
    authority: Authority, tmp_path: Path
) -> None:
    file = tmp_path / "authority.pem"
    file.write_text(authority.pem)
    with FhirServerOnThisMachine(certificate=authority.certify(tmp_path / "server.pem")) as server:
        assert "works" in try_out(FhirServer("FHIR", server.base, ca=tls.read_authorities(file)))


@pytest.mark.parametrize(
    ("host", "valid", "known", "told"),
    [
        ("localhost", timedelta(hours=1), False, "nobody whom this computer trusts"),
        ("localhost", timedelta(hours=-1), True, "has expired"),
        ("elsewhere.example", timedelta(hours=1), True, "for another address"),
    ],
)
def test_any_other_is_not_and_hears_nothing(
    host: str, valid: timedelta, known: bool, told: str, authority: Authority, tmp_path: Path
) -> None:
    certificate = authority.certify(tmp_path / "server.pem", host, valid)
    with FhirServerOnThisMachine(certificate=certificate) as server:
        for ca in (authority.pem if known else "", authority.pem if known else Authority().pem):
            with pytest.raises(SendingError, match=told) as caught:
                try_out(FhirServer("FHIR", server.base, ca=ca))
            assert "localhost" not in str(caught.value)
        assert server.asked == []


def test_a_clinics_own_authority_is_the_only_one_that_is_trusted(authority: Authority) -> None:
    assert len(tls.context(authority.pem).get_ca_certs()) == 1
    assert len(tls.context("").get_ca_certs()) > 50


def test_a_server_that_speaks_no_tls_is_told() -> None:
    with FhirServerOnThisMachine() as server, pytest.raises(SendingError, match="does not speak TLS"):
        try_out(FhirServer("FHIR", server.base.replace("http:", "https:")))


@pytest.mark.parametrize("content", [b"", b"-", b"\xff\xd8", b"-----BEGIN CERTIFICATE-----\nAAAA\n"])
def test_a_file_that_holds_no_certificate_is_refused(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "authority.pem"
    file.write_bytes(content)
    with pytest.raises(SendingError, match="No certificate could be read from this file"):
        tls.read_authorities(file)
    with pytest.raises(SendingError, match="No such file"):
        tls.read_authorities(tmp_path / "none.pem")


def test_a_pacs_that_is_not_there_is_told() -> None:
    with pytest.raises(SendingError, match=r"PACS cannot be reached\. Nothing about a patient was sent\."):
        try_out(Pacs("PACS", "localhost", 1))
