"""Stage 0, for a model made from nothing: the vision tower learns where the signs are."""

import argparse

from woundapp.training.commands.common import add_data, add_folder, train_stage


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the stage's arguments."""
    add_folder(parser)
    add_data(parser)


def run(options: argparse.Namespace) -> None:
    """Train; goes on if it was cut off."""
    from woundapp.training import pretrain  # noqa: PLC0415

    train_stage("pretrain", pretrain.pretrain, options)
