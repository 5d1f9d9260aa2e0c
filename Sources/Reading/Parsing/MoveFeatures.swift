/// The words around a place in the parse that the templates of moves look at:
/// four of the stack (s0 is its top), three of the front (b0 is next), some of
/// their children and neighbours. See ``TreeNode`` for "no word".
struct MoveFeatures {
  let state: ParseState
  let s0: TreeNode, s1: TreeNode, s2: TreeNode, s3: TreeNode
  let b0: TreeNode, b1: TreeNode, b2: TreeNode
  let s0Left: TreeNode, s0Right: TreeNode, s1Left: TreeNode, s1Right: TreeNode
  let b0Left: TreeNode

  /// The number that the templates start after.
  private static let templates: UInt64 = 0
  /// What the templates of valency see where there is no word.
  static let noChildren: UInt32 = 99
  /// Deeper stacks look alike.
  static let mostDepth = 4

  @inline(__always)
  init(_ nodes: Span<TreeNode>, _ state: ParseState) {
    self.state = state
    s0 = nodes[state.top.0]
    s1 = nodes[state.top.1]
    s2 = nodes[state.top.2]
    s3 = nodes[state.top.3]
    b0 = nodes[state.front]
    b1 = nodes[MoveFeatures.place(state.front &+ 1, nodes.count)]
    b2 = nodes[MoveFeatures.place(state.front &+ 2, nodes.count)]
    s0Left = nodes[Int(s0.left)]
    s0Right = nodes[Int(s0.right)]
    s1Left = nodes[Int(s1.left)]
    s1Right = nodes[Int(s1.right)]
    b0Left = nodes[Int(b0.left)]
  }

  /// A place in the line of nodes; 0 beyond the root.
  @inline(__always)
  private static func place(_ index: Int, _ count: Int) -> Int { index < count ? index : 0 }

  /// How far apart two nodes are, in steps that grow; 0 where one is none.
  @inline(__always)
  private static func distance(_ left: Int, _ right: Int) -> UInt32 {
    if left == 0 { return 0 }
    return UInt32(truncatingIfNeeded: min(right &- left, 6) &+ (right &- left > 9 ? 1 : 0))
  }

  /// Puts the features of the next move into `list`.
  /// - Parameter nodes: those that the places were read from.
  @inline(__always)
  func add(_ nodes: Span<TreeNode>, to list: inout FeatureList, _ table: ScoreTable) {
    list.start(table, template: MoveFeatures.templates)
    let distance0 = MoveFeatures.distance(state.top.0, state.front)
    let distance1 = MoveFeatures.distance(state.top.1, state.top.0)
    addSingles(&list)
    addPairs(&list, distance0, distance1)
    addTriples(&list)
    addChildren(&list)
    addRelations(&list, nodes)
    addValency(&list)
    addNeighbours(&list, nodes)
  }

  @inline(__always)
  private func addSingles(_ list: inout FeatureList) {
    list.add(s0.word)
    list.add(s0.tag)
    list.add(s0.word, s0.tag)
    list.add(s1.word, s1.tag)
    list.add(s1.tag)
    list.add(s1.word)
    list.add(b0.word, b0.tag)
    list.add(b0.tag)
    list.add(b0.word)
    list.add(b1.word, b1.tag)
    list.add(b1.tag)
    list.add(b2.tag)
    list.add(s2.tag)
    list.add(s2.word, s2.tag)
    list.add(b2.word, b2.tag)
    list.add(s0.fine)
    list.add(s1.fine)
    list.add(b0.fine)
  }

  @inline(__always)
  private func addPairs(_ list: inout FeatureList, _ distance0: UInt32, _ distance1: UInt32) {
    list.add(s0.word, s0.tag, b0.word &* 131 &+ b0.tag)
    list.add(s0.word, s0.tag, b0.tag)
    list.add(s0.tag, b0.word, b0.tag)
    list.add(s0.word, b0.word)
    list.add(s0.tag, b0.tag)
    list.add(s0.tag, b0.tag, distance0)
    list.add(s0.word, b0.tag, distance0)
    list.add(s0.tag, b0.word, distance0)
    list.add(s1.word, s1.tag, s0.tag)
    list.add(s1.tag, s0.word, s0.tag)
    list.add(s1.word, s0.word)
    list.add(s1.tag, s0.tag)
    list.add(s1.tag, s0.tag, distance1)
    list.add(s1.word, s0.tag, distance1)
    list.add(s1.tag, s0.word, distance1)
    list.add(s1.word, s0.fine)
    list.add(s1.fine, s0.word)
    list.add(s1.fine, s0.fine)
    list.add(s0.fine, b0.fine)
    list.add(s0.fine, b0.word)
    list.add(s0.word, b0.fine)
    list.add(s1.tag, b0.tag)
    list.add(s1.word, b0.word)
    list.add(b0.tag, b1.tag)
    list.add(b0.word, b1.word)
    list.add(s0.tag, b1.word)
    list.add(s2.tag, s0.tag)
    list.add(s2.word, b0.tag)
    list.add(b0.word, b1.tag)
    list.add(b0.tag, b1.word)
  }
}
