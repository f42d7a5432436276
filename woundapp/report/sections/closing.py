"""The end of a report: what it is not, and lines to sign on."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

from reportlab.platypus.flowables import Flowable, KeepTogether

from woundapp import DISCLAIMER, signs
from woundapp.bedside import in_sentence
from woundapp.phrases import Phrase
from woundapp.report import blocks
from woundapp.report.sheet import Sheet


def limits(sheet: Sheet, *, with_model: bool) -> list[Flowable]:
    """What nobody should take the report for.

    Args:
        sheet: sets it.
        with_model: whether a model said anything in it.
    """
    hidden = tuple(in_sentence(sign.code) for sign in signs.HIDDEN)
    said: list[Phrase] = [Phrase("{disclaimer}.", disclaimer=Phrase(DISCLAIMER))]
    if with_model:
        said.append(
            Phrase(
                "The model's answer is that of a computer to a photo, without the patient, the history or "
                "any test, and it can be wrong either way, however sure it sounds."
            )
        )
    said.append(
        Phrase(
            "A photo does not show: {hidden}. On dark skin redness may look purple or grey, or not show at "
            "all.",
            hidden=hidden,
        )
    )
    if with_model:
        said.append(
            Phrase(
                "The probability is the model's own figure. The places, the rationale and the reasoning are "
                "the model's account of its answer; they need not be what the answer rests on."
            )
        )
    said.append(
        Phrase(
            "It must not be the reason to start, change or withhold a treatment. That decision is the "
            "clinician's."
        )
    )
    return [KeepTogether([*sheet.heading(Phrase("What this report is not")), *sheet.bullets(said)])]


def signature(sheet: Sheet) -> list[Flowable]:
    """Lines for a pen."""
    names = (Phrase("Clinician's name"), Phrase("Signature"), Phrase("Date"))
    remarks = sheet.say(Phrase("Remarks: what was seen, felt, smelt and asked at the bedside"))
    block = [
        *sheet.heading(Phrase("Signature")),
        blocks.Blank(remarks, sheet.width, 30),
        blocks.Blank("", sheet.width, 24),
        blocks.blanks([sheet.say(name) for name in names], (0.42, 0.34, 0.24), sheet.width, 34),
    ]
    return [KeepTogether(block)]
