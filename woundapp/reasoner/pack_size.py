"""How many bytes each part of a pack takes, told from its files' headers and how it is to be loaded.

The buffers are llama.cpp's own for Qwen3-VL; a test compares them with what it says that it allocates.
"""

from dataclasses import dataclass
from typing import Self

from woundapp.reasoner import gguf
from woundapp.reasoner.llama import EngineOptions
from woundapp.reasoner.memory import Part
from woundapp.reasoner.model_pack import ModelPack

_FLOAT, _HALF = 4, 2

_Q8_0 = 34 / 32
"""Bytes of a number in the compact KV cache."""

_Q8_K = 292 / 256
"""Bytes of a number in what llama.cpp turns the input of a quantized matrix into."""

_PATCHES_PER_TOKEN = 4
_PATCH_VALUES = 3 * 16 * 16

_CANDIDATE = 12
"""Bytes of a token with its logit and probability while one is drawn."""

_PHOTO_COPIES = 4
"""The vision encoder's output, what is kept of it, what is changed in it, and what llama.cpp takes in."""

_EMPTY_PICTURES = 2 * 3 * 1472 * 1472 * _FLOAT
"""Bytes of the pictures of 46 x 46 tokens that llama.cpp makes and drops while it loads a projector."""

_PROGRAM = 64 << 20
_VOCABULARY_ENTRY = 320
"""Bytes of a token's text, its merge, and the tables that find them."""


@dataclass(frozen=True, slots=True)
class PackSize:
    """How large a pack's networks are: weights in bytes, widths in numbers.

    Attributes:
        weights: the language model's file.
        layers: weights of each of its layers.
        output: weights that turn the last layer into logits.
        tied: whether these are the weights of the input, too.
        projector: the vision encoder's file.
        width: of the language model.
        inner: of its feed-forward networks.
        cached: keys and values of a token in one layer.
        deepstack: layers that take features of the vision encoder in.
        vocabulary: tokens.
        vision_width: of the vision encoder.
        vision_inner: of its feed-forward networks.
    """

    weights: int
    layers: tuple[int, ...]
    output: int
    tied: bool
    projector: int
    width: int
    inner: int
    cached: int
    deepstack: int
    vocabulary: int
    vision_width: int
    vision_inner: int

    @classmethod
    def of(cls, pack: ModelPack) -> Self:
        """Read the headers of both files, which takes time where the vocabulary is large.

        Raises:
            ModelPackError: one of them makes no sense.
        """
        model, projector = gguf.read_header(pack.model_file), gguf.read_header(pack.projector_file)

        def number(header: gguf.Header, key: str, default: int) -> int:
            value = header.metadata.get(key, default)
            return int(value) if isinstance(value, int | float) else default

        width = number(model, "qwen3vl.embedding_length", 2560)
        heads = number(model, "qwen3vl.attention.head_count", 32)
        cached_heads = number(model, "qwen3vl.attention.head_count_kv", heads)
        head_width = number(model, "qwen3vl.attention.key_length", width // max(heads, 1))
        layers = [0] * number(model, "qwen3vl.block_count", 36)
        for name, tensor in model.tensors.items():
            block, _, rest = name.partition(".")
            index = rest.partition(".")[0]
            if block == "blk" and index.isdecimal() and int(index) < len(layers):
                layers[int(index)] += tensor.size
        embedding = model.tensors.get("token_embd.weight", gguf.Tensor((width, 0), 0))
        tied = "output.weight" not in model.tensors
        return cls(
            weights=pack.manifest.model.size,
            layers=tuple(layers),
            output=embedding.size if tied else model.tensors["output.weight"].size,
            tied=tied,
            projector=pack.manifest.projector.size,
            width=width,
            inner=number(model, "qwen3vl.feed_forward_length", 4 * width),
            cached=2 * cached_heads * head_width,
            deepstack=number(model, "qwen3vl.n_deepstack_layers", 0),
            vocabulary=embedding.shape[-1],
            vision_width=number(projector, "clip.vision.embedding_length", 1024),
            vision_inner=number(projector, "clip.vision.feed_forward_length", 4096),
        )

    @property
    def steps(self) -> int:
        """Layers as llama.cpp counts them: the output is the last one."""
        return len(self.layers) + 1

    def on_processor(self, options: EngineOptions) -> dict[Part, int]:
        """Bytes of the parts in main memory."""
        kept = self.layers[: self.steps - max(options.gpu_layers, 1)]
        moved = sum(self.layers) - sum(kept)
        if options.gpu_layers and not self.tied:
            moved += self.output
        inputs = options.batch_tokens * 2 * self._entering * _FLOAT
        vision = 0 if options.gpu_layers else self.vision_graph(options) + self._vision_work(options)
        parts = {
            Part.WEIGHTS: self.weights - moved,
            Part.CACHE: len(kept) * self.cache(options),
            Part.LANGUAGE: self.language_graph(options) + self._language_work(options) if kept else inputs,
            Part.VISION: max(vision, _EMPTY_PICTURES),
            Part.LOGITS: options.sequences * self.vocabulary * (2 * _FLOAT + _CANDIDATE),
            Part.PHOTO: options.image_tokens * self._entering * _FLOAT * _PHOTO_COPIES,
            Part.PROGRAM: _PROGRAM + self.vocabulary * _VOCABULARY_ENTRY,
        }
        if not options.gpu_layers:
            parts[Part.PROJECTOR] = self.projector
        return {part: parts[part] for part in Part if parts.get(part)}

    def on_card(self, options: EngineOptions, first: int, count: int, *, vision: bool) -> dict[Part, int]:
        """Bytes of the parts on a graphics card.

        Args:
            options: how the pack is loaded.
            first: of the layers there; the output is the last.
            count: of them.
            vision: whether the vision encoder is there, too.
        """
        layers = self.layers[first : first + count]
        parts = {
            Part.WEIGHTS: sum(layers) + (self.output if first + count == self.steps else 0),
            Part.CACHE: len(layers) * self.cache(options),
            Part.LANGUAGE: self.language_graph(options),
        }
        if vision:
            parts |= {Part.PROJECTOR: self.projector, Part.VISION: self.vision_graph(options)}
        return {part: parts[part] for part in Part if parts.get(part)}

    def cache(self, options: EngineOptions) -> int:
        """Bytes of the KV cache of one layer."""
        return int(options.context_tokens * self.cached * (_Q8_0 if options.compact_cache else _HALF))

    def language_graph(self, options: EngineOptions) -> int:
        """Bytes of llama.cpp's compute buffer for the language model, with flash attention.

        It is fullest in a feed-forward network: the embeddings of words and those of a photo with its
        deepstack features are still there, the layer's input, its norm, three inner layers, and the
        attention's mask. With a small network the logits of the last tokens take more.
        """
        entering = 2 * self._entering * _FLOAT + options.context_tokens * _HALF
        layer = (2 * self.width + 3 * self.inner) * _FLOAT * options.batch_tokens
        logits = options.outputs * self.vocabulary * _FLOAT
        return options.batch_tokens * entering + max(layer, logits)

    def vision_graph(self, options: EngineOptions) -> int:
        """Bytes of llama.cpp's compute buffer for the vision encoder, for the largest photo.

        Flash attention never holds what all patches think of all. The layers that the deepstack looks at are
        held to the end; what the allocator leaves between tensors is counted as a quarter of a layer.
        """
        width, held = self.vision_width, self.deepstack * self.vision_width
        patch = max(
            _PATCH_VALUES * 3 // 2 + 2 * width,  # the photo, and cut up into halves
            held + width * 27 // 4,  # a layer's input; queries, keys and values; turned; and halved
            held + 2 * width + self.vision_inner,
            width * 11 // 4 + 2 * self.width,  # the features of all layers, joined at the end
        )
        return options.image_tokens * _PATCHES_PER_TOKEN * patch * _FLOAT

    @property
    def _entering(self) -> int:
        """Width of what enters the language model: a token's embedding and its deepstack features."""
        return self.width * (1 + self.deepstack)

    def _language_work(self, options: EngineOptions) -> int:
        """Bytes in which the processor prepares the input of a matrix."""
        return int(options.batch_tokens * self.inner * _Q8_K)

    def _vision_work(self, options: EngineOptions) -> int:
        return options.image_tokens * _PATCHES_PER_TOKEN * self.vision_inner * _HALF
