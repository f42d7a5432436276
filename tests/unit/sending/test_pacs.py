"""A PACS: each object is stored once, and whatever it does ends in one clear sentence."""

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from io import BytesIO
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pytest
from pydicom import dcmread
from pydicom.uid import ExplicitVRLittleEndian, ImplicitVRLittleEndian, JPEGBaseline8Bit
from pynetdicom import AE, evt

from tests.certificates import Authority
from tests.unit.sending.conftest import PHOTO, REPORT, Clinic, DicomFile, dicom_file, objects, transaction
from woundapp.clinic import Export, ExportKind
from woundapp.errors import CancelledError, SendingError
from woundapp.records import outbox
from woundapp.records.destinations import Pacs
from woundapp.records.outbox import State
from woundapp.sending import pacs as sending
from woundapp.sending.outcome import NEEDS_SOMEBODY, PostponedError, RefusedError, Sent
from woundapp.sending.pacs import PacsClient
from woundapp.sending.sender import Make, Report, Sender
from woundapp.sending.trying import try_out

VERIFICATION = "1.2.840.10008.1.1"
FIVE = tuple(dicom_file(f"2.25.10{number}", REPORT if number == 4 else PHOTO) for number in range(5))


class Archive:
    """A DICOM receiver on this machine, which does what it is told to with each object.

    Attributes:
        stored: SOP instance UIDs in the order they arrived.

    Args:
        answer: called with the number of the object, from 0, and the event; gives the status.
        kinds: SOP classes that it takes.
        syntaxes: transfer syntaxes that it takes.
        tls: file with key and certificate.
        called: the only AE title that it goes by; empty for any.
        calling: the only AE title that it knows; empty for all.
        full: whether it takes nobody else at the moment.
    """

    def __init__(
        self,
        answer: Callable[[int, evt.Event], int] = lambda _number, _event: 0,
        kinds: tuple[str, ...] = (PHOTO, REPORT, VERIFICATION),
        syntaxes: tuple[str, ...] = (ExplicitVRLittleEndian, ImplicitVRLittleEndian, JPEGBaseline8Bit),
        tls: Path | None = None,
        called: str = "",
        calling: str = "",
        full: bool = False,
    ) -> None:
        self.stored: list[str] = []
        self.datasets: list[Any] = []
        self._answer = answer
        self._entity = AE(called or "ARCHIVE")
        self._entity.require_called_aet = bool(called)
        self._entity.require_calling_aet = [calling] if calling else []
        self._entity.acse_timeout = self._entity.network_timeout = 1
        self._full = full
        for kind in kinds:
            self._entity.add_supported_context(kind, list(syntaxes))
        self._context = None
        if tls:
            self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._context.load_cert_chain(tls)

    def _store(self, event: evt.Event) -> int:
        status = self._answer(len(self.stored), event)
        dataset = event.dataset
        self.stored.append(str(dataset.SOPInstanceUID))
        dataset.file_meta = event.file_meta
        self.datasets.append(dataset)
        return status

    def _begin(self, event: evt.Event) -> None:
        if self._full:
            event.assoc.acse.send_reject(0x02, 0x03, 0x02)  # for a while, local limit exceeded
            time.sleep(0.2)  # the library closes the connection when this returns, sent or not

    def __enter__(self) -> Self:
        self._server: Any = self._entity.start_server(
            ("127.0.0.1", 0),
            block=False,
            evt_handlers=[
                (evt.EVT_REQUESTED, self._begin),
                (evt.EVT_C_STORE, self._store),
                (evt.EVT_C_ECHO, lambda _: 0),
            ],
            ssl_context=self._context,
        )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        for association in self._entity.active_associations:
            association.abort()

    def pacs(self, **how: Any) -> Pacs:
        """How it is set up."""
        return Pacs("PACS", "localhost", self._server.server_address[1], **how)


def send(pacs: Pacs, some: tuple[DicomFile, ...] = FIVE, done: list[str] | None = None, **how: Any) -> Sent:
    done = [] if done is None else done
    return PacsClient(pacs, **how).send(some, tuple(done), done.append)


def ends(pacs: Pacs, kind: type[SendingError], some: tuple[DicomFile, ...] = FIVE) -> Any:
    """How a sending ends that does not succeed."""
    with pytest.raises(kind) as caught:
        send(pacs, some)
    for secret in ("Núñez", "localhost", "2.25.10", "ARCHIVE"):
        assert secret not in str(caught.value)
    return caught.value


@pytest.fixture(autouse=True)
def short_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "ANSWER_SECONDS", 1.0)


def test_every_object_arrives_as_it_was() -> None:
    shares, done = list[float](), list[str]()
    jpeg = dicom_file("2.25.7", syntax=JPEGBaseline8Bit, size=300_000)
    with Archive() as archive:
        sent = PacsClient(archive.pacs()).send((*FIVE, jpeg), (), done.append, shares.append)
    assert archive.stored == done == [each.sop_instance_uid for each in (*FIVE, jpeg)]
    assert sent == Sent(tuple(done), sum(len(each.content) for each in (*FIVE, jpeg)))
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert len(set(shares)) > 10
    for dataset, each in zip(archive.datasets, (*FIVE, jpeg), strict=True):
        original = dcmread(BytesIO(each.content))
        assert dataset == original
        assert dataset.file_meta.TransferSyntaxUID == original.file_meta.TransferSyntaxUID


def test_what_is_stored_is_not_sent_again() -> None:
    done = [FIVE[0].sop_instance_uid, FIVE[3].sop_instance_uid]
    with Archive() as archive:
        assert len(send(archive.pacs(), done=done).ids) == 5
        assert archive.stored == [FIVE[each].sop_instance_uid for each in (1, 2, 4)]
        assert send(archive.pacs(), done=done).size == 0
        assert len(archive.stored) == 3


def test_after_an_abort_in_the_midst_it_goes_on_where_it_was() -> None:
    def answer(number: int, event: evt.Event) -> int:
        if number == 2:
            event.assoc.abort()
        return 0

    done = list[str]()
    with Archive(answer) as archive:
        with pytest.raises(PostponedError, match=r"broke off\. It stays in the list"):
            send(archive.pacs(), done=done)
        assert len(done) == 2
        send(archive.pacs(), done=done)
    # Of the one whose answer was lost nobody can know; the archive knows it again by its UID.
    assert archive.stored == [FIVE[each].sop_instance_uid for each in (0, 1, 2, 2, 3, 4)]


def test_a_connection_that_is_cut_between_two_objects_is_told() -> None:
    def answer(number: int, event: Any) -> int:
        if number == 1:
            threading.Timer(0.05, event.assoc.dul.socket.close).start()
            time.sleep(0.1)
        return 0

    done = list[str]()
    with Archive(answer) as archive, pytest.raises(PostponedError, match="broke off"):
        send(archive.pacs(), done=done)
    assert len(done) == 1


@pytest.mark.parametrize(
    ("status", "taken"), [(0x0000, True), (0xB000, True), (0xB006, True), (0xB007, True), (0x0111, True)]
)
def test_warnings_and_what_the_archive_knows_already_count_as_stored(status: int, taken: bool) -> None:
    done = list[str]()
    with Archive(lambda _number, _event: status) as archive:
        send(archive.pacs(), done=done)
    assert len(done) == 5


@pytest.mark.parametrize(
    ("status", "kind", "told", "after"),
    [
        (0xA700, PostponedError, "no room or no time at the moment (status A700)", None),
        (0x0110, PostponedError, "no room or no time", None),
        (0x0213, PostponedError, "no room or no time", None),
        (0x0124, PostponedError, "does not let this program store", NEEDS_SOMEBODY),
        (0xA900, RefusedError, "VL Photographic Image Storage: status A900 (1)", None),
        (0xC000, RefusedError, "status C000", None),
        (0x0122, RefusedError, "status 0122", None),
    ],
)
def test_each_status_has_its_sentence(status: int, kind: Any, told: str, after: Any) -> None:
    with Archive(lambda number, _: status if number == 1 else 0) as archive:
        error = ends(archive.pacs(), kind)
        assert told in str(error)
        if kind is RefusedError:
            assert "taken 4 of 5 objects" in str(error)
            assert len(archive.stored) == 5
        else:
            assert error.after == after


def test_a_kind_of_object_that_is_not_taken_does_not_keep_back_the_others() -> None:
    with Archive(kinds=(PHOTO,)) as archive:
        said = str(ends(archive.pacs(), RefusedError))
        assert "taken 4 of 5 objects, and not these: Encapsulated PDF Storage: SOP class not" in said
        assert len(archive.stored) == 4
    with Archive(kinds=(VERIFICATION,)) as archive:
        assert "takes none of the kinds of objects" in str(ends(archive.pacs(), RefusedError))


def test_what_is_not_compressed_goes_to_an_archive_that_takes_implicit_vr_alone_and_a_jpeg_does_not() -> None:
    with Archive(syntaxes=(ImplicitVRLittleEndian,)) as archive:
        send(archive.pacs())
        assert len(archive.stored) == 5
        jpeg = dicom_file("2.25.109", syntax=JPEGBaseline8Bit)
        said = str(ends(archive.pacs(), RefusedError, (*FIVE, jpeg)))
    assert "VL Photographic Image Storage: JPEG Baseline (Process 1) not supported (1)" in said


@pytest.mark.parametrize(
    ("how", "told"),
    [
        ({"called": "OTHER"}, "does not go by the AE title"),
        ({"calling": "OTHER"}, "does not know this program's AE title"),
    ],
)
def test_a_wrong_ae_title_is_told_by_its_side(how: dict[str, str], told: str) -> None:
    with Archive(**how) as archive:  # type: ignore[arg-type]
        error = ends(archive.pacs(), PostponedError)
        assert told in str(error)
        assert error.after == NEEDS_SOMEBODY
        with pytest.raises(SendingError, match=r"Nothing about a patient was sent\."):
            try_out(archive.pacs())


def test_an_archive_that_has_no_association_left_is_busy() -> None:
    with Archive(full=True) as archive:
        error = ends(archive.pacs(), PostponedError)
        assert "too busy" in str(error)
        assert error.after is None


def test_one_that_answers_nothing_any_more_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    silent = threading.Event()
    with Archive(lambda _number, _event: 0 * silent.wait(5)) as archive:
        try:
            assert "does not answer in time" in str(ends(archive.pacs(), PostponedError))
        finally:
            silent.set()


@contextmanager
def speaking(talk: Callable[[socket.socket], None]) -> Iterator[Pacs]:
    """Something that is no PACS, at an address where one was expected."""
    listening = socket.create_server(("127.0.0.1", 0))
    ended = threading.Event()

    def serve() -> None:
        while not ended.is_set():
            with suppress(OSError):
                met, _ = listening.accept()
                with met, suppress(OSError):
                    met.settimeout(5)
                    talk(met)

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield Pacs("PACS", "127.0.0.1", listening.getsockname()[1])
    finally:
        ended.set()
        with suppress(OSError):
            socket.create_connection(listening.getsockname(), 1).close()
        listening.close()
        thread.join()


def _trickling(met: socket.socket) -> None:
    met.recv(4096)
    for byte in b"\x02\x00\x00\x00\x10\x00" + bytes(200):
        met.sendall(bytes([byte]))
        time.sleep(0.02)


@pytest.mark.parametrize(
    ("talk", "told"),
    [
        (lambda met: met.close(), "broke off"),
        (lambda met: met.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n" * 50), "broke off"),
        (lambda met: met.sendall(b"\x02\x00\xff\xff\xff\xff" + bytes(4000)), "broke off|in time"),
        (lambda met: (met.recv(4096), met.recv(4096)), "does not answer in time"),
        (_trickling, "does not answer in time"),
    ],
    ids=["closes", "web-server", "too-long", "silent", "trickles"],
)
def test_what_is_no_pacs_is_told(talk: Callable[[socket.socket], None], told: str) -> None:
    with speaking(talk) as pacs:
        said = str(ends(pacs, PostponedError))
    assert any(each in said for each in told.split("|"))


def test_it_can_be_stopped_while_the_archive_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "ANSWER_SECONDS", 30.0)
    silent = threading.Event()
    stopped = threading.Event()

    def answer(number: int, event: evt.Event) -> int:
        if number == 1:
            stopped.set()
            silent.wait(5)
        return 0

    done = list[str]()
    with Archive(answer) as archive:
        try:
            with pytest.raises(CancelledError):
                send(archive.pacs(), done=done, cancelled=stopped.is_set)
        finally:
            silent.set()
    assert len(done) == 1


def test_tls_with_the_clinics_own_authority_and_no_other(tmp_path: Path) -> None:
    authority = Authority()
    with Archive(tls=authority.certify(tmp_path / "pacs.pem")) as archive:
        assert "The connection works" in try_out(archive.pacs(tls=True, ca=authority.pem))
        send(archive.pacs(tls=True, ca=authority.pem))
        assert len(archive.stored) == 5
        for ca in ("", Authority().pem):
            error = ends(archive.pacs(tls=True, ca=ca), PostponedError)
            assert "nobody whom this computer trusts vouches for its certificate" in str(error)
            assert error.after == NEEDS_SOMEBODY
    with Archive() as archive:
        assert "does not speak TLS" in str(ends(archive.pacs(tls=True), PostponedError))
    assert "cannot be reached" in str(ends(Pacs("PACS", "localhost", 1, tls=True), PostponedError))
    assert "cannot be reached" in str(ends(Pacs("PACS", "nowhere.invalid", 104), PostponedError))


def test_the_connection_is_tried_without_anything_about_a_patient() -> None:
    with Archive() as archive:
        assert "the PACS answers and knows this program" in try_out(archive.pacs())
        assert archive.stored == []
    with Archive(kinds=(PHOTO,)) as archive, pytest.raises(SendingError, match="C-ECHO"):
        try_out(archive.pacs())


def test_from_the_list_to_the_archive_with_an_abort_between(clinic: Clinic) -> None:
    def answer(number: int, event: evt.Event) -> int:
        if number == 1:
            event.assoc.abort()
        return 0

    visit = clinic.visit(photos=3)
    make = Make(transaction, objects)
    with Archive(answer) as archive:
        there = clinic.destination(archive.pacs())
        item = clinic.put(visit, there)
        assert Sender(clinic.store, make).send_due().postponed == 1
        assert len(clinic.item(item).done) == 1
        assert clinic.exports() == []
        clinic.clock.forward(minutes=1)
        assert Sender(clinic.store, make).send_due() == Report(1, 0, 0, None)
    sent = clinic.item(item)
    assert sent.state is State.SENT
    assert sent.receipt
    assert len(sent.receipt.ids) == len(sent.done) == len(set(archive.stored)) == 4
    assert len(archive.stored) == 5
    assert clinic.exports() == [Export(ExportKind.PACS, clinic.patient, 3, there)]
    assert outbox.next_at(clinic.store) is None
