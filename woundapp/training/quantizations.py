"""The quantizations of one model side by side: what each costs, and what it is worth on held-out photos."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gguf

from woundapp.training.parity import Parity

UNQUANTIZED = "F16"
QUANTIZATIONS = ("Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M")
"""What a model is compared in, besides F16."""

Figures = Mapping[str, Any]
"""As `measure.Measurement.as_json` gives them."""

_COLUMNS = (
    "quantization",
    "weights",
    "MiB",
    "accuracy (95 % interval)",
    "sensitivity",
    "specificity",
    "F1 of the signs",
    "mean IoU",
    "seconds a photo",
    "largest difference of a logit",
)


_UNKNOWN = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One quantization of a model.

    Attributes:
        name: `F16`, or as llama.cpp calls the quantization.
        failure: why it could not be made or measured, in sentences; empty if it could.
        weights: kinds of numbers that the language model's matrices are kept in, most weights first.
        size: of the language model and the projector together, in bytes.
        figures: on held-out photos, through the program's own reasoner; None if nothing was measured.
        parity: how far it is from the checkpoint at the verdict's token; likewise.
    """

    name: str
    failure: str = ""
    weights: str = ""
    size: int = 0
    figures: Figures | None = None
    parity: Parity | None = None

    def cells(self) -> tuple[str, ...]:
        """The row of the table; a figure that is not known is a dash."""
        if self.failure:
            return (self.name, "failed, see below", *(_UNKNOWN,) * (len(_COLUMNS) - 2))
        measured: tuple[str, ...] = (_UNKNOWN,) * 7
        if self.figures is not None and self.parity is not None:
            found = self.figures
            measured = (
                _share(found["accuracy"]),
                _known(found["sensitivity"]["share"]),
                _known(found["specificity"]["share"]),
                _known(found["sign_f1"]),
                _known(found["mean_iou"]),
                _known(found["median_seconds"]),
                f"{self.parity.largest:.4f}",
            )
        return (self.name, self.weights, f"{self.size / 2**20:.1f}", *measured)

    def sentence(self) -> str:
        """The row in words, for a manifest."""
        if self.failure:
            return self.failure
        size = f"{self.size / 2**20:.1f} MiB"
        if self.figures is None or self.parity is None:
            return size
        found = self.figures
        return (
            f"{size}, accuracy {_share(found['accuracy'], '95 % interval ')}, "
            f"F1 of the signs {_known(found['sign_f1'])}, mean IoU {_known(found['mean_iou'])}, "
            f"{_known(found['median_seconds'])} seconds a photo; "
            f"logits at most {self.parity.largest:.4f} from the checkpoint's at the verdict"
        )


def kept_as(file: Path) -> str:
    """The kinds of numbers that a GGUF file's matrices are in, the kind of most weights first.

    llama.cpp keeps a matrix in another kind than the one asked for where its rows do not fit: k-quants need
    rows of a multiple of 256 weights, and others of 32.
    """
    kinds: Counter[str] = Counter()
    for tensor in gguf.GGUFReader(file).tensors:
        if len(tensor.shape) > 1:
            kinds[tensor.tensor_type.name] += int(tensor.n_elements)
    return ", ".join(kind for kind, _ in kinds.most_common())


def table(rows: Sequence[Row]) -> str:
    """The rows under each other, as Markdown that is also read easily as plain text; failures stand below."""
    lines = [_COLUMNS, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_COLUMNS))]
    lines.insert(1, tuple("-" * width for width in widths))
    drawn = [
        f"| {' | '.join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))} |"
        for line in lines
    ]
    failures = [f"\n{row.name}: {row.failure}" for row in rows if row.failure]
    return "\n".join(drawn + failures)


def worth(figures: Figures) -> dict[str, str | float | int]:
    """Figures as a manifest keeps them: flat, each share with its interval.

    Raises:
        KeyError: something else than the figures of a measurement.
        TypeError: likewise.
    """
    shares = {name: figures[name] for name in ("accuracy", "sensitivity", "specificity")}
    shares |= {f"accuracy on {tone} skin": share for tone, share in figures["by_skin_tone"].items()}
    flat: dict[str, str | float | int] = {"held-out rendered photos": figures["accuracy"]["total"]}
    flat |= {
        name: _share(share, "95 % interval ") for name, share in shares.items() if share["share"] is not None
    }
    means = {"F1 of the signs": figures["sign_f1"], "mean IoU of the regions": figures["mean_iou"]}
    return flat | {name: mean for name, mean in means.items() if mean is not None}


def _share(share: Mapping[str, Any], words: str = "") -> str:
    low, high = share["interval_95"]
    return f"{_known(share['share'])} ({words}{low:.3f} to {high:.3f})"


def _known(figure: float | None) -> str:
    return _UNKNOWN if figure is None else f"{figure:.3f}"
