"""What a model says of a cohort's photos, through the app's own reasoner, kept as soon as it is said."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Literal, Self, TypeVar

import msgspec

from woundapp import __version__, doubt
from woundapp.assessing import Assessor
from woundapp.domain import Assessment, Finding, InfectionStatus
from woundapp.errors import EvaluationError, PhotoError, ReasonerError
from woundapp.evaluation import calibration
from woundapp.evaluation.cohort import Cohort, Record
from woundapp.evaluation.metrics import Case
from woundapp.imaging import photo as photos
from woundapp.reasoner.model_pack import AnswerForm, ImageTokens, ModelPack, Prompt, Sampling, Verdict


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """All that an answer depends on besides the photo; the first line of the file.

    How a probability is read (the manifest's `verdict`) is not in it: statuses are worked out anew from the
    log-odds, so that the file stays good when the pack is calibrated.
    """

    format_version: Literal[1] = 1
    program: str
    model: str
    projector: str
    prompt: Prompt
    answer: AnswerForm
    sampling: Sampling
    image_tokens: ImageTokens
    seed: int

    @classmethod
    def of(cls, pack: ModelPack, seed: int) -> Self:
        """The settings under which a pack answers now."""
        manifest = pack.manifest
        return cls(
            program=__version__,
            model=manifest.model.sha256,
            projector=manifest.projector.sha256,
            prompt=manifest.prompt,
            answer=manifest.answer,
            sampling=manifest.sampling,
            image_tokens=manifest.image_tokens,
            seed=seed,
        )


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What was said of one photo; one line of the file.

    Attributes:
        sha256: of the photo.
        error: why there is no answer, in a sentence; the other fields then say nothing.
        log_odds: of infection, natural, as the model gave them at the verdict token, before calibration.
        complete: whether reasoning and answer came to their end.
        trusted: whether nothing but the probability can make it indeterminate.
        findings: the signs named; regions in pixels of the upright photo.
        rationale: for the clinician.
        reasoning: the chain of thought.
        quality: codes of what is wrong with the photo (domain.QualityIssue).
        seconds: that the assessment took, without loading the model.
        device: that the model ran on, in words.
    """

    sha256: str
    error: str = ""
    log_odds: float = 0.0
    complete: bool = False
    trusted: bool = True
    findings: tuple[Finding, ...] = ()
    rationale: str = ""
    reasoning: str = ""
    quality: tuple[str, ...] = ()
    seconds: float = 0.0
    device: str = ""


_Line = TypeVar("_Line", Settings, Answer)


class Answers:
    """The answers of one pack under one setting, each on disk before the next photo is begun.

    Args:
        file: where they are kept; it is made if it is not there, and a line that was cut off is taken away.
        settings: under which they are given.

    Raises:
        EvaluationError: the file holds answers under other settings, is broken, or cannot be written.
    """

    def __init__(self, file: Path, settings: Settings) -> None:
        self._file = file
        self.seed = settings.seed
        self._said: dict[str, Answer] = {}
        with self._kept():
            content = file.read_bytes() if file.exists() else b""
            whole = content[: content.rfind(b"\n") + 1]
            if whole:
                self._read(whole, settings)
            if whole != content:
                os.truncate(file, len(whole))
            if not whole:
                self._append(settings)

    def __getitem__(self, record: Record) -> Answer:
        """What was said of a record's photo."""
        return self._said[record.sha256]

    def all(self) -> Mapping[str, Answer]:
        """Every answer that is there, by its photo's SHA-256."""
        return self._said

    def lacks(self, record: Record) -> bool:
        """Whether a record's photo must still be assessed; one that failed is tried again."""
        said = self._said.get(record.sha256)
        return said is None or bool(said.error)

    def add(self, answer: Answer) -> None:
        """Keep an answer; it is on disk when this returns.

        Raises:
            EvaluationError: it cannot be written.
        """
        with self._kept():
            self._append(answer)
        self._said[answer.sha256] = answer

    def _read(self, content: bytes, settings: Settings) -> None:
        lines = content.splitlines()
        before = self._line(lines, 0, Settings)
        for index in range(1, len(lines)):
            answer = self._line(lines, index, Answer)
            self._said[answer.sha256] = answer
        changed = [
            name for name in Settings.__struct_fields__ if getattr(before, name) != getattr(settings, name)
        ]
        if changed:
            names = ", ".join(changed).replace("_", " ")
            raise EvaluationError(
                f"{self._file} holds answers that were given under other settings (changed: {names}). They "
                "were left as they are, and nothing was assessed. Choose another folder with --out, or the "
                "pack and seed of before."
            )

    def _line(self, lines: list[bytes], index: int, kind: type[_Line]) -> _Line:
        try:
            return msgspec.json.decode(lines[index], type=kind)
        except msgspec.MsgspecError as error:
            raise EvaluationError(
                f"Line {index + 1} of {self._file} is broken ({error}). Nothing was changed. "
                "Restore the file, or choose another --out to begin anew."
            ) from error

    def _append(self, line: Settings | Answer) -> None:
        with self._file.open("ab") as stream:
            stream.write(msgspec.json.encode(line) + b"\n")
            stream.flush()
            os.fsync(stream.fileno())

    @contextmanager
    def _kept(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise EvaluationError(
                f"The answers cannot be kept in {self._file} ({error.strerror}). Those that are there "
                "are safe. Check that the disk has room and the folder can be written to, and run it again."
            ) from error


def ask(
    assessor: Assessor,
    verdict: Verdict,
    cohort: Cohort,
    records: Sequence[Record],
    answers: Answers,
    on_progress: Callable[[int], None] = lambda _: None,
) -> None:
    """Assess every photo that has no answer yet. One that fails is kept with its error, and the rest go on.

    Args:
        assessor: with its model loaded.
        verdict: of its pack, to undo the calibration.
        cohort: that the records are of.
        records: the photos wanted.
        answers: that are there, and that are added to.
        on_progress: called with the number of photos done.

    Raises:
        EvaluationError: an answer cannot be kept.
    """
    missing = [record for record in records if answers.lacks(record)]
    done = len(records) - len(missing)
    on_progress(done)
    for number, record in enumerate(missing, start=done + 1):
        try:
            photo = photos.load(cohort.path(record))
            if photo.sha256 != record.sha256:
                raise PhotoError(f"“{photo.name}” was changed while the evaluation ran. Run it again.")
            answer = answered(record, assessor.assess(photo, seed=answers.seed), verdict)
        except (PhotoError, ReasonerError) as error:
            answer = Answer(sha256=record.sha256, error=str(error))
        answers.add(answer)
        on_progress(number)


def answered(record: Record, assessment: Assessment, verdict: Verdict) -> Answer:
    """What an assessment says, with the model's own log-odds.

    Args:
        record: of the photo.
        assessment: of it.
        verdict: of the pack that assessed it.
    """
    assert assessment.probability_infected is not None  # every answer has one at its verdict token
    return Answer(
        sha256=record.sha256,
        log_odds=calibration.log_odds(assessment.probability_infected) * verdict.calibration_temperature,
        complete=assessment.complete,
        trusted=assessment.trusted,
        findings=assessment.findings,
        rationale=assessment.rationale,
        reasoning=assessment.reasoning,
        quality=tuple(note.issue.value for note in assessment.quality),
        seconds=assessment.timings.total - assessment.timings.load,
        device=assessment.runtime.device,
    )


def case(record: Record, answer: Answer, verdict: Verdict) -> Case:
    """An answer beside the truth, with the status that a pack's verdict makes of it now."""
    return Case(
        record=record,
        status=status(answer, verdict),
        probability=calibration.probability(answer.log_odds, verdict.calibration_temperature),
        log_odds=answer.log_odds,
        complete=answer.complete,
        trusted=answer.trusted,
        findings=answer.findings,
        quality=answer.quality,
        seconds=answer.seconds,
        device=answer.device,
    )


def status(answer: Answer, verdict: Verdict) -> InfectionStatus:
    """The status that a pack's verdict makes of an answer now."""
    if not answer.complete or not answer.trusted:
        return InfectionStatus.INDETERMINATE
    found, _ = doubt.status_of(
        calibration.probability(answer.log_odds, verdict.calibration_temperature), verdict
    )
    return found
