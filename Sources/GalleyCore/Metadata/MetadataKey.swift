/// What can be told of a text, by the keys that options and files use.
public enum MetadataKey: Sendable, Hashable {
  case title, subtitle, alternative, titleSort
  /// Somebody who made the text, by role; nil where the value may tell it.
  case creator(String?)
  /// How authors are sorted, in their order.
  case authorSort
  case date, issued, language, publisher, place, edition
  case series, seriesPosition
  case source, sourceIssue, sourcePage
  case rights, licence
  /// An identifier, by scheme; nil where the value tells it.
  case identifier(String?)
  case subject, description

  /// The key that a word is, whatever its capitals and whether its parts are set off by hyphens,
  /// underscores or spaces; nil for none.
  public init?(_ word: String) {
    guard let key = Self.words[Self.plain(word)] else { return nil }
    self = key
  }

  /// Whether a record has one of it, so that a second is a mistake.
  var isSingle: Bool {
    switch self {
    case .alternative, .creator, .authorSort, .language, .identifier, .subject: false
    case .title, .subtitle, .titleSort, .date, .issued, .publisher, .place, .edition, .series,
      .seriesPosition, .source, .sourceIssue, .sourcePage, .rights, .licence, .description:
      true
    }
  }

  /// The keys that messages and the manual name; most have other names too.
  public static let names = [
    "title", "subtitle", "alternative", "title-sort", "author", "author-sort", "editor",
    "translator",
    "illustrator", "contributor", "creator", "date", "issued", "language", "publisher", "place",
    "edition", "series", "series-position", "source", "source-issue", "source-page", "rights",
    "licence", "identifier", "isbn", "issn", "doi", "urn", "url", "uuid", "subject", "description",
  ]

  /// A word that is no key, as files for other programs have them for their own use.
  static func plain(_ word: String) -> String {
    String(word.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 })
  }

  /// The key that somebody may have meant; nil where none is near.
  public static func nearest(to word: String) -> String? {
    let plain = Array(plain(word).unicodeScalars)
    guard (3...24).contains(plain.count) else { return nil }
    let allowed = plain.count < 6 ? 1 : 2
    var best: (name: String, distance: Int)?
    for name in words.keys.sorted() where name.utf8.first.map({ $0 < 0x80 }) ?? false {
      let distance = Spelling.distance(plain, Array(name.unicodeScalars))
      if distance <= allowed, best.map({ distance < $0.distance }) ?? true {
        best = (name, distance)
      }
    }
    return best?.name
  }

  private static let words: [String: MetadataKey] = [
    "title": .title, "titles": .title, "标题": .title, "標題": .title, "书名": .title, "題名": .title,
    "subtitle": .subtitle, "sub-title": .subtitle, "副标题": .subtitle, "副題": .subtitle,
    "alternative": .alternative, "alternative-title": .alternative,
    "title-alternative": .alternative, "title-sort": .titleSort, "sort-title": .titleSort,
    "author": .creator("aut"), "authors": .creator("aut"), "作者": .creator("aut"),
    "著者": .creator("aut"), "author-sort": .authorSort, "sort-author": .authorSort,
    "editor": .creator("edt"), "editors": .creator("edt"),
    "编者": .creator("edt"), "編者": .creator("edt"), "translator": .creator("trl"),
    "translators": .creator("trl"), "译者": .creator("trl"), "訳者": .creator("trl"),
    "illustrator": .creator("ill"), "illustrators": .creator("ill"),
    "contributor": .creator("ctb"), "contributors": .creator("ctb"), "creator": .creator(nil),
    "creators": .creator(nil), "date": .date, "日期": .date, "issued": .issued,
    "date-issued": .issued, "publication-date": .issued, "published": .issued, "lang": .language,
    "language": .language, "languages": .language, "publisher": .publisher, "出版社": .publisher,
    "place": .place, "publisher-place": .place, "publication-place": .place, "edition": .edition,
    "series": .series, "belongs-to-collection": .series, "collection-title": .series,
    "series-position": .seriesPosition, "series-number": .seriesPosition,
    "series-index": .seriesPosition, "group-position": .seriesPosition,
    "collection-number": .seriesPosition, "source": .source, "来源": .source,
    "container-title": .source, "newspaper": .source, "journal": .source,
    "source-issue": .sourceIssue, "issue": .sourceIssue, "source-page": .sourcePage,
    "source-pages": .sourcePage, "page": .sourcePage, "pages": .sourcePage, "rights": .rights,
    "copyright": .rights, "licence": .licence, "license": .licence,
    "identifier": .identifier(nil), "identifiers": .identifier(nil), "isbn": .identifier("ISBN"),
    "issn": .identifier("ISSN"), "doi": .identifier("DOI"), "urn": .identifier("URN"),
    "url": .identifier("URI"), "uri": .identifier("URI"), "uuid": .identifier("UUID"),
    "subject": .subject, "subjects": .subject, "keyword": .subject, "keywords": .subject,
    "tag": .subject, "tags": .subject, "description": .description, "abstract": .description,
    "summary": .description,
  ]
}
