"""Ask a pack for its answer straight after the photo, and for whole answers without a grammar."""

import argparse
from pathlib import Path

from woundapp.training.commands.common import bar, positive, tell


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the stage's arguments."""
    parser.add_argument("--pack", required=True, metavar="NAME_OR_FOLDER")
    parser.add_argument("--count", type=positive, default=300, metavar="N")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures")


def run(options: argparse.Namespace) -> None:
    """Probe."""
    from woundapp.reasoner import pack_library  # noqa: PLC0415
    from woundapp.training import probe  # noqa: PLC0415

    with bar() as progress:
        task = progress.add_task("probing", total=options.count)
        found = probe.probe(
            pack_library.find(options.pack), options.count, lambda done: progress.update(task, completed=done)
        )
    tell(found.as_json(), options.json)
