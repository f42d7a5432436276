"""Stage 2: the model answers labelled photos several times and learns from its better answers (GRPO)."""

import argparse

from woundapp.training.commands.common import add_data, add_folder, train_stage


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the stage's arguments."""
    add_folder(parser)
    add_data(parser)


def run(options: argparse.Namespace) -> None:
    """Train; goes on if it was cut off."""
    from woundapp.training import reinforce  # noqa: PLC0415

    train_stage("reinforce", reinforce.reinforce, options)
