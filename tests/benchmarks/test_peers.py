"""The peers are built as the wheel is, do the engine's work, and are understood."""

from pathlib import Path

import llama_cpp
import pytest
from PIL import Image

from tests.benchmarks import engine, machine, peers, sources
from tests.benchmarks.peers import TOOLS, Peers
from tests.benchmarks.work import Timing, Work
from woundapp.reasoner import llama, planning
from woundapp.reasoner.model_pack import ModelPack
from woundapp.settings import Device

MTMD_LOG = """\
0.00.107.888 I main: loading model: model.gguf
0.00.107.990 W WARN: This is an experimental CLI for testing multimodal capability.
0.00.108.001 W       For normal use cases, please use the standard llama-cli
0.59.900.668 I encoding mtmd batch, n_chunks = 1 (done = 1, total = 3)
1.00.379.039 I mtmd batch encoding done in 478 ms
1.00.379.085 I decoding image batch 1/1, n_tokens_batch = 64
1.00.390.507 I image decoded (batch 1/1) in 11 ms

1.00.422.742 I llama_perf_context_print:        load time =      14.02 ms
1.00.422.744 I llama_perf_context_print: prompt eval time =     498.99 ms /    90 tokens (    5.54 ms per token,   180.36 tokens per second)
1.00.422.745 I llama_perf_context_print:        eval time =      17.98 ms /    31 runs   (    0.58 ms per token,  1724.43 tokens per second)
1.00.422.746 I llama_perf_context_print:       total time =     855.90 ms /   121 tokens
1.00.422.746 I llama_perf_context_print:    graphs reused =         31
"""  # noqa: E501
"""Of llama-mtmd-cli, with the demonstration pack; minute and milliseconds of the encoder changed."""

BENCH_JSON = """\
[
  {
    "build_commit": "0c1e570",
    "build_number": 1,
    "backends": "CPU",
    "n_prompt": 90,
    "n_gen": 0,
    "n_depth": 0,
    "avg_ns": 34342569,
    "stddev_ns": 0,
    "avg_ts": 2620.654267,
    "stddev_ts": 0.000000,
    "samples_ns": [ 34342569 ],
    "samples_ts": [ 2620.65 ]
  }
]
"""


@pytest.fixture
def work(demo_pack: ModelPack, tmp_path: Path) -> Work:
    """A look at a photo, and a few tokens."""
    planned = planning.plan(demo_pack, Device.CPU, llama.devices())
    return Work(demo_pack, engine.photo(demo_pack, None, tmp_path), 8, planned.options)


def test_the_log_of_mtmd_cli_is_understood() -> None:
    timing = peers.mtmd_timing(MTMD_LOG, 0.5)
    assert timing.encode == pytest.approx(0.478371)
    assert timing.prefill == pytest.approx(0.49899 - 0.478371)
    assert (timing.prefill_tokens, timing.decode_tokens, timing.written) == (90, 31, 32)
    assert timing.decode == pytest.approx(0.01798)
    assert timing.figures()["writing_tokens_a_s"] == pytest.approx(64)


@pytest.mark.parametrize("line", ["encoding mtmd", "encoding done", "prompt eval time", "31 runs"])
def test_a_log_that_tells_no_time_is_refused(line: str) -> None:
    told = "\n".join(each for each in MTMD_LOG.splitlines() if line not in each)
    with pytest.raises(ValueError, match="told no times"):
        peers.mtmd_timing(told, 0.5)


def test_what_llama_bench_prints_is_understood() -> None:
    assert peers.bench_rate(BENCH_JSON) == pytest.approx(2620.654)


def test_the_build_takes_the_settings_of_the_wheel(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CMAKE_ARGS", "-DGGML_CUDA=on -DCMAKE_CUDA_ARCHITECTURES='80;90'")
    command = peers.configuring(tmp_path / "source", tmp_path / "made")
    assert command[-2:] == ["-DGGML_CUDA=on", "-DCMAKE_CUDA_ARCHITECTURES=80;90"]
    assert "-DCMAKE_BUILD_TYPE=Release" in command


def test_a_build_is_asked_what_it_is() -> None:
    folder = Path(llama_cpp.__file__).parent / "lib"
    assert "CPU : " in peers.system_info()
    assert peers.system_info(folder) == peers.system_info()


def test_peers_that_were_built_otherwise_are_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sources, "FOLDER", tmp_path)
    monkeypatch.setattr(sources, "llama_cpp", lambda: tmp_path / "source")
    monkeypatch.setattr(peers, "_run", lambda command: pytest.fail(f"not to be run: {command}"))
    monkeypatch.setattr(peers, "system_info", lambda folder=None: "CPU : AVX2 = 1" if folder else "CPU : ")
    programs = peers.made_in(tmp_path / "source") / "bin"
    programs.mkdir(parents=True)
    for tool in TOOLS:
        (programs / tool).touch()
    with pytest.raises(SystemExit, match="built otherwise"):
        peers.build()


def test_a_peer_with_other_work_is_told(work: Work) -> None:
    ours = Timing(1, 1, prefill_tokens=90, decode=1, decode_tokens=8, writing=1, written=8)
    engine._make_sure_of_the_same(ours, ours, work)
    for theirs in (
        Timing(1, 1, prefill_tokens=91, decode=1, decode_tokens=7, writing=1, written=8),
        Timing(1, 1, prefill_tokens=90, decode=1, decode_tokens=6, writing=1, written=7),
    ):
        with pytest.raises(SystemExit, match="did not do the same"):
            engine._make_sure_of_the_same(ours, theirs, work)


def test_a_photo_is_as_the_model_takes_it(demo_pack: ModelPack, tmp_path: Path) -> None:
    with Image.open(engine.photo(demo_pack, 224, tmp_path)) as opened:
        assert opened.size == (224, 224)
    for side in (100, 512):
        with pytest.raises(SystemExit, match="takes photos of 36 to 64 squares"):
            engine.photo(demo_pack, side, tmp_path)


def test_engine_and_stock_handler_are_measured(work: Work) -> None:
    shares: list[float] = []
    found = engine.measure(work, 1, ("stock",), bandwidth=1e9, on_progress=shares.append)
    assert found["medians"]["engine"]["decode_tokens_a_s"] >= found["medians"]["engine"]["writing_tokens_a_s"]
    assert set(found["ratios"]) == {"stock"}
    assert all(ratio > 0 for ratio in found["ratios"]["stock"].values())
    assert found["prompt_tokens"] > 64
    assert shares == [0.5, 1.0]
    size = work.pack.model_file.stat().st_size
    assert 0.9 * size < found["bandwidth"]["bytes_a_token"] < 1.5 * size
    assert found["bandwidth"]["share"] > 0


def test_llama_cpps_own_programs_are_measured(work: Work) -> None:
    built = Peers(_built())
    timing = built.mtmd(work)
    assert timing.written == work.tokens
    assert min(timing.encode, timing.prefill, timing.decode, timing.writing) > 0
    assert timing.prefill_tokens == engine.engine(work).prefill_tokens
    assert min(built.bench(work, 16)) > 0


def _built() -> Path:
    """The peers' folder, if `make bench` was run here once."""
    for folder in sources.FOLDER.glob("made-*/bin"):
        if all((folder / tool).exists() for tool in TOOLS):
            return folder
    pytest.skip("llama.cpp's own programs were not built here")


def test_memory_moves_bytes() -> None:
    assert machine.memory_bandwidth(1) > 0
