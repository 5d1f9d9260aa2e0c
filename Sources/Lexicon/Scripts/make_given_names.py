#!/usr/bin/env python3
"""Writes CEmbedded/Lexicon/given-names.tsv: given names and the gender that they tell.

    pip download names==0.3.0 --no-deps && tar xf names-0.3.0.tar.gz
    make_given_names.py names-0.3.0/names > ../../CEmbedded/Lexicon/given-names.tsv

The source is the name list of the United States census of 1990 (public domain), as the package
`names` carries it: names of at least 0.003 % of men or 0.004 % of women. A name tells a gender when
nine bearers in ten have it. EXTRA adds names that are usual elsewhere; NOT are names that news
writes mostly as something else.
"""
import sys

EXTRA = {
    "male": """vladimir volodymyr dmitry dmitri sergei sergey mikhail ivan boris alexei aleksey alexander
    nikolai viktor igor oleg yuri pavel andrei andrey anatoly konstantin maxim hans klaus wolfgang jurgen
    olaf friedrich gerhard helmut horst pierre jean-claude jacques francois nicolas emmanuel luigi giovanni
    giuseppe matteo paolo silvio marco carlos juan luis pedro diego jose jorge andres enrique vicente nicolas
    mohammed muhammad mohamed mahmoud ahmed ahmad ali hassan hussein abdul abdullah ibrahim khalid omar yusuf
    recep narendra rahul imran salman nawaz shinzo lars erik sven jens anders geert
    andrzej donald lech jaroslaw bashar benjamin binyamin ehud yitzhak shimon kofi barack
    boutros thabo cyril nelson jair lula xi wang mitch chuck newt rand ted mitt beto julian""",
    "female": """elena olga svetlana natalia irina tatiana yulia ekaterina anastasia ludmila ursula ingrid
    greta angela annegret marine segolene simone chiara giulia giorgia lucia carmen dilma michelle fatima
    aisha mariam noor benazir indira sonia mamata aung megawati theresa nicola jacinda kamala ivanka melania
    hillary kellyanne nikki sanna mette kaja ellen condoleezza tulsi ilhan alexandria""",
}
NOT = set("""america asia china india israel paris london chad jordan kenya georgia virginia carolina dakota
    houston dallas austin lincoln washington jackson king prince queen duke bishop dean judge major sheriff
    pope royal royce guy see so an my do le van de la young golden long so many may april june august
    will chance love precious princess mercy hope faith christian mission person man so sun sung
    ha in no the won hue hang tu ta thi un""".split())


def table(path):
    return {row.split()[0].lower(): float(row.split()[1]) for row in open(path, encoding="ascii")}


folder = sys.argv[1]
male, female = table(f"{folder}/dist.male.first"), table(f"{folder}/dist.female.first")
found = {"male": set(), "female": set(), "either": set()}
for name in (set(male) | set(female)) - NOT:
    m, f = male.get(name, 0), female.get(name, 0)
    if m < 0.003 and f < 0.004:
        continue
    kind = "male" if m > 9 * f else "female" if f > 9 * m else "either"
    found[kind].add(name)
for kind, names in EXTRA.items():
    for name in names.split():
        if not any(name in other for other in found.values()):
            found[kind].add(name)
print("# Given names by the gender they tell; see Lexicon/Scripts/make_given_names.py.")
for kind, names in found.items():
    print(f"given-{kind}\t" + "|".join(sorted(names)))
