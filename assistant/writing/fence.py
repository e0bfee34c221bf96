"""Text of a paper made fit to be put before a language model.

What it takes out is what nobody needs to answer a question: orders to a machine, tags that look
like those of a prompt, and letters that a reader of the page cannot see.
"""

from __future__ import annotations

import re

from assistant.asked.sentences import sentences

LEFT_OUT = "[…]"

_FENCE = re.compile(
    r"</?\s*(?:passages?|system|user|assistant|human|instructions?)\b[^>\n]*>?", re.I
)
_CONTROL = re.compile(
    r"<\|[^|\n]{0,40}\|>|\[/?(?:INST|SYS)\]|<</?SYS>>|<(?:start|end)_of_turn>|</?s>"
)
_UNSEEN = re.compile(
    r"[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e"
    r"\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_ORDER = (
    r"\b(?:ignor|disregard|forget|overrid|bypass)\w*\b.{0,30}\b(?:above|previous|prior|preceding|"
    r"earlier|other|your|these|system)\b.{0,20}\b(?:instructions?|rules|prompts?|directions?|text|"
    r"passages?|messages?|answers?)\b",
    r"\b(?:ignor|disregard|forget)\w*\s+(?:all|everything|anything|what)\b.{0,30}\b(?:above|before|"
    r"previous(?:ly)?|so far|said|told|instructions?)\b",
    r"\b(?:ignor|disregard|forget)\w*\s+(?:the\s+)?above\b",
    r"\b(?:new|updated|real|hidden|secret|system) (?:instructions?|prompts?) (?:for you|"
    r"are|is|follow)",
    r"\b(?:system|developer|initial) (?:prompt|message)\b",
    r"\byou are (?:now |an? |the |only )*(?:ai\b|assistant|chat ?bot|language model|llm|gpt)",
    r"\b(?:language model|chat ?bot|ai (?:model|assistant|system)|llm|assistant)s?\b.{0,20}\b"
    r"(?:reading|processing|summari[sz]ing|answering) (?:this|these)\b",
    r"\b(?:if|when|whenever) (?:you are |you're )?asked\b.{0,60}\b(?:say|answer|reply|respond)\b",
    r"^\W*(?:please |now |then |instead,? |you must |always )*"
    r"(?:answer|respond|reply|output|print)\b.{0,30}"
    r"(?:\b(?:only|exactly|instead|always|with)\b|:|[\"“])",
    r"\b(?:every|each|all|any|your|the) (?:answers?|outputs?)\b.{0,20}\b(?:must|should|shall|"
    r"has to|have to|is to|are to) (?:be|say|begin|start|include|end|read|contain|"
    r"mention)\b.{0,40}[:\"“]",
    r"^\W*(?:system|assistant|user|human)\s*:",
    r"\b(?:do not|don't|never) (?:cite|reveal|quote) (?:any |the |other |this |these |your )*"
    r"(?:passages?|sources?|prompt|instructions?)\b",
    r"(?:^|[.;:]\s|\b(?:please|must|instead)\s+)(?:say|answer|reply|tell (?:people|them|everyone|"
    r"anyone|users?|readers?|the (?:user|reader)s?))\s+(?:that\b|:|[\"“])",
    r"\bas an ai\b|\bjailbreak\w*|\bprompt injection\b",
)
_FOR_MACHINES = re.compile("|".join(f"(?:{pattern})" for pattern in _ORDER), re.I | re.M)


def for_machines(text: str) -> bool:
    """Whether a text looks like an order to a language model; no paper has reason to give one."""
    return bool(_FOR_MACHINES.search(text) or _CONTROL.search(text) or _FENCE.search(text))


def without_unseen(text: str) -> str:
    """A text without control letters, and those that a reader of the page cannot see."""
    return _UNSEEN.sub("", text)


def fit(text: str) -> str:
    """A text of a paper without what looks like an order, a fence, or letters that nobody sees."""
    plain = without_unseen(text)
    lines: list[list[str]] = []
    line = -1
    for sentence in sentences(plain):
        if sentence.line != line:
            lines.append([])
            line = sentence.line
        lines[-1].append(LEFT_OUT if for_machines(sentence.text) else sentence.text)
    return bare("\n".join(" ".join(parts) for parts in lines))


def bare(text: str) -> str:
    """Without fences and control words, in whatever way they are put together."""
    while True:
        less = _CONTROL.sub(" ", _FENCE.sub(" ", without_unseen(text)))
        if less == text:
            return text
        text = less
