"""The two ways to a vector agree, and other weights than the published ones are refused."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from index import encoder as encoder_module
from index.encoded import TOKEN_SCALE
from index.encoder import BUNDLED, Encoder, QuestionEncoder, _batches, bundled_folder
from index.errors import EncoderError

TEXTS = (
    "Who chaired the meeting of 14 January?",
    "bins",
    "",
    "Faint café – naïve façade; £41,300 (15 %)",
    "何人がいますか?",
    "damp " * 400,
)


@pytest.mark.parametrize(
    "text", TEXTS, ids=["a question", "a word", "none", "marks", "far", "long"]
)
def test_questions_are_encoded_as_sentence_transformers_does(
    encoder: Encoder, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(encoder_module, "has_fast_bfloat16", lambda: False)
    ours, theirs = encoder.encode_question(text), encoder.encode([text])[0]
    assert np.abs(ours.vector - theirs.vector).max() < 1e-5
    assert ours.tokens.shape == theirs.tokens.shape
    assert np.abs(ours.tokens.astype(int) - theirs.tokens.astype(int)).max() <= 1


def test_vectors_have_the_length_one_and_the_order_of_the_texts(encoder: Encoder) -> None:
    texts = ["roads", "a much longer text about the mending of roads", "bins"]
    done: list[int] = []
    vectors = [item.vector for item in encoder.encode(texts, progress=done.append)]
    assert [float(np.linalg.norm(vector)) for vector in vectors] == pytest.approx([1, 1, 1])
    for text, vector in zip(texts, vectors, strict=True):
        assert float(vector @ encoder.encode_question(text).vector) == pytest.approx(1, abs=1e-4)
    assert sum(done) == 3


def test_no_texts_have_no_vectors(encoder: Encoder) -> None:
    assert encoder.encode([]) == []


def test_word_pieces_know_their_places_in_the_text(encoder: Encoder) -> None:
    text = "Rent arrears rose"
    encoded = encoder.encode_question(text)
    assert (encoded.spans,) == tuple(encoder.piece_spans([text]))
    assert len(encoded.spans) == len(encoded.tokens)
    assert [text[a:b] for a, b in encoded.spans if b > a][:1] == ["Rent"]
    norms = np.linalg.norm(encoded.tokens.astype(float) / TOKEN_SCALE, axis=1)
    assert norms == pytest.approx(np.ones(len(norms)), abs=0.03)


def test_wrong_weights_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "model.safetensors").write_bytes(b"other weights")
    monkeypatch.setattr(encoder_module, "bundled_folder", lambda: tmp_path)
    with pytest.raises(EncoderError, match=r"are not the published ones .SHA-256 53959fa1"):
        Encoder(BUNDLED).encode_question("bins")


def test_missing_weights_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoder_module, "bundled_folder", lambda: tmp_path)
    with pytest.raises(EncoderError, match=r"has no weights at .* Install the project's"):
        Encoder(BUNDLED).encode_question("bins")


def test_a_model_that_is_not_there_is_refused(tmp_path: Path, encoder: Encoder) -> None:
    encoder.encode(["x"])  # the library is loaded already
    with pytest.raises(EncoderError, match="Could not load the encoder 'no/such-model'"):
        Encoder("no/such-model").encode(["bins"])


def test_a_model_of_another_kind_is_left_to_sentence_transformers(tmp_path: Path) -> None:
    for name in ("config.json", "modules.json", "sentence_bert_config.json", "tokenizer.json"):
        shutil.copy(bundled_folder() / name, tmp_path)
    shutil.copytree(bundled_folder() / "1_Pooling", tmp_path / "1_Pooling")
    config = (tmp_path / "config.json").read_text().replace('"bert"', '"mpnet"')
    (tmp_path / "config.json").write_text(config)
    assert QuestionEncoder.load(tmp_path) is None
    assert QuestionEncoder.load(tmp_path / "nowhere") is None


def test_a_texts_vectors_are_the_same_whatever_it_is_encoded_with(encoder: Encoder) -> None:
    texts = [f"{'Bins are emptied weekly. ' * k}Roads are mended." for k in range(1, 14)]
    alone = [encoder.encode([text])[0] for text in texts]
    for one, two in zip(alone, encoder.encode(texts), strict=True):
        assert np.array_equal(one.tokens, two.tokens)
        assert one.vector == pytest.approx(two.vector, abs=1e-6)


def test_fast_numbers_point_where_exact_ones_do(
    encoder: Encoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = ["The committee resolved that the depot be leased.", "31 homes; 112 homes; 400 homes"]
    fast = encoder.encode(texts)
    monkeypatch.setattr(encoder_module, "has_fast_bfloat16", lambda: False)
    for one, two in zip(fast, encoder.encode(texts), strict=True):
        assert float(one.vector @ two.vector) > 0.9999


def test_a_batch_has_one_length() -> None:
    lengths = [16, 32, 16, *[48] * 9]
    assert _batches(["a"] * 12, lengths) == [[3, 4, 5, 6, 7, 8, 9, 10], [11], [1], [0, 2]]
