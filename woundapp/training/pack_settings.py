"""What a pack says about a trained model, as a section of the training configuration."""

import msgspec

from woundapp.domain import Probe


class PackSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Section `[pack]` of a training configuration; the manifest repeats it.

    Attributes:
        title: of the model, for people.
        base_model: what it was made from.
        licence: of the weights.
        intended_use: what it is for and what it is not for.
        demonstration: True marks every screen and page, and cannot be made to stop.
        temperature: of sampling the reasoning; 0 takes the likeliest token.
        top_k: likewise.
        top_p: likewise.
        max_reasoning_tokens: a longer reasoning is cut.
        max_answer_tokens: a longer answer is cut.
        infected_from: see model_pack.Verdict.
        not_infected_below: likewise.
        probe: how it is found out what an answer leans on; see model_pack.Evidence.
    """

    title: str
    base_model: str
    licence: str
    intended_use: str
    demonstration: bool
    temperature: float
    top_k: int
    top_p: float
    max_reasoning_tokens: int
    max_answer_tokens: int
    infected_from: float = 0.5
    not_infected_below: float = 0.5
    probe: Probe = Probe.ANSWER_AGAIN
