#!/usr/bin/env python3
"""Fit the score of wording findings to labelled news (Python standard library only).

  swift run -c release Packer rules features babe.jsonl > babe.hits
  calibrate.py babe.jsonl=babe.hits ptc.jsonl=ptc.hits basil.jsonl=basil.hits

Each argument is a file of labelled texts and what Packer found in it. A hit
is positive when it touches a marked span (types as in TYPES), and half so when its
text is labelled "Biased" for other words. Every set weighs the same
however large it is. The model is a logistic one with an L2 penalty; weights are
rounded to 0.05. Prints the Swift table of WordingScore.swift; --measured FILE
writes what each rule found, for Packer; --apply PREFIX writes each set's
predictions with the new scores (a text's own record left out of its rules'
records) for a scorer of spans; --folds N fits N times and scores each text by a
model that has seen no text of its event, --by-set scores each set by the others,
so that --apply tells what unseen texts will get.
"""
import json, math, sys, zlib

TYPES = {"lexical", "Loaded_Language", "Name_Calling,Labeling", "Exaggeration,Minimisation"}
PENALTY = 0.002      # of the squared weights, per unit of total sample weight
STEPS = 400
PLAIN = ["strong", "indirect", "quotation", "rarity", "prominent", "modifies", "company", "phrase", "adverb", "short-quotation", "figure", "address",
         "density", "measured"]
HALF = 0.5           # what a hit beside the marked words of a biased sentence counts
PRIOR = 4.0          # MeasuredRule.prior


def read(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


def load(pairs):
    """Per set, its hits: features, whether marked, text, span, and the event
    that is held out as one: of BABE, whose events are wide topics, the text."""
    sets = []
    for pair in pairs:
        gold_path, hits_path = pair.split("=")
        gold = {r["id"]: r for r in read(gold_path)}
        rows = []
        for record in read(hits_path):
            g = gold[record["id"]]
            marked = [(s["start"], s["end"]) for s in g["spans"] if s["type"] in TYPES]
            event = record["id"] if "label" in g else g.get("event", record["id"])
            for span in record["spans"]:
                touched = any(span["start"] < e and b < span["end"] for b, e in marked)
                y = 1.0 if touched else HALF if g.get("label") == "Biased" else 0.0
                x = dict(span["features"], bias=1.0)
                x["set:" + gold_path] = 1.0
                x["pack:" + span["pack"]] = 1.0
                rows.append((x, y, record["id"], span, event))
        sets.append((gold_path, rows))
    return sets


def measure(sets, seen=lambda path, event: True):
    """Counts of each rule in the events that are seen: hits, marked, expected;
    and the feature, for which an event's own hits do not count, so that no text
    vouches for itself."""
    counts, own = {}, {}
    for path, rows in sets:
        known = [row for row in rows if seen(path, row[4])]
        base = sum(row[1] > 0 for row in known) / max(1, len(known))
        for x, y, record, span, event in known:
            for table, key in ((counts, span["rule"]), (own, (path, event, span["rule"]))):
                c = table.setdefault(key, [0, 0.0, 0.0])
                c[0] += 1; c[1] += y > 0; c[2] += base
    for path, rows in sets:
        for x, y, record, span, event in rows:
            c = counts.get(span["rule"], [0, 0.0, 0.0])
            o = own.get((path, event, span["rule"]), [0, 0.0, 0.0])
            x["measured"] = math.log((c[1] - o[1] + PRIOR) / (c[2] - o[2] + PRIOR))
    return counts


def fit(sets, seen=lambda path, event: True):
    names = ["bias"] + PLAIN + sorted({k for _, rows in sets for x, *_ in rows for k in x if k.startswith(("pack:", "set:"))})
    index = {n: i for i, n in enumerate(names)}
    data, used = [], []
    for path, rows in sets:
        known = [row for row in rows if seen(path, row[4])]
        if known:
            used.append("set:" + path)
        weight = 1.0 / max(1, len(known))
        data += [([(index[k], v) for k, v in x.items() if v], y, weight) for x, y, *_ in known]
    data = [(x, y, weight / len(used)) for x, y, weight in data]
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
    w[0] += sum(w[index[n]] for n in used) / len(used)
    return {n: round(w[i] * 20) / 20 for n, i in index.items() if not n.startswith("set:")}


def held_out(sets, folds, by_set):
    """For each event a model that has not seen it, as a function of set and
    event; where nothing is held out the one model for all."""
    if by_set:
        key, keys = (lambda path, event: path), [path for path, _ in sets]
    elif folds:
        key, keys = (lambda path, event: zlib.crc32((path.split("/")[-1] + event).encode()) % folds), range(folds)
    else:
        key, keys = (lambda path, event: 0), []
    scores = {}
    for k in keys or [None]:
        seen = lambda path, event: k is None or key(path, event) != k
        measure(sets, seen)
        w = fit(sets, seen)
        for path, rows in sets:
            for number, (x, y, record, span, event) in enumerate(rows):
                if k is None or key(path, event) == k:
                    z = sum(w.get(n, 0.0) * v for n, v in x.items())
                    scores[path, number] = round(1 / (1 + math.exp(-z)), 3)
    return scores


def option(arguments, name, has_value=True):
    if name not in arguments:
        return None
    at = arguments.index(name)
    value = arguments[at + 1] if has_value else True
    del arguments[at:at + (2 if has_value else 1)]
    return value


def main():
    arguments = sys.argv[1:]
    prefix = option(arguments, "--apply")
    table = option(arguments, "--measured")
    folds = int(option(arguments, "--folds") or 0)
    by_set = option(arguments, "--by-set", False)
    if not arguments:
        sys.exit(__doc__)
    sets = load(arguments)
    if prefix:
        scores = held_out(sets, folds, by_set)
        for path, rows in sets:
            by_id = {}
            for number, (x, y, record, span, event) in enumerate(rows):
                by_id.setdefault(record, []).append(dict(span, score=scores[path, number]))
            with open(prefix + path.split("/")[-1], "w", encoding="utf-8") as f:
                for record, spans in by_id.items():
                    f.write(json.dumps({"id": record, "spans": spans}) + "\n")
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


if __name__ == "__main__":
    main()
