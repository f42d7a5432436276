"""The translations that are shipped: they hold every text of the code, and say the same as it does."""

import ast
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from installer import translations
from tests.ui.translating import table
from woundapp.ui import languages
from woundapp.ui.actions import Actions
from woundapp.ui.help import topics

CODE = translations.ROOT / "woundapp"


def test_they_are_up_to_date_with_the_code_and_compiled(tmp_path: Path) -> None:
    shutil.copytree(translations.FOLDER, tmp_path, dirs_exist_ok=True)
    translations.update(tmp_path)
    stale = [
        file.name
        for file in translations.FOLDER.glob("woundapp_*")
        if file.read_bytes() != (tmp_path / file.name).read_bytes()
    ]
    assert stale == []  # else: make translations


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_language_is_complete(language: str) -> None:
    assert translations.missing(language) == {}


def test_every_language_that_is_offered_is_there() -> None:
    offered = {code for code, _ in languages.available()} - {languages.ENGLISH}
    assert offered == set(translations.LANGUAGES)


def test_every_text_of_the_window_is_collected() -> None:
    known = table("es")
    assert [where for where, key in _in_window() if key not in known] == []


def _in_window() -> Iterator[tuple[str, tuple[str, str]]]:
    """Where in the code of the window a text is translated, with its context and the text."""
    for file in (CODE / "ui").rglob("*.py"):
        for context, call in _calls(ast.parse(file.read_text(encoding="utf-8")), ""):
            name = ast.unparse(call.func).removeprefix("self.")
            where = f"{file.relative_to(CODE)}:{call.lineno}"
            if name == "tr":
                yield where, (context, _text(call.args[0], where))
            elif name in ("_translate", "QCoreApplication.translate") and file.name != "phrases.py":
                yield where, (_text(call.args[0], where), _text(call.args[1], where))


def _text(node: ast.expr, where: str) -> str:
    assert isinstance(node, ast.Constant), f"{where}: no tool can collect this"
    assert isinstance(node.value, str)
    return node.value


def _calls(node: ast.AST, context: str) -> Iterator[tuple[str, ast.Call]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield context, child
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else context)


def test_an_f_string_is_refused(tmp_path: Path) -> None:
    code = tmp_path / "code.py"
    code.write_text('raise PhotoError(f"{name} is broken.")', encoding="utf-8")
    with pytest.raises(translations.UntranslatableError, match=r"code\.py:1"):
        list(translations.phrases_in(code))


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_translation_has_what_its_source_has(language: str) -> None:
    assert {
        source: told
        for (_, source), told in table(language).items()
        if any(has(told) != has(source) for has in (_values, _mark, _patterns, _ending, _spaces))
    } == {}


def _mark(text: str) -> int:
    return len(re.findall(r"&(?=\w)", text))


def _patterns(text: str) -> list[str]:
    return re.findall(r"\(\*[^)]*\)", text)


def _ending(text: str) -> str:
    return text[-1] if text[-1] in "…:.?" else ""


def _spaces(text: str) -> list[str]:
    return re.findall(r"^\s+|\s\s+|\s+$", text)


def _values(text: str) -> Counter[tuple[str, str]]:
    return Counter((name, spec or "") for _, name, spec, _ in Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("language", [languages.ENGLISH, *translations.LANGUAGES])
def test_no_two_entries_of_a_menu_have_the_same_letter(language: str, qapp: QApplication) -> None:
    languages.install(qapp, language)
    window = QMainWindow()
    try:
        Actions(window).fill_menus()
    finally:
        languages.install(qapp)
    for menu in [window.menuBar(), *window.menuBar().findChildren(QMenu)]:
        entries = [action.text() for action in menu.actions() if not action.isSeparator()]
        letters = [entry.partition("&")[2][:1].lower() for entry in entries]
        assert all(letters), entries
        assert len(set(letters)) == len(letters), entries
    window.deleteLater()


@pytest.mark.parametrize("topic", topics.TOPICS)
def test_the_help_says_the_same_in_spanish(topic: str) -> None:
    english, spanish = (topics.read(topic, language).text for language in ("en", "es"))
    assert english != spanish
    for part in (r"(?m)^#+ ", r"\]\([^)]*\)", r"(?m)^- ", r"(?m)^\d\. ", r"(?m)^\|.*\|$"):
        assert len(re.findall(part, spanish)) == len(re.findall(part, english)), part
    assert re.findall(r"\]\([^)]*\)", spanish) == re.findall(r"\]\([^)]*\)", english)
