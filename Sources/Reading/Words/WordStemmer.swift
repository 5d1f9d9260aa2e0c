internal import CSnowball
internal import Lexicon
internal import TextCore

/// The Snowball English stemmer (Porter 2,
/// https://snowballstem.org/algorithms/english/stemmer.html), after
/// irregular and British forms are levelled.
///
/// Not `Sendable` on purpose: one C stemmer serves one task at a time.
@safe
final class WordStemmer {
  private let stemmer: OpaquePointer?

  init() {
    unsafe stemmer = sb_stemmer_new("english", "UTF_8")
  }

  deinit {
    unsafe sb_stemmer_delete(stemmer)
  }

  /// The stem of a lower-case word whose irregular and British forms are
  /// levelled; the word itself when the C library has no memory to stem it.
  func stem(of levelled: String) -> String {
    let bytes = Array(levelled.utf8)
    guard let result = unsafe sb_stemmer_stem(stemmer, bytes, Int32(bytes.count)) else {
      return levelled
    }
    let length = unsafe Int(sb_stemmer_length(stemmer))
    return unsafe String(decoding: UnsafeBufferPointer(start: result, count: length), as: UTF8.self)
  }
}
