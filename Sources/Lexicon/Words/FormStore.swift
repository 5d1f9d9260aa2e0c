internal import Synchronization
internal import TextCore

/// What readers of a lexicon found out about forms of words, for the next one:
/// the articles of a day share most of their words, and what the letters of a
/// word tell is always the same, whoever asks first.
///
/// It belongs to a ``Lexicon``, whose copies share it. Names that a user adds
/// change nothing about a form, so copies with such names share it too.
/// Bounded: the forms that come first stay, which are the frequent ones.
public final class FormStore: Sendable {
  private struct Known {
    var numbers = WordNumbers(capacity: 512)
    var forms: [any AnyObject & Sendable] = []
  }

  private let known = Mutex(Known())
  /// Forms at most.
  private let limit: Int
  /// Longer words are no words of a language.
  private static let longest = 32

  init(limit: Int) { self.limit = limit }

  /// The number of forms that are kept.
  var count: Int { known.withLock { $0.forms.count } }

  /// What is kept of the form with these letters.
  public func form(of letters: [UInt8]) -> (any AnyObject & Sendable)? {
    guard letters.count <= FormStore.longest else { return nil }
    return known.withLock { known in
      known.numbers.number(of: letters).map { known.forms[$0] }
    }
  }

  /// Keeps what was found out about a form, unless there is too much already or
  /// another task was first.
  public func keep(_ form: any AnyObject & Sendable, of letters: [UInt8]) {
    guard letters.count <= FormStore.longest else { return }
    known.withLock { known in
      guard known.forms.count < limit else { return }
      if known.numbers.insert(letters) == known.forms.count { known.forms.append(form) }
    }
  }
}
