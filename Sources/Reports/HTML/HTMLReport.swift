public import Comparison

/// Writes the HTML report: one file that needs nothing else, useful without
/// its script.
///
/// The markup is ``HTML``, in which every text is escaped; nothing of an
/// article goes into style or script, and the page's Content-Security-Policy
/// lets nothing else run or load.
public enum HTMLReport {
  /// - Parameter longestExcerpt: the longest quoted passage, in words.
  public static func render(
    _ comparison: Comparison, tool: ToolIdentity, longestExcerpt: Int = 40
  ) -> ReportText {
    let context = HTMLContext(comparison.listed, longestExcerpt)
    let page: HTML = """
      <!doctype html>
      <html lang="en">
      \(head(context, tool))
      <body>
      <a class="skip" href="#texts">Skip to the texts</a>
      \(symbols)
      \(HTMLHeader(context).markup)
      <main class="w">
      \(HTMLDraft(context).markup)
      \(HTMLReader(context).markup)
      \(HTMLMatrix(context).markup)
      \(HTMLFindings(context).markup)
      </main>
      \(footer(tool))
      <script>\(HTML(.script))</script>
      </body>
      </html>

      """
    return ReportText(page.bytes)
  }

  private static func head(_ context: HTMLContext, _ tool: ToolIdentity) -> HTML {
    """
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    style-src 'sha256-\(AssetDigests.style)'; script-src 'sha256-\(AssetDigests.script)'; \
    base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="generator" content="\(tool.name) \(tool.version)">
    <title>\(context.title)</title>
    <style>\(HTML(.style))</style>
    </head>
    """
  }

  /// The drawings of the four marks, for ``HTML/mark(_:)``.
  private static var symbols: HTML {
    """
    <svg width="0" height="0" class="vh" aria-hidden="true">\
    <symbol id="m-carried" viewBox="0 0 12 12"><circle class="f" cx="6" cy="6" r="6"/></symbol>\
    <symbol id="m-differs" viewBox="0 0 12 12">\
    <path d="M1.5 4.2h9M1.5 7.8h9M8.4 1.2 3.6 10.8"/></symbol>\
    <symbol id="m-unclear" viewBox="0 0 12 12"><path d="M3.4 3.9C3.5 2.2 4.6 1.2 6.1 1.2c1.6 0 2.7 1 \
    2.7 2.4 0 1.9-2.7 2-2.7 4M6.1 10.7v.1"/></symbol>\
    <symbol id="m-missing" viewBox="0 0 12 12"><circle cx="6" cy="6" r="5.2"/></symbol></svg>
    """
  }

  private static func footer(_ tool: ToolIdentity) -> HTML {
    """
    <footer id="how"><div class="w"><h2>How to read this</h2>
    <p>biasdiff counts and locates; it does not grade an account. “Not found” is a statement about \
    the texts named above, not about intent, and agreement between them is no proof. Every passage \
    is a literal excerpt; “…” marks a cut. A fact is named by the clause of a source; where only a \
    part of it is meant, that part is in bold. What is unclear counts neither as carried nor as \
    not found.</p>
    <p>Passages are matched by the telling words they share, names and their variants, related \
    words and general knowledge; a fact told in wholly other words is missed. Read the passages, \
    not only the table.</p>
    <p class="no">\(tool.name) \(tool.version) · rules \(tool.rulesDigest) · same input, same \
    bytes</p></div></footer>
    """
  }
}
