"""The other views, the conversation and what can be taken away, in a real browser.

Screenshots as in `test_browser`. Run with: python -m pytest -m browser
"""

from __future__ import annotations

import csv
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from docx import Document
from test_browser import (
    DESKTOP,
    FACT,
    PHONE,
    QUESTION,
    OpenPage,
    address,
    ask,
    assert_quote_is_framed,
    browser,
    index,
    new_page,
    screenshots,
)

__all__ = ["address", "browser", "index", "new_page", "screenshots"]  # the fixtures

pytestmark = pytest.mark.browser
SECOND = "What was attendance in primary schools?"
VIEWS = {
    "decisions": "Decisions",
    "said": "What was said",
    "timeline": "Timeline",
    "people": "People",
    "papers": "Papers held",
    "about": "About this tool: algorithmic transparency record",
    "accessibility": "Accessibility statement",
}


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_has_its_heading_and_fits_a_phone(
    new_page: OpenPage, address: str, screenshots: Path, view: str
) -> None:
    page = new_page(f"{address}/{view}", PHONE)
    page.get_by_role("heading", level=1, name=VIEWS[view]).wait_for()
    page.wait_for_timeout(500)
    page.screenshot(path=screenshots / f"{view}-phone.png")
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE[0]


def test_the_views_are_reached_by_keyboard(new_page: OpenPage, address: str) -> None:
    page = new_page(address)
    page.get_by_role("link", name="Decisions").focus()
    page.keyboard.press("Enter")
    page.get_by_role("heading", level=1, name="Decisions").wait_for()
    assert page.url.endswith("/decisions")


@pytest.mark.parametrize(("name", "size"), [("desktop", DESKTOP), ("phone", PHONE)])
def test_a_decision_leads_to_its_page_with_its_words_framed(
    new_page: OpenPage, address: str, screenshots: Path, name: str, size: tuple[int, int]
) -> None:
    page = new_page(f"{address}/decisions", size)
    page.get_by_role("button", name=re.compile("^Show p. 1: FAMILY HUBS")).click()
    assert_quote_is_framed(page)
    page.wait_for_timeout(1500)
    page.screenshot(path=screenshots / f"decision-{name}.png")
    frame = page.locator(".page-view .quoted").first.bounding_box()
    assert frame and 0 <= frame["y"] < size[1]
    assert FACT in page.locator("blockquote").first.inner_text()


def test_decisions_are_downloaded_as_a_table(
    new_page: OpenPage, address: str, tmp_path: Path
) -> None:
    page = new_page(f"{address}/decisions")
    with page.expect_download() as download:
        page.get_by_role("button", name=re.compile("CSV")).click()
    download.value.save_as(tmp_path / "decisions.csv")
    with (tmp_path / "decisions.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert any(FACT in row["text"] for row in rows)


def test_people_and_timeline_lead_to_pages(
    new_page: OpenPage, address: str, screenshots: Path
) -> None:
    page = new_page(f"{address}/people")
    page.get_by_role("button", name=re.compile("^Show p. 1")).first.click()
    assert_quote_is_framed(page)
    page.screenshot(path=screenshots / "people-desktop.png")
    page.get_by_role("link", name="Timeline").click()
    page.get_by_label("Subject to follow").fill("family hubs")
    page.keyboard.press("Enter")
    page.get_by_role("button", name=re.compile("^Show p. 1: FAMILY HUBS")).first.click()
    assert_quote_is_framed(page)
    page.screenshot(path=screenshots / "timeline-desktop.png")


@pytest.mark.parametrize(("name", "size"), [("desktop", DESKTOP), ("phone", PHONE)])
def test_a_conversation_is_kept_through_the_views_and_taken_away(
    new_page: OpenPage,
    address: str,
    screenshots: Path,
    tmp_path: Path,
    name: str,
    size: tuple[int, int],
) -> None:
    page = new_page(address, size)
    ask(page, QUESTION)
    ask(page, SECOND)
    page.get_by_role("link", name="People").click()
    page.get_by_role("heading", level=1, name="People").wait_for()
    page.get_by_role("link", name="Ask", exact=True).click()
    page.get_by_role("heading", level=2, name=SECOND).wait_for()
    page.get_by_role("heading", level=3, name=QUESTION).scroll_into_view_if_needed()
    page.wait_for_timeout(500)
    page.screenshot(path=screenshots / f"conversation-{name}.png")
    with page.expect_download() as download:
        page.get_by_role("button", name=re.compile(r"Briefing note .*\(Word\)")).click()
    download.value.save_as(tmp_path / "note.docx")
    text = "\n".join(
        paragraph.text for paragraph in Document(str(tmp_path / "note.docx")).paragraphs
    )
    assert f"1. {QUESTION}" in text
    assert f"2. {SECOND}" in text
    assert FACT in text
    page.get_by_role("button", name="Clear this conversation").click()
    page.get_by_role("heading", level=2, name=SECOND).wait_for(state="detached")
    page.get_by_text(QUESTION).wait_for(state="detached")  # a moment after the newest


def test_a_link_reopens_the_question_with_its_filters(
    new_page: OpenPage, address: str, screenshots: Path
) -> None:
    page = new_page(address)
    page.get_by_role("button", name="Which papers to search").click()
    page.get_by_label("Kind of record").click()
    page.get_by_role("option", name="Minutes (1 page)").click()
    page.get_by_text("Limited to: Minutes").wait_for()
    page.keyboard.press("Escape")
    ask(page, QUESTION)
    page.get_by_role("button", name="Take this answer away").click()
    link = page.get_by_role("link", name="Ask this question again")
    target = link.get_attribute("href") or ""
    page.wait_for_timeout(500)
    page.screenshot(path=screenshots / "take-away-desktop.png")
    assert urlsplit(target).query.endswith("record=minutes")
    other = new_page(f"{address}/{target}")
    other.get_by_role("heading", level=2, name=QUESTION).wait_for()
    other.locator(".answer").wait_for()
    assert FACT in other.locator(".answer").inner_text()
    assert "Limited to: Minutes" in other.locator("body").inner_text()
