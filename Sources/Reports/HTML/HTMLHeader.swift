internal import Comparison
internal import DocumentModel
internal import Facts
internal import Reading
internal import Templates
internal import UnicodeText

/// Title, cards of the sources, remarks on the input, at a glance.
struct HTMLHeader {
  let context: HTMLContext

  init(_ context: HTMLContext) { self.context = context }

  func fill(_ data: inout TemplateData) {
    let count = context.sources.count
    data.set("eyebrow", "\(ReportWords.number(count)) accounts compared")
    data.set("title", title)
    let event = EventVerdict(context.comparison)
    data.set("answer", event.answer)
    data.set("reason", event.reason)
    data.set("verdict", ReportWords.verdict(context.claims, of: count))
    data.list("cards", context.sources) { card($1, &$0) }
    let remarks = InputRemarks(context.comparison).all
    if !remarks.isEmpty {
      data.object("remarks") { data in
        data.set("count", remarks.count == 1 ? "One remark" : "\(remarks.count) remarks")
        data.list("items", remarks) { item, remark in
          item.set("kind", remark.kind?.rawValue)
          item.set("text", TerminalText.oneLine(remark.text))
          if let passage = remark.passage {
            item.set("href", context.address(passage))
            item.set("place", context.place(passage))
          }
        }
      }
    }
    HTMLGlance(context).fill(&data)
    let shown = context.sections.filter { !$0.blocks.isEmpty || HTMLFindings.isShown($0.section) }
    var nav = context.comparison.subject == nil ? [] : [(DraftView.anchor, "The draft")]
    nav += [("coverage", "Coverage"), ("texts", "Side by side")]
    nav += shown.map { ($0.section.anchor, $0.section.title) }
    nav.append(("how", "How to read this"))
    data.list("nav", nav) { link, entry in
      link.set("href", entry.0)
      link.set("text", entry.1)
    }
  }

  private var title: String {
    context.comparison.title.map { Excerpt.shortened(TerminalText.oneLine($0), limit: 200) }
      ?? context.names.joined(separator: ", ")
  }

  private func card(_ source: Int, _ card: inout TemplateData) {
    let reading = context.comparison.readings[source]
    let metadata = reading.source.metadata
    card.set("name", context.names[source])
    let headline = metadata.headline ?? headlineText(reading) ?? "No headline"
    card.set("headline", Excerpt.shortened(TerminalText.oneLine(headline), limit: 130))
    card.set("role", ReportWords.role(metadata))
    card.set(
      "facts",
      "\(ReportWords.grouped(reading.contentWordCount)) words, "
        + (metadata.published.map { TerminalText.oneLine(Excerpt.shortened($0, limit: 25)) }
          ?? "no date"))
    let counts = Fact.Status.allCases.map { status in
      (status: status, count: context.claims.count { $0.cells[source].status == status })
    }
    // Of what there need not be any, none is said.
    let told = counts.filter { $0.count > 0 || $0.status == .carried || $0.status == .notFound }
    card.list("counts", told) { item, each in
      item.set("mark", each.status.token)
      item.set("word", each.status.word)
      item.set("count", each.count)
    }
  }

  private func headlineText(_ reading: Reading) -> String? {
    reading.source.blocks.first { $0.zone == .headline }
      .map { reading.source.text.string($0.range) }
  }
}

/// At a glance: the same rows for every source.
struct HTMLGlance {
  let context: HTMLContext

  init(_ context: HTMLContext) { self.context = context }

  private struct Row {
    var label: String
    var items: [(text: String, href: String?)]
    var more = 0
    var unclear: String?
  }

  func fill(_ data: inout TemplateData) {
    data.list("glance", rows) { data, row in
      data.set("label", row.label)
      data.list("items", row.items.enumerated().map { $0 }) { item, numbered in
        item.set("dot", if: numbered.offset > 0)
        item.set("text", numbered.element.text)
        item.set("href", numbered.element.href)
      }
      if row.more > 0 { data.set("more", row.more) }
      data.set("unclear", row.unclear)
    }
  }

  private var rows: [Row] {
    let glance = Glance(context.comparison)
    let count = context.sources.count
    var rows = [facts(count == 2 ? "Both tell" : "All \(count) tell", glance.all)]
    if count > 2 { rows.append(facts("Several tell", glance.several)) }
    let conflicts = context.sections.first { $0.section == .conflicts }?.blocks ?? []
    if !conflicts.isEmpty {
      rows.append(
        Row(
          label: "They conflict on",
          items: conflicts.prefix(4).map {
            (Excerpt.shortened(TerminalText.oneLine($0.title), limit: 70), "f\($0.number)")
          }, more: max(0, conflicts.count - 4)))
    }
    for source in context.sources {
      let label = "Not found in \(context.names[source])"
      var row =
        glance.missing(in: source).map { facts(label, $0.named, of: $0.count) }
        ?? Row(label: label, items: [(ReportWords.doubtfulAbsence, nil)])
      let unclear = glance.unclear(in: source).count
      if unclear > 0 { row.unclear = String(unclear) }
      rows.append(row)
    }
    rows.append(
      Row(
        label: "In one source only",
        items: context.sources.map { ("\(context.names[$0]) \(glance.ownCount($0))", nil) }))
    rows.append(
      Row(label: "Findings", items: ReportWords.severities(context.comparison).map { ($0, nil) }))
    return rows
  }

  private func facts(_ label: String, _ facts: [Fact], of total: Int? = nil) -> Row {
    let shown = facts.prefix(Glance.named)
    return Row(
      label: label,
      items: shown.isEmpty
        ? [("none", nil)]
        : shown.map {
          (($0.isToldDifferently ? "≠\u{A0}" : "") + context.label($0, limit: 70), nil)
        },
      more: (total ?? facts.count) - shown.count)
  }
}
