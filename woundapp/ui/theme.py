"""Colours, sizes and fonts of the window, light and dark, by Qt's palette and a short stylesheet."""

import sys
from pathlib import Path
from string import Template

import msgspec
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from woundapp import paths
from woundapp.settings import Theme

GAP = 8
"""The unit of spacing in device-independent pixels; distances are multiples of it."""

RADIUS = 6
TARGET = 44
"""Least height and width of anything to click or touch (WCAG 2.2, 2.5.5), in device-independent pixels."""

SMALLEST_TEXT = 15
"""Size of plain text in device-independent pixels, unless the desktop's is larger."""

SCALES = (0.87, 0.93, 1.1, 1.25, 1.5, 1.6, 1.7, 1.9)
"""The sizes of text beside the plain one, as multiples of it."""


class Fill(msgspec.Struct, frozen=True):
    """A surface and what is written on it."""

    paper: str
    ink: str


class Colours(msgspec.Struct, frozen=True):
    """The colours of one theme as `#rrggbb`.

    Attributes:
        window: behind everything.
        surface: of cards, lists and fields, and the text on it.
        muted: less important text, on `window` and `surface`.
        border: of controls and cards.
        accent: of primary buttons, progress and keyboard focus, and the text on it.
        warning: of advice and doubts.
        demonstration: of the banner.
        photo: behind the photo; neutral, so that it does not tint how skin is seen.
        statuses: one for each value of `domain.InfectionStatus`, for the eye that sees colour; words and
            shapes say the same.
    """

    window: Fill
    surface: Fill
    muted: str
    border: str
    accent: Fill
    warning: Fill
    demonstration: Fill
    photo: str
    statuses: dict[str, Fill]


LIGHT = Colours(
    window=Fill("#f3f5f7", "#18232e"),
    surface=Fill("#ffffff", "#18232e"),
    muted="#4d5b69",
    border="#75828f",
    accent=Fill("#0b5cad", "#ffffff"),
    warning=Fill("#fff2d0", "#523a00"),
    demonstration=Fill("#ffd24a", "#2b1d00"),
    photo="#dfe2e6",
    statuses={
        "infected": Fill("#ad2419", "#ffffff"),
        "not_infected": Fill("#1a665b", "#ffffff"),
        "indeterminate": Fill("#4a5663", "#ffffff"),
    },
)

DARK = Colours(
    window=Fill("#14191f", "#e8edf2"),
    surface=Fill("#1e252d", "#e8edf2"),
    muted="#aab5c0",
    border="#7d8995",
    accent=Fill("#7cbaf7", "#08192b"),
    warning=Fill("#3b2f0d", "#ffe1a1"),
    demonstration=Fill("#ffd24a", "#2b1d00"),
    photo="#0d1115",
    statuses={
        "infected": Fill("#ffa296", "#330804"),
        "not_infected": Fill("#74d2c2", "#04231e"),
        "indeterminate": Fill("#c4ccd5", "#151a20"),
    },
)

_MESSAGE = 400
"""Least width of a message in device-independent pixels beside text of `SMALLEST_TEXT`."""

_WIDEST_MESSAGE = 640
"""Qt makes no box of a message wider than a small screen, less 480 pixels."""

_STYLESHEET = Template("""
QToolTip { background: $surface; color: $ink; border: 1px solid $border; padding: 4px; }
QPushButton {
    background: $surface; color: $ink; border: 1px solid $border; border-radius: ${radius}px;
    padding: 0 14px; min-height: ${inner}px; min-width: ${inner}px;
}
QPushButton:hover { border-color: $accent; }
QPushButton:pressed, QPushButton:checked { background: $pressed; }
QPushButton:disabled { color: $muted; border-style: dashed; }
QPushButton:focus, QPlainTextEdit:focus, QLineEdit:focus, QComboBox:focus { border: 2px solid $accent; }
QPushButton[square="true"] { padding: 0; }
QPushButton[square="true"]:checked:enabled { border: 2px solid $ink; }
QPushButton[square="true"]:checked:focus { border: 2px solid $accent; }
QPushButton[primary="true"] {
    background: $accent; color: $accent_ink; border-color: $accent; font-weight: 600;
}
QPushButton[primary="true"]:hover { border-color: $ink; }
QPushButton[primary="true"]:focus { border: 3px solid $ink; padding: 0 12px; }
QPushButton[primary="true"]:disabled { background: $surface; color: $muted; border-color: $border; }
QPushButton[flat="true"] {
    text-align: left; background: transparent; border-color: transparent; padding: 0 4px;
}
QPushButton[flat="true"]:focus { border: 2px solid $accent; }
QPushButton[picture="true"] { padding: 0; }
QPushButton[large="true"] { min-height: ${large}px; }
QPlainTextEdit {
    background: $surface; color: $ink; placeholder-text-color: $muted;
    border: 1px solid $border; border-radius: ${radius}px;
}
QListView[photos="true"] {
    background: $surface; color: $ink; border: 1px solid $border; border-radius: ${radius}px;
}
QListView[photos="true"]:focus { border: 2px solid $accent; }
QListView[photos="true"]::item { border: 2px solid transparent; border-radius: ${radius}px; padding: 6px; }
QListView[photos="true"]::item:selected { background: $accent; color: $accent_ink; }
QListView[photos="true"]::item:focus { border: 2px dashed $ink; }
QTreeView { background: $surface; color: $ink; border: 1px solid $border; border-radius: ${radius}px; }
QTreeView:focus { border: 2px solid $accent; }
QTreeView::item { padding: 0 8px; min-height: 34px; color: $ink; }
QTreeView[choosing="true"]::item { min-height: ${target}px; }
QTreeView::item:selected { background: $accent; color: $accent_ink; }
QHeaderView, QHeaderView::section { background: $surface; color: $muted; }
QHeaderView::section { border: none; border-bottom: 1px solid $border; padding: 8px; font-weight: 600; }
QLineEdit, QComboBox {
    background: $surface; color: $ink; placeholder-text-color: $muted;
    border: 1px solid $border; border-radius: ${radius}px; padding: 0 8px; min-height: ${inner}px;
}
QComboBox QLineEdit, QAbstractSpinBox QLineEdit, QComboBox QLineEdit:focus, QAbstractSpinBox QLineEdit:focus {
    border: none; padding: 0; min-height: 0;
}
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled { color: $muted; border-style: dashed; }
QComboBox::drop-down { border: none; width: 32px; }
QComboBox::down-arrow { image: url("$icons/list-$name.svg"); width: 20px; height: 20px; }
QAbstractItemView[entries="true"] { background: $surface; color: $ink; border: 1px solid $border; }
QAbstractItemView[entries="true"]::item { min-height: ${target}px; padding: 0 8px; color: $ink; }
QAbstractItemView[entries="true"]::item:selected { background: $accent; color: $accent_ink; }
QCheckBox, QRadioButton {
    border: 2px solid transparent; border-radius: ${radius}px; padding: 0 8px 0 4px; spacing: 8px;
    min-height: ${bare}px;
}
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $muted; }
QCheckBox::indicator, QRadioButton::indicator {
    background: $surface; border: 2px solid $border; border-radius: 4px; width: 20px; height: 20px;
}
QRadioButton::indicator { border-radius: 12px; }
QCheckBox::indicator:checked {
    background: $accent; border-color: $accent; image: url("$icons/tick-$name.svg");
}
QRadioButton::indicator:checked {
    border-color: $accent;
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
        stop: 0 $accent, stop: 0.5 $accent, stop: 0.6 $surface);
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-style: dashed; }
QLabel#qt_msgbox_label { font-weight: 700; }
QLabel#qt_msgbox_informativelabel { min-width: ${message}px; }
QMenuBar { background: $window; } QMenuBar::item { padding: 12px; }
QMenu::item { padding: 12px 28px; min-width: 160px; }
QMenuBar::item:selected, QMenu::item:selected { background: $accent; color: $accent_ink; }
QMenu::item:disabled { color: $muted; background: transparent; }
QMenu { background: $surface; color: $ink; border: 1px solid $border; }
QScrollArea { background: transparent; border: none; }
QSlider { background: $surface; border: 1px solid $border; border-radius: ${radius}px; padding: 0 8px; }
QSlider:focus { border: 2px solid $accent; }
QProgressBar { background: $surface; border: 1px solid $border; border-radius: 4px; max-height: 10px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QLabel[muted="true"] { color: $muted; }
QLabel[heavy="true"] { font-weight: 700; }
QFrame[card="true"] { background: $surface; border: 1px solid $border; border-radius: ${radius}px; }
QFrame[provisional="true"] { background: $surface; border: 1px dashed $muted; border-radius: ${radius}px; }
QFrame[warning="true"] { background: $warning; border: 1px solid $warning_ink; border-radius: ${radius}px; }
QFrame[warning="true"] QLabel { color: $warning_ink; }
QFrame[demonstration="true"] { background: $demonstration; }
QFrame[demonstration="true"] QLabel { color: $demonstration_ink; font-weight: 700; }
QFrame[line="true"] { border-top: 1px solid $border; }
QFrame[status] { border-radius: ${radius}px; }
QGraphicsView { background: $photo; border: 2px solid $photo; }
QGraphicsView:focus, QScrollArea:focus { border: 2px solid $accent; }
QFrame[choice="true"] { border: 2px solid transparent; border-radius: ${radius}px; }
QFrame[choice="true"]:focus { border: 2px solid $accent; }
QPushButton[answer="true"] { text-align: left; }
QPushButton[answer="true"]:checked { background: $accent; color: $accent_ink; border-color: $accent; }
QPushButton[segment="true"] { padding: 0 6px; }
QPushButton[segment="true"]:checked { background: $accent; color: $accent_ink; border-color: $accent; }
QPushButton[finding="true"] { text-align: left; padding: 0; }
QPushButton[finding="true"]:checked { border: 2px solid $accent; border-left: 8px solid $accent; }
""")

_SCALE_STYLESHEET = Template("""
QLabel[scale="$scale"] { font-size: ${pixels}px; }
""")

_STATUS_STYLESHEET = Template("""
QFrame[status="$status"] { background: $paper; }
QFrame[status="$status"] QLabel { color: $ink; }
""")


class ThemeManager(QObject):
    """Keeps the application in the theme and the size of text that were chosen.

    SYSTEM follows the desktop.

    Args:
        application: whose colours and fonts they are.
        theme: to begin with.
        text_percent: size of the text, as a share of the desktop's.
    """

    def __init__(self, application: QApplication, theme: Theme, text_percent: int = 100) -> None:
        super().__init__()
        self._application = application
        self._theme = theme
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._show)
        size_text(text_percent)
        self.use(theme)

    @property
    def theme(self) -> Theme:
        return self._theme

    def use(self, theme: Theme) -> None:
        """Change the theme of all windows now."""
        self._theme = theme
        schemes = {Theme.LIGHT: Qt.ColorScheme.Light, Theme.DARK: Qt.ColorScheme.Dark}
        QGuiApplication.styleHints().setColorScheme(schemes.get(theme, Qt.ColorScheme.Unknown))
        self._show()

    def use_text(self, percent: int) -> None:
        """Change the size of the text of all windows now.

        Args:
            percent: of the desktop's size.
        """
        size_text(percent)
        self._show()

    def _show(self) -> None:
        dark = self._theme is Theme.DARK or (
            self._theme is Theme.SYSTEM and QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        )
        chosen = DARK if dark else LIGHT
        stylesheet = _stylesheet(chosen, QGuiApplication.font().pixelSize())
        palette = _palette(chosen)
        if QGuiApplication.palette() == palette and self._application.styleSheet() == stylesheet:
            return
        # By way of none it is several times faster, and widgets take the font anew.
        self._application.setStyleSheet("")
        self._application.setPalette(palette)
        self._application.setStyleSheet(stylesheet)


def colours() -> Colours:
    """The colours of the theme in use."""
    return DARK if QGuiApplication.palette().color(QPalette.ColorRole.Window) == DARK.window.paper else LIGHT


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours by WCAG 2.2, 1 to 21; text needs 4.5, the edge of a control 3."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def application() -> QApplication:
    """Qt's application in the style that the theme is made for.

    The style is an argument of it: `setStyle` gives it back, and with all its names in Python that takes as
    long as a page of the window.
    """
    return QApplication([*sys.argv[:1], "-style", "Fusion"])


def load_fonts(folder: Path) -> None:
    """Bring the program's own font, so that text is complete and alike on every system.

    Sizes follow the desktop's font where that is larger than ours. Without the font files the
    desktop's font is used.

    Args:
        folder: of the `.ttf` files.
    """
    added = [QFontDatabase.addApplicationFont(str(path)) for path in sorted(folder.glob("*.ttf"))]
    font = QGuiApplication.font()
    families = [family for number in added for family in QFontDatabase.applicationFontFamilies(number)]
    if families:
        font.setFamilies([families[0], font.family()])
    font.setPixelSize(plain_size())
    QGuiApplication.setFont(font)


def size_text(percent: int) -> None:
    """Have text in a size from now on; windows that are there already need `ThemeManager.use_text`.

    Args:
        percent: of the desktop's size.
    """
    font = QGuiApplication.font()
    font.setPixelSize(round(plain_size() * percent / 100))
    if font != QGuiApplication.font():
        QApplication.setFont(font)


def plain_size() -> int:
    """Size of plain text at 100 % in device-independent pixels: ours, or the desktop's where it is larger."""
    desktop = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    return max(SMALLEST_TEXT, QFontInfo(desktop).pixelSize())


def grown(length: int) -> int:
    """A length that goes with the size of the text, in device-independent pixels.

    Args:
        length: beside text of `SMALLEST_TEXT`.
    """
    return round(length * QGuiApplication.font().pixelSize() / SMALLEST_TEXT)


def scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """A font `factor` times the size of the given one."""
    result = QFont(font)
    result.setPixelSize(round(QFontInfo(font).pixelSize() * factor))
    result.setBold(bold)
    return result


def _luminance(colour: str) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4  # noqa: PLR2004

    value = QColor(colour)
    return 0.2126 * linear(value.redF()) + 0.7152 * linear(value.greenF()) + 0.0722 * linear(value.blueF())


def _palette(chosen: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(QColor(chosen.window.paper))
    for where, colour in {
        role.Window: chosen.window.paper,
        role.WindowText: chosen.window.ink,
        role.Base: chosen.surface.paper,
        role.AlternateBase: chosen.window.paper,
        role.Text: chosen.surface.ink,
        role.Button: chosen.surface.paper,
        role.ButtonText: chosen.surface.ink,
        role.ToolTipBase: chosen.surface.paper,
        role.ToolTipText: chosen.surface.ink,
        role.PlaceholderText: chosen.muted,
        role.Highlight: chosen.accent.paper,
        role.HighlightedText: chosen.accent.ink,
        role.Accent: chosen.accent.paper,
        role.Link: chosen.accent.paper,
        role.LinkVisited: chosen.accent.paper,
    }.items():
        palette.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(chosen.muted))
    return palette


def _stylesheet(chosen: Colours, plain: int) -> str:
    scales = (_SCALE_STYLESHEET.substitute(scale=scale, pixels=round(scale * plain)) for scale in SCALES)
    statuses = (
        _STATUS_STYLESHEET.substitute(status=status, paper=fill.paper, ink=fill.ink)
        for status, fill in chosen.statuses.items()
    )
    return "".join((*scales, *statuses)) + _STYLESHEET.substitute(
        window=chosen.window.paper,
        surface=chosen.surface.paper,
        ink=chosen.surface.ink,
        muted=chosen.muted,
        border=chosen.border,
        accent=chosen.accent.paper,
        accent_ink=chosen.accent.ink,
        pressed=chosen.window.paper,
        warning=chosen.warning.paper,
        warning_ink=chosen.warning.ink,
        demonstration=chosen.demonstration.paper,
        demonstration_ink=chosen.demonstration.ink,
        radius=RADIUS,
        photo=chosen.photo,
        icons=(paths.assets() / "icons").as_posix(),
        name="dark" if chosen is DARK else "light",
        target=TARGET,
        message=min(round(_MESSAGE * plain / SMALLEST_TEXT), _WIDEST_MESSAGE),
        inner=TARGET - 2,
        large=2 * TARGET - 24,
        bare=TARGET - 4,
    )
