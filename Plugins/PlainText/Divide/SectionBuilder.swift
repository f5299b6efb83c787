import GalleyCore

/// Arranges the pieces of a body: list items into lists, chapters into divisions.
enum SectionBuilder {
  /// A piece of a body.
  enum Item {
    /// A block as it is.
    case block(Block)
    /// An item of a list, with what its list is like.
    indirect case listItem(ListItem, List.Marking)
    /// A heading that opens a part (1), a chapter (2) or a section (3).
    indirect case chapter(Int, [Inline])
  }

  /// Puts the items into a division: blocks first, then a division for each chapter.
  static func fill(_ division: inout Division, _ items: [Item]) {
    var open: [(level: Int, division: Division)] = [(0, division)]
    var list: (items: [ListItem], marking: List.Marking)?
    func add(_ block: Block) { open[open.count - 1].division.blocks.append(block) }
    func endList() {
      if let ended = list { add(.list(List(ended.marking, ended.items))) }
      list = nil
    }
    func endDivisions(downTo level: Int) {
      while open.count > 1, let last = open.last, last.level >= level {
        var ended = open.removeLast().division
        ended.blocks = RunInHead.mark(ended.blocks)
        open[open.count - 1].division.divisions.append(ended)
      }
    }
    for item in items {
      switch item {
      case .block(let block):
        endList()
        add(block)
      case .listItem(let item, let marking):
        if let begun = list, isSameKind(begun.marking, marking) {
          list?.items.append(item)
        } else {
          endList()
          list = ([item], marking)
        }
      case .chapter(let level, let inlines):
        endList()
        endDivisions(downTo: level)
        let kind: Division.Kind = level == 1 ? .part : level == 2 ? .chapter : .section
        let head = Matter(.head, inlines, level: open.count)
        open.append((level, Division(kind: kind, matter: [head])))
      }
    }
    endList()
    endDivisions(downTo: 1)
    division = open[0].division
    division.blocks = RunInHead.mark(division.blocks)
  }

  private static func isSameKind(_ left: List.Marking, _ right: List.Marking) -> Bool {
    switch (left, right) {
    case (.bulleted, .bulleted): true
    case (.ordered(_, let left), .ordered(_, let right)): left == right
    case (.bulleted, .ordered), (.ordered, .bulleted): false
    }
  }
}
