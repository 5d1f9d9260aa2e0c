import BiasdiffTestSupport
import DocumentModel
import Facts
import Reading
import Testing
import UnicodeText

/// A text with the points that a reader finds in it.
struct ReadPoints {
  let text: UTF8Text
  let points: [Point]

  /// - Parameter zones: of the first lines; the others are paragraphs.
  init(_ string: String, zones: [Zone] = []) {
    let source = Source.lines(string, zones: zones)
    text = source.text
    points = PointReader(isCountryName: { ["france", "chile", "peru"].contains($0) })
      .points(of: Reading(source))
  }

  /// What each point with one of the roles covers, as written.
  func passages(_ roles: Point.Role...) -> [String] {
    points.filter { roles.isEmpty || roles.contains($0.role) }.map { text.string($0.extent) }
  }
}

/// Expects that the points of the text, frames left out, are what is marked.
func expectPoints(
  _ marked: String, zones: [Zone] = [], _ location: SourceLocation = #_sourceLocation
) {
  let example = MarkedText(marked)
  let read = ReadPoints(example.text, zones: zones)
  let points = read.points.filter { $0.role != .frame }
  #expect(points.map { read.text.string($0.extent) } == example.pieces, sourceLocation: location)
  #expect(points.map(\.extent) == example.ranges, sourceLocation: location)
}
