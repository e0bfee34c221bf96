"""Stopping, an index that changes meanwhile, what is kept, copying: in a real browser.

Screenshots as in `test_browser`. Run with: python -m pytest -m browser
"""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from test_browser import (
    FACT,
    PHONE,
    QUESTION,
    OpenPage,
    address,
    ask,
    browser,
    index,
    make_pack,
    new_page,
    screenshots,
)

from assistant import Assistant

__all__ = ["address", "browser", "index", "new_page", "screenshots"]  # the fixtures

pytestmark = pytest.mark.browser


def test_an_index_that_is_rebuilt_does_not_disturb_who_asks(
    new_page: OpenPage, index: Path, address: str, tmp_path: Path
) -> None:
    """Another process adds, replaces and removes papers all the while."""
    stop, changes = threading.Event(), []
    note = tmp_path / "note.txt"

    def rebuild() -> None:
        assistant = Assistant.open(index)
        while not stop.is_set():
            note.write_text(f"Briefing note {len(changes)}\n\nThe library opens on Sundays.")
            assistant.add([note, make_pack(tmp_path / "pack-2025-06-12.pdf")])
            assistant.remove(["note.txt"])
            changes.append(len(changes))

    other = threading.Thread(target=rebuild)
    other.start()
    try:
        page = new_page(address)
        n_before = len(changes)
        for number in range(6):
            ask(page, f"{QUESTION[:-1]}, asked {number + 1} times?")
            assert page.locator(".stException, .stAlert").count() == 0
            page.locator(".page-view img").wait_for()
        ask(page, QUESTION)
        assert FACT in page.locator(".answer").inner_text()
    finally:
        stop.set()
        other.join()
    assert len(changes) > n_before


def test_an_answer_is_copied_with_its_sources(
    new_page: OpenPage, address: str, screenshots: Path
) -> None:
    page = new_page(address)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    ask(page, QUESTION)
    page.get_by_role("button", name="Copy the answer with its sources").click()
    page.get_by_text("Copied.").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith(QUESTION)
    assert FACT in copied
    assert "p. 1 (PDF page 2)" in copied
    assert "File: pack-2025-06-12.pdf" in copied
    page.screenshot(path=screenshots / "copied-desktop.png")


def test_filters_show_what_is_held_on_a_phone(
    new_page: OpenPage, address: str, screenshots: Path
) -> None:
    page = new_page(address, PHONE)
    page.get_by_role("button", name="Which papers to search").click()
    page.get_by_label("Meetings from").click()
    page.get_by_role("option", name="13 March 2025 (1 page)").wait_for()
    page.wait_for_timeout(500)
    page.screenshot(path=screenshots / "dates-phone.png")
    page.get_by_role("option", name="12 June 2025").click()
    page.get_by_text("Limited to: from 12 June 2025").wait_for()


def test_the_start_explains_the_words_of_council_papers(new_page: OpenPage, address: str) -> None:
    page = new_page(address)
    page.get_by_text("New to council papers?").click()
    assert page.get_by_text("All the papers for one meeting").is_visible()


def test_a_page_is_selected_as_text_and_read_as_text(new_page: OpenPage, address: str) -> None:
    page = new_page(address)
    ask(page, QUESTION)
    page.locator(".page-view img").wait_for()
    page.evaluate("getSelection().selectAllChildren(document.querySelector('.page-view .words'))")
    assert f"{FACT} be spent" in " ".join(page.evaluate("getSelection().toString()").split())
    page.get_by_text("Text of this page").click()
    text = page.locator(".page-text")
    text.wait_for()
    assert f"RESOLVED: That {FACT} be spent" in text.inner_text()
    assert page.locator(".page-view img").get_attribute("alt").endswith("words are framed.")
