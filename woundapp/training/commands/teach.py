"""Ask a teacher behind an OpenAI-compatible endpoint for lessons about photos."""

import argparse
import sys
from pathlib import Path

from woundapp.errors import TrainingError
from woundapp.training.commands.common import bar, positive


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the stage's arguments."""
    parser.add_argument(
        "folder", type=Path, metavar="FOLDER", help="a dataset folder; its lessons.jsonl grows"
    )
    parser.add_argument("--teacher", type=Path, default=Path("gpt-5.1"), metavar="FILE_OR_NAME")
    parser.add_argument(
        "--budget", type=float, required=True, metavar="AMOUNT", help="in the currency of the prices"
    )
    parser.add_argument("--split", default="train", choices=("train", "validation", "test"))
    parser.add_argument("--limit", type=positive, metavar="N", help="ask about N photos at the most")
    parser.add_argument(
        "--tell-label", action="store_true", help="tell the teacher the labels that are known"
    )
    parser.add_argument("--yes", action="store_true", help="do not ask before it starts")


def run(options: argparse.Namespace) -> None:
    """Teach; goes on where it was cut off."""
    from woundapp.evaluation import cohort  # noqa: PLC0415
    from woundapp.training import teach  # noqa: PLC0415

    teacher = teach.read(options.teacher)
    data = cohort.read(options.folder)
    wanted = teach.plan(data, teacher, options.split, limit=options.limit, tell_label=options.tell_label)
    print(
        f"{len(wanted.asks)} photos are sent to {teacher.endpoint.model} at {teacher.endpoint.base_url}; "
        f"{wanted.done} are done already. It may cost up to {wanted.cost:.2f}; the budget is "
        f"{options.budget:.2f}."
    )
    if not wanted.asks:
        return
    if not options.yes and not _agreed():
        print("Nothing was sent.")
        return
    with bar() as progress:
        task = progress.add_task("teaching", total=len(wanted.asks))
        account, lessons, rejected = teach.teach(
            data,
            teacher,
            wanted,
            options.budget,
            lambda done, spent: progress.update(
                task, completed=done, description=f"teaching, {spent.spent:.2f} spent"
            ),
        )
    print(
        f"{lessons} lessons were written, {rejected} answers rejected ({teach.REJECTED} says why), "
        f"{account.failed} asks failed; {account.spent:.2f} was spent."
    )
    if account.stopped_by_budget:
        print("The budget does not allow another ask. Give a larger one to go on.")


def _agreed() -> bool:
    if not sys.stdin.isatty():
        raise TrainingError(
            "Photos are sent and money is spent only when somebody agrees. Nothing was sent. "
            "Run it in a terminal, or add --yes."
        )
    return input("Send them? [y/N] ").strip().lower() in {"y", "yes"}
