/// What a selector asks of an element.
struct StyleSelector {
  /// A condition on one element.
  enum Condition {
    /// The local name, in small letters.
    case type(String)
    case className(String)
    case id(String)
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
        case .any(let inner): inner.contains { $0.matches(element) }
        case .none(let inner): !inner.contains { $0.matches(element) }
        }
      }
    }
  }

  /// The elements, the outermost first, and whether each is a child of the one before it.
  private(set) var steps: [(compound: Compound, isChild: Bool)] = []
  /// How much it asks: names, classes and elements, as digits of 10 bits.
  var specificity: UInt32 = 0

  /// The most elements that a selector may name: more are in no book, and a set of so many is one
  /// number.
  static let longest = 32

  /// Adds an element within the last one.
  mutating func add(_ compound: Compound, isChild: Bool) { steps.append((compound, isChild)) }

  /// The conditions on the element itself.
  var subject: Compound { steps.last?.compound ?? Compound() }

  /// Whether the last element of a path is meant, whose others stand around it.
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
          number == 0 || (step.isChild ? parent : above) & (1 << UInt32(number - 1)) != 0
        if isOpen, step.compound.matches(element) { here |= 1 << UInt32(number) }
      }
      above |= here
      parent = here
    }
    return (steps[last].isChild ? parent : above) & (1 << UInt32(last - 1)) != 0
  }
}

/// An element as selectors know it.
struct StyledElement {
  /// The local name, in small letters.
  var name: String
  var id: String?
  /// Each once.
  var classes: [String]
}

/// The rules of a style sheet, found by what their last element must be.
struct StyleRules {
  /// A selector with what it says.
  struct Rule {
    var selector: StyleSelector
    var declarations: StyleDeclarations
  }

  /// The rules in their order, one for each selector.
  private(set) var rules: [Rule] = []
  private var byID: [String: [Int]] = [:]
  private var byClass: [String: [Int]] = [:]
  private var byType: [String: [Int]] = [:]
  private var others: [Int] = []

  /// Adds what some selectors say.
  mutating func add(_ selectors: [StyleSelector], _ declarations: StyleDeclarations) {
    for selector in selectors {
      let number = rules.count
      rules.append(Rule(selector: selector, declarations: declarations))
      var key: StyleSelector.Condition?
      for condition in selector.subject.conditions {
        switch (condition, key) {
        case (.id, _), (.className, .type?), (.className, nil), (.type, nil): key = condition
        default: break
        }
      }
      switch key {
      case .id(let name): byID[name, default: []].append(number)
      case .className(let name): byClass[name, default: []].append(number)
      case .type(let name): byType[name, default: []].append(number)
      default: others.append(number)
      }
    }
  }

  /// The rules for the last element of a path, in no order; what finding them takes is counted off
  /// `allowance`, and nothing is found once that is used up.
  func matching(_ path: [StyledElement], _ allowance: inout Int) -> [Int] {
    guard !rules.isEmpty, let element = path.last else { return [] }
    var found: [Int] = []
    func look(_ numbers: [Int]?) {
      for number in numbers ?? [] {
        let selector = rules[number].selector
        allowance -= selector.steps.count == 1 ? 1 : 1 + selector.steps.count * path.count
        guard allowance > 0 else { return }
        // What is found is put into order too.
        if selector.matches(path) {
          found.append(number)
          allowance -= 16
        }
      }
    }
    look(others)
    look(byType[element.name])
    for name in element.classes { look(byClass[name]) }
    if let id = element.id { look(byID[id]) }
    return found
  }
}
