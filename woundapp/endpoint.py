"""Asks an OpenAI-compatible endpoint that the user set up: several asks at a time, within a budget."""

import asyncio
import base64
import logging
import os
import re
import tomllib
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

import msgspec
import openai
from msgspec import Meta

from woundapp.errors import EndpointError, PhotoError

FAILURES_IN_A_ROW = 8
"""After as many asks that failed one after the other, the endpoint is taken to be out of order."""

_MILLION = 1_000_000
_PIXELS_PER_TOKEN = 700
"""Of a photo, for the estimate: vision models take a token for 750 to 1024 pixels."""

_CHARACTERS_PER_TOKEN = 3.5
_LONGEST_PAUSE = 8.0
"""Seconds between two tries of one ask, at most, as the client library waits."""

_CODE = re.compile(r"[a-z0-9_.]{1,60}")
"""What is shown of an endpoint's error: codes, never words, which could repeat what was asked or the key."""

_T = TypeVar("_T")

Positive = Annotated[int, Meta(ge=1)]
Price = Annotated[float, Meta(ge=0)]


class Endpoint(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An endpoint and how it is asked, as a TOML file gives it.

    Attributes:
        base_url: such as `https://api.openai.com/v1`; a key has no place in it.
        model: its name there.
        api_key_env: the environment variable that holds the key; empty for an endpoint without keys.
        timeout: seconds for one try of an ask.
        concurrency: asks at the same time.
        retries: of an ask that failed for a while, with growing pauses, or those that the endpoint names.
        input_price: of a million tokens asked, in the currency of the budget.
        output_price: of a million tokens answered.
        max_tokens: of an answer, its reasoning included.
        limit_parameter: the name under which the endpoint takes that limit.
        temperature: of sampling; left out, the endpoint's own.
        json_mode: how an answer that is JSON alone is asked for: `off` by words alone; `object` as
            `json_object`; `schema` as `json_schema`, which OpenAI takes; `object_with_schema` as
            `json_object` with a `schema` beside, which llama.cpp's servers take.
        longest_side: of a photo that is sent, in pixels.
    """

    base_url: Annotated[str, Meta(pattern=r"^https?://[^\s@?#]+$")]
    model: Annotated[str, Meta(min_length=1)]
    api_key_env: Annotated[str, Meta(pattern=r"^([A-Za-z_][A-Za-z0-9_]*)?$")] = ""
    timeout: Annotated[float, Meta(gt=0)] = 120.0
    concurrency: Positive = 4
    retries: Annotated[int, Meta(ge=0)] = 4
    input_price: Price
    output_price: Price
    max_tokens: Positive
    limit_parameter: Literal["max_completion_tokens", "max_tokens"] = "max_completion_tokens"
    temperature: Annotated[float, Meta(ge=0, le=2)] | None = None
    json_mode: Literal["off", "object", "schema", "object_with_schema"] = "off"
    longest_side: Annotated[int, Meta(ge=32)] = 1024

    def cost(self, input_tokens: float, output_tokens: float) -> float:
        """What an ask costs, in the currency of the budget."""
        return (input_tokens * self.input_price + output_tokens * self.output_price) / _MILLION


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing to ask.

    Attributes:
        name: by which its answer is told from others.
        text: what is asked.
        pictures: makes the JPEG files that stand before the text when it is their turn, so that few are held
            in memory; may raise PhotoError.
        picture_count: how many it makes, for the estimate.
        schema: JSON schema of the answer where that is JSON alone; used as the endpoint's `json_mode` says.
    """

    name: str
    text: str
    pictures: Callable[[], Sequence[bytes]]
    picture_count: int = 1
    schema: dict[str, Any] | None = None

    def input_tokens(self, endpoint: Endpoint) -> int:
        """An estimate of the tokens asked."""
        picture = endpoint.longest_side**2 / _PIXELS_PER_TOKEN
        return round(self.picture_count * picture + len(self.text) / _CHARACTERS_PER_TOKEN)


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back.

    Attributes:
        text: the answer; empty where there is none.
        failure: why it cannot be used, or empty.
        input_tokens: asked, as the endpoint counted or else as estimated.
        output_tokens: answered, likewise.
        cost: in the currency of the budget.
    """

    text: str
    failure: str
    input_tokens: int
    output_tokens: int
    cost: float


@dataclass(slots=True)
class Account:
    """A budget, and what was asked and spent of it.

    Attributes:
        budget: in the currency of the prices.
        spent: of it.
        answered: asks that came back, also those whose answer cannot be used.
        failed: asks that did not; another run may ask them again.
        last_failure: why the last of these failed.
        stopped_by_budget: whether asks were left because the next might have passed the budget.
    """

    budget: float
    spent: float = 0.0
    answered: int = 0
    failed: int = 0
    last_failure: str = ""
    stopped_by_budget: bool = False


class _FailedError(Exception):
    """An ask that did not come back; `fatal` if no other will."""

    def __init__(self, reason: str, fatal: bool = False) -> None:
        super().__init__(reason)
        self.reason, self.fatal = reason, fatal


class _Message(msgspec.Struct):
    content: str | None = None


class _Choice(msgspec.Struct):
    message: _Message
    finish_reason: str | None = None


class _Usage(msgspec.Struct):
    prompt_tokens: Annotated[int, Meta(ge=0)]
    completion_tokens: Annotated[int, Meta(ge=0)]


class _Completion(msgspec.Struct):
    """What is needed of a chat completion; whatever else an endpoint sends is passed over."""

    choices: Annotated[list[_Choice], Meta(min_length=1)]
    usage: _Usage | None = None


def read(file: Path, kind: type[_T]) -> _T:
    """Read settings that hold an endpoint, or several.

    Args:
        file: in TOML.
        kind: of the settings, a msgspec Struct.

    Raises:
        EndpointError: the file cannot be read, or a setting is missing, unknown or of the wrong kind.
    """
    try:
        return msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), kind)
    except (OSError, ValueError) as error:
        raise EndpointError(
            f"The settings in {file} cannot be used ({error}). Nothing was asked. Correct the file; "
            "`woundapp/training/configs/teachers` holds an example of an endpoint."
        ) from error


def ask_all(
    endpoint: Endpoint, asks: Sequence[Ask], account: Account, on_reply: Callable[[Ask, Reply], None]
) -> None:
    """Ask everything, several at a time, until all is answered or the budget does not allow the next.

    An ask that fails is told to nobody and left for another run; one that is answered is handed on at once,
    so that it can be kept before the next is begun. When the endpoint is given up, those under way are still
    waited for: they may have been paid for.

    Args:
        endpoint: to be asked.
        asks: in order.
        account: before an ask, what was spent, what is under way and the dearest ask so far (before the
            first an estimate) must stay within its budget.
        on_reply: called with each answer, when the account holds it already; what it raises ends all.

    Raises:
        EndpointError: the key is missing or refused, the model is unknown there, or asks keep failing.
    """
    if asks:
        asyncio.run(_ask_all(endpoint, deque(asks), account, on_reply))


async def _ask_all(
    endpoint: Endpoint, waiting: deque[Ask], account: Account, on_reply: Callable[[Ask, Reply], None]
) -> None:
    under_way: dict[asyncio.Task[Reply], tuple[Ask, float]] = {}
    dearest = 0.0
    failures = 0
    given_up: EndpointError | None = None
    async with _client(endpoint) as client:
        try:
            while waiting or under_way:
                while waiting and len(under_way) < endpoint.concurrency:
                    likely = dearest or endpoint.cost(waiting[0].input_tokens(endpoint), endpoint.max_tokens)
                    if account.spent + sum(cost for _, cost in under_way.values()) + likely > account.budget:
                        break
                    ask = waiting.popleft()
                    under_way[asyncio.create_task(_ask(client, endpoint, ask))] = (ask, likely)
                if not under_way:
                    account.stopped_by_budget = True
                    return
                done, _ = await asyncio.wait(under_way, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    ask, _ = under_way.pop(task)
                    try:
                        reply = task.result()
                    except _FailedError as failure:
                        account.failed, account.last_failure = account.failed + 1, failure.reason
                        failures += 1
                        if given_up is None and (failure.fatal or failures >= FAILURES_IN_A_ROW):
                            given_up = _given_up(endpoint, failure, failures)
                            waiting.clear()
                    else:
                        failures = 0
                        dearest = max(dearest, reply.cost)
                        account.spent += reply.cost
                        account.answered += 1
                        on_reply(ask, reply)
        finally:
            for task in under_way:
                task.cancel()
            await asyncio.gather(*under_way, return_exceptions=True)
    if given_up is not None:
        raise given_up


async def _ask(client: openai.AsyncOpenAI, endpoint: Endpoint, ask: Ask) -> Reply:
    try:
        pictures = await asyncio.to_thread(ask.pictures)
    except PhotoError as error:
        return Reply("", str(error), 0, 0, 0.0)
    messages: Any = [
        {"role": "user", "content": [*map(_picture, pictures), {"type": "text", "text": ask.text}]}
    ]
    # the library's time-out is for each read: an endpoint that trickles would never meet it
    most = endpoint.timeout * (endpoint.retries + 1) + _LONGEST_PAUSE * endpoint.retries
    try:
        async with asyncio.timeout(most):
            raw = await client.chat.completions.with_raw_response.create(
                model=endpoint.model, messages=messages, **_options(endpoint, ask)
            )
        completion = msgspec.json.decode(raw.content, type=_Completion)
    except (TimeoutError, openai.APITimeoutError) as error:
        raise _FailedError("no answer in time") from error
    except openai.APIConnectionError as error:
        raise _FailedError("no connection") from error
    except openai.APIStatusError as error:
        codes = [code for code in (error.code, error.param) if code and _CODE.fullmatch(code)]
        reason = ", ".join([f"HTTP {error.status_code}", *codes])
        raise _FailedError(reason, fatal=error.status_code in {401, 403, 404}) from error
    except (openai.APIError, ValueError) as error:
        raise _FailedError("an answer that cannot be read") from error
    return _reply(completion, endpoint, ask)


def _reply(completion: _Completion, endpoint: Endpoint, ask: Ask) -> Reply:
    choice, usage = completion.choices[0], completion.usage
    text = choice.message.content or ""
    asked = usage.prompt_tokens if usage else ask.input_tokens(endpoint)
    answered = usage.completion_tokens if usage else round(len(text) / _CHARACTERS_PER_TOKEN)
    failure = ""
    if choice.finish_reason == "length":
        failure = "the answer was cut off at its longest"
    elif choice.finish_reason == "content_filter":
        failure = "the endpoint withheld the answer"
    elif not text.strip():
        failure = "the answer is empty"
    return Reply(text, failure, asked, answered, endpoint.cost(asked, answered))


def _options(endpoint: Endpoint, ask: Ask) -> dict[str, Any]:
    options: dict[str, Any] = {endpoint.limit_parameter: endpoint.max_tokens}
    if endpoint.temperature is not None:
        options["temperature"] = endpoint.temperature
    if ask.schema is not None and endpoint.json_mode != "off":
        options["response_format"] = {
            "object": {"type": "json_object"},
            "object_with_schema": {"type": "json_object", "schema": ask.schema},
            "schema": {
                "type": "json_schema",
                "json_schema": {"name": "answer", "strict": True, "schema": ask.schema},
            },
        }[endpoint.json_mode]
    return options


def _picture(jpeg: bytes) -> dict[str, Any]:
    encoded = base64.b64encode(jpeg).decode("ascii")
    return {"type": "image_url", "image_url": {"url": f"data:image/jpeg;base64,{encoded}"}}


def _client(endpoint: Endpoint) -> openai.AsyncOpenAI:
    key = os.environ.get(endpoint.api_key_env, "").strip() if endpoint.api_key_env else "none"
    if not key or not key.isascii() or not key.isprintable():
        raise EndpointError(
            f"The environment variable {endpoint.api_key_env} holds no key for {endpoint.base_url}. Nothing "
            "was asked. Set it and run the same command again."
        )
    logging.getLogger("openai").setLevel(logging.WARNING)  # in detail its log holds the photos
    return openai.AsyncOpenAI(
        api_key=key, base_url=endpoint.base_url, timeout=endpoint.timeout, max_retries=endpoint.retries
    )


def _given_up(endpoint: Endpoint, failure: _FailedError, failures: int) -> EndpointError:
    kept = "What was answered before is kept."
    if failure.fatal:
        return EndpointError(
            f"{endpoint.base_url} refuses the key or does not know the model {endpoint.model} "
            f"({failure.reason}). {kept} Check the key in the variable "
            f"{endpoint.api_key_env or '(none is set)'} and the name of the model."
        )
    return EndpointError(
        f"{endpoint.model} at {endpoint.base_url} failed {failures} times in a row (the last time: "
        f"{failure.reason}). {kept} Check the endpoint and run the same command again."
    )
