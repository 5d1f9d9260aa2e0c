#!/usr/bin/env python3
"""The scoreboard, and the documents that quote it. Standard library only.

    scoreboard.py check PROGRAM   runs ../shared/eval/board.py, if it lies beside the checkout; prints its
                                  table; fails where a figure on texts that nobody has read has fallen by
                                  more than .03 against .ci/board.tsv
    scoreboard.py write PROGRAM   the same, and writes .ci/board.tsv and the table in Measurements.md
    scoreboard.py documents       fails where a document quotes another figure than .ci/board.tsv has, or
                                  links to a file or heading that is not there

.ci/checks/figures.tsv lists what the documents quote: file, and words in which {set: figure} stands for
a figure, written with two digits, or three with `:3` at the end, or as a count out of 100 with `:%`.
"""
import glob, os, re, subprocess, sys

ROOT = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
BOARD = os.path.join(ROOT, "..", "shared", "eval", "board.py")
STORED = os.path.join(ROOT, ".ci", "board.tsv")
TABLE = os.path.join(ROOT, "Sources", "Biasdiff", "Biasdiff.docc", "Measurements.md")
MOST_LOST = 0.03


def read_board(text):
    """{(set, figure): (value or None, target)} of the lines that board.py prints."""
    rows = {}
    for line in text.splitlines():
        found = re.match(r"(\S+)\s+(.+?)\s{2,}([\d.]+|–)\s+([≤≥] [\d.]+)", line)
        if found:
            set_name, figure, value, target = found.groups()
            figure = re.sub(r"\s+", " ", figure)
            rows[set_name, figure] = (None if value == "–" else float(value), target)
    return rows


def read_stored():
    with open(STORED, encoding="utf-8") as file:
        lines = [line.rstrip("\n").split("\t") for line in file if not line.startswith("#")]
    return {(a, b): (None if c == "–" else float(c), d) for a, b, c, d in lines}


def met(value, target):
    if value is None:
        return ""
    limit = float(target[2:])
    return "yes" if (value <= limit if target[0] == "≤" else value >= limit) else "**no**"


def markdown(rows):
    lines = ["| set | figure | now | target | met |", "|:--|:--|--:|--:|:--|"]
    for (set_name, figure), (value, target) in rows.items():
        lines.append(f"| {set_name} | {figure} | {'–' if value is None else value} | {target} | {met(value, target)} |")
    return "\n".join(lines)


def run(program):
    done = subprocess.run([sys.executable, BOARD, "--bin", program], capture_output=True, text=True)
    print(done.stdout)
    rows = read_board(done.stdout)
    if done.returncode or not rows:
        sys.exit(f"scoreboard: {BOARD} printed no table\n{done.stderr[-800:]}")
    return rows


def check(program):
    if not os.path.exists(BOARD):
        print("no labelled data beside this checkout: not run")
        return
    now, stored, fallen = run(program), read_stored(), []
    for key, (before, target) in stored.items():
        value = now.get(key, (None, target))[0]
        if "BLIND" not in key[1] or before is None:
            continue
        lost = before - (value or 0) if target[0] == "≥" else (1 if value is None else value) - before
        if lost > MOST_LOST:
            fallen.append(f"{key[0]}, {key[1]}: {before} before, now {value}")
    if fallen:
        sys.exit("scoreboard: fallen by more than .03 on unread texts:\n  " + "\n  ".join(fallen))


def write(program):
    rows = run(program)
    with open(STORED, "w", encoding="utf-8") as file:
        file.write("# What board.py printed when this was last landed; written by .ci/checks/scoreboard.py write.\n")
        for (set_name, figure), (value, target) in rows.items():
            file.write(f"{set_name}\t{figure}\t{'–' if value is None else value}\t{target}\n")
    with open(TABLE, encoding="utf-8") as file:
        text = file.read()
    text = re.sub(r"\| set \| figure \| now\b.*?(?=\n\n)", lambda _: markdown(rows), text, flags=re.S)
    with open(TABLE, "w", encoding="utf-8") as file:
        file.write(text)


def shown(value, form):
    if form == "%":
        return str(round(value * 100))
    digits = 3 if form == "3" else 2
    text = f"{value:.{digits}f}"
    return text[1:] if text.startswith("0.") else text


def quoted_figures():
    rows, wrong = read_stored(), []
    with open(TABLE, encoding="utf-8") as file:
        if markdown(rows) not in file.read():
            wrong.append(f"{os.path.relpath(TABLE, ROOT)}: the scoreboard is not that of .ci/board.tsv")
    with open(os.path.join(ROOT, ".ci", "checks", "figures.tsv"), encoding="utf-8") as file:
        quotes = [line.rstrip("\n").split("\t") for line in file if line.strip() and not line.startswith("#")]

    def figure(found):
        set_name, name, form = re.fullmatch(r"(\w+): (.+?)(?::([3%]))?", found[1]).groups()
        return shown(rows[set_name, name][0], form)

    for path, words in quotes:
        expected = re.sub(r"\{(.+?)\}", figure, words)
        with open(os.path.join(ROOT, path), encoding="utf-8") as file:
            if expected not in re.sub(r"\s+", " ", file.read()):
                wrong.append(f"{path}: “{expected}” is not there")
    return wrong


def anchors(text):
    """The anchors that GitHub gives the headings of a document."""
    headings = re.findall(r"^#+ +(.+?) *$", re.sub(r"^```.*?^```", "", text, flags=re.S | re.M), re.M)
    return {re.sub(r"[^\w\- ]", "", re.sub(r"[`*]", "", h)).strip().lower().replace(" ", "-") for h in headings}


def dead_links():
    dead = []
    articles = {os.path.basename(p)[:-3] for p in glob.glob(os.path.join(ROOT, "Sources/**/*.docc/*.md"), recursive=True)}
    names = ["README.md", *glob.glob(".github/*.md", root_dir=ROOT), *glob.glob("Sources/**/*.md", root_dir=ROOT, recursive=True)]
    for name in sorted(set(names)):
        with open(os.path.join(ROOT, name), encoding="utf-8") as file:
            text = file.read()
        prose = re.sub(r"```.*?```|`[^`\n]*`", "", text, flags=re.S)
        for link in re.findall(r"\]\(([^)\s]+)\)", prose):
            path, _, anchor = link.partition("#")
            if re.match(r"[a-z]+:", link):
                continue
            target = os.path.join(ROOT, os.path.dirname(name), path.partition("?")[0]) if path else os.path.join(ROOT, name)
            if not os.path.exists(target):
                dead.append(f"{name}: {link}: no such file")
            elif anchor and target.endswith(".md") and not re.fullmatch(r"L\d+(-L\d+)?", anchor):
                with open(target, encoding="utf-8") as file:
                    if anchor not in anchors(file.read()):
                        dead.append(f"{name}: {link}: no such heading")
        for article in re.findall(r"<doc:([A-Za-z0-9]+)", prose):
            if article not in articles:
                dead.append(f"{name}: <doc:{article}>: no such article")
    return dead


def main():
    if sys.argv[1:] == ["documents"]:
        wrong = quoted_figures() + dead_links()
        if wrong:
            sys.exit("scoreboard: " + "\n  ".join(wrong))
        print("ok")
    elif len(sys.argv) == 3 and sys.argv[1] in ("check", "write"):
        (check if sys.argv[1] == "check" else write)(os.path.abspath(sys.argv[2]))
    else:
        sys.exit(__doc__)


main()
