"""Print how much memory a model pack takes on this machine, part by part, and how it would run."""

import argparse
import json

import msgspec

from woundapp import settings
from woundapp.reasoner import pack_library
from woundapp.reasoner.memory import DeviceMemory, Part
from woundapp.settings import Device

_MIB, _GIB = 1 << 20, 1 << 30
_NAMES = {
    Part.WEIGHTS: "weights",
    Part.PROJECTOR: "vision encoder (projector)",
    Part.CACHE: "KV cache",
    Part.LANGUAGE: "buffers of the language model",
    Part.VISION: "buffers of the vision encoder",
    Part.LOGITS: "logits",
    Part.PHOTO: "the photo as the model reads it",
    Part.PROGRAM: "the program itself",
}
_FIRST, _OTHERS = 34, 24


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("name", nargs="?", metavar="NAME_OR_FOLDER", help="default: the pack in use")
    parser.add_argument("--device", type=Device, choices=list(Device), help="where the model would run")
    parser.add_argument("--json", action="store_true", help="say it as JSON on standard output")


def run(options: argparse.Namespace) -> None:
    """Print the plan, also where the pack does not fit.

    Raises:
        ReasonerError: it does not fit, or there is no graphics card such as was asked for.
        ModelPackError: there is no such pack, or its files make no sense.
    """
    from woundapp.reasoner import llama, planning  # noqa: PLC0415 - native code, for this action only

    chosen = settings.load()
    pack = pack_library.find(options.name or chosen.pack)
    found = planning.fitted(pack, options.device or chosen.device, llama.devices())
    how = found.options
    runs = {
        "pack": pack.manifest.name,
        "runs_on": found.device,
        "fits": found.fits,
        "needed": found.needed,
        "free": found.free,
        "gpu_layers": how.gpu_layers,
        "context_tokens": how.context_tokens,
        "kv_cache": "Q8_0" if how.compact_cache else "F16",
        "samples": found.samples,
        "probes": found.probes,
        "devices": [{**msgspec.to_builtins(each), "needed": each.needed} for each in found.memory],
    }
    if options.json:
        print(json.dumps(runs, indent=2))
    else:
        print(
            f"{pack.manifest.title} needs about {found.needed / _GIB:.1f} GB of main memory; "
            f"{found.free / _GIB:.1f} GB are free. It runs on: {found.device}"
        )
        print(
            f"Room for {how.context_tokens} tokens in a KV cache of {runs['kv_cache']} numbers; "
            f"side by side: {found.samples} readings, {found.probes} questions about what is hidden\n"
        )
        print("\n".join(_lines(found.memory)))
    if not found.fits:
        raise planning.refusal(pack, found)


def _lines(memory: tuple[DeviceMemory, ...]) -> list[str]:
    """The table, a column for each device; in MiB."""

    def line(name: str, cells: list[str]) -> str:
        return (name.ljust(_FIRST) + "".join(cell.rjust(_OTHERS) for cell in cells)).rstrip()

    def mib(size: int) -> str:
        return f"{size / _MIB:.1f}" if size else ""

    return [
        line("MiB", [table.device[: _OTHERS - 2] for table in memory]),
        *(
            line(name, [mib(table.parts.get(part, 0)) for table in memory])
            for part, name in _NAMES.items()
            if any(part in table.parts for table in memory)
        ),
        line("needed", [f"{table.needed / _MIB:.1f}" for table in memory]),
        line("free", [f"{table.free / _MIB:.1f}" for table in memory]),
    ]
