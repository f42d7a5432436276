"""Make a model pack of what was trained."""

import argparse
import json
from pathlib import Path

from woundapp.errors import TrainingError
from woundapp.training.commands.common import add_folder, bar


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the stage's arguments."""
    add_folder(parser)
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FOLDER", help="of the pack; must not exist"
    )
    parser.add_argument(
        "--ship", "--quantization", default="Q8_0", metavar="NAME", help="of the pack: F16, Q8_0, Q6_K …"
    )
    parser.add_argument("--projector", default="F16", choices=("F16", "Q8_0"), help="of the vision encoder")
    parser.add_argument(
        "--check", type=int, default=0, metavar="N", help="measure on N held-out rendered photos, 0 for none"
    )
    parser.add_argument(
        "--quantizations",
        type=lambda text: tuple(filter(None, text.split(","))),
        default=(),
        metavar="NAME,…",
        help="to compare with F16 and the one that is shipped",
    )
    parser.add_argument("--stage", choices=("distilled", "reinforced"), default="", help="else the later one")
    parser.add_argument("--model-version", default="1", metavar="VERSION")
    parser.add_argument("--figures", type=Path, metavar="FILE", help="JSON written by `measure --json`")


def run(options: argparse.Namespace) -> None:
    """Export."""
    from woundapp.training import config, export  # noqa: PLC0415

    with bar() as progress:
        task = progress.add_task("exporting", total=1.0)
        pack, rows = export.export(
            config.load(options.config),
            options.folder,
            options.out,
            stage=options.stage,
            quantizations=options.quantizations,
            ship=options.ship,
            projector=options.projector,
            version=options.model_version,
            evaluation=_figures(options.figures) if options.figures else {},
            check=options.check,
            on_progress=lambda what, share: progress.update(task, description=what, completed=share),
        )
    if options.check:
        print(export.table(rows))
    print(f"Made the pack {pack.manifest.name} in {pack.folder}.")


def _figures(file: Path) -> dict[str, str | float | int]:
    """The measured figures as a manifest keeps them: flat, each share with its interval."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
        shares = {name: found[name] for name in ("accuracy", "sensitivity", "specificity")}
        shares |= {f"accuracy on {tone} skin": share for tone, share in found["by_skin_tone"].items()}
        figures: dict[str, str | float | int] = {
            name: f"{share['share']} (95 % interval {share['interval_95'][0]} to {share['interval_95'][1]})"
            for name, share in shares.items()
        }
        return figures | {
            "held-out rendered photos": found["accuracy"]["total"],
            "F1 of the signs": found["sign_f1"],
            "mean IoU of the regions": found["mean_iou"],
        }
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TrainingError(
            f"{file} does not hold the figures of a measurement ({error!r}). Nothing was made. "
            "Write it with `woundapp train measure --json`."
        ) from error
