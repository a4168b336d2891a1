#!/usr/bin/env python3
"""Half-way between two checkpoints on the same body; what only the first one has stays.   python between.py one.pt other.pt out.pt"""
import sys

import torch


def main(one, other, out):
    read = lambda path: {name: value.float() for name, value in torch.load(path, map_location="cpu").items()}
    a, b = read(one), read(other)
    half = {name: (value + b[name]) / 2 if name in b else value for name, value in a.items()}
    torch.save({name: value.half() for name, value in half.items() if not name.startswith("enc.word")}, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
