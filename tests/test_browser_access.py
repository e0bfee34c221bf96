"""Whether everybody can use the page: axe-core on every view, zoom, reduced motion, print.

Screenshots as in `test_browser`. Run with: python -m pytest -m browser
"""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from test_browser import (
    DESKTOP,
    PHONE,
    QUESTION,
    OpenPage,
    address,
    ask,
    browser,
    index,
    new_page,
    screenshots,
)
from test_browser_views import SECOND, VIEWS

if TYPE_CHECKING:
    from playwright.sync_api import Page

__all__ = ["address", "browser", "index", "new_page", "screenshots"]  # the fixtures

pytest.importorskip(
    "axe_playwright_python", reason="needs axe-core: pip install -r tests/requirements.txt"
)

pytestmark = pytest.mark.browser
AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
# Streamlit's own, named in the accessibility statement: the box that files are dropped on has a
# name and may be focused, though its role says that it is only decoration.
STREAMLIT = {("presentation-role-conflict", "minor")}
# Source: WCAG 2.2, 1.4.10: 1280 CSS pixels wide at 400 % are 320.
ZOOMED = {"200": (640, 400), "400": (320, 256)}


def found_by_axe(page: Page) -> list[str]:
    """What axe-core finds wrong, of any impact; a line for each rule."""
    page.locator("[data-test-script-state=notRunning]").wait_for()
    page.evaluate(AXE)
    result: dict[str, Any] = page.evaluate("() => axe.run(document)")
    assert len(result["passes"]) > 10, "axe-core has looked at hardly anything"
    return [
        f"{rule['impact']} {rule['id']}: {rule['nodes'][0]['html'][:200]}"
        for rule in result["violations"]
        if (rule["id"], rule["impact"]) not in STREAMLIT
    ]


def opened_filters(page: Page) -> None:
    page.get_by_role("button", name="Which papers to search").click()
    page.get_by_label("Committee").wait_for()


def answered(page: Page) -> None:
    ask(page, QUESTION)


def refused(page: Page) -> None:
    ask(page, "Who is the mayor of Mars?")


def conversed(page: Page) -> None:
    ask(page, QUESTION)
    ask(page, SECOND)


def taken_away(page: Page) -> None:
    ask(page, QUESTION)
    page.get_by_role("button", name="Take this answer away").click()
    page.get_by_role("link", name=re.compile("Ask this question again")).wait_for()


STATES: dict[str, Callable[[Page], None]] = {
    "start": lambda page: None,
    "filters": opened_filters,
    "answer": answered,
    "refusal": refused,
    "conversation": conversed,
    "take-away": taken_away,
}


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing_wrong_while_asking(
    new_page: OpenPage, address: str, state: str, size: tuple[int, int]
) -> None:
    page = new_page(address, size)
    STATES[state](page)
    page.wait_for_timeout(500)
    assert not found_by_axe(page)


@pytest.mark.parametrize("view", VIEWS)
def test_axe_finds_nothing_wrong_in_a_view(new_page: OpenPage, address: str, view: str) -> None:
    page = new_page(f"{address}/{view}")
    page.get_by_role("heading", level=1, name=VIEWS[view]).wait_for()
    page.wait_for_timeout(500)
    assert not found_by_axe(page)
    shows = page.get_by_role("button", name=re.compile("^Show p"))
    if shows.count():
        shows.first.click()
        page.locator(".page-view img").wait_for()
        assert not found_by_axe(page)


def test_axe_finds_what_is_wrong(new_page: OpenPage, address: str) -> None:
    """The test above could fail: a button without a name and pale print are found."""
    page = new_page(address)
    page.evaluate(
        "document.querySelector('.stMainBlockContainer').insertAdjacentHTML('beforeend',"
        " '<button></button><p style=\"color:#ccc;background:#fff\">pale</p>')"
    )
    rules = " ".join(found_by_axe(page))
    assert "button-name" in rules
    assert "color-contrast" in rules


@pytest.mark.parametrize("zoom", ZOOMED)
@pytest.mark.parametrize("view", ["", *VIEWS])
def test_the_page_holds_when_zoomed(
    new_page: OpenPage, address: str, screenshots: Path, zoom: str, view: str
) -> None:
    page = new_page(f"{address}/{view}", ZOOMED[zoom])
    if not view:
        ask(page, QUESTION)
    page.wait_for_timeout(500)
    page.screenshot(path=screenshots / f"{view or 'ask'}-{zoom}.png")
    assert page.evaluate("document.documentElement.scrollWidth") <= ZOOMED[zoom][0]
    # Nothing that is read or pressed lies outside, where only a scrolled part may reach.
    outside = page.evaluate(
        """() => [...document.querySelectorAll('.stMain :is(p, h1, h2, h3, button, input)')]
        .filter(e => !e.closest('.page-view, .wide, [data-testid=stCode]'))
        .filter(e => e.getBoundingClientRect().right > window.innerWidth + 1)
        .map(e => e.innerText)"""
    )
    assert not outside


def test_nothing_moves_where_motion_is_unwanted(new_page: OpenPage, address: str) -> None:
    page = new_page(address, reduced_motion="reduce")
    ask(page, QUESTION)
    moving = page.evaluate(
        """() => [...document.querySelectorAll('.stApp, .stApp *')].map(getComputedStyle)
        .filter(s => [s.animationDuration, s.transitionDuration].some(
            all => all.split(', ').some(one => parseFloat(one) > 0.001)))
        .length"""
    )
    assert moving == 0


def test_print_shows_the_answer_with_its_page_and_no_controls(
    new_page: OpenPage, address: str, screenshots: Path
) -> None:
    page = new_page(address)
    ask(page, QUESTION)
    page.locator(".page-view img").wait_for()
    page.emulate_media(media="print")
    page.screenshot(path=screenshots / "print.png", full_page=True)
    for seen in (".answer", "#question", "blockquote", ".page-view img", "#page-name"):
        assert page.locator(seen).first.is_visible()
    for role in ("button", "textbox", "link", "radio"):
        assert not [one for one in page.get_by_role(role).all() if one.is_visible()], role
