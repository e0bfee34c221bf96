"""Any sentence-transformers model -> unit vectors of texts and of their word pieces.

All goes through the library's own doors, with the words that a model wants before a question or
before a paper (its prompts). Ranking needs vectors of word pieces and the pieces' places in the
text; of a model that tells none (static word vectors, say) the words stand in for pieces, and a
word's vector is that of the word by itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from tokenizers import Tokenizer

from index.encoded import Encoded, Vectors, quantised, unit

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

Places = tuple[tuple[int, int], ...]

_QUESTION = ("query",)
_PAPER = ("document", "passage", "corpus")  # the first that a model has, as in the library
_PROBE = "Bins are emptied weekly."
_WORD = re.compile(r"\w+")


class AnyModel:
    """A model of any kind.

    Args:
        fast: whether papers are to be encoded with 16-bit numbers (bfloat16).
    """

    def __init__(self, model: SentenceTransformer, *, fast: bool) -> None:
        self._model = model
        self._fast = fast
        self._asked_with = self._prompt(_QUESTION)
        self._written_with = self._prompt(_PAPER)
        self._pieces = self._own_pieces()

    def question(self, text: str) -> Encoded:
        """A question's vectors."""
        told = self._model.encode_query([text], output_value=None, show_progress_bar=False)
        return self._encoded([text], told, self._asked_with)[0]

    def papers(self, texts: Sequence[str]) -> list[Encoded]:
        """The vectors of passages, in their order.

        A passage has the same vectors alone as among others, but for rounding.
        """
        import torch

        with torch.autocast("cpu", torch.bfloat16, enabled=self._fast):
            told = self._model.encode_document(
                list(texts), output_value=None, show_progress_bar=False
            )
        return self._encoded(texts, told, self._written_with)

    def piece_spans(self, texts: Sequence[str]) -> list[Places]:
        """For each passage the places of its word pieces, in the order of `Encoded.tokens`."""
        return [tuple(map(_place, kept)) for kept in self._kept(texts, self._written_with)]

    def is_word(self, word: str) -> bool:
        """Whether a word is one piece for the model, as common words are; True if not known."""
        if self._pieces is None:
            return True
        return len(self._pieces.encode(f" {word.lower()}", add_special_tokens=False).ids) == 1

    def _prompt(self, names: Sequence[str]) -> str:
        prompts = self._model.prompts
        name = next((name for name in names if name in prompts), self._model.default_prompt_name)
        return str(prompts.get(name) or "") if name else ""

    def _own_pieces(self) -> Tokenizer | None:
        """What cuts a text as the model does; None if the model has no vectors of pieces."""
        backend = getattr(getattr(self._model, "tokenizer", None), "backend_tokenizer", None)
        if not isinstance(backend, Tokenizer):
            return None
        pieces = Tokenizer.from_str(backend.to_str())  # one's own: settings are not shared
        pieces.no_padding()
        if self._model.max_seq_length:
            pieces.enable_truncation(self._model.max_seq_length)
        told: Any = self._model.encode_document(
            [_PROBE], output_value=None, show_progress_bar=False
        )
        n_pieces = len(pieces.encode(self._written_with + _PROBE).ids)
        return pieces if len(_tokens(told[0])) == n_pieces else None

    def _kept(self, texts: Sequence[str], prompt: str) -> list[list[tuple[int, int, int]]]:
        """The word pieces of texts: their numbers, without those of the prompt, and places."""
        if self._pieces is None:
            return [
                [(k, *match.span()) for k, match in enumerate(_WORD.finditer(text))]
                or [(0, 0, len(text))]
                for text in texts
            ]
        cut = self._pieces.encode_batch([prompt + text for text in texts])
        return [
            _without(len(prompt), text, pieces.offsets)
            for text, pieces in zip(texts, cut, strict=True)
        ]

    def _encoded(self, texts: Sequence[str], told: Any, prompt: str) -> list[Encoded]:
        vectors = [unit(_array(each["sentence_embedding"])) for each in told]
        tokens = map(_tokens, told) if self._pieces else self._word_vectors(texts, vectors)
        encoded = []
        for vector, rows, kept in zip(vectors, tokens, self._kept(texts, prompt), strict=True):
            # where a text is cut at the model's longest input, the library may cut elsewhere
            near = [piece for piece in kept if piece[0] < len(rows)]
            encoded.append(
                Encoded(
                    vector=vector,
                    tokens=quantised(unit(rows[[k for k, _, _ in near]])),
                    spans=tuple(map(_place, near)),
                )
            )
        return encoded

    def _word_vectors(self, texts: Sequence[str], wholes: Sequence[Vectors]) -> list[Vectors]:
        """For each text the vectors of its words by themselves, shape (n_words, dim); that of the
        whole where it has no words."""
        words = [_WORD.findall(text) for text in texts]
        apart = sorted({word for each in words for word in each})
        told: Any = self._model.encode(apart, show_progress_bar=False) if apart else []
        rows = dict(zip(apart, told, strict=True))
        return [
            np.stack([rows[word] for word in each]) if each else whole[None]
            for each, whole in zip(words, wholes, strict=True)
        ]


def _without(
    n_prompt: int, text: str, offsets: Sequence[tuple[int, int]]
) -> list[tuple[int, int, int]]:
    """The pieces that stand after a prompt of so many characters, and the marks that stand for
    no letters; some models count the space before a word into its first piece."""
    kept = []
    for k, (start, end) in enumerate(offsets):
        a, b = start - n_prompt, end - n_prompt
        if start == end:
            kept.append((k, 0, 0))
        elif b > 0:
            a = max(a, 0)
            a += len(text[a:b]) - len(text[a:b].lstrip())
            kept.append((k, a, b))
    return kept


def _place(piece: tuple[int, int, int]) -> tuple[int, int]:
    return piece[1:]


def _tokens(told: Any) -> Vectors:
    """The vectors of a text's word pieces, shape (n_pieces, dim); none if the model has none."""
    if "token_embeddings" not in told or "attention_mask" not in told:
        return np.zeros((0, 0), dtype=np.float32)
    return _array(told["token_embeddings"][told["attention_mask"].bool()])


def _array(tensor: Any) -> Vectors:
    array: Vectors = tensor.float().cpu().numpy()
    return array
