/// The order in which a page's statements about itself are believed. For each
/// field the first that is there counts:
///
/// - headline: JSON-LD, `og:title`, first `h1`, `<meta name="title">`, `<title>`
/// - outlet: `og:site_name`, JSON-LD publisher, `<meta>` application name
/// - url: `<link rel="canonical">`, `og:url`, JSON-LD
/// - published: JSON-LD, `article:published_time` and its kin in `<meta>`, `<time>`
/// - byline: JSON-LD, `<meta>` author, an element named byline or author
/// - language: `<html lang>`, JSON-LD, `og:locale`
///
/// The visible headline is compared with the believed one: where the page
/// shows an `h1` that shares most words with it, the `h1` is taken, since
/// titles for search engines are shortened.
struct MetadataReader {
  private let tree: PageTree
  private let data: LinkedData
  private var meta: [String: String] = [:]
  private var canonical: String?
  private var firstH1: String?
  private var title: String?
  private var time: String?
  /// 2 for a time inside an article, 1 for one outside, 0 while there is none.
  private var timeRank = 0
  /// The page's larger headings, and whether each is an `h1`.
  private var headings: [(isFirst: Bool, text: String)] = []
  private var bylineText: String?

  private(set) var titles: [String] = []
  var articleBody: String? { data.articleBody }
  /// What the page gives as its summary, often the start of the text.
  var descriptions: [String] {
    ["description", "og:description", "twitter:description"].compactMap { meta[$0] }
  }

  init(_ tree: PageTree) {
    self.tree = tree
    data = LinkedData(tree)
    for node in 0..<tree.count { read(node) }
    firstH1 = shownHeadline()
    titles = [data.headline, meta["og:title"], firstH1, title, meta["twitter:title"]].compactMap {
      $0
    }
  }

  private mutating func read(_ node: Int) {
    switch tree.nodes[node].tag {
    case .meta:
      guard let content = tree.value(node, .content) else { return }
      for name in [AttributeName.property, .name, .itemprop] {
        guard let key = tree.string(node, name)?.lowercased() else { continue }
        let value = once(PlainText.collapsed(content))
        if meta[key] == nil && !value.isEmpty { meta[key] = value }
      }
    case .link where canonical == nil && tree.string(node, .rel)?.lowercased() == "canonical":
      canonical = tree.string(node, .href)
    case .title where title == nil: title = nonEmpty(tree.innerText(node))
    case .h1, .h2, .h3:
      guard headings.count < 40, let text = nonEmpty(tree.innerText(node)) else { return }
      headings.append((tree.nodes[node].tag == .h1, text))
    case .time:
      let rank = placeOfTime(node)
      guard rank > timeRank else { return }
      let stated = tree.string(node, .datetime) ?? tree.innerText(node)
      guard dated(stated) != nil else { return }
      (time, timeRank) = (stated, rank)
    case .text: return
    default:
      if bylineText == nil { bylineText = byline(node) }
    }
  }

  private func nonEmpty(_ text: String) -> String? { text.isEmpty ? nil : once(text) }

  /// References that were escaped twice are resolved once more.
  private func once(_ text: String) -> String {
    PlainText.collapsed(CharacterReferences.resolved(Array(text.utf8)))
  }

  /// The first `h1`, unless it is the name of the site: then `<title>` has it
  /// as one part and another heading as another.
  private func shownHeadline() -> String? {
    guard let first = headings.first(where: \.isFirst)?.text else { return nil }
    let full = PageTitles.key(Array((title ?? meta["og:title"] ?? "").utf8))
    let name = PageTitles.key(Array(first.utf8))
    guard !name.isEmpty, full.count > name.count, full.hasSuffix(name) || full.starts(with: name)
    else { return first }
    let rest = full.hasSuffix(name) ? full.dropLast(name.count) : full.dropFirst(name.count)
    return headings.first { PageTitles.key(Array($0.text.utf8)).elementsEqual(rest) }?.text ?? first
  }

  /// Where a `<time>` stands: 2 in an article, or below an `h1`; 1 elsewhere;
  /// 0 in the page's own header, navigation and footer, where clocks stand.
  private func placeOfTime(_ node: Int) -> Int {
    var up = Int(tree.nodes[node].parent)
    var isInside = false
    var isFurniture = false
    while up >= 0 {
      switch tree.nodes[up].tag {
      case .article, .main: isInside = true
      case .header where !isInside: isFurniture = true
      case .nav, .aside, .footer: return 0
      default: break
      }
      up = Int(tree.nodes[up].parent)
    }
    if isInside { return 2 }
    return isFurniture && !headings.contains(where: \.isFirst) ? 0 : 1
  }

  /// The text of an element whose name says byline or author, "By" left off.
  private func byline(_ node: Int) -> String? {
    let low = Int(tree.nodes[node].low)
    let isNamed = (low..<Int(tree.nodes[node].high)).contains { k in
      let attribute = tree.attributes[k]
      switch attribute.name {
      case .class, .rel, .itemprop:
        let value = tree.bytes[Int(attribute.low)..<Int(attribute.high)]
        return value.count >= 6 && value.count < 80 && isBylineName(value)
      default: return false
      }
    }
    guard isNamed, Int(tree.nodes[node].end) - node < 40 else { return nil }
    var text = tree.innerText(node)
    if text.lowercased().hasPrefix("by ") { text = String(text.dropFirst(3)) }
    let words = PlainText.wordCount(Array(text.utf8)[...])
    return (1...12).contains(words) ? text : nil
  }

  private func isBylineName(_ value: ArraySlice<UInt8>) -> Bool {
    let isAuthor = value.count == 6 && ASCII.contains(Array("author".utf8), in: value)
    return isAuthor || MetadataReader.bylineNames.contains { ASCII.contains($0, in: value) }
  }

  private static let bylineNames = ["byline", "author-name"].map { Array($0.utf8) }

  // MARK: Fields

  private typealias Field = PageMetadata.Field

  private func first(_ candidates: [(String?, String)]) -> Field? {
    for (value, provenance) in candidates {
      if let value = value.map(ASCII.trimmed), !value.isEmpty {
        return Field(value, from: provenance)
      }
    }
    return nil
  }

  private func tag(_ keys: String...) -> String? {
    for key in keys { if let value = meta[key] { return value } }
    return nil
  }

  var metadata: PageMetadata {
    var out = PageMetadata()
    out.headline = headline
    out.outlet = first([
      (tag("og:site_name"), "og:site_name"), (data.outlet, "json-ld"),
      (tag("application-name", "publisher", "dc.publisher", "twitter:site"), "meta"),
    ])
    if let outlet = out.outlet, let host = LinkTarget.host(outlet.value) {
      out.outlet = Field(host, from: outlet.provenance)
    }
    out.url = first([
      (canonical.flatMap(absolute), "canonical"), (tag("og:url").flatMap(absolute), "og:url"),
      (data.url.flatMap(absolute), "json-ld"),
    ])
    let dates = tag(
      "article:published_time", "og:article:published_time", "datepublished", "date",
      "publishdate", "pubdate", "publish-date", "dc.date", "dc.date.issued", "dcterms.created",
      "parsely-pub-date", "sailthru.date", "article.published", "publication_date")
    out.published = first([
      (data.published.flatMap(dated), "json-ld"), (dates.flatMap(dated), "meta"),
      (time.flatMap(dated), "time"),
    ])
    let author = tag("author", "article:author", "dc.creator", "byl", "parsely-author")
    out.byline = first([
      (data.byline, "json-ld"), (author.flatMap { absolute($0) == nil ? $0 : nil }, "meta"),
      (bylineText, "byline pattern"),
    ])
    let root = tree.count > 0 ? tree.string(0, .lang) : nil
    out.language = first([
      (root, "html"), (data.language, "json-ld"), (tag("og:locale"), "og:locale"),
      (tag("content-language", "language"), "meta"),
    ])
    return out
  }

  private var headline: Field? {
    let believed = first([
      (data.headline, "json-ld"), (tag("og:title"), "og:title"), (firstH1, "h1"),
      (tag("title", "twitter:title"), "meta"), (title, "title"),
    ])
    guard let believed, let shown = firstH1, believed.provenance != "h1" else { return believed }
    return sharesMostWords(shown, believed.value) ? Field(shown, from: "h1") : believed
  }

  private func sharesMostWords(_ a: String, _ b: String) -> Bool {
    func words(_ text: String) -> Set<String> {
      Set(text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init))
    }
    let (left, right) = (words(a), words(b))
    let shared = left.intersection(right).count
    return shared * 10 >= min(left.count, right.count) * 6 && shared >= 2
  }

  private func absolute(_ url: String) -> String? {
    let text = ASCII.trimmed(url)
    return text.hasPrefix("http://") || text.hasPrefix("https://") ? text : nil
  }

  /// A date as ISO 8601 writes one: four digits, a hyphen; others are
  /// written so where they are plain.
  private func dated(_ text: String) -> String? {
    let bytes = Array(ASCII.trimmed(text).utf8)
    guard bytes.count >= 8, bytes.count <= 80 else { return nil }
    guard bytes.count >= 10, bytes.count <= 40, bytes[4] == 0x2D, bytes[7] == 0x2D,
      bytes[..<4].allSatisfy(ASCII.isDigit)
    else { return WrittenDate.iso8601(text) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Array where Element: Equatable {
  /// Whether the array ends with the elements of `other`.
  fileprivate func hasSuffix(_ other: [Element]) -> Bool {
    count >= other.count && suffix(other.count).elementsEqual(other)
  }
}
