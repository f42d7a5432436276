"""The command line: `woundapp` opens the window; `woundapp assess|model|records|report …` need no display."""

import argparse
import gc
import importlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from woundapp import DISCLAIMER, __version__
from woundapp.errors import CancelledError, UserFacingError
from woundapp.settings import Device

OK, FAILED, USAGE, INTERRUPTED = 0, 1, 2, 130

_COMMANDS = {
    "assess": "woundapp.commands.assess",
    "evaluate": "woundapp.commands.evaluate",
    "model": "woundapp.commands.model",
    "records": "woundapp.commands.records",
    "report": "woundapp.commands.report",
    "train": "woundapp.training.commands",
}
"""Modules with `add_arguments(parser)` and `run(options) -> int`, each imported only when it is called."""


def main(arguments: Sequence[str]) -> int:
    """Run one command.

    Args:
        arguments: without the program's name.

    Returns:
        Exit status: 0 done, 1 failed (each failure told in a sentence on stderr), 2 wrong usage,
        130 interrupted.
    """
    _make_output_safe()
    try:
        if arguments and arguments[0] in _COMMANDS:
            return _run_command(arguments[0], arguments[1:])
        return _open_window(_window_parser().parse_args(arguments))
    except UserFacingError as error:
        print(f"woundapp: {error}", file=sys.stderr)
        return FAILED
    except (KeyboardInterrupt, CancelledError):
        print("woundapp: Stopped. What was finished before is kept.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has gone; Python would complain again when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED


def _run_command(name: str, arguments: Sequence[str]) -> int:
    module = importlib.import_module(_COMMANDS[name])
    parser = argparse.ArgumentParser(
        prog=f"woundapp {name}", description=f"{module.__doc__} {DISCLAIMER}.", allow_abbrev=False
    )
    module.add_arguments(parser)
    status: int = module.run(parser.parse_args(arguments))
    return status


def _open_window(options: argparse.Namespace) -> int:
    gc.disable()  # of what is imported nothing is garbage; `interpreter.prefer` has it searched for again
    from woundapp import app  # noqa: PLC0415 - Qt is for the window alone

    return app.run(photo=options.photo, pack=options.pack, device=options.device)


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="woundapp",
        description=f"Assess photos of chronic wounds with a model on this machine. {DISCLAIMER}.",
        epilog=f"Commands without a window: {', '.join(_COMMANDS)}; see `woundapp COMMAND --help`.",
        allow_abbrev=False,
    )
    parser.add_argument("photo", nargs="?", type=Path, metavar="PHOTO", help="open the window on this photo")
    parser.add_argument("--pack", metavar="NAME_OR_FOLDER", help="the model pack to use")
    parser.add_argument("--device", type=Device, choices=list(Device), help="where the model runs")
    parser.add_argument("--version", action="version", version=f"woundapp {__version__}. {DISCLAIMER}.")
    return parser


def _make_output_safe() -> None:
    """A file name that the terminal's encoding cannot show must not end the program."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
