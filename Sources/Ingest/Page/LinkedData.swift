/// What a page's JSON-LD says of its article (https://schema.org/NewsArticle).
struct LinkedData {
  private(set) var headline: String?
  private(set) var published: String?
  private(set) var byline: String?
  private(set) var outlet: String?
  private(set) var url: String?
  private(set) var language: String?
  private(set) var articleBody: String?

  /// Takes the first article of the page's blocks, in document order.
  init(_ tree: PageTree) {
    var values: [JSONValue] = []
    for node in 0..<tree.count where tree.nodes[node].tag == .script {
      for child in (node + 1)..<max(node + 1, Int(tree.nodes[node].end)) {
        if let value = JSONReader.value(tree.text(child)) { values.append(value) }
      }
    }
    for value in values {
      guard let article = LinkedData.article(in: value, depth: 0) else { continue }
      fill(article, LinkedData.named(in: values))
      return
    }
  }

  private static let types: Set<String> = [
    "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
    "BackgroundNewsArticle", "BlogPosting", "LiveBlogPosting", "Report", "TechArticle",
    "SocialMediaPosting", "Review", "ReviewNewsArticle",
  ]

  private static func article(in value: JSONValue, depth: Int) -> JSONValue? {
    guard depth < 4 else { return nil }
    for element in value.elements {
      let names = element["@type"]?.elements.compactMap(\.string) ?? []
      if names.contains(where: types.contains) { return element }
      for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
        if let inner = element[key], let found = article(in: inner, depth: depth + 1) {
          return found
        }
      }
    }
    return nil
  }

  /// The names of what the page's data describe under an identifier.
  private static func named(in values: [JSONValue]) -> [String: String] {
    var names: [String: String] = [:]
    for element in values.flatMap(\.elements) {
      for item in [element] + (element["@graph"]?.elements ?? []) {
        guard let id = item["@id"]?.string, names[id] == nil else { continue }
        names[id] = item["name"]?.string
      }
    }
    return names
  }

  private mutating func fill(_ article: JSONValue, _ known: [String: String]) {
    func name(_ value: JSONValue) -> String? {
      text(value["name"])
        ?? value["@id"]?.string.flatMap { known[$0] }.flatMap { text(.string($0)) }
    }
    headline = text(article["headline"]) ?? text(article["name"])
    published = text(article["datePublished"]) ?? text(article["dateCreated"])
    let names = article["author"]?.elements.compactMap { name($0) ?? text($0) } ?? []
    byline = names.isEmpty ? nil : names.joined(separator: ", ")
    outlet = article["publisher"]?.elements.compactMap(name).first
    url =
      text(article["url"]) ?? text(article["mainEntityOfPage"]?["@id"])
      ?? text(article["mainEntityOfPage"])
    language = text(article["inLanguage"])
    articleBody = article["articleBody"]?.string
  }

  /// A string that is not empty, its character references resolved.
  private func text(_ value: JSONValue?) -> String? {
    guard let raw = value?.elements.first?.string else { return nil }
    let text = PlainText.collapsed(CharacterReferences.resolved(Array(raw.utf8)))
    return text.isEmpty ? nil : text
  }
}
