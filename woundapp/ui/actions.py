"""Everything the window can do, as actions with names and keys, and the menus that list them."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow

from woundapp.settings import Theme
from woundapp.ui.icons import icon

_Keys = QKeySequence.StandardKey


class Actions(QObject):
    """The window's actions; the window connects them and says which are possible now.

    Args:
        window: gets the menus.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        make = self._make
        self.open = make(self.tr("&Open photo…"), "open", _Keys.Open)
        self.paste = make(self.tr("&Paste photo"), "photo", _Keys.Paste)
        self.export = make(self.tr("&Save report as PDF…"), "export", _Keys.Save, "Ctrl+E")
        self.quit = make(self.tr("&Quit"), "close", _Keys.Quit, "Ctrl+Q")
        self.assess = make(self.tr("&Assess"), "assess", "Ctrl+Return", "Ctrl+Enter")
        self.cancel = make(self.tr("&Cancel"), "cancel", "Esc")
        self.next_finding = make(self.tr("&Next finding"), "collapse", "Ctrl+Down")
        self.previous_finding = make(self.tr("P&revious finding"), "expand", "Ctrl+Up")
        self.retry = make(self.tr("&Load the model again"), "retry", "Ctrl+R")
        self.zoom_in = make(self.tr("Zoom &in"), "zoom-in", _Keys.ZoomIn, "Ctrl+=")
        self.zoom_out = make(self.tr("Zoom &out"), "zoom-out", _Keys.ZoomOut)
        self.fit = make(self.tr("&Fit to window"), "fit", "Ctrl+0")
        self.actual_size = make(self.tr("&Actual size"), "photo", "Ctrl+1")
        self.highlights = make(self.tr("Show &highlights"), "highlights", "Ctrl+H")
        self.highlights.setCheckable(True)
        self.highlights.setChecked(True)
        self.shortcuts = make(self.tr("&Keyboard shortcuts"), "info", _Keys.HelpContents)
        self.about = make(self.tr("&About woundapp"), "info")
        self.themes = self._make_themes()

    @property
    def all(self) -> list[QAction]:
        """Every action in the order of the menus."""
        return [
            action
            for menu in self._window.menuBar().actions()
            for action in menu.menu().actions()
            if action.text() and not action.menu()
        ]

    def fill_menus(self) -> None:
        """Put the actions into the window's menu bar."""
        bar = self._window.menuBar()
        photo = bar.addMenu(self.tr("&Photo"))
        photo.addActions([self.open, self.paste])
        photo.addSeparator()
        photo.addAction(self.export)
        photo.addSeparator()
        photo.addAction(self.quit)
        assessment = bar.addMenu(self.tr("&Assessment"))
        assessment.addActions([self.assess, self.cancel])
        assessment.addSeparator()
        assessment.addActions([self.next_finding, self.previous_finding])
        assessment.addSeparator()
        assessment.addAction(self.retry)
        view = bar.addMenu(self.tr("&View"))
        view.addActions([self.zoom_in, self.zoom_out, self.fit, self.actual_size, self.highlights])
        view.addSeparator()
        view.addMenu(self.tr("&Theme")).addActions(list(self.themes.values()))
        help_menu = bar.addMenu(self.tr("&Help"))
        help_menu.addActions([self.shortcuts, self.about])

    def _make(self, text: str, symbol: str, *keys: QKeySequence.StandardKey | str) -> QAction:
        action = QAction(icon(symbol), text, self._window)
        action.setIconVisibleInMenu(False)
        sequences: list[QKeySequence] = []
        for key in keys:
            bound = [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)
            sequences += [sequence for sequence in bound if sequence not in sequences]
        action.setShortcuts(sequences)
        return action

    def _make_themes(self) -> dict[Theme, QAction]:
        group = QActionGroup(self)
        named = {
            Theme.SYSTEM: self.tr("As the &system"),
            Theme.LIGHT: self.tr("&Light"),
            Theme.DARK: self.tr("&Dark"),
        }
        actions = {}
        for theme, text in named.items():
            actions[theme] = QAction(text, group)
            actions[theme].setCheckable(True)
            actions[theme].setData(theme)
        return actions
