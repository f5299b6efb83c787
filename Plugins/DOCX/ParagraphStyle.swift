import GalleyCore

/// The paragraph styles: whatever a document says in lines of its own has one.
///
/// The raw value is its place among all.
enum ParagraphStyle: Int, CaseIterable {
  case normal
  case body
  /// A paragraph after a heading, which Western text does not set in.
  case firstParagraph

  case title
  case articleTitle
  case heading1
  case heading2
  case heading3
  case heading4
  case heading5
  case heading6

  case overline
  case subhead
  case byline
  case dateline
  case argument
  case salute
  case close
  case signature
  case postscript
  case sourceLine
  case authorNote
  case trailer

  case listItem
  case listContinue
  case definitionTerm
  case definition
  case quotation
  case attribution
  case verse
  case speech
  case speechContinue
  case speaker
  case stageDirection
  case tableText
  case tableHead
  case caption
  case figure
  case preformatted
  case sceneBreak
  case note
  case footnoteText
  case furniture
  case footer
  case header
  case tocHeading
  case toc1
  case toc2
  case toc3
  case toc4
  case toc5
  case toc6

  /// The style's identifier in a document of our own.
  var identifier: String {
    switch self {
    case .normal: "Normal"
    case .body: "BodyText"
    case .firstParagraph: "FirstParagraph"
    case .title: "Title"
    case .articleTitle: "ArticleTitle"
    case .heading1: "Heading1"
    case .heading2: "Heading2"
    case .heading3: "Heading3"
    case .heading4: "Heading4"
    case .heading5: "Heading5"
    case .heading6: "Heading6"
    case .overline: "Overline"
    case .subhead: "Subtitle"
    case .byline: "Byline"
    case .dateline: "Dateline"
    case .argument: "Abstract"
    case .salute: "Salutation"
    case .close: "Closing"
    case .signature: "Signature"
    case .postscript: "Postscript"
    case .sourceLine: "SourceLine"
    case .authorNote: "AuthorNote"
    case .trailer: "Trailer"
    case .listItem: "ListParagraph"
    case .listContinue: "ListContinue"
    case .definitionTerm: "DefinitionTerm"
    case .definition: "Definition"
    case .quotation: "Quote"
    case .attribution: "QuoteAttribution"
    case .verse: "Verse"
    case .speech: "Speech"
    case .speechContinue: "SpeechContinue"
    case .speaker: "SpeakerLine"
    case .stageDirection: "StageDirection"
    case .tableText: "TableText"
    case .tableHead: "TableHead"
    case .caption: "Caption"
    case .figure: "Figure"
    case .preformatted: "HTMLPreformatted"
    case .sceneBreak: "SceneBreak"
    case .note: "Note"
    case .footnoteText: "FootnoteText"
    case .furniture: "PageFurniture"
    case .footer: "Footer"
    case .header: "Header"
    case .tocHeading: "TOCHeading"
    case .toc1: "TOC1"
    case .toc2: "TOC2"
    case .toc3: "TOC3"
    case .toc4: "TOC4"
    case .toc5: "TOC5"
    case .toc6: "TOC6"
    }
  }

  /// The name that people see; Word knows its own styles by it.
  var name: String {
    switch self {
    case .normal: "Normal"
    case .body: "Body Text"
    case .firstParagraph: "First Paragraph"
    case .title: "Title"
    case .articleTitle: "Article Title"
    case .heading1: "heading 1"
    case .heading2: "heading 2"
    case .heading3: "heading 3"
    case .heading4: "heading 4"
    case .heading5: "heading 5"
    case .heading6: "heading 6"
    case .overline: "Overline"
    case .subhead: "Subtitle"
    case .byline: "Byline"
    case .dateline: "Dateline"
    case .argument: "Abstract"
    case .salute: "Salutation"
    case .close: "Closing"
    case .signature: "Signature"
    case .postscript: "Postscript"
    case .sourceLine: "Source Line"
    case .authorNote: "Note on Contributor"
    case .trailer: "Trailer"
    case .listItem: "List Paragraph"
    case .listContinue: "List Continue"
    case .definitionTerm: "Definition Term"
    case .definition: "Definition"
    case .quotation: "Quote"
    case .attribution: "Quote Attribution"
    case .verse: "Verse"
    case .speech: "Speech"
    case .speechContinue: "Speech Continue"
    case .speaker: "Speaker Line"
    case .stageDirection: "Stage Direction"
    case .tableText: "Table Text"
    case .tableHead: "Table Head"
    case .caption: "caption"
    case .figure: "Figure"
    case .preformatted: "HTML Preformatted"
    case .sceneBreak: "Scene Break"
    case .note: "Note"
    case .footnoteText: "footnote text"
    case .furniture: "Page Furniture"
    case .footer: "footer"
    case .header: "header"
    case .tocHeading: "TOC Heading"
    case .toc1: "toc 1"
    case .toc2: "toc 2"
    case .toc3: "toc 3"
    case .toc4: "toc 4"
    case .toc5: "toc 5"
    case .toc6: "toc 6"
    }
  }

  /// Whether Word has a style of this name by itself.
  var isBuiltIn: Bool {
    switch self {
    case .normal, .body, .title, .heading1, .heading2, .heading3, .heading4, .heading5, .heading6,
      .subhead, .salute, .close, .signature, .listItem, .listContinue, .quotation, .caption,
      .preformatted, .footnoteText, .footer, .header, .tocHeading, .toc1, .toc2, .toc3, .toc4,
      .toc5,
      .toc6:
      true
    case .firstParagraph, .articleTitle, .overline, .byline, .dateline, .argument, .sourceLine,
      .authorNote, .postscript, .trailer, .definitionTerm, .definition, .attribution, .verse,
      .speech, .speechContinue, .speaker, .stageDirection, .tableText, .tableHead, .figure,
      .sceneBreak, .note, .furniture:
      false
    }
  }

  /// The style of the paragraph that a person types after one in this style; nil for the same.
  var next: ParagraphStyle? {
    switch self {
    case .firstParagraph, .title, .articleTitle, .heading1, .heading2, .heading3, .heading4,
      .heading5, .heading6, .overline, .subhead, .byline, .dateline, .argument, .salute,
      .sceneBreak, .attribution, .caption:
      .body
    case .definitionTerm: .definition
    case .speaker: .speech
    case .figure: .caption
    case .normal, .body, .close, .signature, .postscript, .sourceLine, .authorNote, .trailer,
      .listItem, .listContinue, .definition, .quotation, .verse, .speech, .speechContinue,
      .stageDirection, .tableText, .tableHead, .preformatted, .note, .footnoteText, .furniture,
      .footer, .header, .tocHeading, .toc1, .toc2, .toc3, .toc4, .toc5, .toc6:
      nil
    }
  }
}

extension ParagraphStyle {
  /// What layouts call it: its name in small letters, with hyphens.
  var layoutName: String {
    String(name.lowercased().map { $0 == " " ? "-" : $0 })
  }

  /// The style that layouts call so; nil where there is none.
  init?(layoutName: String) {
    guard let style = Self.allCases.first(where: { $0.layoutName == layoutName }) else {
      return nil
    }
    self = style
  }

  /// The styles of a table of contents.
  static let ofContents: Set<ParagraphStyle> = [
    .tocHeading, .toc1, .toc2, .toc3, .toc4, .toc5, .toc6,
  ]

  /// The styles of headings, the highest first.
  static let headings: [ParagraphStyle] = [
    .heading1, .heading2, .heading3, .heading4, .heading5, .heading6,
  ]

  /// The style of a heading of a level, 1 the highest.
  static func heading(_ level: Int) -> ParagraphStyle {
    headings[min(max(level, 1), headings.count) - 1]
  }

  /// The style of a division's matter; for its title, that of its kind at a level.
  static func matter(_ role: Matter.Role, of kind: Division.Kind, level: Int) -> ParagraphStyle {
    switch role {
    case .overline: .overline
    case .head: title(of: kind, level: level)
    case .subhead: .subhead
    case .byline: .byline
    case .dateline: .dateline
    case .argument: .argument
    case .salute: .salute
    case .close: .close
    case .signature: .signature
    case .postscript: .postscript
    case .sourceLine: .sourceLine
    case .authorNote: .authorNote
    case .trailer: .trailer
    }
  }

  /// What is a work by itself has a title, what is a part of one a heading.
  private static func title(of kind: Division.Kind, level: Int) -> ParagraphStyle {
    switch kind {
    case .text, .volume, .issue: .title
    case .article: .articleTitle
    case .part, .chapter, .section, .frontMatter, .backMatter: heading(level)
    }
  }
}
