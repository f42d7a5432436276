"""Shared fixtures: a home of its own for every test, the demonstration pack, and nothing left behind."""

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from woundapp import paths
from woundapp.domain import WoundPhoto
from woundapp.imaging import photo as photos
from woundapp.reasoner import pack_library
from woundapp.reasoner.client import ReasonerClient
from woundapp.reasoner.model_pack import ModelPack

_LINGER_SECONDS = 5.0

settings.register_profile("thorough", settings.default)
"""`pytest --hypothesis-profile thorough` tries other examples each time, and many more of what is slow."""

settings.register_profile("everyday", derandomize=True)
settings.load_profile("everyday")  # a run says the same of the same code


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home: no test sees or touches the user's own settings and packs."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv(paths.HOME_VARIABLE, str(folder))
    return folder


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail a test that leaves a thread or a worker process running."""
    threads = set(threading.enumerate())
    yield
    deadline = time.monotonic() + _LINGER_SECONDS
    while (left := _left(threads)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not left, f"left running: {left}"


def _left(threads: set[threading.Thread]) -> list[str]:
    # Qt's and the system's own threads appear as dummies, which nobody can end.
    running = [
        thread.name
        for thread in set(threading.enumerate()) - threads
        if not isinstance(thread, threading._DummyThread)
    ]
    return running + [f"process {child.pid}" for child in psutil.Process().children() if _is_worker(child)]


def _is_worker(process: psutil.Process) -> bool:
    try:
        return process.status() != psutil.STATUS_ZOMBIE and "spawn_main" in " ".join(process.cmdline())
    except psutil.NoSuchProcess:
        return False


@pytest.fixture(scope="session")
def demo_pack() -> ModelPack:
    """The demonstration pack that is shipped."""
    return pack_library.find(None)


@pytest.fixture
def client(demo_pack: ModelPack, tmp_path: Path) -> Iterator[ReasonerClient]:
    """A client whose worker holds the demonstration pack once it is asked."""
    with ReasonerClient(demo_pack, log_file=tmp_path / "worker.log") as opened:
        yield opened


@pytest.fixture(scope="session")
def samples() -> list[Path]:
    """The bundled sample photos."""
    return sorted((paths.assets() / "samples").glob("*.jpg"))


@pytest.fixture
def photo() -> WoundPhoto:
    """A small picture of no wound, for what does not depend on what is seen."""
    pixels = np.random.default_rng(5).integers(0, 255, (96, 128, 3), dtype=np.uint8)
    return WoundPhoto(name="photo.png", sha256="0" * 64, pixels=pixels)


@pytest.fixture(scope="session")
def sample(samples: list[Path]) -> WoundPhoto:
    """One bundled sample photo."""
    return photos.load(samples[0])
