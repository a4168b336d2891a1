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

MS, EPS = "com.microsoft", 1e-12
IDS = {"input_ids": (TP.INT64, ["batch", "tokens"]), "attention_mask": (TP.INT64, ["batch", "tokens"])}


class Network(Graph):
    """A graph with the weights of a checkpoint and the steps that models on this body share."""
    def __init__(self, checkpoint):
        super().__init__()
        self.sd = {k: v.float().numpy() for k, v in torch.load(checkpoint, map_location="cpu").items()}

    def linear(self, x, name):
        return self.op("Add", [self.op("MatMul", [x, self.const(name, self.sd[name + ".weight"].T)]), self.const(name + ".b", self.sd[name + ".bias"])])

    def numbers(self, name, *values):
        return self.const(name, np.array(values))

    def body(self):
        """The states of all tokens, [batch, tokens, 384]."""
        sd = self.sd
        _, pieces, _, T = read_blob(fetch(EMBEDDER / ".cache"))
        ids = np.array(kept_ids(pieces))
        nib, d = T["emb.word"]
        nib, d = nib.reshape(-1, H // BLOCK, BLOCK)[ids].reshape(-1, BLOCK), d.reshape(-1, H // BLOCK)[ids]
        word = self.op("GatherBlockQuantized", [self.const("emb.word", pack(nib, len(ids))), "input_ids", self.op("Cast", [self.const("emb.scale", d)], to=TP.FLOAT)],
                       domain=MS, bits=4, block_size=BLOCK, gather_axis=0, quantize_axis=1)
        length = self.op("Slice", [self.op("Shape", ["input_ids"]), self.numbers("i1", 1), self.numbers("i2", 2)])
        pos = self.op("Slice", [self.const("emb.pos", sd["enc.pos.weight"]), self.numbers("i0", 0), length, self.numbers("axis0", 0)])
        x = self.op("LayerNormalization", [self.op("Add", [word, pos]), self.const("ln.w", sd["enc.ln.weight"]), self.const("ln.b", sd["enc.ln.bias"])], epsilon=EPS, axis=-1)
        mask = self.op("Cast", ["attention_mask"], to=TP.INT32)
        for l in range(LAYERS):
            p = f"enc.L.{l}."
            # not SkipLayerNormalization: on a CPU it takes six times as long
            ln = lambda a, b, s: self.op("LayerNormalization", [self.op("Add", [a, b]), self.const(p + s + ".w", sd[p + s + ".weight"]), self.const(p + s + ".b", sd[p + s + ".bias"])], axis=-1, epsilon=EPS)
            q, k, v = self.op("Split", [self.linear(x, p + "qkv")], outputs=3, axis=2, num_outputs=3)
            x = ln(x, self.linear(self.op("MultiHeadAttention", [q, k, v, "", mask], domain=MS, num_heads=HEADS), p + "ao"), "aln")
            x = ln(x, self.linear(self.op("Gelu", [self.linear(x, p + "fi")], domain=MS), p + "fo"), "oln")
        return x

    def first(self, x):
        """The state of <s>."""
        return self.op("Squeeze", [self.op("Slice", [x, self.numbers("c0", 0), self.numbers("c1", 1), self.numbers("c2", 1)]), self.numbers("c3", 1)])

    def output(self, kind, inputs, name):
        self.nodes.append(helper.make_node(kind, inputs, [name]))

    def save(self, name, inputs, outputs, path, quantised=True):
        """@param inputs, outputs: their types and dimensions by name"""
        info = lambda values: [helper.make_tensor_value_info(n, *v) for n, v in values.items()]
        graph = helper.make_graph(self.nodes, name, info(inputs), info(outputs), self.inits)
        onnx.save(helper.make_model(graph, producer_name="export.py", ir_version=10, opset_imports=[helper.make_opsetid("", 20), helper.make_opsetid(MS, 1)]), path)
        if quantised:
            from onnxruntime.quantization import QuantType, quantize_dynamic
            quantize_dynamic(path, path, op_types_to_quantize=["MatMul"], per_channel=True, weight_type=QuantType.QInt8, extra_options={"DefaultTensorType": TP.FLOAT})
        print(path, pathlib.Path(path).stat().st_size, "bytes")


def main(checkpoint, out, *flags):
    g = Network(checkpoint)
    x = g.body()
    pooled = g.op("MatMul", ["sentence_pool", x])
    squeezed = lambda node, name: g.output("Squeeze", [node, g.numbers("last." + name, -1)], name)
    squeezed(g.linear(pooled, "sent"), "sentence_logits")
    squeezed(g.linear(pooled, "contra"), "contradiction_logits")
    squeezed(g.linear(x, "tok"), "token_logits")
    squeezed(g.linear(g.first(x), "cls"), "passage_logit")
    shapes = {"sentence_logits": ["batch", "sentences"], "contradiction_logits": ["batch", "sentences"], "token_logits": ["batch", "tokens"], "passage_logit": ["batch"]}
    g.save("reader", {**IDS, "sentence_pool": (TP.FLOAT, ["batch", "sentences", "tokens"])}, {n: (TP.FLOAT, s) for n, s in shapes.items()}, out, "--fp32" not in flags)


if __name__ == "__main__":
    main(*sys.argv[1:])
