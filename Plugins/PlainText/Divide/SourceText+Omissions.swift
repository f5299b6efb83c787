import GalleyCore

extension SourceText {
  /// Puts omissions that were found later among those that are there, each at its place.
  ///
  /// They are few beside those, which stay where they are in memory but for making room.
  mutating func insert(_ found: [Omission]) {
    guard !found.isEmpty else { return }
    let found = found.sorted { $0.start < $1.start }
    var place = omissions.count
    omissions.reserveCapacity(place + found.count)
    omissions += found
    var end = omissions.count
    for omission in found.reversed() {
      while place > 0, omissions[place - 1].start > omission.start {
        place -= 1
        end -= 1
        omissions.swapAt(place, end)
      }
      end -= 1
      omissions[end] = omission
    }
  }
}
