import DocumentModel
import Reading
import Testing
import TextCore
import Wording

/// Names swapped within one sentence; each row is of equal kind.
private let swaps: [[String]] = [
  ["Democrats", "Republicans", "Conservatives", "Labour", "Greens", "Liberals"],
  ["Mr Novak", "Ms Adeyemi", "Mr Haddad", "Mrs Lindqvist", "Dr Tanaka", "Mr Cohen"],
  ["Norway", "Ruritania", "Brazil", "Iran", "Israel", "Russia"],
  ["Muslims", "Christians", "Jews", "Hindus", "Buddhists", "Sikhs"],
  ["Women", "Men", "Girls", "Boys", "Mothers", "Fathers"],
]

/// `{}` takes the name; the loaded words around it differ.
private let frames = [
  "{} slammed the so-called reform.", "The disgraceful plan pleased {}.",
  "{} claimed the figures were bogus.", "Sadly, {} lied about the fee.",
  "A mob stood outside while {} gloated.", "Critics say {} rammed through the ludicrous fee.",
  "{} and their cronies whined about it.", "It is a farce, and {} know full well why.",
  "The ‘reform’ by {} was a power grab.", "{} unleashed a blistering tirade on Monday.",
  "The fee hurts {} and is utterly absurd.", "Unsurprisingly, {} refused to condemn it.",
  "{} boasted of a masterstroke.", "The regime thanked {} for the charade.",
  "{} stoked hysteria about the harbour.", "The heroic vote inspired {}.",
  "Two aides of {} were shot in an officer-involved shooting.",
]

@Suite struct NeutralityTests {
  @Test func `a swapped name changes no finding`() {
    var options = FramingOptions()
    options.minimumScore = 0
    let set = FramingRuleSet.builtIn(options)
    var compared = 0
    for frame in frames {
      for names in swaps {
        let expected = shape(of: frame, with: names[0], set)
        #expect(!expected.isEmpty, "\(frame)")
        for name in names {
          #expect(shape(of: frame, with: name, set) == expected, "\(name): \(frame)")
          compared += 1
        }
      }
    }
    #expect(compared >= 500)
  }

  /// Rule, severity, score and text of each finding; the text tells the place.
  private func shape(of frame: String, with name: String, _ set: FramingRuleSet) -> [String] {
    let text = reading(frame.replacing("{}", with: name))
    return set.findings(in: text).map { finding in
      let words = text.source.text.string(finding.passage.range).replacing(name, with: "{}")
      return "\(finding.rule) \(finding.severity) \(finding.score) \(words)"
    }
  }
}
