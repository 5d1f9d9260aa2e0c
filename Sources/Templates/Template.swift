internal import CMustache

/// A Mustache template (https://mustache.github.io): `{{name}}` is always
/// escaped for HTML, `{{{name}}}` never.
public struct Template: Sendable {
  private let bytes: [UInt8]

  /// - Parameter bytes: the template, in UTF-8.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The template filled with `data`, in UTF-8, or `nil` when the template is not well
  /// formed: a fault of the program, never of the data.
  public func render(_ data: TemplateData) -> [UInt8]? {
    unsafe bytes.withUnsafeBufferPointer { page in
      unsafe data.bytes.withUnsafeBufferPointer { values in
        guard let page = page.baseAddress, let start = values.baseAddress else { return nil }
        var size = 0
        let text = unsafe cmustache_render(page, bytes.count, start, values.count, &size)
        guard let text = unsafe text else { return nil }
        defer { unsafe cmustache_free(text) }
        return unsafe Array(UnsafeRawBufferPointer(start: text, count: size))
      }
    }
  }
}
