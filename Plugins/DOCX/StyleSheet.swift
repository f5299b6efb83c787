/// How each paragraph style looks in a document of a script.
///
/// East Asian heads are told apart by their face, Western ones by weight and slope; a bold or
/// slanted ideograph is a makeshift. Their lines have a height of their own, off the grid, so that
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
      .sourceLine, .authorNote, .trailer:
      matterLook(of: style)
    case .listItem:
      Look(alignment: .justified, left: 480, firstLine: .hanging(480))
    case .listContinue:
      Look(alignment: .justified, left: 480)
    case .definitionTerm:
      Look(before: 80, keepsWithNext: true, face: .heading, isBold: isWestern)
    case .definition:
      Look(alignment: .justified, left: 480)
    case .quotation:
      Look(
        alignment: .justified, left: 480, right: isWestern ? 480 : 0,
        firstLine: isWestern ? .flush : .indented, before: isWestern ? 120 : 0,
        after: isWestern ? 120 : 0, isContextual: true, face: .script)
    case .attribution:
      Look(alignment: .end, right: 480, after: 120, face: .script)
    case .verse:
      Look(left: 720, before: 120, after: 120, hyphenates: false)
    case .speech:
      Look(alignment: .justified, left: 720, firstLine: .hanging(720))
    case .speechContinue:
      Look(alignment: .justified, left: 720)
    case .speaker:
      Look(before: 120, keepsWithNext: true, face: .heading, isBold: isWestern)
    case .stageDirection:
      Look(left: 720, before: 60, after: 60, face: .script, isItalic: isWestern)
    case .tableText:
      Look(lineHeight: .atLeast(320), size: 21)
    case .tableHead:
      Look(
        lineHeight: .atLeast(320), keepsWithNext: true, face: .heading, size: 21,
        isBold: isWestern)
    case .caption:
      Look(
        alignment: .center, before: 80, after: 200, lineHeight: .atLeast(320), face: .heading,
        size: 20)
    case .figure:
      Look(alignment: .center, before: 120, lineHeight: .multiple(240), keepsWithNext: true)
    case .preformatted:
      Look(lineHeight: .atLeast(280), hyphenates: false, face: .fixed, size: 20)
    case .sceneBreak:
      Look(alignment: .center, before: 240, after: 240)
    case .note:
      Look(alignment: .justified, lineHeight: .atLeast(320), size: 21)
    case .footnoteText:
      Look(alignment: .justified, lineHeight: .atLeast(280), size: 18)
    case .furniture:
      Look(alignment: .center, lineHeight: .atLeast(280), size: 18, color: "7F7F7F")
    case .footer:
      Look(alignment: .center, lineHeight: .atLeast(240), size: 20)
    }
  }

  /// Whether heads are told apart by weight and slope.
  var isWestern: Bool { !script.isEastAsian }
}

extension StyleSheet {
  private func headingLook(of style: ParagraphStyle) -> Look {
    var look = Look(keepsWithNext: true, keepsTogether: true, hyphenates: false, face: .heading)
    look.isBold = isWestern
    func set(level: Int, size: Int, line: Int, before: Int, after: Int, isCentered: Bool = false) {
      look.outlineLevel = level - 1
      look.size = size
      look.lineHeight = .atLeast(line)
      look.before = before
      look.after = after
      if isCentered { look.alignment = .center }
    }
    switch style {
    case .heading1: set(level: 1, size: 36, line: 520, before: 480, after: 240, isCentered: true)
    case .heading2: set(level: 2, size: 28, line: 440, before: 280, after: 120)
    case .heading3: set(level: 3, size: 24, line: 400, before: 200, after: 60)
    case .heading4:
      set(level: 4, size: 24, line: 400, before: 120, after: 40)
      look.face = .script
      look.isItalic = isWestern
    case .heading5:
      set(level: 5, size: 24, line: 400, before: 100, after: 0)
      look.face = .script
      look.isBold = false
      look.isItalic = isWestern
    case .heading6:
      set(level: 6, size: 22, line: 360, before: 100, after: 0)
      look.face = .script
      look.isBold = false
      look.isItalic = isWestern
    default:
      set(level: 1, size: 44, line: 640, before: 240, after: 200, isCentered: true)
    }
    return look
  }

  private func matterLook(of style: ParagraphStyle) -> Look {
    var look = Look(lineHeight: .atLeast(400), hyphenates: false, face: .script)
    switch style {
    case .overline:
      look.alignment = .center
      look.before = 240
      look.keepsWithNext = true
      look.size = 28
      look.isItalic = isWestern
    case .subhead:
      look.alignment = .center
      look.after = 160
      look.keepsWithNext = true
      look.size = 30
      look.lineHeight = .atLeast(480)
      look.isItalic = isWestern
    case .byline:
      look.alignment = .center
      look.after = 200
      look.keepsWithNext = true
    case .dateline:
      look.alignment = .center
      look.after = 200
      look.keepsWithNext = true
      look.size = 22
      look.isItalic = isWestern
    case .argument:
      look.alignment = .justified
      look.left = 480
      look.right = 480
      look.firstLine = isWestern ? .flush : .indented
      look.after = 240
      look.size = 22
    case .salute:
      look.keepsWithNext = true
      look.face = .body
      look.after = isWestern ? 120 : 0
    case .close:
      look.left = isWestern ? PageLayout.em * 16 : 0
      look.firstLine = isWestern ? .flush : .indented
      look.before = 200
      look.keepsWithNext = true
      look.face = .body
    case .signature:
      look.alignment = isWestern ? .start : .end
      look.left = isWestern ? PageLayout.em * 16 : 0
      look.right = isWestern ? 0 : 480
      look.face = .body
    case .sourceLine:
      look.alignment = .end
      look.before = 200
      look.size = 21
      look.isItalic = isWestern
    case .authorNote:
      look.alignment = .justified
      look.firstLine = isWestern ? .flush : .indented
      look.before = 120
      look.size = 21
      look.isItalic = isWestern
    default:
      look.alignment = .center
      look.before = 240
      look.after = 240
      look.isItalic = isWestern
    }
    return look
  }
}
