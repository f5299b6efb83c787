import GalleyCore
import Testing

/// How many notes a text has that are linked with a reference; nothing of it may be lost.
func notes(_ text: String) throws -> Int {
  let document = try read(text)
  #expect(document.reconstructedSource() == text)
  return document.divisions.map(notes(in:)).reduce(0, +)
}

private func notes(in division: Division) -> Int {
  division.blocks.count {
    if case .note = $0 { true } else { false }
  } + division.divisions.map(notes(in:)).reduce(0, +)
}
