import GalleyPackaging

/// `webSettings.xml`: the containers of paragraphs (ECMA-376 part 1, section 17.15.2).
struct WebSettingsPart {
  static let name = "/word/webSettings.xml"
  static let contentType = WordML.contentType + "webSettings+xml"
  static let relationship = WordML.relationship + "webSettings"

  /// The containers.
  let containers: ContainerTree

  /// Writes the part.
  func write(to xml: inout XMLWriter) {
    xml.start("w:webSettings")
    xml.attribute("xmlns:w", WordML.namespace)
    xml.start("w:divs")
    write(0, to: &xml)
    xml.end()
    xml.end()
  }

  private func write(_ container: Int, to xml: inout XMLWriter) {
    xml.start("w:div")
    xml.attribute("w:id", containers.number(of: container))
    xml.raw("<w:marLeft w:val=\"0\"/><w:marRight w:val=\"0\"/><w:marTop w:val=\"0\"/>")
    xml.raw("<w:marBottom w:val=\"0\"/>")
    // Each in an element of its own, which all validators take.
    for child in containers.children(of: container) {
      xml.start("w:divsChild")
      write(child, to: &xml)
      xml.end()
    }
    xml.end()
  }
}

/// The containers of a document, by small numbers; 0 is the one that holds all others.
struct ContainerTree {
  private var kinds: [ContainerKind?] = [nil]
  private var childLists: [[Int]] = [[]]

  /// Whether there is none.
  var isEmpty: Bool { kinds.count == 1 }

  /// Adds a container in another.
  mutating func add(_ kind: ContainerKind, in outer: Int) -> Int {
    kinds.append(kind)
    childLists.append([])
    childLists[outer].append(kinds.count - 1)
    return kinds.count - 1
  }

  /// The number of a container in the file.
  func number(of container: Int) -> Int {
    kinds[container].map { ContainerNumber.number($0, at: container) } ?? ContainerNumber.root
  }

  /// What is in a container, in order.
  func children(of container: Int) -> [Int] { childLists[container] }
}
