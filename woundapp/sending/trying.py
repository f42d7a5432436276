"""Whether a destination can be sent to, for whoever sets it up; nothing about a patient is sent."""

from collections.abc import Callable

from woundapp.phrases import Phrase
from woundapp.records import destinations
from woundapp.records.destinations import Destination, FhirServer
from woundapp.sending import outcome
from woundapp.sending.fhir_server import FhirClient
from woundapp.sending.outcome import TroubleError
from woundapp.sending.pacs import PacsClient


def try_out(
    destination: Destination, secret: str = "", cancelled: Callable[[], bool] = lambda: False
) -> Phrase:
    """Try the connection; blocks for up to a few minutes.

    Args:
        destination: as it is about to be set up.
        secret: its password or token.
        cancelled: asked now and then whether to stop.

    Returns:
        A sentence that it works.

    Raises:
        SendingError: it does not, or cannot be as it is said.
        CancelledError: it was stopped.
    """
    destinations.check(destination, secret)
    try:
        if isinstance(destination, FhirServer):
            with FhirClient(destination, secret, cancelled) as client:
                return client.try_out()
        return PacsClient(destination, cancelled).try_out()
    except TroubleError as error:
        raise outcome.when_nothing_waits(error) from error
