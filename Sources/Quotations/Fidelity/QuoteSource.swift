public import Reading

/// A source with its voices, as quotations are compared.
public struct QuoteSource: Sendable {
  public let reading: Reading
  public let speech: SpeechReading

  public init(_ reading: Reading) {
    self.reading = reading
    speech = SpeechReading(reading)
  }

  public init(reading: Reading, speech: SpeechReading) {
    self.reading = reading
    self.speech = speech
  }
}
