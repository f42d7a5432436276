"""What a visit with a photo of 12 megapixels costs to send: bytes and seconds, to a FHIR server and a PACS.

    python -m tests.benchmarks.sending

Both are on this machine, so that the network costs nothing. Prints JSON on stdout.
"""

import hashlib
import io
import json
import tempfile
import time
import tracemalloc
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from tests import scenes
from tests.fhir_server import FhirServerOnThisMachine
from tests.unit.sending.conftest import Clinic, open_clinic
from tests.unit.sending.test_pacs import Archive
from tests.unit.sending.test_whole_visits import MAKE
from woundapp.bedside import Bedside
from woundapp.clinic import Visit
from woundapp.records import dossiers, examinations
from woundapp.records.destinations import Destination, FhirServer
from woundapp.records.examinations import Examination, Picture
from woundapp.sending.sender import Sender

_SIZE = (4000, 3000)
_NOISE = 4.0
_QUALITY = 92


def photo() -> bytes:
    """A sample photo as a camera of 12 megapixels would give it, with its noise."""
    with Image.open(io.BytesIO(scenes.sample(1))) as sample:
        large = np.asarray(sample.convert("RGB").resize(_SIZE, Image.Resampling.BICUBIC), np.float32)
    noise = np.random.default_rng(7).normal(0, _NOISE, large.shape)
    stream = io.BytesIO()
    Image.fromarray(np.clip(large + noise, 0, 255).astype(np.uint8)).save(stream, "JPEG", quality=_QUALITY)
    return stream.getvalue()


def file(clinic: Clinic, content: bytes) -> str:
    """A visit with all that can be said of a photo; its id."""
    told = scenes.infected().current.photos[0]
    assert told.assessment
    assert told.review
    sha256 = hashlib.sha256(content).hexdigest()
    said = replace(told.assessment.content, photo_sha256=sha256)
    seen = Examination(Picture(sha256, "IMG_4711.jpg"), said, told.review.content)
    visit = Visit(clinic.wound, clinic.clock(), "The dressing was soaked through.")
    return examinations.file(clinic.store, visit, [seen], Bedside(), {sha256: content}, clinic.nurse)


def sent(clinic: Clinic, visit: str, destination: Destination) -> dict[str, Any]:
    """Send a visit; what it cost."""
    item = clinic.put(visit, clinic.destination(destination))
    began = time.perf_counter()
    report = Sender(clinic.store, MAKE).send_due()
    seconds = time.perf_counter() - began
    assert report.sent == 1
    receipt = clinic.item(item).receipt
    assert receipt
    return {"bytes": receipt.size, "parts": len(receipt.ids), "seconds": round(seconds, 2)}


def measure(folder: Path) -> dict[str, Any]:
    """Send one visit to each, and to the server again.

    Args:
        folder: for the records.
    """
    content = photo()
    clinic = open_clinic(folder)
    try:
        visit = file(clinic, content)
        dossier = dossiers.of_visit(clinic.store, visit)
        began = time.perf_counter()
        MAKE.transaction(dossier, None)
        made = time.perf_counter()
        made_objects = MAKE.objects(dossier)
        figures: dict[str, Any] = {
            "photo_bytes": len(content),
            "making_seconds": {
                "fhir": round(made - began, 2),
                "dicom": round(time.perf_counter() - made, 2),
            },
        }
        with FhirServerOnThisMachine() as server:
            known = FhirServer("FHIR", server.base)
            figures["fhir"] = sent(clinic, visit, known)
            figures["fhir_again"] = sent(clinic, visit, known)
        with Archive(kinds=tuple({each.sop_class_uid for each in made_objects})) as archive:
            figures["pacs"] = sent(clinic, visit, archive.pacs())
        tracemalloc.start()
        with FhirServerOnThisMachine() as server:
            sent(clinic, visit, FhirServer("FHIR", server.base))
        figures["fhir_peak_bytes_with_the_server"] = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    finally:
        clinic.store.close()
    return figures


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        print(json.dumps(measure(Path(temporary)), indent=2))
