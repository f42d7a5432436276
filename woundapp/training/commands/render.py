"""Write rendered photos with their truth and a teacher's lessons into a folder."""

import argparse
from pathlib import Path

from woundapp.training.commands.common import bar, photo_size, positive


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the stage's arguments."""
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--count", type=positive, required=True, metavar="N")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="of the first photo")
    parser.add_argument(
        "--size",
        type=photo_size,
        nargs="+",
        default=[(256, 256)],
        metavar="WIDTHxHEIGHT",
        help="one of these for each photo",
    )
    parser.add_argument(
        "--badly-taken", action="store_true", help="out of focus, shaken, noisy, in poor light"
    )
    parser.add_argument("--split", choices=("train", "validation", "test"), default="train")


def run(options: argparse.Namespace) -> None:
    """Render."""
    from woundapp.training import dataset  # noqa: PLC0415

    with bar() as progress:
        task = progress.add_task("rendering", total=options.count)
        dataset.write(
            options.out,
            options.count,
            first_seed=options.seed,
            sizes=options.size,
            split=options.split,
            badly_taken=options.badly_taken,
            on_progress=lambda done: progress.update(task, completed=done),
        )
    print(f"{options.count} photos are in {options.out}.")
