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
    for node in 0..<tree.count where tree.nodes[node].tag == .script {
      for child in (node + 1)..<max(node + 1, Int(tree.nodes[node].end)) {
        guard let value = JSONReader.value(tree.text(child)) else { continue }
        if let article = LinkedData.article(in: value, depth: 0) {
          fill(article)
          return
        }
      }
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

  private mutating func fill(_ article: JSONValue) {
    headline = text(article["headline"]) ?? text(article["name"])
    published = text(article["datePublished"]) ?? text(article["dateCreated"])
    let names = article["author"]?.elements.compactMap { text($0["name"]) ?? text($0) } ?? []
    byline = names.isEmpty ? nil : names.joined(separator: ", ")
    outlet = article["publisher"]?.elements.compactMap { text($0["name"]) }.first
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
