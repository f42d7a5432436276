"""Make a model from nothing: render wounds, train, export as a pack, and measure it."""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path

from rich.console import Console
from rich.progress import Progress as Bar

from woundapp.errors import TrainingError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    stages = parser.add_subparsers(required=True, metavar="STAGE")

    render = stages.add_parser("render", help="write rendered photos with their truth into a folder")
    render.add_argument("--out", type=Path, required=True, metavar="FOLDER")
    render.add_argument("--count", type=_positive, required=True, metavar="N")
    render.add_argument("--seed", type=int, default=0, metavar="N", help="of the first photo")
    render.add_argument("--size", type=_size, default=(256, 256), metavar="WIDTHxHEIGHT")
    render.add_argument("--split", choices=("train", "validation", "test"), default="train")
    render.set_defaults(run_stage=_render)

    for name, words in (
        ("pretrain", "stage 0: the vision tower learns where the signs are"),
        ("distil", "stage 1: the whole model learns the teacher's words"),
    ):
        train = stages.add_parser(name, help=f"{words}; resumes if it was cut off")
        _add_folder(train)
        train.set_defaults(run_stage=_train, stage=name)

    export = stages.add_parser("export", help="make a model pack of what was trained")
    _add_folder(export)
    export.add_argument(
        "--out", type=Path, required=True, metavar="FOLDER", help="of the pack; must not exist"
    )
    export.add_argument("--quantization", default="Q8_0", help="F16, Q8_0, Q6_K, Q5_K_M, Q4_K_M …")
    export.add_argument("--model-version", default="1", metavar="VERSION")
    export.add_argument("--figures", type=Path, metavar="FILE", help="JSON written by `measure --json`")
    export.set_defaults(run_stage=_export)

    measure = stages.add_parser("measure", help="assess rendered photos that nobody trained on")
    measure.add_argument("--pack", required=True, metavar="NAME_OR_FOLDER")
    measure.add_argument("--count", type=_positive, default=300, metavar="N")
    measure.add_argument("--json", type=Path, metavar="FILE", help="write the figures")
    measure.set_defaults(run_stage=_measure)

    parity = stages.add_parser("parity", help="compare a pack with its checkpoint at the verdict token")
    parity.add_argument("--checkpoint", type=Path, required=True, metavar="FOLDER")
    parity.add_argument("--pack", required=True, metavar="NAME_OR_FOLDER")
    parity.add_argument("--count", type=_positive, default=20, metavar="N")
    parity.set_defaults(run_stage=_parity)


def run(options: argparse.Namespace) -> int:
    """Carry out one stage."""
    stage: Callable[[argparse.Namespace], None] = options.run_stage
    try:
        stage(options)
    except ModuleNotFoundError as error:
        raise TrainingError(
            f"Training needs the Python package {error.name}. Nothing was started. "
            "Install the extra: pip install 'woundapp[training]'."
        ) from error
    return 0


def _add_folder(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--config", type=Path, default=Path("demo"), metavar="FILE_OR_NAME")
    parser.add_argument("--folder", type=Path, required=True, help="keeps tokenizer and checkpoints")


def _render(options: argparse.Namespace) -> None:
    from woundapp.training import dataset  # noqa: PLC0415

    with _bar() as bar:
        task = bar.add_task("rendering", total=options.count)
        dataset.write(
            options.out,
            options.count,
            first_seed=options.seed,
            size=options.size,
            split=options.split,
            on_progress=lambda done: bar.update(task, completed=done),
        )
    print(f"{options.count} photos are in {options.out}.")


def _train(options: argparse.Namespace) -> None:
    from woundapp.training import config, distil, loop  # noqa: PLC0415

    settings = config.load(options.config)
    with _bar() as bar:
        task = bar.add_task(options.stage, total=1.0)

        def report(progress: loop.Progress) -> None:
            bar.update(task, completed=progress.share)
            checked = len(progress.figures) > _LOSSES
            if checked:
                figures = ", ".join(f"{name} {value:.3f}" for name, value in progress.figures.items())
                print(
                    f"{progress.stage} step {progress.step}, {progress.seconds:.0f} s: {figures}", flush=True
                )

        getattr(distil, options.stage)(settings, options.folder, report)
    print(f"The stage is done; its checkpoint is in {options.folder}.")


def _export(options: argparse.Namespace) -> None:
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


def _measure(options: argparse.Namespace) -> None:
    from woundapp.reasoner import pack_library  # noqa: PLC0415
    from woundapp.training import measure  # noqa: PLC0415

    pack = pack_library.find(options.pack)
    with _bar() as bar:
        task = bar.add_task("measuring", total=options.count)
        found = measure.measure(
            pack, options.count, on_progress=lambda done, _: bar.update(task, completed=done)
        )
    text = json.dumps(found.as_json(), indent=2)
    print(text)
    if options.json:
        options.json.write_text(text + "\n", encoding="utf-8")


def _parity(options: argparse.Namespace) -> None:
    from woundapp.reasoner import pack_library  # noqa: PLC0415
    from woundapp.training import parity  # noqa: PLC0415

    print(parity.compare(options.checkpoint, pack_library.find(options.pack), options.count).as_json())


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


_LOSSES = 3


def _bar() -> Bar:
    return Bar(console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty())


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("a whole number from 1 on")
    return number


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and min(int(width), int(height)) >= 64):
        raise argparse.ArgumentTypeError("for example 1024x768, at least 64x64")
    return int(width), int(height)
