import GalleyCore

/// What a `w:rPr` says (ECMA-376 part 1, section 17.3.2.28); nil for what it does not.
struct RunFacts {
  /// Where letters stand.
  enum Place {
    case line
    case raised
    case lowered
  }

  var style: String?
  var isBold: Bool?
  var isItalic: Bool?
  var isComplexItalic: Bool?
  var isSmallCapitals: Bool?
  var isCapitals: Bool?
  var isStruck: Bool?
  var isUnderlined: Bool?
  var hasDots: Bool?
  var isHidden: Bool?
  var place: Place?
  /// How much wider the letters stand, in twentieths of a point.
  var spacing: Int?
  /// The size in halves of a point.
  var size: Int?
  var font: String?
  var eastAsianFont: String?
  var language: String?
  var eastAsianLanguage: String?
  var rightToLeftLanguage: String?
  /// Whether the mark of the paragraph, or the row, was inserted or deleted.
  var change: Tag?

  init() {}

  /// Reads the properties.
  init(_ tree: PartTree, _ node: Int) {
    tree.forEachChild(of: node) { child, tag in
      switch tag {
      case .runStyle: style = tree.value(of: child)
      case .bold: isBold = tree.isOn(child)
      case .italic: isItalic = tree.isOn(child)
      case .complexItalic: isComplexItalic = tree.isOn(child)
      case .smallCapitals: isSmallCapitals = tree.isOn(child)
      case .capitals: isCapitals = tree.isOn(child)
      case .strikethrough, .doubleStrikethrough: isStruck = tree.isOn(child) || isStruck == true
      case .underline: isUnderlined = tree.isOn(child)
      case .emphasisMark: hasDots = tree.isOn(child)
      case .hidden: isHidden = tree.isOn(child)
      case .verticalPlace:
        let value = tree.value(of: child)
        place = value == "superscript" ? .raised : value == "subscript" ? .lowered : .line
      case .spacing: spacing = tree.number("w:val", of: child)
      case .size: size = tree.number("w:val", of: child)
      case .fonts:
        font = tree.attribute("w:ascii", of: child) ?? tree.attribute("w:hAnsi", of: child)
        eastAsianFont = tree.attribute("w:eastAsia", of: child)
      case .language:
        language = tree.value(of: child)
        eastAsianLanguage = tree.attribute("w:eastAsia", of: child)
        rightToLeftLanguage = tree.attribute("w:bidi", of: child)
      case .insertion, .deletion, .movedFrom, .movedTo: change = tag
      default: break
      }
    }
  }

  /// The facts with those of a style below them.
  func over(_ base: RunFacts) -> RunFacts {
    var facts = self
    facts.isBold = isBold ?? base.isBold
    facts.isItalic = isItalic ?? base.isItalic
    facts.isComplexItalic = isComplexItalic ?? base.isComplexItalic
    facts.isSmallCapitals = isSmallCapitals ?? base.isSmallCapitals
    facts.isCapitals = isCapitals ?? base.isCapitals
    facts.isStruck = isStruck ?? base.isStruck
    facts.isUnderlined = isUnderlined ?? base.isUnderlined
    facts.hasDots = hasDots ?? base.hasDots
    facts.isHidden = isHidden ?? base.isHidden
    facts.place = place ?? base.place
    facts.spacing = spacing ?? base.spacing
    facts.size = size ?? base.size
    facts.font = font ?? base.font
    facts.eastAsianFont = eastAsianFont ?? base.eastAsianFont
    facts.language = language ?? base.language
    facts.eastAsianLanguage = eastAsianLanguage ?? base.eastAsianLanguage
    facts.rightToLeftLanguage = rightToLeftLanguage ?? base.rightToLeftLanguage
    return facts
  }
}
