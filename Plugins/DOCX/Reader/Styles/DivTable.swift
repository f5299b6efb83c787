import GalleyCore
import GalleyPackaging

/// A container that a paragraph stands in.
struct Container: Equatable {
  var number: Int
  var kind: ContainerKind
}

/// The containers of a document that Galley wrote, from `webSettings.xml`; none in those of others.
struct DivTable {
  private var paths: [Int: [Container]] = [:]

  /// Reads the containers.
  init(_ tree: PartTree?) {
    guard let tree else { return }
    var open: [(container: Container, end: Int)] = []
    var rootEnd = 0
    for node in tree.tree.nodes.indices where tree.tag(node) == .div {
      guard let number = tree.number("w:id", of: node) else { continue }
      if number == ContainerNumber.root { rootEnd = tree.next(node) }
      while let last = open.last, last.end <= node { open.removeLast() }
      guard node < rootEnd, let kind = ContainerNumber.kind(of: number) else { continue }
      open.append((Container(number: number, kind: kind), tree.next(node)))
      paths[number] = open.map(\.container)
    }
  }

  /// The containers around a paragraph that names the innermost, the outermost first.
  func path(_ number: Int?) -> [Container] { number.flatMap { paths[$0] } ?? [] }
}
