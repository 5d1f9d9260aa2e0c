internal import UnicodeText

/// What news pages and blogs say around their articles, in the form of
/// ``PhraseKey``: small letters, numbers as `0`, no decoration at the edges.
///
/// Collected from the standard texts of content systems (WordPress, Blogger,
/// Disqus) and the interface words common to news sites.
enum FurniturePhrases {
  /// Whole lines that stand for themselves.
  static let lines: WordSet = WordSet(
    """
    advertisement|advertisements|advertisment|ad|ads|ads by google|sponsored|sponsored content
    sponsored by|paid content|promoted|promoted content|ad feedback|advert|adverts
    story continues below|story continues below advertisement|story continues after advertisement
    article continues below|article continues below advertisement|article continues after ad
    article continues after advertisement|article continues after this advertisement
    continue reading below|scroll to continue|scroll to continue with content|continue reading
    scroll down for video|skip to content|skip to main content|skip advertisement|skip ad
    jump to content|skip navigation|skip to navigation|share|share this|share this article
    share this story|share this page|share this post|share article|share story|share via email
    share on facebook|share on twitter|share on x|share on linkedin|share on whatsapp
    share on reddit|share to facebook|share to twitter|share to email|tweet|tweet this|retweet
    pin it|print|print this page|print this article|print article|email|e-mail|email this
    email this article|email article|email a friend|send to a friend|copy link|copy url
    link copied|link copied!|save|save article|save for later|bookmark|add to favourites
    add to favorites|listen to this article|listen|listen now|listen to article|watch live
    watch now|watch the video|watch video|play video|play|video|videos|gallery|photo gallery
    view gallery|view all|view all comments|view comments|view more comments|show comments
    hide comments|see comments|read comments|comment|comments|comment now|reply|report abuse
    report comment|flag|like|dislike|log in|login|log out|sign in|sign out|sign up|signup|join now
    subscribe|subscribe now|subscribe today|subscribe for free|register|register now|sign up now
    sign up for free|sign up here|follow|follow us|follow us on|follow me|connect with us
    stay connected|menu|main menu|search|search for|home|homepage|home page|close|dismiss
    accept|accept all|accept cookies|accept all cookies|reject all|reject all cookies|i agree
    i accept|got it|manage cookies|manage preferences|manage options|cookie settings
    cookie preferences|cookie policy|more options|back to top|back to article|top|next|previous
    prev|next article|previous article|next story|previous story|next post|previous post
    older post|newer post|older posts|newer posts|older|newer|loading|load more|show more|see more
    view more|show less|more|read more here|read on|read full article
    read the full article|read full story|read the full story|read the rest|full story
    full article|source|click here|click here to read more|learn more|find out more|see all
    download our app|download the app|get the app|privacy policy|privacy|terms|terms of use
    terms of service|terms and conditions|terms & conditions|contact|contact us|about|about us
    advertise|advertise with us|advertise here|help|faq|sitemap|site map|careers|jobs|rss|rss feed
    facebook|twitter|whatsapp|linkedin|reddit|telegram|pinterest|instagram|youtube|tiktok|tumblr
    messenger|flipboard|advertise on this site|do not sell my personal information
    do not sell or share my personal information|your privacy choices|accessibility
    accessibility statement|edit|hide caption|toggle caption|like this|like loading
    blogthis|published|updated|text size|font size|autoplay|hide|undo|expand|enlarge
    enlarge image|view image|view larger|view original|original post|original article
    permalink|trackback|trackbacks|pingback|pingbacks|website|name|name *|email *|e-mail *
    submit|send|cancel|ok|yes|no thanks|maybe later|not now|go|go to top|most recent|oldest first
    newest first|sort by|best|leave this field empty|captcha|verification code|recent comments
    thank you for reading|thanks for reading|thank you for your support|correction policy
    corrections policy|ethics policy|editorial policy|report a typo|report an error
    report a correction|suggest a correction|request a correction|support us|donate|donate now
    rate this article|rate this|image|photo|live updates|live blog|key events|breaking news
    breaking|advertising|subscriber only|subscribers only|for subscribers|premium|free newsletter
    reuters|(reuters)|ap|(ap)|afp|(afp)|associated press|the associated press|(associated press)
    bloomberg|upi|(upi)|pa media|press association|dpa|xinhua|(xinhua)|ians|(ians)|pti|(pti)
    """, separator: "|")

  /// Whole lines that head a list of links to other pages.
  static let listOpeners: WordSet = WordSet(
    """
    read more|related|related article|related articles|related story|related stories|related news
    related post|related posts|related content|related topics|related coverage|related links
    related items|related reading|related video|related videos|more stories|more news
    more coverage|more articles|more headlines|more on this story|more on this|more on this topic
    more like this|also like this|you may also like|you may also like this|you might also like
    you may like|you might like|you might be interested in|you may be interested in|also on
    see also|read also|also read|must read|must reads|read next|up next|what to read next
    next up|most read|most popular|most viewed|most shared|most watched|most commented|most emailed
    trending|trending now|trending stories|trending news|trending topics|popular|popular stories
    popular now|popular posts|popular articles|recent posts|recent stories|recent articles
    recent news|latest|latest news|latest stories|latest headlines|latest posts|latest articles
    latest videos|latest updates|top stories|top news|top headlines|headlines|other headlines
    editors' picks|editor's picks|editor's pick|editor's choice|editors' choice|don't miss
    in case you missed it|icymi|recommended|recommended for you|recommended stories
    recommended reading|recommended articles|further reading|suggested|suggested for you
    suggested reading|other stories|other news|other articles|around the web
    from around the web|from the web|from our partners|partner content|sponsored stories
    sponsored links|you may have missed|keep reading|today's top stories|stories you might like
    stories you may like|stories for you|for you|archives|blog archive|categories|labels
    featured|featured stories|featured articles|featured video|explore more|discover more
    read these next
    now read|now read this|what others are reading|what others are saying|people also read
    more to read|more to explore|more top stories|elsewhere|links|useful links|quick links
    """, separator: "|")

  /// Starts of whole lines that head such a list: `More from Politics`.
  static let listOpenerStarts = PhraseIndex([
    "more from ", "more in ", "more on ", "more about ", "related to ", "also on ", "most read in ",
    "most popular in ", "latest from ", "latest in ", "the latest from ",
    "popular in ", "trending on ",
    "trending in ", "top stories from ", "elsewhere on ", "read more from ", "read more on ",
    "read more about ", "stories from ", "other stories in ", "see more of ", "recommended from ",
  ])

  /// Whole lines after which readers speak and not the account, or that open
  /// a form.
  static let commentOpeners: WordSet = WordSet(
    """
    leave a reply|leave a reply cancel reply|leave a comment|leave comment|leave your comment
    leave a message|leave your reply|post a comment|post comment|post your comment|add a comment
    add comment|add your comment|add new comment|write a comment|write a reply|make a comment
    submit a comment|submit comment|join the conversation|join the discussion|join the debate
    have your say|start the conversation|start the discussion|be the first to comment
    0 comments|0 comment|no comments|no comments yet|0 responses|0 response|0 replies|0 reply
    comments (0)|comments 0|comments: 0|reader comments|readers' comments|user comments
    comments powered by disqus|comments are closed|comments closed
    comment policy|commenting policy|comment form|conversation|discussion|about the author
    about the authors|about author|author bio|meet the author|view the discussion thread
    """, separator: "|")

  static let commentOpenerStarts = PhraseIndex([
    "0 responses to ", "0 response to ", "0 thoughts on ", "0 thought on ", "0 comments on ",
    "0 comment on ", "0 comments to ", "0 replies to ", "leave a reply to ", "leave a comment on ",
    "comments on this ", "comments on: ", "what do you think? leave ", "what do you think? let us",
  ])

  /// Starts of lines with the largest number of words they may have and
  /// whether they may end with a full stop.
  static let starts = PhraseIndex([
    ("read more:", 30, false), ("read more at ", 20, true), ("read more in ", 20, false),
    ("read also:", 30, false), ("also read:", 30, false), ("also read |", 30, false),
    ("see also:", 30, false), ("must read:", 30, false), ("related:", 30, false),
    ("related article:", 30, false), ("related story:", 30, false), ("related stories:", 40, false),
    ("related articles:", 40, false), ("don't miss:", 30, false), ("watch:", 30, false),
    ("watch |", 30, false), ("watch now:", 30, false), ("watch live:", 30, false),
    ("listen:", 30, false), ("read:", 30, false), ("more:", 30, false), ("up next:", 30, false),
    ("read next:", 30, false), ("next:", 20, false), ("previous:", 20, false),
    ("next article:", 20, false), ("previous article:", 20, false), ("trending:", 30, false),
    ("read the full ", 12, true), ("read full ", 10, true), ("read the original ", 14, true),
    ("read this article on ", 14, true), ("click here ", 25, true), ("click to ", 10, true),
    ("tap here ", 20, true), ("subscribe to ", 25, true), ("subscribe for ", 25, true),
    ("sign up for ", 30, true), ("sign up to ", 30, true), ("register for ", 20, false),
    ("follow us on ", 25, true), ("follow us:", 20, true), ("like us on ", 25, true),
    ("find us on ", 20, true), ("join us on ", 20, true), ("join our ", 20, true),
    ("get the app", 12, true), ("download our ", 20, true), ("share this:", 20, true),
    ("share this article ", 16, true), ("share this story ", 16, true), ("share:", 16, true),
    ("share on ", 14, true), ("share via ", 10, true), ("like this:", 8, true),
    ("tags:", 60, true), ("tags ", 14, false), ("tag:", 30, true), ("tagged:", 40, true),
    ("tagged with", 40, true), ("tagged in ", 20, false), ("topics:", 60, true),
    ("filed under", 40, true), ("filed to:", 20, true), ("posted in ", 20, false),
    ("categories:", 40, true), ("category:", 20, true), ("labels:", 40, true),
    ("keywords:", 40, true), ("in this article:", 30, false), ("in this story:", 30, false),
    ("last modified", 14, true), ("last updated", 14, true), ("last edited", 14, true),
    ("first published", 14, true), ("originally published", 20, true), ("published:", 12, true),
    ("published on ", 10, false), ("updated:", 12, true), ("posted:", 12, true),
    ("posted by ", 12, false), ("posted on ", 10, false), ("written by ", 10, false),
    ("reporting by ", 25, true), ("(reporting by ", 40, true), ("editing by ", 20, true),
    ("(editing by ", 30, true), ("with inputs from ", 14, true), ("(with inputs from ", 14, true),
    ("with files from ", 14, true), ("additional reporting by ", 20, true),
    ("(additional reporting by ", 30, true), ("source:", 5, true),
    ("via:", 8, true), ("original source:", 14, true), ("source link", 4, true),
    ("copyright 0", 60, true), ("copyright ©", 60, true), ("copyright (c)", 60, true),
    ("© ", 60, true), ("©0", 60, true), ("(c) 0", 40, true), ("the post ", 25, true),
    ("reading time", 8, true), ("estimated reading time", 8, true), ("est. reading time", 8, true),
    ("view 0 comments", 6, true), ("show 0 comments", 6, true), ("see 0 comments", 6, true),
    ("view all 0 comments", 6, true), ("comments (0)", 8, true),
    ("note: only a member of", 20, true),
    ("currently reading", 20, false), ("you are reading", 20, false), ("supported by ", 8, false),
    ("listen to this ", 10, true), ("print this ", 8, true), ("email this ", 8, true),
    ("report this ", 8, true), ("have a story", 30, true), ("by: ", 10, false),
    ("read more about ", 8, true),
    ("is this page ", 10, true), ("type your email", 8, true), ("thanks for reading ", 30, true),
    ("thank you for reading ", 30, true),
    ("slideshow", 6, true), ("media contact", 20, true),
    ("press contact", 20, true), ("contributing:", 20, true), ("did you find this ", 12, true),
    ("was this article ", 10, true), ("was this page ", 10, true),
    ("have something to say", 20, true), ("find this article ", 10, true),
    ("find this story ", 10, true), ("write to us ", 16, true), ("got a tip", 30, true),
    ("got a story", 30, true), ("do you have a story", 40, true), ("our standards:", 14, true),
  ])

  /// Pieces of sentences that only the page itself says, with the largest
  /// number of words of such a line.
  static let pieces = PhraseIndex([
    ("your email address will not be published", 40), ("required fields are marked", 40),
    ("only a member of this blog may post", 30), ("save my name, email", 40),
    ("notify me of ", 30), ("notify me via e", 30), ("this site uses akismet", 40),
    ("you must be logged in to", 30), ("you need to be logged in", 30), ("log in to comment", 20),
    ("log in to reply", 20), ("log in or register", 30), ("sign in to comment", 20),
    ("login to comment", 20), ("all rights reserved", 70), ("may not be published, broadcast", 70),
    ("we use cookies", 80), ("site uses cookies", 80), ("uses cookies to", 80),
    ("use of cookies", 60), ("protected by recaptcha", 40), ("to your inbox", 45),
    ("in your inbox", 45), ("unsubscribe at any time", 60), ("unsubscribe anytime", 60),
    ("subscribe for free", 30),
    ("by signing up", 60), ("by subscribing, you", 60), ("by subscribing you", 60),
    ("by clicking ", 60), ("you agree to our", 70), ("you agree to the", 70),
    ("read our privacy policy", 60), ("see our privacy policy", 60), ("our privacy notice", 60),
    ("enter your email", 40), ("your email address", 40), ("sign up for our", 40),
    ("sign up to our", 40), ("subscribe to our", 40), ("sign up for the ", 30),
    ("follow us on ", 40), ("like us on facebook", 40), ("join us on ", 20),
    ("download our app", 40), ("share or comment on this article", 40),
    ("contributed to this report", 40), ("contributed to this article", 40),
    ("contributed to this story", 40), ("contributed reporting", 30),
    ("thomson reuters trust principles", 20), ("support our journalism", 60),
    ("become a subscriber", 50), ("already a subscriber", 40), ("register for free", 30),
    ("please enable javascript", 50), ("enable javascript to", 50), ("your ad blocker", 50),
    ("your adblocker", 50), ("your browser does not support", 30),
    ("this video is unavailable", 20), ("this content is not available", 30),
    ("originally appeared on", 25), ("originally appeared in", 25),
    ("was originally published", 25), ("first appeared on", 25), ("appeared first on", 30),
    ("was first published", 20), ("affiliate commission", 60), ("may earn a commission", 60),
    ("follow her on twitter", 60), ("follow him on twitter", 60), ("follow them on twitter", 60),
    ("follow him on x", 60), ("follow her on x", 60), ("on twitter at @", 50),
    ("on twitter: @", 50), ("on twitter @", 50), ("can be reached at", 40),
    ("email address is ", 40), ("email her at ", 40), ("email him at ", 40),
    ("e-mail her at ", 40), ("e-mail him at ", 40), ("reach her at ", 40), ("reach him at ", 40),
    ("reach them at ", 40), ("email the author", 30), ("email the writer", 30),
    ("click here to read", 25), ("click here for", 25), ("click here to subscribe", 25),
    ("views expressed in this ", 50), ("views expressed here ", 50),
    ("opinions expressed in this ", 50), ("opinions expressed here ", 50),
    ("opinions expressed by ", 50), ("republished from", 30), ("reprinted with permission", 30),
    ("published from a syndicated feed", 60), ("has not been edited by", 60),
    ("has not been created or edited by", 60), ("auto-generated from", 60),
  ])

}
