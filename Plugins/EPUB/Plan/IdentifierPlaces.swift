internal import GalleyCore

/// Where in the book each identifier of the document stands, and names for what has none.
///
/// Links lead across files, so all places are known before the first file is written. The XML
/// name is the document's own where that is plain ASCII that begins with a letter, which every
/// reading system can follow; otherwise it is made. Of two nodes with one identifier the first keeps it.
struct IdentifierPlaces: Sendable {
  /// A place that can be linked to.
  struct Place: Sendable, Equatable {
    /// The index of the file in the plan.
    var file: Int
    /// The value of the `id` attribute there.
    var id: String
  }

  /// The places of the document's identifiers.
  private(set) var places: [String: Place] = [:]
  /// The places of the first reference to each note.
  private(set) var references: [String: Place] = [:]
  /// Which ways passages in languages of their own run.
  let directions: TextDirections
  /// All names that are given.
  private(set) var names: Set<String> = []

  /// Finds all identifiers of the planned files.
  init(_ plan: SpinePlan) {
    let walk = IdentifierWalk(plan)
    directions = walk.directions
    for (file, identifier) in walk.identifiers where places[identifier] == nil {
      let isUsable = Self.isPlainName(identifier) && names.insert(identifier).inserted
      places[identifier] = Place(file: file, id: isUsable ? identifier : "")
    }
    var numbers = (id: 0, reference: 0)
    for (_, identifier) in walk.identifiers where places[identifier]?.id == "" {
      let name = fresh("id", after: &numbers.id)
      places[identifier]?.id = name
    }
    for (file, target) in walk.noteReferences where references[target] == nil {
      guard places[target] != nil else { continue }
      references[target] = Place(file: file, id: fresh("noteref", after: &numbers.reference))
    }
  }

  /// A new name that begins with `prefix` and has a number behind.
  private mutating func fresh(_ prefix: String, after number: inout Int) -> String {
    var id = ""
    repeat {
      number += 1
      id = "\(prefix)-\(number)"
    } while !names.insert(id).inserted
    return id
  }

  private static func isPlainName(_ name: String) -> Bool {
    guard let first = name.utf8.first, isLetter(first) else { return false }
    return name.utf8.allSatisfy {
      isLetter($0) || (48...57).contains($0) || $0 == UInt8(ascii: "_")
        || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }
}
