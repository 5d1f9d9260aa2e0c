internal import TextCore

/// The element names that the extractor tells apart; every other element is
/// ``other``. Raw values are the names in lower case.
enum Tag: String, CaseIterable {
  /// A text node, not an element.
  case text = "#text"
  case other = "#other"

  case html, head, body, title, meta, link, base, script
  case style, noscript, template, svg, math, iframe, object, embed, applet
  case form, button, select, option, input, textarea, label, fieldset, legend
  case nav, aside, header, footer, main, article, section, address, hgroup
  case dialog, canvas, video, audio, picture, source, img, map, menu
  case figure, figcaption, caption
  case div, p, center, pre, blockquote, hr, br, wbr
  case ul, ol, li, dl, dt, dd
  case h1, h2, h3, h4, h5, h6
  case table, thead, tbody, tfoot, tr, td, th
  case details, summary
  case a, b, i, em, strong, span, font, small, u, q, cite, time, sup, sub, ins, mark
  case s, strike, del

  var isHeading: Bool {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }

  /// Whether the element starts and ends a run of text.
  var isBlock: Bool {
    switch self {
    case .html, .body, .form, .fieldset, .legend, .nav, .aside, .header, .footer, .main, .article,
      .section, .address, .hgroup, .dialog, .figure, .figcaption, .caption, .div, .p, .center,
      .pre, .blockquote, .hr, .ul, .ol, .li, .dl, .dt, .dd, .h1, .h2, .h3, .h4, .h5, .h6, .table,
      .thead, .tbody, .tfoot, .tr, .td, .th, .details, .summary, .menu, .option, .iframe, .title:
      true
    default: false
    }
  }

  /// Elements whose text nobody reads as part of a page: code, controls and
  /// fallbacks for what was not loaded.
  var isNeverText: Bool {
    switch self {
    case .script, .style, .noscript, .template, .svg, .math, .iframe, .object, .embed, .applet,
      .button, .select, .option, .input, .textarea, .label, .legend, .canvas, .video, .audio,
      .map, .dialog, .head, .title, .link, .meta:
      true
    default: false
    }
  }

  /// Elements that hold a page's furniture unless they hold the article.
  var isFurniture: Bool {
    switch self {
    case .nav, .aside, .header, .footer, .form, .menu: true
    default: false
    }
  }

  private static let byHash: [UInt64: Tag] = Dictionary(
    allCases.map { (NameHash.of($0.rawValue.utf8), $0) }, uniquingKeysWith: { first, _ in first })

  /// The tag whose name hashes to `hash`.
  static func named(hash: UInt64) -> Tag { byHash[hash] ?? .other }
}

/// The attributes that the extractor reads; the others are not copied.
enum AttributeName: String, CaseIterable {
  case `class`, id, style, hidden, role, itemprop, href, rel, name, property, content, datetime
  case type, lang, pubdate, shadowrootmode
  case ariaHidden = "aria-hidden"

  private static let byHash: [UInt64: AttributeName] = Dictionary(
    allCases.map { (NameHash.of($0.rawValue.utf8), $0) }, uniquingKeysWith: { first, _ in first })

  static func named(hash: UInt64) -> AttributeName? { byHash[hash] }
}

/// The 64-bit FNV-1a hash of a name in lower case (Fowler, Noll and Vo), so
/// that names are looked up without making a string of each.
struct NameHash {
  private var hash = FNV64()
  var value: UInt64 { hash.value }

  mutating func add(_ byte: UInt8) { hash.add(ASCII.lower(byte)) }

  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = NameHash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }
}
