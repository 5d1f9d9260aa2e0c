/// What is to be known of one kind of finding. Examples are invented.
public struct KindNote: Sendable, Hashable {
  /// What it looks for, in one sentence.
  public var looksFor: String
  /// A pair of passages in which the finding is right.
  public var example: String
  /// One in which it is wrong, or right and of no matter.
  public var falseAlarm: String
  /// What to do about such a one.
  public var remedy: String

  init(_ looksFor: String, example: String, falseAlarm: String, remedy: String) {
    self.looksFor = looksFor
    self.example = example
    self.falseAlarm = falseAlarm
    self.remedy = remedy
  }
}

extension KindNote {
  /// What to do about false alarms of any kind.
  static let suppress = "Suppress the one finding, with the reason."
  static let background =
    "List what the desk knows under `background`, or suppress the finding with the reason."
}
