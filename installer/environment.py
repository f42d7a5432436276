"""Makes virtual environments from the lock files; where nothing changed since the last time, it does nothing.

Usage: environment.py {runtime|development|without-qt}…

It needs Python's standard library alone, and runs from the root of the source tree.

- `runtime` is what the program needs, in `.venv`, every file checked against the hashes in requirements.lock.
- `development` adds what the checks and the training need, in the same place.
- `without-qt` is an environment of its own for the tests of all that knows no window.
"""

import argparse
import hashlib
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

RUNTIME_LOCK = Path("requirements.lock")
DEVELOPMENT_LOCK = Path("requirements-dev.lock")
WHEELS = Path("build/wheels")

VENVS = {
    "runtime": Path(".venv"),
    "development": Path(".venv"),
    "without-qt": Path("build/venv-without-qt"),
}

QT = {"pyqtgraph", "pyside6", "pytest-qt"}


def main() -> None:
    """Bring the environments named on the command line up to date."""
    parser = argparse.ArgumentParser(description="Make virtual environments from the lock files.")
    parser.add_argument("environments", choices=VENVS, nargs="+", metavar="environment")
    for environment in parser.parse_args().environments:
        make(environment)


def make(environment: str) -> None:
    """Bring one environment up to date; where it is already, nothing is touched."""
    home = VENVS[environment]
    stamp = home / f"installed-{environment}"
    wanted = fingerprint()
    usable = runs(home)
    if usable and stamp.is_file() and stamp.read_text() == wanted:
        return
    if not usable:
        print(f"Making {home} with Python {sys.version.split()[0]}", flush=True)
        subprocess.run([sys.executable, "-m", "venv", "--clear", home], check=True)
    stamp.unlink(missing_ok=True)
    pip(home, "install", "--no-deps", str(llama_wheel(home)))
    if environment == "without-qt":
        pip(home, "install", "-c", str(DEVELOPMENT_LOCK), *requirements_without_qt())
    else:
        pip(home, "install", "--require-hashes", "-r", str(RUNTIME_LOCK))
    if environment == "development":
        pip(home, "install", "-r", str(DEVELOPMENT_LOCK))
    pip(home, "install", "--no-deps", "--editable", ".")
    stamp.write_text(wanted)


def fingerprint() -> str:
    """What an environment is made from: the lock files, the project's metadata and the Python."""
    digest = hashlib.sha256(sys.version.encode())
    for file in (RUNTIME_LOCK, DEVELOPMENT_LOCK, Path("pyproject.toml"), Path(__file__)):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def runs(home: Path) -> bool:
    """Whether the environment is there with this very Python; an upgrade of the system can take it away."""
    try:
        version = subprocess.run(
            [python(home), "-c", "import sys; print(sys.version)"], capture_output=True, text=True, check=True
        ).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return False
    return version == sys.version.strip()


def python(home: Path) -> Path:
    """The environment's interpreter."""
    return home / "bin" / "python"


def pip(home: Path, *arguments: str) -> None:
    """Run the environment's pip; end with its exit code when it fails."""
    command = [str(python(home)), "-m", "pip", *arguments]
    print("+", *command, flush=True)
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    result = subprocess.run([*command, "--disable-pip-version-check", *quiet], check=False)
    if result.returncode:
        sys.exit(result.returncode)


def llama_wheel(home: Path) -> Path:
    """The wheel of llama-cpp-python, built here once for every environment: that takes minutes.

    It is compiled for this very processor. With CMAKE_ARGS set, pip's cache of wheels is left out, because
    what lies there was built with other settings.
    """
    version, entry = llama_pin()
    pattern = f"llama_cpp_python-{version}-*.whl"
    if not any(WHEELS.glob(pattern)):
        WHEELS.mkdir(parents=True, exist_ok=True)
        pinned = WHEELS / "llama-cpp-python.txt"
        pinned.write_text(entry + "\n")
        print("Building llama.cpp for this machine, once: about 5 minutes on two cores", flush=True)
        uncached = ["--no-cache-dir"] if os.environ.get("CMAKE_ARGS") else []
        pip(home, "wheel", *uncached, "--no-deps", "--require-hashes", "-r", str(pinned), "-w", str(WHEELS))
    return next(WHEELS.glob(pattern))


def llama_pin(lock: Path = RUNTIME_LOCK) -> tuple[str, str]:
    """The version of llama-cpp-python in a lock file, and its whole entry with the hashes."""
    entry = re.search(r"^llama-cpp-python==(\S+)(?: \\\n\s+--hash=\S+)+", lock.read_text(), re.MULTILINE)
    if entry is None:
        sys.exit(f"{lock} does not pin llama-cpp-python. Run: git checkout {lock}")
    return entry[1], entry[0]


def requirements_without_qt() -> list[str]:
    """What the program and its tests need according to pyproject.toml, less what is made of Qt."""
    project = tomllib.loads(Path("pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"]
    requirements = [*project["dependencies"], *extras["evaluation"], *extras["dev"]]
    return [line for line in requirements if re.split(r"[^\w.-]", line)[0].lower() not in QT]


if __name__ == "__main__":
    main()
