import GalleyCore

/// The names of styles that programs have for what Word calls otherwise.
extension StyleNames {
  /// Names that other programs and people have for what Word has, or has not.
  static let further: [(ParagraphStyle, [String])] = [
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

  /// The roles of character styles by the keys of their names.
  static let characterRoles: [String: CharacterRole] = [
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
