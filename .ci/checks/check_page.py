"""Opens HTML reports in a real browser and checks what a reader relies on.

    check_page.py REPORT.html…             pages of ordinary texts
    check_page.py --pictures FOLDER …      keeps a picture of each, in four forms
"""
import argparse
import glob
import importlib.util
import os
import sys

from browser import Browser

# What an attack in a text would leave behind.
ATTACKED = "typeof window.attacked !== 'undefined' || !!document.querySelector('[onerror], [onload], [onclick]')"


def accessibility_rules():
    """axe-core, out of the Python package that carries it."""
    found = importlib.util.find_spec("axe_playwright_python")
    if found is None:
        return None
    folder = os.path.dirname(found.origin)
    return open(glob.glob(f"{folder}/**/axe.min.js", recursive=True)[0]).read()


def check(browser, path, rules, pictures):
    failures = []

    def expect(condition, what):
        if not condition:
            failures.append(what)

    for width, dark in [(1440, False), (1440, True), (360, False), (360, True), (768, False)]:
        browser.open(path, width=width, dark=dark)
        place = f"{width} px, {'dark' if dark else 'light'}"
        expect(browser.value("document.documentElement.scrollWidth <= window.innerWidth"),
               f"{place}: scrolls sideways")
        if rules:
            browser.value(rules + ";0")
            found = browser.value(
                "axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map("
                "v => v.id + ': ' + v.nodes.slice(0, 2).map(n => n.html.slice(0, 140)).join(' | ')))")
            for violation in found:
                failures.append(f"{place}: {violation}")
        # The state of a cell is a word, not only a mark.
        for medium in ["print", "screen"]:
            browser.lay_out(medium)
            hidden = browser.value(
                "[...document.querySelectorAll('.mx td .wd')].filter(e => !e.closest('details:not([open])'))"
                ".filter(e => { const box = e.getBoundingClientRect();"
                " return box.width < 8 || box.height < 8 || getComputedStyle(e).visibility === 'hidden' }).length")
            expect(hidden == 0, f"{place}, {medium}: {hidden} states without their word")
        words = browser.value(
            "[...new Set([...document.querySelectorAll('.mx td .wd')].map(e => e.textContent))]")
        expect(set(words) <= {"carried", "differs", "unclear", "not found"}, f"{place}: states {words}")
        if pictures:
            name = os.path.splitext(os.path.basename(path))[0]
            browser.picture(
                f"{pictures}/{name}-{width}-{'dark' if dark else 'light'}.png", whole=True)

    browser.open(path)
    ready = int(browser.value("document.documentElement.dataset.ready || -1"))
    expect(ready >= 0, "the script did not run to its end")
    expect(not browser.value(ATTACKED), "a text took effect")
    use(browser, expect)
    expect(not browser.problems, f"console: {browser.problems[:3]}")
    foreign = [url for url in browser.requests if not url.startswith("file://")]
    expect(not foreign, f"requests: {foreign[:3]}")
    expect(len(browser.requests) == 1, f"{len(browser.requests)} requests instead of 1")
    browser.open(path, scripts=False)
    expect(browser.value("[...document.querySelectorAll('.rd article')].every(a => a.offsetHeight > 0)"),
           "without scripts a text is hidden")
    expect(browser.value("getComputedStyle(document.querySelector('.rbar')).display === 'none'"),
           "without scripts controls are shown that do nothing")
    size = os.path.getsize(path)
    print(f"{path}: {size // 1024} KiB, usable after {ready} ms, {len(failures)} failures")
    for failure in failures:
        print(f"  {failure}")
    return failures


def use(browser, expect):
    """The reader, the matrix and the filters, as a reader would use them."""
    value = browser.value
    expect(value("document.querySelectorAll('.rd article:not([hidden])').length") == 2,
           "the reader shows not two texts")
    value("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    if value("!!document.querySelector('.sg.sh')"):
        value("document.querySelector('.sg.sh').dispatchEvent(new MouseEvent('mouseover', {bubbles: true}))")
        expect(value("document.querySelectorAll('.sg.on').length") >= 2, "no passages are joined")
        expect(value("document.querySelectorAll('.wires path.on').length") >= 1, "no wire is drawn")
        expect(value("/: (carried|differs); .*: (carried|differs)/.test(document.querySelector('.now').textContent)"),
               "the reader does not say who tells it")
    before = value("document.querySelector('#left').value")
    value("document.querySelector('#swap').click()")
    expect(value("document.querySelector('#right').value") == before, "swap does nothing")
    if value("document.querySelectorAll('.mx a[data-c]').length") > 1:
        value("document.querySelector('.mx a[data-c]').focus()")
        browser.key("Enter", 13)
        expect(value("document.querySelectorAll('tr.peek q').length") >= 1, "Enter opens no passages")
        browser.key("Escape", 27)
        expect(value("document.querySelectorAll('tr.peek').length") == 0, "Escape closes nothing")
        first = value("document.activeElement.getAttribute('href')")
        for name, code in [("ArrowRight", 39), ("ArrowDown", 40)]:
            browser.key(name, code)
        expect(value("document.activeElement.closest('td') !== null")
               and (value("document.activeElement.getAttribute('href')") != first),
               "arrow keys do not move")
    if value("!!document.querySelector('.flt')"):
        total = value("document.querySelectorAll('.fi').length")
        kind = value("(s => { s.selectedIndex = 1; s.dispatchEvent(new Event('change', {bubbles: true})); return s.value })(document.querySelector('.flt select'))")
        shown = value("[...document.querySelectorAll('.fi:not([hidden])')].map(f => f.dataset.kind)")
        expect(shown and set(shown) == {kind}, f"the filter for {kind} shows {set(shown)}")
        expect(value("document.querySelector('.flt output').textContent") == f"{len(shown)} of {total} shown",
               "the filter does not count")
    expect(value("[...document.querySelectorAll('a[href^=\"#\"]')].every(a => document.getElementById(a.getAttribute('href').slice(1)))"),
           "a link leads nowhere")
    expect(value("new Set([...document.querySelectorAll('[id]')].map(e => e.id)).size === document.querySelectorAll('[id]').length"),
           "two elements have one id")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--pictures")
    parser.add_argument("pages", nargs="+")
    arguments = parser.parse_args()
    rules = accessibility_rules()
    if rules is None:
        print("axe is not installed; accessibility rules are not checked")
    browser = Browser()
    try:
        failed = sum(len(check(browser, page, rules, arguments.pictures)) for page in arguments.pages)
    finally:
        browser.close()
    sys.exit(1 if failed else 0)


main()
