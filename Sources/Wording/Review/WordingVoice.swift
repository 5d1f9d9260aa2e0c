internal import Quotations
public import TextCore

/// Whose words a passage is in.
public enum WordingVoice: String, Sendable, Hashable, CaseIterable {
  /// The outlet's own.
  case outlet
  /// Somebody's statement in the outlet's wording.
  case indirect
  /// Somebody's own words.
  case quotation
}

/// Tells whose words a byte range of a source is in.
public typealias VoiceTest = (ByteRange) -> WordingVoice

extension VoiceMap {
  /// Whose words `range` is, without the speaker.
  func wordingVoice(at range: ByteRange) -> WordingVoice {
    switch voice(at: range) {
    case .outlet: .outlet
    case .indirect: .indirect
    case .quotation: .quotation
    }
  }
}
