internal import Facts

/// Writes models as the Swift file that ships them.
enum ModelFile {
  static func text(_ models: (cut: FactModels, judge: FactModels)) -> String {
    """
    // Written by `Packer facts train` (see Sources/Packer/Facts); do not edit.

    extension FactModels {
    \(declaration("cutting", "Decide where statements are cut.", models.cut))

    \(declaration("judging", "Decide what is said of them.", models.judge))
    }

    """
  }

  private static func declaration(_ name: String, _ comment: String, _ models: FactModels) -> String
  {
    """
      /// \(comment)
      static let \(name) = FactModels(
        pair: \(value(models.pair)),
        look: \(value(models.look)),
        carried: \(value(models.carried)),
        supported: \(value(models.supported)),
        salient: \(value(models.salient)),
        divergent: \(value(models.divergent)))
    """
  }

  private static func value(_ model: LogisticModel) -> String {
    """
    LogisticModel(
          mean: \(list(model.mean)),
          scale: \(list(model.scale)),
          weight: \(list(model.weight)),
          bias: \(rounded(model.bias)))
    """
  }

  /// Six a line, so that the file stays inside the margin.
  private static func list(_ values: [Double]) -> String {
    let numbers = values.map(rounded)
    let lines = stride(from: 0, to: numbers.count, by: 6).map { start in
      "        " + numbers[start..<min(start + 6, numbers.count)].joined(separator: ", ")
    }
    return "[\n" + lines.joined(separator: ",\n") + ",\n      ]"
  }

  /// Five decimals tell all that the data does.
  private static func rounded(_ value: Double) -> String {
    let scaled = (value * 100_000).rounded() / 100_000
    return "\(scaled)"
  }
}
