#!/usr/bin/env python3
"""Packs which words reword each other and which are opposites into relations.bin.

    make_relations.py --wordnet /usr/share/wordnet --data ../../CEmbedded/Lexicon

Reads WordNet 3.0, opposites.tsv (opposites that WordNet lacks, by hand), spelling.tsv, and
words.bin: whose dictionary words alone count, and whose numbers are used. Standard library only;
the same inputs give the same bytes. The rules and the layout are described in README.md beside
this script.
"""

import argparse
import re
import struct
import sys
from collections import Counter, defaultdict
from itertools import product

from make_words import NO_RELATIONS, POS, american_forms, fnv1a, read_data, read_index

VERSION = 1
SYNONYM, NEAR, OPPOSED = 1, 2, 3
SENSES = 2  # senses of a word that count when an opposite is inferred

# Light verbs say nothing of their own, but a synonym may stand for them.
EMPTY = NO_RELATIONS - set("get go come make take give put let more most much many".split())
NEAR_POINTERS = set("@ & ^ * > $".split())  # kind of, similar, also see, entails, causes, verb group
DERIVED_POINTERS = set("+ \\ <".split())
# Verbs whose kinds tell how a thing is done, so that a kind of one excludes no kind of the other.
MANNERS = set("act attach cover give idle lie refrain ride sit stand take walk work".split())
# What a word of opposites.tsv hands its opposites on to: the name of the act or quality.
ACT = re.compile("(ion|ment|al|ance|ence|ure|ing|age|ery|th)$")
QUALITY = re.compile("(ity|ness|cy|ce|th)$")


def dictionary_words(path):
    """word -> (number, parts of speech, numbers of the words derived from it) of words.bin."""
    data = open(path, "rb").read()
    count, _, at = struct.unpack_from("<III", data, 8)
    words = {}
    for number in range(count):
        length = data[at]
        word = data[at + 1 : at + 1 + length].decode()
        at += 1 + length
        flags = data[at + 1]
        at += 3
        derived = ()
        if flags & 0x80:
            at += 1 + 3 * data[at]
        if flags & 0x40:
            groups = data[at]
            at += 1
            for bit in range(4):
                if groups >> bit & 1:
                    if bit == 0:
                        derived = struct.unpack_from(f"<{data[at]}H", data, at + 1)
                    at += 1 + 2 * data[at]
        if flags & 0x0F:
            words[word] = (number, {POS[i] for i in range(4) if flags >> i & 1}, derived)
    return words


class Graph:
    """WordNet, cut down to the words of words.bin."""

    def __init__(self, folder, words):
        self.data = {pos: read_data(f"{folder}/data.{pos}") for pos in POS}
        self.members = {pos: defaultdict(dict) for pos in POS}  # synset -> word -> rank of the sense
        for pos in POS:
            for word, senses in read_index(f"{folder}/index.{pos}").items():
                if word in words and pos in words[word][1] and word not in EMPTY:
                    for rank, offset in enumerate(senses):
                        self.members[pos][offset][word] = rank
        self.derived = defaultdict(set)  # (pos, synset, word) -> words made from it in that sense
        for pos, offset, symbol, target_pos, target, a, b in self.lexical_pointers():
            if symbol in DERIVED_POINTERS:
                self.derived[pos, offset, a].add(b)
                self.derived[target_pos, target, b].add(a)

    def lexical_pointers(self):
        for pos in POS:
            for offset, (written, pointers) in self.data[pos].items():
                for symbol, target, target_pos, source_word, target_word in pointers:
                    if source_word and target_word:
                        a = written[source_word - 1]
                        b = self.data[target_pos][target][0][target_word - 1]
                        if a in self.members[pos][offset] and b in self.members[target_pos][target]:
                            yield pos, offset, symbol, target_pos, target, a, b

    def pointers(self, pos, offset, symbols):
        return [(p, t) for symbol, t, p, _, _ in self.data[pos][offset][1] if symbol in symbols]

    def common(self, pos, offset, senses=SENSES):
        """The words for which a synset is among the first senses."""
        return [word for word, rank in self.members[pos][offset].items() if rank < senses]

    def named(self, pos, offset):
        """The words of a synset; of the next wider ones that have any when it has none ("motor vehicle")."""
        wider = [] if self.members[pos].get(offset) else self.pointers(pos, offset, "@")
        return [*self.members[pos].get(offset, ()), *(w for p, o in wider for w in self.named(p, o))]

    def rewordings(self):
        """Pairs that share a synset, and pairs of neighbouring synsets."""
        synonyms, near = set(), set()
        for pos in POS:
            for offset, words in self.members[pos].items():
                synonyms.update(product(words, words))
                for target_pos, target in self.pointers(pos, offset, NEAR_POINTERS):
                    near.update(product(words, self.named(target_pos, target)))
        return synonyms, near

    def antonyms(self):
        """Pairs WordNet calls antonyms, and those of words made from them; then where they stand."""
        pairs, places = set(), []
        for pos, offset, symbol, _, target, a, b in self.lexical_pointers():
            if symbol == "!":
                pairs.update(product([a, *self.derived[pos, offset, a]], [b, *self.derived[pos, target, b]]))
                places.append((pos, offset, target, a, b))
        return pairs, places

    def indirect_antonyms(self, places):
        """Pairs opposed through a synset mate, a head adjective or a kind of verb."""
        pairs = set()
        for pos, offset, target, a, b in places:
            if self.members[pos][offset][a] > SENSES or self.members[pos][target][b] > SENSES:
                continue  # opposites in a rare sense
            ours, theirs = {a, *self.common(pos, offset)}, {b, *self.common(pos, target)}
            pairs.update(product(ours, theirs))
            if pos == "adj":
                for _, satellite in self.pointers(pos, offset, "&"):
                    pairs.update(product(self.common(pos, satellite), theirs))
            if pos == "verb" and not {a, b} & MANNERS:
                ours, theirs = (
                    {w for _, kind in self.pointers(pos, place, "~") for w in self.common(pos, kind, 1)}
                    for place in (offset, target))
                pairs.update(product(ours, {b, *self.common(pos, target), *theirs}))
        return pairs


def written_opposites(path, words):
    """The pairs of opposites.tsv, and those of the acts and qualities made from their words."""
    pairs, further = set(), set()
    names = {number: word for word, (number, _, _) in words.items()}

    def made(word, kind):
        for number in words[word][2]:
            other = names[number]
            parts = words[other][1]
            if kind == "verb" and "noun" in parts and "adj" not in parts and ACT.search(other):
                yield other
            if kind == "adj" and ("adv" in parts or "noun" in parts and QUALITY.search(other)):
                yield other

    for number, line in enumerate(open(path, encoding="utf-8").read().split("\n")):
        if number == 0 or not line:
            continue
        left, right = (column.split("|") for column in line.split("\t"))
        unknown = [word for word in left + right if word not in words]
        if unknown or set(left) & set(right):
            sys.exit(f"{path}:{number + 1}: not in words.bin or on both sides: {unknown}")
        for a, b in product(left, right):
            pairs.add((a, b))
            for kind in words[a][1] & words[b][1] & {"verb", "adj"}:
                further.update(product([a, *made(a, kind)], [b, *made(b, kind)]))
    return pairs, further


def resolved(words, graph, path):
    """unordered pair -> its one kind. What is told directly goes before what is inferred."""
    synonyms, near = graph.rewordings()
    antonyms, places = graph.antonyms()
    written, further = written_opposites(path, words)
    close = {pair for pos in POS for offset in graph.members[pos]
             for pair in product(graph.common(pos, offset), repeat=2)}  # fmt: skip
    family = {(a, b) for a, b in antonyms | further if words[b][0] in words[a][2]}
    ordered = [
        (OPPOSED, written),
        (OPPOSED, {(a, b) for *_, a, b in places} - close),
        (SYNONYM, synonyms),
        (OPPOSED, (antonyms | further) - family),
        (NEAR, near),
        (OPPOSED, graph.indirect_antonyms(places)),
    ]
    kinds = {}
    for kind, pairs in ordered:
        for a, b in pairs:
            if a != b and not (kind == OPPOSED and words[b][0] in words[a][2]):
                kinds.setdefault((min(a, b), max(a, b)), kind)
    return kinds


def with_spellings(kinds, words, path):
    """What one spelling of a word knows, the other knows."""
    american = american_forms(path)
    spellings = defaultdict(set)
    for word in words:
        for other in american(word):
            if other in words and other != word:
                spellings[word].add(other)
                spellings[other].add(word)
    full = dict(kinds)
    for (a, b), kind in sorted(kinds.items()):
        for x, y in product([a, *sorted(spellings[a])], [b, *sorted(spellings[b])]):
            if x != y and y not in spellings[x]:
                full.setdefault((min(x, y), max(x, y)), kind)
    return full


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--wordnet", required=True)
    parser.add_argument("--data", required=True)
    args = parser.parse_args()

    words = dictionary_words(f"{args.data}/words.bin")
    kinds = resolved(words, Graph(args.wordnet, words), f"{args.data}/opposites.tsv")
    kinds = with_spellings(kinds, words, f"{args.data}/spelling.tsv")

    table = open(f"{args.data}/words.bin", "rb").read()
    forms, = struct.unpack_from("<I", table, 8)
    rows = sorted((*sorted((words[a][0], words[b][0])), kind) for (a, b), kind in kinds.items())
    size = Counter(first for first, _, _ in rows)
    starts = [0]
    for number in range(forms):
        starts.append(starts[-1] + size[number])
    out = struct.pack("<4sHHII", b"BDRL", VERSION, 0, forms, fnv1a(table))
    out += struct.pack(f"<{len(starts)}I", *starts)
    out += struct.pack(f"<{len(rows)}H", *(second for _, second, _ in rows))
    out += bytes(kind for _, _, kind in rows)
    with open(f"{args.data}/relations.bin", "wb") as file:
        file.write(out)
    count = Counter(kind for _, _, kind in rows)
    print(f"synonyms {count[SYNONYM]} near {count[NEAR]} opposed {count[OPPOSED]} bytes {len(out)}")


if __name__ == "__main__":
    main()
