import GalleyCore
import GalleyPackaging

extension Story {
  /// Writes a list.
  ///
  /// A marker that the text has stands as text, set out before the item, and Word makes none;
  /// items without one get Word's own numbers or bullets.
  mutating func write(_ list: List, in context: BlockContext, to xml: inout XMLWriter) {
    var context = inner(context, list.attributes)
    keep(list.attributes.identifier)
    let level = min(context.listDepth, NumberingPart.deepestLevel)
    // What the numbers of paragraphs say by themselves needs no container.
    let isPlain = context.listDepth == 0 && context.body == .body && list.isPlain
    if !isPlain { context = inside(ContainerKind(list.marking), context) }
    let width = markerWidth(of: list)
    context.listDepth += 1
    context.left += width
    // A note's or a cell's text keeps its size.
    if context.body == .body || context.body == .quotation { context.body = .listContinue }
    var number: Int?
    for item in list.items {
      var inside = inner(context, item.attributes)
      if !isPlain {
        inside = self.inside(item.marker == nil ? .item : .markedItem, inside)
      }
      keep(item.attributes.identifier)
      if let marker = item.marker {
        write(item.blocks, lead: .marker(marker, width: width), in: inside, to: &xml)
      } else if list.marking == .plain {
        write(item.blocks, lead: .nothing(width: width), in: inside, to: &xml)
      } else {
        let list = number ?? numbering.add(list.marking, level: level)
        number = list
        write(
          item.blocks, lead: .number(list: list, level: level, width: width), in: inside,
          to: &xml)
      }
    }
  }

  /// Writes a list of terms, each on a line above what it means.
  mutating func write(_ list: DefinitionList, in context: BlockContext, to xml: inout XMLWriter) {
    let outer = inside(.definitionList, inner(context, list.attributes))
    keep(list.attributes.identifier)
    for entry in list.entries {
      let context = inside(.entry, outer)
      var inside = context
      if context.body == .body { inside.body = .definition }
      inside.left += sheet.look(of: .definition).left
      writeParagraph(entry.term, .definitionTerm, in: context, to: &xml)
      write(entry.blocks, in: inside, to: &xml)
    }
  }

  /// The room for the widest marker and a space behind it: two ems at least, six at most.
  private func markerWidth(of list: List) -> Int {
    var least = 4
    // 十一、 and on take three ems.
    if case .ordered(let start, .ideographic) = list.marking {
      least = start + list.items.count > 11 ? 7 : 5
    }
    let widest = list.items.map { TextWidth.halfEms($0.marker?.text ?? "") }.max() ?? 0
    return min(max(widest + 1, least), 12) * sheet.em / 2
  }
}

extension List {
  /// Whether each item is a paragraph that Word numbers.
  fileprivate var isPlain: Bool {
    guard marking != .plain, !items.isEmpty else { return false }
    return items.allSatisfy { item in
      guard item.marker == nil, item.blocks.count == 1,
        case .paragraph(let paragraph) = item.blocks[0]
      else { return false }
      return !paragraph.content.isEmpty
    }
  }
}
