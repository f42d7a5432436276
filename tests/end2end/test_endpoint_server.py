"""Teacher and judges behind a real OpenAI-compatible server with the demonstration model, killed half-way."""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("torch", reason="needs the extra `training`")
pytest.importorskip("fastapi", reason="needs llama-cpp-python's server")

from woundapp import paths
from woundapp.evaluation import judges
from woundapp.reasoner import pack_library
from woundapp.training import dataset, lesson_records
from woundapp.training.processor import CHAT_TEMPLATE

PHOTOS = 8


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """llama-cpp-python's server on the demonstration pack, which gets the chat template that it asks for."""
    folder = tmp_path_factory.mktemp("server")
    pack = pack_library.find("demo")
    model = folder / "model.gguf"
    subprocess.run(
        [
            *(sys.executable, "-m", "gguf.scripts.gguf_new_metadata", "--chat-template", CHAT_TEMPLATE),
            *(str(pack.model_file), str(model)),
        ],
        check=True,
        capture_output=True,
    )
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "llama_cpp.server", "--host", "127.0.0.1", "--port", str(port)]
    command += ["--model", str(model), "--clip_model_path", str(pack.projector_file), "--chat_format", "mtmd"]
    command += ["--n_ctx", "2048", "--n_threads", "1", "--verbose", "false"]
    with (folder / "log").open("wb") as log:
        running = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            address = f"http://127.0.0.1:{port}"
            _wait_for(address, running)
            yield address
        finally:
            running.terminate()
            running.wait(30)


def _wait_for(address: str, running: subprocess.Popen[bytes]) -> None:
    for _ in range(600):
        assert running.poll() is None, "the server ended"
        try:
            with urllib.request.urlopen(f"{address}/v1/models", timeout=5):
                return
        except OSError:
            time.sleep(0.1)
    pytest.fail("the server did not start")


@pytest.fixture
def counted(server: str) -> Iterator[tuple[str, list[bytes]]]:
    """A proxy before the server that notes every ask that was answered."""
    answered: list[bytes] = []

    class Proxy(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            asked = urllib.request.Request(
                server + self.path, body, {"Content-Type": "application/json"}, method="POST"
            )
            with urllib.request.urlopen(asked, timeout=60) as reply:
                content = reply.read()
            answered.append(body)
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: Any) -> None:
            pass

        def handle(self) -> None:
            with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # who asked was killed
                super().handle()

    proxy = ThreadingHTTPServer(("127.0.0.1", 0), Proxy)
    thread = threading.Thread(target=proxy.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield f"http://127.0.0.1:{proxy.server_port}/v1", answered
    proxy.shutdown()
    thread.join()
    proxy.server_close()


def _settled(folder: Path) -> int:
    files = (folder / lesson_records.LESSONS, folder / lesson_records.REJECTED)
    return sum(file.read_bytes().count(b"\n") for file in files if file.exists())


def test_a_teacher_killed_half_way_is_never_asked_twice(
    counted: tuple[str, list[bytes]], tmp_path: Path
) -> None:
    address, answered = counted
    folder = tmp_path / "data"
    dataset.write(folder, PHOTOS, first_seed=50, sizes=[(256, 256)], split="train")
    (folder / lesson_records.LESSONS).unlink()
    teacher = tmp_path / "teacher.toml"
    teacher.write_text(
        'instruction = "Assess this wound for infection. Think first, then answer in JSON."\n'
        f'[endpoint]\nbase_url = "{address}"\nmodel = "demo"\ninput_price = 1.0\noutput_price = 1.0\n'
        'max_tokens = 500\nlimit_parameter = "max_tokens"\ntemperature = 0.0\nconcurrency = 1\n'
        "longest_side = 256\n",
        encoding="utf-8",
    )
    command = [sys.executable, "-m", "woundapp", "train", "teach", str(folder), "--teacher", str(teacher)]
    command += ["--budget", "1", "--yes"]
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=paths.assets().parent)
    try:
        while _settled(folder) < 2:
            assert running.poll() is None, "it ended before it could be killed"
            time.sleep(0.01)
    finally:
        os.kill(running.pid, signal.SIGKILL)
        running.wait()
    kept = _settled(folder)
    assert 2 <= kept < PHOTOS
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=120, check=True, cwd=paths.assets().parent
    )
    assert f"{PHOTOS - kept} photos to send, {kept} are done already" in done.stdout
    assert _settled(folder) == PHOTOS
    # at the most the one ask that was under way when it was killed was put again
    assert PHOTOS <= len(answered) <= PHOTOS + 1
    lessons = lesson_records.read(folder)
    assert len(lessons) >= PHOTOS // 2, (folder / lesson_records.REJECTED).read_text(encoding="utf-8")
    for lesson in lessons.values():
        assert lesson.teacher == "demo"
        assert lesson.reasoning
        assert json.loads(lesson.answer)["infection_status"] in {"infected", "not_infected"}
    again = subprocess.run(
        command, capture_output=True, text=True, timeout=120, check=True, cwd=paths.assets().parent
    )
    assert f"0 photos to send, {PHOTOS} are done already" in again.stdout


JUDGES = """
[[judges]]
name = "{name}"
[judges.endpoint]
base_url = "{address}"
model = "demo"
input_price = 1.0
output_price = 1.0
max_tokens = 400
limit_parameter = "max_tokens"
json_mode = "object_with_schema"
temperature = {temperature}
concurrency = 1
longest_side = 256
"""


def _judged(out: Path) -> int:
    file = out / judges.JUDGEMENTS
    return file.read_bytes().count(b"\n") if file.exists() else 0


def test_judges_killed_half_way_are_never_asked_twice(
    counted: tuple[str, list[bytes]], tmp_path: Path
) -> None:
    address, answered = counted
    cohort, out = tmp_path / "cohort", tmp_path / "out"
    dataset.write(cohort, PHOTOS, first_seed=90, sizes=[(256, 256)], split="test")
    file = tmp_path / "judges.toml"
    file.write_text(
        "".join(
            JUDGES.format(name=name, address=address, temperature=temperature)
            for name, temperature in (("calm", 0.0), ("lively", 1.5))
        ),
        encoding="utf-8",
    )
    command = [sys.executable, "-m", "woundapp", "evaluate", str(cohort), "--pack", "demo", "--out", str(out)]
    command += ["--judges", str(file), "--budget", "1", "--yes"]
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=paths.assets().parent)
    try:
        while _judged(out) < 3:
            assert running.poll() is None, "it ended before it could be killed"
            time.sleep(0.01)
    finally:
        os.kill(running.pid, signal.SIGKILL)
        running.wait()
    kept = _judged(out)
    assert 3 <= kept < 2 * PHOTOS
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=120, check=True, cwd=paths.assets().parent
    )
    assert f"{max(PHOTOS - kept, 0)} photos to send, {min(kept, PHOTOS)} are done already" in done.stdout
    assert _judged(out) == 2 * PHOTOS
    assert 2 * PHOTOS <= len(answered) <= 2 * PHOTOS + 1
    found = json.loads((out / "figures.json").read_text(encoding="utf-8"))["judges"]
    for name in ("calm", "lively"):
        one = found["by_judge"][name]
        assert one["photos"] + one["rejected"] == PHOTOS
        assert one["photos"] >= PHOTOS // 2, (out / judges.JUDGEMENTS).read_text(encoding="utf-8")
        assert sum(one[said]["right"] for said in judges.SUPPORTS) == one["supported"]["total"] > PHOTOS
        assert f"judge {name}: supports {one['supported']['share']} of the claims" in done.stdout
    assert found["judged_by_all"] > 0
    assert "Claims that the photo supports" in (out / "report.html").read_text(encoding="utf-8")
    again = subprocess.run(
        command, capture_output=True, text=True, timeout=120, check=True, cwd=paths.assets().parent
    )
    assert f"0 photos to send, {PHOTOS} are done already" in again.stdout
    assert len(answered) <= 2 * PHOTOS + 1
