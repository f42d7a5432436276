"""One evaluation from beginning to end: a cohort and a pack in, answers, figures and a page out."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import msgspec

from woundapp.assessing import DEFAULT_SEED, Assessor
from woundapp.errors import EvaluationError
from woundapp.evaluation import answers, calibration, cohort, comparison, figures, judges, page
from woundapp.evaluation.answers import Answers
from woundapp.evaluation.calibration import Temperature
from woundapp.evaluation.cohort import Cohort, Record, Split
from woundapp.evaluation.comparison import Baseline, KeptCase
from woundapp.evaluation.figures import Figures
from woundapp.evaluation.metrics import Case
from woundapp.imaging.photo import one_line
from woundapp.reasoner.client import ReasonerClient
from woundapp.reasoner.model_pack import ModelPack
from woundapp.settings import Device

ANSWERS, FIGURES, REPORT = "answers.jsonl", "figures.json", "report.html"
"""What an evaluation leaves in its folder."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is wanted.

    Attributes:
        cohort: a folder, a CSV file or a JSON-lines file.
        out: folder for answers, figures and page; made if it is not there.
        split: the photos that the figures are of; None means all but `calibrate_on`.
        calibrate_on: the photos that a temperature is fitted on; None fits none.
        store_calibration: whether the pack's manifest takes that temperature.
        save: file for a baseline.
        compare: file of a baseline.
    """

    cohort: Path
    out: Path
    split: Split | None = None
    calibrate_on: Split | None = None
    store_calibration: bool = False
    save: Path | None = None
    compare: Path | None = None


@dataclass(frozen=True, slots=True)
class Answered:
    """A cohort whose photos all have an answer.

    Attributes:
        cohort: in which the photos lie.
        reported: the photos that the figures are of.
        fitted_on: the photos that a temperature is fitted on.
        said: the answers.
        baseline: to compare with.
    """

    cohort: Cohort
    reported: list[Record]
    fitted_on: list[Record]
    said: Answers
    baseline: Baseline | None


def answer(
    pack: ModelPack,
    plan: Plan,
    device: Device = Device.AUTO,
    on_progress: Callable[[int, int], None] = lambda *_: None,
) -> Answered:
    """Have a pack assess a cohort; goes on with the answers that are in the folder already.

    Args:
        pack: the model.
        plan: what is wanted.
        device: where the model runs.
        on_progress: called with the number of photos done and of all.

    Raises:
        EvaluationError: the cohort, the folder, the answers in it or the baseline cannot be used.
        ReasonerError: the model cannot be loaded.
    """
    found = cohort.read(plan.cohort)
    cohort.refuse_leaks(found)
    reported, fitted_on = _chosen(found, plan)
    baseline = comparison.read(plan.compare, reported) if plan.compare else None
    _prepare(plan)
    said = Answers(plan.out / ANSWERS, answers.Settings.of(pack, DEFAULT_SEED))
    wanted = [*reported, *fitted_on]
    on_progress(0, len(wanted))
    if any(said.lacks(record) for record in wanted):
        with ReasonerClient(pack, device) as client:
            client.load()
            answers.ask(
                Assessor(client),
                pack.manifest.verdict,
                found,
                wanted,
                said,
                lambda done: on_progress(done, len(wanted)),
            )
    return Answered(found, reported, fitted_on, said, baseline)


def report(pack: ModelPack, plan: Plan, answered: Answered) -> Figures:
    """Work out the figures, with those of the judges as far as there are any, and write them and the page.

    Args:
        pack: that answered.
        plan: what is wanted.
        answered: by `answer`.

    Raises:
        EvaluationError: a file cannot be written, or what the judges said cannot be read.
    """
    said, reported = answered.said, answered.reported
    cases = _cases(reported, said, pack)
    baseline = answered.baseline
    found = figures.of(
        pack,
        one_line(plan.cohort.absolute().name),
        cases,
        failed={one_line(record.file): said[record].error for record in reported if said[record].error},
        temperature=_temperature(pack, plan, _cases(answered.fitted_on, said, pack), cases),
        comparison=comparison.compare(baseline, cases) if baseline else None,
        judges=judges.summary(judges.kept(plan.out), reported, said.all()),
    )
    figures.write_json(plan.out / FIGURES, found)
    figures.write_whole(plan.out / REPORT, page.html(found, cases).encode())
    if plan.save:
        figures.write_json(
            plan.save,
            Baseline(
                model=f"{found.model.title} {found.model.version}, {found.model.quantization}",
                made_at=found.made_at,
                cases=tuple(KeptCase.of(case) for case in cases),
                figures=msgspec.Raw(msgspec.json.encode(found)),
            ),
        )
    return found


def _chosen(found: Cohort, plan: Plan) -> tuple[list[Record], list[Record]]:
    """The photos that the figures are of, and those that a temperature is fitted on."""
    fitted_on = [record for record in found.records if record.split == plan.calibrate_on]
    reported = [
        record
        for record in found.records
        if (record.split == plan.split if plan.split else record.split != plan.calibrate_on)
    ]
    if not any(record.label for record in reported):
        raise EvaluationError(
            f"No photo of {f'the split {plan.split}' if plan.split else 'the cohort'} has a label. Nothing "
            "was started. Choose photos whose infection status is known."
        )
    if plan.calibrate_on and not {"infected", "not_infected"} <= {record.label for record in fitted_on}:
        raise EvaluationError(
            f"The split {plan.calibrate_on} lacks photos of one label or of both, and a temperature can only "
            "be fitted on both. Nothing was started. Choose another split for --calibrate-on."
        )
    seen: dict[str, Record] = {}
    for record in (*reported, *fitted_on):
        if seen.setdefault(record.sha256, record) is not record:
            raise EvaluationError(
                f"{record.file} and {seen[record.sha256].file} are the same photo, which would count twice. "
                "Nothing was started. Take one of them out."
            )
    return reported, fitted_on


def _prepare(plan: Plan) -> None:
    """Make the folder, and make sure before hours of work that the baseline has a place."""
    try:
        plan.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EvaluationError(
            f"The folder {plan.out} cannot be made ({error.strerror}). Nothing was started. "
            "Choose another --out."
        ) from error
    if plan.save and not plan.save.absolute().parent.is_dir():
        raise EvaluationError(
            f"The folder of {plan.save} does not exist. Nothing was started. Choose another place for --save."
        )


def _temperature(pack: ModelPack, plan: Plan, fitted_on: list[Case], cases: list[Case]) -> Temperature | None:
    if plan.calibrate_on is None:
        return None
    # An answer that is not trusted is shown as uncertain, whatever its probability is.
    on = [case for case in fitted_on if case.record.label is not None and case.trusted]
    others = [case for case in cases if case.record.label is not None]
    temperature = calibration.fit_temperature(
        [case.log_odds for case in on], [case.record.infected for case in on]
    )
    infected = [case.record.infected for case in others]
    before = [case.probability for case in others]
    after = [calibration.probability(case.log_odds, temperature) for case in others]
    if plan.store_calibration:
        calibration.store(pack, temperature)
    return Temperature(
        split=plan.calibrate_on,
        photos=len(on),
        temperature=temperature,
        before=calibration.expected_error(before, infected),
        after=calibration.expected_error(after, infected),
        before_loss=calibration.loss(before, infected),
        after_loss=calibration.loss(after, infected),
        reliability=calibration.reliability(after, infected),
        stored=plan.store_calibration,
    )


def _cases(records: Iterable[Record], said: Answers, pack: ModelPack) -> list[Case]:
    answered = ((record, said[record]) for record in records)
    verdict = pack.manifest.verdict
    return [answers.case(record, answer, verdict) for record, answer in answered if not answer.error]
