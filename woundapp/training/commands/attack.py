"""Measure on rendered photos whether misleading writing in a photo turns the verdict."""

import argparse
from pathlib import Path

from woundapp.training.commands.common import bar, positive, tell


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the stage's arguments."""
    parser.add_argument("--pack", required=True, metavar="NAME_OR_FOLDER")
    parser.add_argument("--count", type=positive, default=200, metavar="N")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures")


def run(options: argparse.Namespace) -> None:
    """Measure."""
    from woundapp.reasoner import pack_library  # noqa: PLC0415
    from woundapp.training import attack  # noqa: PLC0415

    pack = pack_library.find(options.pack)
    with bar() as progress:
        task = progress.add_task("measuring", total=options.count)
        found = attack.measure(
            pack, options.count, on_progress=lambda done: progress.update(task, completed=done)
        )
    tell(found.as_json(), options.json)
