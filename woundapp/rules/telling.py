"""The opinions of the rules in sentences, for the screen and the report alike."""

from collections.abc import Iterable
from dataclasses import dataclass

from woundapp import rules
from woundapp.bedside import Bedside, Presence, label
from woundapp.domain import InfectionStatus
from woundapp.rules.opinions import LETTER_WORDS, STAGE_WORDS, Mnemonic, RedFlag

_PLACES = {"NERDS": "on the wound's surface", "STONEES": "in the depth of the wound"}


@dataclass(frozen=True, slots=True)
class Told:
    """What one rule says.

    Attributes:
        title: of the rule.
        words: its opinion, in one or a few sentences.
        source: the publication.
    """

    title: str
    words: str
    source: str


def tell(bedside: Bedside) -> tuple[Told, ...]:
    """What each rule says of a bedside record; empty where nothing was recorded."""
    if bedside == Bedside():
        return ()
    told = [_mnemonic(opinion) for opinion in (rules.nerds(bedside), rules.stonees(bedside))]
    stage = rules.iwii(bedside)
    said = STAGE_WORDS[stage.stage] if stage.stage else "No stage can be told yet"
    grounds = f" ({_listed(stage.grounds)})" if stage.grounds else ""
    told.append(Told("IWII continuum", " ".join((f"{said}{grounds}.", *stage.notes)), stage.source))
    foot = rules.iwgdf(bedside)
    if foot:
        missing = f" To be sure, ask for or measure: {_listed(foot.missing)}." if foot.missing else ""
        bone = " Bone may be infected." if foot.bone is Presence.PRESENT else ""
        words = f"{foot.words[:1].upper()}{foot.words[1:]}.{bone}{missing}"
        told.append(Told("IWGDF/IDSA, diabetic foot", words, foot.source))
    return tuple(told)


def warn(flag: RedFlag) -> str:
    """A red flag with what raised it."""
    return f"{flag.advice} ({_listed(flag.grounds)})"


def against(status: InfectionStatus, bedside: Bedside) -> str:
    """That the rules and a model's status contradict each other, in one sentence; empty where they do not."""
    said = rules.contradictions(status, bedside)
    if not said or status is not InfectionStatus.NOT_INFECTED:
        return " ".join(said)
    met = [opinion.name for opinion in (rules.nerds(bedside), rules.stonees(bedside)) if opinion.infected]
    reasons = [f"{' and '.join(met)} {'is' if len(met) == 1 else 'are'} met"] if met else []
    foot = rules.iwgdf(bedside)
    if foot and foot.least > 1:
        reasons.append(f"IWGDF/IDSA {foot.words}")
    why = f" ({'; '.join(reasons)})" if reasons else ""
    return f"The model says not infected. What you found speaks for an infection{why}."


def left_open(bedside: Bedside) -> str:
    """That a danger may be there though no red flag is raised; empty where one is, or all was asked."""
    count = len(rules.red_flags_not_asked(bedside))
    if bedside == Bedside() or rules.red_flags(bedside) or not count:
        return ""
    signs = "1 danger sign was" if count == 1 else f"{count} danger signs were"
    return f"No red flag so far; {signs} not asked about."


def _mnemonic(opinion: Mnemonic) -> Told:
    met = f" ({', '.join(LETTER_WORDS[letter] for letter in opinion.met)})" if opinion.met else ""
    says = {
        True: f"An infection {_PLACES[opinion.name]} is likely.",
        False: f"Fewer than three: it does not speak for an infection {_PLACES[opinion.name]}.",
        None: f"It cannot be told yet: {len(opinion.unknown)} were not asked about.",
    }[opinion.infected]
    words = f"{len(opinion.met)} of {len(opinion.name)} letters are met{met}. {says}"
    return Told(opinion.name, words, opinion.source)


def _listed(codes: Iterable[str]) -> str:
    return ", ".join(label(code).lower() for code in codes)
