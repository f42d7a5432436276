"""One request to a server of the clinic: within limits of time and size, to that address and no other."""

import logging
import socket
import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from http.client import HTTPException
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError, NewConnectionError

from woundapp.sending import tls
from woundapp.sending.outcome import NEEDS_SOMEBODY, PostponedError
from woundapp.sending.watch import Overdue, Watch

CONNECT_SECONDS = 10.0
ANSWER_SECONDS = 120.0
"""From the last byte that was sent to the last byte of the answer."""

MOST_BYTES = 64 * 2**20
"""Of an answer."""

_BLOCK = 2**16

OnSent = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back.

    Attributes:
        status: of HTTP.
        headers: with names in lower case.
        body: as it came.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes

    def retry_after(self, now: datetime) -> timedelta | None:
        """How long the server asks to be left alone; None where it does not, or says it in no known form.

        Args:
            now: the present moment, with a time zone.
        """
        said = self.headers.get("retry-after", "").strip()
        if said.isascii() and said.isdigit():
            return min(timedelta(seconds=min(int(said[:9]), 10**6)), NEEDS_SOMEBODY)
        try:
            until = parsedate_to_datetime(said)
        except ValueError:
            return None
        until = until if until.tzinfo else until.replace(tzinfo=UTC)
        return min(max(until - now, timedelta(0)), NEEDS_SOMEBODY)


class Connection:
    """Asks one server, over one connection where the server keeps it open.

    The environment's proxies and the passwords of `.netrc` are not used: the program talks to the address
    that the clinic entered, and to nobody else. No redirection is followed.

    Args:
        context: of TLS; None for a server that is spoken to without.
        headers: that go with each request.
        cancelled: asked now and then whether to stop.
        alive: as for Watch.
    """

    def __init__(
        self,
        context: ssl.SSLContext | None,
        headers: Mapping[str, str],
        cancelled: Callable[[], bool] = lambda: False,
        alive: Callable[[], bool] = lambda: True,
    ) -> None:
        logging.getLogger("urllib3").setLevel(logging.CRITICAL)  # its log holds addresses and ids
        self._adapter = _Adapter(context)
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.headers.clear()
        self._session.headers.update(headers)
        self._session.adapters.clear()
        self._session.mount("https://" if context else "http://", self._adapter)
        self._cancelled, self._alive = cancelled, alive

    def close(self) -> None:
        """Close the connection."""
        self._session.close()

    def ask(
        self,
        method: str,
        url: str,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        on_sent: OnSent = lambda _: None,
    ) -> Answer:
        """Ask once.

        Args:
            method: of HTTP.
            url: where.
            body: what is sent.
            headers: besides those of the connection.
            on_sent: told how many bytes of the body are on their way.

        Raises:
            PostponedError: there is no answer, or none that can be used.
            CancelledError: it was stopped.
        """
        try:
            with Watch(self._adapter.cut, ANSWER_SECONDS, self._cancelled, self._alive) as watch:
                upload = _Upload(body, watch, on_sent) if body else None
                with self._session.request(
                    method,
                    url,
                    data=upload,
                    headers=headers,
                    allow_redirects=False,
                    stream=True,
                    timeout=(CONNECT_SECONDS, ANSWER_SECONDS),
                ) as response:
                    names = {name.lower(): value for name, value in response.headers.items()}
                    return Answer(response.status_code, names, _read(response, watch))
        except (Overdue, requests.Timeout, TimeoutError) as error:
            raise PostponedError(
                "The server does not answer in time. {safe} If it goes on, ask those who look after it."
            ) from error
        except (requests.RequestException, HTTPError, HTTPException, OSError) as error:
            raise _unreached(error) from error


class _Upload:
    """A body that is read in blocks, so that it is known how far it is and can be stopped."""

    def __init__(self, content: bytes, watch: Watch, on_sent: OnSent) -> None:
        self._content, self._watch, self._on_sent = content, watch, on_sent
        self._place = 0

    def __len__(self) -> int:
        return len(self._content)

    def __iter__(self) -> Iterator[bytes]:
        while block := self.read(_BLOCK):
            yield block

    def read(self, size: int = -1) -> bytes:
        self._watch.check()
        self._watch.touch()
        end = len(self._content) if size < 0 else self._place + size
        block = self._content[self._place : end]
        self._place += len(block)
        self._on_sent(self._place)
        return block


def _read(response: requests.Response, watch: Watch) -> bytes:
    found = bytearray()
    while block := response.raw.read1(_BLOCK, decode_content=False):
        watch.check()
        found += block
        if len(found) > MOST_BYTES:
            raise PostponedError(
                "The server's answer is far longer than any that makes sense, and was not read to its end. "
                "{safe} Ask those who look after the server what answers at this address."
            )
    return bytes(found)


def _unreached(error: BaseException) -> PostponedError:
    if isinstance(error, requests.exceptions.SSLError | ssl.SSLError):
        return PostponedError(
            "No safe connection to the server could be made: {reason}. {safe} Ask those who look after the "
            "server for its certificate, and choose it in the settings.",
            reason=tls.reason(error),
            after=NEEDS_SOMEBODY,
        )
    if isinstance(error, requests.ConnectionError) and _never_reached(error):
        return PostponedError(
            "The server cannot be reached. {safe} Check that this computer is in the network, and that the "
            "server is running."
        )
    return PostponedError(
        "The connection to the server broke off. {safe} Before anything is sent again, the server is asked "
        "what it has already."
    )


def _never_reached(error: requests.ConnectionError) -> bool:
    (cause, *_) = error.args or (None,)
    return isinstance(getattr(cause, "reason", None), NewConnectionError)


class _Adapter(HTTPAdapter):
    """Makes connections that one chooses whom to trust for, and that can be cut from another thread.

    Args:
        context: of TLS; None for none.
    """

    def __init__(self, context: ssl.SSLContext | None) -> None:
        self._context = context
        self._made: list[HTTPConnection] = []
        super().__init__()

    def cut(self) -> None:
        """Cut all connections, whoever is blocked on them."""
        for connection in self._made:
            reached = getattr(connection, _SOCKET, None)
            if reached is not None:
                with suppress(OSError):
                    # Not SSLSocket's own, which takes the TLS away from the thread that is using it.
                    socket.socket.shutdown(reached, socket.SHUT_RDWR)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs, ssl_context=self._context)
        self.poolmanager.pool_classes_by_scheme = _pools(self._made)

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:  # noqa: ARG002
        conn.cert_reqs = (
            "CERT_REQUIRED"  # and by the context alone; the method above it adds those of `certifi`
        )


_SOCKET = "reached_socket"


def _pools(made: list[HTTPConnection]) -> dict[str, type[HTTPConnectionPool]]:
    """Pools whose connections are listed, and keep hold of their sockets."""

    class Plain(HTTPConnection):
        def connect(self) -> None:
            made.append(self)
            super().connect()
            setattr(self, _SOCKET, self.sock)

    class Encrypted(HTTPSConnection):
        def connect(self) -> None:
            made.append(self)
            super().connect()
            setattr(self, _SOCKET, self.sock)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class EncryptedPool(HTTPSConnectionPool):
        ConnectionCls = Encrypted

    return {"http": PlainPool, "https": EncryptedPool}
