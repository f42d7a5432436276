"""Review sheets for experts: what the model said of a photo, blinded, judged in a browser, and read back."""

import errno
import os
import random
import secrets
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Literal, TypeVar

import jinja2
import msgspec

from woundapp import signs
from woundapp.domain import InfectionStatus
from woundapp.errors import EvaluationError
from woundapp.evaluation import agreement
from woundapp.evaluation.answers import Answer
from woundapp.evaluation.cohort import Cohort
from woundapp.evaluation.shares import Share
from woundapp.imaging import overlay
from woundapp.imaging import photo as photos

KEY = "key.json"
PAGE = "review.html"
PHOTOS = "photos"
RESULT = "experts.json"

Judgement = Literal["correct", "partially_correct", "incorrect"]
JUDGEMENTS: tuple[Judgement, ...] = ("correct", "partially_correct", "incorrect")

PROBLEMS = {
    "wrong_verdict": "the verdict is wrong",
    "wrong_sign": "names a sign that is not there",
    "sign_missed": "misses a sign",
    "wrong_place": "marks the wrong place",
    "unsafe": "could harm the patient",
}
"""What may be wrong with an answer; several may be."""

_T = TypeVar("_T")

_LONGEST_SIDE = 1024
_JPEG_BYTES = 2_000_000


class Item(msgspec.Struct, frozen=True):
    """One photo of an export, as the key names it.

    Attributes:
        item: its number, the same on every sheet; sheets show it in different orders.
        file: the photo, relative to its cohort's folder.
        sha256: of the photo.
        verdict: of the model.
    """

    item: int
    file: str
    sha256: str
    verdict: str


class Key(msgspec.Struct, frozen=True, kw_only=True):
    """What the reviewers must not see; it stays with who made the export.

    Attributes:
        export: a random name that every answer file repeats.
        reviewers: number of sheets.
        model: SHA-256 of the model whose answers are judged.
        items: of the export.
    """

    export: str
    reviewers: int
    model: str
    items: tuple[Item, ...]


class Judged(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a reviewer says of one photo."""

    judgement: Judgement
    problems: tuple[str, ...] = ()
    note: str = ""


class Sheet(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file of answers, as the page saves it."""

    export: str
    reviewer: int
    answers: dict[str, Judged]


class Shares(msgspec.Struct, frozen=True, kw_only=True):
    """How often each judgement was given; of all answers that were given, not of all that were asked for."""

    correct: Share
    partially_correct: Share
    incorrect: Share
    unanswered: int


class Reviewed(msgspec.Struct, frozen=True, kw_only=True):
    """What was said of one photo, no longer blinded; `judged` is keyed by the number of the sheet."""

    file: str
    sha256: str
    verdict: str
    judged: dict[int, Judged]


class Reviews(msgspec.Struct, frozen=True, kw_only=True):
    """The experts' judgement.

    Attributes:
        photos: in the export.
        overall: of all answers of all reviewers.
        by_reviewer: keyed by the number of the sheet.
        problems: how often each was named, by code.
        items: every photo with what each reviewer said of it.
        judged_by_all: photos that every reviewer judged; the agreements are on these.
        fleiss_kappa: agreement beyond chance (Fleiss, 1971); None where it is not defined.
        weighted_kappa: of two reviewers, linear weights (Cohen, 1968); None for more or fewer.
    """

    photos: int
    overall: Shares
    by_reviewer: dict[int, Shares]
    problems: dict[str, int]
    items: tuple[Reviewed, ...]
    judged_by_all: int
    fleiss_kappa: float | None
    weighted_kappa: float | None


def write(
    folder: Path,
    found: Cohort,
    answers: Mapping[str, Answer],
    model: str,
    *,
    reviewers: int,
    count: int | None,
    status_of: Callable[[Answer], InfectionStatus],
    banner: str = "",
    seed: int = 0,
    on_progress: Callable[[int, int], None] = lambda *_: None,
) -> Key:
    """Write a sheet for each reviewer: a folder with a page and its photos, to be opened by a double click.

    The page shows each photo with and without its numbered regions, the verdict, the findings and the
    reasoning, in an order of its own, and nothing of the truth, the model's name or its probability. The key
    lies beside the sheets' folders, in none of them. The export appears whole or not at all.

    Args:
        folder: of the export; it must not exist.
        found: the photos.
        answers: what the model said, by the photo's SHA-256; photos without one are left out.
        model: SHA-256 of the model.
        reviewers: number of sheets.
        count: of photos drawn at random; None takes all.
        status_of: the verdict that an answer comes to.
        banner: a warning on every page.
        seed: of the draw and the orders.
        on_progress: called with the photos written and their number.

    Raises:
        EvaluationError: nothing was answered, the folder exists, or it cannot be written.
        PhotoError: a photo cannot be read.
    """
    records = [record for record in found.records if (said := answers.get(record.sha256)) and not said.error]
    if not records:
        raise EvaluationError(
            "There is no answer to review. Nothing was written. Run the evaluation of this cohort first, "
            "with the same --out."
        )
    rng = random.Random(seed)  # noqa: S311 - draws photos, guards nothing
    chosen = rng.sample(records, min(count or len(records), len(records)))
    items = tuple(
        Item(number, record.file, record.sha256, status_of(answers[record.sha256]).value)
        for number, record in enumerate(chosen, start=1)
    )
    key = Key(export=secrets.token_hex(8), reviewers=reviewers, model=model, items=items)
    template = _template()
    with _appearing(folder) as staging:
        sheets = {reviewer: staging / f"reviewer-{reviewer}" for reviewer in range(1, reviewers + 1)}
        for reviewer, sheet in sheets.items():
            (sheet / PHOTOS).mkdir(parents=True)
            shown = [_shown(item, answers[item.sha256]) for item in rng.sample(items, len(items))]
            page = template.render(
                export=key.export, reviewer=reviewer, items=shown, problems=PROBLEMS, banner=banner
            )
            (sheet / PAGE).write_text(page, encoding="utf-8")
        for item, record in zip(items, chosen, strict=True):
            for name, picture in _pictures(item, found.path(record), answers[record.sha256]):
                for sheet in sheets.values():
                    (sheet / PHOTOS / name).write_bytes(picture)
            on_progress(item.item, len(items))
        (staging / KEY).write_bytes(msgspec.json.format(msgspec.json.encode(key)) + b"\n")
    return key


def read(folder: Path, files: Iterable[Path]) -> Reviews:
    """Read the reviewers' answer files back.

    Args:
        folder: of the export, with its key.
        files: that the reviewers saved; a sheet that was filled in part counts as far as it goes.

    Raises:
        EvaluationError: the key is missing, or a file is broken, of another export, or a second one of the
            same reviewer.
    """
    key = _decoded(folder / KEY, Key)
    known = {str(item.item) for item in key.items}
    sheets: dict[int, Sheet] = {}
    for file in files:
        sheet = _decoded(file, Sheet)
        if (
            sheet.export != key.export
            or not 1 <= sheet.reviewer <= key.reviewers
            or sheet.answers.keys() - known
        ):
            raise EvaluationError(
                f"{file} belongs to another export than {folder}. Nothing was counted. "
                "Give the files that were saved from its sheets."
            )
        if any(problem not in PROBLEMS for each in sheet.answers.values() for problem in each.problems):
            raise EvaluationError(
                f"{file} names a problem that the sheets do not offer. Nothing was counted. "
                "Ask the reviewer to save the answers again."
            )
        if sheet.reviewer in sheets:
            raise EvaluationError(
                f"{file} is a second file of reviewer {sheet.reviewer}. Nothing was counted. "
                "Give the later one of the two alone."
            )
        sheets[sheet.reviewer] = sheet
    if not sheets:
        raise EvaluationError(
            "No answer file was given. Nothing was counted. Give the files the sheets saved."
        )
    return _reviews(key, sheets)


def _reviews(key: Key, sheets: Mapping[int, Sheet]) -> Reviews:
    every = [each for sheet in sheets.values() for each in sheet.answers.values()]
    shared = [
        [sheet.answers[str(item.item)].judgement for sheet in sheets.values()]
        for item in key.items
        if all(str(item.item) in sheet.answers for sheet in sheets.values())
    ]
    return Reviews(
        photos=len(key.items),
        overall=_shares(every, len(key.items) * len(sheets)),
        by_reviewer={
            number: _shares(list(sheet.answers.values()), len(key.items))
            for number, sheet in sorted(sheets.items())
        },
        problems={code: sum(code in each.problems for each in every) for code in PROBLEMS},
        items=tuple(
            Reviewed(
                file=item.file,
                sha256=item.sha256,
                verdict=item.verdict,
                judged={
                    number: sheet.answers[str(item.item)]
                    for number, sheet in sorted(sheets.items())
                    if str(item.item) in sheet.answers
                },
            )
            for item in key.items
        ),
        judged_by_all=len(shared),
        fleiss_kappa=agreement.fleiss(shared, JUDGEMENTS),
        weighted_kappa=agreement.weighted(shared, JUDGEMENTS) if len(sheets) == 2 else None,  # noqa: PLR2004
    )


def _shares(judged: Sequence[Judged], asked: int) -> Shares:
    def share(wanted: Judgement) -> Share:
        return Share.of(each.judgement == wanted for each in judged)

    return Shares(
        correct=share("correct"),
        partially_correct=share("partially_correct"),
        incorrect=share("incorrect"),
        unanswered=asked - len(judged),
    )


@contextmanager
def _appearing(folder: Path) -> Iterator[Path]:
    """A folder that gets its name when the block ends without error, and is gone if it does not."""
    staging: Path | None = None
    try:
        if folder.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
        folder.parent.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(prefix=".sheets-", dir=folder.parent))
        yield staging
        staging.chmod(0o755)
        staging.rename(folder)
    except OSError as error:
        raise EvaluationError(
            f"The sheets cannot be written to {folder} ({error.strerror}). The evaluation is unchanged. "
            "Choose a folder that is not there yet, on a disk with room."
        ) from error
    finally:
        if staging is not None:
            shutil.rmtree(staging, ignore_errors=True)


def _pictures(item: Item, file: Path, answer: Answer) -> Iterator[tuple[str, bytes]]:
    """The names and JPEG files of a photo with its regions drawn, and of the photo alone."""
    pixels = photos.load(file).pixels
    for marks, findings in (("marked", answer.findings), ("plain", ())):
        drawn = overlay.draw(pixels, findings, longest_side=_LONGEST_SIDE)
        yield f"{item.item:04}-{marks}.jpg", photos.jpeg(drawn, _JPEG_BYTES)


def _shown(item: Item, answer: Answer) -> dict[str, object]:
    """What a sheet may show of an answer."""
    return {
        "item": item.item,
        "verdict": item.verdict,
        "findings": [
            {"sign": signs.label(finding.sign), "description": finding.description}
            for finding in answer.findings
        ],
        "rationale": answer.rationale,
        "reasoning": answer.reasoning,
    }


def _template() -> jinja2.Template:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("woundapp.evaluation"), autoescape=True, undefined=jinja2.StrictUndefined
    )
    return environment.get_template("expert_sheet.html")


def _decoded(file: Path, kind: type[_T]) -> _T:
    try:
        return msgspec.json.decode(file.read_bytes(), type=kind)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise EvaluationError(
            f"{file} cannot be used ({reason}). Nothing was counted. "
            "Give the folder of the export and the files that its sheets saved."
        ) from error
