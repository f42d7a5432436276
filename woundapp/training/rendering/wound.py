"""The wound: its shape and depth, the tissue of its bed, and the signs in and around it."""

from dataclasses import dataclass

import numpy as np

from woundapp.training.rendering.body import Body
from woundapp.training.rendering.body import hair as draw_hair
from woundapp.training.rendering.canvas import Canvas, Field, mixed, smoothstep
from woundapp.training.rendering.plan import Plan, SkinTone

_REDNESS = {
    # what inflamed skin does to its colour: red on light skin, dusky purple or dark brown on dark skin
    SkinTone.LIGHT: ((1.0, 0.50, 0.48), (0.93, 0.56, 0.60)),
    SkinTone.MEDIUM: ((0.90, 0.46, 0.44), (0.80, 0.48, 0.54)),
    SkinTone.DARK: ((0.74, 0.46, 0.58), (0.62, 0.42, 0.40)),
}


@dataclass(frozen=True, slots=True)
class _Outline:
    """The wound's outline as a field: 0 in the middle, 1 at the edge, growing outwards."""

    field: Field
    radius: float
    centre: tuple[float, float]


def draw(canvas: Canvas, plan: Plan, body: Body, rng: np.random.Generator) -> dict[str, Field]:
    """Draw the wound on the body.

    Returns:
        For each sign painted, how strongly each pixel shows it, 0 to 1.
    """
    outline = _outline(canvas, body, rng)
    around = body.cover * smoothstep(0.97, 1.03, outline.field)
    shown: dict[str, Field] = {}
    texture = body.texture * around
    if plan.staining:
        _stain(canvas, outline, around, rng)
    # every sign draws from its own stream, so that leaving one out changes nothing about the others
    names = ("erythema", "swelling", "maceration", "bed", "pus", "crust", "blood", "hair")
    streams = dict(zip(names, rng.spawn(len(names)), strict=True))
    if "swelling" in plan.signs:
        shown["swelling"] = _swelling(canvas, body, outline, around, streams["swelling"])
        texture *= 1 - 0.8 * shown["swelling"]
    if plan.dermatitis:
        shown["erythema"] = _dermatitis(canvas, body, outline, around, streams["erythema"])
    elif "erythema" in plan.signs:
        shown["erythema"] = _erythema(canvas, body, outline, around, streams["erythema"])
    elif plan.pink_rim:
        _pink_rim(canvas, body, outline, around, streams["erythema"])
    if "maceration" in plan.signs:
        shown["maceration"] = _maceration(canvas, body, outline, around, streams["maceration"])
    canvas.relief += texture
    if plan.crust:
        _crust(canvas, body, outline, around, streams["crust"])
    shown |= _bed(canvas, plan, body, outline, streams["bed"])
    if "purulent_exudate" in plan.signs:
        pus = _pus(canvas, body, outline, streams["pus"])
        for code in ("granulation", "slough", "necrosis", "maceration", "erythema"):
            if code in shown:
                shown[code] = shown[code] * (1 - pus)
        shown["purulent_exudate"] = pus
    if plan.bleeding:
        blood = _blood(canvas, body, outline, streams["blood"])
        shown = {code: field * (1 - blood) for code, field in shown.items()}
    if plan.hair:
        free = smoothstep(1.0, 1.12, outline.field) * (1 - shown.get("purulent_exudate", _NOTHING))
        draw_hair(canvas, body, free, streams["hair"])
    return shown


_NOTHING: Field = np.zeros((1, 1), np.float32)


def _outline(canvas: Canvas, body: Body, rng: np.random.Generator) -> _Outline:
    radius = float(np.clip(body.room * rng.uniform(0.45, 1.0), 0.085, 0.27))
    stretch = rng.uniform(1.0, 1.7)
    angle = body.axis + rng.normal(0, 0.5)
    cosine, sine = np.float32(np.cos(angle)), np.float32(np.sin(angle))
    x, y = canvas.x - np.float32(body.place[0]), canvas.y - np.float32(body.place[1])
    # bending the coordinates with noise makes the outline ragged as a wound's is
    bend = np.float32(radius * rng.uniform(0.10, 0.28))
    fine = np.float32(radius * rng.uniform(0.03, 0.08))
    x = x + bend * canvas.noise(rng, 0.9 / radius) + fine * canvas.noise(rng, 2.6 / radius)
    y = y + bend * canvas.noise(rng, 0.9 / radius) + fine * canvas.noise(rng, 2.6 / radius)
    along, across = (x * cosine + y * sine) / stretch**0.5, (y * cosine - x * sine) * stretch**0.5
    field = np.sqrt(along * along + across * across) / np.float32(radius)
    return _Outline(field, radius, body.place)


def _stain(canvas: Canvas, outline: _Outline, around: Field, rng: np.random.Generator) -> None:
    reach = smoothstep(rng.uniform(2.0, 3.5), 1.0, outline.field)
    patches = smoothstep(-0.3, 1.0, canvas.fractal(rng, (5, 11, 22)) + reach - 0.4)
    cover = patches * reach * around * np.float32(rng.uniform(0.3, 0.7))
    canvas.tint((0.62, 0.50, 0.38), cover)


def _pink_rim(canvas: Canvas, body: Body, outline: _Outline, around: Field, rng: np.random.Generator) -> None:
    rim = smoothstep(1 + rng.uniform(0.10, 0.22), 1.02, outline.field) * around
    _redden(canvas, body, rim * np.float32(rng.uniform(0.4, 0.9)), rng)


def _erythema(
    canvas: Canvas, body: Body, outline: _Outline, around: Field, rng: np.random.Generator
) -> Field:
    reach = float(np.clip(rng.uniform(0.45, 1.3), 0.055 / outline.radius, None))
    patchy = canvas.fractal(rng, (3, 7, 14)) * np.float32(rng.uniform(0.08, 0.25))
    # redness often spreads further to one side
    side = rng.uniform(0, 2 * np.pi)
    lean = (canvas.x - np.float32(outline.centre[0])) * np.float32(np.cos(side)) + (
        canvas.y - np.float32(outline.centre[1])
    ) * np.float32(np.sin(side))
    far = outline.field - np.float32(rng.uniform(0, 0.6)) * lean / np.float32(outline.radius) * 0.5
    spread = smoothstep(1 + reach, 1 + reach * rng.uniform(0.2, 0.6), far + patchy * np.float32(reach))
    spread *= around
    _redden(canvas, body, spread * np.float32(rng.uniform(0.6, 1.0)), rng)
    return spread


def _dermatitis(
    canvas: Canvas, body: Body, outline: _Outline, around: Field, rng: np.random.Generator
) -> Field:
    """Skin that a dressing or ointment has irritated: red in its shape or in patches, dry and scaly."""
    if rng.random() < 0.5:
        angle = body.axis + rng.normal(0, 0.3)
        cosine, sine = np.float32(np.cos(angle)), np.float32(np.sin(angle))
        x, y = canvas.x - np.float32(outline.centre[0]), canvas.y - np.float32(outline.centre[1])
        half = outline.radius * rng.uniform(1.5, 2.3)
        wobble = canvas.noise(rng, 7) * np.float32(0.012)
        longer = np.float32(rng.uniform(0.75, 1.0))
        out = np.maximum(np.abs(x * cosine + y * sine) * longer, np.abs(y * cosine - x * sine)) + wobble
        spread = smoothstep(half, half - 0.03, out)
    else:
        patches = canvas.fractal(rng, (4, 9, 18)) * np.float32(0.5)
        spread = smoothstep(rng.uniform(2.0, 2.8), rng.uniform(1.2, 1.5), outline.field - patches)
    spread = spread * smoothstep(-1.6, 0.2, canvas.fractal(rng, (9, 20))) * around
    _redden(canvas, body, spread * np.float32(rng.uniform(0.6, 1.0)), rng)
    scale = smoothstep(0.7, 1.6, canvas.noise(rng, 38)) * spread * np.float32(rng.uniform(0.3, 0.7))
    canvas.paint(mixed((0.93, 0.90, 0.86), body.colour, 0.35), scale)
    canvas.relief += scale * np.float32(0.0015)
    canvas.gloss *= 1 - spread * np.float32(0.8)
    return spread


def _crust(canvas: Canvas, body: Body, outline: _Outline, around: Field, rng: np.random.Generator) -> None:
    """A rim of dried exudate, or of callus, in patches."""
    reach = rng.uniform(0.08, 0.2)
    ragged = canvas.noise(rng, 2.5 / outline.radius) * np.float32(reach * 0.5)
    rim = smoothstep(1 + reach, 1 + reach * 0.5, outline.field + ragged) * around
    rim = rim * smoothstep(-0.6, 0.6, canvas.noise(rng, 1.6 / outline.radius))
    colour = mixed((0.42, 0.27, 0.13), (0.80, 0.72, 0.56), rng.uniform(0, 1))
    grain = canvas.noise(rng, 45)
    canvas.paint(
        mixed(colour, body.colour, 0.25),
        rim * np.float32(rng.uniform(0.4, 0.8)),
        1 + np.float32(0.12) * grain,
    )
    canvas.relief += rim * (np.float32(0.004) + grain * np.float32(0.0015))


def _blood(canvas: Canvas, body: Body, outline: _Outline, rng: np.random.Generator) -> Field:
    """Spots and a thin film of fresh blood on the bed."""
    spots = smoothstep(
        1.5, 2.1, canvas.noise(rng, 3.2 / outline.radius) + canvas.noise(rng, 9 / outline.radius) * 0.4
    )
    cover = spots * smoothstep(1.06, 0.9, outline.field) * body.cover
    canvas.paint((0.36, 0.01, 0.02), cover * np.float32(rng.uniform(0.7, 0.95)))
    canvas.gloss = np.maximum(canvas.gloss, cover * np.float32(0.7))
    return cover


def _redden(canvas: Canvas, body: Body, strength: Field, rng: np.random.Generator) -> None:
    canvas.tint(mixed(*_REDNESS[body.tone], rng.uniform(0, 1)), strength)


def _swelling(
    canvas: Canvas, body: Body, outline: _Outline, around: Field, rng: np.random.Generator
) -> Field:
    reach = float(np.clip(rng.uniform(0.6, 1.2), 0.07 / outline.radius, None))
    bulge = smoothstep(1 + reach, 1 + reach * rng.uniform(0.0, 0.35), outline.field)
    bulge = canvas.blurred(bulge, 0.024)
    canvas.relief += bulge * np.float32(rng.uniform(0.06, 0.11))
    # stretched skin is paler and shines
    canvas.paint(
        mixed(body.colour, (0.97, 0.90, 0.86), 0.5), bulge * around * np.float32(rng.uniform(0.2, 0.45))
    )
    canvas.gloss += bulge * around * np.float32(rng.uniform(0.3, 0.55))
    return bulge * around


def _maceration(
    canvas: Canvas, body: Body, outline: _Outline, around: Field, rng: np.random.Generator
) -> Field:
    reach = float(np.clip(rng.uniform(0.18, 0.45), 0.03 / outline.radius, None))
    ragged = canvas.noise(rng, 9) * np.float32(reach * 0.25)
    band = smoothstep(1 + reach, 1 + reach * 0.6, outline.field + ragged) * around
    white = mixed((0.90, 0.88, 0.83), body.colour, 0.15 if body.tone is SkinTone.LIGHT else 0.35)
    wrinkles = canvas.noise(rng, 40, stretch=2)
    canvas.paint(white, band * np.float32(rng.uniform(0.65, 0.9)))
    canvas.relief += band * wrinkles * np.float32(0.0016)
    canvas.gloss += band * np.float32(0.12)
    return band


def _bed(
    canvas: Canvas, plan: Plan, body: Body, outline: _Outline, rng: np.random.Generator
) -> dict[str, Field]:
    within = smoothstep(1.03, 0.96, outline.field) * body.cover
    depth = np.float32(outline.radius * rng.uniform(0.02, 0.18))
    canvas.relief -= depth * smoothstep(1.02, rng.uniform(0.7, 0.9), outline.field) * body.cover
    rolled = np.exp(-(((outline.field - 1.06) / 0.07) ** 2)) * np.float32(rng.uniform(0, 0.012))
    canvas.relief += rolled * body.cover
    # new skin creeps in from the edge, thin and pale
    rim = np.exp(
        -(((outline.field - np.float32(rng.uniform(0.96, 1.04))) / np.float32(rng.uniform(0.04, 0.09))) ** 2)
    )
    pale = mixed((0.88, 0.66, 0.62), body.colour, rng.uniform(0.2, 0.6))
    edge = rim * smoothstep(-1.2, 0.8, canvas.noise(rng, 1.4 / outline.radius)) * body.cover
    canvas.paint(pale, edge * np.float32(rng.uniform(0.1, 0.55)))
    present = [code for code in ("granulation", "slough", "necrosis") if code in plan.signs]
    fineness = 0.8 / outline.radius
    lean = [canvas.fractal(rng, (fineness, fineness * 2.2, fineness * 5)) for _ in range(3)]
    weights: list[Field] = [
        np.exp(5 * (lean[number] + np.float32(rng.uniform(-0.3, 0.3)))) for number in range(len(present))
    ]
    total: Field = np.sum(weights, axis=0)
    shown: dict[str, Field] = {}
    for code, weight in zip(present, weights, strict=True):
        share: Field = (weight / total) * within
        _TISSUES[code](canvas, share, outline, rng)
        shown[code] = share
    occlusion = smoothstep(0.72, 1.0, outline.field) * within * np.float32(np.minimum(depth * 9, 0.35))
    canvas.tint((0, 0, 0), occlusion)
    return shown


def _granulation(canvas: Canvas, share: Field, outline: _Outline, rng: np.random.Generator) -> None:
    colour = mixed((0.47, 0.05, 0.06), (0.74, 0.30, 0.27), rng.uniform(0, 1))
    # cobblestones: round tops, dark and narrow between them
    fineness = rng.uniform(7, 13) / outline.radius
    beads = np.abs(canvas.noise(rng, fineness)) + np.float32(0.5) * np.abs(canvas.noise(rng, fineness * 2.1))
    blotches = canvas.fractal(rng, (1.5 / outline.radius, 4 / outline.radius))
    gaps = smoothstep(0.45, 0.0, beads)
    shade = 1 + np.float32(0.10) * (beads - 1) + np.float32(0.16) * blotches - np.float32(0.22) * gaps
    canvas.paint(colour, share, shade)
    pale = smoothstep(0.6, 1.8, canvas.fractal(rng, (2.5 / outline.radius, 6 / outline.radius)))
    film = pale * share * np.float32(rng.uniform(0, 0.45))
    canvas.paint((0.80, 0.62, 0.46), film)
    canvas.relief += share * np.minimum(beads, np.float32(1.4)) * np.float32(0.0030)
    wet = smoothstep(-0.4, 1.2, canvas.noise(rng, 2 / outline.radius))
    canvas.gloss += share * wet * np.float32(rng.uniform(0.25, 0.75))


def _slough(canvas: Canvas, share: Field, outline: _Outline, rng: np.random.Generator) -> None:
    colour = mixed((0.76, 0.62, 0.33), (0.66, 0.58, 0.46), rng.uniform(0, 1))
    strings = canvas.noise(rng, 8 / outline.radius, stretch=rng.uniform(2, 5))
    patches = canvas.noise(rng, 2 / outline.radius)
    shade = 1 + np.float32(0.10) * strings + np.float32(0.10) * patches
    canvas.paint(colour, share, shade)
    # thin places let the red below or the brown of old slough through
    thin = smoothstep(0.3, 1.5, canvas.fractal(rng, (3 / outline.radius, 9 / outline.radius)))
    canvas.paint(
        mixed((0.58, 0.20, 0.16), (0.42, 0.33, 0.20), rng.uniform(0, 1)), thin * share * np.float32(0.4)
    )
    canvas.relief += share * strings * np.float32(0.0018)
    canvas.gloss += share * np.float32(rng.uniform(0.05, 0.2))


def _necrosis(canvas: Canvas, share: Field, outline: _Outline, rng: np.random.Generator) -> None:
    colour = mixed((0.06, 0.05, 0.048), (0.22, 0.14, 0.09), rng.uniform(0, 1))
    leather = canvas.fractal(rng, (3 / outline.radius, 8 / outline.radius, 20 / outline.radius))
    cracks = smoothstep(0.16, 0.0, np.abs(canvas.noise(rng, 3.2 / outline.radius)))
    canvas.paint(colour, share, 1 + np.float32(0.22) * leather)
    canvas.paint((0.34, 0.20, 0.12), cracks * share * np.float32(rng.uniform(0, 0.6)))
    # it shrinks as it dries: sunken towards the middle, lifted and brown at its rim
    rim = smoothstep(0.75, 1.0, outline.field) * share
    canvas.paint((0.30, 0.19, 0.11), rim * np.float32(rng.uniform(0, 0.5)))
    canvas.relief += share * leather * np.float32(0.0022) - cracks * share * np.float32(0.002)
    canvas.relief += rim * np.float32(rng.uniform(0, 0.008))
    canvas.gloss += share * np.float32(rng.uniform(0.0, 0.18))


_TISSUES = {"granulation": _granulation, "slough": _slough, "necrosis": _necrosis}


def _pus(canvas: Canvas, body: Body, outline: _Outline, rng: np.random.Generator) -> Field:
    fineness = 1.1 / outline.radius
    pools = canvas.fractal(rng, (fineness, fineness * 2)) + np.float32(rng.uniform(-0.3, 0.4))
    level = pools * 0.5 + (1.12 - outline.field)
    # pus runs over the edge, where slough never goes: downwards, whichever way that is in this photo
    downwards = rng.uniform(0, 2 * np.pi)
    for _ in range(rng.integers(1, 4)):
        angle = downwards + rng.normal(0, 0.45)
        start, length = outline.radius * rng.uniform(0.5, 0.8), outline.radius * rng.uniform(0.35, 1.0)
        level = np.maximum(level, _trickle(canvas, outline, angle, start, length, rng))
    fringe = canvas.fractal(rng, (5 / outline.radius, 12 / outline.radius)) * np.float32(0.05)
    cover = smoothstep(0.24, 0.46, level + fringe) * body.cover
    thick = smoothstep(0.30, 1.0, level)
    cream = mixed((0.89, 0.82, 0.62), (0.72, 0.70, 0.44), rng.uniform(0, 1))
    # a film at its rim, through which the skin shows, and thick in its middle
    opaque = np.float32(rng.uniform(0.45, 0.6)) + np.float32(0.4) * thick
    cloudy = canvas.fractal(rng, (3 / outline.radius, 8 / outline.radius))
    shade = 0.92 + np.float32(0.08) * thick + np.float32(0.07) * cloudy
    canvas.paint(cream, cover * opaque, shade)
    canvas.relief -= body.texture * cover
    swell = canvas.blurred(cover * (np.float32(0.4) + np.float32(0.6) * thick), 0.02)
    canvas.relief += swell * np.float32(0.006) + cover * cloudy * np.float32(0.0006)
    canvas.gloss = np.maximum(canvas.gloss * (1 - cover), cover * np.float32(rng.uniform(0.45, 0.85)))
    return cover


def _trickle(
    canvas: Canvas, outline: _Outline, angle: float, start: float, length: float, rng: np.random.Generator
) -> Field:
    """A run of pus from the wound outwards, narrowing: 1 in its middle, 0 at twice its half-width."""
    cosine, sine = np.float32(np.cos(angle)), np.float32(np.sin(angle))
    x, y = canvas.x - np.float32(outline.centre[0]), canvas.y - np.float32(outline.centre[1])
    aside = rng.uniform(-0.45, 0.45) * outline.radius
    wobble = canvas.noise(rng, 1.3 / outline.radius) * np.float32(outline.radius * 0.16)
    along, across = x * cosine + y * sine - np.float32(start), y * cosine - x * sine - aside + wobble
    past = np.maximum(np.maximum(-along, along - np.float32(length)), 0)
    gone = np.clip(along / np.float32(length), 0, 1)
    half = np.float32(max(outline.radius * rng.uniform(0.16, 0.30), 0.018)) * (1 - np.float32(0.5) * gone)
    inside = np.maximum(1 - np.sqrt(across * across + past * past) / (2 * half), 0)
    run: Field = inside * (1 - np.float32(0.3) * gone)
    return run
