"""Arguments and progress that several stages share."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import Progress as Bar


def add_folder(parser: argparse.ArgumentParser) -> None:
    """The configuration, and the folder that keeps what training makes."""
    parser.add_argument("--config", type=Path, default=Path("demo"), metavar="FILE_OR_NAME")
    parser.add_argument("--folder", type=Path, required=True, help="keeps tokenizer and checkpoints")


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
        stage: called with the settings, the folder and what to report to.
        options: with `config` and `folder`.
    """
    from woundapp.training import config, loop  # noqa: PLC0415

    settings = config.load(options.config)
    with bar() as progress:
        task = progress.add_task(name, total=1.0)

        def report(now: loop.Progress) -> None:
            progress.update(task, completed=now.share)
            checked = len(now.figures) > _LOSSES
            if checked:
                figures = ", ".join(f"{key} {value:.3f}" for key, value in now.figures.items())
                print(f"{now.stage} step {now.step}, {now.seconds:.0f} s: {figures}", flush=True)

        stage(settings, options.folder, report)
    print(f"The stage is done; its checkpoint is in {options.folder}.")


_LOSSES = 3
