internal import DocumentModel

/// Makes a source of a saved web page.
enum PageReader {
  static func read(bytes: [UInt8], path: String, id: String) throws(IngestError) -> Source {
    let page: ExtractedPage
    do {
      page = try HTMLExtractor.extract(bytes: bytes)
    } catch {
      throw IngestError(path: path, reason: .page(error.description))
    }
    guard page.blocks.contains(where: { $0.zone.isContent }) else {
      throw IngestError(path: path, reason: .page("no article was found in the page"))
    }
    return Source(
      id: id, path: path, metadata: metadata(page.metadata), text: page.text,
      blocks: page.blocks, notices: page.notices, extraction: extraction(page))
  }

  private static func metadata(_ page: PageMetadata) -> SourceMetadata {
    SourceMetadata(
      outlet: page.outlet?.value, headline: page.headline?.value, url: page.url?.value,
      published: page.published?.value, byline: page.byline?.value)
  }

  private static func extraction(_ page: ExtractedPage) -> Extraction {
    let fields: [(String, PageMetadata.Field?)] = [
      ("outlet", page.metadata.outlet), ("headline", page.metadata.headline),
      ("published", page.metadata.published), ("byline", page.metadata.byline),
      ("url", page.metadata.url), ("language", page.metadata.language),
    ]
    return Extraction(
      encoding: page.encoding, doubt: page.doubt, doubtReasons: page.doubtReasons,
      isDoubtful: page.doubt >= ExtractedPage.doubtThreshold,
      dropped: page.droppedBlocks.map {
        Extraction.Dropped(text: $0.text, reason: $0.reason.rawValue)
      },
      provenance: fields.compactMap { name, field in
        field.map { Extraction.Provenance(field: name, value: $0.value, origin: $0.provenance) }
      })
  }
}
