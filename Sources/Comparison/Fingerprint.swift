public import DocumentModel
public import Reading
internal import UnicodeText

/// Content fingerprints: the same observation keeps its fingerprint when
/// lines move, files are renamed or other findings come and go.
///
/// A fingerprint is 64-bit FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/)
/// in two rounds with different seeds, written as 32 hexadecimal digits, over
/// rule, excerpt and counterpart excerpt, each with case and white space
/// levelled. Where two findings would share one, an occurrence number is
/// mixed in, in the order of the findings.
public enum Fingerprint {
  /// The fingerprint of each of the findings of `comparison`, in their order.
  public static func all(of comparison: Comparison) -> [String] {
    all(of: comparison.findings, in: comparison.readings)
  }

  /// The fingerprint of each of `findings`, which are about `readings`.
  public static func all(of findings: [Finding], in readings: [Reading]) -> [String] {
    var seen: [String: Int] = [:]
    return findings.map { finding in
      let excerpts = ([finding.passage] + finding.counterparts.prefix(1)).map { passage in
        levelled(readings[passage.source].source.text.string(passage.range))
      }
      let content = ([finding.rule] + excerpts).joined(separator: "\u{1F}")
      let occurrence = seen[content, default: 0]
      seen[content] = occurrence + 1
      return digest(occurrence == 0 ? content : content + "\u{1F}\(occurrence)")
    }
  }

  /// Lower case, one blank for any run of white space.
  package static func levelled(_ excerpt: String) -> String {
    Excerpt.levelled(excerpt.lowercased())
  }

  static func digest(_ content: String) -> String {
    var (first, second): (UInt64, UInt64) = (0xcbf2_9ce4_8422_2325, 0x9ae1_6a3b_2f90_404f)
    for byte in content.utf8 {
      first = (first ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
      second = (second ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    return [first, second].map { hash in
      let digits = String(hash, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
