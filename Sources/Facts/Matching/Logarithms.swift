internal import Platform

func naturalLogarithm(_ value: Double) -> Double { log(value) }

/// ln(1 + value)
func logarithmOfOneMore(_ value: Double) -> Double { log1p(value) }

func logistic(_ value: Double) -> Double { 1 / (1 + exp(-value)) }

/// The inverse of ``logistic(_:)``, for probabilities between 0.0001 and 0.9999;
/// others are taken for the nearer of the two.
func logOdds(_ probability: Double) -> Double {
  let bounded = min(max(probability, 1e-4), 1 - 1e-4)
  return log(bounded / (1 - bounded))
}
