internal import Synchronization

/// A value that is made when it is first asked for, and once only, whoever asks.
public final class Once<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)

  public init() {}

  /// The value; who asks while it is being made waits.
  public func value(_ make: () -> Value) -> Value {
    made.withLock { made in
      if let made { return made }
      let value = make()
      made = value
      return value
    }
  }
}
