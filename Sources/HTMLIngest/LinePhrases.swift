/// Lines that a page's template or desk puts into or around an article, in
/// the languages whose news pages are most often saved.
enum LinePhrases {
  /// Whole lines, punctuation at the end aside.
  static let whole: Set<String> = Set(
    lines(
      """
      advertisement|ad|advertisements|advertising|sponsored|sponsored content|promoted|promo
      article continues below|story continues below|article continues below advertisement
      story continues below advertisement|continue reading|continue reading below|read more
      read full story|read full article|read the full story|show more|see more|view more|load more
      more|more info|related|related stories|related articles|related content|related links
      related news|related coverage|related topics|related posts|more stories|more news|top stories
      most read|most popular|most viewed|trending|trending now|popular|recommended|latest news
      recommended for you|recommended stories|you may also like|you might also like|also read
      also like this|see also|read also|read next|up next|watch|watch now|watch live|listen|play
      share|share this|share this article|share this story|share this post|share on|tweet|pin
      pin it|email|email this|e-mail|print|print this|save|save article|copy link|link copied
      facebook|twitter|linkedin|reddit|whatsapp|telegram|pinterest|flipboard|pocket|messenger
      share on facebook|share on twitter|share on linkedin|share via email|like|like this
      like loading|loading|reply|replies|comment|comments|no comments|0 comments|add a comment
      leave a reply|leave a comment|post a comment|view comments|show comments|join the conversation
      join the discussion|follow us|follow|subscribe|subscribe now|sign up|sign in|log in|login
      register|newsletter|close|cancel|submit|search|menu|home|back to top|top|next|previous|prev
      next article|previous article|next post|previous post|skip to content|tags|topics|categories
      filed under|our standards|download app|download the app|get the app|live updates|live tv
      all rights reserved|view gallery|view slideshow|view photos|hide caption|toggle caption
      enlarge this image|view image|open image|view comments|image|photo|video|correction|editor's picks
      editors' picks|don't miss|must read|must reads|in this article|table of contents|contents
      buy now|shop now|learn more|find out more|click here|read it here|accept|accept all|ok|got it
      anzeige|werbung|mehr zum thema|lesen sie auch|auch interessant|das könnte sie auch interessieren
      publicité|lire aussi|à lire aussi|lire la suite|voir aussi|sur le même sujet|partager
      publicidad|publicidade|leer más|leer también|lea también|te puede interesar|ver más|compartir
      compartilhar|leia mais|leia também|veja também|saiba mais|relacionadas|relacionados
      leggi anche|leggi tutto|continua a leggere|condividi|pubblicità|potrebbe interessarti
      lees ook|lees meer|advertentie|deel dit|реклама|читайте также|читать далее|поделиться
      смотрите также|подробнее|комментарии|теги|по теме|広告|関連記事|続きを読む|シェア|相关阅读
      相关新闻|广告|分享|更多
      """))

  /// Starts of lines that run on, with the most words such a line has.
  static let openings: [UInt8: [(start: [UInt8], words: Int)]] = {
    let groups: [(Int, String)] = [
      (
        40,
        """
        read more:|read also:|also read:|read next:|read:|more:|more on this|see also:|see more:
        related:|related stories:|related articles:|watch:|watch live:|watch now:|listen:|video:
        must read:|don't miss:|up next:|next:|previous:|recommended:|trending:|more from
        sign up for|sign up to|sign up here|subscribe to|subscribe for|subscribe now|subscribe today
        click here to|click here for|tap here to|download the|download our|get the latest
        follow us on|follow us @|like us on|find us on|join us on|join our|share this|share on
        story continues below|article continues below|continue reading|you may also like
        you might also like|photo:|photos:|photo by|photos by|photo credit|photo courtesy|(photo
        (image|image:|image credit|image source|image courtesy|images:|picture:|pictures:|credit:
        credits:|file photo|file image|(file photo|©|copyright ©|copyright 20|copyright 19|(c) 20
        all rights reserved|tags:|tagged:|topics:|categories:|category:|filed under|posted in
        posted on|posted by|published on|published by|published:|last updated|last modified
        updated:|publicado por|publicado em|categoria:|categorias:|etiquetas:|publié le|mis à jour
        veröffentlicht am|aktualisiert am|pubblicato il|lesen sie auch:|lesen sie mehr:
        mehr zum thema:|lire aussi|à lire aussi|lea también:|lee también:|leia também:|leia mais:
        veja também:|leggi anche:|lees ook:|читайте также:|смотрите также:|фото:|источник:|foto:
        foto ©|quelle:|fotos:|crédito:|写真=|写真：|图片来源|责任编辑|来源：
        your email address will not|required fields are|you must be logged in|log in to|sign in to
        please enable javascript|your browser does not|this site uses|this website uses|we use cookies
        by continuing to|notify me of|save my name|enter your email|thank you for subscribing
        get our|never miss|want more|for more news|for more information, visit|for the latest
        reporting by|editing by|(reporting by|(editing by|compiled by|our standards:
        have a tip|got a tip|have a story|email the author|contact the author|contact us at
        this article was originally published|this story was originally published
        this article first appeared|this post originally appeared|the post appeared first
        this material may not be|this article may contain affiliate|we may earn|if you buy
        help us improve|was this article helpful|did you find|report a typo|report an error
        notice an error|suggest a correction|submit a correction|support our|support independent
        donate now|become a member|already a subscriber|start your free trial|like this story
        like this article|enjoyed this|liked this|share your thoughts|let us know in the comments
        tell us what you think|what do you think|let's know|scroll down|swipe|tap to|click to
        """
      )
    ]
    var table: [UInt8: [(start: [UInt8], words: Int)]] = [:]
    for (limit, text) in groups {
      for line in lines(text) {
        let bytes = Array(line.utf8)
        guard let first = bytes.first else { continue }
        table[first, default: []].append((bytes, limit))
      }
    }
    return table
  }()

  /// Turns of phrase of which an offer to the reader has two or more.
  static let offers: [[UInt8]] = lines(
    """
    subscribe|subscription|newsletter|sign up|inbox|delivered|free trial|for as little as
    click here|download the|our app|become a member|membership|for more information
    issues for|per month|a month|get access|unlimited access|join now|join today
    follow us|right to your|straight to your|exclusive offers|every morning|daily email
    """
  ).map { Array($0.utf8) }

  private static func lines(_ text: String) -> [String] {
    text.split { $0 == "|" || $0 == "\n" }.map { String($0) }
  }
}
