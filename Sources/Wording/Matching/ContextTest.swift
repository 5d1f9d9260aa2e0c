/// A named test of what stands around a hit; lists of a pack can be tests too.
enum ContextTest: Hashable, Sendable {
  /// A negation among the three words before, with no comma between.
  case negated
  /// Written as (part of) a name: a capital where the sentence needs none.
  case inName
  /// The sentence begins with the hit, opening quotation marks aside.
  case sentenceStart
  /// A noun follows at once, which the hit then modifies.
  case modifier
  /// The hit stands between quotation marks of its own.
  case quoted
  /// Followed at once by a capitalised word, as a title or label is.
  case beforeName
  /// A word of the list with this index stands within the list's window.
  case list(Int)

  private static let named: [(name: String, test: ContextTest)] = [
    ("negated", .negated), ("in-name", .inName), ("sentence-start", .sentenceStart),
    ("modifier", .modifier), ("quoted", .quoted), ("before-name", .beforeName),
  ]

  /// The names of the tests that are not lists.
  static let names = named.map(\.name)

  /// The test called `name`, `lists` being the ids of the known lists.
  init?(_ name: String, lists: [String]) {
    if let known = ContextTest.named.first(where: { $0.name == name }) {
      self = known.test
    } else if let list = lists.firstIndex(of: name) {
      self = .list(list)
    } else {
      return nil
    }
  }

  /// Lists follow the named tests.
  init?(code: Int) {
    if code < ContextTest.named.count {
      self = ContextTest.named[code].test
    } else {
      self = .list(code - ContextTest.named.count)
    }
  }

  var code: Int {
    if case .list(let index) = self { return ContextTest.named.count + index }
    return ContextTest.named.firstIndex { $0.test == self } ?? 0
  }
}
