internal import GalleyCore

/// Finds the rules that ask for elements beside others (`a + b`, `a ~ b`), while a file is gone
/// through from its start.
///
/// Of each selector it notes which of its steps may end at an element, at the one around it, at
/// those further out, at the one before it and at all before it: so much tells it of the next. The
/// time for an element is that of the steps, however many stand beside it.
struct SiblingMatcher {
  /// A rule, by its place among the sheets of the file.
  struct Rule {
    var sheet: Int
    var rule: Int
    var selector: StyleSelector
  }

  /// The steps that ended at an element and around it; bit n for step n.
  private struct Frame {
    var here: [UInt32]
    var above: [UInt32]
    /// At its last child so far, and at all of them.
    var last: [UInt32]
    var all: [UInt32]
  }

  private let rules: [Rule]
  private let steps: Int
  private var frames: [Frame]

  /// For the sheets of a file in their order.
  init(_ sheets: [StyleRules]) {
    rules = sheets.enumerated().flatMap { sheet, rules in
      rules.ofSiblings.map { Rule(sheet: sheet, rule: $0, selector: rules.rules[$0].selector) }
    }
    steps = rules.reduce(0) { $0 + $1.selector.steps.count }
    let none = [UInt32](repeating: 0, count: rules.count)
    frames = rules.isEmpty ? [] : [Frame(here: none, above: none, last: none, all: none)]
  }

  /// Opens an element and gives back the rules for it; what that takes is counted off `allowance`,
  /// and nothing is found once that is used up.
  mutating func open(_ element: StyledElement, _ allowance: inout Int) -> [Rule] {
    guard let outer = frames.last else { return [] }
    allowance -= steps
    guard allowance > 0 else {
      frames = []
      return []
    }
    let none = [UInt32](repeating: 0, count: rules.count)
    var frame = Frame(here: none, above: none, last: none, all: none)
    var found: [Rule] = []
    for (number, rule) in rules.enumerated() {
      let above = outer.above[number] | outer.here[number]
      var here: UInt32 = 0
      for (place, step) in rule.selector.steps.enumerated() {
        let before =
          switch step.relation {
          case .descendant: above
          case .child: outer.here[number]
          case .next: outer.last[number]
          case .later: outer.all[number]
          }
        let isOpen = place == 0 || before & (1 << UInt32(place - 1)) != 0
        if isOpen, step.compound.matches(element) { here |= 1 << UInt32(place) }
      }
      frame.here[number] = here
      frame.above[number] = above
      frames[frames.count - 1].last[number] = here
      frames[frames.count - 1].all[number] |= here
      if here & (1 << UInt32(rule.selector.steps.count - 1)) != 0 { found.append(rule) }
    }
    frames.append(frame)
    return found
  }

  /// Closes the element that was opened last.
  mutating func close() { if !frames.isEmpty { frames.removeLast() } }
}
