"""What a server was told before and is true no more: it is told so, or it would go on showing it."""

from collections.abc import Callable

from woundapp.dossier import Dossier
from woundapp.records import dossiers, outbox
from woundapp.records.store import RecordStore
from woundapp.sending import transactions
from woundapp.sending.fhir_server import FhirClient

_SILENT = frozenset(("AuditEvent", "Binary", "Provenance"))
"""Resources without a status, which say nothing of a patient by themselves (FHIR R4)."""

_TAKEN_BACK = "entered-in-error"

MakeTransaction = Callable[[Dossier, bytes | None], bytes]
"""Makes a transaction of a dossier, and of a Bundle of what is to be taken back; None for nothing."""


def transaction(
    store: RecordStore, destination: str, dossier: Dossier, make: MakeTransaction, client: FhirClient
) -> bytes:
    """A transaction that also takes back what was sent of the same visits and is in the records no more.

    Args:
        store: the records.
        destination: the id of the server.
        dossier: what is sent.
        make: makes the transaction.
        client: of the server, which is asked what it still shows.

    Raises:
        SendingError: as FhirClient.read does.
        CancelledError: it was stopped.
    """
    content = make(dossier, None)
    gone = _told(store, destination, dossier) - urls(content)
    if gone and dossier.wound:
        # What was done after the visit was told with it as long as it was the last one; it still is true.
        gone -= urls(make(dossiers.of_wound(store, dossier.wound.id), None))
    shown = [told for url in sorted(gone) if (told := client.read(url))]
    wrong = [told for told in shown if told.get("status", _TAKEN_BACK) != _TAKEN_BACK]
    return make(dossier, transactions.collection(wrong)) if wrong else content


def _told(store: RecordStore, destination: str, dossier: Dossier) -> set[str]:
    """Resources that the server was sent with the same visits."""
    items = [item for visit in dossier.visits for item in outbox.of_visit(store, visit.visit.id)]
    receipts = [item.receipt for item in items if item.receipt and item.destination == destination]
    urls = {url for receipt in receipts for url in receipt.ids}
    return {url for url in urls if url.partition("/")[0] not in _SILENT}


def urls(content: bytes) -> set[str]:
    """Where the resources of a transaction are put."""
    return {entry.url for entry in transactions.entries(content)}
