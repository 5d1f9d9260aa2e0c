internal import Reading

/// Tells the points that report the talk or meeting itself: every account of
/// one has such a point, in whatever words.
struct EncounterTest {
  let reading: Reading
  /// Of the forms of the source.
  let traits: [WordTraits]

  func encounter(in words: Range<Int>) -> Point.Encounter {
    var hasTalk = false
    var isEarly = false
    var parties = 0
    var telling = 0
    for index in words {
      let word = reading.words[index]
      let traits = traits[word.form]
      if traits.contains(.encounter) {
        hasTalk = true
        isEarly = isEarly || index - words.lowerBound < 6
      }
      if word.isStopWord { continue }
      if word.shape.startsWithCapital && !traits.contains(.title) {
        parties += 1
      } else if word.shape != .number && traits.isDisjoint(with: [.frame, .title, .encounter]) {
        telling += 1
      }
    }
    guard hasTalk && parties >= 2 else { return .none }
    if telling == 0 { return .bare }
    return isEarly ? .described : .mentioned
  }
}
