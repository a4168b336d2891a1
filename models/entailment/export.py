#!/usr/bin/env python3
"""entailment.pt (from entail.py) -> entailment.onnx, in 4 and 8 bits as the reader is.   python export.py entailment.pt entailment.onnx [--fp32]"""
import importlib.util, sys

from entail import READER

spec = importlib.util.spec_from_file_location("reader_export", READER / "export.py")
shared = importlib.util.module_from_spec(spec)
spec.loader.exec_module(shared)


def main(checkpoint, out, *flags):
    g = shared.Network(checkpoint)
    x = g.body()
    pooled = g.op("Reshape", [g.op("MatMul", ["pool", x]), g.numbers("flat", 0, -1)])
    hidden = g.op("Tanh", [g.linear(g.op("Concat", [g.first(x), pooled], axis=1), "hidden")])
    g.output("Identity", [g.linear(hidden, "out")], "logits")
    F = shared.TP.FLOAT
    g.save("entailment", {**shared.IDS, "pool": (F, ["batch", 2, "tokens"])}, {"logits": (F, ["batch", 3])}, out, "--fp32" not in flags)


if __name__ == "__main__":
    main(*sys.argv[1:])
