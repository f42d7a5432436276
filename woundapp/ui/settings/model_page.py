"""Settings of the model: which one, where it runs, when it reads, and whose judgement comes first."""

from PySide6.QtCore import QCoreApplication

from woundapp.reasoner import pack_library
from woundapp.reasoner.model_pack import DEMONSTRATION_PACK, Manifest
from woundapp.settings import Device, Order, Settings
from woundapp.ui import memory_words
from woundapp.ui.fields import CheckField, ListField
from woundapp.ui.reasoner_service import ModelState, ReasonerService
from woundapp.ui.settings.page import SettingsPage
from woundapp.ui.settings_keeper import SettingsKeeper


class ModelPage(SettingsPage):
    """The model, and how it is asked.

    Args:
        keeper: of the settings.
        service: the model.
    """

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("ModelPage", "Model")

    def __init__(self, keeper: SettingsKeeper, service: ReasonerService) -> None:
        super().__init__(keeper)
        self._service = service
        packs = {pack.manifest.name: pack.manifest for pack in pack_library.installed()}
        self._manifests = packs
        entries = [(name, self._named(manifest)) for name, manifest in packs.items()]
        if (now := _name(keeper.kept)) not in packs:
            entries.append((now, self.tr("{name} (not installed any more)").format(name=now)))
        self._pack = ListField(self.tr("Model"), entries)
        self._device = ListField(
            self.tr("Where it runs"),
            [
                (Device.AUTO, self.tr("Wherever it is faster")),
                (Device.CPU, self.tr("On the processor")),
                (Device.GPU, self.tr("On the graphics card")),
            ],
        )
        self._order = ListField(
            self.tr("Whose judgement comes first"),
            [
                (Order.NURSE_FIRST, self.tr("Yours first, then the model's")),
                (Order.MODEL_FIRST, self.tr("The model's first, then yours")),
                (Order.MODEL_ONLY, self.tr("Only the model's")),
            ],
        )
        self._ahead = CheckField(
            self.tr("Read photos ahead"),
            self.tr("Assessments are there sooner. This costs battery and warms the computer."),
        )
        self._pack.changed.connect(lambda: self._choose(self._pack))
        self._device.changed.connect(lambda: self._choose(self._device))
        service.model_loaded.connect(self._show_again)
        self._on_change(self._order, lambda: {"order": Order(self._order.typed)})
        self._on_change(self._ahead, lambda: {"read_ahead": self._ahead.checked})
        self._add(self._pack, self._device, self._ahead, self._order)

    def _show(self, kept: Settings) -> None:
        name = _name(kept)
        self._pack.show_typed(name)
        self._device.show_typed(kept.device)
        self._ahead.show_typed(str(kept.read_ahead))
        self._order.show_typed(kept.order)
        manifest = self._manifests.get(name)
        self._pack.note(manifest.intended_use if manifest else "")
        reloads = self.tr("The model is loaded again at once. That can take a minute.")
        memory = self._service.memory
        self._device.note(f"{memory_words.sentence(memory)}\n{reloads}" if memory else reloads)
        self._order.note(
            self.tr("Whoever judges first is not swayed by the other. Yours first is the safer way.")
        )

    def _choose(self, field: ListField) -> None:
        """Have another model loaded, or the same one elsewhere, unless it is at work."""
        if self._showing:
            return
        if self._service.state is ModelState.ASSESSING:
            self._show_again()
            field.refuse(self.tr("A photo is being assessed. Change this when that is done."))
            return
        name = self._pack.typed
        pack = None if name == DEMONSTRATION_PACK else name
        self._keep(field, pack=pack, device=Device(self._device.typed))

    def _named(self, manifest: Manifest) -> str:
        name = f"{manifest.title} {manifest.version}, {manifest.quantization}"
        return self.tr("Demonstration: {name}").format(name=name) if manifest.demonstration else name


def _name(kept: Settings) -> str:
    return kept.pack or DEMONSTRATION_PACK
