"""A quote is found where it stands, and boxed there."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from assistant.citations import boxes_of, cite, letters, locate
from index.papers import Page, Passage, Word

TEXT = "That a damp helpline be opened in April 2025 at a cost of £41,300.".split()
WORDS = tuple(
    Word(
        text=text, box=(60.0 * (k % 5), 20.0 * (k // 5), 60.0 * (k % 5) + 50, 20.0 * (k // 5) + 10)
    )
    for k, text in enumerate(TEXT)
)
PAGE = Page(number=3, width=595, height=842, label="2", words=WORDS, text=" ".join(TEXT))
PASSAGE = Passage(
    id=1, document="a.pdf", page_number=3, page_label="2", text=PAGE.text, item="4", section="4.1"
)

any_word = st.text(st.characters(exclude_categories=("Cs", "Cc", "Z")), min_size=1, max_size=9)


@given(st.lists(any_word, min_size=1, max_size=30), st.data())
def test_each_run_of_words_of_a_page_is_found(texts: list[str], data: st.DataObject) -> None:
    words = [Word(text=text, box=(0, 0, 1, 1)) for text in texts]
    first = data.draw(st.integers(0, len(texts) - 1))
    last = data.draw(st.integers(first, len(texts) - 1))
    quote = " ".join(texts[first : last + 1])
    assume(letters(quote))
    span = locate(quote, words)
    assert span is not None
    assert letters(quote) in letters("".join(texts[span[0] : span[1]]))
    assert span[1] - span[0] <= last - first + 1


@given(st.integers(0, len(WORDS) - 1), st.integers(1, len(WORDS)))
def test_the_boxes_cover_the_words_and_no_others(first: int, n_words: int) -> None:
    chosen = WORDS[first : first + n_words]
    boxes = boxes_of(chosen)
    for word in WORDS:
        x, y = (word.box[0] + word.box[2]) / 2, (word.box[1] + word.box[3]) / 2
        inside = any(b[0] <= x <= b[2] and b[1] <= y <= b[3] for b in boxes)
        assert inside == (word in chosen)


def test_there_is_one_box_for_each_line() -> None:
    assert boxes_of(WORDS[3:7]) == ((180, 0, 290, 10), (0, 20, 110, 30))


def test_a_quote_is_found_across_line_breaks_and_broken_words() -> None:
    assert locate("helpline\nbe   opened", WORDS) == (3, 6)
    assert locate("help- line be", WORDS) == (3, 5)


def test_what_does_not_stand_there_is_not_found() -> None:
    assert locate("a wet helpline", WORDS) is None
    assert locate("  ", WORDS) is None
    assert locate("helpline", ()) is None


def test_a_figure_is_not_found_inside_another() -> None:
    words = [Word(text=text, box=(0, 0, 1, 1)) for text in ("3120", "homes", "and", "12", "flats")]
    assert locate("12", words) == (3, 4)


def test_a_citation_says_where_the_quote_stands() -> None:
    citation = cite("be  opened in April", PASSAGE, PAGE, marker=2, title="Pack")
    assert citation is not None
    assert (citation.quote, citation.page, citation.page_index) == ("be opened in April", "2", 3)
    assert (citation.item, citation.section, citation.marker) == ("4", "4.1", 2)
    assert citation.boxes == ((240, 0, 290, 10), (0, 20, 170, 30))


def test_a_quote_that_does_not_stand_on_the_page_is_not_cited() -> None:
    assert cite("be closed in April", PASSAGE, PAGE, marker=1, title="Pack") is None
