#!/usr/bin/env python3
"""reader.pt (from train.py) -> reader.onnx.   python export.py reader.pt reader.onnx [--fp32]

The word table keeps the embedder's exact 4-bit numbers (it was frozen in training); the other matrices become int8
per channel with dynamic activations. 4-bit rounding of the trained matrices destroys the training: the change that
training makes is smaller than a 4-bit step.
"""
import pathlib, sys

import numpy as np
import onnx
import torch
from onnx import TensorProto as TP, helper

from train import EMBEDDER, H, LAYERS, HEADS, kept_ids  # noqa: E402  (puts the embedder's folder on the path)
from build import BLOCK, Graph, fetch, pack, read_blob  # noqa: E402

checkpoint, out = sys.argv[1:3]
sd = {k: v.float().numpy() for k, v in torch.load(checkpoint, map_location="cpu").items()}
_, pieces, _, T = read_blob(fetch(EMBEDDER / ".cache"))
ids = np.array(kept_ids(pieces))
g, MS, eps = Graph(), "com.microsoft", 1e-12


def linear(x, name):
    return g.op("Add", [g.op("MatMul", [x, g.const(name, sd[name + ".weight"].T)]), g.const(name + ".b", sd[name + ".bias"])])


nib, d = T["emb.word"]
nib, d = nib.reshape(-1, H // BLOCK, BLOCK)[ids].reshape(-1, BLOCK), d.reshape(-1, H // BLOCK)[ids]
word = g.op("GatherBlockQuantized", [g.const("emb.word", pack(nib, len(ids))), "input_ids", g.op("Cast", [g.const("emb.scale", d)], to=TP.FLOAT)],
            domain=MS, bits=4, block_size=BLOCK, gather_axis=0, quantize_axis=1)
length = g.op("Slice", [g.op("Shape", ["input_ids"]), g.const("i1", np.array([1])), g.const("i2", np.array([2]))])
pos = g.op("Slice", [g.const("emb.pos", sd["enc.pos.weight"]), g.const("i0", np.array([0])), length, g.const("axis0", np.array([0]))])
x = g.op("LayerNormalization", [g.op("Add", [word, pos]), g.const("ln.w", sd["enc.ln.weight"]), g.const("ln.b", sd["enc.ln.bias"])], epsilon=eps, axis=-1)
mask = g.op("Cast", ["attention_mask"], to=TP.INT32)
for l in range(LAYERS):
    p = f"enc.L.{l}."
    ln = lambda a, b, s: g.op("SkipLayerNormalization", [a, b, g.const(p + s + ".w", sd[p + s + ".weight"]), g.const(p + s + ".b", sd[p + s + ".bias"])], domain=MS, epsilon=eps)
    q, k, v = g.op("Split", [linear(x, p + "qkv")], outputs=3, axis=2, num_outputs=3)
    x = ln(x, linear(g.op("MultiHeadAttention", [q, k, v, "", mask], domain=MS, num_heads=HEADS), p + "ao"), "aln")
    x = ln(x, linear(g.op("Gelu", [linear(x, p + "fi")], domain=MS), p + "fo"), "oln")


def output(node, name):
    g.nodes.append(helper.make_node("Squeeze", [node, g.const("last." + name, np.array([-1]))], [name]))


pooled = g.op("MatMul", ["sentence_pool", x])
output(linear(pooled, "sent"), "sentence_logits")
output(linear(pooled, "contra"), "contradiction_logits")
output(linear(x, "tok"), "token_logits")
first = g.op("Squeeze", [g.op("Slice", [x, g.const("c0", np.array([0])), g.const("c1", np.array([1])), g.const("c2", np.array([1]))]), g.const("c3", np.array([1]))])
output(linear(first, "cls"), "passage_logit")
graph = helper.make_graph(
    g.nodes, "reader",
    [helper.make_tensor_value_info(n, TP.INT64, ["batch", "tokens"]) for n in ("input_ids", "attention_mask")]
    + [helper.make_tensor_value_info("sentence_pool", TP.FLOAT, ["batch", "sentences", "tokens"])],
    [helper.make_tensor_value_info(n, TP.FLOAT, s) for n, s in (("sentence_logits", ["batch", "sentences"]), ("contradiction_logits", ["batch", "sentences"]), ("token_logits", ["batch", "tokens"]), ("passage_logit", ["batch"]))],
    g.inits)
onnx.save(helper.make_model(graph, producer_name="export.py", ir_version=10, opset_imports=[helper.make_opsetid("", 20), helper.make_opsetid(MS, 1)]), out)
if "--fp32" not in sys.argv:
    from onnxruntime.quantization import QuantType, quantize_dynamic
    quantize_dynamic(out, out, op_types_to_quantize=["MatMul"], per_channel=True, weight_type=QuantType.QInt8, extra_options={"DefaultTensorType": TP.FLOAT})
print(out, pathlib.Path(out).stat().st_size, "bytes")
