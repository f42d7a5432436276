"""How it ends when something is sent: the destination has it, it is tried again, or it is not."""

from dataclasses import dataclass
from datetime import timedelta

from woundapp.errors import SendingError
from woundapp.phrases import Phrase

KEPT = Phrase("It stays in the list and is tried again by itself.")
HELD_BACK = Phrase("It stays in the list, but is not tried again by itself.")
NOTHING_SENT = Phrase("Nothing about a patient was sent.")

NEEDS_SOMEBODY = timedelta(hours=24)
"""Before another attempt where only somebody who changes the settings can help: a wrong password that is
tried again and again locks an account."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What a destination has now.

    Attributes:
        ids: of all parts, as `Patient/…` of FHIR, SOP instance UIDs of DICOM.
        size: bytes that went out, of the parts that were missing.
    """

    ids: tuple[str, ...]
    size: int


class TroubleError(SendingError):
    """Something that was not sent.

    Args:
        template: of the message, with `{safe}` where it says what is safe.
        values: by the names in the template.
    """

    safe = KEPT

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template, **{"safe": self.safe} | values)


class PostponedError(TroubleError):
    """It is tried again by itself.

    Args:
        template: as for TroubleError.
        after: how long to wait; None for pauses that grow from one attempt to the next.
        all_there: whatever else is for the same destination would fail, too.
        values: as for TroubleError.
    """

    def __init__(
        self, template: str, *, after: timedelta | None = None, all_there: bool = True, **values: object
    ) -> None:
        super().__init__(template, **values)
        self.after, self.all_there = after, all_there


class RefusedError(TroubleError):
    """The destination does not take this one as it is, and others perhaps."""

    safe = HELD_BACK


def when_nothing_waits(error: TroubleError) -> SendingError:
    """The same, said to somebody who tries the connection."""
    return SendingError(error.phrase.template, **{**error.phrase.values, "safe": NOTHING_SENT})
