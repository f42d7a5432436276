"""An endpoint is asked within its budget, and every way it can fail ends in a sentence."""

import contextlib
import json
import logging
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import msgspec
import pytest

pytest.importorskip("openai", reason="needs the extra `evaluation`")

from woundapp import endpoint
from woundapp.endpoint import Account, Ask, Endpoint, Reply
from woundapp.errors import EndpointError, PhotoError

FINE = 'base_url = "http://x/v1"\nmodel = "m"\ninput_price = 1.0\noutput_price = 1.0\nmax_tokens = 9\n'
SECRET = "secret-of-the-clinic"

Answer = Callable[[BaseHTTPRequestHandler, int], None]


def _say(handler: BaseHTTPRequestHandler, text: str, status: int = 200, reason: str = "stop") -> None:
    content = {
        "id": "1",
        "object": "chat.completion",
        "created": 1,
        "model": "m",
        "choices": [{"index": 0, "finish_reason": reason, "message": {"role": "assistant", "content": text}}],
        "usage": {"prompt_tokens": 1000, "completion_tokens": 100, "total_tokens": 1100},
    }
    _send(handler, json.dumps(content).encode(), status)


def _refuse(handler: BaseHTTPRequestHandler, status: int, code: str) -> None:
    body = {"error": {"message": f"the key {SECRET} and the photo", "code": code}}
    _send(handler, json.dumps(body).encode(), status)


def _send(handler: BaseHTTPRequestHandler, body: bytes, status: int = 200, length: int | None = None) -> None:
    handler.send_response(status)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", str(length or len(body)))
    handler.end_headers()
    handler.wfile.write(body)


@pytest.fixture
def server() -> Iterator[tuple[Endpoint, list[dict[str, Any]], list[Answer]]]:
    """A server that answers as the test's last entry of the list says, and notes what it was asked."""
    asked: list[dict[str, Any]] = []
    answers: list[Answer] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            answers[-1](self, len(asked))

        def log_message(self, *_: Any) -> None:
            pass

    running = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    settings = Endpoint(
        base_url=f"http://127.0.0.1:{running.server_port}/v1",
        model="m",
        timeout=5,
        concurrency=2,
        retries=0,
        input_price=1000.0,
        output_price=10_000.0,
        max_tokens=100,
    )
    yield settings, asked, answers
    running.shutdown()
    thread.join()
    running.server_close()


def _asks(count: int) -> list[Ask]:
    return [Ask(str(number), f"ask {number}", lambda: [b"jpeg"]) for number in range(count)]


def _run(settings: Endpoint, count: int, budget: float = 1e6) -> tuple[Account, dict[str, Reply]]:
    replies: dict[str, Reply] = {}
    account = Account(budget)

    def keep(ask: Ask, reply: Reply) -> None:
        replies[ask.name] = reply

    endpoint.ask_all(settings, _asks(count), account, keep)
    return account, replies


def test_everything_is_asked_once(server: Any) -> None:
    settings, asked, answers = server
    answers.append(lambda handler, _: _say(handler, "yes"))
    account, replies = _run(msgspec.structs.replace(settings, temperature=0.5), 5)
    assert sorted(replies) == ["0", "1", "2", "3", "4"]
    assert len(asked) == account.answered == 5
    assert account.spent == pytest.approx(5 * 2.0)
    assert asked[0]["max_completion_tokens"] == 100
    assert asked[0]["temperature"] == 0.5
    assert replies["0"] == Reply("yes", "", 1000, 100, 2.0)


def test_the_budget_is_never_passed(server: Any) -> None:
    settings, asked, answers = server
    answers.append(lambda handler, _: _say(handler, "yes"))
    account, _ = _run(settings, 20, budget=9.0)
    assert account.stopped_by_budget
    assert account.spent <= 9.0
    assert len(asked) == account.answered == 4
    account, _ = _run(settings, 3, budget=0.5)
    assert account.answered == 0
    assert len(asked) == 4


@pytest.mark.parametrize(
    ("answer", "failure"),
    [
        (lambda handler, _: _say(handler, " "), "empty"),
        (lambda handler, _: _say(handler, "half of", reason="length"), "cut off"),
        (lambda handler, _: _say(handler, "no", reason="content_filter"), "withheld"),
    ],
)
def test_an_answer_that_cannot_be_used_says_why(server: Any, answer: Answer, failure: str) -> None:
    settings, _, answers = server
    answers.append(answer)
    account, replies = _run(settings, 1)
    assert failure in replies["0"].failure
    assert account.spent == 2.0


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (lambda handler, _: _say(handler, "", 500), "HTTP 500"),
        (lambda handler, _: _refuse(handler, 429, "insufficient_quota"), "HTTP 429, insufficient_quota"),
        (lambda handler, _: _refuse(handler, 400, "you said: secret"), "HTTP 400"),
        (lambda handler, _: _send(handler, b"<html>nonsense"), "an answer that cannot be read"),
        (lambda handler, _: _send(handler, b'{"choices": []}'), "an answer that cannot be read"),
        (lambda handler, _: _send(handler, b'{"choices": ["yes"]}'), "an answer that cannot be read"),
        (lambda handler, _: _send(handler, b"{}", length=9000), "no connection"),
        (lambda handler, _: handler.connection.close(), "no connection"),
        (lambda *_: time.sleep(0.6), "no answer in time"),
    ],
)
def test_an_endpoint_that_keeps_failing_is_given_up(server: Any, answer: Answer, reason: str) -> None:
    settings, asked, answers = server
    answers.append(answer)
    with pytest.raises(EndpointError, match=rf"failed 8 times in a row \(the last time: {reason}\)"):
        _run(msgspec.structs.replace(settings, timeout=0.3), 20)
    assert len(asked) < 20


def test_an_endpoint_that_trickles_is_not_waited_for_for_ever(server: Any) -> None:
    settings, _, answers = server

    def trickle(handler: BaseHTTPRequestHandler, _: int) -> None:
        with contextlib.suppress(OSError):
            _send(handler, b"{", length=9000)
            for _ in range(100):
                time.sleep(0.05)
                handler.wfile.write(b" ")

    answers.append(trickle)
    begun = time.monotonic()
    account, _ = _run(msgspec.structs.replace(settings, timeout=0.4), 1)
    assert time.monotonic() - begun < 4
    assert (account.failed, account.last_failure) == (1, "no answer in time")


def test_a_failure_now_and_then_is_left_for_the_next_time(server: Any) -> None:
    settings, _, answers = server
    answers.append(lambda handler, number: _say(handler, "yes", 500 if number % 3 == 0 else 200))
    account, replies = _run(settings, 30)
    assert account.failed == 10
    assert account.answered == len(replies) == 20


def test_a_tight_budget_waits_for_what_is_under_way(server: Any) -> None:
    settings, asked, answers = server
    answers.append(lambda handler, _: _say(handler, "yes"))
    dear = msgspec.structs.replace(settings, max_tokens=1000, concurrency=4)
    account, replies = _run(dear, 6, budget=13.0)  # one estimate is within it, two are not; an ask costs 2
    assert len(asked) == len(replies) == account.answered == 6
    assert not account.stopped_by_budget


def test_what_is_under_way_is_kept_when_the_key_is_refused(server: Any) -> None:
    settings, _, answers = server
    both = threading.Barrier(2)

    def first_slow_second_refused(handler: BaseHTTPRequestHandler, _: int) -> None:
        if both.wait() == 0:
            _refuse(handler, 401, "invalid_api_key")
        else:
            time.sleep(0.3)
            _say(handler, "paid for")

    answers.append(first_slow_second_refused)
    replies: list[Reply] = []
    account = Account(1e6)
    with pytest.raises(EndpointError, match="HTTP 401, invalid_api_key"):
        endpoint.ask_all(settings, _asks(9), account, lambda _, reply: replies.append(reply))
    assert [reply.text for reply in replies] == ["paid for"]
    assert (account.answered, account.failed) == (1, 1)


def test_a_photo_that_cannot_be_read_is_not_sent(server: Any) -> None:
    settings, asked, _ = server

    def broken() -> list[bytes]:
        raise PhotoError("It is damaged.")

    replies: list[Reply] = []
    endpoint.ask_all(settings, [Ask("1", "x", broken)], Account(1e6), lambda _, reply: replies.append(reply))
    assert replies == [Reply("", "It is damaged.", 0, 0, 0.0)]
    assert not asked


@pytest.mark.parametrize(
    ("mode", "sent"),
    [
        ("off", None),
        ("object", {"type": "json_object"}),
        ("object_with_schema", {"type": "json_object", "schema": {"type": "object"}}),
        (
            "schema",
            {
                "type": "json_schema",
                "json_schema": {"name": "answer", "strict": True, "schema": {"type": "object"}},
            },
        ),
    ],
)
def test_json_is_asked_for_in_the_endpoint_s_own_way(server: Any, mode: Any, sent: object) -> None:
    settings, asked, answers = server
    answers.append(lambda handler, _: _say(handler, "{}"))
    ask = Ask("1", "question", lambda: [b"one", b"two"], 2, {"type": "object"})
    chosen = msgspec.structs.replace(settings, json_mode=mode, limit_parameter="max_tokens")
    endpoint.ask_all(chosen, [ask], Account(1e6), lambda *_: None)
    assert asked[0].get("response_format") == sent
    assert asked[0]["max_tokens"] == 100
    *pictures, text = asked[0]["messages"][0]["content"]
    assert [each["image_url"]["url"] for each in pictures] == [
        "data:image/jpeg;base64,b25l",
        "data:image/jpeg;base64,dHdv",
    ]
    assert text == {"type": "text", "text": "question"}


def test_no_log_holds_the_key_or_the_photo(
    server: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    settings, asked, answers = server
    monkeypatch.setenv("WOUNDAPP_TEST_KEY", f"{SECRET}\n")
    answers.append(lambda handler, number: _say(handler, "yes", 500 if number == 1 else 200))
    with caplog.at_level(logging.DEBUG):
        _run(msgspec.structs.replace(settings, api_key_env="WOUNDAPP_TEST_KEY", retries=1), 1)
    assert len(asked) == 2
    assert SECRET not in caplog.text
    assert "b25l" not in caplog.text
    assert "ask 0" not in caplog.text


def test_what_an_endpoint_does_not_count_is_estimated(server: Any) -> None:
    settings, _, answers = server
    body = {"choices": [{"message": {"content": "x" * 35}}]}
    answers.append(lambda handler, _: _send(handler, json.dumps(body).encode()))
    account, replies = _run(settings, 1)
    assert replies["0"].output_tokens == 10
    assert replies["0"].input_tokens > 1000
    assert account.spent == replies["0"].cost > 1.0


def test_a_pause_and_another_try_come_first(server: Any) -> None:
    settings, asked, answers = server
    answers.append(lambda handler, number: _say(handler, "yes", 503 if number == 1 else 200))
    account, _ = _run(msgspec.structs.replace(settings, retries=2), 1)
    assert (account.answered, account.failed, len(asked)) == (1, 0, 2)


@pytest.mark.parametrize("status", [401, 403, 404])
def test_a_refusal_ends_it_at_once(server: Any, status: int, monkeypatch: pytest.MonkeyPatch) -> None:
    settings, asked, answers = server
    monkeypatch.setenv("WOUNDAPP_TEST_KEY", SECRET)
    answers.append(lambda handler, _: _say(handler, "", status))
    with pytest.raises(EndpointError, match=f"HTTP {status}") as caught:
        _run(msgspec.structs.replace(settings, api_key_env="WOUNDAPP_TEST_KEY"), 20)
    assert len(asked) <= 2
    assert SECRET not in str(caught.value)


def test_a_missing_key_and_a_dead_endpoint_are_told(server: Any) -> None:
    settings, asked, _ = server
    with pytest.raises(EndpointError, match="WOUNDAPP_NO_KEY holds no key"):
        _run(msgspec.structs.replace(settings, api_key_env="WOUNDAPP_NO_KEY"), 1)
    with pytest.raises(EndpointError, match="no connection"):
        _run(msgspec.structs.replace(settings, base_url="http://127.0.0.1:9/v1"), 20)
    assert not asked


@pytest.mark.parametrize(
    "content",
    [
        "",
        "base_url = 1",
        "nonsense",
        'surprise = "x"',
        f'{FINE}api_key_env = "sk-{SECRET}"',
        f"{FINE}retries = -1",
    ],
)
def test_settings_that_cannot_be_used_are_refused(tmp_path: Path, content: str) -> None:
    file = tmp_path / "endpoint.toml"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(EndpointError, match="cannot be used") as caught:
        endpoint.read(file, Endpoint)
    assert SECRET not in str(caught.value)
