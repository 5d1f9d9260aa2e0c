"""Reads every format back with a reader that is not ours.

    check_formats.py PROGRAM
"""
import csv
import io
import json
import subprocess
import sys
import xml.etree.ElementTree as xml
from html.parser import HTMLParser

import cmarkgfm
import jsonschema
from cmarkgfm.cmark import Options
from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as SarifLog

# What the parts of SARIF 2.1.0 that GitHub asks for look like.
PLACE = {
    "type": "object", "required": ["physicalLocation"], "properties": {"physicalLocation": {
        "type": "object", "required": ["artifactLocation", "region"], "properties": {
            "artifactLocation": {"required": ["uri"], "properties": {
                "uri": {"type": "string", "minLength": 1, "pattern": "^(?![a-z]+:)[^ \\\\]+$"}}},
            "region": {"required": ["startLine", "startColumn", "endLine", "endColumn"],
                       "additionalProperties": {"type": "integer", "minimum": 1}}}}}}
TEXT = {"required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}}
SARIF = {
    "required": ["$schema", "version", "runs"], "properties": {"version": {"const": "2.1.0"}, "runs": {
        "minItems": 1, "items": {"required": ["tool", "results", "columnKind"], "properties": {
            "tool": {"properties": {"driver": {"required": ["name", "rules"], "properties": {
                "rules": {"items": {
                    "required": ["id", "shortDescription", "fullDescription", "help"],
                    "properties": {"shortDescription": TEXT, "fullDescription": TEXT, "help": TEXT}}}}}}},
            "results": {"maxItems": 5000, "items": {
                "required": ["ruleId", "level", "message", "locations", "partialFingerprints"],
                "properties": {
                    "level": {"enum": ["note", "warning", "error"]}, "message": TEXT,
                    "locations": {"minItems": 1, "maxItems": 1, "items": PLACE},
                    "relatedLocations": {"items": PLACE},
                    "partialFingerprints": {"required": ["primaryLocationLineHash"]}}}}}}}}}
DIAGNOSTIC = {
    "required": ["message", "location", "severity", "code"],
    "properties": {"message": {"type": "string", "minLength": 1},
                   "severity": {"enum": ["ERROR", "WARNING", "INFO"]},
                   "location": {"required": ["path", "range"]}}}
QUALITY = {"type": "array", "uniqueItems": True, "items": {
    "required": ["description", "check_name", "fingerprint", "severity", "location"],
    "properties": {"severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
                   "location": {"required": ["path", "lines"]}}}}


class Elements(HTMLParser):
    """The elements and addresses of a page, as an HTML parser sees them."""

    def __init__(self):
        super().__init__()
        self.names, self.addresses = set(), []

    def handle_starttag(self, name, attributes):
        self.names.add(name)
        self.addresses += [value for key, value in attributes if key in ("href", "src")]


def run(program, *arguments):
    return subprocess.run([program, "compare", *arguments], check=True, capture_output=True).stdout


def conform(document, schema):
    validator = jsonschema.Draft202012Validator(schema)
    for error in validator.iter_errors(document):
        raise SystemExit(f"{error.json_path}: {error.message[:300]}")


def check_json(text, schema):
    document = json.loads(text)
    conform(document, {**schema["$defs"]["comparison"], "$defs": schema["$defs"]})

    def in_order(value):
        if isinstance(value, dict):
            assert list(value) == sorted(value), f"keys not sorted: {list(value)}"
            value = list(value.values())
        for each in value if isinstance(value, list) else []:
            in_order(each)

    in_order(document)
    texts = {source["id"]: source["text"] for source in document["sources"]}
    for finding in document["findings"]:
        assert 0 <= finding["start"] <= finding["end"] <= len(texts[finding["source"]])
    count = len(texts)
    assert len(document["event"]["pairs"]) == count * (count - 1) // 2
    for fact in document["facts"]:
        place = fact["labelSource"]
        assert texts[place["source"]][place["start"]:place["end"]] == fact["label"]
        assert all(place["start"] <= part["start"] < part["end"] <= place["end"] for part in fact["focus"])
        assert fact["status"].keys() == texts.keys()
        told = {key for key, state in fact["status"].items() if state in ("carried", "differs")}
        assert told and fact["spans"].keys() == told, f"{fact['id']}: a state without its passage"
        assert not told & fact["nearest"].keys()
    return document


def check_sarif(text):
    document = json.loads(text)
    # Models made from the schema that OASIS publishes: no name beside those it knows.
    SarifLog.model_validate_json(text)
    conform(document, SARIF)
    for result in document["runs"][0]["results"]:
        rules = document["runs"][0]["tool"]["driver"]["rules"]
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    prints = [str(r["partialFingerprints"]) for r in document["runs"][0]["results"]]
    assert len(prints) == len(set(prints)), "two results have one fingerprint"


def check_diagnostics(diagnostics):
    for each in diagnostics:
        conform(each, DIAGNOSTIC)
        lines = open(each["location"]["path"], "rb").read().splitlines()
        for end in ["start", "end"]:
            position = each["location"]["range"][end]
            line = lines[position["line"] - 1]
            assert 1 <= position["column"] <= len(line) + 1
            line[:position["column"] - 1].decode()  # columns are bytes, between characters


def check_markdown(text):
    html = cmarkgfm.github_flavored_markdown_to_html(
        text.decode(), options=Options.CMARK_OPT_UNSAFE)
    page = Elements()
    page.feed(html)
    allowed = {"h1", "h2", "h3", "h4", "p", "strong", "em", "code", "a", "ul", "li", "table", "thead",
               "tbody", "tr", "th", "td", "details", "summary", "b", "br", "sub"}
    assert page.names <= allowed, f"elements of a text: {page.names - allowed}"
    foreign = [a for a in page.addresses if a is None or ":" in a]
    assert not foreign, f"addresses of a text: {foreign[:3]}"
    assert "|:--" not in html, "a table was not read as one"


def check_all(program, *sources):
    schema = json.loads(subprocess.run([program, "schema"], check=True, capture_output=True).stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    def report(name):
        text = run(program, *sources, "--format", name)
        assert text == run(program, *sources, "--format", name), f"{name} differs between two runs"
        text.decode()
        return text
    claims = [fact for fact in check_json(report("json"), schema)["facts"] if fact["isClaim"]]
    check_sarif(report("sarif"))
    conform(json.loads(report("gitlab")), QUALITY)
    check_diagnostics(json.loads(report("rdjson"))["diagnostics"])
    check_diagnostics([json.loads(line) for line in report("rdjsonl").splitlines()])
    for name in ["junit", "checkstyle"]:
        xml.fromstring(report(name))
    keys = [(c.get("classname"), c.get("name")) for c in xml.fromstring(report("junit")).iter("testcase")]
    assert len(keys) == len(set(keys)), "two test cases have one name"
    for name, separator in [("csv", ","), ("tsv", "\t")]:
        rows = list(csv.reader(io.StringIO(report(name).decode(), newline=""), delimiter=separator))
        assert len(rows) > 1 and len({len(row) for row in rows}) == 1, f"{name}: uneven rows"
        assert [row[0] for row in rows[1:]] == [fact["id"] for fact in claims], f"{name}: other facts"
        for row, fact in zip(rows[1:], claims):
            states = sorted(state.replace("-", " ") for state in fact["status"].values())
            assert sorted(row[4::2]) == states, f"{name}: {fact['id']} has other states than JSON"
    for name, limit in [("markdown", None), ("comment", 60_000), ("step-summary", 1_000_000)]:
        text = report(name)
        check_markdown(text)
        assert limit is None or len(text) <= limit
    for line in report("github").decode().splitlines():
        assert line.startswith(("::error ", "::warning ", "::notice ")), line
    assert b"\x1b" not in report("text")
    for name in ["text", "markdown", "html"]:
        # Page one of the text shows no states: what follows it does.
        words = " ".join(run(program, *sources, "--format", name, "--all").decode().split())
        for word in ["carried", "differs: told in another way", "unclear", "not found"]:
            assert word in words, f"{name} does not explain “{word}”"
    print(f"{' '.join(sources)}: every format can be read")


def main():
    program = sys.argv[1]
    for sources in sys.argv[2:]:
        check_all(program, *sources.split())


main()
