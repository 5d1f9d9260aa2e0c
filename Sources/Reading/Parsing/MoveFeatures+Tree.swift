extension MoveFeatures {
  @inline(__always)
  func addTriples(_ list: inout FeatureList) {
    list.add(s0.tag, b0.tag, b1.tag)
    list.add(s1.tag, s0.tag, b0.tag)
    list.add(s2.tag, s1.tag, s0.tag)
    list.add(b0.tag, b1.tag, b2.tag)
    list.add(s1.word, s0.tag, b0.tag)
    list.add(s1.tag, s0.word, b0.tag)
    list.add(s1.tag, s0.tag, b0.word)
    list.add(s0.word, b0.tag, b1.tag)
    list.add(s0.tag, b0.word, b1.tag)
    list.add(s1.tag &* 128 &+ s0.tag, b0.tag, b1.tag)
    list.add(s2.tag &* 128 &+ s1.tag, s0.tag, b0.tag)
    list.add(s3.tag &* 128 &+ s2.tag, s1.tag, s0.tag &* 128 &+ b0.tag)
    list.add(s1.coarse &* 1024 &+ s0.coarse, b0.coarse, s0.tag)
  }

  @inline(__always)
  func addChildren(_ list: inout FeatureList) {
    list.add(s0.tag, s0Left.tag, b0.tag)
    list.add(s0.tag, s0Right.tag, b0.tag)
    list.add(s1.tag, s0.tag, s0Left.tag)
    list.add(s1.tag, s1Left.tag, s0.tag)
    list.add(s1.tag, s1Right.tag, s0.tag)
    list.add(s0.tag, b0.tag, b0Left.tag)
    list.add(s1.tag, s0.tag, s0Right.tag)
    list.add(s0Left.word, s0.tag)
    list.add(s0Right.word, s0.tag)
    list.add(s1Left.word, s1.tag)
    list.add(s1Right.word, s1.tag)
    list.add(b0Left.word, b0.tag)
    list.add(s0Left.word, s1.word)
    list.add(s0Left.word, s1.tag, s0.tag)
  }

  @inline(__always)
  func addRelations(_ list: inout FeatureList, _ nodes: Span<TreeNode>) {
    let s0Left2 = nodes[Int(s0.left2)]
    let s0Right2 = nodes[Int(s0.right2)]
    let s1Right2 = nodes[Int(s1.right2)]
    let b0Left2 = nodes[Int(b0.left2)]
    list.add(s0Left.relation, s0.tag)
    list.add(s0Right.relation, s0.tag)
    list.add(s1Left.relation, s1.tag)
    list.add(s1Right.relation, s1.tag)
    list.add(b0Left.relation, b0.tag)
    list.add(s0Left2.relation &* 64 &+ s0Left.relation, s0.tag)
    list.add(s0Right2.relation &* 64 &+ s0Right.relation, s0.tag)
    list.add(s1Right2.relation &* 64 &+ s1Right.relation, s1.tag)
    list.add(b0Left2.relation &* 64 &+ b0Left.relation, b0.tag)
    list.add(s0.leftRelations, s0.rightRelations, UInt64(s0.tag))
    list.add(b0.leftRelations, UInt64(b0.tag))
    list.add(s1.leftRelations, s1.rightRelations, UInt64(s1.tag))
    list.add(s0.leftRelations, s0.rightRelations, UInt64(b0.tag))
    list.add(b0.leftRelations, UInt64(s0.tag), UInt64(b0.tag))
    list.add(s1.rightRelations, UInt64(s1.tag), UInt64(s0.tag))
    list.add(s1.leftRelations, UInt64(s1.word), s1.rightRelations)
    list.add(s1.rightRelations, UInt64(s0.tag), s0.leftRelations)
    list.add(
      s0.leftRelations ^ (s0.rightRelations &* 3), b0.leftRelations, UInt64(b0.tag &* 128 &+ s0.tag)
    )
  }

  @inline(__always)
  func addValency(_ list: inout FeatureList) {
    let s0Children =
      state.top.0 == 0 ? MoveFeatures.noChildren : s0.leftCount &* 8 &+ s0.rightCount
    let s1Children =
      state.top.1 == 0 ? MoveFeatures.noChildren : s1.leftCount &* 8 &+ s1.rightCount
    list.add(s0.tag, s0Children)
    list.add(s0.word, s0Children)
    list.add(s1.tag, s1Children)
    list.add(s1.word, s1Children)
    list.add(b0.tag, b0.leftCount)
    list.add(b0.word, b0.leftCount)
  }

  @inline(__always)
  func addNeighbours(_ list: inout FeatureList, _ nodes: Span<TreeNode>) {
    let beforeB0 = nodes[state.front &- 1]
    let afterS0 = nodes[state.top.0 == 0 ? 0 : state.top.0 &+ 1]
    let beforeS0 = nodes[max(state.top.0 &- 1, 0)]
    let afterS1 = nodes[state.top.1 == 0 ? 0 : state.top.1 &+ 1]
    let beforeS1 = nodes[max(state.top.1 &- 1, 0)]
    let s0Left2 = nodes[Int(s0.left2)]
    let s0Right2 = nodes[Int(s0.right2)]
    let s1Right2 = nodes[Int(s1.right2)]
    let s2Right = nodes[Int(s2.right)]
    let depth = UInt32(truncatingIfNeeded: min(state.depth, MoveFeatures.mostDepth))
    list.add(beforeB0.word, b0.tag, s0.tag)
    list.add(beforeB0.tag, b0.tag, s0.tag)
    list.add(afterS0.tag, s0.tag, b0.tag)
    list.add(afterS0.word, s0.tag)
    list.add(beforeS0.tag, s0.tag)
    list.add(beforeS0.word, s0.tag, s1.tag)
    list.add(afterS1.tag, s1.tag, s0.tag)
    list.add(afterS1.word, s1.tag, s0.tag)
    list.add(beforeB0.word, b0.word)
    list.add(beforeS1.tag, s1.tag, s0.tag)
    list.add(s0Left2.tag, s0Left.tag, s0.tag)
    list.add(s0Right2.tag, s0Right.tag, s0.tag)
    list.add(s1Right2.tag, s1Right.tag, s1.tag)
    list.add(s2Right.tag, s2.tag, s1.tag)
    list.add(depth, b0.tag)
  }
}
