"""Compare a pack with the checkpoint it was made from, at the verdict token."""

import argparse
from pathlib import Path

from woundapp.training.commands.common import positive


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the stage's arguments."""
    parser.add_argument("--checkpoint", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--pack", required=True, metavar="NAME_OR_FOLDER")
    parser.add_argument("--count", type=positive, default=20, metavar="N")


def run(options: argparse.Namespace) -> None:
    """Compare."""
    from woundapp.reasoner import pack_library  # noqa: PLC0415
    from woundapp.training import parity  # noqa: PLC0415

    print(parity.compare(options.checkpoint, pack_library.find(options.pack), options.count).as_json())
