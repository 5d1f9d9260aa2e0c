/// A parsed page as flat arrays in document order, so that a subtree is an
/// index range, a parent is a number and no pass needs recursion.
struct PageTree {
  struct Node {
    var tag: Tag
    /// The index of the parent; the root's is -1.
    var parent: Int32
    /// The index after the last descendant.
    var end: Int32
    /// For a text node its bytes, for an element its attributes.
    var low: Int32
    var high: Int32
  }

  struct Attribute {
    var name: AttributeName
    var low: Int32
    var high: Int32
  }

  private(set) var nodes: [Node] = []
  private(set) var attributes: [Attribute] = []
  /// All text and attribute values.
  private(set) var bytes: [UInt8] = []

  var count: Int { nodes.count }

  func text(_ node: Int) -> ArraySlice<UInt8> {
    bytes[Int(nodes[node].low)..<Int(nodes[node].high)]
  }

  func value(_ node: Int, _ name: AttributeName) -> ArraySlice<UInt8>? {
    guard nodes[node].tag != .text else { return nil }
    for k in Int(nodes[node].low)..<Int(nodes[node].high) where attributes[k].name == name {
      return bytes[Int(attributes[k].low)..<Int(attributes[k].high)]
    }
    return nil
  }

  func string(_ node: Int, _ name: AttributeName) -> String? {
    value(node, name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// All text below `node`, white space collapsed.
  func innerText(_ node: Int) -> String {
    var out: [UInt8] = []
    for k in node..<Int(nodes[node].end) {
      if nodes[k].tag == .text {
        out += text(k)
      } else if nodes[k].tag.isBlock || nodes[k].tag == .br {
        out.append(0x20)
      }
    }
    return PlainText.collapsed(out)
  }

  // MARK: Building

  mutating func reserve(nodes count: Int, bytes size: Int) {
    nodes.reserveCapacity(count)
    bytes.reserveCapacity(size)
  }

  mutating func open(_ tag: Tag, parent: Int) -> Int {
    let first = Int32(attributes.count)
    nodes.append(Node(tag: tag, parent: Int32(parent), end: 0, low: first, high: first))
    return nodes.count - 1
  }

  mutating func retag(_ node: Int, _ tag: Tag) { nodes[node].tag = tag }

  mutating func addAttribute(_ name: AttributeName, _ value: some Collection<UInt8>) {
    let low = Int32(bytes.count)
    bytes.append(contentsOf: value)
    attributes.append(Attribute(name: name, low: low, high: Int32(bytes.count)))
    nodes[nodes.count - 1].high += 1
  }

  mutating func addText(_ value: some Collection<UInt8>, parent: Int) {
    let low = Int32(bytes.count)
    bytes.append(contentsOf: value)
    let next = Int32(nodes.count + 1)
    nodes.append(
      Node(tag: .text, parent: Int32(parent), end: next, low: low, high: Int32(bytes.count)))
  }

  mutating func close(_ node: Int) { nodes[node].end = Int32(nodes.count) }
}
