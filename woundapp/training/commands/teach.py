"""Ask a teacher behind an OpenAI-compatible endpoint for lessons about photos."""

import argparse
from pathlib import Path

from woundapp.evaluation import consent
from woundapp.training.commands.common import bar, positive


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the stage's arguments."""
    parser.add_argument(
        "folder", type=Path, metavar="FOLDER", help="a dataset folder; its lessons.jsonl grows"
    )
    parser.add_argument("--teacher", type=Path, default=Path("gpt-5.1"), metavar="FILE_OR_NAME")
    parser.add_argument(
        "--budget", type=consent.amount, required=True, metavar="AMOUNT", help="in the currency of the prices"
    )
    parser.add_argument("--split", default="train", choices=("train", "validation", "test"))
    parser.add_argument("--limit", type=positive, metavar="N", help="ask about N photos at the most")
    parser.add_argument(
        "--tell-label", action="store_true", help="tell the teacher the labels that are known"
    )
    parser.add_argument("--yes", action="store_true", help="do not ask before photos are sent")


def run(options: argparse.Namespace) -> None:
    """Teach; goes on where it was cut off."""
    from woundapp.endpoint import Account  # noqa: PLC0415 - needs the extra `evaluation`
    from woundapp.evaluation import cohort  # noqa: PLC0415
    from woundapp.training import lesson_records, teach  # noqa: PLC0415

    teacher = teach.read(options.teacher)
    data = cohort.read(options.folder)
    wanted = teach.plan(data, teacher, options.split, limit=options.limit, tell_label=options.tell_label)
    account = Account(options.budget)
    print(consent.announcement(teacher.endpoint, wanted.asks, wanted.done))
    if not wanted.asks or not consent.agreed(account, options.yes):
        return
    with bar() as progress:
        task = progress.add_task("teaching", total=len(wanted.asks))

        def show(outcome: teach.Outcome) -> None:
            words = f"teaching, {outcome.rejected} rejected, {account.spent:.2f} spent"
            progress.update(task, completed=account.answered, description=words)

        outcome = teach.teach(data, teacher, wanted, account, show)
    print(
        f"{outcome.lessons} lessons were written, {outcome.rejected} answers rejected "
        f"({lesson_records.REJECTED} says why); {account.spent:.2f} was spent."
    )
    consent.conclude(account)
