/// What fills a template: strings, conditions and lists under their names.
///
/// The values are written as they come into one block of bytes that the
/// engine reads in one pass; see `CMustache.h` for its form.
public struct TemplateData: Sendable {
  var bytes: [UInt8] = []

  public init() {}

  /// `{{name}}`; escaped where the template puts it.
  public mutating func set(_ name: String, _ text: String) {
    open("s", name)
    length(text.utf8.count)
    bytes += text.utf8
  }

  public mutating func set(_ name: String, _ number: Int) { set(name, String(number)) }

  /// The same, left out when there is no text.
  public mutating func set(_ name: String, _ text: String?) {
    if let text { set(name, text) }
  }

  /// `{{#name}}…{{/name}}` is shown when the condition holds.
  public mutating func set(_ name: String, if condition: Bool) {
    if condition { open("t", name) }
  }

  /// `{{#name}}…{{/name}}`, once for every element; not at all when there is
  /// none.
  public mutating func list<Elements: Collection>(
    _ name: String, _ elements: Elements, _ fill: (inout TemplateData, Elements.Element) -> Void
  ) {
    open("l", name)
    length(elements.count)
    for element in elements {
      fill(&self, element)
      bytes.append(UInt8(ascii: "e"))
    }
  }

  /// `{{#name}}…{{/name}}`, once, with names of its own.
  public mutating func object(_ name: String, _ fill: (inout TemplateData) -> Void) {
    open("o", name)
    fill(&self)
    bytes.append(UInt8(ascii: "e"))
  }

  private mutating func open(_ operation: Unicode.Scalar, _ name: String) {
    bytes.append(UInt8(truncatingIfNeeded: operation.value))
    length(name.utf8.count)
    bytes += name.utf8
  }

  private mutating func length(_ count: Int) {
    for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: count >> shift)) }
  }
}
