internal import Lexicon
internal import TextCore

/// Where a link leads.
enum LinkTarget {
  /// The host of an absolute URL in lower case, without "www.".
  static func host(_ url: String) -> String? {
    let bytes = Array(url.utf8)
    var at = 0
    while at + 2 < bytes.count && !(bytes[at] == 0x2F && bytes[at + 1] == 0x2F) { at += 1 }
    guard at + 2 < bytes.count, at == 0 || bytes[at - 1] == UInt8(ascii: ":") else { return nil }
    let rest = bytes[(at + 2)...].prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 && $0 != 0x3A }
    let name = String(decoding: rest.map(ASCII.lower), as: UTF8.self)
    return name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
  }

  /// Whether `url` names a host of another site than `site`; a subdomain is
  /// the same site.
  static func leadsAway(_ url: String, from site: String?) -> Bool {
    guard let site, let host = host(url), host != site else { return false }
    let owner = registered(host)
    return owner != registered(site) && !networks.contains(owner)
  }

  /// Sites that pages link to for sharing and following.
  private static let networks = WordSet(.shareSites)

  /// The last two labels, or three where the last but one is as short as in
  /// "example.co.uk".
  private static func registered(_ host: String) -> String {
    let labels = host.split(separator: ".")
    guard labels.count > 2 else { return host }
    let count =
      labels[labels.count - 2].utf8.count <= 3 && labels[labels.count - 1].utf8.count == 2
      ? 3 : 2
    return labels.suffix(count).joined(separator: ".")
  }
}
