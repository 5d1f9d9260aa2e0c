/// A logistic regression on standardised features: what is learnt is these
/// numbers and nothing else.
public struct LogisticModel: Sendable, Hashable {
  public var mean: [Double]
  public var scale: [Double]
  public var weight: [Double]
  public var bias: Double

  public init(mean: [Double], scale: [Double], weight: [Double], bias: Double) {
    self.mean = mean
    self.scale = scale
    self.weight = weight
    self.bias = bias
  }

  /// The probability of a yes, 0…1.
  /// - Parameter features: as many as the model was trained on.
  public func probability(_ features: some Collection<Double>) -> Double {
    var sum = bias
    for (index, value) in features.enumerated() {
      sum += (value - mean[index]) / scale[index] * weight[index]
    }
    return logistic(sum)
  }

  /// The same of one row of many in one array.
  /// - Parameter start: where the row starts; it has as many as ``weight``.
  func probability(ofRowAt start: Int, in rows: [Double]) -> Double {
    var sum = bias
    for index in weight.indices {
      sum += (rows[start + index] - mean[index]) / scale[index] * weight[index]
    }
    return logistic(sum)
  }
}

/// The models of ``Coverage``, trained together.
public struct FactModels: Sendable, Hashable {
  /// Whether a sentence states what a statement states, by the two alone.
  public var pair: LogisticModel
  /// The same with what else competes for the sentence and for the statement.
  public var look: LogisticModel
  /// Whether the other account states it at all.
  public var carried: LogisticModel
  /// Whether it does, and in the sentence that was chosen.
  public var supported: LogisticModel
  /// Whether an editor would list it as a fact of the event.
  public var salient: LogisticModel
  /// Whether a careful reader would note that two linked sentences differ.
  public var divergent: LogisticModel

  public init(
    pair: LogisticModel, look: LogisticModel, carried: LogisticModel, supported: LogisticModel,
    salient: LogisticModel, divergent: LogisticModel
  ) {
    self.pair = pair
    self.look = look
    self.carried = carried
    self.supported = supported
    self.salient = salient
    self.divergent = divergent
  }
}
