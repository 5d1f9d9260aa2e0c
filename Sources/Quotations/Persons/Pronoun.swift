/// A pronoun that can stand for a speaker.
enum Pronoun {
  case he, she, it, they

  /// - Parameter word: in lower case.
  init?(_ word: String) {
    switch word {
    case "he", "his": self = .he
    case "she", "her": self = .she
    case "it", "its": self = .it
    case "they", "their": self = .they
    default: return nil
    }
  }

  /// Whom it can mean.
  var gender: Gender? {
    switch self {
    case .he: .male
    case .she: .female
    default: nil
    }
  }

  var isPerson: Bool { gender != nil }
}
