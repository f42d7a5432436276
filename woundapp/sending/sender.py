"""Sends whatever is due, so that neither a bad item nor a dead destination holds up the others."""

import hashlib
import logging
import random
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from woundapp.clinic import Export
from woundapp.dossier import Dossier
from woundapp.errors import CancelledError, RecordStoreError, UserFacingError
from woundapp.phrases import Phrase, joined
from woundapp.records import claiming, destinations, dossiers, outbox
from woundapp.records.claiming import Claim
from woundapp.records.destinations import KINDS, FhirServer, Pacs
from woundapp.records.outbox import LONGEST_PAUSE, Item, Receipt, State
from woundapp.records.store import RecordStore
from woundapp.sending import retracting
from woundapp.sending.fhir_server import FhirClient
from woundapp.sending.outcome import HELD_BACK, KEPT, PostponedError, RefusedError, Sent
from woundapp.sending.pacs import DicomObject, PacsClient
from woundapp.sending.retracting import MakeTransaction

FIRST_PAUSE, LONGEST_GROWN_PAUSE = timedelta(seconds=30), timedelta(minutes=15)
"""After the first failure, and after the sixth and those that follow; each other one is twice the last."""

_JITTER = 0.2
"""Share by which a pause is longer or shorter, so that the machines of a clinic do not all come at once."""

_log = logging.getLogger(__name__)

Cancelled = Callable[[], bool]
OnShare = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Make:
    """Makes what is sent of a dossier; the same dossier gives the same.

    Attributes:
        transaction: a FHIR Bundle of type transaction, whose entries are PUT to `Type/id`; of the resources
            in the other Bundle it says that they were entered in error.
        objects: DICOM objects.
    """

    transaction: MakeTransaction
    objects: Callable[[Dossier], Sequence[DicomObject]]


@dataclass(frozen=True, slots=True)
class Report:
    """What became of what was due.

    Attributes:
        sent: items.
        refused: items that somebody has to look after.
        postponed: items that were tried in vain and are tried again.
        next_at: when something is due again, in UTC; None if nothing waits.
    """

    sent: int
    refused: int
    postponed: int
    next_at: datetime | None


class Sender:
    """Sends what waits in the list.

    Several may work at once, in one program or in many, on the same records.

    Args:
        store: the records; their clock is the sender's.
        make: makes what is sent.
        chance: gives pauses their jitter, from 0 to 1.
    """

    def __init__(self, store: RecordStore, make: Make, chance: Callable[[], float] = random.random) -> None:
        self._store, self._make, self._chance = store, make, chance

    def send_due(
        self,
        cancelled: Cancelled = lambda: False,
        on_progress: Callable[[Item, float], None] = lambda _item, _share: None,
    ) -> Report:
        """Send all that is due, and write what became of it; blocks until then.

        Args:
            cancelled: asked now and then, on other threads, too, whether to stop; what is being sent then is
                given back.
            on_progress: told the share of an item that is done, on other threads, too.

        Raises:
            RecordStoreError: the records cannot be written; what was being sent is tried again.
        """
        became = Counter[State]()
        tried = set[str]()
        while not cancelled() and (claim := claiming.take(self._store, tried)):
            tried.add(claim.item.id)
            became[self._send(claim, cancelled, partial(on_progress, claim.item))] += 1
        due = outbox.next_at(self._store)
        return Report(became[State.SENT], became[State.REFUSED], became[State.WAITING], due)

    def _send(self, claim: Claim, cancelled: Cancelled, on_share: OnShare) -> State:
        """Send one item, and write what became of it; it counts as being sent where that was stopped."""
        try:
            delivery = _Delivery(self._store, self._make, claim, cancelled, on_share)
            receipt, export = delivery.deliver()
        except CancelledError:
            claiming.release(self._store, claim)
            return State.SENDING
        except PostponedError as error:
            if error.all_there:
                claiming.pause(self._store, claim, error.phrase, self._until(claim.failures, error.after))
            else:
                until = self._until(claim.item.attempts - 1)
                claiming.postpone(self._store, claim, error.phrase, until)
            return State.WAITING
        except RecordStoreError as error:
            said, until = joined(error.phrase, KEPT), self._until(claim.item.attempts - 1)
            claiming.postpone(self._store, claim, said, until)
            return State.WAITING
        except UserFacingError as error:
            said = error.phrase if isinstance(error, RefusedError) else joined(error.phrase, HELD_BACK)
            claiming.refuse(self._store, claim, said)
            return State.REFUSED
        except Exception as error:  # whatever is wrong with one visit, the others are sent
            claiming.refuse(self._store, claim, _fault(error))
            return State.REFUSED
        claiming.succeed(self._store, claim, receipt, export)
        return State.SENT

    def _until(self, failures: int, after: timedelta | None = None) -> datetime:
        """When to try again.

        Args:
            failures: before this one, one after the other.
            after: how long to wait at least.
        """
        pause = min(FIRST_PAUSE * (1 << min(failures, 10)), LONGEST_GROWN_PAUSE)
        pause *= 1 + _JITTER * (2 * self._chance() - 1)
        return self._store.now() + min(max(pause, after or pause), LONGEST_PAUSE)


class _Delivery:
    """Brings one item to its destination.

    Args:
        store: the records.
        make: makes what is sent.
        claim: of the item.
        cancelled: asked now and then whether to stop.
        on_share: told the share that is done.
    """

    def __init__(
        self, store: RecordStore, make: Make, claim: Claim, cancelled: Cancelled, on_share: OnShare
    ) -> None:
        self._store, self._make, self._claim = store, make, claim
        self._cancelled, self._on_share = cancelled, on_share

    def deliver(self) -> tuple[Receipt, Export]:
        """Make it as the records are now, and send it; what the records are to say of that."""
        store, item = self._store, self._claim.item
        destination = destinations.of(store, item.destination)
        if destination is None:
            raise RefusedError(
                "The system that this was for is not set up any more. {safe} Take it out of the list."
            )
        dossier = dossiers.of_visit(store, item.visit)
        if isinstance(destination, FhirServer):
            sent, sha256 = self._to_server(destination, dossier)
        else:
            sent, sha256 = self._to_pacs(destination, dossier)
        receipt = Receipt(store.now(), dossiers.fingerprint(dossier), sha256, sent.ids, sent.size)
        patient = dossier.patient.id if dossier.patient else ""
        photos = len(dossier.current.photos)
        return receipt, Export(KINDS[type(destination)], patient, photos, item.destination)

    def _to_server(self, server: FhirServer, dossier: Dossier) -> tuple[Sent, str]:
        there = self._claim.item.destination
        secret = destinations.secret_of(self._store, there)
        with FhirClient(server, secret, self._cancelled, self._alive, self._store.now) as client:
            content = retracting.transaction(self._store, there, dossier, self._make.transaction, client)
            self._still_mine()
            return client.send(content, self._on_share), hashlib.sha256(content).hexdigest()

    def _to_pacs(self, pacs: Pacs, dossier: Dossier) -> tuple[Sent, str]:
        objects = self._make.objects(dossier)
        self._still_mine()
        client = PacsClient(pacs, self._cancelled, self._alive)
        note = partial(claiming.note_done, self._store, self._claim)
        sent = client.send(objects, self._claim.item.done, note, self._on_share)
        return sent, hashlib.sha256(b"".join(each.content for each in objects)).hexdigest()

    def _alive(self) -> bool:
        return claiming.hold(self._store, self._claim)

    def _still_mine(self) -> None:
        if self._cancelled() or not self._alive():  # making it may have taken longer than it was held
            raise CancelledError


def _fault(error: Exception) -> Phrase:
    """What is said of a fault of this program: not its words, which may hold something about a patient."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    _log.error("%s at %s:%s while sending", type(error).__name__, place.filename, place.lineno)
    return Phrase(
        "This visit could not be brought into the form of the other system ({kind}), which is a fault of "
        "this program. {safe} Report it, and send the visit another way.",
        kind=type(error).__name__,
        safe=HELD_BACK,
    )
