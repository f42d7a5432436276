"""An evaluation as one HTML page that needs nothing from outside: no script, no font, no picture."""

from collections.abc import Sequence

import jinja2
from markupsafe import Markup

from woundapp import DEMONSTRATION_BANNER, signs
from woundapp.evaluation import plots
from woundapp.evaluation.figures import Figures
from woundapp.evaluation.metrics import Case

GROUPING_WORDS = {"wound_type": "wound type", "skin_tone": "skin tone", "photo_quality": "photo quality"}

_NOTHING = "–"  # noqa: RUF001 - the dash of an empty cell


def html(figures: Figures, cases: Sequence[Case]) -> str:
    """The page.

    Args:
        figures: to be shown.
        cases: that they are of, for the curves.
    """
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("woundapp.evaluation"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"interval": _interval, "number": _number, "sign": signs.label}
    groups = {
        f"{GROUPING_WORDS[name]}: {group} ({found.photos})": found.accuracy
        for name, named in figures.by.items()
        for group, found in named.items()
    }
    temperature = figures.temperature
    drawn = {
        "curves": plots.curves(cases),
        "reliability": plots.reliability(
            figures.reliability, temperature.reliability if temperature else None
        ),
        "forest": plots.forest({f"all ({figures.overall.photos})": figures.overall.accuracy} | groups),
    }
    return environment.get_template("report.html").render(
        figures=figures,
        banner=DEMONSTRATION_BANNER if figures.model.demonstration else None,
        grouping_words=GROUPING_WORDS,
        # matplotlib escapes the texts in its SVG
        plots={name: Markup(svg) for name, svg in drawn.items() if svg},  # noqa: S704
    )


def _number(value: float | None, digits: int = 3) -> str:
    return _NOTHING if value is None else f"{value:.{digits}f}"


def _interval(found: tuple[float, float] | None) -> str:
    return _NOTHING if found is None else f"{found[0]:.3f} to {found[1]:.3f}"
