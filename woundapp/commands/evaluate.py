"""Evaluate a model pack on photos with known labels: figures with intervals, as a page and as JSON."""

import argparse
import dataclasses
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from woundapp import settings
from woundapp.assessing import DEFAULT_SEED
from woundapp.errors import EvaluationError
from woundapp.reasoner import pack_library
from woundapp.reasoner.model_pack import DEMONSTRATION_BANNER
from woundapp.settings import Device

if TYPE_CHECKING:
    from woundapp.evaluation.experts import Shares
    from woundapp.evaluation.figures import Figures
    from woundapp.evaluation.shares import Share

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
    parser.set_defaults(parser=parser)


def run(options: argparse.Namespace) -> int:
    """Evaluate; goes on where it was cut off. Exit status 1 if a photo could not be assessed."""
    if options.sheets and not options.experts:
        options.parser.error("--sheets needs --experts, the folder that the sheets were written to")
    if options.cohort is None and not options.sheets:
        options.parser.error("say which COHORT to evaluate")
    if options.store_calibration and not options.calibrate_on:
        options.parser.error("--store-calibration needs --calibrate-on")
    if options.calibrate_on and options.calibrate_on == options.split:
        options.parser.error("--calibrate-on needs photos of another split to be reported on")
    try:
        if options.experts:
            return _read_sheets(options) if options.sheets else _write_sheets(options)
        return _evaluate(options)
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


def _evaluate(options: argparse.Namespace) -> int:
    from woundapp.evaluation import run as evaluation  # noqa: PLC0415 - needs the extra `evaluation`

    chosen = settings.load()
    pack = pack_library.find(options.pack or chosen.pack)
    if pack.manifest.demonstration:
        print(DEMONSTRATION_BANNER, file=sys.stderr)
    plan = evaluation.Plan(
        cohort=options.cohort,
        out=options.out or Path(f"evaluation-{pack.manifest.name}"),
        split=options.split,
        calibrate_on=options.calibrate_on,
        store_calibration=options.store_calibration,
        save=options.save,
        compare=options.compare,
    )
    with _bar() as bar:
        task = bar.add_task("assessing", total=None)
        figures = evaluation.evaluate(
            pack,
            plan,
            options.device or chosen.device,
            lambda done, total: bar.update(task, completed=done, total=total),
        )
    _tell(figures)
    print(f"The page is {plan.out / evaluation.REPORT}.")
    return 1 if figures.photos.failed else 0


def _write_sheets(options: argparse.Namespace) -> int:
    from woundapp.evaluation import answers, cohort, experts  # noqa: PLC0415 - needs the extra `evaluation`
    from woundapp.evaluation import run as evaluation  # noqa: PLC0415

    pack = pack_library.find(options.pack or settings.load().pack)
    out = options.out or Path(f"evaluation-{pack.manifest.name}")
    said = answers.Answers(out / evaluation.ANSWERS, answers.Settings.of(pack, DEFAULT_SEED))
    verdict = pack.manifest.verdict
    found = cohort.read(options.cohort)
    if options.split:
        wanted = tuple(record for record in found.records if record.split == options.split)
        found = dataclasses.replace(found, records=wanted)
    with _bar() as bar:
        task = bar.add_task("drawing", total=None)
        key = experts.write(
            options.experts,
            found,
            said.all(),
            pack.manifest.model.sha256,
            reviewers=max(1, options.reviewers),
            count=options.count,
            status_of=lambda answer: answers.status(answer, verdict),
            banner=DEMONSTRATION_BANNER if pack.manifest.demonstration else "",
            on_progress=lambda done, total: bar.update(task, completed=done, total=total),
        )
    print(
        f"{key.reviewers} sheets with {len(key.items)} photos are in {options.experts}. Hand out the folders "
        f"reviewer-1 and so on, never {experts.KEY}."
    )
    return 0


def _read_sheets(options: argparse.Namespace) -> int:
    from woundapp.evaluation import experts, figures  # noqa: PLC0415 - needs the extra `evaluation`

    found = experts.read(options.experts, options.sheets)
    _tell_judgements("all", found.overall)
    for number, shares in found.by_reviewer.items():
        _tell_judgements(f"reviewer {number}", shares)
    for code, times in found.problems.items():
        print(f"{experts.PROBLEMS[code]}: {times} times")
    print(f"judged by all: {found.judged_by_all} of {found.photos} photos")
    if found.fleiss_kappa is not None:
        print(f"agreement between experts (Fleiss' kappa): {found.fleiss_kappa}")
    if found.weighted_kappa is not None:
        print(f"agreement of the two (linearly weighted kappa): {found.weighted_kappa}")
    figures.write_json(options.experts / experts.RESULT, found)
    print(f"What was said of each photo is in {options.experts / experts.RESULT}.")
    return 0


def _tell_judgements(who: str, shares: "Shares") -> None:
    from woundapp.evaluation import experts  # noqa: PLC0415 - needs the extra `evaluation`

    print(f"{who}: {shares.unanswered} not judged")
    for name in experts.JUDGEMENTS:
        share: Share = getattr(shares, name)
        if share.share is not None:
            low, high = share.interval_95
            words = name.replace("_", " ")
            print(f"  {words}: {share.share} (95 % interval {low} to {high}), {share.right} of {share.total}")


def _tell(figures: "Figures") -> None:
    overall = figures.overall
    for name in ("accuracy", "sensitivity", "specificity", "ppv", "npv", "indeterminate"):
        share: Share = getattr(overall, name)
        if share.share is not None:
            low, high = share.interval_95
            print(f"{name}: {share.share} (95 % interval {low} to {high}), {share.right} of {share.total}")
    if overall.auroc.interval_95:
        low, high = overall.auroc.interval_95
        print(f"auroc: {overall.auroc.value} (95 % interval {low} to {high})")
    if figures.temperature:
        fitted = figures.temperature
        stored = ", stored in the pack" if fitted.stored else ""
        print(
            f"temperature: {fitted.temperature}{stored}; calibration error {fitted.before} to {fitted.after}"
        )
    if figures.comparison:
        paired = figures.comparison.accuracy
        print(
            f"against {figures.comparison.baseline}: accuracy {paired.difference:+} "
            f"on {paired.photos} photos, p = {paired.p_value:.4f}"
        )
    for file, error in figures.photos.failed.items():
        print(f"woundapp: {file}: {error}", file=sys.stderr)


def _bar() -> Progress:
    """Photos done, on stderr where that is a terminal."""
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
        disable=not sys.stderr.isatty(),
    )
