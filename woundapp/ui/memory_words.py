"""How much memory the model takes, in plain words and as a table."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from woundapp.reasoner.memory import DeviceMemory, Part

_GIB = 1 << 30
_translate = QCoreApplication.translate


def sentence(memory: Sequence[DeviceMemory]) -> str:
    """How much the model needs and where it runs.

    Args:
        memory: of the model that is loaded; the processor comes first.
    """
    processor, *cards = memory
    used = [card for card in cards if card.parts]
    if not used:
        template = _translate(
            "Memory",
            "Needs about {needed} GB of memory; {free} GB were free before. It runs on the processor.",
        )
        used = [processor]
    elif Part.CACHE in processor.parts:
        template = _translate(
            "Memory",
            "Needs about {needed} GB of memory on the graphics card; {free} GB were free there before. It "
            "runs on the graphics card in part: not all of it fits there.",
        )
    else:
        template = _translate(
            "Memory",
            "Needs about {needed} GB of memory on the graphics card; {free} GB were free there before. It "
            "runs on the graphics card.",
        )
    needed, free = (sum(getattr(each, name) for each in used) for name in ("needed", "free"))
    return template.format(needed=_gigabytes(needed), free=_gigabytes(free))


def table(memory: Sequence[DeviceMemory]) -> list[tuple[str, ...]]:
    """Rows of the table, its heads first: a column for what it is taken for, and one for each device."""
    names = _names()
    rows = [
        (name, *(_gigabytes(each.parts[part]) if part in each.parts else "" for each in memory))
        for part, name in names.items()
        if any(part in each.parts for each in memory)
    ]
    return [
        (_translate("Memory", "Taken for (in GB)"), *(each.device for each in memory)),
        *rows,
        (_translate("Memory", "Together"), *(_gigabytes(each.needed) for each in memory)),
        (_translate("Memory", "Free before"), *(_gigabytes(each.free) for each in memory)),
    ]


def _names() -> dict[Part, str]:
    return {
        Part.WEIGHTS: _translate("Memory", "What the model has learned"),
        Part.PROJECTOR: _translate("Memory", "Its part that sees"),
        Part.CACHE: _translate("Memory", "What it remembers while it reads and writes"),
        Part.LANGUAGE: _translate("Memory", "Room to think"),
        Part.VISION: _translate("Memory", "Room to see"),
        Part.LOGITS: _translate("Memory", "Room to choose words"),
        Part.PHOTO: _translate("Memory", "The photo as it sees it"),
        Part.PROGRAM: _translate("Memory", "The program itself"),
    }


def _gigabytes(size: int) -> str:
    """One decimal; two below a tenth, so that little is not nothing."""
    amount = size / _GIB
    return f"{amount:.1f}" if amount >= 1 else f"{amount:.2f}"
