#!/usr/bin/env python3
"""Writes accuracy/statements.md and accuracy/statement-confidence.md: who says what, by type, role and rule.

    accuracy/statements.py DEV.jsonl TRAIN.jsonl [--program PROGRAM] [--eval FOLDER]

DEV and TRAIN are the parts of the Wikinews quotations (see shared/data/statements/SOURCE.md; they measure only, nothing of them is
written here but counts). PROGRAM (default ./quellenlage) annotates them; FOLDER (default ../shared/eval) holds the set's scorer.
Every third article of TRAIN is the part held aside. The examples stand in accuracy/statement-confusions.tsv. Standard library only.
"""
import argparse, csv, json, pathlib, subprocess, sys
from collections import Counter, defaultdict

HERE = pathlib.Path(__file__).resolve().parent
HALF = 0.5


def annotated(program, path):
    lines = subprocess.run([*program.split(), "annotate", path], check=True, capture_output=True, encoding="utf-8").stdout
    return {r["id"]: r for r in map(json.loads, filter(str.strip, lines.splitlines()))}


def matched(scorer, gold, pred):
    """Pairs (gold, found) of one article; None where the other side has none. Found is right when contents overlap by half."""
    tokens, ours = gold["tokens"], []
    for s in pred["statements"]:
        q = {part: scorer.to_tokens(s.get(part), tokens) for part in scorer.PARTS}
        q |= {"type": scorer.TYPES[s["type"]], "rule": s["rule"].split(" ")[0], "nested": s["nested"], "confidence": s["confidence"]}
        if q["content"]:
            ours.append(q)
    theirs = gold["statements"]
    score = [[scorer.overlap(x["content"], y["content"]) for y in ours] for x in theirs]
    with_type = [[o + (0.01 if o and x["type"] == y["type"] else 0) for o, y in zip(row, ours)] for row, x in zip(score, theirs)]
    pairs = scorer.assign(with_type)
    rows = {r for r, _ in pairs}
    columns = {c for _, c in pairs}
    yield from ((theirs[r], ours[c], score[r][c]) for r, c in pairs)
    yield from ((x, None, 0.0) for k, x in enumerate(theirs) if k not in rows)
    yield from ((None, y, 0.0) for k, y in enumerate(ours) if k not in columns)


class Part:
    """What is counted over one part of the set."""

    def __init__(self, scorer, golds, preds):
        self.precision, self.recall = defaultdict(list), defaultdict(list)
        self.types = defaultdict(Counter)
        self.rules = defaultdict(Counter)
        self.bands = defaultdict(lambda: [0, 0, 0.0])
        self.confusions = Counter()
        self.articles = len(golds)
        for gold in golds:
            for x, y, overlap in matched(scorer, gold, preds[gold["id"]]):
                self.count(scorer, x, y, overlap >= HALF)

    def count(self, scorer, x, y, right):
        for part in scorer.PARTS:
            sx, sy = set(x[part] if x else []), set(y[part] if y else [])
            if sy:
                self.precision[part].append(len(sx & sy) / len(sy))
            if sx:
                self.recall[part].append(len(sx & sy) / len(sx))
        if x:
            self.types[x["type"]]["gold"] += 1
            self.types[x["type"]]["found"] += right
            self.types[x["type"]]["typed"] += right and x["type"] == y["type"]
            self.types[x["type"]]["speaker"] += right and scorer.overlap(x["speaker"], y["speaker"]) >= HALF
            if not right:
                self.confusions["missed: " + x["type"]] += 1
        if y:
            rule = y["rule"] + (", nested" if y["nested"] else "")
            self.types[y["type"]]["given"] += 1
            self.types[y["type"]]["right"] += right
            self.rules[rule]["given"] += 1
            self.rules[rule]["right"] += right
            band = self.bands[min(9, int(y["confidence"] * 10 + 1e-9))]
            band[0] += 1
            band[1] += right
            band[2] += y["confidence"]
            if not right:
                self.confusions["not marked: " + y["rule"]] += 1
        if right:
            if x["type"] != y["type"]:
                self.confusions[f"type: {x['type']} taken for {y['type']}"] += 1
            for role in scorer.ROLES:
                if (x[role] or y[role]) and scorer.overlap(x[role], y[role]) < HALF:
                    how = "missing" if not y[role] else "not marked" if not x[role] else "other words"
                    self.confusions[f"{role} ({how}): {y['rule']}"] += 1

    def figures(self, parts):
        mean = lambda lists: (lambda v: sum(v) / len(v) if v else 0.0)([v for p in parts for v in lists[p]])
        p, r = mean(self.precision), mean(self.recall)
        return p, r, 2 * p * r / (p + r) if p + r else 0.0


def dot(x):
    return f"{x:.3f}".lstrip("0") if x < 1 else "1.000"


def statements_page(scorer, dev, held, examples):
    out = [
        "# Statements: by type, by role, worst confusions",
        "",
        "Written by `accuracy/statements.py` on the developers' part of the Wikinews quotations (Petersen-Frey and Biemann, LREC-COLING",
        f"2024; {dev.articles} articles, the set's own metric); *held aside*: every third article of the training part ({held.articles} articles).",
        "QUiTE: the rule-based system published with the set, on the same articles (SpkAtt-2023 proceedings, table 9).",
        "",
        "| what | P | R | F1 | F1 held aside | QUiTE F1 |",
        "|---|---|---|---|---|---|",
    ]
    quite = {"content": ".488", "roles": ".349", "joint": ".389"}
    for name, parts in [("joint", scorer.PARTS), ("content", ["content"]), ("roles", scorer.ROLES)] + [(r, [r]) for r in scorer.ROLES]:
        p, r, f = dev.figures(parts)
        out.append(f"| {name} | {dot(p)} | {dot(r)} | {dot(f)} | {dot(held.figures(parts)[2])} | {quite.get(name, '')} |")
    out += [
        "",
        "A statement is found when its content overlaps the gold content by half (token F1).",
        "",
        "| type | marked | found | with this type | with its speaker | given | right |",
        "|---|---|---|---|---|---|---|",
    ]
    for t in scorer.TYPES.values():
        c = dev.types[t]
        out.append(
            f"| {t} | {c['gold']} | {share(c['found'], c['gold'])} | {share(c['typed'], c['gold'])} | {share(c['speaker'], c['gold'])}"
            f" | {c['given']} | {share(c['right'], c['given'])} |"
        )
    out += ["", "| rule | given | right | held aside: given | right |", "|---|---|---|---|---|"]
    for rule in sorted(dev.rules, key=lambda k: -dev.rules[k]["given"]):
        a, b = dev.rules[rule], held.rules[rule]
        out.append(f"| {rule} | {a['given']} | {share(a['right'], a['given'])} | {b['given']} | {share(b['right'], b['given'])} |")
    out += [
        "",
        "## The twenty worst confusions",
        "",
        "Counted on the developers' part; the examples are our own, of the same build.",
        "",
        "| times | what | example | why |",
        "|---|---|---|---|",
    ]
    for name, n in sorted(dev.confusions.items(), key=lambda kv: (-kv[1], kv[0]))[:20]:
        example, why = examples.get(name, ("–", "–"))
        out.append(f"| {n} | {name} | {example} | {why} |")
    return "\n".join(out) + "\n"


def share(a, b):
    return f"{a} ({dot(a / b)})" if b else "–"


def confidence_page(scorer, dev, held):
    out = [
        "# Statements: stated confidence and how often it holds",
        "",
        "Written by `accuracy/statements.py`. A statement counts as right when its content overlaps one of the gold statements by half or",
        "more (token F1 of the assignment that the data set's own metric makes). Wikinews quotations (Petersen-Frey and Biemann,",
        f"LREC-COLING 2024): *dev* is the developers' part, {dev.articles} articles; *held aside* is every third article of the training",
        f"part ({held.articles} articles).",
        "",
        "| confidence | stated, mean | dev: statements | dev: right | held aside: statements | held aside: right |",
        "|---|---|---|---|---|---|",
    ]
    for band in sorted(set(dev.bands) | set(held.bands)):
        a, b = dev.bands[band], held.bands[band]
        stated = (a[2] + b[2]) / max(1, a[0] + b[0])
        out.append(
            f"| {band / 10:.1f}–{(band + 1) / 10:.1f} | {stated:.2f} | {a[0]} | {rate(a)} | {b[0]} | {rate(b)} |"
        )
    view = {name: [sum(x) for x in zip(*(v for k, v in part.bands.items() if k >= 8))] for name, part in (("dev", dev), ("held", held))}
    whole = sum(v[0] for v in dev.bands.values())
    out += [
        "",
        f"From 0.8 on, {view['dev'][0]} of the {whole} statements on dev, content is right in {rate(view['dev'])} of the cases, held aside in"
        f" {rate(view['held'])}. Below 0.6 are",
        "reported speech acts, where annotators choose among sentences that all report something.",
    ]
    return "\n".join(out) + "\n"


def rate(band):
    return f"{band[1] / band[0]:.2f}" if band[0] else "–"


def main():
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("dev")
    ap.add_argument("train")
    ap.add_argument("--program", default="./quellenlage")
    ap.add_argument("--eval", default=str(HERE.parent.parent / "shared" / "eval"))
    a = ap.parse_args()
    sys.path.insert(0, a.eval)
    import statements as scorer

    read = lambda path: [json.loads(l) for l in open(path, encoding="utf-8") if l.strip()]
    dev = Part(scorer, read(a.dev), annotated(a.program, a.dev))
    held = Part(scorer, read(a.train)[2::3], annotated(a.program, a.train))
    with open(HERE / "statement-confusions.tsv", encoding="utf-8") as f:
        lines = list(csv.reader((l for l in f if not l.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE))
    examples = {line[0]: (line[1], line[2]) for line in lines[1:]}
    (HERE / "statements.md").write_text(statements_page(scorer, dev, held, examples), encoding="utf-8")
    (HERE / "statement-confidence.md").write_text(confidence_page(scorer, dev, held), encoding="utf-8")


if __name__ == "__main__":
    main()
