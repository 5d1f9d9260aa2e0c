#!/usr/bin/env python3
"""Fit the score of wording findings to labelled news (Python standard library only).

  swift run -c release RulePacker features babe.jsonl > babe.hits
  calibrate.py babe.jsonl=babe.hits ptc.jsonl=ptc.hits basil.jsonl=basil.hits

Each argument is a file of labelled texts and what RulePacker found in it. A hit
is positive when it touches a marked span (types as in TYPES), or lies in a
text labelled "Biased". Every set weighs the same however large it is. The
model is a logistic one with an L2 penalty; weights are rounded to 0.05. Prints
the Swift table of WordingScore.swift; --measured FILE writes what each rule found, for
RulePacker; --apply PREFIX writes each set's predictions with the new scores
(a text's own record left out of its rules' records) for a scorer of spans.
"""
import json, math, sys

TYPES = {"lexical", "Loaded_Language", "Name_Calling,Labeling", "Exaggeration,Minimisation"}
PENALTY = 0.002      # of the squared weights, per unit of total sample weight
STEPS = 400
PLAIN = ["strong", "indirect", "quotation", "rarity", "prominent", "modifies", "company", "phrase", "adverb", "short-quotation", "figure", "address",
         "density", "measured"]
PRIOR = 4.0          # MeasuredRule.prior


def read(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


def load(pairs):
    sets = []
    for pair in pairs:
        gold_path, hits_path = pair.split("=")
        gold = {r["id"]: r for r in read(gold_path)}
        rows = []
        for record in read(hits_path):
            g = gold[record["id"]]
            marked = [(s["start"], s["end"]) for s in g["spans"] if s["type"] in TYPES]
            for span in record["spans"]:
                touched = any(span["start"] < e and b < span["end"] for b, e in marked)
                y = touched or g.get("label") == "Biased"
                x = dict(span["features"], bias=1.0)
                x["set:" + gold_path] = 1.0
                x["pack:" + span["pack"]] = 1.0
                rows.append((x, 1.0 if y else 0.0, record["id"], span))
        sets.append((gold_path, rows))
    return sets


def measure(sets):
    """Counts of each rule: hits, marked, expected; and the feature, for which
    a text's own hits do not count, so that no text vouches for itself."""
    counts, own = {}, {}
    for path, rows in sets:
        base = sum(y for _, y, *_ in rows) / max(1, len(rows))
        for x, y, record, span in rows:
            for table, key in ((counts, span["rule"]), (own, (path, record, span["rule"]))):
                c = table.setdefault(key, [0, 0.0, 0.0])
                c[0] += 1; c[1] += y; c[2] += base
    for path, rows in sets:
        for x, y, record, span in rows:
            c, o = counts[span["rule"]], own[(path, record, span["rule"])]
            x["measured"] = math.log((c[1] - o[1] + PRIOR) / (c[2] - o[2] + PRIOR))
    return counts


def fit(sets):
    names = ["bias"] + PLAIN + sorted({k for _, rows in sets for x, *_ in rows for k in x if k.startswith(("pack:", "set:"))})
    index = {n: i for i, n in enumerate(names)}
    data = []
    for _, rows in sets:
        weight = 1.0 / max(1, len(rows)) / len(sets)
        data += [([(index[k], v) for k, v in x.items() if v], y, weight) for x, y, _, _ in rows]
    w = [0.0] * len(names)
    square = [1e-8] * len(names)
    for _ in range(STEPS):
        gradient = [2 * PENALTY * v if i else 0.0 for i, v in enumerate(w)]
        for x, y, weight in data:
            z = sum(w[i] * v for i, v in x)
            p = 1 / (1 + math.exp(-max(-30, min(30, z))))
            for i, v in x:
                gradient[i] += weight * (p - y) * v
        for i, g in enumerate(gradient):
            square[i] += g * g
            w[i] -= 0.3 * g / math.sqrt(square[i])
    # What a set adds is how much its experts mark, not what a hit is like.
    offsets = [w[i] for n, i in index.items() if n.startswith("set:")]
    w[0] += sum(offsets) / len(offsets)
    return {n: round(w[i] * 20) / 20 for n, i in index.items() if not n.startswith("set:")}


def main():
    arguments = sys.argv[1:]
    prefix = None
    if "--apply" in arguments:
        at = arguments.index("--apply")
        prefix = arguments[at + 1]
        del arguments[at:at + 2]
    table = None
    if "--measured" in arguments:
        at = arguments.index("--measured")
        table = arguments[at + 1]
        del arguments[at:at + 2]
    if not arguments:
        sys.exit(__doc__)
    sets = load(arguments)
    counts = measure(sets)
    w = fit(sets)
    if table:
        with open(table, "w", encoding="utf-8") as f:
            f.write("rule\thits\tmarked\texpected\n")
            for rule, c in sorted(counts.items()):
                f.write(f"{rule}\t{c[0]}\t{int(c[1])}\t{round(100 * c[2])}\n")
    print(f"  static let bias = {w['bias']:.2f}\n  static let weights: [String: Double] = [")
    for n in PLAIN:
        print(f'    "{n}": {w[n]:.2f},')
    print("  ]\n  static let packs: [String: Double] = [")
    for n in sorted(w):
        if n.startswith("pack:"):
            print(f'    "{n[5:]}": {w[n]:.2f},')
    print("  ]")
    if prefix:
        for path, rows in sets:
            by_id = {}
            for x, _, record, span in rows:
                z = sum(w.get(k, 0.0) * v for k, v in x.items())
                span = dict(span, score=round(1 / (1 + math.exp(-z)), 3))
                by_id.setdefault(record, []).append(span)
            name = path.split("/")[-1]
            with open(prefix + name, "w", encoding="utf-8") as f:
                for record, spans in by_id.items():
                    f.write(json.dumps({"id": record, "spans": spans}) + "\n")


if __name__ == "__main__":
    main()
