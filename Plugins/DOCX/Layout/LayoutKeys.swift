/// A key of a layout: what it is called, what values it takes and what it does.
protocol LayoutKey: RawRepresentable<String>, CaseIterable, Hashable {
  /// The values it takes.
  var kind: LayoutValue.Kind { get }
}

/// What a page is like.
enum PageKey: String, LayoutKey {
  case size, vertical, top, bottom, inner, outer, header, footer, mirrored, columns, characters
  case lines
  case textWidth = "text-width"
  case linePitch = "line-pitch"
  case columnGap = "column-gap"
  case columnRule = "column-rule"
  case titleAcross = "title-across"

  var kind: LayoutValue.Kind {
    switch self {
    case .size: .paper
    case .vertical: .words(["upright", "landscape"])
    case .top, .bottom, .inner, .outer, .header, .footer, .columnGap: .length
    case .textWidth: .lengthOr("margins")
    case .mirrored, .columnRule, .titleAcross: .flag
    case .columns: .number(1...8)
    case .lines: .number(0...100)
    case .characters: .number(0...100)
    case .linePitch: .lengthOr("none")
    }
  }
}

/// What a paragraph style is like.
enum StyleKey: String, LayoutKey {
  case align, left, right, hanging, before, after, line, outline, hyphenate, face, size, bold
  case italic, color, caps
  case firstLine = "first-line"
  case keepWithNext = "keep-with-next"
  case keepTogether = "keep-together"
  case pageBreak = "page-break"
  case ruleAbove = "rule-above"
  case ruleBelow = "rule-below"
  case letterSpacing = "letter-spacing"
  case joined

  var kind: LayoutValue.Kind {
    switch self {
    case .align: .words(["left", "center", "right", "justify"])
    case .left, .right, .hanging, .before, .after, .letterSpacing: .length
    case .firstLine: .firstLine
    case .line: .line
    case .outline: .number(0...9)
    case .hyphenate, .keepWithNext, .keepTogether, .pageBreak, .joined: .flag
    case .face: .words(Face.allCases.map(\.rawValue))
    case .size: .size
    case .bold, .italic: .natural
    case .color: .color
    case .caps: .words(["none", "small", "all"])
    case .ruleAbove, .ruleBelow: .words(Look.Rule.allCases.map(\.rawValue))
    }
  }
}

/// How divisions begin and what level their heads have.
enum StructureKey: String, LayoutKey {
  case articles, parts, chapters
  case titleLevels = "title-levels"

  var kind: LayoutValue.Kind {
    switch self {
    case .articles, .parts, .chapters: .words(DivisionStart.allCases.map(\.rawValue))
    case .titleLevels: .flag
    }
  }
}

/// Where a division begins.
enum DivisionStart: String, CaseIterable {
  /// On a new page where it fills one.
  case natural
  /// Below what stands before it.
  case here
  /// On a new page.
  case page
  /// On a new right-hand page.
  case oddPage = "odd-page"
}

/// A place in a header or a footer.
enum FurnitureKey: String, LayoutKey {
  case left, center, right, rule

  var kind: LayoutValue.Kind {
    switch self {
    case .left, .center, .right: .text
    case .rule: .flag
    }
  }
}
