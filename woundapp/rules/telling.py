"""The opinions of the rules in sentences, for the screen and the report alike."""

from collections.abc import Iterable
from dataclasses import dataclass

from woundapp import rules
from woundapp.bedside import Bedside, Presence, in_sentence
from woundapp.domain import InfectionStatus
from woundapp.phrases import Phrase, joined
from woundapp.rules.opinions import LETTER_WORDS, STAGE_WORDS, Mnemonic, RedFlag

_PLACES = {"NERDS": Phrase("on the wound's surface"), "STONEES": Phrase("in the depth of the wound")}


@dataclass(frozen=True, slots=True)
class Told:
    """What one rule says.

    Attributes:
        title: of the rule.
        words: its opinion, in one or a few sentences.
        source: the publication.
    """

    title: Phrase
    words: Phrase
    source: str


def tell(bedside: Bedside) -> tuple[Told, ...]:
    """What each rule says of a bedside record; empty where nothing was recorded."""
    if bedside == Bedside():
        return ()
    told = [_mnemonic(opinion) for opinion in (rules.nerds(bedside), rules.stonees(bedside))]
    stage = rules.iwii(bedside)
    said = STAGE_WORDS[stage.stage] if stage.stage else Phrase("No stage can be told yet")
    if stage.grounds:
        said = Phrase("{stage} ({grounds}).", stage=said, grounds=_listed(stage.grounds))
    else:
        said = Phrase("{stage}.", stage=said)
    told.append(Told(Phrase("IWII continuum"), joined(said, *stage.notes), stage.source))
    foot = rules.iwgdf(bedside)
    if foot:
        words = [Phrase("The foot: {grade}.", grade=foot.words)]
        if foot.bone is Presence.PRESENT:
            words.append(Phrase("Bone may be infected."))
        if foot.missing:
            words.append(Phrase("To be sure, ask for or measure: {missing}.", missing=_listed(foot.missing)))
        told.append(Told(Phrase("IWGDF/IDSA, diabetic foot"), joined(*words), foot.source))
    return tuple(told)


def warn(flag: RedFlag) -> Phrase:
    """A red flag with what raised it."""
    return Phrase("{advice} ({grounds})", advice=flag.advice, grounds=_listed(flag.grounds))


def against(status: InfectionStatus, bedside: Bedside) -> Phrase:
    """That the rules and a model's status contradict each other, in short; empty where they do not."""
    said = rules.contradictions(status, bedside)
    if not said or status is not InfectionStatus.NOT_INFECTED:
        return joined(*said)
    met = [opinion.name for opinion in (rules.nerds(bedside), rules.stonees(bedside)) if opinion.infected]
    reasons = []
    if met:
        reasons.append(
            Phrase("{rule} is met", rule=met[0]) if len(met) == 1 else Phrase("NERDS and STONEES are met")
        )
    foot = rules.iwgdf(bedside)
    if foot and foot.least > 1:
        reasons.append(Phrase("IWGDF/IDSA {grade}", grade=foot.words))
    if not reasons:
        return Phrase("The model says not infected. What you found speaks for an infection.")
    return Phrase(
        "The model says not infected. What you found speaks for an infection ({reasons}).",
        reasons=tuple(reasons),
    )


def left_open(bedside: Bedside) -> Phrase:
    """That a danger may be there though no red flag is raised; empty where one is, or all was asked."""
    count = len(rules.red_flags_not_asked(bedside))
    if bedside == Bedside() or rules.red_flags(bedside) or not count:
        return Phrase("")
    if count == 1:
        return Phrase("No red flag so far; 1 danger sign was not asked about.")
    return Phrase("No red flag so far; {count} danger signs were not asked about.", count=count)


def _mnemonic(opinion: Mnemonic) -> Told:
    place, count, total = _PLACES[opinion.name], len(opinion.met), len(opinion.name)
    if opinion.met:
        letters = tuple(LETTER_WORDS[letter] for letter in opinion.met)
        met = Phrase(
            "{count} of {total} letters are met ({letters}).", count=count, total=total, letters=letters
        )
    else:
        met = Phrase("0 of {total} letters are met.", total=total)
    says = {
        True: Phrase("An infection {place} is likely.", place=place),
        False: Phrase("Fewer than three: it does not speak for an infection {place}.", place=place),
        None: Phrase("It cannot be told yet: {count} were not asked about.", count=len(opinion.unknown)),
    }[opinion.infected]
    return Told(Phrase(opinion.name), joined(met, says), opinion.source)


def _listed(codes: Iterable[str]) -> tuple[Phrase, ...]:
    return tuple(in_sentence(code) for code in codes)
