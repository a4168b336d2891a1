#!/usr/bin/env python3
"""Measure readers on articles they have not seen.

    python evaluate.py --articles articles.jsonl --qa qa.jsonl [more.jsonl …] --held reader.held.json reader.onnx [reader.pt …]

Every item is read with the whole article it was written on, cut as in use: passages are runs of sentences of at most
1,000 characters, read with one neighbour sentence on each side (whose scores are not used), 512 tokens at most. So
this measures choosing the sentence within the right article, and telling items apart that all have their article at
hand: near misses from answered questions, claims by their label. Finding the article is the embedder's part.
`.onnx` files run in ONNX Runtime, `.pt` checkpoints as float32 in torch. `--scores` keeps the raw outputs.
"""
import argparse, itertools, json, pathlib, random, sys, time

import numpy as np

import train


def passages(S, most=1000):
    """Runs of sentence numbers of at most `most` characters."""
    out, size = [], most + 1
    for i, s in enumerate(S):
        if size + len(s) + 1 > most:
            out.append([]); size = 0
        out[-1].append(i); size += len(s) + 1
    return out


def opened(path, threads):
    """A function: ids, sentence token ranges -> the outputs by name."""
    if path.suffix == ".onnx":
        import onnxruntime
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        session = onnxruntime.InferenceSession(path, options)
        names = [o.name for o in session.get_outputs()]
        return lambda ids, mask, pool: dict(zip(names, (o[0] for o in session.run(None, dict(input_ids=ids, attention_mask=mask, sentence_pool=pool)))))
    import torch
    torch.set_num_threads(threads)
    model = train.Reader(train.from_embedder())                         # the word table may be missing in a checkpoint
    model.load_state_dict({k: v.float() for k, v in torch.load(path, map_location="cpu").items()}, strict=False)
    model.eval()

    def run(ids, mask, pool):
        with torch.inference_mode():
            s, k, p, c = model(*(torch.from_numpy(v) for v in (ids, mask, pool)))
        return dict(sentence_logits=s[0].numpy(), token_logits=k[0].numpy(), passage_logit=p[0].numpy(), contradiction_logits=c[0].numpy())
    return run


def score(run, prompt, S):
    """Sentence logits and contradiction logits of the article, and the passages' logits."""
    sent, contra, passage = np.full(len(S), -20.0), np.full(len(S), -20.0), []
    for own in passages(S):
        w = [i for i in range(own[0] - 1, own[-1] + 2) if 0 <= i < len(S)]
        ids, spans = train.encode(prompt, [S[i] for i in w])
        while spans[-1][1] >= 512:                                    # cut as in use: whole sentences, from the end
            spans.pop(); w.pop()
        ids = ids[:spans[-1][1]] + [2]
        pool = np.zeros((1, len(spans), len(ids)), np.float32)
        for k, (s, e) in enumerate(spans):
            pool[0, k, s:max(e, s + 1)] = 1 / max(e - s, 1)
        ids = np.array([ids])
        o = run(ids, np.ones_like(ids), pool)
        for k, i in enumerate(w):
            if i in own:
                sent[i], contra[i] = o["sentence_logits"][k], o.get("contradiction_logits", o["sentence_logits"])[k]
        passage.append(float(o["passage_logit"]))
    return sent, contra, passage


def auroc(high, low):
    if not high or not low:
        return float("nan")
    a, b = np.array(high)[:, None], np.array(low)[None]
    return float((a > b).mean() + 0.5 * (a == b).mean())


def declined(high, low, share):
    """Share of `low` below the threshold that loses `share` of `high`."""
    return float((np.array(low) < np.quantile(high, share)).mean()) if high and low else float("nan")


LABELS = ("supported", "contradicted", "not-stated")


def judge(s, c, a, b, first):
    """Three-way verdicts from best support s and best contradiction c with thresholds a and b."""
    if first:
        return np.where(c >= b, 1, np.where(s >= a, 0, 2))
    return np.where(s >= a, 0, np.where(c >= b, 1, 2))


def three_way(claims):
    """Balanced accuracy; thresholds fitted on the articles of the other four of five folds."""
    s, c = np.array([x["s"] for x in claims]), np.array([x["c"] for x in claims])
    y = np.array([LABELS.index(x["label"]) for x in claims])
    fold = np.array([int(x["article"]) % 5 for x in claims])
    balanced = lambda p, y: np.mean([(p[y == k] == k).mean() for k in range(3) if (y == k).any()])
    verdict = np.full(len(y), -1)
    for f in range(5):
        t = fold != f
        grid = itertools.product(np.quantile(s[t], np.arange(.05, 1, .05)), np.quantile(c[t], np.arange(.05, 1, .05)), (False, True))
        best = max(grid, key=lambda g: balanced(judge(s[t], c[t], *g), y[t]))
        verdict[~t] = judge(s[~t], c[~t], *best)
    return balanced(verdict, y), [[int(((verdict == j) & (y == i)).sum()) for j in range(3)] for i in range(3)]


def report(items):
    out = []
    for lang in ("de", "en"):
        A = [x for x in items if x["kind"] == "answerable" and x["lang"] == lang]
        U = [x for x in items if x["kind"] == "unanswerable" and x["lang"] == lang]
        if not A:
            continue
        rank = [min(int((np.array(x["sent"]) > x["sent"][g]).sum()) for g in x["gold"]) for x in A]
        out.append(f"{lang}: {len(A)} answerable, {len(U)} near misses")
        out.append(f"  gold sentence first {np.mean([r < 1 for r in rank]):.3f}, in the first three {np.mean([r < 3 for r in rank]):.3f}")
        for name, f in (("best sentence", lambda x: max(x["sent"])), ("best passage", lambda x: max(x["passage"])), ("both", lambda x: max(x["sent"]) + max(x["passage"]))):
            a, u = [f(x) for x in A], [f(x) for x in U]
            out.append(f"  near misses, {name}: AUROC {auroc(a, u):.3f}; declined at 5 % / 10 % false declines {declined(a, u, .05):.3f} / {declined(a, u, .1):.3f}")
    C = [x for x in items if x["kind"] == "claim"]
    for x in C:
        x["s"], x["c"] = max(x["sent"]), max(x["contra"])
    for lang in ("de", "en", "all"):
        by = {k: [x for x in C if x["label"] == k and lang in (x["lang"], "all")] for k in LABELS}
        if not all(by.values()):
            continue
        get = lambda k, f: [x[f] for x in by[k]]
        out.append(f"claims {lang}: " + ", ".join(f"{len(v)} {k}" for k, v in by.items()))
        out.append(f"  support: AUROC against not stated {auroc(get('supported', 's'), get('not-stated', 's')):.3f}, against contradicted {auroc(get('supported', 's'), get('contradicted', 's')):.3f}")
        out.append(f"  contradiction: AUROC against supported {auroc(get('contradicted', 'c'), get('supported', 'c')):.3f}, against not stated {auroc(get('contradicted', 'c'), get('not-stated', 'c')):.3f}")
        if lang == "all":
            accuracy, table = three_way(C)
            out.append(f"  three-way balanced accuracy (thresholds by cross-validation) {accuracy:.3f}; rows supported, contradicted, not stated: {table}")
    return "\n".join(out)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("models", type=pathlib.Path, nargs="+")
    ap.add_argument("--articles", type=pathlib.Path, required=True)
    ap.add_argument("--qa", type=pathlib.Path, nargs="+", required=True)
    ap.add_argument("--held", type=pathlib.Path, help="JSON list of the articles to measure on; without it: all that --qa has items on")
    ap.add_argument("--share", type=float, default=1, help="use this share of these articles")
    ap.add_argument("--threads", type=int, default=2)
    ap.add_argument("--scores", type=pathlib.Path, help="write the raw outputs here, one item a line")
    a = ap.parse_args()
    articles = {x["id"]: x for x in map(json.loads, a.articles.open(encoding="utf-8"))}
    items = [json.loads(line) for path in a.qa for line in path.open(encoding="utf-8") if line.strip()]
    use = sorted({x["article"] for x in items} & (set(json.loads(a.held.read_text())) if a.held else set(articles)))
    use = set(random.Random(1).sample(use, round(a.share * len(use))))
    items = [x for x in items if x["article"] in use and (x["kind"] != "answerable" or x["gold"])]
    for path in a.models:
        run, t = opened(path, a.threads), time.time()
        for x in items:
            S = [articles[x["article"]]["text"][s:e].strip() for s, e in articles[x["article"]]["sentences"]]
            sent, contra, passage = score(run, ("Aussage: " if x["kind"] == "claim" else "Frage: ") + x["q"], S)
            x.update(sent=[round(float(v), 3) for v in sent], contra=[round(float(v), 3) for v in contra], passage=passage)
        print(f"== {path}: {len(items)} items on {len(use)} articles, {(time.time() - t) / len(items):.2f} s an item", report(items), "", sep="\n", flush=True)
        if a.scores:
            with a.scores.open("a", encoding="utf-8") as f:
                f.writelines(json.dumps(dict(x, model=str(path)), ensure_ascii=False) + "\n" for x in items)


if __name__ == "__main__":
    main()
