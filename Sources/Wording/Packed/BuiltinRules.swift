internal import CEmbedded

/// The rule packs that ship inside the program.
package enum BuiltinRules {
  /// The packed rules; empty data when none were packed.
  package static var bytes: [UInt8] {
    let start = unsafe embedded_bytes(EMBEDDED_RULES)
    return unsafe Array(UnsafeBufferPointer(start: start, count: embedded_size(EMBEDDED_RULES)))
  }

  /// SHA-256 of the packed rules, worked out when they were packed.
  package static var digest: String { builtinRulesDigest }
}
