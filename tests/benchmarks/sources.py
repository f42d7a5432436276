"""The very sources that the installed llama-cpp-python was built from, unpacked once in build/peers."""

import importlib.metadata
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

from installer import environment

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "peers"

_DONE = "unpacked"


def llama_cpp_python() -> Path:
    """Folder of llama-cpp-python's source distribution; llama.cpp is in `vendor/llama.cpp`.

    It is the one whose hash requirements.lock pins. Its model files hold real vocabularies.

    Raises:
        SystemExit: it cannot be fetched, or another version is installed.
    """
    version, entry = environment.llama_pin(ROOT / environment.RUNTIME_LOCK)
    installed = importlib.metadata.version("llama-cpp-python")
    if installed != version:
        raise SystemExit(
            f"llama-cpp-python {installed} is installed, {version} is pinned. Run: make environment"
        )
    folder = FOLDER / f"llama_cpp_python-{version}"
    if not (folder / _DONE).exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(folder, ignore_errors=True)
        with tarfile.open(_fetched(version, entry)) as archive:
            archive.extractall(FOLDER, filter="data")
        (folder / _DONE).touch()
    return folder


def llama_cpp() -> Path:
    """Folder of llama.cpp's sources; see `llama_cpp_python`."""
    return llama_cpp_python() / "vendor" / "llama.cpp"


def _fetched(version: str, entry: str) -> Path:
    """The archive, checked against its hash by pip."""
    archive = FOLDER / f"llama_cpp_python-{version}.tar.gz"
    if not archive.exists():
        print(f"Fetching the sources of llama-cpp-python {version}", file=sys.stderr, flush=True)
        pinned = FOLDER / "llama-cpp-python.txt"
        pinned.write_text(entry + "\n")
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check"]
        asked = ["--no-deps", "--no-binary", "llama-cpp-python", "--require-hashes", "-r", str(pinned)]
        if subprocess.run([*command, *asked, "-d", str(FOLDER)], check=False).returncode:
            raise SystemExit(
                "The sources of llama-cpp-python could not be fetched: pip said why. Nothing was measured."
            )
    return archive
