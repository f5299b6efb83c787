internal import GalleyCore

/// The places of a source whose bytes do not follow from its text: damage and variants.
///
/// Most stand inside of a run and are told there; those that reach over its end are told at the
/// end of the text.
struct OddPlaces: Sendable {
  /// A place in the decoded text.
  struct Place: Sendable, Equatable {
    /// Where it begins.
    var offset: Int
    /// How many bytes of text it takes.
    var length: Int
    /// The bytes of the file.
    var bytes: [UInt8]
    /// Whether it is damage: one U+FFFD.
    var isDamage: Bool

    /// The mark that tells it.
    var mark: String {
      "bytes=\"\(MarkText.hexadecimal(bytes))\"" + (isDamage ? "" : " for=\"\(length)\"")
    }
  }

  private let places: [Place]
  private var isTold: [Bool]

  /// The places of a source, none where `isOn` is false.
  init(_ source: SourceText?, isOn: Bool) {
    var places: [Place] = []
    if isOn, let source {
      places = source.damage.map {
        Place(offset: $0.offset, length: 3, bytes: $0.bytes, isDamage: true)
      }
      places += source.variants.map {
        Place(offset: $0.offset, length: $0.length, bytes: $0.bytes, isDamage: false)
      }
      places.sort { $0.offset < $1.offset }
    }
    self.places = places
    isTold = places.map { _ in false }
  }

  /// Whether there are none.
  var isEmpty: Bool { places.isEmpty }

  /// The places wholly inside of a run that were not told yet, in the order of their ends.
  mutating func take(in run: SourceRange) -> [Place] {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].offset < run.start { low = middle + 1 } else { high = middle }
    }
    var found: [Place] = []
    while low < places.count, places[low].offset < run.end {
      let place = places[low]
      if place.offset + place.length <= run.end, !isTold[low] {
        isTold[low] = true
        found.append(place)
      }
      low += 1
    }
    return found.sorted { ($0.offset + $0.length, $0.offset) < ($1.offset + $1.length, $1.offset) }
  }

  /// The marks of those that no run holds whole.
  var rest: [String] {
    zip(places, isTold).filter { !$1 }.map { place, _ in
      place.mark + " from=\"\(place.offset)\""
    }
  }
}
