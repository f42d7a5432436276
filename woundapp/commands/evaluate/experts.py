"""Write review sheets for experts, and read them back."""

import argparse
import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING

from woundapp import DEMONSTRATION_BANNER, settings
from woundapp.assessing import DEFAULT_SEED
from woundapp.commands.evaluate.common import bar
from woundapp.reasoner import pack_library

if TYPE_CHECKING:
    from woundapp.evaluation.experts import Shares
    from woundapp.evaluation.shares import Share


def write_sheets(options: argparse.Namespace) -> int:
    """Write the sheets of the answers in the folder of an evaluation."""
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
    with bar() as shown:
        task = shown.add_task("drawing", total=None)
        key = experts.write(
            options.experts,
            found,
            said.all(),
            pack.manifest.model.sha256,
            reviewers=max(1, options.reviewers),
            count=options.count,
            status_of=lambda answer: answers.status(answer, verdict),
            banner=DEMONSTRATION_BANNER if pack.manifest.demonstration else "",
            on_progress=lambda done, total: shown.update(task, completed=done, total=total),
        )
    print(
        f"{key.reviewers} sheets with {len(key.items)} photos are in {options.experts}. Hand out the folders "
        f"reviewer-1 and so on, never {experts.KEY}."
    )
    return 0


def read_sheets(options: argparse.Namespace) -> int:
    """Read the answers that the reviewers saved, and tell what they found."""
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
