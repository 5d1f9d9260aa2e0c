/// The features of one decision, as numbers that a ``ScoreTable`` knows.
///
/// Every template has a number of its own, and a feature is the template's
/// number and up to three values, mixed: unlike ones seldom meet.
struct FeatureList {
  /// More than the templates of any decision.
  static let capacity = 144

  private(set) var ids = InlineArray<144, UInt32>(repeating: 0)
  private(set) var count = 0
  private var template: UInt64 = 0
  private var table: ScoreTable

  init(_ table: ScoreTable) { self.table = table }

  /// Forgets the features.
  /// - Parameters:
  ///   - table: the table that is to be asked.
  ///   - template: the number before that of the first template.
  @inline(__always)
  mutating func start(_ table: ScoreTable, template number: UInt64) {
    count = 0
    self.table = table
    startTemplates(number)
  }

  /// Goes on with other templates.
  @inline(__always)
  mutating func startTemplates(_ number: UInt64) { template = number &* Mix.template }

  /// Adds the next template's feature.
  @inline(__always)
  mutating func add(_ x: UInt64, _ y: UInt64 = 0, _ z: UInt64 = 0) {
    template &+= Mix.template
    let key = template &+ x &* Mix.first &+ y &* Mix.second &+ z &* Mix.third
    let id = Mix.number(key, 64 &- table.featureBits)
    // The row is looked at when all features are known; until then it can come.
    table.prefetch(id)
    ids[count] = id
    count &+= 1
  }

  @inline(__always)
  mutating func add(_ x: UInt32, _ y: UInt32 = 0, _ z: UInt32 = 0) {
    add(UInt64(x), UInt64(y), UInt64(z))
  }
}

/// Room for the sums of one decision, used again for the next.
struct Scratch {
  /// Offsets in bytes of the known rows' first weights, from the table's start.
  var offsets = InlineArray<144, UInt32>(repeating: 0)
  /// The sum of each column.
  var sums = InlineArray<96, Int32>(repeating: 0)

  /// The first of the largest of the first `count` sums.
  @inline(__always)
  func firstMaximum(_ count: Int) -> Int {
    let sums = sums.span
    var best = 0
    var most = sums[0]
    for column in 1..<count where sums[column] > most {
      most = sums[column]
      best = column
    }
    return best
  }
}

/// The arithmetic that the model was trained with; another constant, and every
/// feature is another one.
private enum Mix {
  static let first: UInt64 = 0x9E37_79B9_7F4A_7C15
  static let second: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  static let third: UInt64 = 0x1656_67B1_9E37_79F9
  static let template: UInt64 = 0xD6E8_FEB8_6659_FD93
  static let last: UInt64 = 0xFF51_AFD7_ED55_8CCD

  @inline(__always)
  static func number(_ key: UInt64, _ shift: UInt64) -> UInt32 {
    var key = key ^ (key &>> 32)
    key = key &* last
    key ^= key &>> 29
    key = key &* first
    return UInt32(truncatingIfNeeded: key &>> shift)
  }
}

/// FNV-1a, the hash of words and parts of words.
enum WordHash {
  static let empty: UInt32 = 2_166_136_261

  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt32) -> UInt32 {
    (hash ^ UInt32(byte)) &* 16_777_619
  }
}
