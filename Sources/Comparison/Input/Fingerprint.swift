public import DocumentModel
public import Reading
internal import TextCore

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
    var contents = WordNumbers(capacity: findings.count)
    var occurrences: [Int] = []
    return findings.map { finding in
      var content = finding.rule
      for passage in [finding.passage] + finding.counterparts.prefix(1) {
        content += "\u{1F}"
        content += levelled(readings[passage.source].source.text.string(passage.range))
      }
      let number = contents.insert(content)
      if number == occurrences.count { occurrences.append(0) }
      let occurrence = occurrences[number]
      occurrences[number] += 1
      return digest(occurrence == 0 ? content : content + "\u{1F}\(occurrence)")
    }
  }

  /// Lower case, one blank for any run of white space.
  package static func levelled(_ excerpt: String) -> String {
    Excerpt.levelled(lowercased(excerpt))
  }

  /// Lower case; on bytes where all beyond ASCII are signs of U+0080…U+00BF
  /// and U+2000…U+203F, quotation marks and dashes among them, which have no
  /// case.
  private static func lowercased(_ text: String) -> String {
    let bytes = text.utf8Span.span
    var lower: [UInt8] = []
    lower.reserveCapacity(bytes.count)
    for offset in bytes.indices {
      let byte = bytes[offset]
      switch byte {
      case 0x41...0x5A: lower.append(byte | 0x20)
      case ..<0xC0, 0xC2: lower.append(byte)
      case 0xE2 where bytes[offset + 1] == 0x80: lower.append(byte)
      default: return text.lowercased()
      }
    }
    return String(decoding: lower, as: UTF8.self)
  }

  static func digest(_ content: String) -> String {
    var (first, second) = (FNV64(), FNV64(0x9ae1_6a3b_2f90_404f))
    let bytes = content.utf8Span.span
    for offset in bytes.indices {
      first.add(bytes[offset])
      second.add(bytes[offset])
    }
    var digits: [UInt8] = []
    for hash in [first.value, second.value] {
      for shift in stride(from: UInt64(60), through: 0, by: -4) {
        let digit = UInt8(truncatingIfNeeded: hash >> shift) & 15
        digits.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
    return String(decoding: digits, as: UTF8.self)
  }
}
