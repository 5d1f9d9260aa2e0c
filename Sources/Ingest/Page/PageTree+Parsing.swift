internal import CLibXML2

/// The one place that touches libxml2: its tree is copied once and freed.
extension PageTree {
  /// The tree of `html`, or `nil` when the parser makes none.
  ///
  /// - Parameter html: well-formed UTF-8 that ``MarkupScan`` let through.
  static func parse(_ html: [UInt8]) -> PageTree? {
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_COMPACT.rawValue
    let document = unsafe html.withUnsafeBytes { buffer in
      unsafe htmlReadMemory(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, "UTF-8",
        Int32(options))
    }
    guard let document = unsafe document else { return nil }
    defer { unsafe xmlFreeDoc(document) }
    guard let root = unsafe xmlDocGetRootElement(document) else { return nil }
    var tree = PageTree()
    tree.reserve(nodes: html.count / 40, bytes: html.count / 2)
    unsafe tree.copy(root)
    return tree.count > 0 ? tree : nil
  }

  /// Copies `root` and what is below it, in document order, without recursion.
  private mutating func copy(_ root: xmlNodePtr) {
    var open: [Int] = []
    var current: xmlNodePtr? = unsafe root
    while let node = unsafe current {
      var child: xmlNodePtr?
      if unsafe node.pointee.type == XML_ELEMENT_NODE {
        let index = unsafe element(node, parent: open.last ?? -1)
        if keepsContent(at: index) { unsafe child = node.pointee.children }
        if unsafe child != nil { open.append(index) } else { close(index) }
      } else {
        unsafe text(node, parent: open.last ?? -1)
      }
      if let child = unsafe child {
        unsafe current = child
        continue
      }
      unsafe current = following(node, root: root, open: &open)
    }
    for index in open.reversed() { close(index) }
  }

  /// The node after `node` and its descendants; closes what ends on the way.
  private mutating func following(
    _ node: xmlNodePtr, root: xmlNodePtr, open: inout [Int]
  ) -> xmlNodePtr? {
    var node = unsafe node
    while unsafe node != root {
      if let next = unsafe node.pointee.next { return unsafe next }
      guard let parent = unsafe node.pointee.parent else { return nil }
      if let index = open.popLast() { close(index) }
      unsafe node = parent
    }
    return nil
  }

  private mutating func element(_ node: xmlNodePtr, parent: Int) -> Int {
    let tag = unsafe Tag.named(hash: hash(node.pointee.name))
    let index = open(tag, parent: parent)
    var attribute = unsafe node.pointee.properties
    while let each = unsafe attribute {
      if let name = unsafe AttributeName.named(hash: hash(each.pointee.name)) {
        let value = unsafe each.pointee.children?.pointee.content
        unsafe addAttribute(name, bytes(of: value))
      }
      unsafe attribute = each.pointee.next
    }
    // A declarative shadow root is shown where its template stands.
    if tag == .template && value(index, .shadowrootmode) != nil { retag(index, .div) }
    return index
  }

  /// Code and drawings are not copied, except linked data.
  private func keepsContent(at index: Int) -> Bool {
    switch nodes[index].tag {
    case .style, .noscript, .template, .svg, .math: return false
    case .script:
      return value(index, .type).map { ASCII.contains(Array("ld+json".utf8), in: $0) }
        ?? false
    default: return true
    }
  }

  private mutating func text(_ node: xmlNodePtr, parent: Int) {
    let type = unsafe node.pointee.type
    guard type == XML_TEXT_NODE || type == XML_CDATA_SECTION_NODE else { return }
    unsafe addText(bytes(of: node.pointee.content), parent: parent)
  }

  private func bytes(of start: UnsafeMutablePointer<xmlChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let start = unsafe start else { return unsafe UnsafeBufferPointer(start: nil, count: 0) }
    return unsafe UnsafeBufferPointer(start: start, count: Int(xmlStrlen(start)))
  }

  private func hash(_ name: UnsafePointer<xmlChar>?) -> UInt64 {
    guard var at = unsafe name else { return 0 }
    var hash = NameHash()
    while unsafe at.pointee != 0 {
      unsafe hash.add(at.pointee)
      unsafe at = at.successor()
    }
    return hash.value
  }
}
