import GalleyCore
import PlainTextFormat
import Testing

/// Reads a text as a user's file and gives the document; a diagnostic fails the test.
func read(_ text: String, name: String = "test.txt") throws -> Document {
  try read(Array(text.utf8), name: name)
}

/// Reads bytes as a user's file.
func read(_ bytes: [UInt8], name: String = "test.txt", encoding: String = "") throws -> Document {
  var context = Context(program: Program(version: "0"))
  return try PlainTextReader().read(
    InputFile(name: name, bytes: bytes),
    settings: Settings(
      declared: DocumentFormat.plainText.settings, given: ["encoding": encoding]),
    context: &context)
}

/// Reads a text with what a person says of its lines.
func read(_ text: String, saying overrides: String) throws -> Document {
  var context = Context(program: Program(version: "0"))
  context.overrides = try Overrides(
    InputFile(name: "test.txt.galley", bytes: Array(overrides.utf8)))
  return try PlainTextReader().read(
    InputFile(name: "test.txt", bytes: Array(text.utf8)),
    settings: Settings(declared: DocumentFormat.plainText.settings, given: [:]),
    context: &context)
}

extension Document {
  /// The document's structure as lines that a person can read: `# title`, `by byline`, `¶ text`.
  var outline: [String] {
    divisions.flatMap { $0.outline(depth: 1) }
  }

  /// The texts of the paragraphs, in order.
  var paragraphs: [String] {
    outline.filter { $0.hasPrefix("¶ ") }.map { String($0.dropFirst(2)) }
  }
}

extension Division {
  fileprivate func outline(depth: Int) -> [String] {
    var result = ["[\(kind.rawValue)]"]
    for line in matter where line.role.opens { result.append(line.word + line.content.plainText) }
    for block in blocks { result += block.outline }
    for division in divisions { result += division.outline(depth: depth + 1) }
    for line in matter where !line.role.opens { result.append(line.word + line.content.plainText) }
    return result
  }
}

extension Matter {
  fileprivate var word: String {
    role == .head ? "# " : role == .byline ? "by " : "\(role.rawValue): "
  }
}

extension Block {
  fileprivate var outline: [String] {
    switch self {
    case .paragraph(let paragraph):
      ["¶ " + (paragraph.runInHead + paragraph.content).plainText]
    case .heading(let heading): ["h\(heading.level) " + heading.content.plainText]
    case .list(let list):
      list.items.flatMap { item in
        item.blocks.flatMap(\.outline).map {
          "- " + (item.marker?.text ?? "") + " " + $0.dropFirst(2)
        }
      }
    case .sceneBreak(let sceneBreak): ["*** " + sceneBreak.marker.plainText]
    case .furniture(let furniture): ["\(furniture.kind.rawValue): " + furniture.content.plainText]
    case .milestone(let milestone): ["|\(milestone.unit.rawValue)"]
    case .anchor: ["<moved>"]
    case .verse(let verse):
      verse.lines.map { "/ " + String(repeating: " ", count: $0.indent) + $0.content.plainText }
    case .preformatted(let block): ["``` " + block.content.keptText]
    case .quotation(let quotation):
      quotation.blocks.flatMap(\.outline).map { "> " + $0.dropFirst(2) }
    case .speech(let speech):
      ["@ \(speech.speaker.plainText)\(speech.runsIn ? "" : " |")"]
        + speech.blocks.flatMap(\.outline)
    case .stageDirection(let direction): ["% " + direction.content.plainText]
    default: ["?"]
    }
  }
}

extension [Inline] {
  /// The text with its line ends.
  fileprivate var keptText: String {
    map { inline in
      switch inline {
      case .text(let run): run.text
      case .lineBreak: "\n"
      default: ""
      }
    }.joined()
  }
}

/// The titles and headings of a text, as its outline has them; its source comes back as it was.
func headings(of text: String) throws -> [String] {
  let document = try read(text)
  #expect(document.reconstructedSource() == text)
  return document.outline.filter { $0.hasPrefix("# ") || $0.hasPrefix("h") }
}
