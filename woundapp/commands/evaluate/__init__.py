"""Evaluate a model pack on photos with known labels: figures with intervals, as a page and as JSON."""

import argparse
from pathlib import Path

from woundapp.commands.evaluate import experts, figures
from woundapp.errors import EvaluationError
from woundapp.evaluation import consent
from woundapp.settings import Device

SPLITS = ("train", "validation", "test")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "cohort",
        nargs="?",
        type=Path,
        metavar="COHORT",
        help="a folder with records.jsonl or with the folders infected and not_infected, or a CSV file",
    )
    parser.add_argument("--pack", metavar="NAME_OR_FOLDER", help="the model pack (default: the one in use)")
    parser.add_argument("--device", type=Device, choices=list(Device), help="where the model runs")
    parser.add_argument("--split", choices=SPLITS, help="evaluate these photos alone (default: all)")
    parser.add_argument(
        "--out",
        type=Path,
        metavar="FOLDER",
        help="keeps answers, figures.json and report.html; an evaluation that was cut off goes on from it "
        "(default: evaluation-PACK here)",
    )
    parser.add_argument(
        "--calibrate-on",
        choices=SPLITS,
        help="fit a temperature on these photos, and report it on the others",
    )
    parser.add_argument(
        "--store-calibration", action="store_true", help="write the fitted temperature into the pack"
    )
    parser.add_argument("--save", type=Path, metavar="FILE", help="keep the result as a baseline")
    parser.add_argument(
        "--compare", type=Path, metavar="FILE", help="compare with a baseline, photo by photo"
    )
    parser.add_argument(
        "--experts",
        type=Path,
        metavar="FOLDER",
        help="write blinded review sheets of the answers in --out; with --sheets, read them back",
    )
    parser.add_argument(
        "--reviewers", type=_positive, default=3, metavar="N", help="number of sheets (default: 3)"
    )
    parser.add_argument(
        "--count", type=_positive, metavar="N", help="photos on a sheet, drawn at random (default: all)"
    )
    parser.add_argument(
        "--sheets", type=Path, nargs="+", metavar="FILE", help="answers that the reviewers saved"
    )
    parser.add_argument(
        "--judges",
        type=Path,
        metavar="FILE",
        help="have the model judges of this TOML file say of each claim whether the photo supports it; "
        "photos are sent to their endpoints",
    )
    parser.add_argument(
        "--budget",
        type=consent.amount,
        metavar="AMOUNT",
        help="for the judges, in the currency of the prices",
    )
    parser.add_argument("--yes", action="store_true", help="do not ask before photos are sent to judges")
    parser.set_defaults(parser=parser)


def run(options: argparse.Namespace) -> int:
    """Evaluate; goes on where it was cut off. Exit status 1 if a photo could not be assessed."""
    if options.sheets and not options.experts:
        options.parser.error("--sheets needs --experts, the folder that the sheets were written to")
    if options.cohort is None and not options.sheets:
        options.parser.error("say which COHORT to evaluate")
    if options.judges and options.budget is None:
        options.parser.error("--judges needs --budget")
    if options.judges and options.experts:
        options.parser.error("--judges and --experts are two runs: judge first, then write the sheets")
    if options.store_calibration and not options.calibrate_on:
        options.parser.error("--store-calibration needs --calibrate-on")
    if options.calibrate_on and options.calibrate_on == options.split:
        options.parser.error("--calibrate-on needs photos of another split to be reported on")
    try:
        if options.experts:
            return experts.read_sheets(options) if options.sheets else experts.write_sheets(options)
        return figures.evaluate(options)
    except ModuleNotFoundError as error:
        raise EvaluationError(
            f"Evaluating needs the Python package {error.name}. Nothing was started. "
            "Install the extra: pip install 'woundapp[evaluation]'."
        ) from error


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("a whole number from 1 on")
    return number
