internal import GalleyCore

/// Where in the book each identifier of the document stands, and names for what has none.
///
/// Links lead across files, so all places are known before the first file is written. The XML
/// name is the document's own where that is plain ASCII that begins with a letter, which every
/// reading system can follow; otherwise it is made. Of two nodes with one identifier the first keeps it.
struct IdentifierTable: Sendable {
  /// A place that can be linked to.
  struct Place: Sendable, Equatable {
    /// The index of the file in the plan.
    var file: Int
    /// The value of the `id` attribute there.
    var id: String
  }

  private(set) var places: [String: Place] = [:]
  private(set) var references: [String: Place] = [:]
  private var taken: Set<String> = []
  private var counts: [String: Int] = [:]
  private var claimed: Set<String> = []
  private var claimedReferences: Set<String> = []

  /// Finds all identifiers of the planned files.
  init(_ plan: SpinePlan) {
    let walk = IdentifierWalk(plan)
    for (file, identifier) in walk.identifiers where places[identifier] == nil {
      let isUsable = Self.isPlainName(identifier) && taken.insert(identifier).inserted
      places[identifier] = Place(file: file, id: isUsable ? identifier : "")
    }
    for (_, identifier) in walk.identifiers where places[identifier]?.id == "" {
      let id = fresh("id")
      places[identifier]?.id = id
    }
    for (file, target) in walk.noteReferences where references[target] == nil {
      guard places[target] != nil else { continue }
      references[target] = Place(file: file, id: fresh("noteref"))
    }
  }

  /// The `id` of the node with this identifier; nil without one and for all but the first.
  mutating func claim(_ identifier: String?) -> String? {
    guard let identifier, let place = places[identifier], claimed.insert(identifier).inserted
    else { return nil }
    return place.id
  }

  /// The `id` of a reference to a note; nil for all but the first.
  mutating func claimReference(to note: String) -> String? {
    guard let place = references[note], claimedReferences.insert(note).inserted else { return nil }
    return place.id
  }

  /// A new `id` that begins with `prefix`.
  mutating func fresh(_ prefix: String) -> String {
    var number = counts[prefix, default: 0]
    var id = ""
    repeat {
      number += 1
      id = "\(prefix)-\(number)"
    } while !taken.insert(id).inserted
    counts[prefix] = number
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
