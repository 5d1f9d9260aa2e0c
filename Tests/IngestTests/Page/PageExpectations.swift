import DocumentModel
import Ingest
import TextCore

extension ExtractedPage {
  /// The texts of the blocks of one zone.
  func texts(_ zone: Zone) -> [String] {
    blocks.filter { $0.zone == zone }.map { text.string($0.range) }
  }

  /// Zone and text of every block that is compared, in order.
  var content: [String] {
    blocks.filter { $0.zone != .boilerplate }.map { "\($0.zone): \(text.string($0.range))" }
  }
}

/// The extraction of an invented page.
func extract(_ html: String) throws -> ExtractedPage {
  try HTMLExtractor.extract(bytes: Array(html.utf8))
}
