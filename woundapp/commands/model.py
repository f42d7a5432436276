"""List, add, verify, choose, show and make model packs."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec

from woundapp import DEMONSTRATION_BANNER, settings
from woundapp.commands import model_plan
from woundapp.commands.bar import Bar
from woundapp.domain import Probe
from woundapp.errors import ModelPackError
from woundapp.reasoner import model_pack, pack_library, prompt
from woundapp.reasoner.model_pack import (
    DEMONSTRATION_PACK,
    AnswerForm,
    Evidence,
    ImageTokens,
    Manifest,
    PackFile,
    Prompt,
    Sampling,
)

_INTENDED_USE = (
    "Decision support for clinicians who look after chronic wounds. Research use, not a diagnosis; "
    "it has not been evaluated on the photos of this clinic."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    actions = parser.add_subparsers(required=True, metavar="ACTION")

    actions.add_parser("list", help="the packs on this machine").set_defaults(run_action=_list)

    add = actions.add_parser("add", help="copy a pack onto this machine")
    add.add_argument("source", type=Path, metavar="FOLDER_OR_ZIP")
    add.set_defaults(run_action=_add)

    for name, action, words in (
        ("verify", _verify, "compare a pack's files with its manifest"),
        ("info", _info, "show what is known of a pack"),
    ):
        command = actions.add_parser(name, help=words)
        command.add_argument("name", nargs="?", metavar="NAME_OR_FOLDER", help="default: the pack in use")
        command.set_defaults(run_action=action)

    plan = actions.add_parser("plan", help="how much memory a pack takes here, and how it would run")
    model_plan.add_arguments(plan)
    plan.set_defaults(run_action=model_plan.run)

    use = actions.add_parser("use", help="choose the pack that assesses from now on")
    use.add_argument("name", metavar="NAME")
    use.set_defaults(run_action=_use)

    create = actions.add_parser(
        "create", help="make a pack from a Qwen3-VL GGUF and its projector; asks for what is not given"
    )
    _add_create_arguments(create)
    create.set_defaults(run_action=_create)


def run(options: argparse.Namespace) -> int:
    """Carry out one action."""
    action: Callable[[argparse.Namespace], None] = options.run_action
    action(options)
    return 0


def _add_create_arguments(create: argparse.ArgumentParser) -> None:
    sampling, tokens = pack_library.QWEN3VL_THINKING_SAMPLING, pack_library.QWEN3VL_IMAGE_TOKENS
    create.add_argument("--model", type=Path, required=True, metavar="FILE", help="the language model's GGUF")
    create.add_argument("--projector", type=Path, required=True, metavar="FILE", help="the mmproj GGUF")
    create.add_argument("--name", help="short name: lower-case letters, digits, dots, dashes")
    create.add_argument("--title", help="name for the eye")
    create.add_argument("--model-version", dest="version", metavar="VERSION")
    create.add_argument("--base-model")
    create.add_argument("--licence")
    create.add_argument("--quantization", help="for example Q4_K_M")
    create.add_argument("--intended-use", default=_INTENDED_USE)
    create.add_argument("--output", type=Path, metavar="FOLDER", help="default: among the packs here")
    create.add_argument("--card", type=Path, metavar="FILE", help="a model card in Markdown")
    create.add_argument(
        "--system-prompt", type=Path, metavar="FILE", help="the system turn, or its beginning"
    )
    create.add_argument(
        "--question",
        type=Path,
        metavar="FILE",
        help="the question after the photo; by default the program's own, with its task in the system turn",
    )
    form = AnswerForm()
    create.add_argument(
        "--answer-format",
        choices=("json", "text"),
        default=form.format,
        help="whether the model answers with a JSON object, or in words with a verdict that is announced; "
        "it is then asked for places in a second turn (default: %(default)s)",
    )
    create.add_argument(
        "--verdict-opens",
        default=form.verdict_opens,
        metavar="WORDS",
        help="with text: what stands before the verdict (default: %(default)s)",
    )
    create.add_argument("--infected", nargs="+", default=form.infected, metavar="WORDS", help="with text")
    create.add_argument(
        "--not-infected", nargs="+", default=form.not_infected, metavar="WORDS", help="with text"
    )
    create.add_argument(
        "--places-question", type=Path, metavar="FILE", help="with text: what the second turn asks"
    )
    create.add_argument("--temperature", type=float, default=sampling.temperature)
    create.add_argument("--answer-temperature", type=float, default=sampling.answer_temperature)
    create.add_argument("--top-k", type=int, default=sampling.top_k)
    create.add_argument("--sample-temperature", type=float, default=sampling.sample_temperature)
    create.add_argument("--top-p", type=float, default=sampling.top_p)
    create.add_argument("--min-p", type=float, default=sampling.min_p)
    create.add_argument("--repetition-penalty", type=float, default=sampling.repetition_penalty)
    create.add_argument("--max-reasoning-tokens", type=int, default=sampling.max_reasoning_tokens)
    create.add_argument("--max-answer-tokens", type=int, default=sampling.max_answer_tokens)
    create.add_argument("--min-image-tokens", type=int, default=tokens.min)
    create.add_argument("--max-image-tokens", type=int, default=tokens.max)
    create.add_argument(
        "--probe",
        type=Probe,
        choices=list(Probe),
        default=Probe.ANSWER_AGAIN,
        help="how to find out what an answer leans on; direct only for a model whose answers without "
        "reasoning were measured to be nearly as right",
    )
    create.add_argument(
        "--demonstration", action="store_true", help="mark it as never to be used on patients"
    )


def _list(_: argparse.Namespace) -> None:
    in_use = settings.load().pack or DEMONSTRATION_PACK
    for pack in pack_library.installed():
        manifest = pack.manifest
        mark = "*" if manifest.name == in_use else " "
        demonstration = f"  {DEMONSTRATION_BANNER}" if manifest.demonstration else ""
        described = f"{manifest.title} {manifest.version}, {manifest.quantization}"
        print(f"{mark} {manifest.name}  {described}{demonstration}")


def _add(options: argparse.Namespace) -> None:
    with Bar("checking the pack") as bar:
        pack = pack_library.add(options.source, bar.show)
    name = pack.manifest.name
    print(f"Added {name} ({pack.manifest.title}). Use it with: woundapp model use {name}")


def _verify(options: argparse.Namespace) -> None:
    pack = _chosen(options.name)
    with Bar("checking") as bar:
        model_pack.verify(pack, bar.show)
    print(f"{pack.manifest.name}: every file is what the manifest says.")


def _use(options: argparse.Namespace) -> None:
    pack = pack_library.find(options.name)
    name = pack.manifest.name
    if name not in {found.manifest.name for found in pack_library.installed()}:
        raise ModelPackError(
            f"The pack {name} is not among the packs on this machine. Nothing was changed. "
            "Add it first with `woundapp model add`."
        )
    with Bar("checking") as bar:
        model_pack.verify(pack, bar.show)
    kept = None if name == DEMONSTRATION_PACK else name
    settings.save(msgspec.structs.replace(settings.load(), pack=kept))
    print(f"From now on {pack.manifest.title} assesses.")


def _info(options: argparse.Namespace) -> None:
    pack = _chosen(options.name)
    if pack.manifest.demonstration:
        print(DEMONSTRATION_BANNER)
    print(f"folder: {pack.folder}")
    print(msgspec.json.format(msgspec.json.encode(pack.manifest)).decode())
    card = pack.folder / pack_library.MODEL_CARD
    if card.is_file():
        print(card.read_text(encoding="utf-8", errors="replace"))


def _create(options: argparse.Namespace) -> None:
    known = pack_library.suggestions(options.model)
    title = _ask("title", options.title, known["title"])
    answers = {
        "title": title,
        "name": _ask("name", options.name, _slug(title, options.quantization or known["quantization"])),
        "version": _ask("model-version", options.version, known["version"] or "1"),
        "base_model": _ask("base-model", options.base_model, known["base_model"]),
        "licence": _ask("licence", options.licence, known["licence"]),
        "quantization": _ask("quantization", options.quantization, known["quantization"]),
        "intended_use": options.intended_use,
    }
    system = _text(options.system_prompt)
    if question := _text(options.question):
        asked = Prompt(system=system, question=question)
    elif options.answer_format == "text":
        words = options.infected[0], options.not_infected[0]
        asked = prompt.default_text_prompt(options.verdict_opens, *words, system)
    else:
        asked = prompt.default_prompt(system)
    form = {
        "format": options.answer_format,
        "verdict_opens": options.verdict_opens,
        "infected": options.infected,
        "not_infected": options.not_infected,
        "places_question": _text(options.places_question),
    }

    def describe(model: PackFile, projector: PackFile) -> Manifest:
        parts = {
            **answers,
            "demonstration": options.demonstration,
            "model": model,
            "projector": projector,
            "prompt": asked,
            "answer": form,
            "sampling": {name: getattr(options, name) for name in Sampling.__struct_fields__},
            "evidence": Evidence(probe=options.probe),
            "image_tokens": ImageTokens(min=options.min_image_tokens, max=options.max_image_tokens),
        }
        try:
            return msgspec.convert(msgspec.to_builtins(parts), Manifest)
        except msgspec.ValidationError as error:
            raise ModelPackError(f"The pack was not made: {error}. Nothing was changed.") from error

    with Bar("reading the model") as bar:
        pack = pack_library.create(
            options.model,
            options.projector,
            describe=describe,
            folder=options.output,
            card=_text(options.card),
            on_progress=bar.show,
        )
    print(f"Made the pack {pack.manifest.name} in {pack.folder}.")
    if options.output is None:
        print(f"Use it with: woundapp model use {pack.manifest.name}")


def _chosen(name: str | None) -> model_pack.ModelPack:
    return pack_library.find(name or settings.load().pack)


def _ask(flag: str, given: str | None, suggested: str) -> str:
    """What was given, else what the user types, else the suggestion where nobody can be asked."""
    if given:
        return given
    if sys.stdin.isatty():
        typed = input(f"{flag} [{suggested}]: " if suggested else f"{flag}: ").strip()
        suggested = typed or suggested
    if not suggested:
        raise ModelPackError(
            f"The model file does not say its {flag}. Nothing was made. Give it with --{flag}."
        )
    return suggested


def _slug(title: str, quantization: str) -> str:
    plain = "".join(
        character if character.isalnum() else "-" for character in f"{title}-{quantization}".lower()
    )
    return "-".join(part for part in plain.encode("ascii", "ignore").decode().split("-") if part)[:64]


def _text(file: Path | None) -> str:
    if file is None:
        return ""
    try:
        return file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise ModelPackError(
            f"{file.name} cannot be read as text ({error}). Nothing was made. Choose a UTF-8 text file."
        ) from error
