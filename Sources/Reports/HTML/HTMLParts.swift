internal import Comparison
internal import DocumentModel

/// Parts that several sections are made of.
extension HTML {
  /// The drawn mark of a state; a word stands beside it.
  /// - Parameter token: `carried`, `differs`, `unclear` or `missing`.
  static func mark(_ token: String) -> HTML {
    "<svg class=\"mk\" aria-hidden=\"true\"><use href=\"#m-\(token)\"/></svg>"
  }

  /// A state in its colour, by its mark and what is said of it.
  static func state(_ token: String, _ words: HTML) -> HTML {
    "<span class=\"nb st \(token)\">\(mark(token))\(words)</span>"
  }

  /// A link within the page.
  static func link(_ address: String, _ text: String) -> HTML {
    "<a href=\"#\(address)\">\(text)</a>"
  }

  /// Lines behind a summary; in the open, between empty lines, where there is none.
  static func folded(_ summary: String?, _ lines: HTML) -> HTML {
    guard let summary else { return "\n\(lines)\n" }
    return """
      <details class="fold"><summary>\(summary)</summary>
      \(lines)
      </details>
      """
  }

  /// A table from its head to its end, a line a row.
  /// - Parameters:
  ///   - first: heads the column that names the rows.
  ///   - heads: those of the other columns.
  static func table(_ first: String, _ heads: [HTML], rows: [HTML]) -> HTML {
    """
    <thead><tr><th scope="col">\(first)</th>\(heads.map { "<th scope=\"col\">\($0)</th>" })\
    </tr></thead><tbody>
    \(lines: rows)
    </tbody></table>
    """
  }
}

extension HTMLContext {
  /// A link to the sentence of a passage.
  /// - Parameter text: the words of the link; without it the place.
  func link(_ passage: Passage, _ text: String? = nil) -> HTML {
    .link(address(passage), text ?? place(passage))
  }

  /// A passage with its source and place above it.
  /// - Parameters:
  ///   - excerpt: what is shown of it, which may be its sentence.
  ///   - pieces: the words of the excerpt.
  ///   - state: stands beside the place.
  ///   - voice: stands below the words.
  func figure(
    _ passage: Passage, excerpt: Passage, _ pieces: [PassageText.Piece], isNear: Bool = false,
    state: HTML? = nil, voice: HTML? = nil
  ) -> HTML {
    let cut = passages.isCut(excerpt)
    let words = pieces.map { piece -> HTML in
      piece.differs ? "<mark>\(piece.text)</mark>" : "\(piece.text)"
    }
    return """
      <figure\(" class=\"near\"", if: isNear)><figcaption><bdi>\(names[passage.source])</bdi> · \
      \(link(passage))\(state)</figcaption><blockquote>“\("… ", if: cut.before)\(words)\
      \(" …", if: cut.after)”</blockquote>\(voice)</figure>
      """
  }

  /// The heads of columns, one a source.
  var heads: [HTML] {
    zip(sigla, names).map { "<b>\($0)</b> <small><bdi>\($1)</bdi></small>" }
  }
}
