import GalleyCore

/// What styles mean by their names.
///
/// Word keeps its own styles under English names whatever its language is; other programs, and
/// people who make a style of their own, call them as the language does.
enum StyleNames {
  /// The role of a paragraph style, with the level of a heading.
  static func role(name: String, identifier: String) -> (ParagraphStyle?, level: Int?) {
    for name in [name, identifier] {
      let name = folded(name)
      if let level = headingLevel(name) { return (.heading(level), level) }
      if let role = roles[name] { return (role, nil) }
    }
    return (nil, nil)
  }

  /// Whether paragraphs of a style are a table of contents, or stand above one.
  static func isContents(_ name: String) -> Bool {
    let name = folded(name)
    if ["tocheading", "contentsheading", "目录标题"].contains(name) { return true }
    guard let last = name.unicodeScalars.last, ("1"..."9").contains(last) else { return false }
    return ["toc", "contents", "目录", "目錄", "verzeichnis"].contains(String(name.dropLast()))
  }

  /// The role of a character style.
  static func characterRole(name: String, identifier: String) -> CharacterRole? {
    characterRoles[folded(name)] ?? characterRoles[folded(identifier)]
  }

  /// A name in small letters without spaces, and without what Word puts behind a comma or what
  /// tells a character style from a paragraph's.
  private static func folded(_ name: String) -> String {
    var folded = ""
    for scalar in name.lowercased().unicodeScalars {
      if scalar == "," { break }
      if scalar != " " && scalar != "_" && scalar != "-" && scalar != "\u{A0}" {
        folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }

  /// The level that a name such as `heading3`, `标题3`, `Überschrift3` tells.
  private static func headingLevel(_ name: String) -> Int? {
    guard let last = name.unicodeScalars.last, let digit = Int(String(last)),
      (1...9).contains(digit)
    else { return nil }
    return headingWords.contains(String(name.dropLast())) ? digit : nil
  }

  private static let headingWords: Set = [
    "heading", "标题", "標題", "見出し", "제목", "überschrift", "berschrift", "titre", "título",
    "ttulo", "titulo", "titolo", "titol", "títol", "заголовок", "kop", "nagłówek", "nagwek",
    "rubrik", "overskrift", "otsikko", "nadpis", "címsor", "cmsor", "başlık", "balk",
    "επικεφαλίδα", "titlu", "заглавие", "naslov", "pealkiri", "virsraksts", "antraštė", "đầuđề",
    "כותרת", "عنوان", "หัวเรื่อง",
  ]

  private static let roles: [String: ParagraphStyle] = {
    var roles: [String: ParagraphStyle] = [:]
    for style in ParagraphStyle.allCases where !style.isHeading {
      let role: ParagraphStyle = style == .header || style == .footer ? .body : style
      for name in [style.identifier, style.name] + StyleNameKey.names(of: style) {
        roles[folded(name)] = role
      }
    }
    // What is only how a paragraph is set has no meaning of its own.
    for (name, role) in roles where role == .normal || role == .firstParagraph {
      roles[name] = .body
    }
    for (style, names) in others { for name in names { roles[name] = style } }
    return roles
  }()

  private static let others: [(ParagraphStyle, [String])] = [
    (.body, ["正文", "compact", "standard", "nospacing"]),
    (.title, ["ttulo"]),
    (.subhead, ["subttulo"]),
    (.byline, ["autor", "auteur", "作者", "著者", "署名"]),
    (.dateline, ["日期", "datum"]),
    (.argument, ["abstracttitle", "摘要", "summary"]),
    (.trailer, ["theend"]),
    (.listContinue, ["listcontinue2", "listcontinue3", "listcontinue4", "listcontinue5", "列表接续"]),
    (.definition, ["definitiondescription", "listcontents"]),
    (.definitionTerm, ["listheading"]),
    (
      .quotation,
      [
        "intensequote", "明显引用", "明顯引文", "intensiveszitat", "citationintense", "blockquote",
        "quotation", "quoteparagraph",
      ]
    ),
    (.attribution, ["attribution", "quotesource"]),
    (.verse, ["poem", "poetry", "诗", "诗歌", "verses"]),
    (
      .caption,
      [
        "imagecaption", "tablecaption", "figurecaption", "題注", "lgende", "illustration", "table",
        "drawing", "figureindex1", "название объекта",
      ]
    ),
    (.figure, ["captionedfigure"]),
    (
      .preformatted,
      ["plaintext", "macro", "macrotext", "code", "纯文本", "純文字", "書式なし", "vorformatiert"]
    ),
    (.sceneBreak, ["horizontalline", "horizontalrule", "separator"]),
    (.footnoteText, ["endnotetext", "endnote", "尾注文本"]),
  ]

  private static let characterRoles: [String: CharacterRole] = [
    "runinhead": .runInHead, "speaker": .speaker, "code": .code, "verbatimchar": .code,
    "htmlcode": .code, "htmltypewriter": .code, "htmlkeyboard": .code, "htmlsample": .code,
    "sourcetext": .code, "sourcecodechar": .code, "teletype": .code, "inlinecode": .code,
    "hyperlink": .hyperlink, "internetlink": .hyperlink, "followedhyperlink": .hyperlink,
    "visitedinternetlink": .hyperlink, "超链接": .hyperlink, "超連結": .hyperlink,
    "ハイパーリンク": .hyperlink, "footnotereference": .noteReference,
    "endnotereference": .noteReference, "footnotecharacters": .noteReference,
    "endnotecharacters": .noteReference, "footnoteanchor": .noteReference,
    "endnoteanchor": .noteReference, "脚注引用": .noteReference, "尾注引用": .noteReference,
    "emphasis": .emphasis, "subtleemphasis": .emphasis, "intenseemphasis": .emphasis,
    "强调": .emphasis, "強調": .emphasis, "hervorhebung": .emphasis, "strong": .strong,
    "strongemphasis": .strong, "要点": .strong,
  ]
}
