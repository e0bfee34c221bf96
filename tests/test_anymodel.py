"""Models of other kinds than the bundled one: their word pieces are known, papers are found."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers

from assistant import Assistant, Settings
from index.encoded import TOKEN_SCALE
from index.encoder import Encoder

TEXTS = ("Bins are emptied weekly.", "Roads are mended: 31 of 40 homes pay £1.50", "—", "")
KINDS = ("pieces", "prompts", "padded before", "static")


def _tokenizer(*, prefixed: bool) -> Tokenizer:
    """Pieces of bytes, as RoBERTa has them; with marks at both ends."""
    tokenizer = Tokenizer(models.BPE(unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=prefixed)
    tokenizer.decoder = decoders.ByteLevel()
    marks = ["[PAD]", "[CLS]", "[SEP]", "[UNK]"]
    trainer = trainers.BpeTrainer(
        vocab_size=400,
        special_tokens=marks,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator([*TEXTS, " bins bins bins roads"] * 3, trainer)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 1), ("[SEP]", 2)]
    )
    return tokenizer


def _saved(kind: str, folder: Path) -> Path:
    """A small model with weights by chance."""
    import torch
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import (
        Pooling,
        StaticEmbedding,
        Transformer,
    )
    from transformers import PreTrainedTokenizerFast, RobertaConfig, RobertaModel

    torch.manual_seed(7)
    tokenizer = _tokenizer(prefixed=kind == "prompts")
    if kind == "static":
        SentenceTransformer(modules=[StaticEmbedding(tokenizer, embedding_dim=16)]).save(
            str(folder)
        )
        return folder
    wrapped = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        pad_token="[PAD]",
        cls_token="[CLS]",
        sep_token="[SEP]",
        unk_token="[UNK]",
        padding_side="left" if kind == "padded before" else "right",
        model_max_length=40,
    )
    config = RobertaConfig(
        vocab_size=len(wrapped),
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=64,
        pad_token_id=0,
    )
    RobertaModel(config).save_pretrained(folder / "raw")
    wrapped.save_pretrained(folder / "raw")
    prompts = {"query": "Asked: ", "passage": "Written: "} if kind == "prompts" else {}
    model = SentenceTransformer(
        modules=[Transformer(str(folder / "raw")), Pooling(16)], prompts=prompts
    )
    model.save(str(folder / "whole"))
    return folder / "whole"


@pytest.fixture(scope="module", params=KINDS)
def other(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Encoder:
    """An encoder of another kind than BERT."""
    folder = tmp_path_factory.mktemp("model")
    return Encoder(str(_saved(request.param, folder)))


def test_each_word_piece_has_a_vector_and_a_place(other: Encoder) -> None:
    question = "Bins: how many are emptied?"
    told = [(question, other.encode_question(question))]
    spans = other.piece_spans(TEXTS)
    told += zip(TEXTS, other.encode(TEXTS), strict=True)
    assert spans == [encoded.spans for _, encoded in told[1:]]
    for text, encoded in told:
        assert len(encoded.spans) == len(encoded.tokens) > 0
        assert np.linalg.norm(encoded.vector) == pytest.approx(1, abs=1e-3) or not text
        norms = np.linalg.norm(encoded.tokens.astype(float) / TOKEN_SCALE, axis=1)
        assert norms == pytest.approx(np.ones(len(norms)), abs=0.05) or not text
        places = [(start, end) for start, end in encoded.spans if end > start]
        assert places == sorted(places)
        letters = "".join(text[start:end] for start, end in places if text[start:end].isalnum())
        assert letters == "".join(letter for letter in text if letter.isalnum())


def test_prompts_are_put_before_and_are_no_part_of_the_text(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    encoder = Encoder(str(_saved("prompts", tmp_path_factory.mktemp("model"))))
    asked, written = encoder.encode_question("bins"), encoder.encode(["bins"])[0]
    assert asked.spans == written.spans
    assert float(asked.vector @ written.vector) < 0.9999  # their prompts differ


def test_a_text_has_the_vectors_among_others_that_it_has_alone(other: Encoder) -> None:
    together = other.encode([*TEXTS, "Roads are mended, and bins are emptied weekly. " * 2])
    for text, among in zip(TEXTS[:2], together, strict=False):
        alone = other.encode([text])[0]
        assert float(alone.vector @ among.vector) == pytest.approx(1, abs=1e-3)
        assert np.abs(alone.tokens.astype(int) - among.tokens.astype(int)).max() <= 4


def test_long_texts_are_cut(other: Encoder) -> None:
    text = "Roads are mended. " * 200
    (encoded,) = other.encode([text])
    assert (encoded.spans,) == tuple(other.piece_spans([text]))
    assert len(encoded.tokens) == len(encoded.spans)


def test_papers_are_indexed_and_asked_about(
    other: Encoder, papers_folder: Path, tmp_path: Path
) -> None:
    assistant = Assistant.open(
        tmp_path / "index", create=True, settings=Settings(encoder=other.name)
    )
    assert not assistant.add([papers_folder]).refused
    answer = assistant.ask("Who chaired the meeting?")
    assert answer.citations or answer.abstained
    assert assistant.ask("???").text
