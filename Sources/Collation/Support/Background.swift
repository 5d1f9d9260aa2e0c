internal import Quotations
internal import Reading
internal import UnicodeText

/// What a desk knows without a source: texts whose names, figures and words
/// count as found.
struct Background: Sendable {
  let accounts: [CollatedAccount]

  init(_ readings: [Reading], _ table: inout KeyTable) {
    accounts = readings.enumerated().map { number, reading in
      CollatedAccount(
        source: -1 - number, reading: reading, speech: SpeechReading(reading), &table)
    }
  }
}
