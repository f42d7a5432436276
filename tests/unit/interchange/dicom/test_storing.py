"""A receiver takes the objects of a visit, and gives them back as they were."""

import json
import shutil
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

import pydicom
import pytest
from pydicom import Dataset
from pynetdicom import AE, evt
from pynetdicom.dimse_primitives import C_STORE
from pynetdicom.events import Event

from tests import scenes
from tests.unit.interchange.dicom import examples, projection
from woundapp.interchange.dicom import objects, reading
from woundapp.interchange.dicom.objects import DicomFile

PDF = b"%PDF-1.7\nodd\n%%EOF\n"
NAMES = ["infected", "png", "arabic", "nobody"]
ORTHANC = shutil.which("Orthanc", path="/usr/sbin:/usr/local/sbin:/usr/bin:/usr/local/bin")


def data_set(file: bytes) -> bytes:
    """What follows the file meta information, whose length stands in its first element."""
    return file[144 + int.from_bytes(file[140:144], "little") :]


def opened(file: DicomFile) -> Dataset:
    return pydicom.dcmread(BytesIO(file.content))


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def store(files: Sequence[DicomFile], port: int) -> None:
    client = AE("WOUNDAPP")
    datasets = [opened(file) for file in files]
    for kind, syntax in {(one.SOPClassUID, one.file_meta.TransferSyntaxUID) for one in datasets}:
        client.add_requested_context(kind, syntax)
    association = client.associate("127.0.0.1", port)
    try:
        assert association.is_established
        for one in datasets:
            assert association.send_c_store(one).Status == 0x0000
    finally:
        association.release()


@contextmanager
def running(*command: object, ready: int) -> Iterator[None]:
    """A server until the block ends; it listens at a port when it is ready."""
    with subprocess.Popen([str(part) for part in command], stdout=-3, stderr=-3) as server:
        try:
            for _ in range(300):
                with socket.socket() as one:
                    if one.connect_ex(("127.0.0.1", ready)) == 0:
                        break
                assert server.poll() is None, "it does not start"
                time.sleep(0.1)
            yield
        finally:
            server.terminate()


@pytest.mark.parametrize("name", NAMES)
def test_a_receiver_gets_every_object_to_the_byte(name: str) -> None:
    received: dict[str, bytes] = {}

    def keep(event: Event) -> int:
        request = event.request
        assert isinstance(request, C_STORE) and request.DataSet
        received[str(request.AffectedSOPInstanceUID)] = request.DataSet.getvalue()
        return 0x0000

    files = objects.of_visit(examples.ALL[name](), PDF)
    server = AE("PACS")
    for file in files:
        server.add_supported_context(
            file.sop_class_uid,
            opened(file).file_meta.TransferSyntaxUID,
        )
    listening = server.start_server(("127.0.0.1", 0), block=False, evt_handlers=[(evt.EVT_C_STORE, keep)])
    assert listening
    try:
        store(files, listening.server_address[1])
    finally:
        listening.shutdown()
    assert received == {file.sop_instance_uid: data_set(file.content) for file in files}


@pytest.mark.skipif(not shutil.which("storescp"), reason="DCMTK is not installed")
def test_dcmtk_receives_them(tmp_path: Path) -> None:
    files, port = objects.of_visit(scenes.infected(), PDF), free_port()
    with running("storescp", "+xa", "+B", "-od", tmp_path, port, ready=port):
        store(files, port)
    found = {path.read_bytes() for path in tmp_path.iterdir()}
    assert {data_set(file) for file in found} == {data_set(file.content) for file in files}
    assert reading.visit(found) == projection.of(scenes.infected(), (PDF,))


@pytest.mark.skipif(not ORTHANC, reason="Orthanc is not installed")
def test_a_pacs_keeps_them_in_one_study_and_gives_them_back(tmp_path: Path) -> None:
    dicom, rest = free_port(), free_port()
    configuration = tmp_path / "orthanc.json"
    configuration.write_text(
        json.dumps(
            {
                "Name": "test",
                "StorageDirectory": str(tmp_path / "storage"),
                "IndexDirectory": str(tmp_path / "storage"),
                "DicomPort": dicom,
                "HttpPort": rest,
                "RemoteAccessAllowed": False,
                "Plugins": [],
            }
        )
    )

    def get(path: str) -> bytes:
        with urllib.request.urlopen(f"http://127.0.0.1:{rest}{path}", timeout=30) as answer:
            return bytes(answer.read())

    def facts(path: str) -> Any:
        return json.loads(get(path))

    sent = {name: objects.of_visit(examples.ALL[name](), PDF) for name in ("two_photos", "chinese", "png")}
    with running(ORTHANC, configuration, ready=dicom):
        for files in sent.values():
            store(files, dicom)
        kept = [get(f"/instances/{one}/file") for one in facts("/instances")]
        studies = [facts(f"/studies/{one}") for one in facts("/studies")]
        instances = {one: facts(f"/instances/{one}/simplified-tags") for one in facts("/instances")}
        shown = [get(f"/instances/{one}/preview") for one in instances if instances[one]["Modality"] == "XC"]
    every = [file for files in sent.values() for file in files]
    assert {data_set(file) for file in kept} == {data_set(file.content) for file in every}
    assert len(studies) == len({opened(file).StudyInstanceUID for file in every}) == len(sent)
    assert examples.CHINESE + "^" in {study["PatientMainDicomTags"]["PatientName"] for study in studies}
    assert len(shown) == 4 and all(picture.startswith(b"\x89PNG") for picture in shown)
