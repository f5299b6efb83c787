/// The names that newspapers give to their sections and to kinds of articles: what most kickers are.
enum SectionName {
  /// Whether a line is such a name and nothing else, in small letters or capitals.
  static func isOne(_ line: Line, in bytes: [UInt8]) -> Bool {
    guard line.characters <= longest else { return false }
    let text = String(decoding: bytes[Int(line.start)..<Int(line.end)], as: UTF8.self)
    return names.contains(text.lowercased())
  }

  /// The most characters of a name.
  private static let longest: Int32 = 20

  private static let names = Set(western + eastern)

  private static let western = [
    "analysis", "arts", "books", "business", "comment", "crime", "culture",
    "economy", "editorial", "education", "environment", "exclusive", "film", "finance", "focus",
    "food", "football", "health", "housing", "in brief", "interview", "letters", "local news",
    "markets", "media", "music", "news", "obituary", "opinion", "politics", "profile", "property",
    "review", "science", "special report", "sport", "sports", "technology", "transport", "travel",
    "weather", "world",
    "analyse", "bildung", "feuilleton", "forschung", "fußball", "gastbeitrag", "geld", "gericht",
    "gesellschaft", "gesundheit", "glosse", "kolumne", "kommentar", "kommunalpolitik", "kultur",
    "leitartikel", "lokales", "medien", "meinung", "nachruf", "panorama", "politik", "porträt",
    "reportage", "umwelt", "verkehr", "wirtschaft", "wissen",
    "chronique", "cinéma", "débat", "décryptage", "économie", "éditorial", "éducation", "enquête",
    "entretien", "environnement", "faits divers", "football", "international", "justice",
    "logement", "portrait", "politique", "santé", "sciences", "société", "transports", "tribune",
    "cultura", "deportes", "economía", "educación", "opinión", "política", "salud", "sociedad",
    "ambiente", "cronaca", "economia", "politica", "salute", "scuola",
  ]

  private static let eastern = [
    "今日谈", "今日论坛", "短评", "快评", "时评", "微评", "社论", "社評", "评论", "本报评论", "人民论坛", "记者手记", "记者观察",
    "一线调查", "新闻调查", "新闻特写", "深度观察", "热点聚焦", "民生观察", "民生关注", "要闻", "综合", "综合新闻", "本地新闻", "本报讯",
    "国际", "国内", "经济", "文化", "体育", "教育", "社会", "法治", "健康", "科技", "副刊", "连载", "读者来信", "人物", "专访",
    "社説", "連載", "時評", "論壇", "経済", "政治", "国際", "文化", "教育", "科学", "くらし", "暮らし", "地域", "解説",
    "論説", "特集", "追悼", "書評", "投書", "声",
  ]
}
