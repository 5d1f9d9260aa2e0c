internal import DocumentModel
internal import Wording

/// What `init` writes.
public enum StarterFiles {
  public struct File: Sendable, Hashable {
    /// Relative to the folder that is set up.
    public var path: String
    public var text: String
  }

  /// The configuration first, then the example case.
  public static let all = [
    File(path: Repository.configurationName, text: configuration),
    File(path: "cases/example/case.yml", text: exampleCase),
    File(path: "cases/example/draft.md", text: draft),
    File(path: "cases/example/authority.txt", text: authority),
    File(path: "cases/example/agency.txt", text: agency),
  ]

  private static let groups = FindingGroup.allCases.map(\.rawValue).joined(separator: ", ")

  private static let configuration = """
    # What `biasdiff gate` does in this repository. Every line that starts with # shows the value
    # that holds without it; `biasdiff gate --print-config` shows what is in force and why.
    version: 1

    # Where the cases are. A case is a case.yml that lists a draft with its sources, or a draft
    # whose own front matter lists them under `sources:`. ** stands for any folders.
    cases:
      - cases/**/case.yml
      - cases/**/*.md
    # exclude: []

    # From which severity on a finding fails the gate: error, warning, note or never. Only kinds
    # of findings that are seldom wrong fail at all; name others here to let them fail too.
    # fail-on:
    #   default: warning
    #   claim-missing: warning
    #   stale-suppression: warning

    # What is listed. Everything else is counted in the last lines.
    # show: warning

    # Switch off kinds or whole groups (\(groups)), or
    # give them another severity: off, note, warning or error.
    # kinds:
    #   wording: off
    #   loaded-term: note

    # Rules of wording of your own; `biasdiff check-rules FILE` tries one out.
    # packs: []

    # From which score on a note on wording counts, 0 to 1; weaker ones are only in the JSON of
    # `biasdiff compare`.
    # min-score: \(FramingOptions.usualListingScore)

    # The most findings of a sort that one case may have.
    # budgets:
    #   warnings: 10

    # Findings that were there before the gate was; `biasdiff gate --write-baseline` writes them.
    # baseline: .biasdiff-baseline.json

    # Findings that an editor has accepted, each with a reason. A suppressions.yml beside a case
    # is read as well.
    # suppressions: .biasdiff-suppressions.yml

    # What the desk knows without a source: names, figures and words of a draft that stand in these
    # files or phrases count as found.
    # background:
    #   files: [background/people.txt]
    #   phrases: [Road Authority of Vell]

    # Reports to write at each run, as FORMAT=FILE: text, markdown, json, github, html, sarif,
    # rdjson, rdjsonl, gitlab, junit or checkstyle. {case} in the name makes a file for each case.
    # outputs: []

    """

  private static let exampleCase = """
    # One event: a draft and the texts it is measured against. All are invented.
    title: Bridge closure at Vell
    sources:
      - file: draft.md
        role: subject          # what the gate judges; at most one
      - file: authority.txt
        outlet: Road Authority
        role: primary          # an original document: its points are the measure
        published: 2031-05-06
      - file: agency.txt
        outlet: Tolland Wire   # role: reference is the default
        published: 2031-05-06
    # Names that stand for one actor, and, where there is a dispute, whose side each is on: a
    # source that quotes one side far more than the other is then told (source-balance).
    # actors:
    #   - name: Road Authority
    #     aliases: [the authority]
    #     side: builders
    #   - name: Ferry Owners' League
    #     side: ferries

    """

  private static let draft = """
    ---
    outlet: Our desk
    headline: Vell bridge to close for repairs
    published: 2031-05-06
    ---

    # Vell bridge to close for repairs

    The Road Authority said on Tuesday that it will close the Vell bridge on 12 May for repairs to
    the eastern cables. About 9,000 drivers a day will have to use the ferry at Ormsey.

    The authority will reopen the bridge by the end of August. Engineer Dana Holt told reporters
    that two of the 48 cables had rusted through.

    """

  private static let authority = """
    Closure of the Vell bridge

    The Road Authority will close the Vell bridge on 12 May for repairs to the eastern cables.

    The authority will reopen the bridge by the end of August if the new cables arrive in time.

    About 9,000 drivers a day will have to use the ferry at Ormsey. Two of the 48 cables had rusted
    through, engineer Dana Holt said.

    """

  private static let agency = """
    Vell bridge closes for cable repairs

    The Vell bridge will be closed from 12 May while the eastern cables are repaired, the Road
    Authority announced on Tuesday.

    It will reopen by the end of August if the new cables arrive in time, the authority said.

    Some 9,000 drivers who cross the bridge each day will have to take the ferry at Ormsey.
    Engineer Dana Holt said two of the 48 cables had rusted through.

    """
}
