"""What the window's process and the worker say to each other: tagged msgspec structs as MessagePack.

The caller sends a Job or Cancel; the worker answers a Job with Progress any number of times, then exactly
one of Completed or Failed. Nothing is ever pickled, and nothing here names a patient.
"""

from enum import StrEnum

import msgspec

from woundapp.domain import Probe
from woundapp.phrases import Said
from woundapp.reasoner.memory import DeviceMemory
from woundapp.settings import Device


class Stage(StrEnum):
    """What the worker is busy with."""

    CHECKING = "checking"
    LOADING = "loading"
    ENCODING = "encoding"
    PREFILL = "prefill"
    REASONING = "reasoning"
    ANSWERING = "answering"
    PROBING = "probing"


class ReasoningEnd(StrEnum):
    """Why the reasoning ended; anything but CLOSED makes the answer incomplete."""

    CLOSED = "closed"
    TOKEN_LIMIT = "token_limit"  # noqa: S105
    LOOP = "loop"
    BROKEN_OFF = "broken_off"


class FailureKind(StrEnum):
    """How a request failed: by the user's wish, for a reason the user can be told, or unexpectedly.

    After an unexpected failure the worker is not trusted any more and started again.
    """

    CANCELLED = "cancelled"
    EXPLAINED = "explained"
    UNEXPECTED = "unexpected"


class _Message(msgspec.Struct, frozen=True, tag=True, kw_only=True):
    request_id: int


Box = tuple[float, float, float, float]
"""`(left, top, right, bottom)` as shares of the photo's width and height, 0 to 1."""


class Load(_Message, frozen=True):
    """Check a model pack and load it.

    Attributes:
        pack: its folder.
        device: where it shall run.
        timing: whether a benchmark asks, which may load a pack that is for timing only.
    """

    pack: str
    device: Device
    timing: bool = False


class _OfPhoto(_Message, frozen=True):
    """A request about one photo.

    Attributes:
        rgb: the resized photo, 8-bit RGB, row by row, `width * height * 3` bytes.
        width: of the resized photo in pixels, a multiple of 32.
        height: likewise.
    """

    rgb: bytes
    width: int
    height: int


class Look(_OfPhoto, frozen=True):
    """Encode and read a photo, so that what is asked about it next begins at once.

    Attributes:
        mirrored: whether its mirror image is read, too, which every other sample looks at.
    """

    mirrored: bool = False


class Assess(_OfPhoto, frozen=True):
    """Judge one photo.

    Attributes:
        seed: of the sampling.
        samples: reasonings that are run side by side, at the most; the first one's answer is shown.
        hidden: places that the model does not get to see.
    """

    seed: int
    samples: int = 1
    hidden: list[Box] = []


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """A claim that is tied to a region.

    Attributes:
        sign: its code.
        box: where.
    """

    sign: str
    box: Box


class Weigh(_OfPhoto, frozen=True):
    """Find out how much an answer leans on its regions.

    Attributes:
        infected: the answer's verdict.
        places: what it claims.
        probe: how the model is asked.
    """

    infected: bool
    places: list[Place]
    probe: Probe


class Survey(_OfPhoto, frozen=True):
    """Find out which parts of the photo a verdict leans on.

    Attributes:
        infected: the verdict.
    """

    infected: bool


class Cancel(_Message, frozen=True):
    """Stop the request with this id."""


Asking = Look | Assess | Weigh | Survey
Job = Load | Asking
Request = Job | Cancel


class LoadResult(msgspec.Struct, frozen=True, tag=True, kw_only=True):
    """A model is loaded.

    Attributes:
        device: in words, for the user.
        llama_cpp: version of the llama.cpp binding.
        seconds: the loading took.
        notice: what the user should know ("the graphics card could not be used"), or empty.
        samples: reasonings that it can run side by side here.
        quick: whether asking it again and again is a matter of seconds here.
        memory: what lies where, and what was free before; the processor comes first.
    """

    device: str
    llama_cpp: str
    seconds: float
    notice: str
    samples: int
    quick: bool
    memory: list[DeviceMemory]


class LookResult(msgspec.Struct, frozen=True, tag=True, kw_only=True):
    """A photo is read.

    Attributes:
        probability_infected: at a verdict straight after the photo, without any reasoning, uncalibrated,
            0 to 1.
        encode: seconds for the vision encoder; 0.0 if this photo's encoding was still there.
        prefill: seconds for reading prompt and photo; likewise.
    """

    probability_infected: float
    encode: float
    prefill: float


class Sample(msgspec.Struct, frozen=True, kw_only=True):
    """One reasoning's verdict.

    Attributes:
        probability_infected: at the verdict token, uncalibrated, 0 to 1.
        reasoning_end: why the reasoning ended.
        mirrored: whether it looked at the mirror image.
    """

    probability_infected: float
    reasoning_end: ReasoningEnd
    mirrored: bool


class AssessResult(msgspec.Struct, frozen=True, tag=True, kw_only=True):
    """What the model wrote about one photo.

    Attributes:
        reasoning: the chain of thought, without tags.
        reasoning_end: why it ended.
        prose: the answer in words of a model that gives one, with its verdict; else empty.
        answer: the JSON object as the model wrote it: the whole answer, or after words its places.
        answer_complete: False when either reached the token limit.
        samples: the verdicts of all reasonings; the first is the one shown.
        encode: seconds for the vision encoder; 0.0 if this photo's encoding was still there.
        prefill: seconds for reading prompt and photo; likewise.
        reasoning_seconds: for the chain of thought.
        answer_seconds: for the answer.
        reasoning_tokens: length of the chain of thought.
        answer_tokens: length of the answer.
        answer_steps: batches that those tokens took.
    """

    reasoning: str
    reasoning_end: ReasoningEnd
    prose: str
    answer: str
    answer_complete: bool
    samples: list[Sample]
    encode: float
    prefill: float
    reasoning_seconds: float
    answer_seconds: float
    reasoning_tokens: int
    answer_tokens: int
    answer_steps: int


class Weight(msgspec.Struct, frozen=True, kw_only=True):
    """What hiding a region changed, less what hiding an equal region elsewhere changed.

    Attributes:
        verdict: by how much the log-odds of the verdict fell, natural; negative where they rose.
        named: by how much the probability fell that the sign is named, -1 to 1.
    """

    verdict: float
    named: float


class WeighResult(msgspec.Struct, frozen=True, tag=True, kw_only=True):
    """How much an answer leans on its regions, in the order of the places."""

    weights: list[Weight]


class SurveyResult(msgspec.Struct, frozen=True, tag=True, kw_only=True):
    """Which parts of the photo a verdict leans on.

    Attributes:
        columns: cells from left to right; a cell is one token of the photo.
        rows: cells from top to bottom.
        changes: what each cell adds to the verdict's log-odds, row by row, natural.
    """

    columns: int
    rows: int
    changes: list[float]


Result = LoadResult | LookResult | AssessResult | WeighResult | SurveyResult


class Progress(_Message, frozen=True):
    """Something moved.

    Attributes:
        stage: what the worker is busy with.
        fraction: how much of the stage is done, 0 to 1, or None if that cannot be known.
        text: newly written text in REASONING and ANSWERING, else empty.
    """

    stage: Stage
    fraction: float | None = None
    text: str = ""


class Completed(_Message, frozen=True):
    """The request succeeded."""

    result: Result


class Failed(_Message, frozen=True):
    """The request failed.

    Attributes:
        kind: why.
        message: for the user if EXPLAINED, for the log if UNEXPECTED.
    """

    kind: FailureKind
    message: Said


Response = Progress | Completed | Failed

MAX_MESSAGE_BYTES = 64 * 1024 * 1024

_encoder = msgspec.msgpack.Encoder()
_requests: msgspec.msgpack.Decoder[Request] = msgspec.msgpack.Decoder(Request)
_responses: msgspec.msgpack.Decoder[Response] = msgspec.msgpack.Decoder(Response)


def encode(message: Request | Response) -> bytes:
    """A message as bytes for the pipe."""
    return _encoder.encode(message)


def decode_request(data: bytes) -> Request:
    """Read a request.

    Raises:
        msgspec.MsgspecError: the bytes are no request.
    """
    return _requests.decode(data)


def decode_response(data: bytes) -> Response:
    """Read a response.

    Raises:
        msgspec.MsgspecError: the bytes are no response.
    """
    return _responses.decode(data)
