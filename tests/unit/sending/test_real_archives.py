"""What is stored in archives that others have written comes back as it was."""

import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

import pytest
import requests
from pydicom import Dataset, dcmread

from tests.unit.sending.conftest import Clinic, objects, transaction
from tests.unit.sending.test_pacs import FIVE
from woundapp.records import dossiers, outbox
from woundapp.records.destinations import Pacs
from woundapp.sending.pacs import PacsClient
from woundapp.sending.sender import Make, Report, Sender
from woundapp.sending.trying import try_out

STORESCP = shutil.which("storescp")
ORTHANC = shutil.which("Orthanc", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
_STARTS_SECONDS = 20.0


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


@contextmanager
def running(*command: str, port: int) -> Iterator[None]:
    """A server, from the moment that it listens."""
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            deadline = time.monotonic() + _STARTS_SECONDS
            while True:
                try:
                    socket.create_connection(("127.0.0.1", port), 1).close()
                    break
                except OSError:
                    assert process.poll() is None
                    assert time.monotonic() < deadline
                    time.sleep(0.05)
            yield
        finally:
            process.terminate()
            process.wait(10)


@pytest.mark.skipif(STORESCP is None, reason="DCMTK's storescp is not installed")
def test_dcmtk_receives_what_was_sent(tmp_path: Path) -> None:
    port = free_port()
    with running(str(STORESCP), "--aetitle", "DCMTK", "-od", str(tmp_path), str(port), port=port):
        pacs = Pacs("DCMTK", "127.0.0.1", port, "DCMTK")
        assert "works" in try_out(pacs)
        PacsClient(pacs).send(FIVE, (), lambda _: None)
        PacsClient(pacs).send(FIVE[:1], (), lambda _: None)
    found = {dataset.SOPInstanceUID: dataset for dataset in map(dcmread, tmp_path.iterdir())}
    assert found == {each.sop_instance_uid: dcmread(BytesIO(each.content)) for each in FIVE}


@pytest.mark.skipif(ORTHANC is None, reason="Orthanc is not installed")
def test_orthanc_gives_back_what_was_sent(clinic: Clinic, tmp_path: Path) -> None:
    port, web = free_port(), free_port()
    file = tmp_path / "orthanc.json"
    file.write_text(
        json.dumps(
            {
                "DicomAet": "ORTHANC",
                "DicomPort": port,
                "HttpPort": web,
                "StorageDirectory": str(tmp_path / "storage"),
                "IndexDirectory": str(tmp_path / "index"),
                "RemoteAccessAllowed": False,
                "AuthenticationEnabled": False,
                "Plugins": [],
            }
        )
    )
    with running(str(ORTHANC), str(file), port=port):
        pacs = Pacs("Orthanc", "localhost", port, "ORTHANC")
        assert "works" in try_out(pacs)
        clinic.put(clinic.visit(photos=2), clinic.destination(pacs))
        assert Sender(clinic.store, Make(transaction, objects)).send_due() == Report(1, 0, 0, None)
        (item,) = outbox.listed(clinic.store)
        found = {dataset.SOPInstanceUID: dataset for dataset in _fetched(f"http://localhost:{web}/instances")}
    sent = objects(dossiers.of_visit(clinic.store, item.visit))
    assert found == {each.sop_instance_uid: dcmread(BytesIO(each.content)) for each in sent}
    assert item.receipt
    assert sorted(item.receipt.ids) == sorted(found)


def _fetched(address: str) -> Iterator[Dataset]:
    with requests.Session() as session:
        session.trust_env = False
        for instance in session.get(address, timeout=10).json():
            yield dcmread(BytesIO(session.get(f"{address}/{instance}/file", timeout=10).content))
