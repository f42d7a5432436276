"""Make a model pack of what was trained."""

import argparse
import json
from pathlib import Path

from woundapp.errors import TrainingError
from woundapp.training.commands.common import add_folder


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the stage's arguments."""
    add_folder(parser)
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FOLDER", help="of the pack; must not exist"
    )
    parser.add_argument("--quantization", default="Q8_0", help="F16, Q8_0, Q6_K, Q5_K_M, Q4_K_M …")
    parser.add_argument("--model-version", default="1", metavar="VERSION")
    parser.add_argument("--figures", type=Path, metavar="FILE", help="JSON written by `measure --json`")


def run(options: argparse.Namespace) -> None:
    """Export."""
    from woundapp.training import config, export  # noqa: PLC0415

    figures = _figures(options.figures) if options.figures else {}
    pack = export.export(
        config.load(options.config),
        options.folder,
        options.out,
        options.quantization,
        options.model_version,
        figures,
    )
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
