public import DocumentModel

extension Comparison {
  /// Holds a draft against its sources: the draft is the subject, and each
  /// source is an original document, whatever their front matter says.
  ///
  /// Where each sentence of the draft comes from is `collation.support`.
  /// - Parameter sources: at least one.
  /// - Throws: ``ComparisonError`` when there is nothing to compare.
  public static func checking(
    _ draft: Source, against sources: [Source], options: ComparisonOptions = ComparisonOptions()
  ) throws(ComparisonError) -> Comparison {
    var all = [draft] + sources
    for index in all.indices { all[index].metadata.role = index == 0 ? .subject : .primary }
    return try comparing(all, options: options)
  }
}
