import GalleyCore
import GalleyPackaging

/// `numbering.xml`: the numbers of lists whose items have no markers in the text (ECMA-376 part 1,
/// section 17.9).
///
/// A list is an instance of its kind's definition that begins at its own number.
struct NumberingPart {
  static let name = "/word/numbering.xml"
  static let contentType = WordML.contentType + "numbering+xml"
  static let relationship = WordML.relationship + "numbering"
  /// How deep lists can be numbered inside of lists.
  static let deepestLevel = 8

  private struct Instance {
    var definition: Int
    var level: Int
    var start: Int
  }

  private let sheet: StyleSheet
  /// The lists that are there already.
  private let reference: ReferenceNumbering?
  private var definitions: [List.NumberStyle?] = []
  private var instances: [Instance] = []

  /// Makes a part without lists, for a document of such styles.
  init(sheet: StyleSheet, reference: ReferenceNumbering?) {
    self.sheet = sheet
    self.reference = reference
  }

  /// Whether no list is numbered.
  var isEmpty: Bool { instances.isEmpty && reference == nil }

  /// Adds a list and gives back its number for `w:numId`.
  mutating func add(_ marking: List.Marking, level: Int) -> Int {
    var style: List.NumberStyle?
    var first = 1
    if case .ordered(let start, let numberStyle) = marking {
      style = numberStyle
      first = min(max(start, 0), 32767)
    }
    let definition = definitions.firstIndex(of: style) ?? definitions.count
    if definition == definitions.count { definitions.append(style) }
    instances.append(
      Instance(definition: definition, level: min(level, Self.deepestLevel), start: first))
    return instances.count + (reference?.lastList ?? 0)
  }

  /// Writes the part.
  func write(to xml: inout XMLWriter) {
    if let reference, let root = reference.tree.first("w:numbering") {
      xml.startRoot(reference.tree, root)
    } else {
      xml.start("w:numbering")
      xml.attribute("xmlns:w", WordML.namespace)
    }
    // All definitions stand before all lists.
    reference?.write("w:abstractNum", to: &xml)
    let firstDefinition = reference.map { $0.lastDefinition + 1 } ?? 0
    let firstList = (reference?.lastList ?? 0) + 1
    for (index, style) in definitions.enumerated() {
      xml.start("w:abstractNum")
      xml.attribute("w:abstractNumId", firstDefinition + index)
      xml.raw("<w:multiLevelType w:val=\"hybridMultilevel\"/>")
      for level in 0...Self.deepestLevel { write(style, level: level, to: &xml) }
      xml.end()
    }
    reference?.write("w:num", to: &xml)
    for (index, instance) in instances.enumerated() {
      xml.start("w:num")
      xml.attribute("w:numId", firstList + index)
      xml.start("w:abstractNumId")
      xml.attribute("w:val", firstDefinition + instance.definition)
      xml.end()
      xml.start("w:lvlOverride")
      xml.attribute("w:ilvl", instance.level)
      xml.start("w:startOverride")
      xml.attribute("w:val", instance.start)
      xml.end()
      xml.end()
      xml.end()
    }
    xml.end()
  }

  private func write(_ style: List.NumberStyle?, level: Int, to xml: inout XMLWriter) {
    let (format, text) = sign(of: style, level: level)
    xml.start("w:lvl")
    xml.attribute("w:ilvl", level)
    xml.raw("<w:start w:val=\"1\"/>")
    xml.start("w:numFmt")
    xml.attribute("w:val", format)
    xml.end()
    xml.raw("<w:suff w:val=\"tab\"/>")
    xml.start("w:lvlText")
    xml.attribute("w:val", text)
    xml.end()
    xml.raw("<w:lvlJc w:val=\"left\"/><w:pPr>")
    xml.start("w:ind")
    xml.attribute("w:left", 2 * sheet.em * (level + 1))
    xml.attribute("w:hanging", 2 * sheet.em)
    xml.end()
    xml.raw("</w:pPr>")
    if style == nil {
      xml.raw("<w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"")
      xml.raw(" w:cs=\"Times New Roman\" w:hint=\"default\"/></w:rPr>")
    }
    xml.end()
  }

  /// The number format (section 17.18.59) and the text around the number.
  private func sign(of style: List.NumberStyle?, level: Int) -> (String, String) {
    let number = "%\(level + 1)"
    return switch style {
    case nil: ("bullet", level % 2 == 0 ? "•" : "–")
    case .decimal: ("decimal", number + ".")
    case .lowerAlpha: ("lowerLetter", number + ".")
    case .upperAlpha: ("upperLetter", number + ".")
    case .lowerRoman: ("lowerRoman", number + ".")
    case .upperRoman: ("upperRoman", number + ".")
    case .ideographic:
      (sheet.script == .japanese ? "japaneseCounting" : "chineseCountingThousand", number + "、")
    case .circled: ("decimalEnclosedCircle", number)
    }
  }
}
