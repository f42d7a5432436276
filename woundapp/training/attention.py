"""A checkpoint's own attention to the photo at the verdict, which the evidence has to be better than."""

from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from transformers import AutoTokenizer, Qwen3VLForConditionalGeneration

from woundapp.reasoner import prompt
from woundapp.reasoner.model_pack import Manifest
from woundapp.training import model
from woundapp.training import tokenizer as tokens
from woundapp.training.processor import PHOTO


class Attention:
    """Tells how much a model looks at each token of a photo when it gives its verdict straight after it.

    Args:
        checkpoint: a Hugging Face folder.
        manifest: of the pack made from it, for what it is asked.
    """

    def __init__(self, checkpoint: Path, manifest: Manifest) -> None:
        self._model = Qwen3VLForConditionalGeneration.from_pretrained(
            checkpoint, dtype=torch.float32, attn_implementation="eager"
        )
        self._model.eval()  # type: ignore[no-untyped-call]
        self._tokenizer = AutoTokenizer.from_pretrained(checkpoint)
        asked = prompt.conversation(manifest.prompt.question, manifest.prompt.system)
        closed = f"\n{prompt.REASONING_CLOSES}{prompt.ANSWER_OPENS}"
        self._before, self._after = f"{asked}{closed}".split(prompt.MEDIA_MARKER)

    def of(self, pixels: NDArray[np.uint8]) -> NDArray[np.float64]:
        """Attention of the verdict's place to each token, mean over layers and heads.

        Args:
            pixels: the photo, of shape `(height, width, 3)`, both multiples of 32.

        Returns:
            float64 of shape `(height / 32, width / 32)`.
        """
        rows, columns = (length // model.TOKEN for length in pixels.shape[:2])
        config = self._model.config
        opening, closing = PHOTO.split(tokens.IMAGE_PAD)
        ids = [
            *self._tokenizer.encode(self._before + opening),
            *[config.image_token_id] * (rows * columns),
            *self._tokenizer.encode(closing + self._after),
        ]
        sequence = torch.tensor([ids])
        seen = sequence[0] == config.image_token_id
        with torch.inference_mode():
            attentions = self._model(
                input_ids=sequence,
                attention_mask=torch.ones_like(sequence),
                pixel_values=model.pixel_values(torch.from_numpy(model.patches(pixels))),
                image_grid_thw=torch.tensor([[1, rows * model.MERGE, columns * model.MERGE]]),
                mm_token_type_ids=seen[None].int(),
                logits_to_keep=1,
                output_attentions=True,
            ).attentions
        mean = torch.stack([layer[0, :, -1, seen].mean(dim=0) for layer in attentions]).mean(dim=0)
        found: NDArray[np.float64] = mean.double().numpy().reshape(rows, columns)
        return found
