#!/bin/sh
# Makes both tables anew. Arguments: the WordNet folder, the frequency list.
set -eu
cd "$(dirname "$0")"
data=../../CLexicon/Data
python3 make_words.py --wordnet "$1" --frequencies "$2" --spelling "$data/spelling.tsv" \
  --out "$data/words.bin"
python3 pack_tables.py --data "$data"
