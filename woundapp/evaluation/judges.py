"""Model judges, behind endpoints that the user set up, say of each claim whether the photo supports it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from woundapp import endpoint, signs
from woundapp.endpoint import Account, Ask, Endpoint, Reply
from woundapp.errors import EndpointError, EvaluationError
from woundapp.evaluation import agreement, json_lines
from woundapp.evaluation.answers import Answer
from woundapp.evaluation.cohort import Cohort, Record
from woundapp.evaluation.json_lines import BrokenLineError
from woundapp.evaluation.shares import Share
from woundapp.imaging import overlay
from woundapp.imaging import photo as photos
from woundapp.reasoner.answer import sentences

JUDGEMENTS = "judgements.jsonl"
"""Keeps what every judge said, in the folder of the evaluation."""

Support = Literal["supported", "not_supported", "cannot_tell"]
SUPPORTS: tuple[Support, ...] = ("supported", "not_supported", "cannot_tell")

_JPEG_BYTES = 4_000_000


class Judge(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A judge: the name that its figures bear, and where it is asked."""

    name: Annotated[str, Meta(min_length=1, max_length=60)]
    endpoint: Endpoint


class JudgesSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The judges, as a TOML file lists them."""

    judges: Annotated[tuple[Judge, ...], Meta(min_length=1)]


class Claim(msgspec.Struct, frozen=True):
    """One thing that the model says of a photo: a finding, or a sentence of its rationale."""

    kind: Literal["finding", "rationale"]
    text: str


class Judgement(msgspec.Struct, frozen=True, kw_only=True):
    """What one judge said of one photo; one line of the file.

    Attributes:
        judge: its name.
        model: behind it.
        sha256: of the photo.
        claims: that it was asked about.
        supports: what it said of each; empty where its reply could not be used.
        rejected: why that was, or empty.
        text: such a reply, as it came.
    """

    judge: str
    model: str
    sha256: str
    claims: tuple[Claim, ...]
    supports: tuple[Support, ...] = ()
    rejected: str = ""
    text: str = ""


class JudgeShares(msgspec.Struct, frozen=True, kw_only=True):
    """How a judge finds the claims.

    Attributes:
        model: behind it.
        photos: whose claims it judged.
        rejected: photos for which its reply could not be used; they are in no share.
        supported: claims that it says the photo supports, of all that it judged.
        not_supported: claims that the photo speaks against, or shows nothing of.
        cannot_tell: claims that the photo does not settle.
        findings: supported ones of the findings alone.
        rationale: supported ones of the rationale's sentences alone.
    """

    model: str
    photos: int
    rejected: int
    supported: Share
    not_supported: Share
    cannot_tell: Share
    findings: Share
    rationale: Share


class Judges(msgspec.Struct, frozen=True, kw_only=True):
    """What the judges found (arXiv 2604.19937 calls the share `supported` visual-support agreement).

    Claims of one photo are not independent: the intervals of the shares are rather too narrow.

    Attributes:
        by_judge: keyed by the judge's name.
        judged_by_all: claims that every judge judged; the agreement is on these.
        fleiss_kappa: agreement between judges beyond chance; None where it is not defined.
    """

    by_judge: dict[str, JudgeShares]
    judged_by_all: int
    fleiss_kappa: float | None


@dataclass(frozen=True, slots=True)
class Plan:
    """What one judge would be asked.

    Attributes:
        judge: to be asked.
        asks: one for each photo that is not done, named by its SHA-256.
        claims: of these photos, by the same.
        done: photos that it judged already.
    """

    judge: Judge
    asks: Sequence[Ask]
    claims: Mapping[str, tuple[Claim, ...]]
    done: int


def read(file: Path) -> JudgesSettings:
    """Read the judges' settings.

    Raises:
        EndpointError: they cannot be read, a setting is missing, unknown or of the wrong kind, or two judges
            bear one name.
    """
    settings = endpoint.read(file, JudgesSettings)
    names = [judge.name for judge in settings.judges]
    if len(set(names)) < len(names):
        raise EndpointError(
            f"Two judges in {file} bear the same name. Nothing was asked. Give each a name of its own."
        )
    return settings


def claims_of(answer: Answer) -> tuple[Claim, ...]:
    """What an answer claims: its findings, in their order, then the sentences of its rationale."""
    found = [
        Claim("finding", f"{signs.label(finding.sign)}: {finding.description}".rstrip(": "))
        for finding in answer.findings
    ]
    return (*found, *(Claim("rationale", sentence) for sentence in sentences(answer.rationale)))


def plan(
    judge: Judge,
    cohort: Cohort,
    records: Iterable[Record],
    answers: Mapping[str, Answer],
    kept: Iterable[Judgement],
) -> Plan:
    """Work out what a judge is to be asked; nothing is asked yet.

    Args:
        judge: to be asked.
        cohort: that the records are of.
        records: of the photos.
        answers: of the model that is judged, by the photo's SHA-256; a photo whose answer failed or claims
            nothing is passed over.
        kept: what was judged before.

    Raises:
        EvaluationError: what was kept under the judge's name was said by another model.
    """
    before = {each.sha256: each for each in kept if each.judge == judge.name}
    if any(each.model != judge.endpoint.model for each in before.values()):
        raise EvaluationError(
            f"What is kept of the judge {judge.name} was said by another model than "
            f"{judge.endpoint.model}. Nothing was asked. Give the new judge another name."
        )
    asks, claims, done = [], {}, 0
    for record in records:
        answer = answers[record.sha256]
        said = claims_of(answer)
        if answer.error or not said:
            continue
        settled = before.get(record.sha256)
        if settled and settled.claims == said:
            done += 1
        else:
            claims[record.sha256] = said
            asks.append(_ask(judge, cohort.path(record), answer, said))
    return Plan(judge, asks, claims, done)


def judge(
    wanted: Plan, folder: Path, account: Account, on_progress: Callable[[], None] = lambda: None
) -> None:
    """Ask a judge; what it says of a photo is on disk before another photo takes its place.

    Args:
        wanted: by `plan`.
        folder: of the evaluation; its file of judgements grows.
        account: with the budget; it is kept up to date.
        on_progress: called after each reply.

    Raises:
        EndpointError: the endpoint refuses, or keeps failing.
        EvaluationError: a judgement cannot be written.
    """

    def keep(ask: Ask, reply: Reply) -> None:
        said = _judgement(wanted.judge, ask.name, wanted.claims[ask.name], reply)
        with _told(folder / JUDGEMENTS, "written"):
            json_lines.append(folder / JUDGEMENTS, said)
        on_progress()

    endpoint.ask_all(wanted.judge.endpoint, wanted.asks, account, keep)


def kept(folder: Path) -> list[Judgement]:
    """What was judged before, in the folder of an evaluation; a photo's later judgement counts.

    Raises:
        EvaluationError: a line is broken, or the file cannot be read.
    """
    file = folder / JUDGEMENTS
    with _told(file, "read"):
        try:
            lines = json_lines.read(file, Judgement)
        except BrokenLineError as error:
            raise EvaluationError(
                f"Line {error.number} of {file} is broken ({error.reason}). Nothing was changed. "
                "Correct or delete that line; its photo can be judged again."
            ) from error
    return list({(each.judge, each.sha256): each for each in lines}.values())


def summary(
    judged: Iterable[Judgement], records: Iterable[Record], answers: Mapping[str, Answer]
) -> Judges | None:
    """The judges' figures; None where there are none.

    Args:
        judged: what is kept.
        records: of the photos that the figures are to be of.
        answers: of the model that is judged; a judgement of an answer that has changed since is passed over.
    """
    claims = {record.sha256: claims_of(answers[record.sha256]) for record in records}
    by_judge: dict[str, list[Judgement]] = {}
    for each in judged:
        if claims.get(each.sha256) == each.claims:
            by_judge.setdefault(each.judge, []).append(each)
    if not by_judge:
        return None
    by_photo = [{each.sha256: each.supports for each in some if each.supports} for some in by_judge.values()]
    shared = [
        rated
        for sha256 in claims
        if all(sha256 in said for said in by_photo)
        for rated in zip(*(said[sha256] for said in by_photo), strict=True)
    ]
    return Judges(
        by_judge={name: _shares(some) for name, some in sorted(by_judge.items())},
        judged_by_all=len(shared),
        fleiss_kappa=agreement.fleiss(shared, SUPPORTS),
    )


def _shares(judged: Sequence[Judgement]) -> JudgeShares:
    usable = [each for each in judged if each.supports]
    every = [pair for each in usable for pair in zip(each.claims, each.supports, strict=True)]

    def share(wanted: Support, kind: str = "") -> Share:
        return Share.of(said == wanted for claim, said in every if claim.kind == kind or not kind)

    return JudgeShares(
        model=judged[0].model,
        photos=len(usable),
        rejected=len(judged) - len(usable),
        supported=share("supported"),
        not_supported=share("not_supported"),
        cannot_tell=share("cannot_tell"),
        findings=share("supported", "finding"),
        rationale=share("supported", "rationale"),
    )


def _ask(judge: Judge, file: Path, answer: Answer, claims: Sequence[Claim]) -> Ask:
    def pictures() -> list[bytes]:
        pixels = photos.load(file).pixels
        side = min(judge.endpoint.longest_side, max(pixels.shape[:2]))
        shown = [(), answer.findings] if marked else [()]
        return [
            photos.jpeg(overlay.draw(pixels, findings, longest_side=side), _JPEG_BYTES) for findings in shown
        ]

    marked = any(finding.region for finding in answer.findings)
    return Ask(
        answer.sha256,
        _question(claims, marked),
        pictures,
        picture_count=2 if marked else 1,
        schema={
            "type": "object",
            "properties": {
                str(number): {"type": "string", "enum": list(SUPPORTS)}
                for number in range(1, len(claims) + 1)
            },
            "required": [str(number) for number in range(1, len(claims) + 1)],
            "additionalProperties": False,
        },
    )


def _question(claims: Sequence[Claim], marked: bool) -> str:
    pictures = (
        "The first picture is a photo of a chronic wound, the second the same photo with the places that a "
        "program marked in it; their numbers are those of the claims below.\n"
        if marked
        else "The picture is a photo of a chronic wound.\n"
    )
    listed = "\n".join(f"{number}. {claim.text}" for number, claim in enumerate(claims, start=1))
    return (
        f"{pictures}The program made these claims:\n{listed}\n"
        "Say of each claim whether the photo supports it: supported if it can be seen, at the place that is "
        "marked if there is one; not_supported if the photo shows otherwise or nothing of the kind; "
        "cannot_tell if the photo does not settle it. Go by what can be seen, not by what is likely, and "
        "judge each claim by itself. A claim that concludes from others is supported if what can be seen "
        "speaks for it. Answer with one JSON object and nothing else, which gives each claim's number one of "
        'these words: {"1": "supported", "2": …}'
    )


def _judgement(judge: Judge, sha256: str, claims: tuple[Claim, ...], reply: Reply) -> Judgement:
    flaw = reply.failure
    supports: tuple[Support, ...] = ()
    if not flaw:
        start, end = reply.text.find("{"), reply.text.rfind("}")
        try:
            said = msgspec.json.decode(reply.text[start : end + 1], type=dict[int, Support])
            supports = tuple(said[number] for number in range(1, len(claims) + 1))
        except (msgspec.MsgspecError, KeyError):
            flaw = "there is no judgement of every claim in the form that was asked for"
    return Judgement(
        judge=judge.name,
        model=judge.endpoint.model,
        sha256=sha256,
        claims=claims,
        supports=supports,
        rejected=flaw,
        text=reply.text if flaw else "",
    )


@contextmanager
def _told(file: Path, done: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise EvaluationError(
            f"{file} cannot be {done} ({error.strerror}). What was written before is kept. Check that the "
            "disk has room and the file may be opened, and run it again."
        ) from error
