"""The theme's colours can be read, and are what the window shows."""

import pytest
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from woundapp.settings import Theme
from woundapp.ui import theme
from woundapp.ui.theme import DARK, LIGHT, Colours, ThemeManager

BOTH = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


def test_contrast_is_that_of_wcag() -> None:
    assert theme.contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert theme.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@BOTH
def test_text_can_be_read_on_every_surface(colours: Colours) -> None:
    fills = [colours.window, colours.surface, colours.accent, colours.warning, colours.demonstration]
    for fill in (*fills, *colours.statuses.values()):
        assert theme.contrast(fill.ink, fill.paper) >= 4.5
    for surface in (colours.window, colours.surface):
        assert theme.contrast(colours.muted, surface.paper) >= 4.5


@BOTH
def test_edges_of_controls_and_the_focus_can_be_seen(colours: Colours) -> None:
    for edge in (colours.border, colours.accent.paper):
        for surface in (colours.window, colours.surface):
            assert theme.contrast(edge, surface.paper) >= 3


@pytest.mark.parametrize("kind", ["card", "provisional", "warning", "status"])
def test_each_kind_of_card_looks_like_one(qapp: QApplication, kind: str) -> None:
    ThemeManager(qapp, Theme.LIGHT)
    assert f"QFrame[{kind}=" in qapp.styleSheet()


@BOTH
def test_statuses_stand_out_from_the_window(colours: Colours) -> None:
    for fill in colours.statuses.values():
        assert theme.contrast(fill.paper, colours.window.paper) >= 3


@pytest.mark.parametrize(("chosen", "colours"), [(Theme.LIGHT, LIGHT), (Theme.DARK, DARK)])
def test_a_chosen_theme_is_shown_whatever_the_desktop_has(
    qapp: QApplication, chosen: Theme, colours: Colours
) -> None:
    ThemeManager(qapp, chosen)
    assert theme.colours() is colours
    assert QGuiApplication.palette().color(QPalette.ColorRole.WindowText).name() == colours.window.ink
