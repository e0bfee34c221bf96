"""Letters that fonts keep in places of their own: bullets, ticks, the dashes of Windows."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.pdf import read_pages


def _pdf(code: int) -> bytes:
    """A page that says "A dig", where the font tells that its A is another character."""
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def "
        "1 begincodespacerange <00> <FF> endcodespacerange "
        f"1 beginbfchar <41> <{code:04X}> endbfchar endcmap end end"
    )
    content = "BT /F1 12 Tf 72 700 Td (A dig) Tj ET"
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        "/Resources<</Font<</F1 5 0 R>>>>>>",
        f"<</Length {len(content)}>>stream\n{content}\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>",
        f"<</Length {len(cmap)}>>stream\n{cmap}\nendstream",
    ]
    body, places = "%PDF-1.4\n", []
    for number, text in enumerate(objects, start=1):
        places.append(len(body))
        body += f"{number} 0 obj{text}endobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    end = f"trailer<</Size 7/Root 1 0 R>>\nstartxref\n{len(body)}\n%%EOF"
    return f"{body}xref\n0 7\n0000000000 65535 f \n{table}{end}".encode("ascii")


@pytest.mark.parametrize(
    ("code", "text"),
    [(0xF0A1, "•"), (0xF0D8, "•"), (0xF0FC, "✓"), (0x96, "–"), (0x92, "’"), (0x41, "A")],
)
def test_a_character_that_has_no_letter_of_its_own_is_read_as_what_it_shows(
    tmp_path: Path, code: int, text: str
) -> None:
    (tmp_path / "a.pdf").write_bytes(_pdf(code))
    (page,) = read_pages(tmp_path / "a.pdf")
    assert [word.text for word in page.words] == [text, "dig"]
