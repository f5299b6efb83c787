import GalleyCore

/// Puts blocks into the divisions that headings open.
enum AozoraSections {
  /// Fills a division: blocks first, then a division for each heading.
  static func fill(_ division: inout Division, _ items: [AozoraBody.Item]) {
    let levels = Set(
      items.compactMap { item in
        if case .heading(let level, _) = item { level } else { nil }
      }
    ).sorted()
    let kinds: [Division.Kind] =
      levels.count > 2 ? [.part, .chapter, .section] : [.chapter, .section]
    var open: [(level: Int, division: Division)] = [(0, division)]
    func close(downTo level: Int) {
      while open.count > 1, let last = open.last, last.level >= level {
        open.removeLast()
        open[open.count - 1].division.divisions.append(last.division)
      }
    }
    for item in items {
      switch item {
      case .block(let block): open[open.count - 1].division.blocks.append(block)
      case .blank: break
      case .heading(let level, let content):
        close(downTo: level)
        let rank = levels.firstIndex(of: level) ?? 0
        // A title's own level is 1, where the text has one.
        let head = Matter(.head, content, level: min(6, rank + (division.head == nil ? 1 : 2)))
        open.append((level, Division(kind: kinds[min(rank, kinds.count - 1)], matter: [head])))
      }
    }
    close(downTo: 1)
    division = open[0].division
  }
}
