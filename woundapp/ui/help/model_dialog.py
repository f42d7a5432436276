"""About this model: its card, what was published, what was measured on this pack, and what it cannot do."""

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from woundapp.reasoner import pack_library
from woundapp.reasoner.memory import DeviceMemory
from woundapp.reasoner.model_pack import Manifest, ModelPack
from woundapp.ui import memory_words, theme, words
from woundapp.ui.help import published
from woundapp.ui.help.browser import Browser
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import Alarm

_SIZE = (760, 640)
_OF_THE_SCREEN = 0.95
_QUANTIZATION = "quantization "
_translate = QCoreApplication.translate


class ModelDialog(QDialog):
    """Everything that is known of the model in use.

    Args:
        pack: of the model; its card may be missing.
        parent: the window it belongs to.
        memory: what it takes of memory here, the processor first; empty as long as it is not loaded.
    """

    def __init__(self, pack: ModelPack, parent: QWidget, memory: Sequence[DeviceMemory] = ()) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About this model"))
        self.setAccessibleName(self.windowTitle())
        browser = Browser()
        browser.setAccessibleName(self.windowTitle())
        browser.show_text("\n\n".join(_parts(pack, memory)))
        close = QPushButton(self.tr("&Close"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        if pack.manifest.demonstration:
            column.addWidget(Alarm(words.demonstration()))
        column.addWidget(browser, 1)
        column.addLayout(foot)
        self._fit()
        browser.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        room = self.screen().availableSize() * _OF_THE_SCREEN
        self.resize(QSize(*map(theme.grown, _SIZE)).boundedTo(room))


def _parts(pack: ModelPack, memory: Sequence[DeviceMemory]) -> list[str]:
    """All of it as paragraphs of Markdown."""
    manifest = pack.manifest
    about = _translate(
        "AboutModel", "Version {version}, {quantization}, made from {base}. Licence: {licence}."
    ).format(
        version=_plain(manifest.version),
        quantization=_plain(manifest.quantization),
        base=_plain(manifest.base_model),
        licence=_plain(manifest.licence),
    )
    return [
        f"# {_plain(manifest.title)}",
        about,
        _plain(manifest.intended_use),
        *_measured(manifest),
        *_published(),
        *_limits(),
        *_here(memory),
        *_card(pack),
    ]


def _measured(manifest: Manifest) -> list[str]:
    title = _translate("AboutModel", "Measured on this pack ({quantization})").format(
        quantization=_plain(manifest.quantization)
    )
    if not manifest.evaluation:
        nothing = _translate(
            "AboutModel",
            "**Nothing has been measured on this pack.** Nobody knows how often it is right.",
        )
        return [f"## {title}", nothing]
    whose = _translate("AboutModel", "Whoever made this pack measured this with it:")
    figures = (
        (name, str(value))
        for name, value in manifest.evaluation.items()
        if _is_of(manifest.quantization, name)
    )
    return [f"## {title}", whose, _table(figures)]


def _is_of(quantization: str, name: str) -> bool:
    """Whether a figure is of this pack: exporting leaves those of the other quantizations beside them."""
    return not name.startswith(_QUANTIZATION) or name == f"{_QUANTIZATION}{quantization}"


def _published() -> list[str]:
    apart = _translate(
        "AboutModel",
        "These are **not** figures of this pack. The authors of Infection-Reasoner, the model that this "
        "program was made for, published them ({source}). Another model, another quantization or other "
        "photos can do better or worse.",
    ).format(source=published.SOURCE)
    low, high = published.VISUAL_SUPPORT
    rows = [
        (_translate("AboutModel", "Accuracy"), _percent(published.ACCURACY)),
        (
            _translate("AboutModel", "Sensitivity: infected ones that it finds"),
            _percent(published.SENSITIVITY),
        ),
        (
            _translate("AboutModel", "Specificity: others that it leaves alone"),
            _percent(published.SPECIFICITY),
        ),
        (
            _translate("AboutModel", "Reasons that the photo supports, as other models judge"),
            _translate("AboutModel", "{low} to {high}").format(low=low, high=high),
        ),
        (
            _translate("AboutModel", "Reasons that are correct, as experts judge"),
            _percent(published.EXPERTS_CORRECT),
        ),
    ]
    return ["## " + _translate("AboutModel", "Published for Infection-Reasoner"), apart, _table(rows)]


def _limits() -> list[str]:
    known = (
        _translate("AboutModel", "It sees one photo: no smell, warmth, pain, fever or history."),
        _translate("AboutModel", "It can be wrong either way, however sure it sounds."),
        _translate("AboutModel", "Redness is hard to see on dark skin."),
        _translate("AboutModel", "Its reasons need not be what its answer rests on."),
        _translate("AboutModel", "“Does not look infected” does not rule out an infection."),
    )
    return [
        "## " + _translate("AboutModel", "Known limits"),
        "\n".join(f"- {each}" for each in known),
    ]


def _here(memory: Sequence[DeviceMemory]) -> list[str]:
    if not memory:
        return []
    heads, *rows = memory_words.table(memory)
    title = "## " + _translate("AboutModel", "Memory on this computer")
    return [title, memory_words.sentence(memory), _table(rows, heads)]


def _card(pack: ModelPack) -> list[str]:
    title = "## " + _translate("AboutModel", "The card of this pack")
    try:
        card = (pack.folder / pack_library.MODEL_CARD).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return [title, _translate("AboutModel", "This pack has no card that can be read.")]
    return [title, re.sub(r"(?m)^(#+ )", r"##\1", card)]


def _table(rows: Iterable[tuple[str, ...]], heads: tuple[str, ...] = ()) -> str:
    """Columns under their headings, which are of figures unless said otherwise."""
    heads = heads or (_translate("AboutModel", "What"), _translate("AboutModel", "Figure"))
    lines = [f"| {' | '.join(map(_plain, row))} |" for row in (heads, *rows)]
    return "\n".join([lines[0], "| --- " * len(heads) + "|", *lines[1:]])


def _percent(share: float) -> str:
    return _translate("AboutModel", "{percent} %").format(percent=f"{100 * share:.1f}")


def _plain(text: str) -> str:
    """Words as they are written, whatever they would mean in Markdown."""
    return re.sub(r"([\\`*_{}\[\]<>|#~])", r"\\\1", " ".join(text.split()))
