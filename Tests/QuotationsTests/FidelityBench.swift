import DocumentModel
import Quotations
import Reading
import TextCore

/// Pairs of small articles that quote one statement, made from base sentences
/// by code: some with a planted alteration, some with an edit that style
/// guides allow.
enum FidelityBench {
  struct Case {
    var name: String
    var first: String
    var second: String
    /// The kind that must be found; nil when nothing may be.
    var expected: FindingKind?
  }

  private static func article(_ body: String, _ seed: Int) -> String {
    let leads = [
      "The meeting in Arden lasted two hours.", "Residents filled the hall on Thursday.",
      "The debate had been put off twice.", "A drizzle fell on the square.",
    ]
    return "\(leads[seed % leads.count])\n\n\(body)\n\nThe next session is in a month.\n"
  }

  private static func direct(_ words: String, _ speaker: String) -> String {
    "“\(words),” said \(speaker)."
  }

  private static func leading(_ words: String, _ speaker: String) -> String {
    "\(speaker) said: “\(words).”"
  }

  /// Alterations, in six classes.
  static func alterations() -> [Case] {
    var cases: [Case] = []
    for (index, base) in QuotedBase.all.enumerated() {
      for variant in 0..<2 {
        let who = QuotedBase.speakers[(index + variant) % QuotedBase.speakers.count]
        let whole = "\(base.main), \(base.limit)"
        let make = variant == 0 ? direct : leading
        func add(_ name: String, _ a: String, _ b: String, _ kind: FindingKind) {
          cases.append(
            Case(
              name: "\(name) \(index).\(variant)", first: article(a, index),
              second: article(b, index + 1 + variant), expected: kind))
        }
        func changed(_ from: String, _ to: String) -> String {
          whole.replacing(from, with: to)
        }
        add(
          "word", direct(whole, who.full), make(changed(base.swap.from, base.swap.to), who.full),
          .quoteAltered)
        add(
          "not", direct(whole, who.full), make(changed(" not ", " "), who.full), .quoteAltered)
        add(
          "number", direct(whole, who.full),
          make(changed(base.number.from, base.number.to), who.full), .quoteAltered)
        add(
          "clipped", direct(whole, who.full), make(base.main, who.full), .quoteClipped)
        add(
          "speaker", direct(whole, who.full), make(whole, who.other), .quoteSpeakerConflict)
        add(
          "joined", direct("\(whole). \(base.next). \(base.last)", who.full),
          make("\(whole). \(base.last)", who.full), .quoteAltered)
      }
    }
    return Array(cases.prefix(204))
  }

  /// Edits that are allowed, in twelve classes.
  static func legitimate() -> [Case] {
    var cases: [Case] = []
    for (index, base) in QuotedBase.all.enumerated() {
      let who = QuotedBase.speakers[index % QuotedBase.speakers.count]
      let whole = "\(base.main), \(base.limit)"
      let plain = direct(whole, who.full)
      func add(_ name: String, _ a: String, _ b: String) {
        cases.append(
          Case(
            name: "\(name) \(index)", first: article(a, index), second: article(b, index + 1),
            expected: nil))
      }
      let words = base.main.split(separator: " ").map(String.init)
      let half = words.count / 2
      let head = words[..<half].joined(separator: " ")
      let tail = words[half...].joined(separator: " ")
      add(
        "ellipsis", direct("\(whole). \(base.next). \(base.last)", who.full),
        direct("\(whole). … \(base.last)", who.full))
      add(
        "dots", direct("\(whole). \(base.next). \(base.last)", who.full),
        leading("\(whole) ... \(base.last)", who.full))
      add(
        "brackets", plain, direct(whole.replacing(" not ", with: " not [as some say] "), who.full))
      add(
        "spelling", plain,
        direct(whole.replacing(base.spelling.from, with: base.spelling.to), who.full))
      add("single marks", plain, "'\(whole),' \(who.full) said.")
      add("straight marks", plain, "\"\(whole),\" said \(who.full).")
      add("nested", plain, "“He told us, ‘\(whole),’” said \(who.full).")
      add("moved", plain, "\(who.full) said: “\(whole).”")
      add("split", plain, "“\(head),” said \(who.full), “\(tail), \(base.limit).”")
      add("lower case", plain, "\(who.full) said that “\(lowered(whole))”.")
      add("sentence more", plain, direct("\(whole). \(base.next)", who.full))
      add(
        "short name", plain,
        "\(who.full) left early. “\(whole),” \(who.short) said.")
    }
    return Array(cases.prefix(204))
  }

  private static func lowered(_ words: String) -> String {
    words.prefix(1) == "I" ? words : words.prefix(1).lowercased() + words.dropFirst()
  }

  static func findings(_ item: Case) -> [Finding] {
    let sources = [item.first, item.second].enumerated().map { index, text in
      QuoteSource(Reading(ArticleText.source(text, id: "s\(index)")))
    }
    return QuoteFidelity.compare(sources).findings
  }
}
