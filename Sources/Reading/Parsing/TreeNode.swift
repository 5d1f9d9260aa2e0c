/// A word in a tree that is being built.
///
/// Node 0 stands for "no word", nodes 1...n for the words, node n + 1 for the
/// root. Node 0 never changes, so that asking it for children is harmless.
struct TreeNode {
  /// See ``WordFeatures/known``.
  var word: UInt32
  /// The tag's column plus 2.
  var tag: UInt32
  var fine: UInt32
  var coarse: UInt32
  /// The outermost and the second child on each side, as nodes; 0 for none.
  var left: Int32 = 0
  var left2: Int32 = 0
  var right: Int32 = 0
  var right2: Int32 = 0
  var head: Int32 = 0
  /// The column of the relation to the head; for node 0 what stands for none.
  var relation: UInt32
  /// Children on each side, counted up to ``mostChildren``.
  var leftCount: UInt32 = 0
  var rightCount: UInt32 = 0
  /// The relations of the children on each side, a bit each.
  var leftRelations: UInt64 = 0
  var rightRelations: UInt64 = 0

  /// Children beyond this are not counted.
  static let mostChildren: UInt32 = 7
  /// What the label templates see where there is no word.
  static let noRelation: UInt32 = 63

  static let none = TreeNode(word: 5, tag: 0, classes: 603, relation: noRelation)
  static let root = TreeNode(word: 3, tag: 1, classes: 602, relation: 0)

  private init(word: UInt32, tag: UInt32, classes: UInt32, relation: UInt32) {
    self.word = word
    self.tag = tag
    (fine, coarse) = (classes, classes)
    self.relation = relation
  }

  /// A word without head and children.
  init(_ features: WordFeatures, tag: UInt8) {
    word = features.known
    self.tag = UInt32(tag) + 2
    fine = features.fine
    coarse = features.coarse
    relation = 0
  }
}

/// Where an arc-hybrid parse is: the words left of ``front`` that still lack a
/// head are on the stack, those from it on are not looked at yet.
struct ParseState {
  /// The first node that was not shifted; the root is the last.
  var front: Int
  /// The topmost four of the stack, 0 where there are fewer.
  var top: (Int, Int, Int, Int)
  /// The size of the stack.
  var depth: Int
}
