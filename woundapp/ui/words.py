"""The window's words for the codes of the domain, translated."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from woundapp import DEMONSTRATION_BANNER, DISCLAIMER, bedside, signs
from woundapp.bedside import ExudateAmount, ExudateKind, Presence
from woundapp.domain import (
    Assessment,
    Finding,
    InfectionStatus,
    Probe,
    QualityNote,
    Strength,
)
from woundapp.phrases import recalled
from woundapp.reasoner import findings
from woundapp.reasoner.messages import Stage
from woundapp.review import Judgement, Mark
from woundapp.ui import day, phrases
from woundapp.wording import codes

_translate = QCoreApplication.translate


def status(value: InfectionStatus) -> str:
    """What the verdict says, in the words of the report: what it looks like, never what it is."""
    return phrases.said(codes.STATUS[value])


def advice(value: InfectionStatus) -> str:
    """What the verdict means for the nurse."""
    return phrases.said(codes.STATUS_MEANS[value])


def model_status(value: InfectionStatus) -> str:
    """What a model said, where it stands beside what others say."""
    return _translate("Status", "The model: {status}").format(status=status(value))


def disclaimer() -> str:
    """What this program is not."""
    return phrases.said(DISCLAIMER)


def demonstration() -> str:
    """That the model is none for patients."""
    return phrases.said(DEMONSTRATION_BANNER)


def no_model() -> str:
    """That no model was asked."""
    return _translate("Status", "No model was asked.")


def stage(value: Stage) -> str:
    """What the model is doing, as a step."""
    return {
        Stage.CHECKING: _translate("Stage", "Checking the model's files"),
        Stage.LOADING: _translate("Stage", "Loading the model"),
        Stage.ENCODING: _translate("Stage", "Looks at the photo"),
        Stage.PREFILL: _translate("Stage", "Reads what it sees"),
        Stage.REASONING: _translate("Stage", "Thinks"),
        Stage.ANSWERING: _translate("Stage", "Writes its answer"),
        Stage.PROBING: _translate("Stage", "Checks what the answer leans on"),
    }[value]


def sign(finding: Finding) -> str:
    """The plain name of a finding's sign."""
    return sign_name(finding.sign)


def sign_name(code: str) -> str:
    """The plain name of a sign."""
    return phrases.said(signs.label(code))


def quality(note: QualityNote) -> str:
    """What to do about a fault of the photo."""
    return phrases.said(note.advice)


def probability(assessment: Assessment) -> str:
    """How likely the model holds an infection to be."""
    if assessment.percent_infected is None:
        return _translate("Probability", "The model gave no probability.")
    return _translate("Probability", "The model's probability of infection: {percent} %").format(
        percent=assessment.percent_infected
    )


def support(value: Strength) -> str:
    """How much the answer leans on a finding."""
    return phrases.said(codes.SUPPORT[value])


def colour(finding: Finding) -> str:
    """What the photo's colours say about a finding; empty where there is nothing to say."""
    said = codes.colour(finding)
    return phrases.said(said) if said else ""


def no_place() -> str:
    """Of a finding that the model gave no usable place for."""
    return _translate("Finding", "Not located: the model gave no place on the photo.")


def mark(said: Mark | None, finding: Finding) -> str:
    """What the nurse says of a finding, with a sign before it; empty where she said nothing."""
    if said is None:
        return ""
    if said.judgement is Judgement.MOVED and finding.region is None:
        return _translate("Mark", "↔ You marked where this is.")
    return {
        Judgement.AGREED: _translate("Mark", "✓ You see this here, too."),
        Judgement.MOVED: _translate("Mark", "↔ You moved this."),
        Judgement.REMOVED: _translate("Mark", "✕ You do not see this. It is off the photo."),
        Judgement.ADDED: _translate("Mark", "+ You added this."),
        Judgement.UNSURE: _translate("Mark", "? You are not sure of this."),
    }[said.judgement]


def dark_skin() -> str:
    """What to look and feel for where redness is hard to see."""
    return phrases.said(codes.DARK_SKIN)


def agreement(assessment: Assessment) -> str:
    """How many of the readings came to one verdict; empty for a single one."""
    infected = sum(reading.infected for reading in assessment.readings)
    said = codes.readings(infected, len(assessment.readings))
    return phrases.said(said) if said else ""


def doubt(sentence: str) -> str:
    """Why an answer should be read with care; what comes out of the records is plain text by now."""
    return phrases.said(recalled(sentence, findings.NOTES))


def duration(seconds: float) -> str:
    """A time span in words: `8 s` or `2 min 5 s`."""
    if seconds < 1:
        return _translate("Duration", "less than a second")
    minutes, rest = divmod(round(seconds), 60)
    if minutes:
        return _translate("Duration", "{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)
    return _translate("Duration", "{seconds} s").format(seconds=rest)


def moment(value: datetime) -> str:
    """A day and a time of day, as the clock on the wall says it."""
    local = value.astimezone()
    return f"{day.said(local.date())}, {local:%H:%M}"


def photo_note(sentence: str) -> str:
    """What was done to a photo on the way in."""
    return phrases.said(sentence)


def checked(findings: Sequence[Finding]) -> str:
    """How it was found out what the answer leans on; empty where nobody asked."""
    probes = {finding.support.probe for finding in findings if finding.support}
    if Probe.ANSWER_AGAIN in probes:
        return _translate("SmallPrint", "Evidence checked by whole new answers.")
    if Probe.DIRECT in probes:
        return _translate("SmallPrint", "Evidence checked by answers without reasoning.")
    return ""


def small_print(assessment: Assessment) -> str:
    """Which model judged, on what, when, and how long it took."""
    algorithm, runtime = assessment.algorithm, assessment.runtime
    return _translate(
        "SmallPrint",
        "{model} {version} ({quantization}) on {device}, llama.cpp {llama_cpp}, seed {seed}. "
        "{date}, {time} for the assessment.",
    ).format(
        model=algorithm.name,
        version=algorithm.version,
        quantization=algorithm.quantization,
        device=runtime.device,
        llama_cpp=runtime.llama_cpp,
        seed=runtime.seed,
        date=assessment.assessed_at.strftime("%Y-%m-%d %H:%M"),
        time=duration(assessment.timings.total),
    )


def presence(value: Presence) -> str:
    """What is known of a sign."""
    return phrases.said(codes.PRESENCE[value])


def presence_short(value: Presence) -> str:
    """The same on a small button."""
    return {
        Presence.PRESENT: _translate("Bedside", "Yes"),
        Presence.ABSENT: _translate("Bedside", "No"),
        Presence.NOT_ASKED: "?",
    }[value]


def not_asked() -> str:
    """That nobody asked or measured."""
    return presence(Presence.NOT_ASKED)


def record(name: str) -> str:
    """The plain name of what can be recorded at the bedside."""
    return phrases.said(bedside.label(name))


def figure(name: str) -> str:
    """The plain name of a figure with its unit."""
    return f"{record(name)} ({phrases.said(codes.UNITS[name])})"


def exudate_amounts() -> list[tuple[ExudateAmount, str]]:
    """How much can come out of a wound."""
    return [(amount, phrases.said(said)) for amount, said in bedside.AMOUNT_WORDS.items()]


def exudate_kinds() -> list[tuple[ExudateKind, str]]:
    """What can come out of a wound; likewise."""
    return [(kind, phrases.said(said)) for kind, said in bedside.KIND_WORDS.items()]


def rule(sentence: str) -> str:
    """What a rule says."""
    return phrases.said(sentence)
