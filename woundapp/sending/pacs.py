"""Stores DICOM objects in an archive (C-STORE), each with its own answer, and none that it has already."""

import logging
import socket
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from io import BytesIO
from typing import Any, Protocol

from pydicom import dcmread
from pydicom.uid import UID, ExplicitVRLittleEndian, ImplicitVRLittleEndian
from pynetdicom import AE, build_context, evt
from pynetdicom.association import Association
from pynetdicom.presentation import PresentationContext

from woundapp.phrases import Phrase
from woundapp.records.destinations import Pacs
from woundapp.sending import tls
from woundapp.sending.outcome import NEEDS_SOMEBODY, PostponedError, RefusedError, Sent
from woundapp.sending.watch import Overdue, Watch

CONNECT_SECONDS = 10.0
ANSWER_SECONDS = 60.0
"""Without a byte that goes out or an answer that comes back."""

_VERIFICATION = UID("1.2.840.10008.1.1")
_SUCCESS, _THERE_ALREADY = 0x0000, 0x0111
_WARNINGS = range(0xB000, 0xC000)
_BUSY = frozenset((0x0110, 0x0213, *range(0xA700, 0xA800)))
_FORBIDDEN = 0x0124
"""DICOM PS3.7, annex C, and PS3.4, table B.2-1."""

_TRANSIENT = 0x02
_CALLING_UNKNOWN, _CALLED_UNKNOWN = (0x01, 0x03), (0x01, 0x07)
"""Result, and source with reason, of a rejected association (DICOM PS3.8, table 9-21)."""


class DicomObject(Protocol):
    """One object: a file of DICOM PS3.10."""

    @property
    def sop_class_uid(self) -> str: ...
    @property
    def sop_instance_uid(self) -> str: ...
    @property
    def content(self) -> bytes: ...


class PacsClient:
    """Talks to one archive.

    Args:
        pacs: as it was set up.
        cancelled: asked now and then whether to stop.
        alive: called now and then; False ends it.
    """

    def __init__(
        self,
        pacs: Pacs,
        cancelled: Callable[[], bool] = lambda: False,
        alive: Callable[[], bool] = lambda: True,
    ) -> None:
        logging.getLogger("pynetdicom").setLevel(logging.CRITICAL)  # its log holds addresses and ids
        self._pacs, self._cancelled, self._alive = pacs, cancelled, alive

    def try_out(self) -> Phrase:
        """Ask the archive whether it is there and knows this program (C-ECHO); a sentence for the settings.

        Raises:
            SendingError: it cannot be sent to.
        """
        no_echo = RefusedError(
            "The PACS answers, but does not take the question whether it is there. {safe} Ask those who look "
            "after it to allow C-ECHO."
        )
        asked = [build_context(_VERIFICATION)]
        with self._associated(asked, lambda _: None, no_echo) as (association, _):
            status = association.send_c_echo()
            if status.get("Status") is None:
                raise _broken()
        return Phrase(
            "The connection works: the PACS answers and knows this program. Nothing about a patient was sent."
        )

    def send(
        self,
        objects: Sequence[DicomObject],
        done: Collection[str],
        on_done: Callable[[str], None],
        on_sent: Callable[[float], None] = lambda _: None,
    ) -> Sent:
        """Store objects, those left out that the archive has already.

        An object whose answer is lost is sent again under the same UID, by which an archive knows that it is
        the same.

        Args:
            objects: to be stored.
            done: SOP instance UIDs of those that are stored.
            on_done: told each one that is, at once.
            on_sent: told the share that is done.

        Raises:
            PostponedError: not now; those that were told of are stored.
            RefusedError: the archive does not take some of them; the others are stored.
            CancelledError: it was stopped.
            ValueError: there are no objects.
        """
        if not objects:
            raise ValueError("nothing to store")
        missing = [each for each in objects if each.sop_instance_uid not in done]
        ids = tuple(each.sop_instance_uid for each in objects)
        if not missing:
            return Sent(ids, 0)
        total, sent = sum(len(each.content) for each in missing), 0

        def count(size: int) -> None:
            nonlocal sent
            sent += size
            on_sent(min(1.0, sent / total))

        refused = Counter[str]()
        none_taken = RefusedError(
            "The PACS takes none of the kinds of objects that this program sends. {safe} Ask those who look "
            "after it to allow them, then try again."
        )
        with self._associated(_contexts(missing), count, none_taken) as (association, watch):
            for each in missing:
                if why := _store(association, each):
                    refused[f"{UID(each.sop_class_uid).name}: {why}"] += 1
                else:
                    on_done(each.sop_instance_uid)
                watch.touch()
        if refused:
            raise RefusedError(
                "The PACS has taken {taken} of {all} objects, and not these: {refused}. {safe} Show this to "
                "those who look after the PACS, then try again.",
                taken=len(objects) - sum(refused.values()),
                all=len(objects),
                refused=tuple(f"{what} ({count})" for what, count in sorted(refused.items())),
            )
        on_sent(1.0)
        return Sent(ids, total)

    @contextmanager
    def _associated(
        self, contexts: list[PresentationContext], on_sent: Callable[[int], None], none_taken: RefusedError
    ) -> Iterator[tuple[Association, Watch]]:
        """An association, released in the end; what the watch ends is cut."""
        opened: list[socket.socket] = []
        watch = Watch(lambda: _cut(opened), ANSWER_SECONDS, self._cancelled, self._alive)

        def count(event: evt.Event) -> None:
            watch.touch()
            on_sent(len(event.data))

        handlers: list[Any] = [
            (evt.EVT_CONN_OPEN, lambda event: opened.append(event.assoc.dul.socket.socket)),
            (evt.EVT_DATA_SENT, count),
        ]
        try:
            with watch:
                association = self._request(contexts, handlers)
                try:
                    if association.rejected_contexts and not association.accepted_contexts:
                        raise none_taken
                    self._check(association, opened=bool(opened))
                    yield association, watch
                    association.release()
                finally:
                    if not association.is_released:
                        _cut(opened)
                        association.abort()
                    for thread in (association, association.dul):
                        if thread.is_alive():
                            thread.join()
                    for each in opened:
                        each.close()  # the library leaves one that is cut open
        except Overdue as error:
            raise PostponedError(
                "The PACS does not answer in time. {safe} If it goes on, ask those who look after it."
            ) from error

    def _request(self, contexts: list[PresentationContext], handlers: list[Any]) -> Association:
        pacs = self._pacs
        entity = AE(pacs.calling_ae)
        entity.connection_timeout = CONNECT_SECONDS
        # The watch is the one that ends it: a slow line may need long for one object.
        entity.acse_timeout = entity.dimse_timeout = entity.network_timeout = None
        try:
            return entity.associate(
                pacs.host,
                pacs.port,
                contexts,
                pacs.called_ae,
                tls_args=(tls.context(pacs.ca), pacs.host) if pacs.tls else None,
                evt_handlers=handlers,
            )
        except OSError as error:
            raise _unreached() from error

    def _check(self, association: Association, *, opened: bool) -> None:
        """Raise why there is no association."""
        if association.is_established:
            return
        if not opened:
            raise self._why_not_opened()
        if association.is_rejected:
            raise _rejected(association)
        raise _broken()

    def _why_not_opened(self) -> PostponedError:
        """The library does not tell a certificate that is not trusted from a machine that is switched off."""
        if not self._pacs.tls:
            return _unreached()
        try:
            plain = socket.create_connection((self._pacs.host, self._pacs.port), CONNECT_SECONDS)
        except OSError:
            return _unreached()
        with plain:
            try:
                tls.context(self._pacs.ca).wrap_socket(plain, server_hostname=self._pacs.host).close()
            except OSError as error:
                return PostponedError(
                    "No safe connection to the PACS could be made: {reason}. {safe} Ask those who look after "
                    "it for its certificate, and choose it in the settings.",
                    reason=tls.reason(error),
                    after=NEEDS_SOMEBODY,
                )
        return _broken()


def _contexts(objects: Sequence[DicomObject]) -> list[PresentationContext]:
    """What to negotiate: each kind of object in the form that it has, or one that it can be brought to."""
    kinds = {(each.sop_class_uid, _syntax(each)) for each in objects}
    return [
        build_context(kind, [form, ImplicitVRLittleEndian] if form == ExplicitVRLittleEndian else [form])
        for kind, form in sorted(kinds)
    ]


def _syntax(content: DicomObject) -> UID:
    found = dcmread(BytesIO(content.content), stop_before_pixels=True)
    return UID(found.file_meta.TransferSyntaxUID)


def _store(association: Association, content: DicomObject) -> str:
    """Store one object; why the archive does not take it, in DICOM's terms, or nothing."""
    kind, form = content.sop_class_uid, _syntax(content)
    accepted = {
        syntax
        for context in association.accepted_contexts
        if context.abstract_syntax == kind
        for syntax in context.transfer_syntax
    }
    if not accepted:
        return "SOP class not supported"
    if form not in accepted and form != ExplicitVRLittleEndian:
        return f"{form.name} not supported"
    try:
        status = association.send_c_store(dcmread(BytesIO(content.content)))
    except RuntimeError as error:  # the association ended after the object before
        raise _broken() from error
    code = status.get("Status")
    if code is None:
        raise _broken()
    if code in (_SUCCESS, _THERE_ALREADY) or code in _WARNINGS:
        return ""
    if code in _BUSY:
        raise PostponedError(
            "The PACS has no room or no time at the moment (status {code}). {safe} If it goes on, ask those "
            "who look after it.",
            code=f"{code:04X}",
        )
    if code == _FORBIDDEN:
        raise PostponedError(
            "The PACS does not let this program store anything. {safe} Ask those who look after it to allow "
            "it.",
            after=NEEDS_SOMEBODY,
        )
    return f"status {code:04X}"


def _rejected(association: Association) -> PostponedError:
    said = association.acceptor.primitive
    result, why = (said.result, (said.result_source, said.diagnostic)) if said else (0, (0, 0))
    if result == _TRANSIENT:
        return PostponedError(
            "The PACS is too busy at the moment. {safe} There is nothing to do.",
        )
    if why == _CALLED_UNKNOWN:
        return PostponedError(
            "The PACS does not go by the AE title that was entered for it. {safe} Correct it in the "
            "settings.",
            after=NEEDS_SOMEBODY,
        )
    if why == _CALLING_UNKNOWN:
        return PostponedError(
            "The PACS does not know this program's AE title. {safe} Ask those who look after it to enter it "
            "there, or correct it in the settings.",
            after=NEEDS_SOMEBODY,
        )
    return PostponedError(
        "The PACS refuses this program. {safe} Ask those who look after it to let it in.",
        after=NEEDS_SOMEBODY,
    )


def _unreached() -> PostponedError:
    return PostponedError(
        "The PACS cannot be reached. {safe} Check that this computer is in the network, and that the PACS is "
        "running."
    )


def _broken() -> PostponedError:
    return PostponedError(
        "The connection to the PACS broke off. {safe} What it has already is not sent again."
    )


def _cut(opened: Sequence[socket.socket]) -> None:
    """Cut the connection, whoever is blocked on it."""
    for each in opened:
        with suppress(OSError):
            socket.socket.shutdown(each, socket.SHUT_RDWR)
