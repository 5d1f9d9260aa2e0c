/// Why the tables of the parser cannot be used.
public enum ModelError: Error, Hashable, Sendable {
  /// The bytes do not start with the mark of the format and version that is read.
  case wrongFormat
  /// The bytes end before, or go on after, what their own counts say; the
  /// value is the offset in bytes at which that was noticed.
  case wrongSize(at: Int)
  /// A tag or relation that the program does not know.
  case unknownName(String)
  /// A count, a width or an order that no trained model has.
  case wrongShape(String)
}
