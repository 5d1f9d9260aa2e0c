#!/usr/bin/env python3
"""Packs WordNet 3.0 and a word frequency list into Sources/CEmbedded/Lexicon/words.bin.

    make_words.py --wordnet /usr/share/wordnet \\
                  --frequencies frequency_dictionary_en_82_765.txt \\
                  --spelling ../../CEmbedded/Lexicon/spelling.tsv \\
                  --out ../../CEmbedded/Lexicon/words.bin

The frequency list is spelled the British way; the spelling table gives the
American forms the same counts. Standard library only; the same inputs
give the same bytes. The layout is described in README.md beside this script.
"""

import argparse
import math
import re
import struct
from collections import defaultdict

VERSION = 1
LEMMAS = 30000  # most frequent dictionary words that carry relations
BUCKET_BITS = 14
POS = ("noun", "verb", "adj", "adv")
SS_TYPE = {"n": "noun", "v": "verb", "a": "adj", "s": "adj", "r": "adv"}
SENSES = 2  # senses per part of speech that count for synonyms and hypernyms

# Verb form bits, as in VerbForm.swift.
BASE, THIRD, PAST, PARTICIPLE, ING = 1, 2, 4, 8, 16
NOUN_PLURAL, COMPARATIVE = 32, 64

# Words too empty to be anybody's synonym.
NO_RELATIONS = set(
    """a an the and or but if so as at by for from in into of off on onto out over per than that
    this these those to up upon with without within be am is are was were been being have has had
    do does did done can could may might must shall should will would not no nor it its i me my we
    us our you your he him his she her they them their who whom whose which what when where why how
    there here then now just only very too also even still yet more most much many some any all
    both each every either neither other another such own same one two three four five six seven
    eight nine ten get got go went gone come came make made take took give gave put let""".split()
)

# base past participle; "/" separates variants. Decides which of the two an
# irregular form can be; forms found in verb.exc but not here count as both.
IRREGULAR = """
arise arose arisen;awake awoke/awaked awoken/awaked;bear bore borne/born;beat beat beaten;
become became become;befall befell befallen;begin began begun;behold beheld beheld;bend bent bent;
bet bet bet;bid bid/bade bid/bidden;bind bound bound;bite bit bitten/bit;bleed bled bled;
blow blew blown;break broke broken;breed bred bred;bring brought brought;
broadcast broadcast broadcast;build built built;burn burnt/burned burnt/burned;burst burst burst;
buy bought bought;cast cast cast;catch caught caught;choose chose chosen;cling clung clung;
come came come;cost cost cost;creep crept crept;cut cut cut;deal dealt dealt;dig dug dug;
do did done;draw drew drawn;dream dreamt/dreamed dreamt/dreamed;drink drank drunk;
drive drove driven;dwell dwelt dwelt;eat ate eaten;fall fell fallen;feed fed fed;feel felt felt;
fight fought fought;find found found;flee fled fled;fling flung flung;fly flew flown;
forbid forbade/forbad forbidden;forecast forecast forecast;foresee foresaw foreseen;
forget forgot forgotten;forgive forgave forgiven;forgo forwent forgone;forsake forsook forsaken;
freeze froze frozen;get got got/gotten;give gave given;go went gone;grind ground ground;
grow grew grown;hang hung/hanged hung/hanged;have had had;hear heard heard;hide hid hidden/hid;
hit hit hit;hold held held;hurt hurt hurt;keep kept kept;kneel knelt knelt;know knew known;
lay laid laid;lead led led;lean leant/leaned leant/leaned;leap leapt/leaped leapt/leaped;
learn learnt/learned learnt/learned;leave left left;lend lent lent;let let let;lie lay lain;
light lit/lighted lit/lighted;lose lost lost;make made made;mean meant meant;meet met met;
mislead misled misled;mistake mistook mistaken;misunderstand misunderstood misunderstood;
mow mowed mown/mowed;offset offset offset;outdo outdid outdone;overcome overcame overcome;
overhear overheard overheard;override overrode overridden;overrun overran overrun;
oversee oversaw overseen;overtake overtook overtaken;overthrow overthrew overthrown;pay paid paid;
plead pled/pleaded pled/pleaded;prove proved proven/proved;put put put;quit quit quit;
read read read;rebuild rebuilt rebuilt;redo redid redone;repay repaid repaid;rid rid rid;
ride rode ridden;ring rang rung;rise rose risen;run ran run;saw sawed sawn/sawed;say said said;
see saw seen;seek sought sought;sell sold sold;send sent sent;set set set;sew sewed sewn/sewed;
shake shook shaken;shear sheared shorn;shed shed shed;shine shone shone;shoot shot shot;
show showed shown/showed;shrink shrank shrunk;shut shut shut;sing sang sung;sink sank sunk;
sit sat sat;slay slew slain;sleep slept slept;slide slid slid;sling slung slung;slit slit slit;
smell smelt/smelled smelt/smelled;sow sowed sown/sowed;speak spoke spoken;speed sped sped;
spell spelt/spelled spelt/spelled;spend spent spent;spill spilt/spilled spilt/spilled;
spin spun spun;spit spat spat;split split split;spoil spoilt/spoiled spoilt/spoiled;
spread spread spread;spring sprang/sprung sprung;stand stood stood;steal stole stolen;
stick stuck stuck;sting stung stung;stink stank stunk;stride strode stridden;
strike struck struck/stricken;string strung strung;strive strove striven;swear swore sworn;
sweep swept swept;swell swelled swollen/swelled;swim swam swum;swing swung swung;
take took taken;teach taught taught;tear tore torn;tell told told;think thought thought;
thrive throve/thrived thriven/thrived;throw threw thrown;thrust thrust thrust;
tread trod trodden;undercut undercut undercut;undergo underwent undergone;
underlie underlay underlain;understand understood understood;undertake undertook undertaken;
undo undid undone;unwind unwound unwound;uphold upheld upheld;upset upset upset;wake woke woken;
wear wore worn;weave wove woven;weep wept wept;wet wet wet;win won won;wind wound wound;
withdraw withdrew withdrawn;withhold withheld withheld;withstand withstood withstood;
wring wrung wrung;write wrote written;rewrite rewrote rewritten;retake retook retaken;
resend resent resent;reset reset reset;outgrow outgrew outgrown;be was/were been
"""

SUFFIX_RULES = {
    "noun": [("s", ""), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh"),
             ("men", "man"), ("ies", "y")],
    "verb": [("s", ""), ("ies", "y"), ("es", "e"), ("es", ""), ("ed", "e"), ("ed", ""),
             ("ing", "e"), ("ing", "")],
    "adj": [("er", ""), ("est", ""), ("er", "e"), ("est", "e")],
    "adv": [],
}  # fmt: skip


def fnv1a(data):
    """32-bit FNV-1a, folded: the hash the reader computes."""
    h = 0x811C9DC5
    for byte in data:
        h = ((h ^ byte) * 0x01000193) & 0xFFFFFFFF
    return h ^ (h >> 15)


def read_data(path):
    """offset -> (words as written, [(symbol, target offset, target pos, source, target)])."""
    synsets = {}
    for line in open(path, encoding="utf-8"):
        if line.startswith("  "):
            continue
        fields = line.split(" | ")[0].split()
        offset, count = int(fields[0]), int(fields[3], 16)
        words = [re.sub(r"\((a|p|ip)\)$", "", fields[4 + 2 * i]) for i in range(count)]
        at = 4 + 2 * count
        pointers = []
        for i in range(int(fields[at])):
            symbol, target, pos, ends = fields[at + 1 + 4 * i : at + 5 + 4 * i]
            pointers.append(
                (symbol, int(target), SS_TYPE[pos], int(ends[:2], 16), int(ends[2:], 16)))
        synsets[offset] = (words, pointers)
    return synsets


def read_index(path):
    """lemma -> synset offsets, most frequent sense first."""
    senses = {}
    for line in open(path, encoding="utf-8"):
        if line.startswith("  "):
            continue
        fields = line.split()
        if fields[0].isalpha():
            senses[fields[0]] = [int(x) for x in fields[-int(fields[2]) :]]
    return senses


def read_exceptions(path):
    pairs = []
    for line in open(path, encoding="utf-8"):
        fields = line.split()
        pairs += [(fields[0], lemma) for lemma in fields[1:] if fields[0].isalpha() and lemma.isalpha()]
    return pairs


def read_tags(path):
    """(lemma, pos) -> how often the senses were tagged in the WordNet corpus."""
    kinds = {"1": "noun", "2": "verb", "3": "adj", "4": "adv", "5": "adj"}
    tags = defaultdict(int)
    for line in open(path, encoding="utf-8"):
        key, _, count = line.split()
        lemma, sense = key.split("%")
        tags[lemma, kinds[sense[0]]] += int(count)
    return tags


def american_forms(path):
    """A function from a word to its American spellings, by the rows of spelling.tsv."""
    words, rules = {}, []
    for line in open(path, encoding="utf-8").read().split("\n")[1:]:
        if not line:
            continue
        kind, old, new, least, exceptions = line.split("\t")
        if kind == "word":
            words[old] = new
        else:
            rules.append((kind, old, new, int(least), set(exceptions.split("|"))))

    def american(word):
        found = {words[word]} if word in words else set()
        for kind, old, new, least, exceptions in rules:
            if len(word) >= least and word not in exceptions:
                if kind == "suffix" and word.endswith(old):
                    found.add(word[: -len(old)] + new)
                elif kind == "prefix" and word.startswith(old):
                    found.add(new + word[len(old) :])
        return found

    return american


def rarity_byte(rank):
    """0 (most frequent) to 240 (rank 28,500); beyond that a word is rare: 255."""
    value = math.log(1 + rank / 150) / math.log(191)
    return min(240, round(240 * value)) if value <= 1 else 255


def verb_forms():
    forms = defaultdict(int)
    for row in IRREGULAR.replace("\n", " ").split(";"):
        base, past, participle = row.split()
        for form in past.split("/"):
            forms[form, base] |= PAST
        for form in participle.split("/"):
            forms[form, base] |= PARTICIPLE
    return forms


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--wordnet", required=True)
    parser.add_argument("--frequencies", required=True)
    parser.add_argument("--spelling", required=True)
    parser.add_argument("--out", required=True)
    args = parser.parse_args()

    data = {pos: read_data(f"{args.wordnet}/data.{pos}") for pos in POS}
    index = {pos: read_index(f"{args.wordnet}/index.{pos}") for pos in POS}
    exceptions = {pos: read_exceptions(f"{args.wordnet}/{pos}.exc") for pos in POS}
    tags = read_tags(f"{args.wordnet}/cntlist.rev")
    frequency = {}
    for line in open(args.frequencies, encoding="utf-8-sig"):
        word, count = line.split()
        if re.fullmatch(r"[a-z]+", word):
            frequency[word] = int(count)
    # Only lower-case words are dictionary words here; names have their own table.
    lower = {pos: set() for pos in POS}
    for pos in POS:
        for words, _ in data[pos].values():
            lower[pos].update(w for w in words if re.fullmatch(r"[a-z]+", w))
    known = {pos: {w for w in index[pos] if w in lower[pos]} for pos in POS}

    irregular = defaultdict(lambda: defaultdict(int))  # form -> lemma -> bits
    for (form, base), bits in verb_forms().items():
        irregular[form][base] |= bits
    for form, base in exceptions["verb"]:
        if base in known["verb"] and base not in irregular.get(form, {}) and form != base:
            bits = ING if form.endswith("ing") else THIRD if form.endswith("s") else PAST | PARTICIPLE
            irregular[form][base] |= bits
    for form, base in (("am", "be"), ("are", "be"), ("is", "be"), ("has", "have"), ("does", "do")):
        irregular[form][base] = THIRD
    for form, base in (("were", "be"), ("was", "be")):
        irregular[form][base] = PAST
    for form, base in exceptions["noun"]:
        if base in known["noun"] and form != base:
            irregular[form][base] |= NOUN_PLURAL
    for pos in ("adj", "adv"):
        for form, base in exceptions[pos]:
            if base in known[pos] and form != base:
                irregular[form][base] |= COMPARATIVE

    def lemmas_of(form):
        found = {base for base in irregular.get(form, {})}
        for pos in POS:
            if form in known[pos]:
                found.add(form)
            for old, new in SUFFIX_RULES[pos]:
                if form.endswith(old) and len(form) > len(old) + 1:
                    base = form[: len(form) - len(old)] + new
                    if base in known[pos] and len(base) > 1:
                        found.add(base)
        return found

    american = american_forms(args.spelling)
    for form in sorted(frequency):
        for other in american(form):
            if other not in frequency and re.fullmatch(r"[a-z]+", other) and lemmas_of(other):
                frequency[other] = frequency[form]
    rank = {w: i for i, w in enumerate(sorted(frequency, key=lambda w: (-frequency[w], w)))}

    weight = defaultdict(int)
    for form, count in frequency.items():
        for lemma in lemmas_of(form):
            weight[lemma] += count
    lemmas = set(sorted(weight, key=lambda w: (-weight[w], w))[:LEMMAS])

    synonyms, derived, hypernyms, antonyms = (defaultdict(set) for _ in range(4))

    def related(table, a, b, symmetric=True):
        if a != b and {a, b} <= lemmas and not {a, b} & NO_RELATIONS:
            table[a].add(b)
            if symmetric:
                table[b].add(a)

    for pos in POS:
        members = defaultdict(list)
        for word in sorted(known[pos] & lemmas):
            for offset in index[pos][word][:SENSES]:
                members[offset].append(word)
        for offset, words in members.items():
            for a in words:
                for b in words:
                    related(synonyms, a, b)
            if pos == "verb":
                for symbol, target, _, _, _ in data[pos][offset][1]:
                    for a in words if symbol == "@" else []:
                        for b in members.get(target, []):
                            related(hypernyms, a, b, symmetric=False)
        for words, pointers in data[pos].values():
            for symbol, target, target_pos, source_word, target_word in pointers:
                if symbol in ("+", "\\", "<", "!") and source_word and target_word:
                    a = words[source_word - 1]
                    b = data[target_pos][target][0][target_word - 1]
                    related(antonyms if symbol == "!" else derived, a, b)

    for word in sorted(lemmas):  # what one spelling knows, the other knows
        for other in sorted(american(word) & lemmas):
            for table in (derived, synonyms, antonyms):
                for a, b in ((word, other), (other, word)):
                    for relative in sorted(table[a]):
                        related(table, b, relative)
            related(derived, word, other)

    for word in lemmas:  # the strongest relation only
        synonyms[word] -= derived[word]
        hypernyms[word] -= derived[word] | synonyms[word]

    forms = set(lemmas) | {w for w, r in rank.items() if rarity_byte(r) < 255}
    forms |= {f for f, bases in irregular.items() if set(bases) & lemmas}

    buckets = [[] for _ in range(1 << BUCKET_BITS)]
    for form in sorted(forms):
        buckets[fnv1a(form.encode()) & ((1 << BUCKET_BITS) - 1)].append(form)
    order = [form for bucket in buckets for form in bucket]
    number = {form: i for i, form in enumerate(order)}
    assert len(order) < 65535

    def ids(words):
        found = sorted(number[w] for w in words)[:255]
        return bytes([len(found)]) + struct.pack(f"<{len(found)}H", *found)

    def record(form):
        counts = [tags[form, pos] for pos in POS]
        can = [form in known[pos] and form in lemmas for pos in POS]
        flags = sum(1 << i for i in range(4) if can[i])
        best = max(range(4), key=lambda i: (can[i], counts[i], -i))
        both = counts[0] + counts[1]
        share = round(254 * counts[1] / both) if both else 255
        groups = [t[form] if form in lemmas else set() for t in (derived, synonyms, hypernyms, antonyms)]
        bases = {b: bits for b, bits in irregular.get(form, {}).items() if b in lemmas}
        flags |= best << 4 | (0x40 if any(groups) else 0) | (0x80 if bases else 0)
        out = bytes([len(form)]) + form.encode()
        out += bytes([rarity_byte(rank[form]) if form in rank else 255, flags, share])
        if bases:
            out += bytes([len(bases)])
            for base in sorted(bases):
                out += struct.pack("<HB", number[base], bases[base])
        if any(groups):
            out += bytes([sum(1 << i for i, g in enumerate(groups) if g)])
            out += b"".join(ids(g) for g in groups if g)
        return out

    offsets, firsts, body = [], [], bytearray()
    first = 0
    for bucket in buckets:
        offsets.append(len(body))
        firsts.append(first)
        first += len(bucket)
        for form in bucket:
            body += record(form)
    offsets.append(len(body))
    firsts.append(first)
    table = struct.pack(f"<{len(offsets)}I", *offsets) + struct.pack(f"<{len(firsts)}H", *firsts)
    header = struct.pack("<4sHHIII", b"BDWL", VERSION, BUCKET_BITS, len(order), len(lemmas), 20 + len(table))
    with open(args.out, "wb") as out:
        out.write(header + table + bytes(body))
    links = [sum(len(t[w]) for w in lemmas) for t in (derived, synonyms, hypernyms, antonyms)]
    print(f"forms {len(order)} lemmas {len(lemmas)} irregular {len(irregular)} links {links} "
          f"bytes {len(header) + len(table) + len(body)}")


if __name__ == "__main__":
    main()
