/// Numbers that look random and are the same in every run (the linear
/// congruential generator of D. Knuth's MMIX).
public struct RepeatableNumbers: Sendable {
  private var state: UInt64

  public init(seed: Int) {
    state = UInt64(truncatingIfNeeded: seed) &* 7_919 &+ 1
  }

  /// A number from 0 up to, not including, `bound`.
  /// - Precondition: `bound > 0`.
  public mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  /// One of the elements.
  /// - Precondition: `elements` is not empty.
  public mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[next(elements.count)]
  }
}
