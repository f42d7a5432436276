"""The systems that visits are sent to: refused where they cannot be, and their secrets kept."""

from dataclasses import replace
from typing import Any

import pytest

from tests.unit.records.conftest import KEY, Opened
from woundapp import settings
from woundapp.clinic import Right, Role, User
from woundapp.errors import RecordStoreError, SendingError
from woundapp.records import destinations, everything
from woundapp.records.destinations import Authentication, Destination, FhirServer, Pacs
from woundapp.records.store import RecordStore

SERVER = FhirServer("Hospital", "https://planted.example:8443/fhir/r4", Authentication.BASIC, "planted user")
PACS = Pacs("Archive", "planted-pacs", 11112, "PLANTED", "WOUNDAPP")


def test_what_is_set_up_comes_back_in_its_order_and_after_a_restart(opened: Opened) -> None:
    ids = [
        destinations.set_up(opened.store, SERVER, opened.nurse, "planted secret"),
        destinations.set_up(opened.store, PACS, opened.nurse),
    ]
    opened.store.close()
    with RecordStore(opened.folder, KEY) as again:
        listed = destinations.listed(again)
        assert [kept.content for kept in listed] == [SERVER, PACS]
        assert [kept.id for kept in listed] == ids
        assert [destinations.of(again, each) for each in ids] == [SERVER, PACS]
        assert destinations.secret_of(again, ids[0]) == "planted secret"
        assert destinations.secret_of(again, ids[1]) == ""
        assert destinations.names(again) == dict(zip(ids, ("Hospital", "Archive"), strict=True))
        assert again.faults() == []
    written = b"".join(file.read_bytes() for file in opened.folder.iterdir())
    assert b"planted" not in written.lower()
    assert not settings.file().exists()


def test_a_change_is_another_version_and_the_secret_leaves_none(opened: Opened) -> None:
    destinations.set_up(opened.store, SERVER, opened.nurse, "first")
    (seen,) = destinations.listed(opened.store)
    renamed = replace(SERVER, name="Clinic")
    destinations.change(opened.store, seen, renamed, opened.nurse)
    assert destinations.secret_of(opened.store, seen.id) == "first"
    (again,) = destinations.listed(opened.store)
    assert (again.version, again.content) == (2, renamed)
    destinations.change(opened.store, again, renamed, opened.nurse, "second")
    assert destinations.secret_of(opened.store, seen.id) == "second"
    with pytest.raises(RecordStoreError, match="Somebody else has changed this"):
        destinations.change(opened.store, again, SERVER, opened.nurse)
    assert opened.store.faults() == []


@pytest.mark.parametrize(
    "other",
    [
        replace(SERVER, base_url="https://elsewhere.example/fhir"),
        replace(SERVER, user="somebody else"),
        replace(SERVER, authentication=Authentication.BEARER),
    ],
)
def test_a_secret_goes_to_no_address_that_it_was_not_entered_for(opened: Opened, other: FhirServer) -> None:
    destinations.set_up(opened.store, SERVER, opened.nurse, "secret")
    (seen,) = destinations.listed(opened.store)
    with pytest.raises(SendingError, match="has to be entered again"):
        destinations.change(opened.store, seen, other, opened.nurse)
    assert [kept.content for kept in destinations.listed(opened.store)] == [SERVER]
    destinations.change(opened.store, seen, other, opened.nurse, "secret")
    assert [kept.content for kept in destinations.listed(opened.store)] == [other]


def test_one_that_is_given_up_is_known_by_name_and_its_secret_is_gone(opened: Opened) -> None:
    thing = destinations.set_up(opened.store, SERVER, opened.nurse, "planted secret")
    (seen,) = destinations.listed(opened.store)
    destinations.give_up(opened.store, seen, opened.nurse)
    assert destinations.listed(opened.store) == ()
    assert destinations.of(opened.store, thing) is None
    assert destinations.names(opened.store) == {thing: "Hospital"}
    assert destinations.secret_of(opened.store, thing) == ""
    assert opened.store.faults() == []


def test_secrets_are_in_no_export(opened: Opened) -> None:
    destinations.set_up(opened.store, SERVER, opened.nurse, "planted secret")
    with everything.opened(opened.store) as found:
        (told,) = [kept for table, kept in found.versions() if table == "destination"]
    assert told.content["document"]["name"] == "Hospital"
    assert "planted secret" not in repr(told)


@pytest.mark.parametrize(
    "base_url",
    [
        "http://127.0.0.1:8080/fhir", "http://localhost/fhir", "http://[::1]:8080/", "https://fhir.example",
        "https://fhir.example/r4/", "https://[2001:db8::1]/fhir", "https://192.0.2.7:8443/a/b-c_d",
    ],
)  # fmt: skip
def test_addresses_that_can_be(base_url: str) -> None:
    destinations.check(FhirServer("FHIR", base_url), "")


@pytest.mark.parametrize(
    ("content", "secret", "told"),
    [
        *(
            (FhirServer("FHIR", address), "", "not the address of a FHIR server")
            for address in (
                "", "fhir.example", "ftp://fhir.example", "https://", "https://user:pass@fhir.example/fhir",
                "https://fhir.example/fhir?x=1", "https://fhir.example/#x", "https://fhir example/",
                "https://fhir.example\r\nX: y", "https://fhir.example:99999999/", "file:///etc/passwd",
            )
        ),
        *(
            (FhirServer("FHIR", address), "", "begins with http://")
            for address in (
                "http://fhir.example/fhir", "http://localhost.example/", "http://127.0.0.1.example/",
                "http://192.168.0.7/fhir",
            )
        ),
        (FhirServer("  ", "https://fhir.example"), "", "has no name"),
        (FhirServer("FHIR", "https://x.example", Authentication.BEARER), "", "password or token is missing"),
        (FhirServer("FHIR", "https://x.example", Authentication.BEARER), "a\r\nX: y", "password or token"),
        (FhirServer("FHIR", "https://x.example", Authentication.BASIC), "x", "user's name for this server"),
        (FhirServer("FHIR", "https://x.example", Authentication.BASIC, "a:b"), "x", "user's name"),
        (Pacs("PACS", ""), "", "not the address of a PACS"),
        (Pacs("PACS", "pacs", 0), "", "not the address of a PACS"),
        (Pacs("PACS", "pacs", 65536), "", "a port from 1 to 65535"),
        (Pacs("PACS", "pa cs"), "", "not the address of a PACS"),
        *(
            (Pacs("PACS", "pacs", called_ae=title), "", "An AE title has 1 to 16")
            for title in ("", "    ", "A" * 17, "A\\B", "ÄRZTE", "A\n")
        ),
        (Pacs("PACS", "pacs", calling_ae="A" * 17), "", "An AE title has 1 to 16"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused(opened: Opened, content: Destination, secret: str, told: str) -> None:
    with pytest.raises(SendingError, match=told) as caught:
        destinations.set_up(opened.store, content, opened.nurse, secret)
    assert "Nothing was saved." in str(caught.value)
    assert destinations.listed(opened.store) == ()


def test_without_encryption_it_is_sent_to_another_machine_where_that_was_allowed(opened: Opened) -> None:
    allowed = FhirServer("FHIR", "http://fhir.example/fhir", unencrypted=True)
    destinations.set_up(opened.store, allowed, opened.nurse)
    assert [kept.content for kept in destinations.listed(opened.store)] == [allowed]


@pytest.mark.parametrize(
    ("role", "may"), [(Role.NURSE, False), (Role.CLINICIAN, False), (Role.ADMINISTRATOR, True)]
)
def test_an_administrator_sets_them_up(role: Role, may: Any) -> None:
    assert User("Ana", role).may(Right.SET_UP_SENDING) is may
