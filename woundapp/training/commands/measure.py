"""Assess rendered photos that nobody trained on."""

import argparse
import json
from pathlib import Path

from woundapp.training.commands.common import bar, positive


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the stage's arguments."""
    parser.add_argument("--pack", required=True, metavar="NAME_OR_FOLDER")
    parser.add_argument("--count", type=positive, default=300, metavar="N")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures")


def run(options: argparse.Namespace) -> None:
    """Measure."""
    from woundapp.evaluation import figures  # noqa: PLC0415
    from woundapp.reasoner import pack_library  # noqa: PLC0415
    from woundapp.training import measure  # noqa: PLC0415

    pack = pack_library.find(options.pack)
    with bar() as progress:
        task = progress.add_task("measuring", total=options.count)
        found = measure.measure(
            pack, options.count, on_progress=lambda done, _: progress.update(task, completed=done)
        )
    text = json.dumps(found.as_json(), indent=2) + "\n"
    print(text, end="")
    if options.json:
        figures.write_whole(options.json, text.encode())
