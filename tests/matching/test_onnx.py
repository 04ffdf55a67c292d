# SPDX-License-Identifier: MIT
"""A sentence model from a folder takes the encoder's place."""

import json
import subprocess
import sys

import numpy as np
import pytest

from koekdesk.matching.encoder import encoder_version, load_encoder

WORDS = ["[PAD]", "[UNK]", "samen", "koken", "fiets", "zingen", "brood"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A tiny model made here: each word has one vector of eight numbers."""
    onnx = pytest.importorskip("onnx")
    pytest.importorskip("onnxruntime")
    tokenizers = pytest.importorskip("tokenizers")
    path = tmp_path_factory.mktemp("model")
    level = tokenizers.models.WordLevel({w: at for at, w in enumerate(WORDS)}, unk_token="[UNK]")
    tokenizer = tokenizers.Tokenizer(level)
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.Whitespace()
    tokenizer.save(str(path / "tokenizer.json"))
    table = np.random.default_rng(3).standard_normal((len(WORDS), 8)).astype(np.float32)
    helper, kinds = onnx.helper, onnx.TensorProto
    graph = helper.make_graph(
        [helper.make_node("Gather", ["table", "input_ids"], ["tokens"])],
        "tiny",
        [helper.make_tensor_value_info("input_ids", kinds.INT64, ["texts", "length"])],
        [helper.make_tensor_value_info("tokens", kinds.FLOAT, ["texts", "length", 8])],
        [onnx.numpy_helper.from_array(table, "table")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    (path / "model.onnx").write_bytes(model.SerializeToString())
    return path


def test_a_folder_gives_an_encoder(folder):
    encoder = load_encoder(folder)
    vectors = encoder.encode(["samen koken", "", "\ud800", "brood en fiets zingen"])
    assert vectors.shape == (4, encoder.dimensions) == (4, 8)
    assert np.allclose(np.linalg.norm(vectors, axis=1), [1, 0, 0, 1], atol=0.01)


def test_a_longer_text_beside_it_changes_nothing(folder):
    encoder = load_encoder(folder)
    alone, together = (encoder.encode(t)[0] for t in (["brood"], ["brood", "samen koken fiets"]))
    assert np.allclose(alone, together, atol=1e-4)


def test_the_version_follows_the_files(folder, tmp_path):
    encoder = load_encoder(folder)
    assert encoder.version == encoder_version(folder)
    for name in ("model.onnx", "tokenizer.json"):
        (tmp_path / name).write_bytes((folder / name).read_bytes())
    assert encoder_version(tmp_path) == encoder.version
    changed = json.loads((tmp_path / "tokenizer.json").read_text()) | {"version": "1.1"}
    (tmp_path / "tokenizer.json").write_text(json.dumps(changed))
    assert encoder_version(tmp_path) != encoder.version
    assert encoder_version() != encoder.version


def test_a_folder_that_is_no_use_gives_no_encoder(tmp_path):
    assert load_encoder(tmp_path) is None
    assert encoder_version(tmp_path) == ""
    for name in ("model.onnx", "tokenizer.json"):
        (tmp_path / name).write_bytes(b"not a model")
    assert load_encoder(tmp_path) is None


def test_its_packages_load_only_for_a_folder():
    code = (
        "import sys, koekdesk.matching.encoder as e; e.encoder_version();"
        "assert not {'onnxruntime', 'tokenizers'} & sys.modules.keys()"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
