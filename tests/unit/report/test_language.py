"""The language of a report: what is said, and how figures and days are written."""

import dataclasses
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from string import Formatter

import pypdfium2  # type: ignore[import-untyped, unused-ignore]
import pytest

from installer import translations
from tests import scenes
from woundapp import follow_up, rules, signs
from woundapp.dossier import Dossier
from woundapp.phrases import Phrase, joined
from woundapp.report import directions, language, pdf
from woundapp.report.language import Language
from woundapp.report.options import LANGUAGES, ReportOptions
from woundapp.rules import telling

OTHERS = tuple(code for code in LANGUAGES if code != language.ENGLISH)
NAMES = "woundapp llama cpp SHA sha256 UTC IWGDF IDSA IWII NERDS STONEES NICE WSES SIS mmHg min"
"""Of programs, rules and units: the same in all languages."""


class Pseudo(dict[str, str]):
    """Says every phrase in letters that no own words have."""

    def get(self, template: str, _: object = None) -> str:
        said = []
        for plain, name, spec, _conversion in Formatter().parse(template):
            said.append(re.sub("[A-Za-z]", "ж", plain))
            said.append("" if name is None else f"{{{name}:{spec}}}" if spec else f"{{{name}}}")
        return "".join(said)


def own_words(thing: object) -> Iterator[str]:
    """Every text in a dossier: people's and the model's own words, names and codes."""
    if isinstance(thing, str):
        yield thing
    elif dataclasses.is_dataclass(thing):
        for field in dataclasses.fields(thing):
            yield from own_words(getattr(thing, field.name))
    elif isinstance(thing, (tuple, frozenset, dict)):
        for part in thing:
            yield from own_words(part)


def sources(dossier: Dossier) -> Iterator[str]:
    """Of what was published: titles stay as they are."""
    yield follow_up.SHEEHAN
    for visit in dossier.visits:
        if visit.bedside:
            yield from (told.source for told in telling.tell(visit.bedside.content))
            yield from (flag.source for flag in rules.red_flags(visit.bedside.content))


def words(said: str) -> set[str]:
    return set(re.findall(r"[A-Za-zÀ-ÿ]{3,}", said))


@pytest.mark.parametrize("course", [False, True])
@pytest.mark.parametrize("scene", scenes.ALL)
def test_nothing_in_a_report_is_left_in_english(
    scene: str, course: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language, "_texts", lambda _: Pseudo())
    dossier = scenes.ALL[scene]()
    report = pypdfium2.PdfDocument(pdf.render(dossier, ReportOptions(language="es", course=course)))
    said = " ".join(page.get_textpage().get_text_range() for page in report)
    known = words(" ".join((*own_words(dossier), *sources(dossier), NAMES)))
    assert said.count("ж") > 1000
    assert words(re.sub("sha256:[0-9a-f]+", "", said)) - known == set()


@pytest.mark.parametrize("code", OTHERS)
def test_every_phrase_is_in_every_language(code: str) -> None:
    """Errors, doubts, rules, signs, places, advice and all that a report says."""
    assert translations.missing(code).get("Phrase", {}) == {}


@pytest.mark.parametrize("code", OTHERS)
def test_what_a_report_says_differs_from_english(code: str) -> None:
    speaking = Language(code)
    for said in (*(sign.label for sign in signs.SIGNS), "Wound report", "Looks infected"):
        assert speaking.say(said) != said or said == "Pus"


@pytest.mark.parametrize(
    ("code", "number", "percent"),
    [("en", "9.84", "87.5 %"), ("es", "9,84", "87,5 %"), ("fr", "9,84", "87,5 %"), ("pt", "9,84", "87,5 %")],
)
def test_figures(code: str, number: str, percent: str) -> None:
    speaking = Language(code)
    assert speaking.number(9.836, 2) == number
    assert speaking.say(Phrase("{value:.1f}\u00a0%", value=87.5)).replace("\u00a0", " ") == percent
    assert speaking.say(Phrase("{value}", value=12)) == "12"
    assert speaking.say(Phrase("{version}", version="1.2")) == "1.2"


@pytest.mark.parametrize("code", LANGUAGES)
def test_days_are_the_same_in_all_languages(code: str) -> None:
    speaking, day = Language(code), date(2026, 3, 4)
    assert speaking.day(day) == speaking.say(Phrase("{day}", day=day)) == "2026-03-04"
    assert speaking.moment(datetime(2026, 3, 4, 5, 6, tzinfo=UTC)) == "2026-03-04 05:06 UTC+0000"


def test_phrases_within_phrases_are_said_and_names_are_kept() -> None:
    french = Language("fr")
    said = french.say(joined(Phrase("Photo of {day}", day=date(2026, 3, 4)), "Wound"))
    assert said == "Photo du 2026-03-04 Wound"
    assert french.say(Phrase("Not recorded: {what}.", what=(Phrase("allergies"), Phrase("diabetes")))) == (
        "Non noté\u00a0: allergies, diabète."
    )


def test_a_name_that_runs_from_right_to_left_is_set_apart() -> None:
    said = Language("pt").say(Phrase("Patient: {who}", who="أمينة"))
    assert said == f"Paciente: {directions.OPENING}أمينة{directions.CLOSING}"


def test_a_broken_translation_gives_way_to_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "_texts", lambda _: {"Patient: {who}": "Paciente: {quien}"})
    assert Language("es").say(Phrase("Patient: {who}", who="Ana")) == "Patient: Ana"
