internal import GalleyCore

/// The identifiers of a file that is being written: each goes to its first place and to no other.
struct IdentifierTable: Sendable {
  /// Where all identifiers of the book stand.
  let all: IdentifierPlaces
  private let file: Int
  private var counts: [String: Int] = [:]
  private var claimed: Set<String> = []
  private var claimedReferences: Set<String> = []

  /// Begins the file with this index in the plan.
  init(_ all: IdentifierPlaces, file: Int) {
    self.all = all
    self.file = file
  }

  /// The places of the document's identifiers.
  var places: [String: IdentifierPlaces.Place] { all.places }
  /// The places of the first reference to each note.
  var references: [String: IdentifierPlaces.Place] { all.references }

  /// The `id` of the node with this identifier; nil without one and for all but the first.
  mutating func claim(_ identifier: String?) -> String? {
    guard let identifier, let place = places[identifier], place.file == file,
      claimed.insert(identifier).inserted
    else { return nil }
    return place.id
  }

  /// The `id` of a reference to a note; nil for all but the first.
  mutating func claimReference(to note: String) -> String? {
    guard let place = references[note], place.file == file,
      claimedReferences.insert(note).inserted
    else { return nil }
    return place.id
  }

  /// A new `id` that begins with `prefix`, the only one in this file.
  mutating func fresh(_ prefix: String) -> String {
    var number = counts[prefix, default: 0]
    var id = ""
    repeat {
      number += 1
      id = "\(prefix)-\(number)"
    } while all.names.contains(id)
    counts[prefix] = number
    return id
  }
}
