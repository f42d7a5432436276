"""A model that is still loading, for as long as somebody wants to look at that."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from woundapp.reasoner.client import ReasonerClient
from woundapp.ui.reasoner_service import ReasonerService

_PATIENCE = 60.0


@contextmanager
def held_back(service: ReasonerService) -> Iterator[None]:
    """Load the model anew; it does not come before this ends."""
    pack, gate = service.pack, threading.Event()
    assert pack

    def connect() -> ReasonerClient:
        gate.wait(_PATIENCE)
        return ReasonerClient(pack)

    service.change(connect)
    try:
        yield
    finally:
        gate.set()
