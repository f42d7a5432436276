"""Make a model pack of what was trained, and compare its quantizations."""

import argparse
import json
from pathlib import Path

from woundapp.errors import TrainingError
from woundapp.training.commands.common import add_folder, bar, positive


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the stage's arguments."""
    add_folder(parser)
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FOLDER", help="of the pack; must not exist"
    )
    parser.add_argument(
        "--stage", choices=("distilled", "reinforced"), default="", help="which to export (default: the last)"
    )
    parser.add_argument(
        "--ship",
        "--quantization",
        default="Q8_0",
        metavar="NAME",
        help="what the pack holds: F16, Q8_0, Q6_K, Q5_K_M, Q4_K_M … (default: %(default)s)",
    )
    parser.add_argument(
        "--projector", choices=("F16", "Q8_0"), default="F16", help="the same for its vision encoder"
    )
    parser.add_argument(
        "--quantizations",
        type=_names,
        metavar="NAME,…",
        help="compare these with F16 (default: Q8_0,Q6_K,Q5_K_M,Q4_K_M with --check, else none)",
    )
    parser.add_argument(
        "--check",
        type=positive,
        default=0,
        metavar="N",
        help="measure each of them on N held-out rendered photos, and compare them with the checkpoint",
    )
    parser.add_argument(
        "--tolerance",
        type=float,
        metavar="LOGITS",
        help="how far a logit of F16 may be from the checkpoint's at the verdict (default: 0.05)",
    )
    parser.add_argument("--model-version", default="1", metavar="VERSION")
    parser.add_argument("--figures", type=Path, metavar="FILE", help="JSON written by `measure --json`")


def run(options: argparse.Namespace) -> None:
    """Export."""
    from woundapp.training import config, export, quantizations  # noqa: PLC0415 - they need torch

    compared = options.quantizations
    if compared is None:
        compared = quantizations.QUANTIZATIONS if options.check else ()
    with bar() as progress:
        task = progress.add_task("exporting", total=1.0)
        pack, rows = export.export(
            config.load(options.config),
            options.folder,
            options.out,
            stage=options.stage,
            ship=options.ship,
            projector=options.projector,
            compared=compared,
            check=options.check,
            tolerance=export.TOLERANCE if options.tolerance is None else options.tolerance,
            version=options.model_version,
            evaluation=_figures(options.figures) if options.figures else {},
            on_progress=lambda what, share: progress.update(task, description=what, completed=share),
        )
    if rows:
        print(quantizations.table(rows))
    print(f"Made the pack {pack.manifest.name} in {pack.folder}.")


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def _figures(file: Path) -> dict[str, str | float | int]:
    from woundapp.training import quantizations  # noqa: PLC0415 - it needs the extra `training`

    try:
        return quantizations.worth(json.loads(file.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TrainingError(
            f"{file} does not hold the figures of a measurement ({error!r}). Nothing was made. "
            "Write it with `woundapp train measure --json`."
        ) from error
