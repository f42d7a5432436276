"""The real worker process with the real pack: it answers, and it can be lost without harm."""

import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import psutil
import pytest

from tests.worker.conftest import View
from woundapp.errors import CancelledError, ModelPackError, ReasonerError
from woundapp.reasoner import client as client_module
from woundapp.reasoner import messages, model_pack
from woundapp.reasoner.client import OnProgress, ReasonerClient
from woundapp.reasoner.messages import Progress, ReasoningEnd, Stage, Survey
from woundapp.reasoner.model_pack import ModelPack
from woundapp.reasoner.reasoner import Reasoner
from woundapp.reasoner.turn import probability
from woundapp.settings import Device


def once(action: Callable[[], object], stage: Stage) -> OnProgress:
    """A progress callback that does something when a stage is first seen."""
    pending = [action]

    def on_progress(progress: Progress) -> None:
        if progress.stage is stage and pending:
            pending.pop()()

    return on_progress


def test_a_photo_is_assessed_with_its_stages_in_order(client: ReasonerClient, view: View) -> None:
    seen: list[Stage] = []
    texts: list[str] = []

    def note(progress: Progress) -> None:
        if not seen or seen[-1] is not progress.stage:
            seen.append(progress.stage)
        if progress.stage is Stage.REASONING:
            texts.append(progress.text)

    result = view.assess(client, on_progress=note)
    assert seen == [stage for stage in Stage if stage is not Stage.PROBING]
    assert result.reasoning_end is ReasoningEnd.CLOSED
    assert result.answer_complete
    assert 0.0 <= result.samples[0].probability_infected <= 1.0
    assert json.loads(result.answer)["infection_status"] in {"infected", "not_infected"}
    assert result.reasoning in "".join(texts).strip() + " "


def test_the_same_seed_gives_the_same_answer_in_another_worker(
    client: ReasonerClient, demo_pack: ModelPack, view: View, tmp_path: Path
) -> None:
    first = view.assess(client, seed=7)
    again = view.assess(client, seed=7)
    with ReasonerClient(demo_pack, log_file=tmp_path / "other.log") as other:
        elsewhere = view.assess(other, seed=7)
    for result in (again, elsewhere):
        assert (result.reasoning, result.answer) == (first.reasoning, first.answer)
        assert result.samples[0].probability_infected == first.samples[0].probability_infected


def test_the_same_photo_is_encoded_once(client: ReasonerClient, view: View) -> None:
    assert view.assess(client).encode > 0.0
    again = view.assess(client, seed=1)
    assert (again.encode, again.prefill) == (0.0, 0.0)


def test_a_photo_that_was_looked_at_is_judged_without_being_encoded_again(
    client: ReasonerClient, view: View
) -> None:
    looked = client.look(view.rgb, view.width, view.height)
    assert looked.encode > 0.0
    assert looked.prefill > 0.0
    again = client.look(view.rgb, view.width, view.height, mirrored=True)
    assert again.encode > 0.0  # of the mirror image
    assert again.probability_infected == looked.probability_infected
    result = view.assess(client)
    assert (result.encode, result.prefill) == (0.0, 0.0)
    with_look = result.samples
    client.look(bytes(64 * 64 * 3), 64, 64)
    assert view.assess(client).samples == with_look


def test_a_first_look_is_the_verdict_straight_after_the_photo(
    client: ReasonerClient, demo_pack: ModelPack, view: View
) -> None:
    looked = client.look(view.rgb, view.width, view.height)
    reasoner = Reasoner(demo_pack, Device.CPU, lambda *_: None, lambda: False)
    try:
        request = Survey(request_id=0, rgb=view.rgb, width=view.width, height=view.height, infected=True)
        prober = reasoner.prober(request)
        nothing = np.zeros((prober.photo.rows, prober.photo.columns), np.bool_)
        (log_odds,) = prober.verdicts([nothing], ~nothing)
    finally:
        reasoner.close()
    assert looked.probability_infected == pytest.approx(probability(log_odds), abs=2e-3)


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGKILL])
@pytest.mark.parametrize("stage", [Stage.LOADING, Stage.REASONING])
def test_a_crash_is_survived_and_the_photo_answered(
    client: ReasonerClient, view: View, number: signal.Signals, stage: Stage
) -> None:
    expected = view.assess(client).answer if stage is Stage.REASONING else None
    result = view.assess(client, on_progress=once(lambda: _signal(client, number), stage))
    assert result.answer_complete
    if expected is not None:
        assert result.answer == expected


def test_two_crashes_on_one_photo_stop_and_the_next_photo_works(client: ReasonerClient, view: View) -> None:
    def crash(progress: Progress) -> None:
        if progress.stage is Stage.REASONING:
            _signal(client, signal.SIGSEGV)

    with pytest.raises(ReasonerError, match="stopped working twice on this photo"):
        view.assess(client, on_progress=crash)
    assert view.assess(client).answer_complete


@pytest.mark.parametrize("stage", [Stage.CHECKING, Stage.LOADING, Stage.ENCODING, Stage.REASONING])
def test_cancelling_stops_within_two_seconds_and_the_worker_stays(
    client: ReasonerClient, view: View, stage: Stage
) -> None:
    with pytest.raises(CancelledError):
        view.assess(client, on_progress=once(client.cancel, stage))
    assert view.assess(client).answer_complete


def test_a_worker_that_hangs_is_killed_two_seconds_after_cancelling(
    client: ReasonerClient, view: View
) -> None:
    client.load()

    def freeze_and_cancel() -> None:
        _signal(client, signal.SIGSTOP)
        client.cancel()

    started = time.monotonic()
    with pytest.raises(CancelledError):
        view.assess(client, on_progress=once(freeze_and_cancel, Stage.REASONING))
    assert time.monotonic() - started < client_module.CANCEL_SECONDS + 1.5
    assert view.assess(client).answer_complete


def test_a_worker_that_hangs_is_noticed_without_anybody_cancelling(
    demo_pack: ModelPack, view: View, tmp_path: Path
) -> None:
    with ReasonerClient(demo_pack, log_file=tmp_path / "worker.log", stall_seconds=1.0) as client:
        freeze = once(lambda: _signal(client, signal.SIGSTOP), Stage.REASONING)
        assert view.assess(client, on_progress=freeze).answer_complete


def test_cancelling_when_nothing_runs_does_nothing(client: ReasonerClient, view: View) -> None:
    client.cancel()
    client.load()
    client.cancel()
    assert view.assess(client).answer_complete


def test_a_worker_out_of_memory_is_started_again(client: ReasonerClient, view: View) -> None:
    client.load()
    starved = []

    def starve() -> None:
        assert client.process_id is not None
        process = psutil.Process(client.process_id)
        process.rlimit(resource.RLIMIT_AS, (process.memory_info().vms, resource.RLIM_INFINITY))
        starved.append(client.process_id)

    assert view.assess(client, on_progress=once(starve, Stage.ENCODING)).answer_complete
    assert starved != [client.process_id]


def test_a_worker_always_out_of_memory_ends_in_one_sentence(client: ReasonerClient, view: View) -> None:
    client.load()

    def starve(progress: Progress) -> None:
        if progress.stage is Stage.ENCODING:
            assert client.process_id is not None
            process = psutil.Process(client.process_id)
            process.rlimit(resource.RLIMIT_AS, (process.memory_info().vms, resource.RLIM_INFINITY))

    with pytest.raises(ReasonerError, match="Close other programs"):
        view.assess(client, on_progress=starve)
    assert view.assess(client).answer_complete


@pytest.mark.parametrize(
    "garbage",
    [b"", b"\xc1", b"garbage" * 1000, messages.encode(Progress(request_id=1, stage=Stage.REASONING))],
)
def test_garbage_sent_to_the_worker_ends_it_and_the_next_photo_works(
    client: ReasonerClient, view: View, garbage: bytes
) -> None:
    client.load()
    assert client._connection is not None
    client._connection.send_bytes(garbage)
    assert view.assess(client).answer_complete


def test_the_worker_leaves_when_its_pipe_closes(client: ReasonerClient) -> None:
    client.load()
    assert client.process_id is not None
    process = psutil.Process(client.process_id)
    client.close()
    assert not process.is_running() or process.status() == psutil.STATUS_ZOMBIE


def test_closing_while_it_thinks_is_prompt(client: ReasonerClient, view: View) -> None:
    client.load()
    closing = threading.Thread(target=client.close)
    with pytest.raises(CancelledError):
        view.assess(client, on_progress=once(closing.start, Stage.REASONING))
    closing.join(5)
    assert not closing.is_alive()
    with pytest.raises(CancelledError):
        view.assess(client)


def test_a_damaged_pack_is_refused_by_the_worker(demo_pack: ModelPack, tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    folder.mkdir()
    for file in demo_pack.folder.iterdir():
        (folder / file.name).write_bytes(
            file.read_bytes()[:-1] if file.suffix == ".gguf" else file.read_bytes()
        )
    pack = ModelPack(folder=folder, manifest=demo_pack.manifest)
    with (
        ReasonerClient(pack, log_file=tmp_path / "worker.log") as client,
        pytest.raises(ReasonerError, match="is not what its manifest says"),
    ):
        client.load()


@pytest.fixture
def timing_pack(demo_pack: ModelPack, tmp_path: Path) -> ModelPack:
    """A pack that says that it is for timing only."""
    folder = tmp_path / "timing"
    shutil.copytree(demo_pack.folder, folder)
    manifest = json.loads((folder / model_pack.MANIFEST).read_bytes())
    (folder / model_pack.MANIFEST).write_text(json.dumps(manifest | {"timing_only": True}))
    return model_pack.read(folder)


def test_a_pack_for_timing_is_refused_before_a_worker_is_started(
    timing_pack: ModelPack, view: View, tmp_path: Path
) -> None:
    with ReasonerClient(timing_pack, log_file=tmp_path / "worker.log") as client:
        with pytest.raises(ModelPackError, match="no model that can judge"):
            client.load()
        with pytest.raises(ModelPackError, match="no model that can judge"):
            view.assess(client)
        assert client.process_id is None


def test_a_pack_for_timing_is_refused_by_the_worker_too(
    timing_pack: ModelPack, demo_pack: ModelPack, tmp_path: Path
) -> None:
    passing = ModelPack(folder=timing_pack.folder, manifest=demo_pack.manifest)
    with (
        ReasonerClient(passing, log_file=tmp_path / "worker.log") as client,
        pytest.raises(ReasonerError, match="no model that can judge"),
    ):
        client.load()


def test_a_benchmark_loads_a_pack_for_timing(timing_pack: ModelPack, tmp_path: Path) -> None:
    with ReasonerClient(timing_pack, log_file=tmp_path / "worker.log", timing=True) as client:
        assert client.load().device


def test_native_output_goes_to_the_log_and_not_to_the_terminal(
    client: ReasonerClient, view: View, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    view.assess(client)
    client.close()
    assert capfd.readouterr() == ("", "")
    assert (tmp_path / "worker.log").exists()


def test_the_callers_process_never_loads_the_engine(demo_pack: ModelPack) -> None:
    code = (
        "import sys; from woundapp import assessing; from woundapp.commands import assess; "
        "sys.exit('llama_cpp' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def _signal(client: ReasonerClient, number: signal.Signals) -> None:
    assert client.process_id is not None
    os.kill(client.process_id, number)
