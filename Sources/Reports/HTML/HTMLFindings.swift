internal import Comparison
internal import DocumentModel
internal import Templates

/// The sections of findings with their filters.
struct HTMLFindings {
  let context: HTMLContext

  /// Blocks shown before the rest of a group is folded.
  private static let shown = 5

  init(_ context: HTMLContext) { self.context = context }

  /// Whether a section without findings says what was checked, or shows
  /// tables of its own.
  static func isShown(_ section: ReportSection) -> Bool {
    section == .accounts || section == .wording || section == .emphasis
      || CheckedKinds.all.contains { ReportSection($0) == section }
  }

  func fill(_ data: inout TemplateData) {
    let blocks = context.sections.flatMap(\.blocks)
    if !blocks.isEmpty {
      let present = Set(blocks.map(\.kind))
      let severities = [Severity.error, .warning, .note].filter { severity in
        blocks.contains { $0.severity == severity }
      }
      data.object("filters") { data in
        data.list("kinds", FindingKind.allCases.filter(present.contains)) {
          $0.set("kind", $1.rawValue)
        }
        data.list("severities", severities) { $0.set("severity", $1.rawValue) }
      }
    }
    let shown = context.sections.filter { !$0.blocks.isEmpty || Self.isShown($0.section) }
    data.list("sections", shown) { section($1.section, $1.blocks, &$0) }
  }

  private func section(
    _ section: ReportSection, _ blocks: [FindingBlock], _ data: inout TemplateData
  ) {
    data.set("anchor", section.anchor)
    data.set("title", section.title)
    data.set("lead", section.lead(context.comparison))
    switch section {
    case .accounts:
      HTMLAccounts(context).fillAccounts(&data)
      HTMLAccounts(context).fillSpeakers(&data)
    case .wording:
      HTMLAccounts(context).fillLabels(&data)
      data.set("unlisted", ReportWords.unlisted(context.comparison.unlistedCount))
    case .emphasis: HTMLStrips(context).fill(&data)
    case .conflicts, .leftOut, .input: break
    }
    data.list("groups", groups(section, blocks)) { data, group in
      data.set("heading", group.heading)
      var runs = [(blocks: group.blocks.prefix(Self.shown), fold: String?.none)]
      let rest = group.blocks.dropFirst(Self.shown)
      if !rest.isEmpty { runs.append((rest, "\(rest.count) more")) }
      data.list("runs", runs) { data, run in
        data.set("fold", run.fold)
        data.list("blocks", run.blocks) { data, each in
          data.set("isDeep", if: group.heading != nil)
          block(each, &data)
        }
      }
    }
    if let nothing = NothingFound(section, context.comparison) {
      data.object("checked") { data in
        data.set("told", nothing.told + (nothing.kinds.isEmpty ? "" : ": "))
        data.list("kinds", nothing.kinds.enumerated().map { $0 }) { kind, numbered in
          kind.set("dot", if: numbered.offset > 0)
          kind.set("kind", numbered.element.rawValue)
        }
      }
    }
  }

  private func groups(
    _ section: ReportSection, _ blocks: [FindingBlock]
  ) -> [(heading: String?, blocks: [FindingBlock])] {
    guard section == .leftOut else { return blocks.isEmpty ? [] : [(nil, blocks)] }
    var groups: [(heading: String?, blocks: [FindingBlock])] = context.sources.map { source in
      (
        "Not found in \(context.names[source])",
        blocks.filter { FindingBlocks.isPerSource($0.kind) && $0.source == source }
      )
    }
    groups.append(
      ("Told by a source itself, or of all", blocks.filter { !FindingBlocks.isPerSource($0.kind) }))
    return groups.filter { !$0.blocks.isEmpty }
  }

  private func block(_ block: FindingBlock, _ data: inout TemplateData) {
    data.set("number", block.number)
    data.set("kind", block.kind.rawValue)
    data.set("severity", block.severity.rawValue)
    data.set("title", TerminalText.oneLine(block.title))
    if block.findings.count > 1 { data.set("times", block.findings.count) }
    let all = Set(
      [block.source] + block.passages.map(\.passage.source) + block.also.map(\.source)
    ).sorted()
    data.set("sources", all.map(String.init).joined(separator: " "))
    let evidence = block.passages.filter { !$0.isNearest }.map(\.passage)
    data.list("passages", block.passages) { data, shown in
      let cut = context.passages.isCut(shown.passage)
      data.set("isNear", if: shown.isNearest)
      data.set("name", context.names[shown.passage.source])
      data.set("href", context.address(shown.passage))
      data.set("place", context.place(shown.passage))
      data.set("voice", TerminalText.oneLine(shown.voice))
      data.set("cutBefore", if: cut.before)
      data.set("cutAfter", if: cut.after)
      let others = shown.isNearest ? [] : evidence.filter { $0.source != shown.passage.source }
      let pieces =
        shown.marks.isEmpty
        ? context.passages.pieces(shown.passage, against: others)
        : context.passages.pieces(shown.passage, marking: shown.marks)
      data.list("pieces", pieces) { piece, value in
        piece.set("mark", if: value.differs)
        piece.set("text", TerminalText.visible(value.text))
      }
    }
    if let source = block.nothingNear { data.set("none", context.names[source]) }
    if !block.also.isEmpty || block.remark != nil {
      data.object("why") { data in
        data.set(
          "text",
          block.remark.map { TerminalText.oneLine($0) + (block.also.isEmpty ? "" : ". Also in ") }
            ?? "Also in ")
        data.list("links", block.also.prefix(6).enumerated().map { $0 }) { link, numbered in
          link.set("dot", if: numbered.offset > 0)
          link.set("href", context.address(numbered.element))
          link.set("place", context.place(numbered.element))
        }
      }
    }
  }
}
