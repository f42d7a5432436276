"""The findings of an answer, read with care: what is plainly meant is put right and noted, none is lost."""

import math

from woundapp import signs
from woundapp.domain import Finding, ImageRegion
from woundapp.phrases import Phrase

BBOX_SCALE = 1000
"""Qwen3-VL gives `bbox_2d` in thousandths of the photo's width and height."""

TURNED, CUT, EVERYWHERE, NOWHERE = "turned", "cut", "everywhere", "nowhere"

_BOX_NOTES = {
    TURNED: "The corners of finding {number}'s region were in the wrong order and were put right.",
    CUT: "Finding {number}'s region reached beyond the photo and was cut off at its edge.",
    EVERYWHERE: "Finding {number} names the whole photo as its place.",
    NOWHERE: "Finding {number} names no usable place in the photo.",
}

TWICE = "Finding {number} was named more than once; it is shown once."
MEANT = "Finding {number} is called “{said}” by the model and was read as the sign it means."
NO_SIGN = "Finding {number} names no sign of the catalogue."
NOTHING_SAID = "Finding {number} does not say which sign it is."

NOTES = (*_BOX_NOTES.values(), TWICE, MEANT, NO_SIGN, NOTHING_SAID)
"""Templates of all that is said of findings, for whoever finds it stored as plain text."""

_FARTHEST = 1_000_000
_WHOLE = 0.98
"""Share of the photo from which on a region says nothing about the place."""


def read(listed: object, width: int, height: int) -> tuple[tuple[Finding, ...], tuple[str, ...]]:
    """Understand a list of findings, whatever it holds.

    A finding that says again what one before it says, sign and region alike, is joined with it.

    Args:
        listed: what stands under `findings`.
        width: of the upright photo in pixels, which the boxes are mapped to.
        height: likewise.

    Returns:
        The findings, without a region where no place can be made out, and sentences on what was put right.
    """
    found: list[Finding] = []
    notes: list[str] = []
    for item in listed if isinstance(listed, list) else []:
        number = len(found) + 1
        finding, said = _finding(item, number, width, height)
        places = [(other.sign, other.region) for other in found]
        if finding.region is not None and (finding.sign, finding.region) in places:
            first = places.index((finding.sign, finding.region)) + 1
            notes.append(Phrase(TWICE, number=first))
            continue
        found.append(finding)
        notes += said
    return tuple(found), tuple(dict.fromkeys(notes))


def region_from_box(box: object, width: int, height: int) -> tuple[ImageRegion | None, tuple[str, ...]]:
    """Map a box in thousandths to whole pixels of the upright photo, rounding outwards.

    Args:
        box: `[x1, y1, x2, y2]` as the model gave it.
        width: of the upright photo in pixels.
        height: likewise.

    Returns:
        The region, at least one pixel wide and high, or None if the box names no place in the photo or all of
        it; and what was the matter with the box: TURNED, CUT, EVERYWHERE, NOWHERE.
    """
    if not isinstance(box, list | tuple) or len(box) != 4:  # noqa: PLR2004
        return None, (NOWHERE,)
    if not all(
        isinstance(edge, int | float) and not isinstance(edge, bool) and abs(edge) <= _FARTHEST
        for edge in box
    ):
        return None, (NOWHERE,)
    x1, x2 = sorted((box[0], box[2]))
    y1, y2 = sorted((box[1], box[3]))
    left = max(0, math.floor(x1 * width / BBOX_SCALE))
    top = max(0, math.floor(y1 * height / BBOX_SCALE))
    right = min(width, math.ceil(x2 * width / BBOX_SCALE))
    bottom = min(height, math.ceil(y2 * height / BBOX_SCALE))
    if right <= left or bottom <= top:
        return None, (NOWHERE,)
    region = ImageRegion(left, top, right, bottom)
    if region.width * region.height >= _WHOLE * width * height:
        return None, (EVERYWHERE,)
    matters = [TURNED] if (x1, y1, x2, y2) != tuple(box) else []
    if min(x1, y1) < 0 or max(x2, y2) > BBOX_SCALE:
        matters.append(CUT)
    return region, tuple(matters)


def _finding(item: object, number: int, width: int, height: int) -> tuple[Finding, list[str]]:
    content = item if isinstance(item, dict) else {"sign": item if isinstance(item, str) else ""}
    region, matters = region_from_box(content.get("bbox_2d"), width, height)
    sign, said = _sign(content.get("sign"), number)
    description = content.get("description")
    finding = Finding(
        sign=sign,
        description=description.strip() if isinstance(description, str) else "",
        region=region,
    )
    return finding, [*said, *(Phrase(_BOX_NOTES[matter], number=number) for matter in matters)]


def _sign(word: object, number: int) -> tuple[str, list[str]]:
    """A sign's code; a word that plainly means one sign of the catalogue is taken for it."""
    said = " ".join(word.split()) if isinstance(word, str) else ""
    code = said.lower().replace(" ", "_").replace("-", "_")
    if code in signs.BY_CODE:
        return code, []
    meant = signs.named_in(said)
    if len(meant) == 1:
        (code,) = meant
        return code, [Phrase(MEANT, number=number, said=said)]
    if said:
        return said, [Phrase(NO_SIGN, number=number)]
    return "unknown", [Phrase(NOTHING_SAID, number=number)]
