"""What turns prompts and photos into a Qwen3-VL's inputs: the published processor without its video half."""

from pathlib import Path
from typing import Any

from tokenizers import Tokenizer
from transformers import AutoTokenizer, PreTrainedTokenizerFast
from transformers.models.qwen2_vl.image_processing_pil_qwen2_vl import Qwen2VLImageProcessorPil
from transformers.models.qwen3_vl.processing_qwen3_vl import Qwen3VLProcessor

from woundapp.reasoner import prompt
from woundapp.training import tokenizer as tokens
from woundapp.training.config import ImageTokenRange
from woundapp.training.model import MERGE, PATCH, TOKEN

PHOTO = f"{tokens.VISION_START}{tokens.IMAGE_PAD}{tokens.VISION_END}"
"""Where the photo stands in a text that the processor takes."""

CHAT_TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n"
    "{% if message.content is string %}{{ message.content }}{% else %}{% for part in message.content %}"
    "{% if part.type == 'image' %}" + PHOTO + "{% else %}{{ part.text }}{% endif %}"
    "{% endfor %}{% endif %}" + prompt.TURN_ENDS + "\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n<think>\n{% endif %}"
)
"""Renders what `prompt.conversation` writes, as Qwen3-VL-Thinking's own template does for one question."""


class WoundProcessor(Qwen3VLProcessor):
    """Qwen3-VL's processor for photos alone; its video half would need torchvision."""

    def __init__(self, image_processor: Any = None, tokenizer: Any = None, chat_template: Any = None) -> None:
        super().__init__(  # type: ignore[no-untyped-call]
            image_processor, tokenizer, chat_template=chat_template
        )

    @classmethod
    def get_attributes(cls) -> list[str]:
        """The parts it is made of."""
        return ["image_processor", "tokenizer"]

    def check_argument_for_proper_class(self, argument_name: str, argument: Any) -> Any:
        """Take the image processor as it is; transformers looks for the one that needs torchvision."""
        if argument_name == "image_processor":
            return type(argument)
        return super().check_argument_for_proper_class(  # type: ignore[no-untyped-call]
            argument_name, argument
        )


def of_tokenizer(tokenizer: Tokenizer, image_tokens: ImageTokenRange) -> WoundProcessor:
    """The processor of a model made from nothing, with its own tokenizer."""
    wrapped = PreTrainedTokenizerFast(  # type: ignore[no-untyped-call]
        tokenizer_object=tokenizer,
        eos_token=prompt.TURN_ENDS,
        pad_token=tokens.END_OF_TEXT,
        clean_up_tokenization_spaces=False,
    )
    return _of(wrapped, image_tokens)


def read(folder: Path, image_tokens: ImageTokenRange) -> WoundProcessor:
    """The processor of a model in a Hugging Face folder.

    Raises:
        OSError: the folder holds no tokenizer.
    """
    return _of(AutoTokenizer.from_pretrained(folder, local_files_only=True), image_tokens)


def _of(tokenizer: Any, image_tokens: ImageTokenRange) -> WoundProcessor:
    images = Qwen2VLImageProcessorPil(
        patch_size=PATCH,
        merge_size=MERGE,
        temporal_patch_size=2,
        image_mean=[0.5, 0.5, 0.5],
        image_std=[0.5, 0.5, 0.5],
        size={"shortest_edge": image_tokens.min * TOKEN**2, "longest_edge": image_tokens.max * TOKEN**2},
    )
    return WoundProcessor(images, tokenizer, chat_template=CHAT_TEMPLATE)
