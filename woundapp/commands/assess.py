"""Assess photos without a window: one line each, and PDF and JSON on demand."""

import argparse
import json
import sys
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import TextIO

from rich.console import Console, RenderableType
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn
from rich.text import Text

from woundapp import DEMONSTRATION_BANNER, dossier, paths, settings
from woundapp.assessing import DEFAULT_SEED, MAX_SEED, Assessor
from woundapp.clinic import Visit
from woundapp.domain import Assessment, FirstLook, WoundPhoto
from woundapp.dossier import Dossier, VisitEntry
from woundapp.errors import ReportError, UserFacingError
from woundapp.imaging import photo as photos
from woundapp.interchange import assessment_json
from woundapp.interchange.assessment_json import AssessedPhotoJson, FailedPhotoJson
from woundapp.reasoner import messages, pack_library
from woundapp.reasoner.client import ReasonerClient
from woundapp.reasoner.messages import Stage
from woundapp.reasoner.pace import Pace, Watch
from woundapp.report import letterhead, pdf
from woundapp.report.options import ReportOptions
from woundapp.settings import Device
from woundapp.wording import codes, first_look, time_left

STAGE_WORDS = {
    Stage.CHECKING: "checking the model",
    Stage.LOADING: "loading the model",
    Stage.ENCODING: "looking at the photo",
    Stage.PREFILL: "reading",
    Stage.REASONING: "reasoning",
    Stage.ANSWERING: "answering",
    Stage.PROBING: "checking the evidence",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("photos", nargs="+", type=Path, metavar="PHOTO", help="photos to assess")
    parser.add_argument(
        "--pdf",
        metavar="FILE_OR_FOLDER",
        help="write the report to this file, or for several photos into this folder",
    )
    parser.add_argument("--json", metavar="FILE_OR_-", help="write a JSON array with one object a photo")
    parser.add_argument("--pack", metavar="NAME_OR_FOLDER", help="the model pack (default: the one in use)")
    parser.add_argument("--device", type=Device, choices=list(Device), help="where the model runs")
    parser.add_argument("--seed", type=_seed, default=DEFAULT_SEED, metavar="N", help="of the sampling")
    parser.add_argument(
        "--evidence",
        action=argparse.BooleanOptionalAction,
        help="find out how much the answer leans on each finding (default: where that takes seconds)",
    )
    parser.set_defaults(parser=parser)


def run(options: argparse.Namespace) -> int:
    """Assess every photo; one that fails is told and the rest go on."""
    in_folder = options.pdf is not None and _is_folder(options.pdf)
    if options.pdf is not None and len(options.photos) > 1 and not in_folder:
        options.parser.error("--pdf must be a folder when there are several photos")
    if in_folder:
        _make_folder(Path(options.pdf))
    chosen = settings.load()
    printed = ReportOptions(chosen.page_size, letterhead=letterhead.of(chosen))
    pack = pack_library.find(options.pack or chosen.pack)
    if pack.manifest.demonstration:
        print(DEMONSTRATION_BANNER, file=sys.stderr)
    results: list[AssessedPhotoJson | FailedPhotoJson] = []
    failures: list[UserFacingError] = []
    with ExitStack() as stack:
        client = stack.enter_context(ReasonerClient(pack, options.device or chosen.device))
        bar = stack.enter_context(_Bar(len(options.photos), to_stdout=options.json != "-"))
        judge = _Judge(client, bar)
        for path in options.photos:
            bar.begin(path)
            try:
                content = photos.read(path)
                photo = photos.decode(content, photos.name_of(path))
                assessment = judge.judge(photo, options.seed, options.evidence)
            except UserFacingError as error:
                failures.append(error)
                results.append(assessment_json.failed(path.name, str(error)))
                bar.failed(error)
                continue
            results.append(assessment_json.as_json(photo, assessment))
            bar.done(_line(photo, assessment))
            if options.pdf is None:
                continue
            told, target = _dossier(content, photo.name, assessment), Path(options.pdf)
            if in_folder:
                target = paths.free(target / pdf.file_name(told, printed))
            try:
                pdf.write(target, told, printed)
                bar.print(f"  report: {photos.one_line(str(target))}")
            except ReportError as error:
                failures.append(error)
                bar.failed(error, advance=False)
    if options.json is not None:
        _write_json(options.json, results)
    return 1 if failures else 0


class _Judge:
    """Has photos assessed, and learns how long that takes here.

    Args:
        client: the model's process.
        bar: shows what goes on.
    """

    def __init__(self, client: ReasonerClient, bar: "_Bar") -> None:
        self._client, self._bar = client, bar
        self._assessor = Assessor(client)
        self._pace: Pace | None = None

    def judge(self, photo: WoundPhoto, seed: int, evidence: bool | None) -> Assessment:
        """Assess a photo.

        Args:
            photo: to be assessed.
            seed: of the sampling.
            evidence: whether it is found out what the answer leans on; None for where that takes seconds.
        """
        bar = self._bar
        loaded = self._client.load(bar.show)
        pace = self._pace = self._pace or Pace(self._client.pack, loaded.device)
        watch = bar.watch(pace.assessing(photo.width, photo.height))
        assessment = self._assessor.assess(
            photo, seed=seed, on_progress=bar.show, on_first_look=bar.show_first_look
        )
        pace.learn(watch.took())
        places = len(assessment.located)
        if places and (loaded.quick if evidence is None else evidence):
            watch = bar.watch(pace.weighing(places))
            assessment = self._assessor.weigh(photo, assessment, bar.show)
            pace.learn(watch.took())
        return assessment


class _Progress(Progress):
    """The bar, and below it how long it still takes, and what the model leans to until it has answered."""

    time_left = ""
    first_look = ""

    def get_renderables(self) -> Iterable[RenderableType]:
        yield from super().get_renderables()
        yield from map(Text, filter(None, (self.time_left, self.first_look)))


class _Bar:
    """Progress on stderr: a bar on a terminal, nothing but the printed lines elsewhere."""

    def __init__(self, photos_total: int, *, to_stdout: bool) -> None:
        self._to_stdout = to_stdout
        self._progress = _Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            TextColumn("{task.completed:.0f} of {task.total:.0f}"),
            TextColumn("{task.fields[stage]}"),
            TimeElapsedColumn(),
            console=Console(stderr=True),
            transient=True,
        )
        self._progress.disable = not sys.stderr.isatty()
        self._task: TaskID = self._progress.add_task("", total=photos_total, stage="")
        self._tokens = 0
        self._watch: Watch | None = None

    def __enter__(self) -> "_Bar":
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def begin(self, path: Path) -> None:
        self._tokens = 0
        self._progress.update(self._task, description=photos.one_line(path.name), stage="")

    def watch(self, watch: Watch) -> Watch:
        """Have the work timed that begins now, and the time left shown; returns what times it."""
        self._watch = watch
        self._progress.first_look = ""
        return watch

    def show_first_look(self, look: FirstLook) -> None:
        leaning, caution = first_look.leaning(look), first_look.caution(look)
        self._progress.first_look = f"{first_look.HEADING}: {leaning} {caution}"

    def show(self, progress: messages.Progress) -> None:
        if self._watch:
            self._watch.note(progress)
            self._progress.time_left = time_left.left(self._watch.left())
        words = STAGE_WORDS[progress.stage]
        if progress.fraction is not None:
            words = f"{words} {progress.fraction:.0%}"
        elif progress.text:
            self._tokens += len(progress.text)
            words = f"{words}, {self._tokens} characters"
        self._progress.update(self._task, stage=words)

    def print(self, line: str) -> None:
        """Print a line above the bar, on stdout unless the JSON goes there."""
        self._print(line, sys.stdout if self._to_stdout else sys.stderr)

    def done(self, line: str) -> None:
        self._end_photo()
        self._progress.advance(self._task)
        self.print(line)

    def failed(self, error: UserFacingError, *, advance: bool = True) -> None:
        self._end_photo()
        if advance:
            self._progress.advance(self._task)
        self._print(f"woundapp: {error}", sys.stderr)

    def _end_photo(self) -> None:
        self._watch = None
        self._progress.time_left = self._progress.first_look = ""

    def _print(self, line: str, stream: TextIO) -> None:
        self._progress.stop()
        print(line, file=stream, flush=True)
        self._progress.start()


def _seed(text: str) -> int:
    seed = int(text)
    if not 0 <= seed <= MAX_SEED:
        raise argparse.ArgumentTypeError(f"a seed is a whole number from 0 to {MAX_SEED}")
    return seed


def _line(photo: WoundPhoto, assessment: Assessment) -> str:
    status = codes.STATUS[assessment.infection_status]
    percent = assessment.percent_infected
    odds = "" if percent is None else f", probability of infection {percent} %"
    count = len(assessment.findings)
    findings = f"{count} finding{'' if count == 1 else 's'}"
    lines = [f"{photos.one_line(photo.name)}: {status}{odds}, {findings}, {assessment.timings.total:.1f} s"]
    lines += [f"  doubt: {doubt}" for doubt in assessment.doubts]
    lines += [f"  photo: {note}" for note in photo.notes]
    lines += [f"  photo: {note.advice}" for note in assessment.quality]
    return "\n".join(lines)


def _dossier(content: bytes, name: str, assessment: Assessment) -> Dossier:
    """What is told of a photo that only the model has looked at."""
    at = assessment.assessed_at
    said = dossier.unfiled(assessment, at, of=assessment.photo_sha256)
    photo = dossier.unfiled_photo(content, name, said)
    seen = dossier.unfiled(Visit("", at), at, of=photo.sha256)
    return Dossier(None, None, (VisitEntry(seen, (photo,)),))


def _is_folder(target: str) -> bool:
    return Path(target).is_dir() or not target.lower().endswith(".pdf")


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ReportError(
            f"The folder {photos.one_line(str(folder))} cannot be made ({error.strerror}). No "
            "photo was assessed. Choose another folder."
        ) from error


def _write_json(target: str, results: list[AssessedPhotoJson | FailedPhotoJson]) -> None:
    text = json.dumps(results, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
    if target == "-":
        sys.stdout.write(text)
        sys.stdout.flush()
        return
    try:
        with paths.replacing(Path(target)) as stream:
            stream.write(text.encode("utf-8", errors="backslashreplace"))
    except OSError as error:
        raise ReportError(
            f"The JSON file {photos.one_line(target)} cannot be written ({error.strerror}). What was there "
            "is unchanged. Choose another place, or check that the disk has room."
        ) from error
