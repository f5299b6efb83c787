/// How each paragraph style looks in a document of a script.
///
/// East Asian heads are told apart by their face, Western ones by weight and slope; a slanted
/// ideograph is a makeshift. Their lines have a height of their own, off the grid, so that
/// fonts of different height give the same page.
struct StyleSheet {
  /// The script of the document.
  let script: Script

  /// The size of body text in half-points.
  static let bodySize = 24

  /// The look of a style.
  func look(of style: ParagraphStyle) -> Look {
    switch style {
    case .normal: Look()
    case .body:
      Look(alignment: .justified, firstLine: .indented)
    case .firstParagraph:
      Look(alignment: .justified)
    case .title, .articleTitle, .heading1, .heading2, .heading3, .heading4, .heading5, .heading6:
      headingLook(of: style)
    case .overline, .subhead, .byline, .dateline, .argument, .salute, .close, .signature,
      .postscript, .sourceLine, .authorNote, .trailer:
      matterLook(of: style)
    case .listItem:
      Look(alignment: .justified, left: 480, firstLine: .hanging(480))
    case .listContinue:
      Look(alignment: .justified, left: 480)
    case .definitionTerm:
      Look(before: 80, keepsWithNext: true, face: .heading, isBold: script.hasBoldHeads)
    case .definition:
      Look(alignment: .justified, left: 480)
    case .quotation:
      Look(
        alignment: .justified, left: 480, right: isWestern ? 480 : 0,
        firstLine: isWestern ? .flush : .indented, before: 120, after: 120, isContextual: true,
        face: .script)
    case .attribution:
      Look(alignment: .end, right: 480, after: 120, face: .script)
    case .verse:
      Look(left: 720, before: 120, after: 120, hyphenates: false)
    case .speech:
      Look(alignment: .justified, left: 720, firstLine: .hanging(720))
    case .speechContinue:
      Look(alignment: .justified, left: 720)
    case .speaker:
      Look(before: 120, keepsWithNext: true, face: .heading, isBold: script.hasBoldHeads)
    case .stageDirection:
      Look(left: 720, before: 60, after: 60, face: .script, isItalic: isWestern)
    case .tableText:
      Look(lineHeight: .atLeast(320), size: 21)
    case .tableHead:
      Look(
        lineHeight: .atLeast(320), keepsWithNext: true, face: .heading, size: 21,
        isBold: script.hasBoldHeads)
    case .caption:
      Look(
        alignment: .center, before: 80, after: 200, lineHeight: .atLeast(320), face: .heading,
        size: 20)
    case .figure:
      Look(alignment: .center, before: 120, lineHeight: .multiple(240), keepsWithNext: true)
    case .preformatted:
      Look(
        before: 120, after: 120, lineHeight: .atLeast(280), hyphenates: false, face: .fixed,
        size: 20)
    case .sceneBreak:
      Look(alignment: .center, before: 240, after: 240)
    case .note:
      Look(alignment: .justified, before: 60, lineHeight: .atLeast(320), size: 21)
    case .footnoteText:
      Look(alignment: .justified, lineHeight: .atLeast(280), size: 18)
    case .furniture:
      Look(alignment: .center, lineHeight: .atLeast(280), size: 18, color: "7F7F7F")
    case .footer:
      Look(alignment: .center, lineHeight: .atLeast(240), size: 20)
    }
  }

  /// Whether text is set the Western way.
  var isWestern: Bool { !script.isEastAsian }
}
