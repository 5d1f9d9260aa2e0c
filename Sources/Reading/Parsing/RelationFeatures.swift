/// The features of the relation between a head and a word that was just hung
/// on it, from the line of words and the tree below the word.
enum RelationFeatures {
  /// The number that the templates start after.
  private static let templates: UInt64 = 500

  /// Puts the features of the relation into `list`.
  /// - Parameters:
  ///   - headIndex: the node of the head, the root included.
  ///   - index: the node of the word; its children are all hung already.
  @inline(__always)
  static func add(
    _ nodes: Span<TreeNode>, head headIndex: Int, word index: Int, to list: inout FeatureList,
    _ table: ScoreTable
  ) {
    list.start(table, template: templates)
    let head = nodes[headIndex]
    let word = nodes[index]
    let direction: UInt64 = index < headIndex ? 1 : 0
    let span = abs(headIndex &- index)
    let distance = UInt32(truncatingIfNeeded: min(span, 6) &+ (span > 10 ? 1 : 0))
    let left = nodes[Int(word.left)]
    let right = nodes[Int(word.right)]
    let left2 = nodes[Int(word.left2)]
    let before = nodes[index &- 1]
    let after = nodes[index &+ 1]
    let beforeHead = nodes[headIndex &- 1]
    let afterHead = nodes[headIndex &+ 1 < nodes.count ? headIndex &+ 1 : 0]
    let headLeft = nodes[Int(head.left)]
    let headRight = nodes[Int(head.right)]
    let firstIndex = word.left != 0 ? Int(word.left) : index
    let first = nodes[firstIndex]
    let beforeFirst = nodes[firstIndex &- 1]
    let headRelations = head.leftRelations &* 3 &+ head.rightRelations
    let relations = word.leftRelations &* 3 &+ word.rightRelations
    list.add(1, 0, direction)
    list.add(UInt64(head.tag), 0, direction)
    list.add(UInt64(head.word), 0, direction)
    list.add(UInt64(head.word), UInt64(head.tag), direction)
    list.add(UInt64(word.tag), 0, direction)
    list.add(UInt64(word.word), 0, direction)
    list.add(UInt64(word.word), UInt64(word.tag), direction)
    list.add(UInt64(head.tag), UInt64(word.tag), direction)
    list.add(UInt64(head.word), UInt64(word.tag), direction)
    list.add(UInt64(head.tag), UInt64(word.word), direction)
    list.add(UInt64(head.word), UInt64(word.word), direction)
    list.add(UInt64(head.tag), UInt64(word.tag), UInt64(distance) &* 2 &+ direction)
    list.add(UInt64(head.fine), UInt64(word.fine), direction)
    list.add(UInt64(head.fine), UInt64(word.tag), direction)
    list.add(UInt64(head.tag), UInt64(word.fine), direction)
    list.add(UInt64(word.fine), UInt64(word.tag), direction)
    list.add(UInt64(head.word), UInt64(word.fine), direction)
    list.add(UInt64(head.fine), UInt64(word.word), direction)
    list.add(headRelations, UInt64(head.tag), UInt64(word.tag) &* 2 &+ direction)
    list.add(headRelations, UInt64(word.tag), direction)
    list.add(relations, UInt64(head.tag), UInt64(word.tag) &* 2 &+ direction)
    list.add(relations, UInt64(word.tag), direction)
    list.add(headRelations, UInt64(word.word), direction)
    list.add(word.leftRelations, UInt64(word.tag), UInt64(head.word) &* 2 &+ direction)
    list.add(word.rightRelations, UInt64(word.tag), direction)
    list.add(headRelations, relations, UInt64(word.tag) &* 2 &+ direction)
    list.add(UInt64(left.word), UInt64(word.tag), UInt64(head.tag) &* 2 &+ direction)
    list.add(UInt64(left.tag), UInt64(word.tag), UInt64(head.tag) &* 2 &+ direction)
    list.add(UInt64(left.word), UInt64(head.word), direction)
    list.add(UInt64(left.word), UInt64(word.word), direction)
    list.add(UInt64(right.tag), UInt64(word.tag), UInt64(head.tag) &* 2 &+ direction)
    list.add(UInt64(right.word), UInt64(word.tag), direction)
    list.add(UInt64(left2.tag), UInt64(left.tag), UInt64(word.tag) &* 2 &+ direction)
    list.add(UInt64(left.relation), UInt64(right.relation), UInt64(word.tag) &* 2 &+ direction)
    list.add(UInt64(left.word), UInt64(word.tag), UInt64(left2.word) &* 2 &+ direction)
    list.add(UInt64(before.tag), UInt64(word.tag), UInt64(head.tag) &* 2 &+ direction)
    list.add(UInt64(after.tag), UInt64(word.tag), UInt64(head.tag) &* 2 &+ direction)
    list.add(UInt64(before.word), UInt64(word.tag), direction)
    list.add(UInt64(after.word), UInt64(word.tag), direction)
    list.add(UInt64(beforeHead.tag), UInt64(head.tag), UInt64(word.tag) &* 2 &+ direction)
    list.add(UInt64(afterHead.tag), UInt64(head.tag), UInt64(word.tag) &* 2 &+ direction)
    list.add(UInt64(beforeHead.word), UInt64(word.tag), direction)
    list.add(UInt64(afterHead.word), UInt64(word.tag), direction)
    list.add(UInt64(headLeft.tag), UInt64(head.tag), UInt64(word.tag) &* 2 &+ direction)
    list.add(UInt64(headRight.tag), UInt64(head.tag), UInt64(word.tag) &* 2 &+ direction)
    list.add(
      UInt64(headLeft.relation), UInt64(headRight.relation), UInt64(word.tag) &* 2 &+ direction)
    list.add(UInt64(headLeft.word), UInt64(head.tag), UInt64(word.tag) &* 2 &+ direction)
    list.add(UInt64(headRight.word), UInt64(head.tag), UInt64(word.tag) &* 2 &+ direction)
    list.add(UInt64(first.word), UInt64(head.tag), direction)
    list.add(UInt64(beforeFirst.word), UInt64(word.tag), UInt64(head.tag) &* 2 &+ direction)
    list.add(UInt64(beforeFirst.tag), UInt64(word.tag), UInt64(head.tag) &* 2 &+ direction)
    list.add(UInt64(beforeFirst.word), UInt64(first.word), direction)
    list.add(UInt64(headLeft.tag), UInt64(head.word), UInt64(word.tag) &* 2 &+ direction)
    list.add(UInt64(right.tag), UInt64(left.tag), UInt64(word.tag) &* 2 &+ direction)
  }
}
