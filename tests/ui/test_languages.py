"""The window in other languages: nothing stays English, and a broken translation harms nobody."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests import card_photos
from tests.ui import checks
from tests.ui.conftest import OpenWindow
from tests.ui.nurse import Nurse
from tests.ui.translating import Pseudo, Reader, foreign, table
from woundapp import paths, rules, settings, signs
from woundapp.bedside import Bedside, Presence, VitalSigns
from woundapp.domain import InfectionStatus
from woundapp.errors import BedsideError, ReasonerError
from woundapp.phrases import Phrase
from woundapp.rules import telling
from woundapp.settings import Settings
from woundapp.ui import clinic_words, day, languages, phrases, words
from woundapp.ui.agreement_page import AgreementPage
from woundapp.ui.camera.trouble_card import TroubleCard
from woundapp.ui.help import topics
from woundapp.ui.lock_page import LockPage
from woundapp.ui.measuring.panel import MeasuringPanel
from woundapp.ui.presence_choice import PresenceChoice
from woundapp.ui.settings.dialog import SettingsDialog

DATA = (
    "Ana Ruiz",
    "Anna Berg A-17",
    "penicillin",
    "sample jpg wound with card png pdf zip woundapp llama cpp",
    "woundapp-records",
    "NERDS STONEES",
    *(signs.IWGDF, signs.IWII, signs.NERDS_STONEES, signs.NECROTIZING, signs.SEPSIS),
    "II III IV VI",
    "OK Cancel Save Close",  # Qt has its own translations of these
    "Alt Ctrl Shift Tab Ins Del",
)
"""What is shown as it is in every language; the model's words, keys, and months come on top."""


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Callable[[QTranslator], None]]:
    """Makes the window speak another language, and English again in the end."""
    spoken: list[QTranslator] = []

    def speak(translator: QTranslator) -> None:
        qapp.installTranslator(translator)
        spoken.append(translator)

    yield speak
    for translator in spoken:
        qapp.removeTranslator(translator)
    languages.install(qapp)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def walk(nurse: Nurse, samples: list[Path], broken: Path) -> Iterator[str]:
    """Every page and every dialog of the window, one after the other."""
    actions = nurse.actions
    nurse.wait_for_model()
    yield "empty"
    nurse.open(samples[3])
    yield "ready"
    _do(nurse, actions.bedside)
    for choice in nurse.window.findChildren(PresenceChoice):
        choice.choose(Presence.PRESENT)
    yield "bedside"
    nurse.assess()
    yield "result"
    _do(nurse, actions.support_map)
    nurse.wait(lambda: actions.export.isEnabled() and actions.support_map.isEnabled())
    yield "map"
    nurse.window.close()
    yield from _dialog(nurse, "unsaved")
    nurse.window.forget()
    nurse.window.open_photo(broken)
    yield from _dialog(nurse, "error")
    for name in ("shortcuts", "about", "help", "about_model"):
        _do(nurse, getattr(actions, name))
        yield from _dialog(nurse, name)
    _do(nurse, actions.settings)
    pages = nurse.dialog(SettingsDialog).findChild(QListWidget)
    assert isinstance(pages, QListWidget)
    for row in reversed(range(pages.count())):
        pages.setCurrentRow(row)
        yield f"settings {row}"
    yield from _dialog(nurse, "settings")
    yield from _walk_measuring(nurse, card_photos.saved(samples[3], broken.parent))
    _do(nurse, actions.take_photo)
    nurse.wait(nurse.find(TroubleCard).isVisible)
    yield "camera"
    nurse.press("Esc")
    yield from _walk_records(nurse, samples[3])


def _walk_measuring(nurse: Nurse, photo: Path) -> Iterator[str]:
    nurse.open(photo)
    yield "measuring begins"
    _do(nurse, nurse.actions.measure)
    panel = nurse.find(MeasuringPanel)
    nurse.wait(lambda: "The calibration card was found" in nurse.read(panel))
    QTest.keyClick(nurse.view, Qt.Key.Key_O)
    nurse.wait(lambda: "Proposed by the program" in nurse.read(panel))
    yield "measuring"
    _do(nurse, nurse.actions.measured)
    yield "measured"
    nurse.window.forget()


def _walk_records(nurse: Nurse, photo: Path) -> Iterator[str]:
    actions = nurse.actions
    _do(nurse, actions.set_up)
    yield from _dialog(nurse, "set_up")
    nurse.set_up("Ana Ruiz", "seven green bicycles")
    yield "start"
    _do(nurse, actions.new_patient)
    yield from _dialog(nurse, "patient form")
    nurse.enter_patient("Anna Berg", "A-17")
    yield "patient"
    _do(nurse, actions.new_wound)
    yield from _dialog(nurse, "wound form")
    nurse.enter_wound(nurse.reader.say("heel"), "Left", "Diabetic foot", "2020-03-04")
    yield "wound"
    _do(nurse, actions.new_event)
    yield from _dialog(nurse, "treatment")
    nurse.open(photo)
    nurse.assess()
    nurse.file()
    yield "filed"
    nurse.judge("Uncertain")
    _do(nurse, actions.file)
    yield from _dialog(nurse, "why")
    nurse.window.forget()
    for name in ("users", "backups", "access", "export_set", "export_all", "restore"):
        _do(nurse, getattr(actions, name))
        yield from _dialog(nurse, name)
    nurse.row("Anna Berg", nurse.search("berg")).click()
    nurse.wait(actions.forget.isEnabled)
    for name in ("forget", "merge", "export_patient", "consent", "correct"):
        _do(nurse, getattr(actions, name))
        yield from _dialog(nurse, name)
    _do(nurse, actions.agreement)
    nurse.wait(nurse.find(AgreementPage).isVisible)
    yield "agreement"
    nurse.press("Ctrl+L")
    nurse.wait(nurse.find(LockPage).isVisible)
    yield "locked"


def _do(nurse: Nurse, action: QAction) -> None:
    """Trigger an action as soon as it is possible."""
    nurse.wait(action.isEnabled)
    nurse.trigger(action)


def _dialog(nurse: Nurse, name: str) -> Iterator[str]:
    """The dialog that opens now, which is closed again."""
    nurse.wait(lambda: any(dialog.isVisible() for dialog in nurse.window.findChildren(QDialog)))
    yield name
    for dialog in nurse.window.findChildren(QDialog):
        if dialog.isVisible():
            nurse.dismiss(dialog)


def texts(window: QWidget) -> list[str]:
    """All that can be seen or heard in a window and in the dialogs over it."""
    said: list[str] = []
    for widget in [window, *window.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        said += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLabel | QAbstractButton):
            said.append(widget.text())
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            said.append(widget.placeholderText())
        if isinstance(widget, QComboBox):
            said += [widget.itemText(index) for index in range(widget.count())]
        if isinstance(widget, QGroupBox):
            said.append(widget.title())
        if isinstance(widget, QListWidget):
            said += [widget.item(row).text() for row in range(widget.count())]
        if isinstance(widget, QTreeWidget):
            header = widget.headerItem()
            said += [header.text(column) for column in range(widget.columnCount())]
            said += [
                item.text(column)
                for item in widget.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
                for column in range(widget.columnCount())
            ]
        if isinstance(widget, QDialog):
            said.append(widget.windowTitle())
    return [text.replace("\u200b", "") for text in said if text]


def menus(window: QWidget) -> list[str]:
    """The texts of all menus."""
    return [action.text() for menu in window.findChildren(QMenu) for action in menu.actions()]


def data_of(nurse: Nurse) -> list[str]:
    """What the window shows in every language as it is, at this moment."""
    assessment = nurse.desk.said.assessment
    client = nurse.service._client
    assert client is not None
    assert client.loaded is not None
    manifest = client.pack.manifest
    said = [
        *DATA,
        manifest.title,
        manifest.name,
        manifest.intended_use,
        manifest.base_model,
        client.loaded.device,
        str(paths.log_dir()),
    ]
    said += [topics.read(name, languages.ENGLISH).text for name in topics.TOPICS]
    said += [name for _, name in languages.available()]
    said += [QLocale().monthName(month) for month in range(1, 13)]
    said += [key.toString() for action in nurse.actions.all for key in action.shortcuts()]
    if assessment:
        said += [assessment.rationale, assessment.reasoning]
        said += [finding.description for finding in assessment.findings]
        said += [assessment.algorithm.quantization]
    return said


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A file that is no photo."""
    file = tmp_path / "sample.jpg"
    file.write_bytes(b"\xff\xd8 no photo")
    return file


def test_in_a_made_up_language_no_text_stays_english(
    speaking: Callable[[QTranslator], None],
    open_window: OpenWindow,
    samples: list[Path],
    qtbot: QtBot,
    broken: Path,
) -> None:
    pseudo = Pseudo()
    speaking(pseudo)
    window = open_window().window
    nurse = Nurse(window, qtbot)
    nurse.reader = Reader(pseudo.table)
    english = {
        state: found
        for state in walk(nurse, samples, broken)
        if (found := foreign([*texts(window), *menus(window)], data_of(nurse)))
    }
    assert english == {}


@pytest.mark.parametrize(
    ("language", "direction"),
    [
        ("es", Qt.LayoutDirection.RightToLeft),
        ("fr", Qt.LayoutDirection.LeftToRight),
        ("pt", Qt.LayoutDirection.LeftToRight),
    ],
)
def test_no_text_stays_english_and_all_have_room_in_both_directions(
    language: str,
    direction: Qt.LayoutDirection,
    speaking: Callable[[QTranslator], None],
    open_window: OpenWindow,
    samples: list[Path],
    qapp: QApplication,
    qtbot: QtBot,
    broken: Path,
) -> None:
    settings.save(Settings(language=language))
    known = table(language)
    window = open_window().window
    qapp.setLayoutDirection(direction)
    nurse = Nurse(window, qtbot)
    nurse.reader = Reader(known)
    english = {source for (_, source), told in known.items() if told != source} - set(known.values())
    left: dict[str, set[str]] = {}
    cut: dict[str, list[str]] = {}
    for state in walk(nurse, samples, broken):
        if found := set(texts(window)) & english:
            left[state] = found
        if lost := checks.clipped(_front(window)):
            cut[state] = lost
    if language != "es":
        left.pop("help", None)  # its texts are in English and Spanish
    assert left == {}
    assert cut == {}
    first, *_ = window.menuBar().actions()
    assert first.text() in ("&Foto", "&Photo")
    at_the_right = window.menuBar().actionGeometry(first).center().x() > window.menuBar().width() / 2
    assert at_the_right == (direction is Qt.LayoutDirection.RightToLeft)


def _front(window: QWidget) -> QWidget:
    checks.settle(over := QApplication.activeModalWidget() or window)
    return over


@pytest.mark.parametrize("damage", ["missing", "empty", "garbage", "cut off", "no folder"])
def test_a_broken_translation_is_told_in_one_sentence_and_the_window_is_english(
    damage: str, qapp: QApplication, tmp_path: Path
) -> None:
    file = tmp_path / "woundapp_es.qm"
    whole = (paths.assets() / "translations" / file.name).read_bytes()
    content = {"empty": b"", "garbage": b"no translation" * 99, "cut off": whole[: len(whole) // 2]}
    if damage in content:
        file.write_bytes(content[damage])
    folder = tmp_path / "none" if damage == "no folder" else tmp_path
    try:
        told = languages.install(qapp, "es", folder)
        assert told.startswith("The translation is missing or damaged, so the window is in English.")
        assert clinic_words.not_known() == "Not known"
    finally:
        languages.install(qapp)


def test_the_window_tells_of_it_and_works(
    open_window: OpenWindow, qtbot: QtBot, samples: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.save(Settings(language="eo"))  # a language that an older or newer program knew
    nurse = Nurse(open_window().window, qtbot)
    assert "the window is in English" in nurse.notice()
    nurse.open(samples[0])
    nurse.assess()
    assert settings.load().language == "eo"


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[None]:
    """Spanish, and English again in the end."""
    assert languages.install(qapp, "es") == ""
    yield
    languages.install(qapp)


@pytest.mark.usefixtures("spanish")
def test_what_arises_below_the_window_is_said_in_its_language_with_its_numbers() -> None:
    low = ReasonerError(
        "The model {model} needs about {needed:.1f} GB of free memory, and only {free:.1f} GB are free. "
        "It was not loaded. Close other programs and try again, or use a smaller quantization of the model.",
        model="demo",
        needed=4.25,
        free=1.5,
    )
    assert phrases.said(low).startswith(
        "El modelo demo necesita unos 4,2 GB de memoria libre y solo hay 1,5 GB"
    )
    sick = Bedside(vital_signs=VitalSigns(temperature=39.1))
    (flag,) = rules.red_flags(sick)
    assert words.rule(telling.warn(flag)) == (
        "Signos de que todo el cuerpo está enfermo: llame a un médico de inmediato. (fiebre)"
    )
    against = telling.against(
        InfectionStatus.NOT_INFECTED, Bedside(present=frozenset(("slough", "odour", "increased_exudate")))
    )
    assert words.rule(against).endswith("habla a favor de una infección (NERDS se cumple).")
    with pytest.raises(BedsideError) as refused:
        Bedside(redness_beyond_edge=-1)
    assert phrases.said(refused.value).startswith(
        "Enrojecimiento más allá del borde de la herida: el valor debe estar entre 0 y 100 cm."
    )


@pytest.mark.usefixtures("spanish")
def test_what_was_stored_in_english_is_said_in_spanish() -> None:
    stored = "Finding 2 is called “red rim” by the model and was read as the sign it means."
    assert (
        words.doubt(stored)
        == "El modelo llama «red rim» al hallazgo 2; se leyó como el signo al que se refiere."
    )
    assert words.doubt("The photo is too poor to be judged.") == "La foto es demasiado mala para juzgarla."
    assert words.doubt("What nobody knows.") == "What nobody knows."


@pytest.mark.usefixtures("spanish")
def test_days_and_spans_are_those_of_the_language() -> None:
    today = date(2026, 3, 20)
    assert day.said(date(1950, 4, 3)) == "3 de abril de 1950"
    assert [day.age(date(2025, month, 20), today) for month in (2, 3)] == ["13 meses", "12 meses"]
    assert day.age(date(2026, 2, 20), today) == "1 mes"
    assert day.time_since(date(2026, 3, 1), today) == "hace 3 semanas"
    assert day.read_span("3 dias", today) == day.read_span("3 días", today) == date(2026, 3, 17)
    assert day.read("3 abril 1950") == date(1950, 4, 3)


@pytest.mark.usefixtures("spanish")
def test_a_letter_answers_in_the_language(qtbot: QtBot) -> None:
    choice = PresenceChoice("Fiebre")
    qtbot.addWidget(choice)
    for keys, expected in (("s", Presence.PRESENT), ("n", Presence.ABSENT), ("y", Presence.PRESENT)):
        QTest.keyClicks(choice, keys)
        assert choice.presence is expected


def test_a_broken_placeholder_falls_back_to_english(qapp: QApplication) -> None:
    class Broken(QTranslator):
        def translate(self, _context: str, text: str, _hint: str | None = None, _n: int = -1) -> str | None:
            return "{nowhere} {" if text == "{rule} is met" else None

    translator = Broken()
    qapp.installTranslator(translator)
    try:
        assert phrases.said(Phrase("{rule} is met", rule="NERDS")) == "NERDS is met"
    finally:
        qapp.removeTranslator(translator)


def test_the_desktops_language_is_taken_where_there_is_a_translation(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    for wanted, expected in (
        (["eu", "es-MX", "en"], "Fiebre"),
        (["de", "en", "es"], "Fever"),
        (["pt"], "Febre"),
    ):
        monkeypatch.setattr(languages, "_wanted", lambda wanted=wanted: wanted)
        languages.install(qapp)
        assert words.sign_name("fever") == expected
    monkeypatch.undo()
    languages.install(qapp)
