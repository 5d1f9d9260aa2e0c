#!/usr/bin/env python3
"""Packs the hand-edited tables beside words.bin into one searchable file.

    pack_tables.py --data ../../CEmbedded/Lexicon

Reads countries.tsv, aliases.tsv, names.tsv, spelling.tsv and
words.bin (for the question "is this acronym also an ordinary word?"), writes
aliases.bin.
Standard library only; the same inputs give the same bytes. Stops with a list
when one name stands for two concepts. The layout of the file and the markers
in the tables (? ambiguous, ! capitals only, ~ yields) are described in
README.md beside this script.
"""

import argparse
import struct
import sys

from make_words import fnv1a

VERSION = 3
BUCKET_BITS = 14
KINDS = ["country", "treaty", "body", "agency", "court", "office", "company", "disease",
         "technology", "legal", "sport", "disaster", "place", "unit", "calendar", "generic"]  # fmt: skip
ROLES = {"names": 0, "adjectives": 1, "people": 2, "capitals": 3, "government": 4}
PLURAL_KINDS = {"generic", "legal", "technology", "disaster", "office", "disease", "court"}
NO_PLURAL = set("down up out off of in away by with to as on low high guilty from over".split())
PREFIXES = ("de", "re", "co", "non", "anti", "pre")
FUNCTION_WORDS = set("us who it is am an at or in on as be so do he me we my no if our all can".split())

# ASCII stand-ins for U+00C0 ... U+017F, in this order; the reader has the same table.
LATIN = (
    "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
)
assert len(LATIN) == 192


def fold(text):
    """Lower-cased ASCII where there is any; periods, apostrophes, marks dropped."""
    out = []
    for c in text:
        point = ord(c)
        if c in ".'’,()" or 0x300 <= point <= 0x36F:
            continue
        if c in "-/‑–":
            out.append(" ")
        elif 0xC0 <= point <= 0x17F:
            out.append(LATIN[point - 0xC0])
        elif 0x218 <= point <= 0x21B:
            out.append("sstt"[point - 0x218])
        else:
            out.append(c.lower() if point < 0x80 else c)
    return "".join(out)


def tokens(name):
    """[(folded token, starts with a capital)] of a name as written in a table."""
    result = []
    words = name.replace("/", " ").replace("-", " ").split()
    for word in words[1:] if words[0].lower() == "the" and len(words) > 1 else words:
        if word == "&":
            word = "and"
        stem = word
        for ending in ("'s", "’s"):
            if stem.endswith(ending) and len(stem) > 2:
                stem = stem[:-2]
        folded = fold(stem).strip()
        if folded:
            result.append((folded, any(c.isupper() for c in stem)))
    return result


def plural(word):
    if word.endswith(("s", "x", "ch", "sh", "z")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + "s"


def dictionary_forms(path):
    """The lower-case words of words.bin that WordNet knows."""
    data = open(path, "rb").read()
    bits, = struct.unpack_from("<H", data, 6)
    count, _, at = struct.unpack_from("<III", data, 8)
    forms = set()
    for _ in range(count):
        length = data[at]
        word = data[at + 1 : at + 1 + length].decode()
        at += 1 + length + 1
        flags = data[at]
        at += 2
        if flags & 0x8F:
            forms.add(word)
        if flags & 0x80:
            at += 1 + 3 * data[at]
        if flags & 0x40:
            groups = data[at]
            at += 1
            for _ in range(bin(groups).count("1")):
                at += 1 + 2 * data[at]
    return forms


class Phrases:
    def __init__(self, words):
        self.words, self.entries, self.conflicts = words, {}, []

    def add(self, name, concept, role, allow_plural, soft=False):
        markers = ""
        while name and name[-1] in "?!~":
            markers, name = markers + name[-1], name[:-1]
        if "~" in markers or not name:
            return
        parts = tokens(name)
        variants = [parts]
        if "&" in name.strip("& ") and not " & " in name:
            variants.append(tokens(name.replace("&", " ")))
        pieces = name.split("-")
        if len(pieces) == 2 and pieces[0].lower().split(" ")[-1] in PREFIXES:
            variants.append(tokens(name.replace("-", "")))
        for variant in variants:
            self.put(variant, name, concept, role, markers, soft)
        last = parts[-1][0]
        if allow_plural and name == name.lower() and last not in NO_PLURAL and not last.endswith("s"):
            if last.isalpha() and len(last) > 2:
                self.put(parts[:-1] + [(plural(last), False)], name, concept, role, markers, True)

    def put(self, parts, name, concept, role, markers, soft):
        key = " ".join(t for t, _ in parts)
        if not key or len(key.encode()) > 250:
            sys.exit(f"unusable name {name!r}")
        mask = sum(1 << i for i, (_, capital) in enumerate(parts[:8]) if capital)
        upper = "!" in markers
        strict = (mask or upper) and len(parts) == 1 and (key in self.words or key in FUNCTION_WORDS)
        new = [concept, role, "?" in markers, upper, bool(strict), mask, soft]
        old = self.entries.get(key)
        if old is None or (old[6] and not soft):
            self.entries[key] = new
        elif old[0] != concept:
            if not soft:
                self.conflicts.append((key, old[0], concept))
        elif not soft:
            old[1] = min(old[1], role)
            old[5] &= mask
            for i in (2, 3, 4):
                old[i] = old[i] and new[i]


def rows(path):
    lines = open(path, encoding="utf-8").read().split("\n")
    head = lines[0].split("\t")
    for line in lines[1:]:
        if line and not line.startswith("#"):
            fields = line.split("\t")
            yield dict(zip(head, fields + [""] * (len(head) - len(fields))))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", required=True)
    folder = parser.parse_args().data
    phrases = Phrases(dictionary_forms(f"{folder}/words.bin"))
    concepts = []  # (id, kind, display name)

    for row in rows(f"{folder}/countries.tsv"):
        display = row["names"].split("|")[0].rstrip("?!~")
        concepts.append(("country." + row["id"], 0, display))
        for column, role in ROLES.items():
            for name in row[column].split("|"):
                phrases.add(name, len(concepts) - 1, role, False)
    for row in rows(f"{folder}/aliases.tsv"):
        names = row["names"].split("|")
        concepts.append((f"{row['kind']}.{row['id']}", KINDS.index(row["kind"]), names[0].rstrip("?!~")))
        for name in names:
            phrases.add(name, len(concepts) - 1, 0, row["kind"] in PLURAL_KINDS)
    if phrases.conflicts:
        for key, a, b in phrases.conflicts:
            print(f"{key!r} stands for {concepts[a][0]} and {concepts[b][0]}", file=sys.stderr)
        sys.exit(1)

    table = {}
    prefixes = set()
    for key in phrases.entries:
        parts = key.split(" ")
        prefixes.update(" ".join(parts[:i]) for i in range(1, len(parts)))
    for key in sorted(set(phrases.entries) | prefixes):
        concept, role, ambiguous, upper, strict, mask, _ = phrases.entries.get(
            key, [-1, 0, False, False, False, 0, False])
        flags = (key in prefixes) | ambiguous << 1 | upper << 2 | strict << 3 | role << 4
        table["P" + key] = struct.pack("<HBB", concept + 1, flags, mask)

    classes = {}
    for number, row in enumerate(rows(f"{folder}/names.tsv")):
        nickname = 0x8000 if row["kind"] == "nickname" else 0
        for name in row["names"].split("|"):
            key = "N" + " ".join(t for t, _ in tokens(name))
            classes.setdefault(key, [])
            if number | nickname not in classes[key]:
                classes[key].append(number | nickname)
    for key, numbers in classes.items():
        table[key] = struct.pack(f"<{len(numbers)}H", *numbers)

    suffixes = []
    for row in rows(f"{folder}/spelling.tsv"):
        if row["type"] == "word":
            table["S" + row["from"]] = row["to"].encode()
        else:
            for word in filter(None, row["except"].split("|")):
                table.setdefault("S" + word, b"")
            suffixes.append((row["type"], row["from"], row["to"], int(row["min"])))
    suffixes.sort(key=lambda r: (-len(r[1]), r[1]))
    rules = bytearray()
    for kind, old, new, least in suffixes:
        rules += bytes([kind == "prefix", least, len(old)]) + old.encode()
        rules += bytes([len(new)]) + new.encode()

    buckets = [[] for _ in range(1 << BUCKET_BITS)]
    for key in sorted(table):
        buckets[fnv1a(key.encode()) & ((1 << BUCKET_BITS) - 1)].append(key)
    offsets, body = [], bytearray()
    for bucket in buckets:
        offsets.append(len(body))
        for key in bucket:
            body += bytes([len(key.encode())]) + key.encode() + bytes([len(table[key])]) + table[key]
    offsets.append(len(body))
    concept_offsets, concept_body = [], bytearray()
    for name, kind, display in concepts:
        concept_offsets.append(len(concept_body))
        for text in (name, display):
            concept_body += bytes([len(text.encode())]) + text.encode()
        concept_body.append(kind)

    parts = [
        struct.pack(f"<{len(offsets)}I", *offsets), bytes(body),
        struct.pack(f"<{len(concept_offsets)}I", *concept_offsets), bytes(concept_body), bytes(rules),
    ]  # fmt: skip
    head_size = 16 + 4 * len(parts)
    starts, at = [], head_size
    for part in parts:
        starts.append(at)
        at += len(part)
    header = struct.pack("<4sHHII", b"BDAL", VERSION, BUCKET_BITS, len(concepts), len(suffixes))
    header += struct.pack(f"<{len(starts)}I", *starts)
    with open(f"{folder}/aliases.bin", "wb") as out:
        out.write(header + b"".join(parts))
    print(f"concepts {len(concepts)} phrases {len(phrases.entries)} names {len(classes)} "
          f"spelling rules {len(suffixes)} bytes {at}")


if __name__ == "__main__":
    main()
