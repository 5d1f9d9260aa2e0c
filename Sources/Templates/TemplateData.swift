/// What fills a template: strings, conditions and lists under their names.
///
/// The values are written as they come into one block of bytes, in which the
/// engine looks them up; see `CMustache.h` for its form. A name stands once in
/// its list item or object.
public struct TemplateData: Sendable {
  @usableFromInline var bytes: [UInt8] = []

  public init() {}

  /// `{{name}}`; escaped where the template puts it.
  public mutating func set(_ name: StaticString, _ text: String) {
    open("s", name)
    var text = text
    text.withUTF8 { text in
      length(text.count)
      unsafe bytes.append(contentsOf: text)
    }
  }

  /// The same for UTF-8.
  public mutating func set(_ name: StaticString, _ text: [UInt8]) {
    open("s", name)
    length(text.count)
    bytes += text
  }

  public mutating func set(_ name: StaticString, _ number: Int) { set(name, String(number)) }

  /// The same, left out when there is no text.
  public mutating func set(_ name: StaticString, _ text: String?) {
    if let text { set(name, text) }
  }

  /// `{{#name}}…{{/name}}` is shown when the condition holds.
  public mutating func set(_ name: StaticString, if condition: Bool) {
    if condition { open("t", name) }
  }

  /// `{{#name}}…{{/name}}`, once for every element; not at all when there is
  /// none.
  @inlinable
  public mutating func list<Elements: Collection>(
    _ name: StaticString, _ elements: Elements,
    _ fill: (inout TemplateData, Elements.Element) -> Void
  ) {
    open("l", name)
    length(elements.count)
    measured { data in
      for element in elements { data.measured { fill(&$0, element) } }
    }
  }

  /// `{{#name}}…{{/name}}`, once, with names of its own.
  public mutating func object(_ name: StaticString, _ fill: (inout TemplateData) -> Void) {
    open("o", name)
    measured(fill)
  }

  /// What `fill` writes, with its length in front.
  @inlinable
  mutating func measured(_ fill: (inout TemplateData) -> Void) {
    let place = bytes.count
    length(0)
    fill(&self)
    close(place)
  }

  /// Writes the length of what follows the four bytes at `place`.
  @usableFromInline
  mutating func close(_ place: Int) {
    let size = bytes.count - place - 4
    for index in 0..<4 {
      bytes[place + index] = UInt8(truncatingIfNeeded: size >> (8 * index))
    }
  }

  @usableFromInline
  mutating func open(_ operation: Unicode.Scalar, _ name: StaticString) {
    bytes.append(UInt8(truncatingIfNeeded: operation.value))
    name.withUTF8Buffer { name in
      bytes.append(UInt8(truncatingIfNeeded: name.count))
      unsafe bytes.append(contentsOf: name)
    }
  }

  @usableFromInline
  mutating func length(_ count: Int) {
    for index in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: count >> (8 * index))) }
  }
}
