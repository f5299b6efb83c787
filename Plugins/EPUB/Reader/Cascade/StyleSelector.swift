internal import GalleyCore

/// What a selector asks of an element.
struct StyleSelector {
  /// A condition on one element.
  enum Condition {
    /// The local name, in small letters.
    case type(String)
    case className(String)
    case id(String)
    case attribute(AttributeTest)
    /// `:is` and `:where`; without any, nothing is meant.
    case any([Compound])
    /// `:not`.
    case none([Compound])
  }

  /// All conditions on one element.
  struct Compound {
    var conditions: [Condition] = []

    /// Whether an element meets them.
    func matches(_ element: StyledElement) -> Bool {
      conditions.allSatisfy { condition in
        switch condition {
        case .type(let name): element.name == name
        case .className(let name): element.classes.contains(name)
        case .id(let name): element.id == name
        case .attribute(let test): test.matches(element.attributes)
        case .any(let inner): inner.contains { $0.matches(element) }
        case .none(let inner): !inner.contains { $0.matches(element) }
        }
      }
    }

    /// Whether they ask for attributes besides classes and names.
    var asksForAttributes: Bool {
      conditions.contains { condition in
        switch condition {
        case .attribute: true
        case .any(let inner), .none(let inner): inner.contains(where: \.asksForAttributes)
        case .type, .className, .id: false
        }
      }
    }
  }

  /// What an element is to the one that stands before it in a selector.
  enum Relation {
    /// Somewhere in it.
    case descendant
    case child
    /// The next beside it: `+`.
    case next
    /// Further on beside it: `~`.
    case later
  }

  /// The elements, the outermost first, and what each is to the one before it.
  private(set) var steps: [(compound: Compound, relation: Relation)] = []
  /// Whether it asks for elements beside another.
  private(set) var asksForSiblings = false
  /// How much it asks: names, classes and elements, as digits of 10 bits.
  var specificity: UInt32 = 0

  /// The most elements that a selector may name: more are in no book, and a set of so many is one
  /// number.
  static let longest = 32

  /// Adds an element by what it is to the last one.
  mutating func add(_ compound: Compound, _ relation: Relation) {
    steps.append((compound, relation))
    asksForSiblings = asksForSiblings || relation == .next || relation == .later
  }

  /// The conditions on the element itself.
  var subject: Compound { steps.last?.compound ?? Compound() }

  /// Whether the last element of a path is meant, whose others stand around it, by a selector that
  /// asks for none beside these.
  ///
  /// It goes from the root down once, and notes which steps may end where: the time is that of the
  /// path by the steps, whatever the sheet asks.
  func matches(_ path: [StyledElement]) -> Bool {
    guard let element = path.last, subject.matches(element) else { return false }
    let last = steps.count - 1
    if last == 0 { return true }
    // Bit n: step n was met at an element above, or at the one right above.
    var above: UInt32 = 0
    var parent: UInt32 = 0
    for element in path.dropLast() {
      var here: UInt32 = 0
      for (number, step) in steps.dropLast().enumerated() {
        let isOpen =
          number == 0
          || (step.relation == .child ? parent : above) & (1 << UInt32(number - 1)) != 0
        if isOpen, step.compound.matches(element) { here |= 1 << UInt32(number) }
      }
      above |= here
      parent = here
    }
    return (steps[last].relation == .child ? parent : above) & (1 << UInt32(last - 1)) != 0
  }
}

/// An element as selectors know it.
struct StyledElement {
  /// The local name, in small letters.
  var name: String
  var id: String?
  /// Each once.
  var classes: [String]
  /// All, where a sheet asks for others than these.
  var attributes: [Attribute] = []
}
