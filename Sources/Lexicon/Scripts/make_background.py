#!/usr/bin/env python3
"""Packs how common words are in English at large into Sources/CEmbedded/Lexicon/background.bin.

    make_background.py --frequencies small_en.msgpack.gz --out ../../CEmbedded/Lexicon/background.bin

The list is that of the Python package wordfreq (see LICENSE-wordfreq): a
compressed MessagePack array whose item i holds the words of frequency
10^(-i/100). Standard library only; the same input gives the same bytes. The
layout is described in README.md beside this script.
"""

import argparse
import gzip
import re
import struct

VERSION = 1
STEPS = 20  # steps a power of ten


def fnv1a(data):
    """32-bit FNV-1a, folded: the hash the reader computes."""
    h = 0x811C9DC5
    for byte in data:
        h = ((h ^ byte) * 0x01000193) & 0xFFFFFFFF
    return h ^ (h >> 15)


class Unpacker:
    """As much of MessagePack as the list needs: arrays, maps, texts, small numbers."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def number(self, size):
        self.at += size
        return int.from_bytes(self.data[self.at - size : self.at], "big")

    def text(self, size):
        self.at += size
        return self.data[self.at - size : self.at].decode("utf-8")

    def value(self):
        tag = self.number(1)
        if tag < 0x80:
            return tag
        if tag < 0x90:
            return {self.value(): self.value() for _ in range(tag & 15)}
        if tag < 0xA0:
            return [self.value() for _ in range(tag & 15)]
        if tag < 0xC0:
            return self.text(tag & 31)
        if tag in (0xD9, 0xDA, 0xDB):
            return self.text(self.number(1 << (tag - 0xD9)))
        if tag in (0xDC, 0xDD):
            return [self.value() for _ in range(self.number(2 << (tag - 0xDC)))]
        raise ValueError(f"MessagePack tag {tag:#x} is not expected")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frequencies", required=True)
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    with gzip.open(arguments.frequencies) as file:
        header, *bins = Unpacker(file.read()).value()
    if header != {"format": "cB", "version": 1}:
        raise SystemExit(f"unknown format: {header}")
    steps = {}
    for hundredths, words in enumerate(bins):
        for word in words:
            # A Zipf value of 9 is every word; figures are weighed by the reader.
            if re.search(r"[^\W\d_]", word) and not re.search(r"[\d\s]", word):
                step = round((900 - hundredths) * STEPS / 100)
                # The more frequent word comes first and keeps a hash.
                steps.setdefault(fnv1a(word.encode("utf-8")), step)
    rows = sorted(steps.items())
    with open(arguments.out, "wb") as file:
        file.write(b"BDBG" + struct.pack("<HHI", VERSION, STEPS, len(rows)))
        file.write(b"".join(struct.pack("<I", h) for h, _ in rows))
        file.write(bytes(step for _, step in rows))
    print(f"{len(rows)} words, least {min(steps.values())}, greatest {max(steps.values())} steps")


if __name__ == "__main__":
    main()
