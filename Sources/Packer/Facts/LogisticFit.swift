internal import Facts
internal import Platform

/// Fits a logistic regression with a ridge penalty by Newton's method.
enum LogisticFit {
  /// - Parameter penalty: of the squared weights of standardised features; the
  ///   bias is free.
  /// - Complexity: O(rows · features²) a step.
  static func model(_ table: TrainingExamples.Table, penalty: Double) -> LogisticModel {
    let count = table.features.first?.count ?? 0
    let rows = Double(max(1, table.features.count))
    var mean = [Double](repeating: 0, count: count)
    for row in table.features { for j in 0..<count { mean[j] += row[j] / rows } }
    var scale = [Double](repeating: 0, count: count)
    for row in table.features {
      for j in 0..<count { scale[j] += (row[j] - mean[j]) * (row[j] - mean[j]) / rows }
    }
    scale = scale.map { $0 > 1e-12 ? $0.squareRoot() : 1 }
    var standardised: [Double] = []
    standardised.reserveCapacity(table.features.count * (count + 1))
    for row in table.features {
      for j in 0..<count { standardised.append((row[j] - mean[j]) / scale[j]) }
      standardised.append(1)
    }
    let weights = fit(standardised, table.answers, width: count + 1, penalty)
    return LogisticModel(
      mean: mean, scale: scale, weight: Array(weights.dropLast()), bias: weights.last ?? 0)
  }

  private static func fit(
    _ rows: [Double], _ answers: [Bool], width: Int, _ penalty: Double
  ) -> [Double] {
    var weights = [Double](repeating: 0, count: width)
    for _ in 0..<30 {
      var gradient = [Double](repeating: 0, count: width)
      var hessian = [Double](repeating: 0, count: width * width)
      for (index, answer) in answers.enumerated() {
        let base = index * width
        var sum = 0.0
        for j in 0..<width { sum += rows[base + j] * weights[j] }
        let p = 1 / (1 + exp(-sum))
        let residual = (answer ? 1 : 0) - p
        let curve = p * (1 - p)
        for j in 0..<width {
          let x = rows[base + j]
          gradient[j] += x * residual
          for k in 0...j { hessian[j * width + k] += x * rows[base + k] * curve }
        }
      }
      for j in 0..<width {
        let own = j == width - 1 ? 0 : penalty
        gradient[j] -= own * weights[j]
        hessian[j * width + j] += own + 1e-9
        for k in 0..<j { hessian[k * width + j] = hessian[j * width + k] }
      }
      let step = solved(hessian, gradient, width)
      for j in 0..<width { weights[j] += step[j] }
      if step.allSatisfy({ abs($0) < 1e-7 }) { break }
    }
    return weights
  }

  /// The solution of a symmetric positive system, by Cholesky.
  private static func solved(_ matrix: [Double], _ right: [Double], _ n: Int) -> [Double] {
    var lower = matrix
    for i in 0..<n {
      for j in 0...i {
        var sum = lower[i * n + j]
        for k in 0..<j { sum -= lower[i * n + k] * lower[j * n + k] }
        lower[i * n + j] = i == j ? max(sum, 1e-12).squareRoot() : sum / lower[j * n + j]
      }
    }
    var x = right
    for i in 0..<n {
      for k in 0..<i { x[i] -= lower[i * n + k] * x[k] }
      x[i] /= lower[i * n + i]
    }
    for i in (0..<n).reversed() {
      for k in i + 1..<max(n, i + 1) { x[i] -= lower[k * n + i] * x[k] }
      x[i] /= lower[i * n + i]
    }
    return x
  }
}
