#!/usr/bin/env python3
"""Measure entailment models on claims whose articles they have not seen.

    python evaluate.py --articles articles.jsonl --items items.jsonl --triples claims.jsonl --held ../reader/held.json entailment.onnx

Claims are read with every sentence of their article. The weights that make a verdict of the sentences' log-odds are
fitted on the claims of the articles kept for choosing settings, and measured on those of `--held`.
"""
import argparse, json, pathlib, random, time

import numpy as np
import torch
import torch.nn.functional as F

import entail
from entail import LABELS, encode, reader


def opened(path, threads=1):
    """A function: list of (ids, spans) -> logits [n, 3]."""
    if path.suffix == ".onnx":
        import onnxruntime
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        session = onnxruntime.InferenceSession(path, options)

        def one(row):
            ids, mask, pool = (v.numpy() for v in entail.collate([row]))
            return session.run(None, dict(input_ids=ids, attention_mask=mask.astype(np.int64), pool=pool))[0][0]
        return lambda rows: np.array([one(r) for r in rows])
    torch.set_num_threads(threads)
    model = entail.Entailment(reader.from_embedder())
    missing = model.load_state_dict({k: v.float() for k, v in torch.load(path, map_location="cpu").items()}, strict=False)
    assert not missing.unexpected_keys and missing.missing_keys in ([], ["enc.word.weight"]), missing
    model.eval()

    def run(rows):
        order, out = sorted(range(len(rows)), key=lambda i: len(rows[i][0])), [None] * len(rows)
        with torch.inference_mode(), torch.autocast("cpu", dtype=torch.bfloat16):
            for c in range(0, len(order), 24):
                z = model(*entail.collate([rows[i] for i in order[c:c + 24]])).float().numpy()
                for j, i in enumerate(order[c:c + 24]):
                    out[i] = z[j]
        return np.array(out)
    return run


def auroc(high, low):
    a, b = np.array(high)[:, None], np.array(low)[None]
    return float((a > b).mean() + 0.5 * (a == b).mean())


def log_odds(z, k):
    others = [j for j in range(3) if j != k]
    return z[:, k] - np.logaddexp(z[:, others[0]], z[:, others[1]])


def features(z):
    """What all sentences together tell."""
    about = np.logaddexp(z[:, 0], z[:, 1]) - z[:, 2]
    k = about.argmax()
    return [log_odds(z, 0).max(), log_odds(z, 1).max(), about[k], z[k, 0] - z[k, 1]]


def fit(X, y, steps=400):
    mean, scale = X.mean(0), X.std(0) + 1e-6
    X, y = torch.tensor((X - mean) / scale, dtype=torch.float), torch.tensor(y)
    W, b = torch.zeros(X.shape[1], 3, requires_grad=True), torch.zeros(3, requires_grad=True)
    opt = torch.optim.LBFGS([W, b], max_iter=steps)
    weight = 1 / torch.bincount(y, minlength=3).float()

    def closure():
        opt.zero_grad()
        loss = F.cross_entropy(X @ W + b, y, weight=weight) + 0.01 * W.pow(2).sum()
        loss.backward()
        return loss
    opt.step(closure)
    return lambda A: (torch.tensor((A - mean) / scale, dtype=torch.float) @ W + b).detach().softmax(1).numpy()


def report(name, X, y, p=None):
    s = X[:, 0]
    by = lambda v, k: v[y == k]
    out = f"{name}: {[int((y == k).sum()) for k in range(3)]}  support: AUROC vs contradicted {auroc(by(s, 0), by(s, 1)):.3f}, vs not stated {auroc(by(s, 0), by(s, 2)):.3f}; " \
          f"support minus contradiction vs contradicted {auroc(by(X[:, 3], 0), by(X[:, 3], 1)):.3f}; contradiction vs supported {auroc(by(X[:, 1], 1), by(X[:, 1], 0)):.3f}, vs not stated {auroc(by(X[:, 1], 1), by(X[:, 1], 2)):.3f}"
    if p is not None:
        v = p.argmax(1)
        out += f"\n    balanced accuracy {np.mean([(by(v, k) == k).mean() for k in range(3)]):.3f}, recalls {[round(float((by(v, k) == k).mean()), 2) for k in range(3)]}, falsely supported {(v[y > 0] == 0).mean():.3f}"
    return out


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("models", type=pathlib.Path, nargs="+")
    ap.add_argument("--articles", type=pathlib.Path, required=True)
    ap.add_argument("--items", type=pathlib.Path, nargs="+", required=True)
    ap.add_argument("--triples", type=pathlib.Path, nargs="*", default=[])
    ap.add_argument("--held", type=pathlib.Path, required=True)
    ap.add_argument("--only-pairs", action="store_true")
    ap.add_argument("--alone", action="store_true", help="without what stands around a sentence")
    ap.add_argument("--most", type=int, help="with so few of the triples' claims")
    ap.add_argument("--scores", type=pathlib.Path)
    a = ap.parse_args()
    S = {x["id"]: [x["text"][s:e].strip() for s, e in x["sentences"]] for x in entail.read([a.articles])}
    held = set(json.loads(a.held.read_text()))
    split = lambda article: "test" if article in held else "pick" if entail.picked(article) else None
    claims = [dict(article=x["article"], lang=x["lang"], q=x[l], label=l, of="triple", k=x["sentence"]) for x in entail.read(a.triples) for l in LABELS]
    claims += [dict(article=x["article"], lang=x["lang"], q=x["q"], label=x["label"], of="claim", k=(x.get("gold") or x.get("near"))[0]) for x in entail.read(a.items) if x["kind"] == "claim" and (x.get("gold") or x.get("near"))]
    claims = [x for x in claims if split(x["article"])]
    if a.most:
        triples = [x for x in claims if x["of"] == "triple"]
        claims = random.Random(1).sample(triples, min(a.most, len(triples))) + [x for x in claims if x["of"] == "claim"]
    if a.only_pairs:
        claims = [x for x in claims if split(x["article"]) == "pick"]
    rows = [(n, k) for n, x in enumerate(claims) for k in (range(len(S[x["article"]])) if not a.only_pairs else [x["k"]])]
    for path in a.models:
        run, t = opened(path), time.time()
        z = run([encode(claims[n]["q"], S[claims[n]["article"]], k, not a.alone) for n, k in rows])
        print(f"== {path}: {len(rows)} pairs, {1000 * (time.time() - t) / len(rows):.1f} ms a pair", flush=True)
        whose = np.array([n for n, _ in rows])
        own = np.array([k == claims[n]["k"] for n, k in rows])
        y = np.array([LABELS.index(x["label"]) for x in claims])
        group = lambda test: np.array([n for n, x in enumerate(claims) if test(x)], dtype=int)
        pick_triples = group(lambda x: split(x["article"]) == "pick" and x["of"] == "triple")
        pick_claims = group(lambda x: split(x["article"]) == "pick" and x["of"] == "claim")
        Z = z[own]
        alone = np.stack([log_odds(Z, 0), log_odds(Z, 1), np.logaddexp(Z[:, 0], Z[:, 1]) - Z[:, 2], Z[:, 0] - Z[:, 1]], 1)
        probability = np.exp(Z) / np.exp(Z).sum(1, keepdims=True)
        for name, g in (("own sentence, triples for choosing", pick_triples), ("own sentence, claims for choosing", pick_claims)):
            if len(g):
                print(report(name, alone[g], y[g], probability[g]), flush=True)
        if a.only_pairs:
            continue
        X = np.array([features(z[whose == n]) for n in range(len(claims))])
        chosen = np.concatenate([pick_triples, pick_claims])
        model = fit(X[chosen], y[chosen])
        for name, g in (("whole article, for choosing (fitted)", chosen), ("whole article, TEST", group(lambda x: split(x["article"]) == "test")),
                        ("  German", group(lambda x: split(x["article"]) == "test" and x["lang"] == "de")), ("  English", group(lambda x: split(x["article"]) == "test" and x["lang"] == "en"))):
            if len(g):
                print(report(name, X[g], y[g], model(X[g])), flush=True)
        if a.scores:
            np.savez(a.scores, z=z, whose=whose, y=y, article=[x["article"] for x in claims], of=[x["of"] for x in claims], own=own)


if __name__ == "__main__":
    main()
