/// Words that page templates use in class and id names. They come from what
/// content management systems, themes and ad servers commonly emit, not from
/// single sites.
enum NameVocabulary {
  /// Parts of a page that are not the account it carries.
  static let furniture = hashes(
    """
    ad ads advert adverts advertisement advertisements advertising adsense adslot adsbygoogle
    sponsor sponsored sponsors sponsorship promo promos promoted promotion promobox taboola
    outbrain revcontent dianomi mgid zergnet nativo
    share shares sharing sharebar sharebox sharetools sharethis shareaholic addthis addtoany
    sharedaddy social socials socialmedia sociallinks socialshare followus follow
    related relateds relatedposts relatedarticles relatedstories relatedcontent relatedlinks
    recommended recommendation recommendations recommends recirc recirculation teaser teasers
    trending popular mostpopular mostread readmore seealso upnext nextup yarpp
    newsletter newsletters signup subscribe subscription subscriptions subscriber optin mailchimp
    comment comments commentlist disqus livefyre respond reply replies
    nav navbar navigation navi breadcrumb breadcrumbs menu menus submenu toolbar topbar
    masthead footer foot sidebar sidebars rail siderail widget widgets
    pagination pager paging prev previous
    byline bylines author authors authorbox bio biography contributor contributors
    dateline timestamp pubdate published publishdate datetime date dates updated lastupdated
    tags taglist tagcloud topics categories breadcrumbtrail
    meta metadata metabox postmeta entrymeta
    cookie cookies consent gdpr popup popups modal overlay lightbox paywall banner banners
    print printable email mailto rss feedback
    hidden invisible screenreader offscreen visuallyhidden
    toc infobox rating ratings stars poll polls quiz survey tooltip donate donation
    copyright disclaimer legal terms
    gallery slideshow carousel slider swiper player jwplayer brightcove videoplayer
    pullquote pullquotes blurb
    loading spinner skeleton login signin register account cart checkout search searchform
    navbox reflist editsection hatnote catlinks noprint
    ticker marquee countdown weather cta upsell
    """)

  static let commentWords = hashes(
    "comment comments commentlist disqus livefyre respond reply replies")

  static let furniturePairs = pairs(
    """
    read-more read-next read-also also-read also-like see-also see-more more-from more-on
    more-stories more-news more-articles more-posts load-more show-more view-more most-read
    most-popular most-viewed most-shared up-next next-up next-post next-article next-story
    prev-post post-navigation post-nav post-meta entry-meta article-meta story-meta
    article-info post-info story-info entry-footer post-footer
    article-footer story-footer article-tags post-tags entry-tags story-tags tag-list tag-cloud
    tags-list tag-links cat-links posted-on posted-by post-date entry-date article-date
    story-date publish-date about-author sign-up opt-in sign-in log-in call-out
    sr-only screen-reader visually-hidden skip-link skip-to jump-to pull-quote
    social-media tool-bar tool-box side-bar bread-crumb you-may on-this editors-picks
    editor-picks top-stories latest-news latest-posts recent-posts popular-posts other-news
    other-stories similar-posts story-list news-list teaser-list link-list card-list
    content-list buy-now app-download download-app language-switcher edit-section
    """)

  /// Texts of pictures.
  static let captions = hashes(
    "caption captions credit credits photocredit imagecredit figcaption captiontext imagecaption")

  /// Names for the body itself.
  static let bodyPairs = pairs(
    """
    article-body article-content article-text story-body story-content story-text entry-content
    post-content post-body post-text body-text body-copy body-content news-text news-body
    news-content content-body content-text page-content main-content main-text rich-text
    text-content article-copy story-copy single-content detail-content article-paragraph
    wysiwyg-content blog-content td-post
    """)

  static let bodyWords = hashes(
    "articlebody articletext articlecontent storybody storytext bodytext bodycopy postbody "
      + "postcontent entrycontent articlecopy wysiwyg prose paragraph paragraphs")

  static let deckWords = hashes(
    "subtitle subtitles subhead subheadline subheading standfirst dek deck tagline")

  static let leadWords = hashes(
    "lede lead leadin intro summary excerpt description abstract sapo chapeau entradilla vorspann")

  static let embedPairs = pairs("twitter-tweet instagram-media")

  static let postWords = hashes("hentry blogpost")
  static let postPairs = pairs("type-post status-publish type-page")

  /// First words after which the rest of a class is a value, not a role:
  /// "category-video", "tag-newsletter".
  static let labels = hashes("tag category cat type format status postid term theme page")

  /// Words that turn the next one into its absence or into a mere switch.
  static let negations = hashes("no not without has have with non js")

  static func pair(_ a: UInt64, _ b: UInt64) -> UInt64 { a &* 31 ^ b }

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split { $0 == " " || $0 == "\n" }.map { NameHash.of($0.utf8) })
  }

  private static func pairs(_ words: String) -> Set<UInt64> {
    var out: Set<UInt64> = []
    for item in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let parts = item.split(separator: "-").map { NameHash.of($0.utf8) }
      for k in parts.indices.dropFirst() { out.insert(pair(parts[k - 1], parts[k])) }
    }
    return out
  }
}
