"""The topics of the help: what each says, where it is found, and which part of the window it is about."""

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from woundapp import paths

TOPICS = (
    "first-steps",
    "taking-a-photo",
    "measuring",
    "reading-the-answer",
    "your-findings",
    "records",
    "comparing-visits",
    "report",
    "referral",
    "other-systems",
    "locking-and-backups",
    "settings",
    "limits",
    "keyboard",
)
"""In the order of the contents; each is a Markdown file of that name."""

FIRST = TOPICS[0]
LIMITS = "limits"

PROPERTY = "topic"
"""Of a widget that is about something else for a while."""

_SOURCE = "en"

_ABOUT = {
    "StartPage": FIRST,
    "CapturePage": "taking-a-photo",
    "ShutterPanel": "taking-a-photo",
    "ImportDialog": "taking-a-photo",
    "ReadyPanel": "taking-a-photo",
    "ThinkingPanel": "reading-the-answer",
    "ResultPanel": "reading-the-answer",
    "PhotoPage": "reading-the-answer",
    "MeasuringPanel": "measuring",
    "ComparisonPage": "comparing-visits",
    "BedsidePanel": "your-findings",
    "AgreementPage": "your-findings",
    "PatientPage": "records",
    "WoundPage": "records",
    "RecordForm": "records",
    "Form": "records",
    "ChooseWoundDialog": "records",
    "WhyDialog": "records",
    "RecordsDialog": "records",
    "LockPage": "locking-and-backups",
    "SecretDialog": "locking-and-backups",
    "BackupDialog": "locking-and-backups",
    "ReportDialog": "report",
    "SystemsPage": "other-systems",
    "SystemForm": "other-systems",
    "SendDialog": "other-systems",
    "OutboxDialog": "other-systems",
    "ReferralDialog": "referral",
    "HidingDialog": "referral",
    "TextsDialog": "referral",
    "RestoreDialog": "locking-and-backups",
    "UsersDialog": "locking-and-backups",
    "RecordPage": "records",
    "RecoveryCodePage": "locking-and-backups",
    "SettingsDialog": "settings",
    "SettingsPage": "settings",
    "ModelDialog": LIMITS,
    "HelpDialog": "keyboard",
}
"""By the name of a page's or dialog's class, or of one that it is made from."""


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic in one language.

    Attributes:
        name: one of `TOPICS`.
        title: its first line.
        text: all of it, as Markdown.
    """

    name: str
    title: str
    text: str

    def holds(self, words: list[str]) -> bool:
        """Whether it holds each of the words, in either case."""
        said = self.text.casefold()
        return all(word in said for word in words)


def folder() -> Path:
    """Of the help: a folder for each language, and one of pictures."""
    return paths.assets() / "help"


def read(name: str, language: str) -> Topic:
    """Read a topic, in English where the language lacks it.

    Args:
        name: one of `TOPICS`.
        language: ISO 639-1 code.
    """
    file = folder() / language / f"{name}.md"
    if not file.is_file():
        file = folder() / _SOURCE / f"{name}.md"
    text = file.read_text(encoding="utf-8")
    return Topic(name, text.partition("\n")[0].removeprefix("#").strip(), text)


def find(typed: str, language: str) -> list[Topic]:
    """The topics that hold all words, those with one of them in the title first; all for no words.

    Args:
        typed: the words.
        language: ISO 639-1 code.
    """
    words = re.findall(r"\w+", typed.casefold())
    found = [topic for name in TOPICS if (topic := read(name, language)).holds(words)]
    return sorted(found, key=lambda topic: not any(word in topic.title.casefold() for word in words))


def about(widget: QWidget | None) -> str:
    """The topic of the page or dialog that a widget is in; the first one where there is none."""
    while widget is not None:
        if name := widget.property(PROPERTY) or name_for(type(widget)):
            return str(name)
        widget = widget.parentWidget()
    return FIRST


def name_for(kind: type[QWidget]) -> str | None:
    """The topic of a page or dialog; None for what is only a part of one.

    Args:
        kind: its class.
    """
    return next((_ABOUT[each.__name__] for each in kind.__mro__ if each.__name__ in _ABOUT), None)
