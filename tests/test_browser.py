"""The page in a real browser, on a small index of a made-up pack.

Each journey leaves a screenshot in $UI_SCREENSHOTS, or in pytest's own folder.
Run them alone with: python -m pytest -m browser
"""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit
from urllib.request import urlopen

import pytest

from assistant import Assistant

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

sync_api = pytest.importorskip(
    "playwright.sync_api",
    reason="needs Playwright: pip install playwright, then playwright install chromium",
)
pytest.importorskip("reportlab", reason="the browser tests make their paper with reportlab")

from reportlab.lib.pagesizes import A4  # noqa: E402
from reportlab.pdfgen.canvas import Canvas  # noqa: E402

pytestmark = pytest.mark.browser

ROOT = Path.cwd()
GUARD = Path(__file__).with_name("guard")
CHROMIUM_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
DESKTOP, TABLET, PHONE = (1400, 900), (820, 1180), (390, 844)
START_S = 120
WAIT_MS = 90_000
QUESTION = "How much did the committee agree to spend on family hubs?"
FACT = "£41,300"

# A made-up council: an unnumbered front sheet, then pages printed 1 to 3.
PACK = (
    (
        None,
        "Wendlebury Borough Council\nChildren and Families Scrutiny Committee\nAgenda\n"
        "Date: Thursday 12 June 2025\nTime: 10.00 am\nVenue: Committee Room 2, Town Hall\n"
        "1. Apologies for Absence\n2. Minutes of the Previous Meeting (Pages 1 - 1)\n"
        "3. Family Hubs (Pages 2 - 2)\n4. School Attendance (Pages 3 - 3)",
    ),
    (
        "1",
        "Minutes of a meeting of the Children and Families Scrutiny Committee\n"
        "held on Thursday 13 March 2025\nPRESENT: Councillor A Marlowe (Chair), Councillor B Osei\n"
        "12 FAMILY HUBS\nThe committee considered a report on family hubs.\n"
        f"RESOLVED: That {FACT} be spent on opening three family hubs in September 2025.",
    ),
    (
        "2",
        "Family Hubs\nReport of the Director of Children's Services\n1.0 Purpose of the Report\n"
        "1.1 This report describes the three family hubs, in Ashby Road, Mill Lane and Quayside.\n"
        "1.2 The hubs were visited by 2,417 families between January and March 2025.\n"
        "2.0 Recommendation\n2.1 That the committee notes the progress made.",
    ),
    (
        "3",
        "School Attendance\nReport of the Head of Education\n1.0 Background\n"
        "1.1 Attendance in primary schools was 94.6% in the autumn term of 2024.\n"
        "1.2 Attendance in secondary schools was 91.2% in the same term.",
    ),
)


def make_pack(path: Path) -> Path:
    """The pack as a PDF; numbers are printed in the head of the page, as ModernGov does."""
    canvas = Canvas(str(path), pagesize=A4)
    for label, text in PACK:
        if label:
            canvas.setFont("Helvetica", 10)
            canvas.drawString(500, 810, f"Page {label}")
        for position, line in enumerate(text.splitlines()):
            heading = position == 0 or line.isupper()
            canvas.setFont("Helvetica-Bold" if heading else "Helvetica", 15 if heading else 11)
            canvas.drawString(60, 770 - 24 * position, line)
        canvas.showPage()
    canvas.save()
    return path


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("index")
    pack = make_pack(tmp_path_factory.mktemp("papers") / "pack-2025-06-12.pdf")
    Assistant.open(folder, create=True).add([pack])
    return folder


@contextmanager
def serving(index: Path, *, mode: str = "staff") -> Iterator[str]:
    """The page on a free port, until the tests that need it are done.

    It may reach no other machine; what it tried is found at the end.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "streamlit", "run", "ui/app.py", "--server.port", str(port)]
    tried = index.with_name(f"{index.name}-tried-{port}")
    environment = {
        **os.environ,
        "COMMITTEE_INDEX": str(index),
        "COMMITTEE_UI_MODE": mode,
        "PYTHONPATH": str(GUARD),
        "GUARD_FILE": str(tried),
    }
    process = subprocess.Popen(command, cwd=ROOT, env=environment)
    try:
        _wait_until_healthy(f"{address}/_stcore/health", process)
        yield address
    finally:
        process.terminate()
        process.wait(timeout=60)
    assert not tried.exists(), f"the page tried to leave the machine: {tried.read_text()}"


def _wait_until_healthy(address: str, process: subprocess.Popen[bytes]) -> None:
    for _ in range(START_S * 2):
        if process.poll() is not None:
            pytest.fail(f"Streamlit ended with {process.returncode}")
        try:
            with urlopen(address, timeout=2):
                return
        except OSError:
            time.sleep(0.5)
    pytest.fail(f"Streamlit did not start within {START_S} s")


@pytest.fixture(scope="module")
def address(index: Path) -> Iterator[str]:
    with serving(index) as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    installed = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
    with sync_api.sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=installed, args=CHROMIUM_FLAGS)
        except sync_api.Error as error:
            pytest.skip(f"no chromium (install it, or: playwright install chromium): {error}")
        yield browser
        browser.close()


@pytest.fixture
def new_page(browser: Browser) -> Iterator[OpenPage]:
    opener = OpenPage(browser)
    yield opener
    opener.close()
    hosts = {urlsplit(request).hostname for request in opener.requests if "data:" not in request}
    assert hosts <= {"127.0.0.1", "localhost"}, f"requests left the machine: {hosts}"


class OpenPage:
    """Opens pages in sessions of their own, and keeps the address of every request they make."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.requests: list[str] = []
        self.contexts: list[BrowserContext] = []

    def __call__(
        self,
        address: str,
        size: tuple[int, int] = DESKTOP,
        *,
        reduced_motion: Literal["no-preference", "reduce"] = "no-preference",
    ) -> Page:
        width, height = size
        context = self.browser.new_context(
            viewport={"width": width, "height": height}, reduced_motion=reduced_motion
        )
        context.set_default_timeout(WAIT_MS)
        context.on("request", lambda request: self.requests.append(request.url))
        self.contexts.append(context)
        page = context.new_page()
        page.on("websocket", lambda socket: self.requests.append(socket.url))
        page.goto(address)
        page.get_by_role("heading", level=1).wait_for()
        page.locator("[data-testid=stSkeleton]").first.wait_for(state="detached")
        return page

    def close(self) -> None:
        for context in self.contexts:
            context.close()


@pytest.fixture(scope="session")
def screenshots(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = Path(os.environ.get("UI_SCREENSHOTS") or tmp_path_factory.mktemp("screenshots"))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def ask(page: Page, question: str) -> None:
    page.get_by_label("Your question about the papers").fill(question)
    page.keyboard.press("Enter")
    page.get_by_role("heading", level=2, name=question).wait_for()
    page.locator(".answer").wait_for()


def assert_quote_is_framed(page: Page) -> None:
    """The frame lies on the image of the page, in sight, and over words of the quote."""
    frame = page.locator(".page-view .quoted").first
    frame.wait_for()
    page.wait_for_function("() => document.querySelector('.page-view img').naturalWidth > 1000")
    sheet, box = page.locator(".sheet").bounding_box(), frame.bounding_box()
    assert sheet and box
    assert sheet["x"] <= box["x"] < box["x"] + box["width"] <= sheet["x"] + sheet["width"]
    assert sheet["y"] <= box["y"] < box["y"] + box["height"] <= sheet["y"] + sheet["height"]


def test_an_answer_shows_its_cited_page_with_the_quote_framed(
    new_page: OpenPage, address: str, screenshots: Path
) -> None:
    page = new_page(address)
    page.screenshot(path=screenshots / "start-desktop.png", full_page=True)
    ask(page, QUESTION)
    assert FACT in page.locator(".answer").inner_text()
    assert_quote_is_framed(page)
    name = page.locator("#page-name").inner_text()
    assert name == "p. 1 (PDF page 2 of 4)"
    assert FACT in page.locator(".page-view .words").inner_text()
    page.screenshot(path=screenshots / "answer-desktop.png")
    page.get_by_role("button", name="Next page").click()
    page.get_by_role("heading", name="p. 2 (PDF page 3 of 4)").wait_for()
    page.get_by_role("button", name="Back to the cited page").click()
    page.get_by_role("heading", name=name).wait_for()


def test_zoom_keeps_the_quote_in_sight(new_page: OpenPage, address: str, screenshots: Path) -> None:
    page = new_page(address)
    ask(page, QUESTION)
    assert_quote_is_framed(page)
    before = page.locator(".sheet").bounding_box()
    page.get_by_role("radio", name="200%").or_(page.get_by_role("button", name="200%")).click()
    page.wait_for_function(
        "() => { const all = [...document.querySelectorAll('.sheet')];"
        " return all.length == 1 && all[0].style.width == '200%'; }"
    )
    page.wait_for_timeout(500)
    view = page.locator(".page-view").bounding_box()
    frame = page.locator(".page-view .quoted").first.bounding_box()
    after = page.locator(".sheet").bounding_box()
    assert before and after and view and frame
    assert after["width"] > 1.9 * before["width"]
    assert view["y"] <= frame["y"] <= view["y"] + view["height"]
    page.screenshot(path=screenshots / "zoom-desktop.png")


def test_the_pdf_opens_at_the_cited_page(new_page: OpenPage, address: str) -> None:
    page = new_page(address)
    ask(page, QUESTION)
    link = page.get_by_role("link", name=re.compile("Open the PDF"))
    target = link.get_attribute("href") or ""
    assert target.endswith("#page=2")
    answer = page.request.get(f"{address}{target}")
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.body().startswith(b"%PDF")
    with page.expect_download() as download:
        page.get_by_role("button", name="Download the paper").click()
    assert download.value.suggested_filename == "pack-2025-06-12.pdf"


def test_a_question_without_an_answer_is_refused_plainly(
    new_page: OpenPage, address: str, screenshots: Path
) -> None:
    page = new_page(address)
    ask(page, "Who is the mayor of Mars?")
    assert "The papers do not say" in page.locator(".answer").inner_text()
    page.wait_for_timeout(500)
    page.screenshot(path=screenshots / "refusal-desktop.png")


def test_everything_can_be_reached_by_keyboard(
    new_page: OpenPage, address: str, screenshots: Path
) -> None:
    page = new_page(address)
    ask(page, QUESTION)
    assert_quote_is_framed(page)
    reached = []
    for _ in range(40):
        page.keyboard.press("Tab")
        reached.append(
            page.evaluate(
                "() => document.activeElement.getAttribute('aria-label')"
                " || document.activeElement.innerText"
            )
        )
        if reached[-1] and reached[-1].startswith("Showing p. 1 (citation 1)"):
            break
    else:
        pytest.fail(f"no citation reached: {reached}")
    page.screenshot(path=screenshots / "keyboard-desktop.png")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="p. 1 (PDF page 2 of 4)").wait_for()


@pytest.mark.parametrize(("name", "size"), [("phone", PHONE), ("tablet", TABLET)])
def test_narrow_screens_need_no_sideways_scrolling(
    new_page: OpenPage, address: str, screenshots: Path, name: str, size: tuple[int, int]
) -> None:
    page = new_page(address, size)
    page.screenshot(path=screenshots / f"start-{name}.png", full_page=True)
    ask(page, QUESTION)
    assert_quote_is_framed(page)
    page.screenshot(path=screenshots / f"answer-{name}.png")
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= size[0]
    image = page.locator(".sheet").bounding_box()
    assert image and image["width"] > 0.8 * size[0]
    page.get_by_role("button", name=re.compile(r"Show(ing)? p. 1 \(citation")).first.click()
    page.wait_for_timeout(1500)
    page.screenshot(path=screenshots / f"page-{name}.png")
    heading = page.locator("#page-name").bounding_box()
    assert heading and 0 <= heading["y"] < size[1]


def test_papers_are_listed_added_and_removed(
    new_page: OpenPage, index: Path, address: str, screenshots: Path
) -> None:
    page = new_page(f"{address}/papers")
    assert "pack-2025-06-12.pdf" in page.locator(".wide table").first.inner_text()
    page.locator("input[type=file]").set_input_files(
        {
            "name": "note.txt",
            "mimeType": "text/plain",
            "buffer": b"Briefing note\n\nThe library in Mill Lane opens on Sundays from May.",
        }
    )
    page.get_by_text("note.txt").first.wait_for()
    page.get_by_role("button", name="Add these files").click()
    page.get_by_role("table", name="What happened to each file").wait_for()
    page.set_viewport_size({"width": 1400, "height": 1500})
    page.screenshot(path=screenshots / "papers-desktop.png")
    papers = {paper.document for paper in Assistant.open(index).papers()}
    assert papers == {"pack-2025-06-12.pdf", "note.txt"}
    sync_api.expect(page.get_by_label("Papers to remove")).to_have_count(
        1
    )  # the page before is gone
    page.get_by_label("Papers to remove").fill("Briefing")
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    page.get_by_text("Yes, remove them").click()
    page.get_by_role("button", name="Remove", exact=True).click()
    page.get_by_text("1 paper removed.").wait_for()


def test_filters_name_what_they_leave(new_page: OpenPage, address: str, screenshots: Path) -> None:
    page = new_page(address)
    page.get_by_role("button", name="Which papers to search").click()
    page.get_by_label("Kind of record").click()
    page.get_by_role("option", name="Minutes (1 page)").click()
    page.get_by_text("Limited to: Minutes").wait_for()
    page.screenshot(path=screenshots / "filters-desktop.png")
    page.keyboard.press("Escape")
    ask(page, QUESTION)
    assert "Limited to: Minutes" in page.locator("body").inner_text()


def test_two_sessions_do_not_see_each_other(new_page: OpenPage, address: str) -> None:
    mine, theirs = new_page(address), new_page(address)
    ask(mine, QUESTION)
    ask(theirs, "What was attendance in primary schools?")
    assert QUESTION not in theirs.locator("body").inner_text()
    assert "attendance in primary" not in mine.locator("h2").all_inner_texts()


def test_text_is_shown_as_it_stands(new_page: OpenPage, address: str, screenshots: Path) -> None:
    page = new_page(address)
    hostile = (
        "<img src=x onerror=document.title='no'> $x$ :red[y] [z](javascript:alert(1)) "
        "![i](http://example.invalid/i.png) :smile: :material/home: `c` **b** www.example.invalid"
    )
    ask(page, hostile)
    ask(page, QUESTION)
    earlier = page.locator("h3", has_text="onerror").inner_text()
    assert " ".join(earlier.split()) == hostile
    page.screenshot(path=screenshots / "hostile-desktop.png", full_page=True)
    assert page.locator("a[href*=javascript], img[src*=invalid], a[href*=invalid]").count() == 0
    assert page.title() != "no"
