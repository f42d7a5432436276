"""What stands before every photo: read once, the same out of a file to the bit, and never in the way."""

import json
import resource
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from multiprocessing import Pipe
from pathlib import Path
from unittest.mock import patch

import msgspec
import psutil
import pytest

from tests.worker.conftest import View
from woundapp import paths
from woundapp.errors import CancelledError
from woundapp.reasoner import llama, model_pack, prompt, worker
from woundapp.reasoner.client import ReasonerClient
from woundapp.reasoner.llama import Engine, TextPart
from woundapp.reasoner.messages import Assess, AssessResult, Look, Progress, Stage
from woundapp.reasoner.model_pack import ModelPack
from woundapp.reasoner.reasoner import MIRRORED, SEEN, Reasoner
from woundapp.settings import Device

SYSTEM = "You are shown a photo of a chronic wound. Judge whether the wound shows signs of infection. " * 4


@pytest.fixture(scope="module")
def pack(demo_pack: ModelPack, tmp_path_factory: pytest.TempPathFactory) -> ModelPack:
    """The demonstration model, told much before it sees a photo."""
    folder = tmp_path_factory.mktemp("told")
    for file in demo_pack.folder.iterdir():
        (folder / file.name).symlink_to(file)
    manifest = json.loads((demo_pack.folder / model_pack.MANIFEST).read_text())
    manifest["prompt"]["system"] = SYSTEM
    (folder / model_pack.MANIFEST).unlink()
    (folder / model_pack.MANIFEST).write_text(json.dumps(manifest))
    return model_pack.read(folder)


@contextmanager
def opened(pack: ModelPack, stopped: Callable[[], bool] = lambda: False) -> Iterator[Reasoner]:
    reasoner = Reasoner(pack, Device.CPU, lambda *_: None, stopped)
    try:
        yield reasoner
    finally:
        reasoner.close()


@contextmanager
def listening(then: Callable[[], object] = lambda: None) -> Iterator[list[tuple[int, ...]]]:
    """Takes note of the text tokens that the engine reads, piece by piece, and then does something."""
    read: list[tuple[int, ...]] = []
    append = Engine.append

    def listen(engine: Engine, tokens: Sequence[int], sequence: int = 0) -> None:
        append(engine, tokens, sequence)
        read.append(tuple(tokens))
        then()

    with patch.object(Engine, "append", listen):
        yield read


def joined(pieces: Sequence[tuple[int, ...]]) -> tuple[int, ...]:
    return tuple(chain.from_iterable(pieces))


def judged(reasoner: Reasoner, view: View, samples: int = 4) -> AssessResult:
    """What is said of a photo, without the time that it took."""
    result = reasoner.assess(
        Assess(request_id=0, rgb=view.rgb, width=view.width, height=view.height, seed=3, samples=samples)
    )
    return msgspec.structs.replace(result, encode=0, prefill=0, reasoning_seconds=0, answer_seconds=0)


def kept() -> list[Path]:
    folder = paths.cache_dir() / "prompts"
    return list(folder.iterdir()) if folder.is_dir() else []


def test_what_is_read_before_a_photo_is_what_stands_before_it(pack: ModelPack, view: View) -> None:
    asked = pack.manifest.prompt
    with opened(pack) as reasoner:
        first, *_ = reasoner._engine.encode(
            prompt.conversation(asked.question, asked.system), view.rgb, view.width, view.height
        )
        assert isinstance(first, TextPart)
        assert first.tokens == reasoner._prefix.tokens
        assert len(first.tokens) > len(reasoner._engine.tokenize(SYSTEM))


def test_an_answer_is_the_same_to_the_bit_whether_the_beginning_is_read_or_loaded(
    pack: ModelPack, view: View
) -> None:
    with opened(pack) as reasoner:
        expected = judged(reasoner, view)
        logits = [reasoner._engine.logits(sequence) for sequence in (SEEN, MIRRORED)]
    assert len(kept()) == 1
    with opened(pack) as reasoner, listening() as read:
        reasoner.get_ready()
        assert read == []
        assert judged(reasoner, view) == expected
        for sequence, before in zip((SEEN, MIRRORED), logits, strict=True):
            assert (reasoner._engine.logits(sequence) == before).all()
    assert expected.answer_complete


def test_the_next_photo_and_the_mirror_image_do_not_read_it_again(pack: ModelPack, view: View) -> None:
    other = View(bytes(96 * 64 * 3), 96, 64)
    with opened(pack) as reasoner:
        expected = judged(reasoner, view)
        (file,) = kept()
        file.unlink()
        length = len(reasoner._prefix.tokens)
        with listening() as read:
            judged(reasoner, other)
            again = judged(reasoner, view)
        assert again == expected
        assert not [piece for piece in read if piece[0] == reasoner._prefix.tokens[0]]
        assert kept() == []
        assert reasoner._engine.position(SEEN) == reasoner._engine.position(MIRRORED) > length


def test_the_demonstration_model_is_told_too_little_for_a_file(demo_pack: ModelPack, view: View) -> None:
    with opened(demo_pack) as reasoner:
        reasoner.get_ready()
        judged(reasoner, view, samples=1)
    assert kept() == []


@pytest.mark.parametrize("damage", ["changed", "cut", "a state that llama.cpp does not take"])
def test_a_damaged_file_is_read_past_and_put_right(pack: ModelPack, view: View, damage: str) -> None:
    with opened(pack) as reasoner:
        expected = judged(reasoner, view, samples=1)
        if damage.startswith("a state"):
            reasoner._prefix._files.save(reasoner._prefix._key, memoryview(bytes(1000)), lambda: None)
    (file,) = kept()
    content = bytearray(file.read_bytes())
    content[-1] ^= damage == "changed"
    file.write_bytes(content[: len(content) // 2] if damage == "cut" else content)
    with opened(pack) as reasoner, listening() as read:
        assert judged(reasoner, view, samples=1) == expected
        tokens = reasoner._prefix.tokens
        assert joined(read)[: len(tokens)] == tokens
    with opened(pack) as reasoner, listening() as read:
        reasoner.get_ready()
    assert read == []


def test_another_build_does_not_take_the_file(pack: ModelPack, monkeypatch: pytest.MonkeyPatch) -> None:
    with opened(pack) as reasoner:
        reasoner.get_ready()
    monkeypatch.setattr(llama, "fingerprint", lambda: "another build")
    with opened(pack) as reasoner, listening() as read:
        reasoner.get_ready()
        assert joined(read) == reasoner._prefix.tokens
    assert len(kept()) == 2


def test_a_folder_that_takes_no_file_is_no_concern(pack: ModelPack, view: View, home: Path) -> None:
    with opened(pack) as reasoner:
        expected = judged(reasoner, view, samples=1)
    (file,) = kept()
    file.unlink()
    file.parent.rmdir()
    file.parent.write_bytes(b"a file is in the way")
    with opened(pack) as reasoner:
        assert judged(reasoner, view, samples=1) == expected


def test_a_full_disk_is_no_concern(pack: ModelPack, view: View, tmp_path: Path) -> None:
    with ReasonerClient(pack, log_file=tmp_path / "worker.log") as client:
        client.load(lambda _: limit(client))
        assert view.assess(client).answer_complete
    assert kept() == []


def limit(client: ReasonerClient) -> None:
    """No file that the worker writes can grow beyond 20,000 bytes, which fails as a full disk does."""
    assert client.process_id is not None
    psutil.Process(client.process_id).rlimit(resource.RLIMIT_FSIZE, (20_000, resource.RLIM_INFINITY))


def test_two_workers_at_once_keep_one_whole_file(pack: ModelPack, view: View, tmp_path: Path) -> None:
    answers = []

    def run(number: int) -> None:
        with ReasonerClient(pack, log_file=tmp_path / f"worker-{number}.log") as client:
            answers.append(view.assess(client).answer)

    threads = [threading.Thread(target=run, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    run(2)
    assert len(set(answers)) == 1
    assert len(answers) == 3
    assert len(kept()) == 1


def test_it_is_read_while_nobody_asks_for_anything(pack: ModelPack, tmp_path: Path) -> None:
    with ReasonerClient(pack, Device.CPU, log_file=tmp_path / "worker.log") as client:
        client.load()
        deadline = time.monotonic() + 60
        while not [file for file in kept() if file.suffix == ".state"] and time.monotonic() < deadline:
            time.sleep(0.02)
    with opened(pack) as reasoner, listening() as read:
        reasoner.get_ready()
    assert read == []


def test_reading_it_for_a_photo_can_be_cancelled_and_the_worker_stays(
    pack: ModelPack, view: View, tmp_path: Path
) -> None:
    def cancel(progress: Progress) -> None:
        if progress.stage is Stage.PREFILL:
            client.cancel()

    with ReasonerClient(pack, log_file=tmp_path / "worker.log") as client:
        client.load()
        process = client.process_id
        with pytest.raises(CancelledError):
            view.assess(client, on_progress=cancel)
        assert view.assess(client).answer_complete
        assert client.process_id == process


def test_a_request_stops_the_reading_and_a_photo_goes_on_where_it_was(pack: ModelPack, view: View) -> None:
    with opened(pack) as reasoner:
        expected = judged(reasoner, view, samples=1)
    (file,) = kept()
    file.unlink()
    ours, theirs = Pipe()
    with ours, theirs:
        idle = worker._Worker(theirs)
        request = Look(request_id=1, rgb=view.rgb, width=view.width, height=view.height)
        with opened(pack, idle._stopped) as reasoner:
            idle._reasoner = reasoner
            tokens = reasoner._prefix.tokens
            with listening(lambda: idle._requests.put(request)) as read:
                assert idle._next() is request
            (before,) = read
            assert before == tokens[: len(before)] != tokens
            idle._current = request.request_id
            with listening() as read:
                reasoner.look(request)
            assert joined(read)[: len(tokens) - len(before)] == tokens[len(before) :]
            assert judged(reasoner, view, samples=1) == expected
    assert kept() == [file]
