internal import GalleyCore
internal import GalleyPackaging

/// How the model holds the tags of elements that none of its nodes is like, or not quite.
///
/// A node may carry its own start tag in its attributes, which the TEI writer then puts out in
/// place of its own; elsewhere a tag is a raw node before what it encloses and one after it. Other
/// writers see the text in it and not the tags.
enum ForeignTag {
  /// The name of the attribute that holds a node's start tag; empty for no tag at all.
  static let name = "tei:tag"
  /// What the names of attributes begin with that hold the tags around a division.
  static let around = "tei:around:"
  /// The format of raw nodes that hold one tag, comment or instruction.
  static let format = "tei.tag"
  /// The format of a raw node that stands first in a node without attributes, and is its tag.
  static let container = "tei.container"
}

/// What was met that no node of the model is like: how often and where first, by element.
struct ForeignElements: Sendable {
  private var found: [(name: String, count: Int, line: Int)] = []
  private var places: [String: Int] = [:]

  /// Counts an element.
  mutating func count(_ name: String, line: Int) {
    if let place = places[name] {
      found[place].count += 1
    } else {
      places[name] = found.count
      found.append((name, 1, line))
    }
  }

  /// Tells of each element once.
  func report(_ file: String, to context: inout Context) {
    for (name, count, line) in found {
      context.report(
        Diagnostic(
          .note, code: "unlike-element",
          "\(counted(count, "element")) '\(name)' kept for TEI alone: other formats get what is in "
            + (count == 1 ? "it" : "them"),
          file: file, position: SourcePosition(line: line, column: 1),
          hint: "write TEI from it, and no tag is lost"))
    }
  }
}

extension TextReader {
  /// An element in a line that no node is like: its tags, and what is in it.
  mutating func unlike(_ node: Int) -> [Inline] {
    let name = name(node)
    foreign.count(name, line: Int(tree.nodes[node].line))
    let tag = Inline.raw(RawBlock(format: ForeignTag.format, text: tree.startTag(of: node)))
    let content = inlines(of: node)
    return [tag] + content + [.raw(RawBlock(format: ForeignTag.format, text: "</\(name)>"))]
  }

  /// An element between blocks that no node is like: its tags, and the blocks in it.
  mutating func unlikeBlock(_ node: Int) -> [Block] {
    let name = name(node)
    foreign.count(name, line: Int(tree.nodes[node].line))
    let tag = Block.raw(RawBlock(format: ForeignTag.format, text: tree.startTag(of: node)))
    var content = blocks(of: node)
    // What stands in it without a paragraph is written without one.
    if content.count == 1, case .paragraph(var paragraph)? = content.first,
      paragraph.attributes.others.isEmpty
    {
      paragraph.attributes.others = [Attribute(name: ForeignTag.name, value: "")]
      content = [.paragraph(paragraph)]
    }
    return [tag] + content + [.raw(RawBlock(format: ForeignTag.format, text: "</\(name)>"))]
  }

  /// A part of a text that is no division of the model.
  mutating func unlikeDivision(_ node: Int) -> Division {
    Division(kind: .text, blocks: unlikeBlock(node))
  }

  /// Inlines with the tag of the element they are made of, where the writer would not write it so.
  func tagged(content: [Inline], _ node: Int) -> [Inline] {
    guard !file.isOwn, tree.attributeCount(of: node) > 0 else { return content }
    return [.raw(RawBlock(format: ForeignTag.container, text: tree.startTag(of: node)))] + content
  }

  /// Blocks with the tag of the element they are in, where the writer would not write it so.
  func tagged(blocks: [Block], _ node: Int) -> [Block] {
    guard !file.isOwn, tree.attributeCount(of: node) > 0 else { return blocks }
    return [.raw(RawBlock(format: ForeignTag.container, text: tree.startTag(of: node)))] + blocks
  }

  /// Whether an element of another's file has no attributes but these, so that the writer's own
  /// tag is the same.
  func isPlain(_ node: Int, _ names: [String]) -> Bool {
    file.isOwn || tree.attributes(of: node).allSatisfy { names.contains($0.name) }
  }

  /// Whether an element has content where TEI, and so the model, has none.
  func isFilled(_ node: Int) -> Bool {
    guard !file.isOwn, tree.nodes[node].next > Int32(node + 1) else { return false }
    return ["pb", "cb", "gb", "lb", "ptr", "gap", "anchor", "graphic", "milestone"]
      .contains(name(node))
  }

  func isLineOrPage(_ node: Int) -> Bool {
    let kind = file.classes[Int(tree.nodes[node].name)]
    return kind == .line || kind == .page
  }

  /// Whether the beginning of a line or a page tells no more than the model keeps.
  func isPlainMilestone(_ node: Int) -> Bool {
    file.isOwn
      || name(node) != "gb" && !isFilled(node)
        && isPlain(node, name(node) == "lb" ? ["break"] : ["n"])
  }

  /// The beginning of a line or a page that tells more than the model keeps; nil for another.
  mutating func foreignMilestone(_ node: Int) -> [Inline]? {
    if isPlainMilestone(node) { return nil }
    let isSpaced = pieces(of: node).first?.join == .space
    let name = name(node)
    return (isSpaced ? [.text(" ")] : [])
      + [
        .raw(RawBlock(format: ForeignTag.format, text: tree.startTag(of: node))),
        .raw(RawBlock(format: ForeignTag.format, text: "</\(name)>")),
      ]
  }

  /// The attributes of a node that has no element of its own.
  var bare: Attributes { Attributes(others: [Attribute(name: ForeignTag.name, value: "")]) }
}

extension XMLTree {
  /// Whether a node is one of Galley's own marks.
  func isMark(_ node: Int) -> Bool {
    nodes[node].kind == .instruction && name(of: node) == "galley"
  }

  /// The start tag of an element as it can stand in a file, its namespace declared where it is
  /// another than TEI's.
  func startTag(of node: Int) -> String {
    let name = name(of: node)
    var tag = "<" + name
    if let colon = name.firstIndex(of: ":"), let space = namespaces[String(name[..<colon])] {
      tag += " xmlns:\(name[..<colon])=\"\(Self.escaped(space))\""
    }
    for attribute in attributes(of: node) {
      tag += " \(attribute.name)=\"\(Self.escaped(attribute.value))\""
    }
    return tag + ">"
  }

  /// A comment or an instruction as it can stand in a file; nil for another node.
  func markup(of node: Int) -> String? {
    switch nodes[node].kind {
    case .comment: "<!--\(text(of: node))-->"
    case .instruction: "<?\(name(of: node)) \(text(of: node))?>"
    case .element, .text: nil
    }
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t": result += "&#9;"
      case "\n": result += "&#10;"
      case "\r": result += "&#13;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
