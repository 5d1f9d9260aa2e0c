internal import CPCRE2

extension Pattern {
  /// The compiled code, owned by the caller.
  static func compile(
    _ source: String, _ options: PatternOptions
  ) throws(PatternError) -> OpaquePointer {
    guard let context = unsafe pcre2_compile_context_create_8(nil) else {
      preconditionFailure("out of memory")
    }
    defer { unsafe pcre2_compile_context_free_8(context) }
    // Stated, because the defaults depend on how the library was built.
    unsafe pcre2_set_newline_8(context, UInt32(PCRE2_NEWLINE_ANYCRLF))
    unsafe pcre2_set_bsr_8(context, UInt32(PCRE2_BSR_UNICODE))

    var errorCode: Int32 = 0
    var errorOffset = 0
    let bytes = Array(source.utf8)
    let code = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe withSubject(buffer) { start in
        unsafe pcre2_compile_8(
          start, bytes.count, options.compileBits, &errorCode, &errorOffset, context)
      }
    }
    guard let code = unsafe code else {
      throw .invalidPattern(
        pattern: source, offset: min(errorOffset, bytes.count),
        message: errorMessage(errorCode))
    }
    return unsafe code
  }

  /// PCRE2's English text for one of its error codes.
  static func errorMessage(_ code: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let capacity = buffer.count
    let length = unsafe buffer.withUnsafeMutableBufferPointer { bytes in
      unsafe pcre2_get_error_message_8(code, bytes.baseAddress, capacity)
    }
    guard length > 0 else { return "unknown error" }
    return String(decoding: buffer[..<Int(length)], as: UTF8.self)
  }
}

/// Calls `body` with a pointer that is valid even for an empty buffer, which
/// may have none; older PCRE2 refuses a null subject.
@inline(__always)
func withSubject<Result>(
  _ buffer: UnsafeBufferPointer<UInt8>, _ body: (UnsafePointer<UInt8>) -> Result
) -> Result {
  if let start = buffer.baseAddress { return unsafe body(start) }
  let nothing: UInt8 = 0
  return unsafe withUnsafePointer(to: nothing) { unsafe body($0) }
}
