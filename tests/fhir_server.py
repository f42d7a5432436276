"""A small FHIR R4 server on this machine: it does all that a transaction needs, and fails as it is told."""

import json
import ssl
import threading
from collections import Counter
from collections.abc import Callable, Iterable
from copy import deepcopy
from enum import Enum, auto
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from woundapp.sending import transactions

STATEMENT = {
    "resourceType": "CapabilityStatement",
    "fhirVersion": "4.0.1",
    "status": "active",
    "kind": "instance",
    "date": "2026-03-14",
    "format": ["json"],
    "rest": [{"mode": "server", "interaction": [{"code": "transaction"}]}],
}


class Fault(Enum):
    """What a server does instead of what it should."""

    NONE = auto()
    CUT_BEFORE = auto()
    CUT_AFTER = auto()
    CUT_IN_ANSWER = auto()
    ERROR_BEFORE = auto()
    ERROR_AFTER = auto()
    NONSENSE_AFTER = auto()
    HTML = auto()
    HTML_AFTER = auto()
    BUSY = auto()
    CONFLICT = auto()
    SILENT_AFTER = auto()
    TRICKLE = auto()
    ENDLESS = auto()
    REDIRECT = auto()


class FhirServerOnThisMachine:
    """Keeps resources in all their versions.

    Attributes:
        stored: the versions of each resource, by `Type/id`.
        writes: how often each content of a resource was written, by `Type/id` and mark.
        asked: method and path of each request.
        statuses: answered to each request for which one is set; by its number from 0.
        elsewhere: where it redirects to.
        headers: of the last request.

    Args:
        faults: of its requests, one after the other; then there are none.
        on_post: called before a transaction is done.
        certificate: file with key and certificate of TLS.
    """

    def __init__(
        self,
        faults: Iterable[Fault] = (),
        on_post: Callable[[], None] = lambda: None,
        certificate: Path | None = None,
    ) -> None:
        self.stored: dict[str, list[dict[str, Any]]] = {}
        self.writes = Counter[tuple[str, str]]()
        self.asked: list[tuple[str, str]] = []
        self.statement: dict[str, Any] = deepcopy(STATEMENT)
        self.status: int | None = None
        self.outcome: dict[str, Any] = {}
        self.retry_after = "7"
        self.elsewhere = ""
        self.token = ""
        self.headers: dict[str, str] = {}
        self.ignores_elements = False
        self.faults = iter(faults)
        self.on_post = on_post
        self.stop = threading.Event()
        self.lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = False
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self._scheme = "https" if certificate else "http"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    @property
    def base(self) -> str:
        """Its address."""
        return f"{self._scheme}://localhost:{self._server.server_port}/fhir"

    @property
    def posts(self) -> int:
        """How many transactions it was sent."""
        return sum(method == "POST" for method, _ in self.asked)

    def current(self) -> dict[str, dict[str, Any]]:
        """The last version of each resource."""
        return {url: versions[-1] for url, versions in self.stored.items()}

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def transact(self, bundle: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        """Do all of a transaction, or nothing."""
        assert bundle["resourceType"] == "Bundle"
        assert bundle["type"] == "transaction"
        self.on_post()
        with self.lock:
            for entry in bundle["entry"]:
                request = entry["request"]
                assert request["method"] == "PUT"
                versions = self.stored.get(request["url"], [])
                if "ifMatch" in request and request["ifMatch"] != f'W/"{len(versions)}"':
                    return 412, {"resourceType": "OperationOutcome", "issue": []}
            entries = [self._put(entry["request"]["url"], entry["resource"]) for entry in bundle["entry"]]
        return 200, {"resourceType": "Bundle", "type": "transaction-response", "entry": entries}

    def _put(self, url: str, resource: dict[str, Any]) -> dict[str, Any]:
        versions = self.stored.setdefault(url, [])
        # As some servers do, tags are kept for ever.
        tags = {
            json.dumps(tag): tag
            for each in (*versions[-1:], resource)
            for tag in each.get("meta", {}).get("tag", [])
        }
        version = str(len(versions) + 1)
        meta = resource.get("meta", {}) | {"versionId": version} | ({"tag": [*tags.values()]} if tags else {})
        versions.append(resource | {"meta": meta})
        (mark,) = transactions.marks(resource)
        self.writes[url, mark] += 1
        return {
            "response": {"status": "201 Created" if version == "1" else "200 OK", "etag": f'W/"{version}"'}
        }


def _handler(server: FhirServerOnThisMachine) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        timeout = 20

        def log_message(self, *args: object) -> None:
            pass

        def do_GET(self) -> None:
            self._answer(b"")

        def do_POST(self) -> None:
            self._answer(self.rfile.read(int(self.headers["Content-Length"])))

        def _answer(self, body: bytes) -> None:
            with server.lock:
                server.asked.append((self.command, self.path))
                fault = next(server.faults, Fault.NONE)
            server.headers = dict(self.headers)
            after = fault.name.endswith("AFTER") or fault in (Fault.NONE, Fault.CUT_IN_ANSWER, Fault.TRICKLE)
            status, said = self._done(body) if after else (200, {})
            content = json.dumps(said).encode()
            match fault:
                case Fault.NONE | Fault.CUT_IN_ANSWER:
                    self._say(status, content, cut=fault is Fault.CUT_IN_ANSWER)
                case Fault.CUT_BEFORE | Fault.CUT_AFTER:
                    self.close_connection = True
                case Fault.ERROR_BEFORE | Fault.ERROR_AFTER:
                    self._say(500, b"<h1>Traceback</h1>", "text/html")
                case Fault.NONSENSE_AFTER:
                    self._say(200, b'{"resourceType": ["\xff')
                case Fault.HTML | Fault.HTML_AFTER:
                    self._say(200, b"<!DOCTYPE html><title>Please sign in</title>", "text/html")
                case Fault.BUSY:
                    self._say(503, b"", more={"Retry-After": server.retry_after})
                case Fault.CONFLICT:
                    self._say(409, b"{}")
                case Fault.SILENT_AFTER:
                    server.stop.wait(10)
                    self.close_connection = True
                case Fault.TRICKLE:
                    self._trickle()
                case Fault.ENDLESS:
                    self._endless()
                case Fault.REDIRECT:
                    self._say(307, b"", more={"Location": server.elsewhere})

        def _done(self, body: bytes) -> tuple[int, Any]:
            if server.token and self.headers.get("Authorization") != server.token:
                if not self.path.endswith("/metadata"):
                    return 401, {}
            elif server.status and not self.path.endswith("/metadata"):
                return server.status, server.outcome
            if body:
                return server.transact(json.loads(body))
            url = self.path.removeprefix("/fhir/").partition("?")[0]
            if url == "metadata":
                return 200, server.statement
            versions = server.stored.get(url)
            if not versions:
                return 404, {"resourceType": "OperationOutcome", "issue": []}
            found = versions[-1]
            if not server.ignores_elements and "_elements=meta,extension" in self.path:
                names = ("resourceType", "id", "meta", "extension")
                found = {name: found[name] for name in names if name in found}
            return 200, found

        def _say(
            self,
            status: int,
            content: bytes,
            kind: str = "application/fhir+json",
            more: dict[str, str] | None = None,
            *,
            cut: bool = False,
        ) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            for name, value in (more or {}).items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content[: len(content) // 2] if cut else content)
            if cut:
                self.close_connection = True

        def _trickle(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", str(10**6))
            self.end_headers()
            self.close_connection = True
            while not server.stop.wait(0.02):
                try:
                    self.wfile.write(b" ")
                except OSError:
                    return

        def _endless(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", str(10 * 2**30))
            self.end_headers()
            self.close_connection = True
            block = b" " * 2**16
            while not server.stop.is_set():
                try:
                    self.wfile.write(block)
                except OSError:
                    return

    return Handler
