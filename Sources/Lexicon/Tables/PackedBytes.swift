internal import CEmbedded
internal import TextCore

/// Read-only bytes embedded in the program, with checked access.
///
/// The only file of this target that touches a pointer. Every read is checked
/// against the size, and a read outside gives zero: a damaged table makes
/// look-ups fail, never the process.
@safe
struct PackedBytes: @unchecked Sendable {
  private let bytes: UnsafeBufferPointer<UInt8>

  private init(_ file: embedded_file) {
    unsafe bytes = UnsafeBufferPointer(start: embedded_bytes(file), count: embedded_size(file))
  }

  /// The word table. Unchecked sendability: constant static data of the program.
  static let words = PackedBytes(EMBEDDED_WORDS)
  /// The table of names, given names and spellings.
  static let aliases = PackedBytes(EMBEDDED_ALIASES)
  /// How common words are at large.
  static let background = PackedBytes(EMBEDDED_BACKGROUND)
  /// Lists of words that rules ask for, as text.
  static let wordClasses = PackedBytes(EMBEDDED_WORD_CLASSES)
  /// The same of news pages.
  static let pageWords = PackedBytes(EMBEDDED_PAGE_WORDS)
  /// The closed classes of English, as text.
  static let closedClasses = PackedBytes(EMBEDDED_CLOSED_CLASSES)
  /// Words in and around names, as text.
  static let people = PackedBytes(EMBEDDED_PEOPLE)
  /// Given names, as text.
  static let givenNames = PackedBytes(EMBEDDED_GIVEN_NAMES)
  /// Reporting verbs, as text.
  static let cueVerbs = PackedBytes(EMBEDDED_CUE_VERBS)
  /// Which words reword each other, which are opposites.
  static let relations = PackedBytes(EMBEDDED_RELATIONS)

  /// Size in bytes.
  var count: Int { unsafe bytes.count }

  /// The byte at an offset; 0 outside.
  func byte(at offset: Int) -> Int {
    guard offset >= 0, offset < count else { return 0 }
    return Int(unsafe bytes[offset])
  }

  /// The little-endian 16-bit number at an offset; 0 outside.
  func short(at offset: Int) -> Int {
    guard offset >= 0, offset < count - 1 else { return 0 }
    return unsafe Int(bytes[offset]) | Int(bytes[offset + 1]) << 8
  }

  /// The little-endian 32-bit number at an offset; 0 outside.
  func word(at offset: Int) -> Int {
    guard offset >= 0, offset < count - 3 else { return 0 }
    let low = unsafe Int(bytes[offset]) | Int(bytes[offset + 1]) << 8
    let high = unsafe Int(bytes[offset + 2]) | Int(bytes[offset + 3]) << 8
    return low | high << 16
  }

  /// The offset of the first `byte` at or after `start`; ``count`` where none is.
  func firstIndex(of byte: UInt8, from start: Int) -> Int {
    guard start >= 0, let base = unsafe bytes.baseAddress else { return count }
    return unsafe embedded_find(base, byte, start, count)
  }

  /// Whether the bytes from an offset on are exactly `key`.
  func matches(_ key: some Sequence<UInt8>, at offset: Int) -> Bool {
    var position = offset
    for byte in key {
      guard position >= 0, position < count, unsafe bytes[position] == byte else { return false }
      position += 1
    }
    return true
  }

  /// `length` bytes from an offset on; empty where the range leaves the table.
  func bytes(at offset: Int, length: Int) -> [UInt8] {
    guard offset >= 0, length >= 0, offset <= count - length else { return [] }
    return unsafe Array(bytes[offset..<offset + length])
  }

  /// The text of `length` bytes from an offset on; empty where the range leaves the table.
  func text(at offset: Int, length: Int) -> String {
    guard offset >= 0, length >= 0, offset <= count - length else { return "" }
    return unsafe String(decoding: bytes[offset..<offset + length], as: UTF8.self)
  }
}

/// 32-bit FNV-1a, folded: the hash of all tables.
func tableHash(_ key: some Sequence<UInt8>) -> Int {
  var hash = FNV32()
  for byte in key { hash.add(byte) }
  return Int(hash.value ^ (hash.value >> 15))
}
