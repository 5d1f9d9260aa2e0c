#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The natural logarithm, from the C library.
func naturalLogarithm(_ x: Double) -> Double { log(x) }
