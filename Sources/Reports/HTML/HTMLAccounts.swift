internal import Comparison
internal import DocumentModel
internal import Facts
internal import Findings
internal import Quotations
internal import TextCore

/// Who is reported to say what, who is quoted where, and how each source names
/// the actors.
struct HTMLAccounts {
  let context: HTMLContext

  /// Rows and columns of a table, and links in a cell, before the rest is
  /// left out.
  private static let rows = 12
  private static let columns = 5
  private static let links = 5

  init(_ context: HTMLContext) { self.context = context }

  // MARK: Accounts

  var accounts: HTML? {
    let table = AccountTable(context.comparison, claims: context.claims, limit: Self.columns)
    guard !table.facts.isEmpty else { return nil }
    let names = table.columns.map { name($0.speaker.name) }
    let heads = zip(names, table.columns).map { name, column -> HTML in
      "<bdi>\(name)</bdi><small>\(table.claims(of: column).count) facts</small>"
    }
    let rows = table.facts.prefix(Self.rows).map { fact in
      let cells = names.indices.map { column in
        let passages = table.passages(of: fact, column: column)
        return cell(names[column], links(passages) { context.place($0) })
      }
      return row(context.clause(fact), cells)
    }
    let rest = table.facts.count - Self.rows
    let more: HTML = """
      <p class="no">\(rest) more facts, of lower salience, are in the Markdown report and in JSON.</p>
      """
    return """
      <h3 class="sub">Who is reported to say what</h3>
      <p class="lead">In whichever source; a document’s own words are its party’s. An empty cell \
      means that no source reports it from that party.</p>
      <table class="acc stack">\(HTML.table("Fact", heads, rows: rows))
      \(more, if: rest > 0)
      """
  }

  // MARK: Speakers

  var speakers: HTML? {
    let speakers = QuotedSpeakers(context.comparison).rows.prefix(Self.rows)
    guard !speakers.isEmpty else { return nil }
    let rows = speakers.map { speaker in
      let cells = context.sources.map { source in
        let share = speaker.shares[source]
        return cell(
          context.names[source],
          links(share.passages, share.words == 1 ? "1 word: " : "\(share.words) words: ") {
            "L\(context.passages.line($0))"
          })
      }
      return row("<bdi>\(name(speaker.speaker.name))</bdi>", cells)
    }
    return """
      <h3 class="sub">Who is quoted, where</h3>
      <table class="acc stack">\(HTML.table("Speaker", context.heads, rows: rows))
      """
  }

  // MARK: Labels

  var labels: HTML? {
    let actors = NamedActors(context.comparison).rows.prefix(Self.rows)
    guard !actors.isEmpty else { return nil }
    let rows = actors.map { actor in
      let cells = context.sources.map { source in
        cell(context.names[source], labels(actor.namings[source], source))
      }
      return row("<bdi>\(name(actor.name))</bdi>", cells)
    }
    return """
      <h3 class="sub">How each source names the actors</h3>
      <table class="lbl stack">\(HTML.table("Actor", context.heads, rows: rows))
      """
  }

  private func labels(_ naming: NamedActors.Naming?, _ source: Int) -> HTML {
    guard let naming else { return "<span class=\"no\">not named</span>" }
    if naming.labels.isEmpty { return "<span class=\"no\">name only</span>" }
    let labels = naming.labels.prefix(Self.links).map { label -> HTML in
      let passage = Passage(source: source, range: label.range)
      let line = "L\(context.passages.line(passage))"
      return "<div><bdi>\(name(label.text))</bdi> \(context.link(passage, line))</div>"
    }
    return "\(labels)"
  }

  // MARK: Tables

  private func row(_ head: HTML, _ cells: [HTML]) -> HTML {
    "<tr><th scope=\"row\">\(head)</th>\(cells)</tr>"
  }

  /// - Parameter head: of its column, shown where the table is drawn as a list.
  private func cell(_ head: String, _ content: HTML?) -> HTML {
    "<td data-l=\"\(head)\"\(" class=\"e\"", if: content == nil)>\(content)</td>"
  }

  /// Links to passages; nothing where there are none.
  /// - Parameters:
  ///   - lead: stands before the first one.
  ///   - text: the words of a link.
  private func links(
    _ passages: [Passage], _ lead: String = "", _ text: (Passage) -> String
  ) -> HTML? {
    guard !passages.isEmpty else { return nil }
    let links = passages.prefix(Self.links).map { context.link($0, text($0)) }
    let rest = passages.count - links.count
    let more: HTML = " <span class=\"no\">+\(rest)</span>"
    return "\(lead)\(links, separator: ", ")\(more, if: rest > 0)"
  }

  private func name(_ text: String) -> String {
    Excerpt.shortened(TerminalText.oneLine(text), limit: 60)
  }
}
