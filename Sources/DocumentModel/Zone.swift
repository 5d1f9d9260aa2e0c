/// What a block of a source is for the reader of the page.
public enum Zone: String, Sendable, Hashable, CaseIterable, Codable {
  /// The title of the account.
  case headline
  /// The standfirst below the headline.
  case deck
  /// One item of a list.
  case bullet
  /// A section heading inside the body.
  case heading
  /// Running text.
  case paragraph
  /// The text of a picture or figure.
  case caption
  /// A block quotation.
  case quote
  /// What belongs to the page and not to the account: comment forms, share
  /// bars, link lists, copyright lines. Never compared.
  case boilerplate

  /// Whether passages of this zone are content that may be compared.
  public var isContent: Bool { self != .boilerplate && self != .caption }

  /// Whether it is a headline or a heading, where any word may have a capital.
  public var isTitle: Bool { self == .headline || self == .heading }
}
