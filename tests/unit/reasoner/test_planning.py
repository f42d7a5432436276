"""Planning: context, layers and memory for machines of every size."""

import msgspec
import pytest

from woundapp.errors import ReasonerError
from woundapp.reasoner import pack_library, planning, prompt
from woundapp.reasoner.llama import ComputeDevice
from woundapp.reasoner.model_pack import ModelPack
from woundapp.settings import Device

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
    weights, rest = planning.memory_needed(demo_pack, *planning.SIDE_BY_SIDE[-1])
    everything = planning.plan(demo_pack, Device.AUTO, [CPU, _gpu(8 * GIB)])
    some = planning.plan(demo_pack, Device.AUTO, [CPU, _gpu(rest + weights // 2)])
    assert 0 < some.options.gpu_layers < everything.options.gpu_layers
    assert (some.samples, some.probes) < (everything.samples, everything.probes)


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
    least, wanted = (sum(planning.memory_needed(demo_pack, *both)) for both in ((1, 1), (2, 2)))
    # Half of what is free beyond the least stays free for other programs.
    short = planning.plan(demo_pack, Device.CPU, [CPU], free_memory=least + 2 * (wanted - least))
    assert (short.samples, short.probes) == (2, 2)
    short = planning.plan(demo_pack, Device.CPU, [CPU], free_memory=least)
    assert (short.samples, short.probes) == (1, 1)
    assert planning.plan(demo_pack, Device.CPU, [CPU]).samples == 4
