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
  /// Those that ask for elements beside others.
  private(set) var ofSiblings: [Int] = []
  /// Whether any asks for attributes besides classes and names.
  private(set) var asksForAttributes = false
  /// The sheets that it wants read before it, as it names them.
  var imports: [String] = []

  /// Whether nothing comes of it.
  var isEmpty: Bool { rules.isEmpty && imports.isEmpty }

  /// Adds what some selectors say.
  mutating func add(_ selectors: [StyleSelector], _ declarations: StyleDeclarations) {
    for selector in selectors {
      let number = rules.count
      rules.append(Rule(selector: selector, declarations: declarations))
      asksForAttributes =
        asksForAttributes || selector.steps.contains { $0.compound.asksForAttributes }
      guard !selector.asksForSiblings else {
        ofSiblings.append(number)
        continue
      }
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
