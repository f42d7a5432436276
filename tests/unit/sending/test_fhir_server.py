"""A FHIR server: what it has already is not sent again, and whatever it does ends in one clear sentence."""

import json
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fhir_server import Fault, FhirServerOnThisMachine
from woundapp.errors import CancelledError, SendingError
from woundapp.records.destinations import Authentication, FhirServer
from woundapp.sending import http, transactions, watch
from woundapp.sending.fhir_server import FhirClient
from woundapp.sending.outcome import NEEDS_SOMEBODY, PostponedError, RefusedError, Sent

NAME = "María José Núñez"


def bundle(*resources: dict[str, Any]) -> bytes:
    entry = [
        {
            "fullUrl": f"urn:uuid:{resource['id']}",
            "resource": resource,
            "request": {"method": "PUT", "url": f"{resource['resourceType']}/{resource['id']}"},
        }
        for resource in resources
    ]
    return json.dumps({"resourceType": "Bundle", "type": "transaction", "entry": entry}).encode()


PATIENT = {"resourceType": "Patient", "id": "p", "name": [{"text": NAME}]}
VISIT = {"resourceType": "Encounter", "id": "e", "subject": {"reference": "urn:uuid:p"}}
PHOTO = {"resourceType": "Binary", "id": "b", "data": "aGVlbA==", "contentType": "image/png"}
WHOLE = bundle(PATIENT, VISIT, PHOTO)
IDS = ("Patient/p", "Encounter/e", "Binary/b")
PASSING = [fault for fault in Fault if fault not in (Fault.ENDLESS, Fault.REDIRECT, Fault.NONE)]
"""Faults of a server that is well again with the next request."""


def send(server: FhirServerOnThisMachine, content: bytes = WHOLE, **how: Any) -> Sent:
    with FhirClient(FhirServer("FHIR", server.base), "", **how) as client:
        return client.send(content)


def ends(server: FhirServerOnThisMachine, kind: type[SendingError]) -> Any:
    """How a sending ends that does not succeed; what it says holds nothing it should not."""
    with pytest.raises(kind) as caught:
        send(server)
    said = str(caught.value)
    assert said.count(". ") >= 1
    for secret in (NAME, "localhost", server.base, "urn:", "Patient/p"):
        assert secret not in said
    return caught.value


@contextmanager
def running(*faults: Fault) -> Iterator[FhirServerOnThisMachine]:
    with FhirServerOnThisMachine(faults) as server:
        yield server


@pytest.fixture(autouse=True)
def short_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "ANSWER_SECONDS", 1.0)


def test_all_of_a_transaction_arrives_with_relative_references_and_marks() -> None:
    shares = list[float]()
    with running() as server:
        with FhirClient(FhirServer("FHIR", server.base), "") as client:
            sent = client.send(WHOLE, shares.append)
        assert sent.ids == IDS
        assert sent.size > len(WHOLE)
        assert server.current()["Encounter/e"]["subject"] == {"reference": "Patient/p"}
        assert server.current()["Binary/b"]["data"] == PHOTO["data"]
        assert all(transactions.marks(each) for each in server.current().values())
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_what_is_there_is_not_sent_again_and_what_has_changed_is_alone() -> None:
    with running() as server:
        send(server)
        assert send(server) == Sent(IDS, 0)
        assert server.posts == 1
        send(server, bundle(PATIENT, VISIT | {"status": "finished"}, PHOTO))
        assert {url: len(versions) for url, versions in server.stored.items()} == {
            "Patient/p": 1, "Encounter/e": 2, "Binary/b": 1,
        }  # fmt: skip
        assert server.current()["Encounter/e"]["status"] == "finished"


def test_what_was_changed_and_changed_back_is_sent_although_the_server_keeps_tags() -> None:
    with running() as server:
        for status in ("planned", "finished", "planned"):
            send(server, bundle(VISIT | {"status": status, "meta": {"tag": [{"code": status}]}}))
        assert [each["status"] for each in server.stored["Encounter/e"]] == ["planned", "finished", "planned"]


def test_a_server_that_gives_whole_resources_when_asked_for_some_elements_is_understood() -> None:
    with running() as server:
        server.ignores_elements = True
        send(server)
        assert send(server).size == 0


def test_decimals_keep_their_zeros() -> None:
    (entry,) = transactions.entries(
        b'{"entry":[{"request":{"method":"PUT","url":"Observation/o"},"resource":'
        b'{"resourceType":"Observation","id":"o","valueQuantity":{"value":12.50}}}]}'
    )
    assert b'"value":12.50}' in transactions.bundle([(entry, "")], "http://x")


@pytest.mark.parametrize(
    "content",
    [
        b"[]",
        b"{}",
        b'{"entry":[]}',
        b'{"entry":[{"request":{"method":"POST","url":"Patient/p"},"resource":{"resourceType":"Patient","id":"p"}}]}',
        b'{"entry":[{"request":{"method":"PUT","url":"Patient/q"},"resource":{"resourceType":"Patient","id":"p"}}]}',
        b'{"entry":[{"request":{"method":"PUT","url":"Patient/../p"},"resource":{"resourceType":"Patient","id":"../p"}}]}',
    ],
)
def test_what_is_no_transaction_of_puts_is_a_fault_of_the_program(content: bytes) -> None:
    with pytest.raises(ValueError):
        transactions.entries(content)


def test_what_somebody_changes_on_the_server_meanwhile_is_not_overwritten() -> None:
    with running() as server:
        send(server)
        other = {**server.current()["Patient/p"], "name": [{"text": "corrected there"}]}
        server.on_post = lambda: server.stored["Patient/p"].append(other)
        with pytest.raises(PostponedError, match="Somebody else has changed the same") as caught:
            send(server, bundle(PATIENT | {"gender": "female"}))
        assert not caught.value.all_there
        assert server.current()["Patient/p"] is other


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (Fault.CUT_BEFORE, "broke off"),
        (Fault.CUT_AFTER, "broke off"),
        (Fault.CUT_IN_ANSWER, "broke off"),
        (Fault.ERROR_BEFORE, "fault of its own (HTTP 500)"),
        (Fault.ERROR_AFTER, "fault of its own (HTTP 500)"),
        (Fault.NONSENSE_AFTER, "not a FHIR server"),
        (Fault.HTML, "not a FHIR server"),
        (Fault.HTML_AFTER, "not a FHIR server"),
        (Fault.BUSY, "too busy"),
        (Fault.CONFLICT, "Somebody else"),
        (Fault.SILENT_AFTER, "does not answer in time"),
        (Fault.TRICKLE, "does not answer in time"),
        (Fault.ENDLESS, "far longer than any"),
    ],
)
@pytest.mark.parametrize("at_once", [True, False], ids=["asking", "sending"])
def test_whatever_goes_wrong_for_a_while_is_told_and_tried_again(
    fault: Fault, told: str, at_once: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http, "MOST_BYTES", 2**22)
    good = () if at_once else (Fault.NONE,) * len(IDS)
    with running(*good, fault) as server:
        error = ends(server, PostponedError)
        assert told in str(error)
        assert "It stays in the list and is tried again by itself." in str(error)
        assert send(server).ids == IDS
        assert set(server.writes.values()) == {1}
        assert {url for url, _ in server.writes} == set(IDS)


@pytest.mark.parametrize(
    ("status", "kind", "told", "after"),
    [
        (301, PostponedError, "on to another address", NEEDS_SOMEBODY),
        (400, RefusedError, "does not take this visit (HTTP 400", None),
        (401, PostponedError, "does not accept this program's name", NEEDS_SOMEBODY),
        (403, PostponedError, "does not let this program", NEEDS_SOMEBODY),
        (409, PostponedError, "Somebody else", None),
        (412, PostponedError, "Somebody else", None),
        (413, RefusedError, "too large for the server", None),
        (422, RefusedError, "does not take this visit (HTTP 422", None),
        (429, PostponedError, "too busy", None),
        (500, PostponedError, "fault of its own", None),
        (502, PostponedError, "fault of its own", None),
        (503, PostponedError, "too busy", None),
        (100, PostponedError, "broke off|does not answer", None),
        (299, PostponedError, "not a FHIR server", None),
        (600, PostponedError, "fault of its own", None),
    ],
)
def test_each_status_has_its_sentence(
    status: int, kind: type[SendingError], told: str, after: timedelta | None
) -> None:
    with running() as server:
        server.status = status
        error = ends(server, kind)
        assert any(each in str(error) for each in told.split("|"))
        if isinstance(error, PostponedError):
            assert error.after == after


def test_an_address_without_a_server_that_takes_transactions_is_told() -> None:
    with running() as server:
        server.status = 404
        assert "There is no FHIR server at this address" in str(ends(server, PostponedError))


def test_of_an_outcome_only_codes_and_places_are_shown() -> None:
    with running() as server:
        server.status = 422
        server.outcome = {
            "resourceType": "OperationOutcome",
            "issue": [
                {
                    "severity": "error",
                    "code": "required",
                    "diagnostics": f"{NAME} has no gender",
                    "expression": ["Bundle.entry[0].resource.gender"],
                },
                {"code": NAME, "expression": [f"Patient.where(name='{NAME}')"]},
            ],
        }
        said = str(ends(server, RefusedError))
    assert "(HTTP 422: required at Bundle.entry[0].resource.gender)" in said
    assert "is not tried again by itself" in said


@pytest.mark.parametrize("outcome", [{"issue": 3}, {"issue": [{"code": 7}]}, [], "x", None])
def test_an_outcome_that_is_none_is_passed_over(outcome: Any) -> None:
    with running() as server:
        server.status, server.outcome = 400, outcome
        assert "(HTTP 400)" in str(ends(server, RefusedError))


def test_a_transaction_that_was_answered_entry_by_entry_with_a_refusal_is_refused() -> None:
    with running() as server:
        said = {"resourceType": "Bundle", "entry": [{"response": {"status": "201"}}] * 3}
        for status, kind in (
            ("422 Unprocessable", RefusedError),
            ("", PostponedError),
            (None, PostponedError),
        ):
            answer = {**said, "entry": [*said["entry"][:2], {"response": {"status": status}}]}
            server.transact = lambda _, answer=answer: (200, answer)  # type: ignore[method-assign, misc]
            ends(server, kind)


@pytest.mark.parametrize(
    ("said", "seconds"),
    [("7", 7), ("0", 0), ("999999999999", 86400), ("Sat, 14 Mar 2026 09:02:00 GMT", 120),
     ("Fri, 13 Mar 2026 09:02:00 GMT", 0), ("Sat, 14 Mar 2036 09:02:00 GMT", 86400),
     ("soon", None), ("", None), ("-5", None), ("²", None)],
)  # fmt: skip
def test_a_busy_server_is_left_alone_for_as_long_as_it_says(said: str, seconds: int | None) -> None:
    answer = http.Answer(503, {"retry-after": said}, b"")
    expected = None if seconds is None else timedelta(seconds=seconds)
    assert answer.retry_after(datetime(2026, 3, 14, 9, tzinfo=UTC)) == expected


def test_a_redirection_is_not_followed_and_its_goal_learns_nothing() -> None:
    with running(Fault.REDIRECT) as server, running() as elsewhere:
        server.elsewhere = elsewhere.base
        assert "on to another address" in str(ends(server, PostponedError))
        server.faults = iter((*(Fault.NONE,) * 3, Fault.REDIRECT))
        assert "on to another address" in str(ends(server, PostponedError))
        assert elsewhere.asked == []


def test_a_server_that_is_down_cannot_be_reached() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    for address in (f"http://127.0.0.1:{port}/fhir", "https://nowhere.invalid/fhir"):
        with (
            FhirClient(FhirServer("FHIR", address), "") as client,
            pytest.raises(PostponedError, match="cannot be reached"),
        ):
            client.send(WHOLE)


def test_it_can_be_stopped_while_the_server_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "ANSWER_SECONDS", 30.0)
    with running(*(Fault.NONE,) * 3, Fault.SILENT_AFTER) as server, pytest.raises(CancelledError):
        send(server, cancelled=lambda: server.posts > 0)


@pytest.mark.parametrize(
    ("authentication", "sent"),
    [
        (Authentication.BASIC, "Basic bnVyc2U6bcO8ZGU="),
        (Authentication.BEARER, "Bearer müde".encode().decode()),
    ],
)
def test_name_and_password_or_token_go_to_the_server_alone(
    authentication: Authentication, sent: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "netrc").write_text("machine localhost login x password y")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    secret = "müde" if authentication is Authentication.BASIC else "token"
    with running() as server:
        server.token = sent if authentication is Authentication.BASIC else "Bearer token"
        known = FhirServer("FHIR", server.base, authentication, "nurse")
        with FhirClient(known, secret) as client:
            assert client.send(WHOLE).ids == IDS
        assert "accept this program's name" in str(ends(server, PostponedError))


def test_the_proxies_of_the_environment_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with running() as proxy, running() as server:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.base)
        send(server)
        assert server.posts == 1
        assert proxy.asked == []


@given(
    faults=st.lists(st.just(Fault.NONE) | st.sampled_from(PASSING), max_size=20),
    changes=st.lists(st.sets(st.sampled_from(IDS)), min_size=1, max_size=4),
)
@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_version_of_a_resource_is_written_twice_whatever_happens(
    faults: list[Fault], changes: list[set[str]]
) -> None:
    versions = dict.fromkeys(IDS, 0)
    with pytest.MonkeyPatch.context() as patched, running(*faults) as server:
        patched.setattr(http, "ANSWER_SECONDS", 0.1)
        patched.setattr(watch, "_LOOK", 0.01)
        for changed in changes:
            versions |= {url: versions[url] + 1 for url in changed}
            content = bundle(
                *(
                    {"resourceType": url[:-2], "id": url[-1:], "language": f"x-{n}"}
                    for url, n in versions.items()
                )
            )
            for _ in range(len(faults) + 50):
                with suppress(PostponedError):
                    send(server, content)
                    break
            assert {url: each["language"] for url, each in server.current().items()} == {
                url: f"x-{number}" for url, number in versions.items()
            }
        assert set(server.writes.values()) == {1}
        assert server.writes.total() == len(IDS) + sum(versions.values()) - sum(
            url in changes[0] for url in IDS
        )
