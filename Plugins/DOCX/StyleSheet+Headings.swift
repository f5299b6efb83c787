extension StyleSheet {
  /// The look of a title or a heading.
  func headingLook(of style: ParagraphStyle) -> Look {
    var look = Look(keepsWithNext: true, keepsTogether: true, hyphenates: false, face: .heading)
    look.isBold = script.hasBoldHeads
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
}
