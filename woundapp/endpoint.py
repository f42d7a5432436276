"""Asks an OpenAI-compatible endpoint that the user set up: many asks at once, within a budget of money."""

import asyncio
import os
import tomllib
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import msgspec
import openai
from openai.types.chat import ChatCompletion

from woundapp.errors import EndpointError

FAILURES_IN_A_ROW = 8
"""After as many asks that failed one after the other, the endpoint is taken to be out of order."""

_MILLION = 1_000_000
_PHOTO_TOKENS = 1500
"""Of a photo of about 1024 pixels, for the estimate; endpoints count them differently."""

_CHARACTERS_PER_TOKEN = 3.5


class Endpoint(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An endpoint and how it is asked, as a TOML file gives it.

    Attributes:
        base_url: such as `https://api.openai.com/v1`.
        model: its name there.
        api_key_env: the environment variable that holds the key; empty for an endpoint without keys.
        timeout: seconds for one answer.
        concurrency: asks at the same time.
        retries: of an ask that failed for a while, with growing pauses.
        input_price: of a million tokens asked, in the currency of the budget.
        output_price: of a million tokens answered.
        max_tokens: of an answer, its reasoning included.
        limit_parameter: the name under which the endpoint takes that limit.
        temperature: of sampling; left out, the endpoint's own.
        longest_side: of a photo that is sent, in pixels.
    """

    base_url: str
    model: str
    api_key_env: str = ""
    timeout: float = 120.0
    concurrency: int = 4
    retries: int = 4
    input_price: float
    output_price: float
    max_tokens: int
    limit_parameter: Literal["max_completion_tokens", "max_tokens"] = "max_completion_tokens"
    temperature: float | None = None
    longest_side: int = 1024

    def cost(self, input_tokens: float, output_tokens: float) -> float:
        """What an ask costs."""
        return (input_tokens * self.input_price + output_tokens * self.output_price) / _MILLION

    def estimate(self, characters: int) -> float:
        """What an ask with one photo and a text of so many characters may cost at the most."""
        return self.cost(_PHOTO_TOKENS + characters / _CHARACTERS_PER_TOKEN, self.max_tokens)


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing to ask.

    Attributes:
        name: by which the answer is told from others.
        messages: makes the messages when it is their turn, so that photos are not held in memory.
        characters: of its text, for the estimate.
    """

    name: str
    messages: Callable[[], list[dict[str, Any]]]
    characters: int


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
    """What was asked and spent.

    Attributes:
        answered: asks that came back, also those whose answer cannot be used.
        failed: asks that did not.
        spent: in the currency of the budget.
        stopped_by_budget: whether asks were left because the next might have passed the budget.
    """

    answered: int = 0
    failed: int = 0
    spent: float = 0.0
    stopped_by_budget: bool = False


def read(file: Path) -> Endpoint:
    """Read an endpoint's settings.

    Raises:
        EndpointError: the file cannot be read, or a setting is missing, unknown or of the wrong kind.
    """
    try:
        return msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), Endpoint)
    except (OSError, ValueError) as error:
        raise EndpointError(
            f"The settings of an endpoint in {file} cannot be used ({error}). Nothing was asked. "
            "Correct the file; `woundapp/training/configs/teachers` holds an example."
        ) from error


def ask_all(
    endpoint: Endpoint, asks: Sequence[Ask], budget: float, on_reply: Callable[[Ask, Reply], None]
) -> Account:
    """Ask everything, several at a time, until all is answered or the budget does not allow the next.

    An ask that fails is told to nobody and left for the next time; one that is answered is handed on at
    once, so that it can be kept before the next is begun.

    Args:
        endpoint: to be asked.
        asks: in order.
        budget: of money; before an ask, what was spent, what is under way and the dearest ask so far must
            stay within it.
        on_reply: called with each answer.

    Raises:
        EndpointError: the key is missing or refused, the model is unknown there, or asks keep failing.
    """
    return asyncio.run(_ask_all(endpoint, asks, budget, on_reply))


async def _ask_all(
    endpoint: Endpoint, asks: Sequence[Ask], budget: float, on_reply: Callable[[Ask, Reply], None]
) -> Account:
    account = Account()
    ledger = _Ledger(endpoint, budget, account)
    waiting = iter(asks)
    async with _client(endpoint) as client:
        workers = [
            asyncio.create_task(_work(client, endpoint, waiting, ledger, on_reply))
            for _ in range(max(1, min(endpoint.concurrency, len(asks))))
        ]
        try:
            await asyncio.gather(*workers)
        finally:
            for worker in workers:
                worker.cancel()
            await asyncio.gather(*workers, return_exceptions=True)
    return account


class _Ledger:
    """Money spent and under way, and failures in a row."""

    def __init__(self, endpoint: Endpoint, budget: float, account: Account) -> None:
        self._endpoint, self._budget, self.account = endpoint, budget, account
        self._under_way = self._dearest = 0.0
        self._failures = 0

    def reserve(self, ask: Ask) -> float | None:
        """Set money aside for an ask, or None when the budget does not allow it."""
        likely = self._dearest or self._endpoint.estimate(ask.characters)
        if self.account.spent + self._under_way + likely > self._budget:
            self.account.stopped_by_budget = True
            return None
        self._under_way += likely
        return likely

    def settle(self, reserved: float, reply: Reply) -> None:
        self._under_way -= reserved
        self._dearest = max(self._dearest, reply.cost)
        self.account.spent += reply.cost
        self.account.answered += 1
        self._failures = 0

    def fail(self, reserved: float, endpoint: Endpoint, reason: str) -> None:
        self._under_way -= reserved
        self.account.failed += 1
        self._failures += 1
        if self._failures >= FAILURES_IN_A_ROW:
            raise EndpointError(
                f"{endpoint.model} at {endpoint.base_url} failed {self._failures} times in a row (the last "
                f"time: {reason}). What was answered before is kept. Check the endpoint and run the same "
                "command again."
            )


async def _work(
    client: openai.AsyncOpenAI,
    endpoint: Endpoint,
    waiting: Iterator[Ask],
    ledger: _Ledger,
    on_reply: Callable[[Ask, Reply], None],
) -> None:
    for ask in waiting:
        reserved = ledger.reserve(ask)
        if reserved is None:
            return
        try:
            reply = await _ask(client, endpoint, ask)
        except (openai.AuthenticationError, openai.PermissionDeniedError, openai.NotFoundError) as error:
            raise EndpointError(
                f"{endpoint.base_url} refuses the key or does not know the model {endpoint.model} "
                f"(HTTP {error.status_code}). What was answered before is kept. Check the key in the "
                f"variable {endpoint.api_key_env or '(none is set)'} and the name of the model."
            ) from error
        except (openai.APIError, ValueError) as error:
            ledger.fail(reserved, endpoint, _reason(error))
            continue
        ledger.settle(reserved, reply)
        on_reply(ask, reply)


async def _ask(client: openai.AsyncOpenAI, endpoint: Endpoint, ask: Ask) -> Reply:
    options: dict[str, Any] = {endpoint.limit_parameter: endpoint.max_tokens}
    if endpoint.temperature is not None:
        options["temperature"] = endpoint.temperature
    messages: Any = ask.messages()
    answered = await client.chat.completions.create(model=endpoint.model, messages=messages, **options)
    if not isinstance(answered, ChatCompletion):
        raise ValueError("no chat completion")
    choice = answered.choices[0] if answered.choices else None
    text = (choice.message.content if choice and choice.message else None) or ""
    usage = answered.usage
    asked_tokens = (
        usage.prompt_tokens if usage else round(_PHOTO_TOKENS + ask.characters / _CHARACTERS_PER_TOKEN)
    )
    said_tokens = usage.completion_tokens if usage else round(len(text) / _CHARACTERS_PER_TOKEN)
    failure = ""
    if not text.strip():
        failure = "the answer is empty"
    elif choice and choice.finish_reason == "length":
        failure = "the answer was cut off at its longest"
    elif choice and choice.finish_reason == "content_filter":
        failure = "the endpoint withheld the answer"
    return Reply(text, failure, asked_tokens, said_tokens, endpoint.cost(asked_tokens, said_tokens))


@asynccontextmanager
async def _client(endpoint: Endpoint) -> AsyncIterator[openai.AsyncOpenAI]:
    key = os.environ.get(endpoint.api_key_env, "") if endpoint.api_key_env else "none"
    if not key:
        raise EndpointError(
            f"The environment variable {endpoint.api_key_env} holds no key for {endpoint.base_url}. Nothing "
            "was asked. Set it and run the same command again."
        )
    async with openai.AsyncOpenAI(
        api_key=key, base_url=endpoint.base_url, timeout=endpoint.timeout, max_retries=endpoint.retries
    ) as client:
        yield client


def _reason(error: openai.APIError | ValueError) -> str:
    """Why an ask failed, without what was asked."""
    if isinstance(error, openai.APITimeoutError):
        return "no answer in time"
    if isinstance(error, openai.APIConnectionError):
        return "no connection"
    if isinstance(error, openai.APIStatusError):
        return f"HTTP {error.status_code}"
    return "an answer that cannot be read"
