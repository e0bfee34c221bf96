"""The trained network -> what ships: the layers in 8-bit ONNX, with their checksum.

The word vectors are left out: they were not trained, and the bundled encoder has them.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from eval.train.network import MAX_PIECES, QUESTION_PIECES, Reader

OPSET = 17


class _Layers(nn.Module):
    """The network after its word vectors: (n, n_pieces, width) and a mask in, marks out."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self._layers = reader.encoder.encoder.layer
        self._marks, self._pooled = reader.marks, reader.pooled
        self._relevance = reader.relevance

    def forward(self, vectors: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        away = (1.0 - mask[:, None, None, :]) * -1e4
        for layer in self._layers:
            states: Any = layer(vectors, away)
            vectors = states[0] if isinstance(states, tuple) else states
        pooled = torch.tanh(self._pooled(vectors[:, 0]))
        return self._marks(vectors), self._relevance(pooled).squeeze(-1)


def export(folder: Path, weights: Path, out: Path, *, note: str) -> None:
    """Writes `reader.onnx` and `reader.json` to a folder.

    Args:
        folder: of the encoder that the training began with.
        weights: the state that training kept.
        note: what it was trained on and how; it is written beside the checksum.
    """
    from onnxruntime.quantization import QuantType, quantize_dynamic

    reader = Reader(folder)
    reader.load_state_dict(torch.load(weights, weights_only=True, map_location="cpu"))
    reader.encoder.set_attn_implementation("eager")  # the one that can be written so
    layers = _Layers(reader.eval())
    width = reader.encoder.config.hidden_size
    full, small = out / "reader.full.onnx", out / "reader.onnx"
    out.mkdir(parents=True, exist_ok=True)
    torch.onnx.export(
        layers,
        (torch.zeros(2, 16, width), torch.ones(2, 16)),
        str(full),
        input_names=["vectors", "mask"],
        output_names=["marks", "relevance"],
        dynamic_axes={
            "vectors": {0: "n", 1: "n_pieces"},
            "mask": {0: "n", 1: "n_pieces"},
            "marks": {0: "n", 1: "n_pieces"},
            "relevance": {0: "n"},
        },
        opset_version=OPSET,
        dynamo=False,
    )
    quantize_dynamic(full, small, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
    full.unlink()
    content = {
        "note": note,
        "sha256": hashlib.sha256(small.read_bytes()).hexdigest(),
        "max_pieces": MAX_PIECES,
        "question_pieces": QUESTION_PIECES,
    }
    (out / "reader.json").write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
