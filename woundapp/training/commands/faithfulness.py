"""Measure on rendered photos how far a pack's evidence can be trusted."""

import argparse
from pathlib import Path

from woundapp.training.commands.common import bar, positive, tell


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the stage's arguments."""
    parser.add_argument("--pack", required=True, metavar="NAME_OR_FOLDER")
    parser.add_argument("--count", type=positive, default=500, metavar="N")
    parser.add_argument(
        "--fillings", action="store_true", help="compare all that can stand in for what is hidden"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures")


def run(options: argparse.Namespace) -> None:
    """Measure."""
    from woundapp.reasoner import pack_library  # noqa: PLC0415
    from woundapp.training import faithfulness  # noqa: PLC0415

    pack = pack_library.find(options.pack)
    with bar() as progress:
        task = progress.add_task("measuring", total=options.count)
        found = faithfulness.measure(
            pack,
            options.count,
            fillings=options.fillings,
            on_progress=lambda done: progress.update(task, completed=done),
        )
    tell(found.as_json(), options.json)
