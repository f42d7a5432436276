"""The translations: collects the program's texts, and makes Qt's files of them. CONTRIBUTING.md tells how.

`python -m installer.translations update` brings the `.ts` files up to date with the code and compiles the
`.qm` files; `missing LANGUAGE` prints what is not translated as JSON, `fill LANGUAGE FILE` takes it back
translated.
"""

import argparse
import ast
import errno
import inspect
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias
from xml.etree import ElementTree

from woundapp import DEMONSTRATION_BANNER, DISCLAIMER, bedside, body, errors
from woundapp.phrases import CONTEXT, Phrase
from woundapp.reasoner import findings
from woundapp.sending import outcome

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "assets" / "translations"
LANGUAGES = ("es", "fr", "pt")

_NOT_IN_THE_WINDOW = ("cli.py", "commands", "endpoint.py", "evaluation", "training")
"""What speaks English: the command line."""

_REASONS = (
    errno.EACCES,
    errno.EEXIST,
    errno.EFBIG,
    errno.EIO,
    errno.EISDIR,
    errno.ENOENT,
    errno.ENOSPC,
    errno.ENOTDIR,
    errno.EPERM,
    errno.EROFS,
)
"""What a system says most often when a file cannot be read or written."""

_ERRORS = frozenset(
    name
    for module in (errors, outcome)
    for name, kind in inspect.getmembers(module, inspect.isclass)
    if issubclass(kind, errors.UserFacingError)
)

Texts: TypeAlias = dict[str, dict[str, str]]
"""Translations by context and source text."""


class UntranslatableError(Exception):
    """A text in the code that no tool can collect."""


def phrases() -> list[str]:
    """All phrases of the program below its window that the window may show, in a stable order."""
    found = {DISCLAIMER, DEMONSTRATION_BANNER, *findings.NOTES}
    found |= {os.strerror(number) for number in _REASONS}
    for code in bedside.codes():
        found |= {bedside.label(code), bedside.in_sentence(code)}
    for area in body.AREAS:
        found |= {area.label, area.also, *(area.on(side) for side in area.sides)}
    for file in sorted((ROOT / "woundapp").rglob("*.py")):
        if file.relative_to(ROOT / "woundapp").parts[0] not in _NOT_IN_THE_WINDOW:
            found |= set(phrases_in(file))
    return sorted(str(phrase) for phrase in found if phrase)


def phrases_in(file: Path) -> Iterator[str]:
    """The phrases that stand in a file of the code, those of its errors among them."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or not node.args:
            continue
        text = node.args[0]
        if node.func.id not in (Phrase.__name__, *_ERRORS):
            continue
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            yield text.value
        elif isinstance(text, ast.JoinedStr):
            raise UntranslatableError(f"{file}:{node.lineno}: an f-string cannot be translated")


def update(folder: Path = FOLDER) -> None:
    """Bring the translations' files up to date with the code, and compile them.

    Args:
        folder: of the `.ts` and `.qm` files.
    """
    with tempfile.TemporaryDirectory() as scratch:
        listed = Path(scratch) / "phrases.py"
        listed.write_text(
            "".join(
                f"QT_TRANSLATE_NOOP({json.dumps(CONTEXT)}, {json.dumps(phrase, ensure_ascii=False)})\n"
                for phrase in phrases()
            ),
            encoding="utf-8",
        )
        sources = [str(ROOT / "woundapp" / "app.py"), str(ROOT / "woundapp" / "ui"), str(listed)]
        options = ["-silent", "-locations", "none", "-no-obsolete", "-extensions", "py"]
        aliases = ["-tr-function-alias", "translate+=_translate"]
        files = [str(_ts(folder, language)) for language in LANGUAGES]
        _run("lupdate", *options, *aliases, *sources, "-ts", *files)
    _run("lrelease", "-silent", *files)


def missing(language: str) -> Texts:
    """What is not translated yet, with nothing as its translation."""
    found: Texts = {}
    for context, message, source in messages(language):
        told = message.find("translation")
        if told is not None and told.get("type") == "unfinished":
            found.setdefault(context, {})[source] = ""
    return found


def fill(language: str, translated: Texts) -> None:
    """Put translations into a language's file, and compile it; those of texts that are gone are dropped."""
    tree = ElementTree.parse(_ts(FOLDER, language))
    for context, message, source in _messages(tree):
        text = translated.get(context, {}).get(source)
        told = message.find("translation")
        if text and told is not None:
            told.attrib.pop("type", None)
            told.text = text
    tree.write(_ts(FOLDER, language), encoding="utf-8", xml_declaration=True)
    update()


def messages(language: str) -> Iterator[tuple[str, ElementTree.Element, str]]:
    """What a language's file holds: context, the message, and its source text."""
    return _messages(ElementTree.parse(_ts(FOLDER, language)))


def _messages(
    tree: "ElementTree.ElementTree[ElementTree.Element]",
) -> Iterator[tuple[str, ElementTree.Element, str]]:
    for context in tree.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message, message.findtext("source", "")


def _ts(folder: Path, language: str) -> Path:
    return folder / f"woundapp_{language}.ts"


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([Path(sys.executable).with_name(f"pyside6-{tool}"), *arguments], check=True)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    doing = parser.add_subparsers(dest="doing", required=True)
    doing.add_parser("update")
    for name in ("missing", "fill"):
        doing.add_parser(name).add_argument("language", choices=LANGUAGES)
    doing.choices["fill"].add_argument("file", type=Path)
    asked = parser.parse_args()
    if asked.doing == "update":
        update()
    elif asked.doing == "missing":
        print(json.dumps(missing(asked.language), ensure_ascii=False, indent=1))
    else:
        fill(asked.language, json.loads(asked.file.read_text(encoding="utf-8")))


if __name__ == "__main__":
    main()
