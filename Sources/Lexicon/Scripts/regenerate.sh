#!/bin/sh
# Makes the tables anew. Arguments: the WordNet folder, the frequency list of
# symspellpy, that of wordfreq.
set -eu
cd "$(dirname "$0")"
data=../../CEmbedded/Lexicon
python3 make_words.py --wordnet "$1" --frequencies "$2" --spelling "$data/spelling.tsv" \
  --out "$data/words.bin"
python3 make_relations.py --wordnet "$1" --data "$data"
python3 pack_tables.py --data "$data"
python3 make_background.py --frequencies "$3" --out "$data/background.bin"
