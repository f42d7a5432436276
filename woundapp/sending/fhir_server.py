"""Sends FHIR R4 transactions to a server, and never what the server has already."""

import base64
import re
from collections.abc import Callable
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Self

import msgspec

from woundapp import __version__
from woundapp.errors import SendingError
from woundapp.phrases import Phrase
from woundapp.records.destinations import Authentication, FhirServer
from woundapp.sending import tls, transactions
from woundapp.sending.http import Answer, Connection
from woundapp.sending.outcome import NEEDS_SOMEBODY, PostponedError, RefusedError, Sent
from woundapp.sending.transactions import Entry

VERSION = "4.0"
"""Of FHIR that is written: R4, with its corrections."""

_JSON = "application/fhir+json"
_TRANSACTION = {"Content-Type": f"{_JSON}; charset=utf-8", "Prefer": "return=minimal"}
_PROBE = "Patient/woundapp-asks-whether-it-may"
_CODE = re.compile(r"[A-Za-z0-9_.\[\]-]{1,80}")
"""What is shown of a server's words: codes and places, never sentences, which could repeat what was sent."""

_MOST_TOLD = 3
_OK, _REDIRECTED, _FAULTS = range(200, 300), range(300, 400), range(500, 600)
_BUSY = frozenset((408, 425, 429, 503))
_NOT_THERE, _NO_PLACE = frozenset((404, 410)), frozenset((404, 405, 410, 501))
_CONFLICT = frozenset((409, 412))
_UNKNOWN_USER, _FORBIDDEN, _TOO_LARGE = 401, 403, 413


class FhirClient:
    """Talks to one server.

    Args:
        server: as it was set up.
        secret: its password or token.
        cancelled: asked now and then whether to stop.
        alive: called now and then; False ends it.
        clock: the present moment, with a time zone.
    """

    def __init__(
        self,
        server: FhirServer,
        secret: str,
        cancelled: Callable[[], bool] = lambda: False,
        alive: Callable[[], bool] = lambda: True,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        headers = {
            "Accept": _JSON,
            "Accept-Encoding": "identity",
            "Cache-Control": "no-cache",
            "User-Agent": f"woundapp/{__version__}",
        }
        if server.authentication is Authentication.BASIC:
            pair = base64.b64encode(f"{server.user}:{secret}".encode()).decode()
            headers["Authorization"] = f"Basic {pair}"
        elif server.authentication is Authentication.BEARER:
            headers["Authorization"] = f"Bearer {secret}"
        self._base = server.base_url.rstrip("/")
        context = tls.context(server.ca) if server.base_url.startswith("https:") else None
        self._connection = Connection(context, headers, cancelled, alive)
        self._clock = clock

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()

    def try_out(self) -> Phrase:
        """Ask what the server can do, and whether it lets this program in; nothing about a patient is sent.

        Returns:
            A sentence for the settings.

        Raises:
            SendingError: it cannot be sent to.
        """
        answer = self._connection.ask("GET", f"{self._base}/metadata")
        if answer.status in _NO_PLACE:
            raise _no_server()
        self._refuse(answer)
        said = self._read(answer, "CapabilityStatement")
        version = str(said.get("fhirVersion", ""))
        if not version.startswith(VERSION):
            raise SendingError(
                "This server speaks another version of FHIR ({version}) than this program, which writes R4 "
                "({written}). Nothing about a patient was sent. Ask for the address of its R4 interface.",
                version=version if _CODE.fullmatch(version) else "?",
                written=VERSION,
            )
        if not _takes_transactions(said):
            raise SendingError(
                "This server does not take transactions, so that a visit could arrive there by half. Nothing "
                "about a patient was sent. Ask those who look after it to allow them."
            )
        probe = self._connection.ask("GET", f"{self._base}/{_PROBE}")
        if probe.status not in _NOT_THERE:
            self._refuse(probe)
        return Phrase(
            "The connection works: the server speaks FHIR {version}, takes transactions and lets this "
            "program in. Nothing about a patient was sent.",
            version=version if _CODE.fullmatch(version) else VERSION,
        )

    def send(self, transaction: bytes, on_sent: Callable[[float], None] = lambda _: None) -> Sent:
        """Bring a server to what a transaction says: ask for each resource, then send those that are missing.

        After it succeeded, or after an earlier one did whose answer was lost, nothing is sent again. A
        resource that somebody else changes between the question and the sending is not overwritten.

        Args:
            transaction: a Bundle of type transaction whose entries are PUT to `Type/id`.
            on_sent: told the share that is done.

        Raises:
            PostponedError: not now.
            RefusedError: not this one.
            CancelledError: it was stopped; the server may have it.
            ValueError: it is no such Bundle.
        """
        entries = transactions.entries(transaction)
        missing = []
        for number, entry in enumerate(entries):
            there = self.read(entry.url, "meta,extension")
            if there is None or entry.mark not in transactions.marks(there):
                missing.append((entry, transactions.version(there) if there else ""))
            on_sent(_ASKING * number / len(entries))
        size = self._post(missing, on_sent) if missing else 0
        on_sent(1.0)
        return Sent(tuple(entry.url for entry in entries), size)

    def read(self, url: str, elements: str = "") -> dict[str, Any] | None:
        """What the server has of a resource; None for nothing.

        Args:
            url: as `Patient/…`.
            elements: that are wanted at least; empty for all.

        Raises:
            PostponedError: not now.
            RefusedError: the server does not take the question.
            CancelledError: it was stopped.
        """
        answer = self._connection.ask("GET", f"{self._base}/{url}{elements and f'?_elements={elements}'}")
        if answer.status in _NOT_THERE:
            return None
        self._refuse(answer)
        kind, _, thing = url.partition("/")
        found = self._read(answer, kind)
        if found.get("id") != thing:
            raise _unreadable()
        return found

    def _post(self, missing: list[tuple[Entry, str]], on_sent: Callable[[float], None]) -> int:
        body = transactions.bundle(missing, self._base)

        def share(done: int) -> None:
            on_sent(_ASKING + (1 - _ASKING) * done / len(body))

        answer = self._connection.ask("POST", self._base, body, _TRANSACTION, share)
        if answer.status in _NO_PLACE:
            raise _no_server()
        self._refuse(answer, len(body))
        stored = self._read(answer, "Bundle").get("entry")
        if not isinstance(stored, list) or len(stored) != len(missing):
            raise _unreadable()
        for each in stored:
            status = transactions.status(each)
            if not status:
                raise _unreadable()
            if status not in _OK:
                self._refuse(Answer(status, answer.headers, b""))
        return len(body)

    def _read(self, answer: Answer, kind: str) -> dict[str, Any]:
        """The resource in an answer, of that kind."""
        found = _json(answer)
        if found.get("resourceType") != kind:
            raise _unreadable()
        return found

    def _refuse(self, answer: Answer, size: int = 0) -> None:
        """Raise what an answer means that is no success."""
        status, after = answer.status, answer.retry_after(self._clock())
        if status in _OK:
            return
        if status in _REDIRECTED:
            raise PostponedError(
                "The server sends this program on to another address, and nothing about a patient goes to an "
                "address that nobody entered. {safe} Enter the other address in the settings if it is the "
                "right one.",
                after=NEEDS_SOMEBODY,
            )
        if status == _UNKNOWN_USER:
            raise PostponedError(
                "The server does not accept this program's name, password or token. {safe} Enter them again "
                "in the settings.",
                after=NEEDS_SOMEBODY,
            )
        if status == _FORBIDDEN:
            raise PostponedError(
                "The server does not let this program do what it has to. {safe} Ask those who look after the "
                "server to let it read, create and update.",
                after=NEEDS_SOMEBODY,
            )
        if status in _BUSY:
            raise PostponedError(
                "The server is too busy or being repaired at the moment. {safe} There is nothing to do.",
                after=after,
            )
        if status in _CONFLICT:
            raise PostponedError(
                "Somebody else has changed the same on the server at the same time. {safe} What is there now "
                "is looked at before.",
                all_there=False,
            )
        if status == _TOO_LARGE:
            raise RefusedError(
                "The visit is too large for the server, with {size} MB. {safe} Ask those who look after the "
                "server to allow more, then try again.",
                size=round(size / 1e6, 1),
            )
        if status in _FAULTS or status not in range(400, 500):
            raise PostponedError(
                "The server has a fault of its own (HTTP {status}). {safe} If it goes on, ask those who look "
                "after the server.",
                status=status,
                after=after,
            )
        raise RefusedError(
            "The server does not take this visit (HTTP {status}{codes}). {safe} Show this to those who look "
            "after the server, then try again.",
            status=status,
            codes=_codes(answer),
        )


_ASKING = 0.2
"""Share of the progress until it is known what is missing."""


def _json(answer: Answer) -> dict[str, Any]:
    try:
        found = transactions.decoded(answer.body)
    except (ValueError, RecursionError) as error:
        raise _unreadable() from error
    if not isinstance(found, dict):
        raise _unreadable()
    return found


def _unreadable() -> PostponedError:
    return PostponedError(
        "What answers is not a FHIR server, or something stands before it, such as a page to sign in. {safe} "
        "Check the address in the settings, and ask those who look after the network."
    )


def _no_server() -> PostponedError:
    return PostponedError(
        "There is no FHIR server at this address that takes transactions. {safe} Check the address in the "
        "settings.",
        after=NEEDS_SOMEBODY,
    )


def _takes_transactions(statement: dict[str, Any]) -> bool:
    rest = statement.get("rest")
    servers = [each for each in rest if isinstance(each, dict)] if isinstance(rest, list) else []
    offered = [each.get("interaction") for each in servers if each.get("mode") == "server"]
    return any(
        isinstance(each, dict) and each.get("code") == "transaction"
        for some in offered
        if isinstance(some, list)
        for each in some
    )


def _codes(answer: Answer) -> str:
    """What an OperationOutcome says in codes, such as `: required at Bundle.entry[2].resource`."""
    try:
        issues = msgspec.json.decode(answer.body, type=_Outcome).issue
    except (ValueError, RecursionError):
        return ""
    told = []
    for issue in issues[:_MOST_TOLD]:
        places = [place for place in issue.expression or issue.location if _CODE.fullmatch(place)]
        if _CODE.fullmatch(issue.code):
            told.append(" at ".join((issue.code, *places[:1])))
    return f": {', '.join(told)}" if told else ""


class _Issue(msgspec.Struct):
    code: str = ""
    expression: list[str] = []
    location: list[str] = []


class _Outcome(msgspec.Struct):
    issue: list[_Issue] = []
