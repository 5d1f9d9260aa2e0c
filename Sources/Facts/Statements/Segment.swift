/// A run of words that one statement is made of.
struct Segment {
  var words: Range<Int>
  var role: Statement.Role
  var isListed = false
}
