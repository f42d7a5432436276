"""Arguments and progress that several stages share."""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.progress import Progress as Bar

from woundapp.errors import TrainingError

if TYPE_CHECKING:
    from woundapp.training.config import TrainingConfig
    from woundapp.training.stage import Progress


def add_folder(parser: argparse.ArgumentParser) -> None:
    """The configuration, and the folder that keeps what training makes."""
    parser.add_argument("--config", type=Path, default=Path("demo"), metavar="FILE_OR_NAME")
    parser.add_argument("--folder", type=Path, required=True, help="keeps checkpoints and trained models")


def add_data(parser: argparse.ArgumentParser) -> None:
    """The dataset folder."""
    parser.add_argument(
        "--data", type=Path, required=True, metavar="FOLDER", help="photos with records.jsonl"
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="check the data and estimate the memory, without weights"
    )


def bar() -> Bar:
    """A progress bar on stderr, where that is a terminal."""
    return Bar(console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty())


def positive(text: str) -> int:
    """A whole number from 1 on."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("a whole number from 1 on")
    return number


def photo_size(text: str) -> tuple[int, int]:
    """Width and height such as 1024x768."""
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and min(int(width), int(height)) >= 64):
        raise argparse.ArgumentTypeError("for example 1024x768, at least 64x64")
    return int(width), int(height)


def train_stage(name: str, stage: Callable[..., Any], options: argparse.Namespace) -> None:
    """Run one of the stages that train, telling how it goes.

    Args:
        name: of the stage.
        stage: called with the settings, the data, the folder and what to report to.
        options: with `config`, `data`, `folder` and `dry_run`.
    """
    from woundapp.training import config  # noqa: PLC0415

    settings = config.load(options.config)
    if options.dry_run:
        _estimate(name, settings, options.data)
        return
    with bar() as progress:
        task = progress.add_task(name, total=1.0)

        def report(now: "Progress") -> None:
            progress.update(task, completed=now.share)
            if now.figures:
                figures = ", ".join(f"{key} {value:.4g}" for key, value in now.figures.items())
                print(f"{now.stage} step {now.step}: {figures}", flush=True)

        stage(settings, options.data, options.folder, report)
    print(f"The stage is done; what it made is in {options.folder}.")


def tell(figures: dict[str, Any], file: Path | None) -> None:
    """Print figures as JSON, and write them to a file if there is one."""
    from woundapp.evaluation.figures import write_whole  # noqa: PLC0415

    text = json.dumps(figures, indent=2) + "\n"
    print(text, end="")
    if file:
        write_whole(file, text.encode())


def _estimate(name: str, settings: "TrainingConfig", data: Path) -> None:
    from woundapp.training import dry_run  # noqa: PLC0415

    wanted = getattr(settings, name)
    if wanted is None:
        raise TrainingError(f"The configuration {settings.name} has no stage {name}. Nothing was started.")
    print(f"{settings.name}, {name}: nothing is trained, this is what one device would need")
    for line in dry_run.estimate(settings, wanted, data).lines():
        print(f"  {line}")
