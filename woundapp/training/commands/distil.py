"""Stage 1: the whole model learns the teacher's words."""

import argparse

from woundapp.training.commands.common import add_data, add_folder, train_stage


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the stage's arguments."""
    add_folder(parser)
    add_data(parser)


def run(options: argparse.Namespace) -> None:
    """Train; goes on if it was cut off."""
    from woundapp.training import distil  # noqa: PLC0415

    train_stage("distil", distil.distil, options)
