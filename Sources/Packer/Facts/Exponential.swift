internal import Platform

func exponential(_ value: Double) -> Double { exp(value) }
