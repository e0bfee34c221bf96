"""Is a reason asked for, and does a text give one?"""

from __future__ import annotations

import re

from assistant.asked.questions import Asked

_WHY = re.compile(
    r"^\W*(?:(?:and|so|but) )?(?:why|how come)\b|\bso why\b|^\W*(?:the )?reasons?\b|"
    r"\bwhat (?:were|was|are|is) the reasons?\b|"
    r"^\W*what (?:explains|made|led|persuaded|caused|reasons?)\b|"
    r"^\W*(?:on|for) what (?:grounds?|reasons?)\b",
    re.I,
)
_GIVES_REASON = re.compile(
    r"\b(?:because|since|due to|owing|so that|so as|in order|reasons?|caus\w+|result(?:s|ed|ing)?|"
    r"account(?:s|ed)? for|account of|led to|leading to|grounds?|footing|basis|advice|strength of|"
    r"therefore|hence|driven|attribut\w+|put down|expla(?:in|nation)\w*|aris\w+|arose|want of|"
    r"lack\w*|reflect\w*|thanks to|given that|principal\w*|main(?:ly)?|largely|partly|chiefly|"
    r"stem\w*|blame\w*|thought|felt|believ\w+|argu\w+|said|view|concern\w*|fear\w*|worr\w+|too|"
    r"unable|not (?:enough|able)|cannot|could not|insufficient\w*|short(?:age)?s? of|vacan\w+|"
    r"unlikely|need\w*|mean[st]?|made (?:it|the)|why|purpose|intend\w+|aim\w*|designed|help\w*|"
    r"hop(?:ed?|ing)|allow\w*|enabl\w+|prevent\w*|avoid\w*|ensur\w+|protect\w*|following|"
    r"after (?!all\b|tax\b|\d)\w+|depend\w*|requir\w+ (?:to|by|that|of)|risk\w*|problem\w*|"
    r"difficult\w*|fail\w*|delay\w*|wait\w*|until)\b|"
    r"\bas (?:a (?:result|consequence)|(?:the|its|their|his|her|there|it|they|he|she|this|that|"
    r"being|so|no|some|many|few|most|only|one|two)\b)|"
    r"\bfor the [a-z]+(?:al|ing|ment|tion|sion)\b",
    re.I,
)


def asks_why(asked: Asked) -> bool:
    """Whether the question wants a reason."""
    return bool(_WHY.search(asked.text))


def gives_reason(text: str) -> bool:
    """Whether a text has a word by which reasons are given, or thought and said."""
    return bool(_GIVES_REASON.search(text))
