"""Make a model: render wounds, ask a teacher, train in stages, export as a pack, and measure it."""

import argparse
import warnings
from collections.abc import Callable

from woundapp.errors import TrainingError
from woundapp.training.commands import (
    attack,
    distil,
    export,
    faithfulness,
    measure,
    parity,
    pretrain,
    probe,
    reinforce,
    render,
    teach,
)

_STAGES = {
    "render": render,
    "teach": teach,
    "pretrain": pretrain,
    "distil": distil,
    "reinforce": reinforce,
    "export": export,
    "measure": measure,
    "probe": probe,
    "parity": parity,
    "faithfulness": faithfulness,
    "attack": attack,
}
"""Each declares its arguments and runs; what is heavy is imported only when it runs."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the stages and their arguments."""
    stages = parser.add_subparsers(required=True, metavar="STAGE")
    for name, module in _STAGES.items():
        words = (module.__doc__ or "").rstrip(".\n")
        stage = stages.add_parser(name, help=words, description=f"{words}.", allow_abbrev=False)
        module.add_arguments(stage)
        stage.set_defaults(run_stage=module.run)


def run(options: argparse.Namespace) -> int:
    """Carry out one stage."""
    stage: Callable[[argparse.Namespace], None] = options.run_stage
    # peft and TRL still use a name that transformers renamed: nothing for whoever trains
    warnings.filterwarnings("ignore", "`is_gradient_checkpointing` is deprecated", FutureWarning)
    try:
        stage(options)
    except ModuleNotFoundError as error:
        raise TrainingError(
            f"Training needs the Python package {error.name}. Nothing was started. "
            "Install the extra: pip install 'woundapp[training]'."
        ) from error
    return 0
