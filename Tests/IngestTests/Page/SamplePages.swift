/// Invented pages in the styles of several kinds of site. Every sentence was
/// written for these tests.
enum SamplePages {
  static let paragraphs = [
    "The harbour council of Lindvik voted on Tuesday to close the old ferry pier for two years.",
    "Engineers had warned in spring that the pilings below the waiting hall were rotten.",
    "“We cannot send people across planks that we would not walk on ourselves,” said the mayor.",
    "Fishermen who sell from the pier asked for stalls at the new quay until the work is done.",
    "The council will decide in March who pays for the replacement, which is put at 4.2 million.",
  ]

  static func prose(_ list: [String] = paragraphs) -> String {
    list.map { "<p>\($0)</p>" }.joined(separator: "\n")
  }

  /// A page with the furniture that most sites have.
  static func news(body: String = prose(), head: String = "") -> String {
    """
    <!DOCTYPE html><html lang="en"><head><title>Lindvik closes ferry pier - The Lindvik Post</title>
    \(head)</head><body>
    <header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a>
    </li></ul></nav></header>
    <main><article><h1>Lindvik closes ferry pier</h1>
    <div class="article-meta"><span class="byline">By Mara Holt</span> <time
    datetime="2031-05-06T08:00:00Z">6 May 2031</time></div>
    <ul class="share-bar"><li><a href="#">Share</a></li><li><a href="#">Tweet</a></li></ul>
    <div class="article-body">
    \(body)
    </div></article>
    <aside class="related"><h3>Related stories</h3><ul><li><a href="/a">Storm tears roof from the
    fish hall in the night</a></li><li><a href="/b">Ferry fares to rise again</a></li></ul></aside>
    </main>
    <section id="comments"><h3>2 Comments</h3><div><p>I have crossed on that pier for forty years
    and never once fell in, so I do not see the reason for any of this.</p></div></section>
    <footer><p>Copyright 2031 The Lindvik Post. All rights reserved.</p></footer></body></html>
    """
  }

  /// A page without one helpful name or modern element.
  static func bare(_ list: [String] = paragraphs) -> String {
    """
    <html><head><title>Lindvik closes ferry pier</title></head><body><table><tr><td><a href="a.htm">Start</a><br><a href="b.htm">Contact</a></td><td>
    <font size="5">Lindvik closes ferry pier</font><br><br>
    \(list.joined(separator: "<br><br>\n"))
    </td></tr></table></body></html>
    """
  }
}
