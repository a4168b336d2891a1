#!/usr/bin/env python3
r"""Train the reader: a cross-encoder that reads a question (or a claim) together with a run of sentences and
says for each sentence whether it answers (or supports) and whether it contradicts, for each token whether it belongs
to the answer, and for the run as a whole whether the answer is there at all.

    pip install torch numpy onnx onnxruntime tokenizers wordfreq==3.1.1
    python train.py --articles articles.jsonl --qa qa.jsonl --xquad xquad-tune --minutes 76 --out first.pt
    python train.py --articles articles.jsonl --qa qa.jsonl --new items.jsonl --held new --old 0.5 --xquad xquad-tune \
                    --init first.pt --lr 3e-5 --minutes 38 --out second.pt
    python train.py --articles articles.jsonl --qa qa.jsonl --new items.jsonl twins.jsonl --held held.json --old 0.4 --made 0.08 \
                    --xquad xquad-tune --init second.pt --lr 4e-5 --minutes 54 --seed 7 --out reader.pt
    python export.py reader.pt reader.onnx
    python evaluate.py --articles articles.jsonl --qa items.jsonl --held held.json reader.onnx

It starts from the embedder's weights (../embedder/build.py) or, with `--init`, from a checkpoint. Two idle cores with
bfloat16 do about 9 examples a second. README.md says on what and for how long the committed file was trained.
What it learns from, anew in every pass over the data:

- each question with a run of sentences around its answer; the same place with the answer taken out; other places of
  the article and other articles that look most like the question (by the embedder's vectors);
- near misses (questions the article does not answer) and claims that are contradicted or not stated, around their
  `near` sentences;
- made from these (edits.py): sentences of the articles as claims, as they are (supported) or with one fact changed
  (contradicted); supported claims with one fact changed; questions with one fact changed (not answered).
"""
import argparse, collections, functools, hashlib, json, pathlib, random, re, sys, time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from tokenizers import Tokenizer

import edits

HERE = pathlib.Path(__file__).resolve().parent
EMBEDDER = HERE.parent / "embedder"
sys.path.insert(0, str(EMBEDDER))
import build  # noqa: E402  the embedder's build script: source weights and their format

H, LAYERS, HEADS, FFN, MAX_QUESTION, MAX_SENTENCE = 384, 12, 12, 1536, 64, 120
tok = Tokenizer.from_file(str(EMBEDDER / "tokenizer.json"))


class Encoder(nn.Module):
    """The embedder's BERT body; forward: ids, mask [batch, tokens] -> states [batch, tokens, 384]."""
    def __init__(self, vocabulary):
        super().__init__()
        self.word, self.pos, self.ln = nn.Embedding(vocabulary, H), nn.Embedding(512, H), nn.LayerNorm(H, 1e-12)
        self.L = nn.ModuleList([nn.ModuleDict(dict(
            qkv=nn.Linear(H, 3 * H), ao=nn.Linear(H, H), aln=nn.LayerNorm(H, 1e-12),
            fi=nn.Linear(H, FFN), fo=nn.Linear(FFN, H), oln=nn.LayerNorm(H, 1e-12))) for _ in range(LAYERS)])
        self.drop = nn.Dropout(0.1)

    def forward(self, ids, mask):
        batch, n = ids.shape
        x = self.drop(self.ln(self.word(ids) + self.pos.weight[:n]))
        keep = mask[:, None, None, :] > 0
        for l in self.L:
            q, k, v = l["qkv"](x).view(batch, n, 3, HEADS, H // HEADS).permute(2, 0, 3, 1, 4)
            a = F.scaled_dot_product_attention(q, k, v, attn_mask=keep).transpose(1, 2).reshape(batch, n, H)
            x = l["aln"](x + self.drop(l["ao"](a)))
            x = l["oln"](x + self.drop(l["fo"](F.gelu(l["fi"](x)))))
        return x


class Reader(nn.Module):
    """ids, mask [b, t], pool [b, s, t] (rows average a sentence's tokens) -> logits [b, s], [b, t], [b], [b, s]:
    the sentence answers / supports; the token is part of the answer; the answer is here; the sentence contradicts."""
    def __init__(self, enc):
        super().__init__()
        self.enc, self.sent, self.tok, self.cls = enc, nn.Linear(H, 1), nn.Linear(H, 1), nn.Linear(H, 1)
        self.contra = nn.Linear(H, 1)
        nn.init.zeros_(self.contra.weight), nn.init.constant_(self.contra.bias, -2.0)

    def forward(self, ids, mask, pool):
        with torch.autocast(ids.device.type, dtype=torch.bfloat16, enabled=self.training, cache_enabled=False):
            x = self.enc(ids, mask)
        x = x.float()
        s = pool @ x
        return self.sent(s).squeeze(-1), self.tok(x).squeeze(-1), self.cls(x[:, 0]).squeeze(-1), self.contra(s).squeeze(-1)


def kept_ids(pieces):
    vocab = json.loads((EMBEDDER / "tokenizer.json").read_text("utf-8"))["model"]["vocab"]
    at = {p: i for i, p in enumerate(pieces)}
    return [k if k < 4 else at[v[0]] for k, v in enumerate(vocab)]


def from_embedder():
    _, pieces, _, T = build.read_blob(build.fetch(EMBEDDER / ".cache"))
    ids = kept_ids(pieces)
    t = lambda a: torch.tensor(np.array(a, dtype=np.float32))
    m = Encoder(len(ids))
    with torch.no_grad():
        m.word.weight.copy_(t(build.dequant(T["emb.word"], H)[ids]))
        m.pos.weight.copy_(t(T["emb.pos"].reshape(-1, H) + T["emb.type"].reshape(-1, H)[0]))
        m.ln.weight.copy_(t(T["emb.ln.w"])); m.ln.bias.copy_(t(T["emb.ln.b"]))
        for i, l in enumerate(m.L):
            w = lambda n, cols=H: t(build.dequant(T[f"l{i}.{n}.w"], cols))
            b = lambda n: t(T[f"l{i}.{n}.b"])
            l["qkv"].weight.copy_(torch.cat([w("q"), w("k"), w("v")])); l["qkv"].bias.copy_(torch.cat([b("q"), b("k"), b("v")]))
            for n, cols in (("ao", H), ("fi", H), ("fo", FFN)):
                l[n].weight.copy_(w(n, cols)); l[n].bias.copy_(b(n))
            for n in ("aln", "oln"):
                l[n].weight.copy_(t(T[f"l{i}.{n}.w"])); l[n].bias.copy_(b(n))
    return m


@functools.lru_cache(200_000)
def pieces_of(text):
    e = tok.encode(text, add_special_tokens=False)
    return e.ids, e.offsets


def encode(question, sentences):
    """<s> question </s> </s> sentence sentence … </s>; returns ids and each sentence's token range."""
    ids, spans = [0] + pieces_of(question)[0][:MAX_QUESTION] + [2, 2], []
    for s in sentences:
        piece = pieces_of(s)[0][:MAX_SENTENCE]
        spans.append((len(ids), len(ids) + len(piece)))
        ids += piece
    return ids + [2], spans


def held(name):
    """The rule by which articles are kept for measuring: about half of them, by their Wikinews id or XQuAD title."""
    return hashlib.sha256(name.encode()).hexdigest()[-2] < "8"



# ---------------------------------------------------------------- data
def split_sentences(text):
    """Good enough for XQuAD paragraphs; the product has its own splitter."""
    out, start = [], 0
    for m in re.finditer(r"[.!?][\"“”»')\]]*\s+(?=[\"„“»(\[]?[A-ZÄÖÜ0-9])", text):
        last = text[start:m.start()].split()[-1:] or [""]
        if text[m.start()] == "." and (len(last[0].lstrip('("„“')) == 1 or re.fullmatch(r"\d{1,2}", last[0])):
            continue
        out.append((start, m.end())); start = m.end()
    return out + [(start, len(text))] if start < len(text) else out


Item = collections.namedtuple("Item", "group prompt place gold answer near label")


def items_of(x):
    """An item; or those of one of the entailment model's triples or restatements, which are claims on one sentence."""
    if "q" in x:
        return [x]
    labels = dict(supported="supported", same="supported", less="supported", contradicted="contradicted", **{"not-stated": "not-stated"})
    claim = lambda key, label: dict(article=x.get("article"), kind="claim", label=label, q=x[key], **{"gold" if label == "supported" else "near": [x["sentence"]]})
    return [claim(key, label) for key, label in labels.items() if key in x and isinstance(x.get("sentence"), int)]


def load(articles, qa, xquad, left_out):
    """places: lists of sentences (an article or an XQuAD paragraph); items on them. `left_out(group)`: not used at all."""
    places, items, at = [], [], {}
    if xquad:
        read = lambda lang: json.loads((xquad / f"xquad-tune.{lang}.json").read_text("utf-8"))["data"]
        en = {q["id"]: q["question"] for a in read("en") for p in a["paragraphs"] for q in p["qas"]}
        for a in read("de"):
            for p in a["paragraphs"] if not left_out(a["title"]) else []:
                spans = split_sentences(p["context"])
                places.append([p["context"][s:e].strip() for s, e in spans])
                for q in p["qas"]:
                    start = q["answers"][0]["answer_start"]
                    gold = [i for i, (s, e) in enumerate(spans) if s <= start < e]
                    for question in (q["question"], en[q["id"]]):
                        items.append(Item(a["title"], "Frage: " + question, len(places) - 1, gold, q["answers"][0]["text"], [], "question"))
    for a in map(json.loads, articles.open(encoding="utf-8")):
        if not left_out(a["id"]):
            at[a["id"]] = len(places)
            places.append([a["text"][s:e].strip() for s, e in a["sentences"]])
    for x in (item for path in qa for line in path.open(encoding="utf-8") if line.strip() for item in items_of(json.loads(line))):
        if x["article"] in at:
            place = at[x["article"]]
            ok = lambda v: [g for g in v or [] if isinstance(g, int) and 0 <= g < len(places[place])]
            label = x["label"] if x["kind"] == "claim" else "question"
            gold = ok(x.get("gold")) if x.get("answer") or label == "supported" else []
            items.append(Item(x["article"], ("Frage: " if label == "question" else "Aussage: ") + x["q"], place, gold, x.get("answer"), ok(x.get("near")), label))
    return places, items


def vectors(texts, cache):
    """The embedder's vectors of the texts, as {text: vector}; kept in the file `cache`."""
    import onnxruntime
    known = {}
    if cache.exists():
        z = np.load(cache, allow_pickle=True)
        known = dict(zip(z["texts"], z["V"]))
    new = sorted(set(texts) - set(known))
    if new:
        session = onnxruntime.InferenceSession(EMBEDDER / "model.onnx")
        for x in new:
            ids = np.array([[0] + pieces_of(x)[0][:160] + [2]])
            known[x] = session.run(None, dict(input_ids=ids, attention_mask=np.ones_like(ids)))[0][0].astype(np.float16)
        np.savez(cache, texts=np.array(list(known), dtype=object), V=np.array(list(known.values())))
    return known


class Data:
    """The items with, for each, the look-alike sentences of its own place and of others; and repeated sentences."""
    def __init__(self, places, items, cache):
        self.places, self.items = places, items
        prompts = ["query: " + i.prompt.split(": ", 1)[1] for i in items]
        where = [(p, k) for p, S in enumerate(places) for k in range(len(S))]
        texts = ["passage: " + places[p][k] for p, k in where]
        v = vectors(prompts + texts, cache)
        V, place = np.array([v[t] for t in texts], np.float32), np.array([p for p, _ in where])
        self.own, self.other = [], []
        for i, q in zip(items, prompts):
            order = np.argsort(-(V @ v[q].astype(np.float32)))[:400]
            mine = np.flatnonzero(place == i.place)
            mine = mine[np.argsort(-(V[mine] @ v[q].astype(np.float32)))]
            self.own.append([where[k][1] for k in mine if where[k][1] not in i.gold][:4])
            self.other.append([where[k] for k in order if place[k] != i.place][:25])
        self.same = {}                                      # sentences that say nearly the same in the same place
        for p in range(len(places)):
            mine = np.flatnonzero(place == p)
            for j, row in enumerate(V[mine] @ V[mine].T > 0.92):
                self.same[p, j] = set(np.flatnonzero(row)) - {j}
        self.names = [edits.names_of(S) for S in places]

    def examples(self, made, use=lambda item: True):
        """One pass over the items that `use` picks: [(prompt, sentences, sentence labels, answer, contradiction labels)]; -1: no label."""
        out = []

        def add(prompt, place, w, gold=(), answer=None, against=None, skip=()):
            S = self.places[place]
            if w:
                y = [-1 if i in skip else int(i in gold) for i in w]
                c = [-1 if against is None or i in skip else int(i in against) for i in w]
                out.append((prompt, [S[i] for i in w], y, answer, c))

        for n, i in enumerate(self.items):
            if not use(i):
                continue
            S, names, q = self.places[i.place], self.names[i.place], i.prompt
            claim, budget, text = i.label != "question", random.choice((100, 150, 190, 240)), " ".join(S)
            none = [] if claim else None
            without = lambda w: [k for k in w if k not in i.gold]
            if i.gold:
                around = lambda: window(S, random.choice(i.gold), budget)
                add(q, i.place, around(), i.gold, i.answer, none)
                if random.random() < 0.5:
                    add(q, i.place, without(around()), against=none)
                if self.own[n] and random.random() < 0.6:
                    add(q, i.place, without(window(S, random.choice(self.own[n]), budget)), against=none)
                if random.random() < 0.1:
                    add(q, i.place, without(window(S, random.randrange(len(S)), budget)), against=none)
                if random.random() < 0.4:
                    p, k = random.choice(self.other[n])
                    w = window(self.places[p], k, budget)
                    if not i.answer or not any(i.answer in self.places[p][j] for j in w):
                        add(q, p, w, against=none)
                head, body = q.split(": ", 1)
                if claim and random.random() < 0.7:
                    new = edits.contradicted(body, names, text)
                    if new:
                        add(f"{head}: {new}", i.place, around(), against=i.gold)
                elif not claim and random.random() < 0.3:
                    new = edits.swapped(body, names, text)
                    if new:
                        add(f"{head}: {new}", i.place, around())
            else:
                against = i.near if i.label == "contradicted" else none
                add(q, i.place, window(S, random.choice(i.near or range(len(S))), budget), against=against)
                if self.own[n] and random.random() < 0.5:
                    add(q, i.place, window(S, random.choice(self.own[n]), budget), against=against)
                if random.random() < 0.1:
                    p, k = random.choice(self.other[n])
                    add(q, p, window(self.places[p], k, budget), against=none)
        count = int(made * len(out))
        while count > 0:
            p = random.randrange(len(self.places))
            S = self.places[p]
            k = random.randrange(len(S))
            if not (40 <= len(S[k]) <= 260 and S[k][-1] == "."):
                continue
            count -= 1
            new, w = edits.shortened(S[k]), window(S, k, random.choice((100, 150, 190, 240)))
            if random.random() < 0.5:
                new = edits.contradicted(new, self.names[p], S[k])
                if new:
                    add("Aussage: " + new, p, w, against=[k], skip=self.same[p, k])
            else:
                add("Aussage: " + new, p, w, [k], against=[], skip=self.same[p, k])
        return out


def window(S, centre, budget):
    """A random run of sentences around `centre` of at most `budget` tokens."""
    length = lambda i: len(pieces_of(S[i])[0][:MAX_SENTENCE])
    lo = hi = centre
    n = length(centre)
    while True:
        more = [k for k in (lo - 1, hi + 1) if 0 <= k < len(S) and n + length(k) <= budget]
        if not more or random.random() < 0.08:
            return list(range(lo, hi + 1))
        k = random.choice(more)
        n += length(k); lo, hi = min(lo, k), max(hi, k)


def batches(examples, tokens=2400):
    rows = []
    for q, S, y, answer, c in examples:
        ids, spans = encode(q, S)
        t = [0] * len(ids)
        for k, s in enumerate(S):
            at = s.find(answer) if answer and y[k] == 1 else -1
            if at >= 0:
                for i, (b, e) in enumerate(pieces_of(s)[1][:MAX_SENTENCE]):
                    t[spans[k][0] + i] = int(b < at + len(answer) and e > at)
        if len(ids) <= 512:
            rows.append((ids, spans, y, t, c))
    random.shuffle(rows)
    out = []
    for c in range(0, len(rows), 400):
        chunk, i = sorted(rows[c:c + 400], key=lambda r: len(r[0])), 0
        while i < len(chunk):
            j = i + 1
            while j < len(chunk) and (j + 1 - i) * len(chunk[j][0]) <= tokens:
                j += 1
            out.append(chunk[i:j]); i = j
    random.shuffle(out)
    return out


def collate(b):
    T, S, B = max(len(r[0]) for r in b), max(len(r[1]) for r in b), len(b)
    ids, mask, pool = torch.ones(B, T, dtype=torch.long), torch.zeros(B, T), torch.zeros(B, S, T)
    y, t, c = torch.full((B, S), -1.0), torch.full((B, T), -1.0), torch.full((B, S), -1.0)
    for i, (x, spans, labels, tags, against) in enumerate(b):
        ids[i, :len(x)], mask[i, :len(x)] = torch.tensor(x), 1
        for k, (s, e) in enumerate(spans):
            e = max(e, s + 1)
            pool[i, k, s:e], y[i, k], c[i, k], t[i, s:e] = 1 / (e - s), labels[k], against[k], torch.tensor(tags[s:e], dtype=torch.float)
    return ids, mask, pool, y, t, c


# ---------------------------------------------------------------- training
def losses(model, batch):
    ids, mask, pool, y, t, c = batch
    s, k, p, x = model(ids, mask, pool)
    bce = lambda logits, labels, weight: F.binary_cross_entropy_with_logits(
        logits[labels >= 0], labels[labels >= 0], pos_weight=torch.tensor(weight, device=ids.device)) if (labels >= 0).any() else logits.sum() * 0
    return bce(s, y, 2.0), 0.3 * bce(k, t, 3.0), 0.7 * bce(p, y.clamp(min=0).max(1).values, 1.0), 0.3 * bce(x, c, 2.0)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--articles", type=pathlib.Path, required=True)
    ap.add_argument("--qa", type=pathlib.Path, nargs="+", required=True, help="items; see README.md")
    ap.add_argument("--new", type=pathlib.Path, nargs="*", default=[], help="more items; see --held new")
    ap.add_argument("--xquad", type=pathlib.Path, help="folder with xquad-tune.de.json and xquad-tune.en.json")
    ap.add_argument("--held", default="none",
                    help="articles to leave out: a JSON list of ids; or those that held() chooses of `all` (out-of-fold), "
                         "or only of those that --new has items on (`new`)")
    ap.add_argument("--init", type=pathlib.Path, help="go on from this checkpoint")
    ap.add_argument("--minutes", type=float, default=45)
    ap.add_argument("--lr", type=float, default=6e-5)
    ap.add_argument("--made", type=float, default=0.15, help="made claims, as a share of the other examples")
    ap.add_argument("--old", type=float, default=1, help="share of the items that are not --new in each pass")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--workers", type=int, default=2, help="batches of one step that run side by side, one thread each")
    ap.add_argument("--vectors", type=pathlib.Path, default=HERE / ".cache/vectors.npz", help="cache of the embedder's vectors")
    ap.add_argument("--out", type=pathlib.Path, default=HERE / "reader.pt")
    a = ap.parse_args()
    random.seed(a.seed); torch.manual_seed(a.seed)
    a.vectors.parent.mkdir(exist_ok=True)
    read = lambda paths: [json.loads(line) for path in paths for line in path.open(encoding="utf-8") if line.strip()]
    new, out = {(x["article"], x["q"]) for x in read(a.new)}, set()
    if a.held == "all":
        out = {x["id"] for x in read([a.articles])}
        if a.xquad:
            out |= {x["title"] for x in json.loads((a.xquad / "xquad-tune.de.json").read_text("utf-8"))["data"]}
    elif a.held == "new":
        out = {article for article, _ in new}
    out = {x for x in out if held(x)} if a.held in ("none", "all", "new") else set(json.loads(pathlib.Path(a.held).read_text()))
    a.out.with_suffix(".held.json").write_text(json.dumps(sorted(out)))
    data = Data(*load(a.articles, a.qa + a.new, a.xquad, out.__contains__), a.vectors)
    model = Reader(from_embedder())
    if a.init:
        print(model.load_state_dict({k: v.float() for k, v in torch.load(a.init, map_location="cpu").items()}, strict=False))
    device = "cuda" if torch.cuda.is_available() else "cpu"
    model.to(device).train()
    model.enc.word.weight.requires_grad_(False)           # stays what the embedder's 4-bit table holds
    heads = [p for n, p in model.named_parameters() if not n.startswith("enc.")]
    body = [p for n, p in model.named_parameters() if n.startswith("enc.") and p.requires_grad]
    opt = torch.optim.AdamW([dict(params=body, lr=a.lr), dict(params=heads, lr=1e-3)], weight_decay=0.01)

    def gradients(batch):
        parts = losses(model, [v.to(device) for v in collate(batch)])
        return torch.autograd.grad(sum(parts), body + heads), [p.item() for p in parts]

    pool = ThreadPoolExecutor(a.workers)                  # on shared CPUs faster than threads that wait for each other in every operation
    torch.set_num_threads(1)
    start_lr, t0, step, seen, saved, log = [g["lr"] for g in opt.param_groups], time.time(), 0, 0, 0, []
    print(len(data.items), "items,", len(data.places), "places,", len(out), "articles left out", device, flush=True)
    while True:
        rows = batches(data.examples(a.made, lambda i: (i.group, i.prompt.split(": ", 1)[1]) in new or random.random() < a.old), 2400 // a.workers)
        for b in zip(*[iter(rows)] * a.workers):
            done = (time.time() - t0) / 60 / a.minutes
            if done >= 1:
                torch.save(model.state_dict(), a.out)
                return print("done", step, "steps", seen, "examples", flush=True)
            for g, lr in zip(opt.param_groups, start_lr):
                g["lr"] = lr * min(1, (step + 1) / 60) * max(0.02, 1 - done)
            results = list(pool.map(gradients, b))
            for i, p in enumerate(body + heads):
                p.grad = sum(r[0][i] for r in results) / len(results)
            torch.nn.utils.clip_grad_norm_(body + heads, 1.0); opt.step()
            step, seen = step + 1, seen + sum(map(len, b))
            log += [r[1] for r in results]
            if step % 25 == 0:
                print(f"step {step}  {done:.0%}  {seen} examples  {time.time() - t0:.0f} s  losses", *np.round(np.mean(log, 0), 3), flush=True)
                log = []
                if time.time() - saved > 600:
                    torch.save(model.state_dict(), a.out); saved = time.time()


if __name__ == "__main__":
    main()
