/// Builds the tree of a sentence word by word (arc-hybrid moves, the best one
/// each time).
enum TreeBuilder {
  private enum Move: Int {
    /// The front goes onto the stack.
    case shift
    /// The top of the stack hangs on the front.
    case left
    /// The top of the stack hangs on the one below.
    case right
  }

  /// Hangs every word on a head.
  ///
  /// - Parameters:
  ///   - nodes: see ``TreeNode``; without heads.
  ///   - stack: room for the words of the stack below the topmost four.
  static func hangAll(
    _ nodes: inout [TreeNode], _ stack: inout [Int32], _ model: ParserModel,
    _ features: inout FeatureList, _ scratch: inout Scratch
  ) {
    stack.removeAll(keepingCapacity: true)
    let root = nodes.count - 1
    var state = ParseState(front: 1, top: (0, 0, 0, 0), depth: 0)
    while state.front < root || state.depth > 0 {
      let move = chooseMove(nodes.span, state, model.moveTable, &features)
      if move == .shift {
        stack.append(Int32(truncatingIfNeeded: state.top.3))
        state.top = (state.front, state.top.0, state.top.1, state.top.2)
        state.front += 1
        state.depth += 1
        continue
      }
      let word = state.top.0
      let head = move == .left ? state.front : state.top.1
      RelationFeatures.add(
        nodes.span, head: head, word: word, to: &features, model.relationTable)
      let relation = model.relationTable.best(features, &scratch)
      hang(&nodes, word, on: head, UInt32(relation))
      state.top = (state.top.1, state.top.2, state.top.3, Int(stack.popLast() ?? 0))
      state.depth -= 1
    }
  }

  /// The best of the moves that keep the tree whole. The last word hangs on
  /// the root only when it is alone, so that there is one root.
  @inline(__always)
  private static func chooseMove(
    _ nodes: Span<TreeNode>, _ state: ParseState, _ table: ScoreTable,
    _ features: inout FeatureList
  ) -> Move {
    let mayShift = state.front < nodes.count - 1
    let mayLeft = state.depth > 0 && (mayShift || state.depth == 1)
    let mayRight = state.depth > 1
    if !mayLeft && !mayRight { return .shift }
    if !mayShift { return mayRight ? .right : .left }
    MoveFeatures(nodes, state).add(nodes, to: &features, table)
    let sums = table.sumOfMoves(features)
    var best = Move.shift
    var most = sums.0
    if sums.1 > most {
      best = .left
      most = sums.1
    }
    return mayRight && sums.2 > most ? .right : best
  }

  @inline(__always)
  private static func hang(
    _ nodes: inout [TreeNode], _ word: Int, on head: Int, _ relation: UInt32
  ) {
    nodes[word].head = Int32(truncatingIfNeeded: head)
    nodes[word].relation = relation
    let bit: UInt64 = 1 &<< UInt64(relation & 63)
    if word < head {
      nodes[head].left2 = nodes[head].left
      nodes[head].left = Int32(truncatingIfNeeded: word)
      nodes[head].leftCount = min(nodes[head].leftCount &+ 1, TreeNode.mostChildren)
      nodes[head].leftRelations |= bit
    } else {
      nodes[head].right2 = nodes[head].right
      nodes[head].right = Int32(truncatingIfNeeded: word)
      nodes[head].rightCount = min(nodes[head].rightCount &+ 1, TreeNode.mostChildren)
      nodes[head].rightRelations |= bit
    }
  }
}
