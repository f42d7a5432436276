"""Planning: context, layers and memory for machines of every size."""

import msgspec
import pytest

from woundapp.errors import ReasonerError
from woundapp.reasoner import pack_library, planning, prompt
from woundapp.reasoner.llama import ComputeDevice
from woundapp.reasoner.memory import Part
from woundapp.reasoner.model_pack import ModelPack
from woundapp.reasoner.pack_size import PackSize
from woundapp.settings import Device

CARD_MARGIN = planning.CARD_MARGIN
GIB = 1 << 30
CPU = ComputeDevice("Processor", gpu=False, free_memory=16 * GIB)


def _gpu(free_memory: int) -> ComputeDevice:
    return ComputeDevice("Card", gpu=True, free_memory=free_memory)


def test_without_a_card_the_processor_is_used(demo_pack: ModelPack) -> None:
    found = planning.plan(demo_pack, Device.AUTO, [CPU])
    assert found.options.gpu_layers == 0
    assert found.device == "CPU (Processor)"


def test_all_layers_go_to_a_card_with_room(demo_pack: ModelPack) -> None:
    found = planning.plan(demo_pack, Device.AUTO, [CPU, _gpu(8 * GIB)])
    layers = found.options.gpu_layers
    assert layers > 0
    assert found.device == f"GPU (Card, {layers} of {layers} layers)"
    assert found.quick


def test_some_layers_go_to_a_card_with_little_room(demo_pack: ModelPack) -> None:
    everything = planning.plan(demo_pack, Device.AUTO, [CPU, _gpu(8 * GIB)])
    some = everything
    while some.options.gpu_layers == everything.options.gpu_layers:
        some = planning.plan(demo_pack, Device.AUTO, [CPU, _gpu(some.memory[1].needed - 1 + CARD_MARGIN)])
    assert 0 < some.options.gpu_layers < everything.options.gpu_layers
    assert some.options.split == (some.options.gpu_layers,)
    assert (some.samples, some.probes) < (everything.samples, everything.probes)
    assert some.memory[1].needed + CARD_MARGIN <= some.memory[1].free
    # What is not on the card is in main memory, but the table of words is in both.
    weights = [table.parts[Part.WEIGHTS] for table in some.memory]
    assert sum(weights) == demo_pack.manifest.model.size + PackSize.of(demo_pack).output


def test_what_one_card_cannot_hold_two_can(demo_pack: ModelPack) -> None:
    alone = planning.plan(demo_pack, Device.AUTO, [CPU, _gpu(8 * GIB)])
    half = _gpu(CARD_MARGIN + alone.memory[1].needed * 3 // 4)
    found = planning.plan(demo_pack, Device.AUTO, [CPU, half, half])
    assert found.options.gpu_layers == alone.options.gpu_layers == sum(found.options.split)
    assert all(found.options.split)
    assert found.device.startswith("GPU (Card + Card, ")
    first, second = found.memory[1:]
    assert Part.PROJECTOR in first.parts
    assert not {Part.PROJECTOR, Part.VISION} & set(second.parts)


def test_a_second_card_is_left_alone_where_one_is_enough(demo_pack: ModelPack) -> None:
    found = planning.plan(demo_pack, Device.AUTO, [CPU, _gpu(8 * GIB), _gpu(8 * GIB)])
    assert found.options.split == (found.options.gpu_layers, 0)
    assert found.device.startswith("GPU (Card, ")


def test_a_card_without_memory_of_its_own_takes_the_processors(demo_pack: ModelPack) -> None:
    card = ComputeDevice("Card", gpu=True, free_memory=8 * GIB, unified=True)
    found = planning.plan(demo_pack, Device.AUTO, [CPU, card], free_memory=8 * GIB)
    assert found.options.gpu_layers > 0
    assert found.needed == sum(table.needed for table in found.memory)
    short = planning.plan(demo_pack, Device.AUTO, [CPU, card], free_memory=found.needed)
    assert (short.samples, short.probes) < (found.samples, found.probes)


def test_the_cache_is_kept_compact_before_a_layer_leaves_the_card(demo_pack: ModelPack) -> None:
    found = planning.plan(demo_pack, Device.AUTO, [CPU, _gpu(8 * GIB)])
    all_layers = found.options.gpu_layers
    while not found.options.compact_cache:
        assert found.options.gpu_layers == all_layers
        found = planning.plan(demo_pack, Device.AUTO, [CPU, _gpu(found.memory[1].needed - 1 + CARD_MARGIN)])
    assert found.options.gpu_layers == all_layers


def test_a_full_card_is_left_alone(demo_pack: ModelPack) -> None:
    found = planning.plan(demo_pack, Device.AUTO, [CPU, _gpu(0)])
    assert found.options.gpu_layers == 0
    assert found.device.startswith("CPU")


def test_the_processor_is_used_when_asked_for(demo_pack: ModelPack) -> None:
    assert planning.plan(demo_pack, Device.CPU, [CPU, _gpu(8 * GIB)]).options.gpu_layers == 0


def test_a_card_that_is_not_there_is_refused(demo_pack: ModelPack) -> None:
    with pytest.raises(ReasonerError, match="No graphics card"):
        planning.plan(demo_pack, Device.GPU, [CPU])


def test_too_little_memory_is_refused_before_loading(demo_pack: ModelPack) -> None:
    with pytest.raises(ReasonerError, match=r"needs about .* GB of free memory, and only 0\.0 GB are free"):
        planning.plan(demo_pack, Device.AUTO, [CPU], free_memory=1 << 20)


def test_the_context_is_what_one_assessment_needs(demo_pack: ModelPack) -> None:
    manifest = msgspec.structs.replace(
        demo_pack.manifest,
        sampling=pack_library.QWEN3VL_THINKING_SAMPLING,
        image_tokens=pack_library.QWEN3VL_IMAGE_TOKENS,
        prompt=prompt.default_prompt(),
    )
    alone, together = (planning.context_tokens(manifest, *both) for both in ((1, 1), (4, 4)))
    assert alone % 256 == together % 256 == 0
    assert 8960 <= alone <= 13_056
    assert together > 3 * alone / 2


def test_less_runs_side_by_side_where_memory_is_short(demo_pack: ModelPack) -> None:
    counts: list[tuple[int, int, bool]] = []
    found = planning.plan(demo_pack, Device.CPU, [CPU])
    while not counts or found.fits:
        counts.append((found.samples, found.probes, found.options.compact_cache))
        found = planning.fitted(demo_pack, Device.CPU, [CPU], free_memory=found.needed - 1)
    # What runs side by side is given up first, then the exactness of the cache, then the model.
    assert counts == [(4, 4, False), (2, 2, False), (1, 1, False), (1, 1, True)]
    with pytest.raises(ReasonerError, match="GB of free memory"):
        planning.plan(demo_pack, Device.CPU, [CPU], free_memory=found.needed - 1)
    assert planning.plan(demo_pack, Device.CPU, [CPU], free_memory=found.needed).fits


def test_only_for_a_large_model_on_a_card_twelve_questions_run_side_by_side(
    demo_pack: ModelPack, monkeypatch: pytest.MonkeyPatch
) -> None:
    devices = [CPU, _gpu(8 * GIB)]
    assert planning.plan(demo_pack, Device.GPU, devices).probes == 4
    monkeypatch.setattr(planning, "_SMALL", 1 << 20)
    assert planning.plan(demo_pack, Device.GPU, devices).probes == 12
    assert planning.plan(demo_pack, Device.CPU, devices).probes == 4


def test_half_of_what_is_free_beyond_the_least_is_left_to_other_programs(demo_pack: ModelPack) -> None:
    wanted = planning.plan(demo_pack, Device.CPU, [CPU])
    found = planning.plan(demo_pack, Device.CPU, [CPU], free_memory=wanted.needed)
    assert found.samples < wanted.samples
