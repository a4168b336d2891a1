#!/usr/bin/env python3
"""Train the entailment model: a cross-encoder that reads a claim with ONE sentence (and what stands around it) and says
whether the sentence supports it, contradicts it, or neither; a report with one of another outlet, each by itself; and a question, of
which only what it takes for granted is read.

    python entail.py --articles articles.jsonl --items qa.jsonl ../reader/items.jsonl --triples claims.jsonl \
                    --restated restated.jsonl --clusters clusters.jsonl --presupposed presupposed.jsonl --held ../reader/held.json --init reader.pt --minutes 30 \
                    --out entailment.pt
"""
import argparse, collections, functools, hashlib, json, pathlib, random, sys, time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

HERE = pathlib.Path(__file__).resolve().parent
READER = HERE.parent / "reader"
sys.path.insert(0, str(READER))
import edits  # noqa: E402
import train as reader  # noqa: E402  the reader's training: encoder, tokens, vectors
import claims_of  # noqa: E402

def attention(q, k, v, attn_mask):
    """On CPUs and short inputs twice as quick as torch's own."""
    scores = (q @ k.transpose(-1, -2)).float() / q.shape[-1] ** 0.5
    return scores.masked_fill(~attn_mask, -1e4).softmax(-1).to(v.dtype) @ v


F.scaled_dot_product_attention = attention
FROZEN = 4  # the lowest layers stay as they are

REPORT = "Meldung: "  # before a claim that is compared with another report on its own
QUESTION = "Frage: "  # before a question of which only what it takes for granted is read
MAX_CLAIM, MAX_SENTENCE, MAX_AROUND = 64, 100, 40
LABELS = ("supported", "contradicted", "not-stated")
SYNONYMS = HERE.parent.parent / "server/text/synonyms.ts"
claims_of.read_opposites(SYNONYMS.read_text("utf-8")), claims_of.read_synonyms(SYNONYMS.read_text("utf-8"))


class Entailment(nn.Module):
    """ids, mask [b, t], pool [b, 2, t] (rows average the claim's and the sentence's tokens) -> logits [b, 3]."""
    def __init__(self, enc):
        super().__init__()
        self.enc, self.hidden, self.out = enc, nn.Linear(3 * reader.H, reader.H), nn.Linear(reader.H, 3)

    def forward(self, ids, mask, pool):
        with torch.autocast(ids.device.type, dtype=torch.bfloat16, enabled=self.training, cache_enabled=False):
            x = self.enc(ids, mask)
        x = x.float()
        x = torch.cat([x[:, 0], (pool @ x).flatten(1)], -1)
        return self.out(self.enc.drop(torch.tanh(self.hidden(x))))


@functools.lru_cache(400_000)
def ids_of(text):
    return reader.pieces_of(text)[0]


def encode(claim, S, k, around=True):
    """<s> claim </s></s> sentence </s> first sentence of the article, sentence before </s>; the claim's and sentence's ranges."""
    ids = [0] + ids_of(claim if claim.startswith((REPORT, QUESTION)) else "Aussage: " + claim)[:MAX_CLAIM]
    claim_end = len(ids)
    ids = ids + [2, 2]
    start = len(ids)
    ids = ids + ids_of(S[k])[:MAX_SENTENCE]
    end = max(len(ids), start + 1)
    ids = ids + [2]
    if around and k > 0:
        if k > 1:
            ids = ids + ids_of(S[0])[:MAX_AROUND]
        ids = ids + ids_of(S[k - 1])[-MAX_AROUND:] + [2]
    return ids, ((1, claim_end), (start, end))


def may_show(k, bad):
    """Whether none of the sentences `bad` would stand around sentence k."""
    return not {0, k - 1} & set(bad)


def as_reports(rows, share_of_claims):
    """Rows of (share, evidence, claim, label): most are read as reports, some as claims."""
    as_claims = random.random() < share_of_claims
    return [([own], 0, claim if as_claims else REPORT + claim, label, []) for share, own, claim, label in rows if random.random() < share]


# ---------------------------------------------------------------- data
def picked(article):
    """Articles kept for choosing settings: one in eight."""
    return hashlib.sha256(("pick" + article).encode()).hexdigest()[-1] in "07"


def read(paths):
    return [json.loads(line) for path in paths for line in path.open(encoding="utf-8") if line.strip()]


class Data:
    """The written claims, triples, restatements, clusters and questions, and the sentences of the articles that look most like them."""
    def __init__(self, articles, items, triples, restated, clusters, presupposed, leave_out, cache):
        self.S = {a["id"]: [a["text"][s:e].strip() for s, e in a["sentences"]] for a in read([articles]) if not leave_out(a["id"])}
        self.names = {a: edits.names_of(S) for a, S in self.S.items()}
        items = [x for x in read(items) if x["article"] in self.S]
        for x in items:
            n = len(self.S[x["article"]])
            for f in ("gold", "near"):
                x[f] = [g for g in x.get(f) or [] if isinstance(g, int) and 0 <= g < n]
        self.claims = [x for x in items if x["kind"] == "claim" and x["gold"] + x["near"]]
        self.questions = [x for x in items if x["kind"] == "answerable" and x["gold"] and x["answer"] and x.get("type") in ("num", "who", "what", "date", "where", "how", "why")]
        self.misses = [x for x in items if x["kind"] == "unanswerable" and x["near"] and x.get("why") in ("missing-detail", "wrong-time", "wrong-agent", "wrong-object")]
        self.triples = [x for x in read(triples) if x["article"] in self.S]
        self.restated = [x for x in read(restated) if "text" in x or x["article"] in self.S]
        self.clusters = read(clusters)
        self.presupposed = [x for x in read(presupposed) if x["article"] in self.S]
        self.answers = collections.defaultdict(list)
        for x in self.questions:
            self.answers[x["article"]].append((x["type"], x["answer"], tuple(x["gold"])))
        self.all_answers = collections.defaultdict(list)
        for x in self.questions:
            self.all_answers[x["type"]].append(x["answer"])
        texts = ["query: " + x["q"] for x in self.claims + self.questions] + ["query: " + x[l] for x in self.triples for l in LABELS]
        texts += ["query: " + q for x in self.presupposed for q in x["true"] + x["false"] + x["open"]]
        passages = ["passage: " + s for S in self.S.values() for s in S]
        reports = ["passage: " + x["same"][0] for x in self.clusters]
        v = reader.vectors(texts + passages + reports, cache)
        if reports:
            V = np.array([v[t] for t in reports], np.float32)
            score = V @ V.T
            np.fill_diagonal(score, -1)
            self.near_clusters = [[self.clusters[k] for k in np.argsort(-row)[:8]] for row in score]
        self.like = {}
        for a, S in self.S.items():
            self.like[a] = np.array([v["passage: " + s] for s in S], np.float32)
        self.sentences = [(a, s) for a, S in self.S.items() for s in S]
        self.all_like = np.concatenate(list(self.like.values()))
        self.v = {t[7:]: v[t].astype(np.float32) for t in texts}

    def look_alikes(self, article, text, without, n=4):
        score = self.like[article] @ self.v[text]
        return [k for k in np.argsort(-score) if k not in without][:n]

    def repeats(self, article, k):
        """Sentences of the article that say nearly the same."""
        return set(np.flatnonzero(self.like[article] @ self.like[article][k] > 0.92))

    def groups(self, made, asked):
        """One pass: lists of (article or text, sentence, claim, label, sentences that must not stand around)."""
        out = []
        out += [self.of_claim(x) for _ in range(2) for x in self.claims] + [self.of_triple(x) for x in self.triples]
        out += [self.of_restated(x) for x in self.restated]
        out += [self.of_cluster(n, x) for n, x in enumerate(self.clusters)]
        out += [self.of_presupposed(x) for x in self.presupposed]
        if self.presupposed:
            out += [self.of_asked(x) for x in self.questions if random.random() < 0.4]
        for x in self.questions + self.misses:
            if random.random() < asked:
                out.append(self.of_question(x))
        for _ in range(int(made * len(self.claims))):
            out.append(self.of_sentence())
        out += [self.of_apart() for _ in range(len(self.clusters) // 2)]
        return [g for g in out if g]

    def of_claim(self, x):
        """A written claim with a sentence that tells, changed, and with one that looks as if it did."""
        a, q, label = x["article"], x["q"], LABELS.index(x["label"])
        k = random.choice(x["gold"] or x["near"])
        if label and len(x["near"]) > 1 and random.random() < 0.6 and q in self.v:
            k = max(x["near"], key=lambda n: self.like[a][n] @ self.v[q])
        rows = [(a, k, q, label, [])]
        if label == 0 and random.random() < 0.5:
            new = claims_of.changed(q, self.names[a], " ".join(self.S[a]))
            if new:
                rows.append((a, k, new, 1, []))
        known = set(x["gold"] + x["near"])
        alike = self.look_alikes(a, q, known)
        if alike and random.random() < 0.7:
            rows.append((a, random.choice(alike[:3]), q, 2, known))
        return rows

    def of_triple(self, x):
        """The three claims of a triple with their sentence, and one of them with a look-alike."""
        a, k = x["article"], x["sentence"]
        rows = [(a, k, x[l], i, []) for i, l in enumerate(LABELS)]
        which = random.choice(LABELS)
        alike = self.look_alikes(a, x[which], {k} | self.repeats(a, k))
        if alike and random.random() < 0.8:
            rows.append((a, random.choice(alike[:3]), x[which], 2, [k]))
        return rows

    def of_restated(self, x):
        """A sentence beside the same, less, more and something else in other words; then the other way round."""
        own = x.get("text") or self.S[x["article"]][x["sentence"]]
        same, less, more, other = x["same"], x["less"], x["more"], x["contradicted"]
        rows = [(1, own, same, 0), (0.5, own, more, 2), (0.1, own, other, 1),
                (1, same, own, 0), (1, same, other, 1), (0.4, same, more, 2), (0.4, same, less, 0),
                (0.5, more, own, 0), (0.5, more, other, 1), (0.2, more, same, 0),
                (0.6, other, same, 1), (0.2, other, more, 1), (0.3, less, same, 2), (0.2, less, own, 2)]
        return as_reports(rows, 0.15)

    def of_cluster(self, n, x):
        """Reports of the same, of something else that cannot be true as well, and of something beside it."""
        a, b, c = random.sample(x["same"], 3)
        o, p = random.sample(x["other"], 2)
        near = random.choice(self.near_clusters[n])
        return as_reports([(1, a, b, 0), (1, a, o, 1), (1, a, x["beside"], 2), (1, b, c, 0), (0.7, b, p, 1), (0.7, o, a, 1),
                           (0.5, c, a, 0), (0.4, p, c, 1), (0.5, x["beside"], b, 2), (0.5, c, random.choice(near["same"]), 2)], 0.3)

    def of_presupposed(self, x):
        """Questions that take for granted what a sentence tells, tells otherwise and does not tell; each with a look-alike, too."""
        a, k = x["article"], x["sentence"]
        rows = [(a, k, QUESTION + random.choice(x[kind]), label, []) for label, kind in enumerate(("true", "false", "open"))]
        asked = random.choice(x["true"] + x["false"])
        alike = self.look_alikes(a, asked, {k} | self.repeats(a, k))
        if alike:
            rows.append((a, random.choice(alike[:3]), QUESTION + asked, 2, [k]))
        return rows

    def of_asked(self, x):
        """A question that an article answers: what it takes for granted is so."""
        a, q = x["article"], x["q"]
        rows = [(a, random.choice(x["gold"]), QUESTION + q, 0, [])]
        alike = self.look_alikes(a, q, x["gold"])
        return rows + ([(a, random.choice(alike[:3]), QUESTION + q, 2, x["gold"])] if alike else [])

    def of_apart(self):
        """A sentence beside one of another article that looks like it: two reports that say nothing on each other."""
        n = random.randrange(len(self.sentences))
        (a, own), like = self.sentences[n], self.all_like @ self.all_like[n]
        far = [k for k in np.argsort(-like)[:40] if self.sentences[k][0] != a and like[k] < 0.96][:12]
        if not far or not 40 <= len(own) <= 250:
            return None
        o, p = (self.sentences[random.choice(far)][1] for _ in range(2))
        return [([o], 0, REPORT + own, 2, []), ([own], 0, REPORT + p, 2, [])]

    def other_answer(self, x):
        """An answer of the same kind that is wrong: of another question, or the right one changed."""
        a, t, answer = x["article"], x.get("type"), x.get("answer") or ""
        if t is None:
            t = random.choice(("num", "who", "what", "date", "where"))
            q = x["q"].lower()
            for words, kind in ((("wie viel", "how many", "how much", "wie hoch"), "num"), (("wer", "wen", "wem", "who"), "who"), (("wann", "when", "jahr"), "date"), (("wo ", "wohin", "where", "stadt"), "where"), (("warum", "why", "weshalb", "wieso"), "why")):
                if any(q.startswith(w) or f" {w}" in q for w in words):
                    t = kind
                    break
        same = [o for kind, o, gold in self.answers[a] if kind == t and not any(p in o.lower() or o.lower() in p for p in (answer.lower(),) if p)]
        r = random.random()
        if same and r < 0.6:
            return random.choice(same)
        if answer and r < 0.85:
            new = edits.swapped(answer, self.names[a], answer) or claims_of.replaced(answer, claims_of.OPPOSITES)
            if new:
                return new
            if t == "who" and len(self.names[a]) > 1:
                new = random.choice(self.names[a])
                if new not in answer and answer not in new:
                    return new
        new = random.choice(self.all_answers[t])
        return None if new.lower() in answer.lower() or answer and answer.lower() in new.lower() else new

    def of_question(self, x):
        """A question with its answer and with another one, as claims."""
        a, q, lang = x["article"], x["q"], x["lang"]
        if not q.endswith("?") and random.random() < 0.6:
            return None
        new = self.other_answer(x)
        if x["kind"] == "unanswerable":
            return new and [(a, random.choice(x["near"]), claims_of.declarative(q, new, lang), 2, [])]
        k = random.choice(x["gold"])
        if x["answer"] not in self.S[a][k] and any(x["answer"] in self.S[a][g] for g in x["gold"]):
            k = next(g for g in x["gold"] if x["answer"] in self.S[a][g])
        own = claims_of.declarative(q, x["answer"], lang)
        rows = [(a, k, own, 0, [])]
        if new:
            rows.append((a, k, claims_of.declarative(q, new, lang), 1, []))
        alike = self.look_alikes(a, q, x["gold"])
        if alike and random.random() < 0.35:
            rows.append((a, random.choice(alike[:3]), own if random.random() < 0.5 or not new else rows[1][2], 2, x["gold"]))
        return rows

    def of_sentence(self):
        """A sentence as its own claim: shortened, changed, with a clause of another article."""
        while True:
            a = random.choice(list(self.S))
            S = self.S[a]
            k = random.randrange(len(S))
            if 40 <= len(S[k]) <= 260 and S[k][-1] == ".":
                break
        base = edits.shortened(S[k])
        if random.random() < 0.5:
            base = claims_of.replaced(base, claims_of.SYNONYMS, most=2) or base
        rows = [(a, k, base, 0, [])]
        new = claims_of.changed(base, self.names[a], S[k])
        if new:
            rows.append((a, k, new, 1, []))
        if random.random() < 0.5:
            p = random.choice(list(self.S))
            found = [m.group() for s in self.S[p] for m in [claims_of.CLAUSE.search(s)] if m]
            if found and base.endswith("."):
                rows.append((a, k, base[:-1] + random.choice(found), 2, []))
        return rows if len(rows) > 1 or random.random() < 0.3 else None


def batches(groups, S_of, tokens):
    """Groups of rows of about equal length, several a batch."""
    made = []
    for n, g in enumerate(groups):
        rows = []
        for a, k, claim, label, bad in g:
            S = S_of[a] if isinstance(a, str) else a
            around = random.random() < 0.5 and may_show(k, bad)
            rows.append((*encode(claim, S, k, around), label, n, S[k]))
        made.append(rows)
    random.shuffle(made)
    out = []
    for c in range(0, len(made), 300):
        batch, longest = [], 0
        for g in sorted(made[c:c + 300], key=lambda g: max(len(r[0]) for r in g)):
            n = max(len(r[0]) for r in g)
            if batch and (len(batch) + len(g)) * max(n, longest) > tokens:
                out.append(batch); batch, longest = [], 0
            batch, longest = batch + g, max(n, longest)
        out.append(batch)
    random.shuffle(out)
    return out


def collate(b):
    T = max(len(r[0]) for r in b)
    ids, mask, pool = torch.ones(len(b), T, dtype=torch.long), torch.zeros(len(b), T), torch.zeros(len(b), 2, T)
    for i, (x, spans, *_) in enumerate(b):
        ids[i, :len(x)], mask[i, :len(x)] = torch.tensor(x), 1
        for j, (s, e) in enumerate(spans):
            pool[i, j, s:e] = 1 / (e - s)
    return ids, mask, pool


def loss_of(model, b):
    z = model(*collate(b))
    y = torch.tensor([r[2] for r in b])
    plain = F.cross_entropy(z, y, label_smoothing=0.05)
    by = collections.defaultdict(list)
    for i, r in enumerate(b):
        by[r[3], r[4]].append(i)
    pairs = [(i, j) for rows in by.values() for i in rows for j in rows if y[i] == 0 and y[j] != 0]
    if not pairs:
        return plain, (plain.item(), 0)
    i, j = torch.tensor(pairs).T
    other = y[j]
    gap = (z[i, 0] - z[i, other]) - (z[j, 0] - z[j, other])
    ranked = F.softplus(-gap).mean()
    return plain + 0.5 * ranked, (plain.item(), ranked.item())


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--articles", type=pathlib.Path, required=True)
    ap.add_argument("--items", type=pathlib.Path, nargs="+", required=True)
    ap.add_argument("--triples", type=pathlib.Path, nargs="*", default=[])
    ap.add_argument("--restated", type=pathlib.Path, nargs="*", default=[])
    ap.add_argument("--clusters", type=pathlib.Path, nargs="*", default=[])
    ap.add_argument("--presupposed", type=pathlib.Path, nargs="*", default=[])
    ap.add_argument("--held", type=pathlib.Path, required=True, help="articles that are measured on")
    ap.add_argument("--init", type=pathlib.Path, required=True)
    ap.add_argument("--minutes", type=float, default=25)
    ap.add_argument("--lr", type=float, default=5e-5)
    ap.add_argument("--made", type=float, default=1.0, help="made sentences for each written claim")
    ap.add_argument("--asked", type=float, default=0.5, help="share of the questions in each pass")
    ap.add_argument("--workers", type=int, default=2)
    ap.add_argument("--tokens", type=int, default=1600)
    ap.add_argument("--floor", type=float, default=0.02, help="least share of the learning rate")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--final", action="store_true", help="train on the articles kept for choosing as well")
    ap.add_argument("--vectors", type=pathlib.Path, default=HERE / ".cache/vectors.npz")
    ap.add_argument("--out", type=pathlib.Path, required=True)
    a = ap.parse_args()
    random.seed(a.seed); torch.manual_seed(a.seed)
    a.vectors.parent.mkdir(exist_ok=True)
    held = set(json.loads(a.held.read_text()))
    data = Data(a.articles, a.items, a.triples, a.restated, a.clusters, a.presupposed, lambda x: x in held or picked(x) and not a.final, a.vectors)
    model = Entailment(reader.from_embedder())
    state = {k: v.float() for k, v in torch.load(a.init, map_location="cpu").items()}
    print(model.load_state_dict(state, strict=False))
    model.train()
    for n, p in model.named_parameters():
        if n.startswith(("enc.word", "enc.pos", "enc.ln", *(f"enc.L.{i}." for i in range(FROZEN)))):
            p.requires_grad_(False)
    heads = [p for n, p in model.named_parameters() if not n.startswith("enc.")]
    body = [p for n, p in model.named_parameters() if n.startswith("enc.") and p.requires_grad]
    opt = torch.optim.AdamW([dict(params=body, lr=a.lr), dict(params=heads, lr=5e-4)], weight_decay=0.01)

    def gradients(batch):
        loss, parts = loss_of(model, batch)
        return torch.autograd.grad(loss, body + heads), parts

    pool = ThreadPoolExecutor(a.workers)
    torch.set_num_threads(1)
    start_lr, t0, step, seen, log = [g["lr"] for g in opt.param_groups], time.time(), 0, 0, []
    saved = t0
    print(len(data.claims), "claims", len(data.triples), "triples", len(data.restated), "restated", len(data.clusters), "clusters", len(data.presupposed), "presupposed", len(data.questions), "questions", len(data.misses), "near misses", len(data.S), "articles", flush=True)
    while True:
        rows = batches(data.groups(a.made, a.asked), data.S, a.tokens)
        print("pass", len(rows), "batches", sum(map(len, rows)), "rows", collections.Counter(r[2] for b in rows for r in b), flush=True)
        for b in zip(*[iter(rows)] * a.workers):
            done = (time.time() - t0) / 60 / a.minutes
            if done >= 1:
                torch.save({k: v.half() for k, v in model.state_dict().items() if k != "enc.word.weight"}, a.out)
                return print("done", step, "steps", seen, "rows", flush=True)
            for g, lr in zip(opt.param_groups, start_lr):
                g["lr"] = lr * min(1, (step + 1) / 60) * max(a.floor, 1 - done)
            results = list(pool.map(gradients, b))
            for i, p in enumerate(body + heads):
                p.grad = sum(r[0][i] for r in results) / len(results)
            torch.nn.utils.clip_grad_norm_(body + heads, 1.0); opt.step()
            step, seen = step + 1, seen + sum(map(len, b))
            log += [r[1] for r in results]
            if step % 25 == 0:
                print(f"step {step}  {done:.0%}  {seen} rows  {time.time() - t0:.0f} s  losses", *np.round(np.mean(log, 0), 3), flush=True)
                log = []
            if time.time() - saved > 420:
                torch.save({k: v.half() for k, v in model.state_dict().items() if k != "enc.word.weight"}, a.out.with_suffix(".part.pt")); saved = time.time()


if __name__ == "__main__":
    main()
