"""The content of a report, part by part: the answer, where, why, and what to make of it."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

from datetime import datetime

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus.flowables import CondPageBreak, Flowable, KeepTogether, Spacer
from reportlab.platypus.tables import Table

from woundapp import DISCLAIMER, __version__, signs
from woundapp.bedside import Bedside
from woundapp.clinic import Case
from woundapp.domain import (
    Assessment,
    ColourDoubt,
    ColourVerdict,
    Finding,
    Probe,
    Strength,
    WoundPhoto,
)
from woundapp.report import bedside_story, blocks, case_story, text, verdict
from woundapp.report.pictures import Pictures, fitted
from woundapp.report.text import Words
from woundapp.review import Judgement, Mark, Review

TITLE = "Wound infection assessment"

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
    Judgement.UNSURE: "The clinician is not sure of this.",
}
_MARKED = "Marked by the clinician."

_PHOTO_HEIGHT = 95 * mm
_MARKED_SHARE = 0.6
_WIDE = 2.2
_CROP = 26 * mm
_GAP = 6 * mm
_BADGE_COLUMN = 10 * mm
_NAME_WIDTH = 70 * mm


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
        photo: the photo.
        assessment: of that photo; None where no model looked at it.
        review: what the clinician says of its findings and of the wound.
        bedside: what she finds herself.
        case: whose wound it is; None leaves blanks to write it on.
        at: the moment that the report is of, with a time zone.
        pictures: made of them.
        width: of the text column in points.
    """

    def __init__(
        self,
        photo: WoundPhoto,
        assessment: Assessment | None,
        review: Review,
        bedside: Bedside,
        case: Case | None,
        at: datetime,
        pictures: Pictures,
        width: float,
    ) -> None:
        self._photo, self._assessment, self._at = photo, assessment, at
        self._review, self._bedside, self._case = review, bedside, case
        self._findings = assessment.findings if assessment else ()
        self._pictures, self._width = pictures, width
        self._words = Words()

    def whole(self) -> list[Flowable]:
        model = self._assessment
        opening = [
            *self._title(),
            *(self._case_lines(self._case) if self._case else self._case_blanks()),
            *verdict.panels(model, self._review, self._words, self._width),
            *(self._doubts(model) if model else ()),
        ]
        rest = [
            *self._photos(),
            *(self._rationale(model) if model else ()),
            *self._signs(),
            *bedside_story.parts(self._bedside, self._words, self._heading),
            *self._quality(),
            *self._judgement(),
            *self._limits(),
            *self._details(),
            *(self._reasoning(model) if model else ()),
        ]
        return [*opening, *self._missing(), *rest]

    def _title(self) -> list[Flowable]:
        made = f"{name_of(self._photo, self._words)}  ·  {text.time_of(self._at)}"
        return [self._words.paragraph(TITLE, text.TITLE), self._words.paragraph(made, text.SMALL)]

    def _case_lines(self, case: Case) -> list[Flowable]:
        flags = self._red_flags()
        return [*([Spacer(0, 3 * mm), *flags] if flags else []), *case_story.parts(case, self._width)]

    def _case_blanks(self) -> list[Flowable]:
        labels = ("Patient's name", "Identifier", "Date of birth")
        blanks = blocks.blanks(labels, (0.46, 0.3, 0.24), self._width)
        return [Spacer(0, 2 * mm), blanks, Spacer(0, 4 * mm), *self._red_flags()]

    def _red_flags(self) -> list[Flowable]:
        status = self._assessment.infection_status if self._assessment else None
        return bedside_story.red_flags(self._bedside, status, self._words, self._width)

    def _doubts(self, assessment: Assessment) -> list[Flowable]:
        skin = assessment.skin
        said = (*assessment.doubts, *((DARK_SKIN,) if skin and skin.dark else ()))
        if not said:
            return []
        return [
            *self._heading("Read with care"),
            *(self._words.paragraph(doubt, text.BULLET, "•") for doubt in said),
        ]

    def _missing(self) -> list[Flowable]:
        """Said at the front, so the whole text must have been counted before."""
        note = self._words.missed("the model's text" if self._assessment else "the text")
        return [Spacer(0, 2 * mm), *note] if note else []

    def _photos(self) -> list[Flowable]:
        taken = "The photo as it was taken"
        if not self._assessment and not self._review.marks:
            plain = fitted(self._pictures.plain, self._width, _PHOTO_HEIGHT)
            return [Spacer(0, 4 * mm), plain, self._words.paragraph(taken, text.CAPTION)]
        captions, pictures = (self._places_said(), taken), (self._pictures.marked, self._pictures.plain)
        stacked = self._pictures.aspect > _WIDE
        share = (1.0, 1.0) if stacked else (_MARKED_SHARE, 1 - _MARKED_SHARE)
        widths = [(self._width - (0 if stacked else _GAP)) * part for part in share]
        cells = [
            [fitted(data, width, _PHOTO_HEIGHT), self._words.paragraph(caption, text.CAPTION)]
            for data, caption, width in zip(pictures, captions, widths, strict=True)
        ]
        if stacked:
            return [
                Spacer(0, 4 * mm),
                blocks.table([[cell] for cell in cells], [self._width], padding=1 * mm),
            ]
        return [Spacer(0, 4 * mm), blocks.table([cells], [widths[0] + _GAP, widths[1]])]

    def _places_said(self) -> str:
        if not self._assessment:
            return "With the places that the clinician marked"
        judgements = {mark.judgement for mark in self._review.marks if mark}
        if Judgement.MOVED in judgements:
            return "Places as the clinician corrected them; thin lines are where the model had them"
        if judgements & {Judgement.REMOVED, Judgement.ADDED}:
            return "Places as the clinician corrected them"
        if any(finding.region for finding in self._findings):
            return "With the places that the model names"
        return "The model names no place in the photo"

    def _rationale(self, assessment: Assessment) -> list[Flowable]:
        rationale = assessment.rationale or "The model gave no rationale."
        return [*self._heading("Why"), *self._paragraphs(rationale, text.BODY)]

    def _signs(self) -> list[Flowable]:
        review = self._review
        rows = review.named(self._findings)
        if not rows and not self._assessment:
            return []
        if not rows:
            return [*self._heading("Findings"), self._words.paragraph("The model names no sign.")]
        columns = [_BADGE_COLUMN, _CROP + _GAP, self._width - _BADGE_COLUMN - _CROP - _GAP]
        style = [
            *blocks.PLAIN,
            ("TOPPADDING", (0, 0), (-1, -1), 5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
            ("LINEABOVE", (0, 0), (-1, 0), 0.5, text.RULE),
        ]
        least = _CROP + 4 * mm
        parts = self._heading("Findings", room=least + 10 * mm)
        for number, (finding, mark, crop) in enumerate(
            zip(rows, review.marks, self._pictures.crops, strict=True), start=1
        ):
            row = [blocks.Badge(number), self._crop(crop, mark), self._finding(finding, mark)]
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
            *([self._words.paragraph(self._said(mark), text.STRONG)] if mark else []),
        ]

    def _said(self, mark: Mark) -> str:
        return MARK_WORDS[mark.judgement] if self._assessment else _MARKED

    def _crop(self, data: bytes | None, mark: Mark | None) -> Flowable:
        if data is None:
            removed = mark is not None and mark.judgement is Judgement.REMOVED
            return self._words.paragraph("Off the photo" if removed else "Not located", text.SMALL)
        return fitted(data, _CROP, _CROP)

    def _quality(self) -> list[Flowable]:
        quality = self._assessment.quality if self._assessment else ()
        notes = (*self._photo.notes, *(note.advice for note in quality))
        if not notes and not self._assessment:
            return []
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
        status = self._review.status
        block = [
            *self._heading("The clinician's own judgement"),
            self._words.paragraph(f"{verdict.STATUS_WORDS[status]}.", text.STRONG)
            if status
            else blocks.Choices(("Infected", "Not infected", "Cannot tell"), self._width * 0.75),
            blocks.Blank("What was seen, felt, smelt and asked at the bedside", self._width, 34),
            blocks.Blank("", self._width, 26),
            blocks.blanks(("Clinician's name", "Signature", "Date"), (0.42, 0.34, 0.24), self._width, 34),
        ]
        return [KeepTogether(block)]

    def _limits(self) -> list[Flowable]:
        hidden = ", ".join(sign.label.lower() for sign in signs.HIDDEN)
        model = (
            "It is the answer of a computer model to one photo, without the patient, the history or any "
            "test, and it can be wrong either way, however sure it sounds."
        )
        own = (
            "The probability is the model's own figure. The places, the rationale and the reasoning are the "
            "model's account of its answer; they need not be what the answer rests on."
        )
        sentences = (
            f"{DISCLAIMER}. {model if self._assessment else f'{verdict.NO_MODEL}.'}",
            f"A photo does not show: {hidden}. On dark skin redness may look purple or grey, or not show "
            "at all.",
            *((own,) if self._assessment else ()),
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
        seen = (
            ("Photo", f"{photo.name}, {photo.width} x {photo.height} pixels"),
            ("Photo's SHA-256", photo.sha256),
        )
        if assessment:
            title, rows = "Model, program and photo", (*self._of_model(assessment), *seen)
        else:
            title, rows = "Program and photo", (("Program", f"woundapp {__version__}"), *seen)
        facts = blocks.facts(self._words, rows, 36 * mm, self._width)
        return [KeepTogether([*self._heading(title), facts])]

    def _of_model(self, assessment: Assessment) -> tuple[tuple[str, str], ...]:
        algorithm, runtime = assessment.algorithm, assessment.runtime
        return (
            ("Model", f"{algorithm.name}, version {algorithm.version}"),
            ("Demonstration model", "yes, not for clinical use" if algorithm.demonstration else "no"),
            ("Quantization", algorithm.quantization),
            ("Model's SHA-256", algorithm.sha256),
            ("Program", f"woundapp {__version__}, llama.cpp binding {runtime.llama_cpp}"),
            ("Device", runtime.device),
            ("Seed", str(runtime.seed)),
            ("Assessed", f"{text.time_of(assessment.assessed_at)}, in {assessment.timings.total:.1f} s"),
            ("Answer", "complete" if assessment.complete else "incomplete"),
            ("Evidence", self._evidence()),
        )

    def _evidence(self) -> str:
        probes = {finding.support.probe for finding in self._findings if finding.support}
        return ", ".join(PROBE_WORDS[probe] for probe in sorted(probes)) or "not checked"

    def _reasoning(self, assessment: Assessment) -> list[Flowable]:
        said = "What the model wrote before its answer, unchecked and word for word."
        reasoning = assessment.reasoning
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
