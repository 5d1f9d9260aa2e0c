internal import Synchronization
internal import UnicodeText

/// The forms that texts of this process have had: the articles of a day share
/// most of their words, and what the letters of a word tell is always the
/// same, whoever asks first.
///
/// Bounded: the forms that come first stay, which are the frequent ones.
final class WordFormStore: Sendable {
  static let shared = WordFormStore(limit: 1 << 14)

  private struct Known {
    var numbers = WordNumbers(capacity: 512)
    var forms: [WordForm] = []
  }

  private let known = Mutex(Known())
  /// Forms at most.
  private let limit: Int
  /// Longer words are no words of a language.
  private static let longest = 32

  init(limit: Int) { self.limit = limit }

  /// The number of forms that are kept.
  var count: Int { known.withLock { $0.forms.count } }

  /// The form with these letters: the one that is kept, or what `make` gives.
  func form(of letters: [UInt8], make: () -> WordForm) -> WordForm {
    guard letters.count <= WordFormStore.longest else { return make() }
    let found = known.withLock { known in
      known.numbers.number(of: letters).map { known.forms[$0] }
    }
    if let found { return found }
    let made = make()
    known.withLock { known in
      guard known.forms.count < limit else { return }
      if known.numbers.insert(letters) == known.forms.count { known.forms.append(made) }
    }
    return made
  }
}
