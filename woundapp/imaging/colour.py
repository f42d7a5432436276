"""A second witness: what the colours of the photo say about a sign that the model names.

The colour inside a finding is compared with the patient's own skin in the same photo. It never changes what
the model says, and where it cannot tell, it says so and why. Colours are CIELAB under D65. A pixel's redness
is 100 a* / (L* + 16), its yellowness 100 b* / (L* + 16): both stay the same when more or less of the same
light falls on it, because every part of CIELAB's cube root then grows alike; so shade is no redness.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from woundapp.domain import (
    ColourDoubt,
    ColourOpinion,
    ColourVerdict,
    Finding,
    ImageRegion,
    SkinColour,
    WoundPhoto,
)


@dataclass(frozen=True, slots=True)
class ColourMeasurement:
    """What the colours of one photo say.

    Attributes:
        skin: None where too little around the findings looks like skin.
        white_balanced: something neutral lies in the photo, and the colours were corrected by it.
        opinions: one for each finding, in their order.
    """

    skin: SkinColour | None
    white_balanced: bool
    opinions: tuple[ColourOpinion, ...]


DARK_BELOW_ITA = 28.0
"""Degrees. Below it skin is tan, brown or dark (Del Bino and Bernerd, 2013), and redness hides in it.

The light of a photo is not known, so its angle is rough: of rendered skin of the dark group, whose true angle
is below -30, one photo in fifty came out above 17. The next limit of the published groups above that is 28.
"""

_Window = tuple[slice, slice]
_Range = tuple[float, float]
_ANY: _Range = (-math.inf, math.inf)
_WOUND_BED = frozenset(("granulation", "friable_granulation", "slough", "necrosis", "purulent_exudate"))
_PUS = frozenset(("purulent_exudate",))


@dataclass(frozen=True, slots=True)
class _Look:
    """The colour of a sign against the skin's, as ranges, and the shares of a region that decide.

    Attributes:
        refutes: at this share or below, the colour does not support the sign.
        supports: at this share or above, it does.
        lightness: (L* + 16) over the skin's.
        redness: less the skin's.
        yellowness: less the redness, both less the skin's.
        chroma: length of (redness, yellowness) over the skin's.
        hidden_by: other findings whose regions are left out because they cover this sign or look like it.
    """

    refutes: float
    supports: float
    lightness: _Range = _ANY
    redness: _Range = _ANY
    yellowness: _Range = _ANY
    chroma: _Range = _ANY
    hidden_by: frozenset[str] = frozenset()


_LOOKS = {
    "erythema": _Look(0.05, 0.25, redness=(8, 45), hidden_by=_WOUND_BED),
    "granulation": _Look(0.05, 0.25, redness=(30, math.inf)),
    # pus is as yellow as slough
    "slough": _Look(0.10, 0.55, (0.5, math.inf), yellowness=(10, math.inf), hidden_by=_PUS),
    "necrosis": _Look(0.03, 0.20, lightness=(0, 0.6), redness=(-math.inf, 25)),
    # swollen skin that shines is as pale as macerated skin: paleness alone supports nothing
    "maceration": _Look(0.01, math.inf, lightness=(1.03, math.inf), chroma=(0, 0.7), hidden_by=_WOUND_BED),
}
"""Set on 120 rendered photos: true places, others of the same size on the body, wounds without the sign.

On 150 others, of what was supported 96 % (erythema), 99 % (granulation), 89 % (slough), 100 % (necrosis) was
there; of what was not supported, 98 % or more was not, for each sign.
"""

WORKING_SIDE = 512
"""Pixels of the longer side of the copy that colours are measured on."""

_CLIPPED = 250
_MAX_CLIPPED = 0.25
_DIM = 20.0
"""L* that a tenth of the photo exceeds in any light that colours can be seen by, even on very dark skin."""
_FEWEST_PIXELS = 25
_FEWEST_LEFT = 0.1
_RAW = 45.0
"""Redness over the skin's that only a raw wound bed has: such pixels are left out where skin is judged."""

_SKIN_HUES = (22.0, 85.0)
_SKIN_CHROMA = (7.0, 60.0)
_DARKEST_SKIN = 12.0
_GAP = 0.02
"""Share of the longer side next to a region that is not taken for skin: signs fade out across their box."""
_NEAREST = 0.06
_FEWEST_SKIN = 0.005
_SAME_SKIN = 15.0
_CAST_HUES = (30.0, 80.0)
_RED_SKIN_HUE = 40.0
"""Degrees. Skin that is not inflamed is more yellow than red: 55 in the middle of the rendered photos."""

_PALE = 65.0
_PALE_CHROMA = 13.0
_SMALLEST_PATCH = 0.006
_EDGE = 24.0
"""CIELAB distance of a patch from its surroundings. Paper and linen: 27 and more; pale skin: 19 and less."""


_MIDDLE_SKIN = SkinColour((58.0, 13.0, 19.0), 22.8, dark=True)
"""What skin is taken to be where none is seen around a wound's bed."""


@dataclass(frozen=True, slots=True, eq=False)
class BedColours:
    """The colours of each pixel of a wound's bed, row by row.

    Attributes:
        lightness: (L* + 16) over the skin's.
        redness: less the skin's.
        yellowness: less the skin's.
        clipped: so bright that the camera lost the colour.
        dark_skin: redness and darkness stand out less against it.
    """

    lightness: NDArray[np.float32]
    redness: NDArray[np.float32]
    yellowness: NDArray[np.float32]
    clipped: NDArray[np.bool_]
    dark_skin: bool


@dataclass(frozen=True, slots=True, eq=False)
class _Scene:
    lab: NDArray[np.float32]
    clipped: NDArray[np.bool_]
    balanced: bool
    skin: SkinColour | None


def measure(photo: WoundPhoto, findings: Sequence[Finding]) -> ColourMeasurement:
    """Measure the colours of a photo at the places that the model names.

    Args:
        photo: the upright photo.
        findings: what the model says it sees; regions may lie anywhere, even outside the photo.

    Returns:
        The skin's colour and an opinion for each finding. Light and camera differ from photo to photo: the
        figures belong to this photo alone.
    """
    pixels = _scaled_down(photo.pixels)
    clipped = pixels.max(axis=2) >= _CLIPPED
    lab = _lab(np.asarray(pixels / 255, np.float32))
    windows = [_window(finding.region, photo, lab.shape[:2]) for finding in findings]
    patch = _neutral_patch(lab, clipped, windows)
    if patch is not None:
        lab = _lab(_balanced(pixels, patch))
    scene = _Scene(lab, clipped, patch is not None, _skin(lab, clipped, windows))
    opinions = []
    for finding, window in zip(findings, windows, strict=True):
        look = _LOOKS.get(finding.sign)
        if look is None:
            opinions.append(_unsure(ColourDoubt.COLOUR_SAYS_NOTHING_OF_THIS_SIGN))
        elif window is None:
            opinions.append(_unsure(ColourDoubt.NO_PLACE))
        else:
            seen = np.zeros(clipped.shape, np.bool_)
            seen[window] = True
            for other, covering in zip(findings, windows, strict=True):
                if covering is not None and other.sign in look.hidden_by:
                    seen[covering] = False
            opinions.append(_opinion(finding.sign, look, scene, seen, clipped[window].size))
    return ColourMeasurement(scene.skin, scene.balanced, tuple(opinions))


def of_bed(pixels: NDArray[np.uint8], bed: NDArray[np.bool_]) -> BedColours:
    """The colours of a wound's bed against the skin around it; white-balanced where paper is in the photo.

    Args:
        pixels: the upright photo, `uint8` of shape `(height, width, 3)`, sRGB.
        bed: where the wound is, of the shape of the photo scaled down to WORKING_SIDE at most; not empty.
    """
    pixels = _scaled_down(pixels)
    clipped = pixels.max(axis=2) >= _CLIPPED
    lab = _lab(np.asarray(pixels / 255, np.float32))
    rows, columns = np.flatnonzero(bed.any(axis=1)), np.flatnonzero(bed.any(axis=0))
    window = (slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1))
    patch = _neutral_patch(lab, clipped, [window])
    if patch is not None:
        lab = _lab(_balanced(pixels, patch))
    skin = _skin(lab, clipped, [window]) or _MIDDLE_SKIN
    lightness, redness, yellowness, _ = _against(lab[bed], skin)
    return BedColours(lightness, redness, yellowness, clipped[bed], skin.dark)


def redness_over_skin(pixels: NDArray[np.uint8]) -> NDArray[np.float32] | None:
    """How much redder each pixel is than the skin, where nobody has said yet where anything is.

    The skin is the commonest of the skin-like colours in the whole picture. Nothing is balanced by a neutral
    patch: redness is against the skin in the same light.

    Args:
        pixels: RGB, of shape `(height, width, 3)`; small and smoothed, as nothing is scaled down here.

    Returns:
        Redness less the skin's (see this module), of shape `(height, width)`; None where too little looks
        like skin.
    """
    lab = _lab(np.asarray(pixels / 255, np.float32))
    # every second row and column knows the skin as well, in a quarter of the time
    skin = _skin(lab[::2, ::2], pixels[::2, ::2].max(axis=2) >= _CLIPPED, ())
    if skin is None:
        return None
    _, redness, _, _ = _against(lab.reshape(-1, 3), skin)
    return redness.reshape(lab.shape[:2])


def _unsure(doubt: ColourDoubt, share: float | None = None) -> ColourOpinion:
    return ColourOpinion(ColourVerdict.CANNOT_TELL, doubt, share)


def _opinion(sign: str, look: _Look, scene: _Scene, seen: NDArray[np.bool_], size: int) -> ColourOpinion:
    """The opinion on a sign from the pixels `seen` of a region of `size` pixels."""
    doubt = _doubt(sign, scene, seen)
    if doubt is not None or scene.skin is None:
        return _unsure(doubt or ColourDoubt.NO_SKIN_SEEN)
    lightness, redness, yellowness, chroma = _against(scene.lab[seen], scene.skin)
    has = _within(lightness, look.lightness) & _within(redness, look.redness)
    has &= _within(yellowness - redness, look.yellowness) & _within(chroma, look.chroma)
    if look.hidden_by == _WOUND_BED:
        has = has[redness < _RAW]
    if has.size < max(_FEWEST_PIXELS, _FEWEST_LEFT * size):
        return _unsure(ColourDoubt.TOO_FEW_PIXELS)
    share = float(has.mean())
    if share >= look.supports:
        return ColourOpinion(ColourVerdict.SUPPORTS, None, share)
    if share > look.refutes:
        return _unsure(ColourDoubt.BETWEEN_THE_LIMITS, share)
    # what is missing may only be hard to see, and then it must not reassure
    doubt = _doubt_of_absence(sign, scene.skin, has.size < size)
    return _unsure(doubt) if doubt else ColourOpinion(ColourVerdict.DOES_NOT_SUPPORT, None, share)


def _doubt(sign: str, scene: _Scene, seen: NDArray[np.bool_]) -> ColourDoubt | None:
    clipped = scene.clipped[seen].mean() if seen.any() else 0
    if clipped > _MAX_CLIPPED or np.percentile(scene.lab[..., 0], 90) < _DIM:
        return ColourDoubt.POOR_LIGHT
    if scene.skin is None or sign != "erythema":
        return None
    if not scene.balanced and not _CAST_HUES[0] <= _hue(scene.skin) <= _CAST_HUES[1]:
        return ColourDoubt.POOR_LIGHT
    return ColourDoubt.DARK_SKIN if scene.skin.dark else None


def _doubt_of_absence(sign: str, skin: SkinColour, partly_hidden: bool) -> ColourDoubt | None:
    if sign == "necrosis" and skin.dark:
        return ColourDoubt.DARK_SKIN
    if sign == "slough" and partly_hidden:
        return ColourDoubt.TOO_FEW_PIXELS
    return ColourDoubt.SKIN_ITSELF_RED if sign == "erythema" and _hue(skin) < _RED_SKIN_HUE else None


def _against(lab: NDArray[np.float32], skin: SkinColour) -> tuple[NDArray[np.float32], ...]:
    """Lightness, redness, yellowness and chroma of pixels against the skin's, as _Look defines them."""
    skin_red, skin_yellow = (100 * part / (skin.lab[0] + 16) for part in skin.lab[1:])
    red, yellow = (100 * lab[:, part] / (lab[:, 0] + 16) for part in (1, 2))
    chroma = np.hypot(red, yellow) / math.hypot(skin_red, skin_yellow)
    return (lab[:, 0] + 16) / (skin.lab[0] + 16), red - skin_red, yellow - skin_yellow, chroma


def _within(values: NDArray[np.float32], limits: _Range) -> NDArray[np.bool_]:
    return (values >= limits[0]) & (values < limits[1])


def _hue(skin: SkinColour) -> float:
    return math.degrees(math.atan2(skin.lab[2], skin.lab[1]))


def _scaled_down(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    height, width = pixels.shape[:2]
    factor = WORKING_SIDE / max(height, width)
    if factor < 1:
        size = (max(1, round(width * factor)), max(1, round(height * factor)))
        pixels = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), 1.0), np.uint8)


def _lab(rgb: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2LAB), np.float32)


def _window(region: ImageRegion | None, photo: WoundPhoto, shape: tuple[int, ...]) -> _Window | None:
    """A region in the scaled-down photo, at least a pixel of it unless it lies outside."""
    if region is None:
        return None
    down, across = shape[0] / photo.height, shape[1] / photo.width
    top, left = max(0, math.floor(region.top * down)), max(0, math.floor(region.left * across))
    bottom, right = math.ceil(region.bottom * down), math.ceil(region.right * across)
    return slice(top, max(top, bottom)), slice(left, max(left, right))


def _neutral_patch(
    lab: NDArray[np.float32], clipped: NDArray[np.bool_], windows: Sequence[_Window | None]
) -> NDArray[np.bool_] | None:
    """Paper, gauze, linen: the largest pale grey patch with a sharp edge, well away from the findings.

    Glare fades into its surroundings and is clipped inside; macerated skin and slough lie at the wound; pale
    skin runs on up to it.
    """
    chroma = 100 * np.hypot(lab[..., 1], lab[..., 2]) / (lab[..., 0] + 16)
    pale = ((lab[..., 0] > _PALE) & (chroma < _PALE_CHROMA)).astype(np.uint8)
    pale = np.asarray(cv2.morphologyEx(pale, cv2.MORPH_OPEN, np.ones((5, 5), np.uint8)), np.uint8)
    near = np.zeros(pale.shape, np.bool_)
    for window in windows:
        if window is not None:
            near[tuple(_grown(side) for side in window)] = True
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(pale, connectivity=4)
    areas = boxes[:, cv2.CC_STAT_AREA]
    for number in sorted(range(1, count), key=lambda number: -int(areas[number])):
        if areas[number] < _SMALLEST_PATCH * pale.size:
            return None
        patch = np.asarray(labels == number)
        if near[patch].any() or clipped[patch].mean() > _MAX_CLIPPED:
            continue
        inner, outer = (
            np.asarray(cv2.dilate(patch.astype(np.uint8), np.ones((side, side), np.uint8))) for side in (5, 9)
        )
        rim = lab[outer > inner]
        if rim.size and np.median(np.linalg.norm(rim - np.median(lab[patch], axis=0), axis=1)) > _EDGE:
            return patch
    return None


def _grown(side: slice) -> slice:
    more = (side.stop - side.start) // 2 + 1
    return slice(max(0, side.start - more), side.stop + more)


def _balanced(pixels: NDArray[np.uint8], patch: NDArray[np.bool_]) -> NDArray[np.float32]:
    """The photo with the patch made grey, 0 to 1.

    Von Kries' gains belong to linear light; under a camera's power-law curve they are gains all the same.
    """
    white = np.median(pixels[patch], axis=0)
    return np.asarray(np.clip(pixels * (white.mean() / white / 255), 0, 1), np.float32)


def _skin(
    lab: NDArray[np.float32], clipped: NDArray[np.bool_], windows: Sequence[_Window | None]
) -> SkinColour | None:
    """The commonest of the skin-like colours nearest to the findings."""
    free = np.ones(clipped.shape, np.uint8)
    for window in windows:
        if window is not None:
            free[window] = 0
    away = np.asarray(cv2.distanceTransform(free, cv2.DIST_L2, 3), np.float32)
    lightness, red, yellow = np.moveaxis(lab, 2, 0)
    chroma = 100 * np.hypot(red, yellow) / (lightness + 16)
    hue = np.degrees(np.arctan2(yellow, red))
    like = _within(hue, _SKIN_HUES) & _within(chroma, _SKIN_CHROMA) & (lightness > _DARKEST_SKIN) & ~clipped
    like &= away > _GAP * max(clipped.shape)
    if like.sum() < max(_FEWEST_PIXELS, _FEWEST_SKIN * like.size):
        return None
    distances = away[like]
    count = min(distances.size, max(_FEWEST_PIXELS, round(_NEAREST * like.size)))
    colours = lab[like][distances <= np.partition(distances, count - 1)[count - 1]]
    middle = np.median(colours, axis=0)
    for _ in range(2):
        same = colours[np.linalg.norm(colours - middle, axis=1) < _SAME_SKIN]
        if same.shape[0] < 0.3 * colours.shape[0]:
            return None
        middle = np.median(same, axis=0)
    skin = (float(middle[0]), float(middle[1]), float(middle[2]))
    ita = math.degrees(math.atan2(skin[0] - 50, skin[2]))
    return SkinColour(skin, ita, ita < DARK_BELOW_ITA)
