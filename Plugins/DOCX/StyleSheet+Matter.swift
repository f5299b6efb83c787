extension StyleSheet {
  /// The look of what stands around a title or after an article.
  func matterLook(of style: ParagraphStyle) -> Look {
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
      look.after = 60
      look.keepsWithNext = true
    case .dateline:
      look.alignment = .center
      look.after = 60
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
    case .postscript:
      look.alignment = .justified
      look.firstLine = isWestern ? .flush : .indented
      look.before = 240
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
