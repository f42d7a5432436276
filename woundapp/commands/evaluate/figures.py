"""Assess a cohort, have the claims judged if that is wanted, and write figures and page."""

import argparse
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from woundapp import DEMONSTRATION_BANNER, settings
from woundapp.commands.evaluate.common import bar
from woundapp.evaluation import consent
from woundapp.reasoner import pack_library

if TYPE_CHECKING:
    from woundapp.evaluation.figures import Figures
    from woundapp.evaluation.judges import JudgeShares, JudgesSettings
    from woundapp.evaluation.run import Answered
    from woundapp.evaluation.shares import Share


_TOLD_COVERAGES = (1.0, 0.8)


def evaluate(options: argparse.Namespace) -> int:
    """Evaluate; goes on where it was cut off. Exit status 1 if a photo could not be assessed."""
    from woundapp.evaluation import judges  # noqa: PLC0415 - needs the extra `evaluation`
    from woundapp.evaluation import run as evaluation  # noqa: PLC0415

    chosen = settings.load()
    asked = judges.read(options.judges) if options.judges else None
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
    with bar() as shown:
        task = shown.add_task("assessing", total=None)
        answered = evaluation.answer(
            pack,
            plan,
            options.device or chosen.device,
            lambda done, total: shown.update(task, completed=done, total=total),
        )
    try:
        if asked:
            _judge(asked, answered, plan.out, options)
    finally:  # whatever becomes of the judges, the page is of all that is there
        figures = evaluation.report(pack, plan, answered)
        _tell(figures)
        print(f"The page is {plan.out / evaluation.REPORT}.")
    return 1 if figures.photos.failed else 0


def _judge(asked: "JudgesSettings", answered: "Answered", out: Path, options: argparse.Namespace) -> None:
    from woundapp.endpoint import Account  # noqa: PLC0415 - needs the extra `evaluation`
    from woundapp.evaluation import judges  # noqa: PLC0415

    kept = judges.kept(out)
    plans = [
        judges.plan(judge, answered.cohort, answered.reported, answered.said.all(), kept)
        for judge in asked.judges
    ]
    for plan in plans:
        print(consent.announcement(plan.judge.endpoint, plan.asks, plan.done))
    account = Account(options.budget)
    if not any(plan.asks for plan in plans) or not consent.agreed(account, options.yes):
        return
    for plan in plans:
        with bar() as shown:
            task = shown.add_task(f"judging, {plan.judge.name}", total=len(plan.asks))
            judges.judge(plan, out, account, partial(shown.advance, task))
    print(f"Replies of judges: {account.answered}; spent: {account.spent:.2f}.")
    consent.conclude(account)


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
    for kept in figures.selective:
        if kept.coverage in _TOLD_COVERAGES and kept.accuracy.share is not None:
            low, high = kept.accuracy.interval_95
            print(
                f"accuracy of the surest {kept.coverage:.0%}: {kept.accuracy.share} "
                f"(95 % interval {low} to {high}), {kept.accuracy.right} of {kept.accuracy.total}"
            )
    print(f"calibration error: {overall.expected_calibration_error}")
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
    if figures.judges:
        for name, found in figures.judges.by_judge.items():
            _tell_judge(name, found)
        if figures.judges.fleiss_kappa is not None:
            claims = figures.judges.judged_by_all
            print(f"agreement of the judges (Fleiss' kappa, {claims} claims): {figures.judges.fleiss_kappa}")
    for file, error in figures.photos.failed.items():
        print(f"woundapp: {file}: {error}", file=sys.stderr)


def _tell_judge(name: str, found: "JudgeShares") -> None:
    share, unusable = found.supported, f"replies that could not be used: {found.rejected}"
    if share.share is None:
        print(f"judge {name}: no claim was judged, {unusable}")
    else:
        low, high = share.interval_95
        print(
            f"judge {name}: supports {share.share} of the claims (95 % interval {low} to {high}), "
            f"{share.right} of {share.total} on {found.photos} photos; {unusable}"
        )
