"""llama.cpp's own programs, built once from the very sources of the installed llama-cpp-python, and timed.

They are built in build/peers with the settings of the installed wheel: CMAKE_ARGS is to be what it was then.
A peer that says something else of its build than the wheel is refused.
"""

import hashlib
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

from tests.benchmarks import sources
from tests.benchmarks.work import Timing, Work
from woundapp.reasoner import prompt

TOOLS = ("llama-mtmd-cli", "llama-bench")

_OPTIONS = (
    *("-DCMAKE_BUILD_TYPE=Release", "-DBUILD_SHARED_LIBS=ON", "-DLLAMA_CURL=OFF", "-DLLAMA_OPENSSL=OFF"),
    *(
        "-DLLAMA_BUILD_TESTS=OFF",
        "-DLLAMA_BUILD_EXAMPLES=OFF",
        "-DLLAMA_BUILD_SERVER=OFF",
        "-DLLAMA_BUILD_UI=OFF",
    ),
)
"""As the wheel is built, less what needs the network."""

_SYSTEM_INFO = (
    "from llama_cpp import llama_cpp as lib; lib.llama_backend_init(); print(lib.llama_print_system_info())"
)

_VERBATIM = "{{ messages[0].content }}"
"""A template of llama.cpp's: its own reads a system turn by itself, with a token more."""

_AT = r"(\d+)\.(\d+)\.(\d+)\.(\d+) I "
_ENCODING = re.compile(_AT + "encoding mtmd batch", re.MULTILINE)
_ENCODED = re.compile(_AT + "mtmd batch encoding done", re.MULTILINE)
_PROMPT = re.compile(r"prompt eval time = +([\d.]+) ms / +(\d+) tokens")
_WRITTEN = re.compile(r": +eval time = +([\d.]+) ms / +(\d+) runs")


@dataclass(frozen=True)
class Peers:
    """Where the programs are.

    Attributes:
        folder: that holds them and the libraries that they were built with.
    """

    folder: Path

    def mtmd(self, work: Work) -> Timing:
        """Have `llama-mtmd-cli` look at a photo and write, in a process of its own."""
        command = [str(self.folder / TOOLS[0]), *mtmd_options(work)]
        arrived = []
        with (
            tempfile.TemporaryFile() as log,
            subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log
            ) as program,
        ):
            assert program.stdout is not None
            try:
                while os.read(program.stdout.fileno(), 1 << 16):
                    arrived.append(time.perf_counter())
            except BaseException:
                program.kill()
                raise
            status = program.wait()
            log.seek(0)
            told = log.read().decode("utf-8", "replace")
        if status:
            raise SystemExit(f"{TOOLS[0]} failed ({status}): {told[-2000:]}")
        return mtmd_timing(told, arrived[-1] - arrived[0])

    def bench(self, work: Work, prompt_tokens: int) -> tuple[float, float]:
        """Tokens a second that `llama-bench` reads and writes, as many of them but without a photo."""
        batch, threads = str(work.batch_tokens), str(work.options.threads)
        command = [str(self.folder / TOOLS[1]), "-m", str(work.pack.model_file), "-o", "json", "-r", "1"]
        command += ["-t", threads, "-b", batch, "-ub", batch, *_layers(work, "-nopo 1 -nkvo 1")]
        read = [*command, "-p", str(prompt_tokens), "-n", "0"]
        write = [*command, "-p", "0", "-n", str(work.tokens), "-d", str(prompt_tokens)]
        return bench_rate(_output(read)), bench_rate(_output(write))


def build() -> Peers:
    """Build the programs, unless that was done.

    Raises:
        SystemExit: they cannot be built, or differ from the wheel.
    """
    source = sources.llama_cpp()
    made = made_in(source)
    if not all((made / "bin" / tool).exists() for tool in TOOLS):
        print(
            "Building llama.cpp's own programs, once: about 5 minutes on two cores",
            file=sys.stderr,
            flush=True,
        )
        _run(configuring(source, made))
        cores = str(psutil.cpu_count(logical=False) or 1)
        _run([*_cmake(), "--build", str(made), "--parallel", cores, "--target", *TOOLS])
    peers = Peers(made / "bin")
    ours, theirs = system_info(), system_info(peers.folder)
    if ours != theirs:
        raise SystemExit(
            f"The programs in {peers.folder} were built otherwise than the wheel. Nothing was measured."
            f" Set CMAKE_ARGS to what it was built with.\n  {theirs}\n  {ours}"
        )
    return peers


def made_in(source: Path) -> Path:
    """The folder of the build: another one for other sources or settings."""
    key = hashlib.sha256(f"{source}{os.environ.get('CMAKE_ARGS', '')}{_OPTIONS}".encode()).hexdigest()[:8]
    return sources.FOLDER / f"made-{key}"


def configuring(source: Path, made: Path) -> list[str]:
    """The command that prepares the build.

    Args:
        source: of llama.cpp.
        made: the folder to build in.
    """
    return [
        *_cmake(),
        "-S",
        str(source),
        "-B",
        str(made),
        *_OPTIONS,
        *shlex.split(os.environ.get("CMAKE_ARGS", "")),
    ]


def system_info(libraries: Path | None = None) -> str:
    """What a build of llama.cpp says of itself: instruction sets, OpenMP, graphics cards.

    Args:
        libraries: folder that holds it; None for the one in llama-cpp-python.
    """
    chosen = {"LLAMA_CPP_LIB_PATH": str(libraries)} if libraries else {}
    asked = subprocess.run(
        [sys.executable, "-c", _SYSTEM_INFO],
        env=os.environ | chosen,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=True,
    )
    return asked.stdout.strip()


def mtmd_options(work: Work) -> list[str]:
    """The arguments with which `llama-mtmd-cli` does the same work as the engine, and no other."""
    options, asked, pack = work.options, work.pack.manifest.prompt, work.pack
    batch, threads = str(work.batch_tokens), str(options.threads)
    return [
        *("-m", str(pack.model_file), "--mmproj", str(pack.projector_file), "--image", str(work.photo)),
        *("--jinja", "--chat-template", _VERBATIM, "-p", prompt.conversation(asked.question, asked.system)),
        # The likeliest token, whatever it is, by the shortest way there is.
        *("-n", str(work.tokens), "--ignore-eos", "--temp", "0", "--top-k", "1", "--sampling-seq", "k"),
        *("-c", str(work.context_tokens), "-b", batch, "-ub", batch, "-t", threads, "-tb", threads),
        *("--image-min-tokens", "1", "--image-max-tokens", str(options.image_tokens)),
        *("-fit", "off", "--perf", "-lv", "4", *_layers(work, "--no-mmproj-offload")),
    ]


def mtmd_timing(told: str, writing: float) -> Timing:
    """Read what `llama-mtmd-cli` says of its time.

    Args:
        told: its log at level 4 on stderr.
        writing: seconds from the first output on stdout, before it writes, to the last, after it wrote.

    Raises:
        ValueError: the log says nothing of it.
    """
    start, end, prompt, written = (found.search(told) for found in (_ENCODING, _ENCODED, _PROMPT, _WRITTEN))
    if not (start and end and prompt and written):
        raise ValueError(f"{TOOLS[0]} told no times: {told[-2000:]}")
    encode = _seconds(end) - _seconds(start)
    # llama.cpp counts from the first text token to the last: encoding the photo lies between.
    prefill = float(prompt[1]) / 1000 - encode
    return Timing(
        encode=encode,
        prefill=prefill,
        prefill_tokens=int(prompt[2]),
        decode=float(written[1]) / 1000,
        decode_tokens=int(written[2]),
        writing=writing,
        written=int(written[2]) + 1,
    )


def bench_rate(told: str) -> float:
    """Tokens a second out of the JSON that `llama-bench` prints for one test."""
    (row,) = json.loads(told)
    return float(row["avg_ts"])


def _layers(work: Work, without: str) -> list[str]:
    """How much of the model goes to the graphics card; `without` is said where nothing does."""
    layers = work.options.gpu_layers
    return ["-ngl", str(layers)] if layers else ["-ngl", "0", "--device", "none", *without.split()]


def _seconds(match: re.Match[str]) -> float:
    minutes, seconds, milliseconds, microseconds = map(int, match.groups())
    return 60 * minutes + seconds + milliseconds / 1e3 + microseconds / 1e6


def _cmake() -> list[str]:
    """The system's cmake, or else the one on PyPI."""
    found = shutil.which("cmake")
    return [found] if found else [sys.executable, "-m", "uv", "tool", "run", "cmake"]


def _run(command: list[str]) -> None:
    if subprocess.run(command, stdout=sys.stderr, check=False).returncode:
        raise SystemExit(f"This failed, so nothing was measured: {shlex.join(command)}")


def _output(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{command[0]} failed ({done.returncode}): {done.stderr[-2000:]}")
    return done.stdout
