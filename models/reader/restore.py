#!/usr/bin/env python3
"""reader.onnx or entailment.onnx -> a checkpoint to go on training from (`--init`).   python restore.py reader.onnx reader.pt

The matrices come back as the int8 file has them: the rounding of the export stays in them.
"""
import sys

import onnx
import torch
from onnx import numpy_helper

NORMS = {"w": "weight", "b": "bias"}


def main(model, checkpoint):
    inits = {i.name: torch.tensor(numpy_helper.to_array(i).copy()) for i in onnx.load(model).graph.initializer}
    state = {}
    for name, value in inits.items():
        if name == "emb.pos":
            state["enc.pos.weight"] = value
        elif name.endswith("_quantized"):
            linear = name.removesuffix("_quantized")
            steps = value.float() - inits[linear + "_zero_point"].float()
            state[linear + ".weight"] = (steps * inits[linear + "_scale"]).T.contiguous()
            state[linear + ".bias"] = inits[linear + ".b"]
        elif name.startswith("ln."):
            state["enc.ln." + NORMS[name[-1]]] = value
        elif name.endswith(("ln.w", "ln.b")):
            state[name[:-1] + NORMS[name[-1]]] = value
    torch.save({name: value.half() for name, value in state.items()}, checkpoint)
    print(checkpoint, len(state), "tensors")


if __name__ == "__main__":
    main(*sys.argv[1:])
