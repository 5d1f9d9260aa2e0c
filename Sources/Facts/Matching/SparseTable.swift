/// A table that is mostly empty, row by row in flat arrays; the columns of a
/// row ascend.
struct SparseTable {
  /// Where each row starts in ``columns`` and ``values``; one more than rows.
  private(set) var starts: [Int] = [0]
  private(set) var columns: [Int32] = []
  var values: [Double] = []

  var rowCount: Int { starts.count - 1 }

  /// The places of a row's cells in ``columns`` and ``values``.
  func cells(ofRow row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

  /// The cell of a row in a column, `nil` when it is empty.
  func cell(_ row: Int, _ column: Int) -> Int? {
    var low = starts[row]
    var high = starts[row + 1]
    while low < high {
      let middle = (low + high) / 2
      if Int(columns[middle]) < column { low = middle + 1 } else { high = middle }
    }
    return low < starts[row + 1] && Int(columns[low]) == column ? low : nil
  }

  /// The greatest value, or 0, that a row has from one column to another.
  func most(inRow row: Int, _ first: Int, _ last: Int) -> Double {
    var low = starts[row]
    var high = starts[row + 1]
    let end = high
    while low < high {
      let middle = (low + high) / 2
      if Int(columns[middle]) < first { low = middle + 1 } else { high = middle }
    }
    var most = 0.0
    while low < end, Int(columns[low]) <= last {
      most = max(most, values[low])
      low += 1
    }
    return most
  }

  mutating func append(_ column: Int, _ value: Double) {
    columns.append(Int32(truncatingIfNeeded: column))
    values.append(value)
  }

  mutating func endRow() { starts.append(columns.count) }

  /// The same cells by column; `width` is how many columns there are.
  func transposed(width: Int) -> SparseTable {
    var turned = SparseTable()
    turned.starts = [Int](repeating: 0, count: width + 1)
    for column in columns { turned.starts[Int(column) + 1] += 1 }
    for column in 0..<width { turned.starts[column + 1] += turned.starts[column] }
    var next = turned.starts
    turned.columns = [Int32](repeating: 0, count: columns.count)
    turned.values = [Double](repeating: 0, count: columns.count)
    for row in 0..<rowCount {
      for cell in cells(ofRow: row) {
        let place = next[Int(columns[cell])]
        next[Int(columns[cell])] = place + 1
        turned.columns[place] = Int32(truncatingIfNeeded: row)
        turned.values[place] = values[cell]
      }
    }
    return turned
  }
}
