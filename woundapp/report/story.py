"""The content of a report, part by part: the answer, where, why, and what to make of it."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus.flowables import CondPageBreak, Flowable, KeepTogether, Spacer
from reportlab.platypus.tables import Table

from woundapp import DISCLAIMER, __version__, signs
from woundapp.bedside import Bedside
from woundapp.domain import (
    Assessment,
    ColourDoubt,
    ColourVerdict,
    Finding,
    InfectionStatus,
    Probe,
    Strength,
    WoundPhoto,
)
from woundapp.report import bedside_story, layout, text
from woundapp.report.pictures import Pictures, fitted
from woundapp.report.text import Words
from woundapp.review import Judgement, Mark, Review

TITLE = "Wound infection assessment"

STATUS_WORDS = {
    InfectionStatus.INFECTED: "Looks infected",
    InfectionStatus.NOT_INFECTED: "Does not look infected",
    InfectionStatus.INDETERMINATE: "Uncertain",
}
STATUS_MEANS = {
    InfectionStatus.INFECTED: "The model sees signs of infection. Check the patient.",
    InfectionStatus.NOT_INFECTED: "The model sees no infection. A photo cannot rule it out.",
    InfectionStatus.INDETERMINATE: "The model's answer cannot be relied on. Judge without it.",
}
KIND_WORDS = {
    signs.SignKind.INFECTION: "Sign of infection",
    signs.SignKind.TISSUE: "Kind of tissue: by itself it says nothing about infection",
    signs.SignKind.SYSTEMIC: "Sign that the whole body is ill",
}

SUPPORT_WORDS = {
    Strength.STRONG: "The answer leans strongly on this.",
    Strength.SOME: "The answer leans on this.",
    Strength.NONE: "The answer does not lean on this.",
    Strength.AGAINST: "This speaks against the answer.",
}

PROBE_WORDS = {
    Probe.DIRECT: "checked by answers without reasoning, each region hidden in turn",
    Probe.ANSWER_AGAIN: "checked by whole new answers, each region hidden in turn",
}

COLOUR_WORDS = {
    ColourVerdict.SUPPORTS: "The colour in the photo supports this.",
    ColourVerdict.DOES_NOT_SUPPORT: "The colour in the photo does not support this.",
}
COLOUR_DOUBTS = {
    ColourDoubt.DARK_SKIN: "Too dark here to judge this by colour.",
    ColourDoubt.POOR_LIGHT: "The light is too poor to judge this by colour.",
}
DARK_SKIN = (
    "Redness is hard to see on this skin. Look for swelling and for a darker, purple or grey tone, feel for "
    "warmth, and ask about pain."
)

MARK_WORDS = {
    Judgement.AGREED: "The clinician sees this here, too.",
    Judgement.MOVED: "The clinician sees this in another place, which is the one shown.",
    Judgement.REMOVED: "The clinician does not see this.",
    Judgement.ADDED: "Added by the clinician; the model does not name it.",
}

_PHOTO_HEIGHT = 95 * mm
_MARKED_SHARE = 0.6
_WIDE = 2.2
_CROP = 26 * mm
_GAP = 6 * mm
_BADGE_COLUMN = 10 * mm
_NAME_WIDTH = 70 * mm
_PLAIN = (
    ("FONTNAME", (0, 0), (-1, -1), text.REGULAR),  # else reportlab lists Helvetica, which is not embedded
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
)


def time_of(assessment: Assessment) -> str:
    """When it was assessed, in the time zone of the place."""
    return assessment.assessed_at.strftime("%Y-%m-%d %H:%M UTC%z")


def name_of(photo: WoundPhoto, words: Words) -> str:
    """The photo's name, cut to what fits beside other things in small print."""
    return text.shortened(words.fit(photo.name), text.REGULAR, text.SMALL_SIZE, _NAME_WIDTH)


def colour_words(finding: Finding) -> str:
    """What the photo's colours say about a finding; empty where there is nothing to say."""
    opinion = finding.colour
    if opinion is None:
        return ""
    if opinion.doubt is not None:
        return COLOUR_DOUBTS.get(opinion.doubt, "")
    return COLOUR_WORDS[opinion.verdict]


class Story:
    """The content of one report, part by part.

    Args:
        photo: the photo that was assessed.
        assessment: of that photo.
        review: what the clinician says of its findings.
        bedside: what she finds herself.
        pictures: made of them.
        width: of the text column in points.
    """

    def __init__(
        self,
        photo: WoundPhoto,
        assessment: Assessment,
        review: Review,
        bedside: Bedside,
        pictures: Pictures,
        width: float,
    ) -> None:
        self._photo, self._assessment = photo, assessment
        self._review, self._bedside = review, bedside
        self._pictures, self._width = pictures, width
        self._words = Words()

    def whole(self) -> list[Flowable]:
        opening = [
            *self._title(),
            *self._patient(),
            *bedside_story.red_flags(
                self._bedside, self._assessment.infection_status, self._words, self._width
            ),
            *self._verdict(),
            *self._doubts(),
        ]
        rest = [
            *self._photos(),
            *self._rationale(),
            *self._findings(),
            *bedside_story.parts(self._bedside, self._words, self._heading),
            *self._quality(),
            *self._judgement(),
            *self._limits(),
            *self._details(),
            *self._reasoning(),
        ]
        return [*opening, *self._missing(), *rest]

    def _title(self) -> list[Flowable]:
        made = f"{name_of(self._photo, self._words)}  ·  {time_of(self._assessment)}"
        return [self._words.paragraph(TITLE, text.TITLE), self._words.paragraph(made, text.SMALL)]

    def _patient(self) -> list[Flowable]:
        gap = 5 * mm
        widths = [(self._width - 2 * gap) * share for share in (0.46, 0.3, 0.24)]
        labels = ("Patient's name", "Identifier", "Date of birth")
        blanks = [layout.Blank(label, width) for label, width in zip(labels, widths, strict=True)]
        columns = [widths[0] + gap, widths[1] + gap, widths[2]]
        return [Spacer(0, 2 * mm), _table([blanks], columns), Spacer(0, 4 * mm)]

    def _verdict(self) -> list[Flowable]:
        status, probability = self._assessment.infection_status, self._assessment.probability_infected
        symbol, bar, padding = 17 * mm, 52 * mm, 5 * mm
        said = [
            self._words.paragraph(STATUS_WORDS[status], text.STATUS),
            self._words.paragraph(STATUS_MEANS[status], text.BODY),
        ]
        if probability is None:
            figure: list[Flowable] = [self._words.paragraph("The model gave no probability.", text.SMALL)]
        else:
            figure = [
                self._words.paragraph("Probability of infection by the model", text.SMALL),
                self._words.paragraph(f"{self._assessment.percent_infected} %", text.STATUS),
                layout.ProbabilityBar(probability, bar),
                *self._agreement(),
            ]
        columns = [padding + symbol, self._width - symbol - bar - 2 * padding, bar + padding]
        panel = Table(
            [[layout.StatusSymbol(status), said, figure]],
            colWidths=columns,
            style=[
                *_PLAIN,
                ("BACKGROUND", (0, 0), (-1, -1), text.PANEL),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("LEFTPADDING", (0, 0), (0, 0), padding),
                ("RIGHTPADDING", (-1, 0), (-1, -1), padding),
                ("TOPPADDING", (0, 0), (-1, -1), 9),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 9),
            ],
            cornerRadii=[5, 5, 5, 5],
        )
        return [panel]

    def _agreement(self) -> list[Flowable]:
        readings = self._assessment.readings
        if len(readings) == 1:
            return []
        infected = sum(reading.infected for reading in readings)
        said = f"{infected} of {len(readings)} readings of the photo say infected"
        return [Spacer(0, 1 * mm), self._words.paragraph(said, text.SMALL)]

    def _doubts(self) -> list[Flowable]:
        skin = self._assessment.skin
        said = (*self._assessment.doubts, *((DARK_SKIN,) if skin and skin.dark else ()))
        if not said:
            return []
        return [
            *self._heading("Read with care"),
            *(self._words.paragraph(doubt, text.BULLET, "•") for doubt in said),
        ]

    def _missing(self) -> list[Flowable]:
        """Said at the front, so the whole text must have been counted before."""
        count = self._words.missing
        if count == 0:
            return []
        counted = "1 character" if count == 1 else f"{count} characters"
        note = f"{counted} of the model's text cannot be printed and stand here as {text.STAND_IN}."
        return [Spacer(0, 2 * mm), self._words.paragraph(note, text.SMALL)]

    def _photos(self) -> list[Flowable]:
        captions = (self._places_said(), "The photo as it was taken")
        pictures = (self._pictures.marked, self._pictures.plain)
        stacked = self._pictures.aspect > _WIDE
        share = (1.0, 1.0) if stacked else (_MARKED_SHARE, 1 - _MARKED_SHARE)
        widths = [(self._width - (0 if stacked else _GAP)) * part for part in share]
        cells = [
            [fitted(data, width, _PHOTO_HEIGHT), self._words.paragraph(caption, text.CAPTION)]
            for data, caption, width in zip(pictures, captions, widths, strict=True)
        ]
        if stacked:
            return [Spacer(0, 4 * mm), _table([[cell] for cell in cells], [self._width], padding=1 * mm)]
        return [Spacer(0, 4 * mm), _table([cells], [widths[0] + _GAP, widths[1]])]

    def _places_said(self) -> str:
        judgements = {mark.judgement for mark in self._review.marks if mark}
        if Judgement.MOVED in judgements:
            return "Places as the clinician corrected them; thin lines are where the model had them"
        if judgements & {Judgement.REMOVED, Judgement.ADDED}:
            return "Places as the clinician corrected them"
        if any(finding.region for finding in self._assessment.findings):
            return "With the places that the model names"
        return "The model names no place in the photo"

    def _rationale(self) -> list[Flowable]:
        rationale = self._assessment.rationale or "The model gave no rationale."
        return [*self._heading("Why"), *self._paragraphs(rationale, text.BODY)]

    def _findings(self) -> list[Flowable]:
        review = self._review
        rows = review.named(self._assessment.findings)
        if not rows:
            return [*self._heading("Findings"), self._words.paragraph("The model names no sign.")]
        columns = [_BADGE_COLUMN, _CROP + _GAP, self._width - _BADGE_COLUMN - _CROP - _GAP]
        style = [
            *_PLAIN,
            ("TOPPADDING", (0, 0), (-1, -1), 5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
            ("LINEABOVE", (0, 0), (-1, 0), 0.5, text.RULE),
        ]
        least = _CROP + 4 * mm
        parts = self._heading("Findings", room=least + 10 * mm)
        for number, (finding, mark, crop) in enumerate(
            zip(rows, review.marks, self._pictures.crops, strict=True), start=1
        ):
            row = [layout.Badge(number), self._crop(crop, mark), self._finding(finding, mark)]
            parts += [CondPageBreak(least), Table([row], colWidths=columns, splitInRow=1, style=style)]
        return parts

    def _finding(self, finding: Finding, mark: Mark | None) -> list[Flowable]:
        sign = signs.BY_CODE.get(finding.sign)
        kind = KIND_WORDS[sign.kind] if sign else "Not in the catalogue of wound signs"
        return [
            self._words.paragraph(signs.label(finding.sign), text.STRONG),
            self._words.paragraph(kind, text.SMALL),
            *(self._paragraphs(finding.description, text.BODY) if finding.description else []),
            *([self._words.paragraph(SUPPORT_WORDS[finding.support.strength])] if finding.support else []),
            *([self._words.paragraph(said, text.SMALL)] if (said := colour_words(finding)) else []),
            *([self._words.paragraph(MARK_WORDS[mark.judgement], text.STRONG)] if mark else []),
        ]

    def _crop(self, data: bytes | None, mark: Mark | None) -> Flowable:
        if data is None:
            removed = mark is not None and mark.judgement is Judgement.REMOVED
            return self._words.paragraph("Off the photo" if removed else "Not located", text.SMALL)
        return fitted(data, _CROP, _CROP)

    def _quality(self) -> list[Flowable]:
        notes = (*self._photo.notes, *(note.advice for note in self._assessment.quality))
        if not notes:
            return [
                *self._heading("Photo quality"),
                self._words.paragraph("Nothing wrong was found with sharpness, light, glare and size."),
            ]
        return [
            *self._heading("Photo quality"),
            *(self._words.paragraph(note, text.BULLET, "•") for note in notes),
        ]

    def _judgement(self) -> list[Flowable]:
        gap = 5 * mm
        widths = [(self._width - 2 * gap) * share for share in (0.42, 0.34, 0.24)]
        signing = [
            layout.Blank(label, width, 34)
            for label, width in zip(("Clinician's name", "Signature", "Date"), widths, strict=True)
        ]
        block = [
            *self._heading("The clinician's own judgement"),
            layout.Choices(("Infected", "Not infected", "Cannot tell"), self._width * 0.75),
            layout.Blank("What was seen, felt, smelt and asked at the bedside", self._width, 34),
            layout.Blank("", self._width, 26),
            _table([signing], [widths[0] + gap, widths[1] + gap, widths[2]]),
        ]
        return [KeepTogether(block)]

    def _limits(self) -> list[Flowable]:
        hidden = ", ".join(sign.label.lower() for sign in signs.HIDDEN)
        sentences = (
            f"{DISCLAIMER}. It is the answer of a computer model to one photo, without the patient, the "
            "history or any test, and it can be wrong either way, however sure it sounds.",
            f"A photo does not show: {hidden}. On dark skin redness may look purple or grey, or not show "
            "at all.",
            "The probability is the model's own figure. The places, the rationale and the reasoning are the "
            "model's account of its answer; they need not be what the answer rests on.",
            "It must not be the reason to start, change or withhold a treatment. That decision is the "
            "clinician's.",
        )
        block = [
            *self._heading("What this report is not"),
            *(self._words.paragraph(sentence, text.BULLET, "•") for sentence in sentences),
        ]
        return [KeepTogether(block)]

    def _details(self) -> list[Flowable]:
        assessment, photo = self._assessment, self._photo
        algorithm, runtime = assessment.algorithm, assessment.runtime
        rows = (
            ("Model", f"{algorithm.name}, version {algorithm.version}"),
            ("Demonstration model", "yes, not for clinical use" if algorithm.demonstration else "no"),
            ("Quantization", algorithm.quantization),
            ("Model's SHA-256", algorithm.sha256),
            ("Program", f"woundapp {__version__}, llama.cpp binding {runtime.llama_cpp}"),
            ("Device", runtime.device),
            ("Seed", str(runtime.seed)),
            ("Assessed", f"{time_of(assessment)}, in {assessment.timings.total:.1f} s"),
            ("Answer", "complete" if assessment.complete else "incomplete"),
            ("Evidence", self._evidence()),
            ("Photo", f"{photo.name}, {photo.width} x {photo.height} pixels"),
            ("Photo's SHA-256", photo.sha256),
        )
        label_width = 36 * mm
        cells = [
            [self._words.paragraph(label, text.SMALL), self._words.paragraph(value, text.DETAIL)]
            for label, value in rows
        ]
        table = _table(cells, [label_width, self._width - label_width], padding=1.5)
        return [KeepTogether([*self._heading("Model, program and photo"), table])]

    def _evidence(self) -> str:
        probes = {finding.support.probe for finding in self._assessment.findings if finding.support}
        return ", ".join(PROBE_WORDS[probe] for probe in sorted(probes)) or "not checked"

    def _reasoning(self) -> list[Flowable]:
        said = "What the model wrote before its answer, unchecked and word for word."
        reasoning = self._assessment.reasoning
        if not reasoning.strip():
            return [*self._heading("The model's reasoning"), self._words.paragraph("The model wrote none.")]
        return [
            *self._heading("The model's reasoning", room=50 * mm),
            self._words.paragraph(said, text.SMALL),
            Spacer(0, 2 * mm),
            *self._paragraphs(reasoning, text.REASONING),
        ]

    def _heading(self, title: str, room: float = 20 * mm) -> list[Flowable]:
        """A heading, on the next page if there is less than `room` points for it and what follows."""
        return [CondPageBreak(room), self._words.paragraph(title, text.HEADING)]

    def _paragraphs(self, content: str, style: ParagraphStyle) -> list[Flowable]:
        return [self._words.paragraph(part, style) for part in content.splitlines() if part.strip()]


def _table(rows: list[list[Any]], widths: list[float], padding: float = 0) -> Table:
    """A grid without lines, whose columns begin exactly where they are said to."""
    edges = [("TOPPADDING", (0, 0), (-1, -1), padding), ("BOTTOMPADDING", (0, 0), (-1, -1), padding)]
    return Table(rows, colWidths=widths, style=[*_PLAIN, *edges])
