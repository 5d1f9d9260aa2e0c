internal import CBuiltinRules

/// The rule packs that ship inside the program.
public enum BuiltinRules {
  /// The packed rules; empty data when none were packed.
  public static var bytes: [UInt8] {
    let start = unsafe cbuiltinrules_bytes()
    return unsafe Array(UnsafeBufferPointer(start: start, count: cbuiltinrules_size()))
  }
}

extension BuiltinRules {
  /// SHA-256 of the packed rules, worked out when they were packed.
  public static var digest: String { builtinRulesDigest }
}
