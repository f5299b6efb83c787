import GalleyCore
import GalleyPackaging

/// Finds what marks inside of lines mean, in a stretch of the source, by a text's conventions.
struct LineMarks {
  private let bytes: [UInt8]
  private let conventions: InlineConventions
  private let triggers: [Bool]
  /// The same where they are few.
  private let sieve: ByteSieve?

  init(_ bytes: [UInt8], _ conventions: InlineConventions) {
    self.bytes = bytes
    self.conventions = conventions
    var triggers = [Bool](repeating: false, count: 256)
    for mark in conventions.emphasis { triggers[Int(mark)] = true }
    if conventions.hasLinks { for byte in ":.@".utf8 { triggers[Int(byte)] = true } }
    if conventions.hasRuby { triggers[0xE3] = true }
    if conventions.hasBracketedReadings {
      triggers[0xEF] = true
      triggers[0x28] = true
    }
    if conventions.hasEasternRuns { for byte in 0xE3...0xED { triggers[byte] = true } }
    if conventions.hasWesternRuns {
      for byte in 0x41...0x5A {
        triggers[byte] = true
        triggers[byte | 0x20] = true
      }
    }
    for byte in conventions.scriptLeads { triggers[Int(byte)] = true }
    self.triggers = triggers
    sieve = ByteSieve((0...0xFF).filter { triggers[Int($0)] })
  }

  /// What is found between two offsets.
  func find(in range: Range<Int>) -> InlineMarks {
    var found = InlineMarks()
    var scanners: [EmphasisScanner] = []
    var offset = range.lowerBound
    var linkEnd = offset
    var foreignEnd = offset
    while true {
      offset = next(from: offset, to: range.upperBound)
      guard offset < range.upperBound else { break }
      let byte = bytes[offset]
      if offset >= foreignEnd, let run = foreign(at: offset, upTo: range.upperBound) {
        foreignEnd = run.range.upperBound
        if let language = run.language {
          found.spans.append(InlineSpan(.foreign(language), run.range))
        }
      }
      switch byte {
      case UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "@"):
        if offset >= linkEnd,
          let (link, target) = LinkFinder.find(
            in: bytes, at: offset, from: max(range.lowerBound, linkEnd), upTo: range.upperBound)
        {
          found.spans.append(InlineSpan(.link(target: target), link))
          linkEnd = link.upperBound
          offset = linkEnd
        } else {
          offset += 1
        }
      case 0xCE...0xE1: offset = max(foreignEnd, offset + ScalarCursor.length(byte))
      case 0xE4...0xED: offset += 3
      case 0x41...0x5A, 0x61...0x7A: offset = max(offset + 1, wordEnd(offset, range.upperBound))
      case 0xE3, 0xEF, 0x28:
        if let ruby = RubyFinder.find(
          in: bytes, at: offset, from: range.lowerBound, upTo: range.upperBound),
          !isFound(found, before: ruby.base.lowerBound)
        {
          found.spans.append(InlineSpan(.ruby(reading: ruby.reading), ruby.base))
          found.marks += ruby.marks
          offset = ruby.reading.upperBound
        } else {
          offset += byte == 0x28 ? 1 : 3
        }
      default:
        if !scanners.contains(where: { $0.mark == byte }) { scanners.append(EmphasisScanner(byte)) }
        for index in scanners.indices where scanners[index].mark == byte {
          offset = scanners[index].visit(
            offset, in: bytes, from: range.lowerBound, upTo: range.upperBound)
        }
      }
    }
    for scanner in scanners { add(scanner, to: &found) }
    return found
  }

  /// The next place where a mark may begin.
  private func next(from start: Int, to end: Int) -> Int {
    if let sieve { return sieve.next(in: bytes.span, from: start, to: end) }
    let (bytes, triggers) = (bytes.span, triggers.span)
    var offset = start
    while offset < end, !triggers[Int(bytes[offset])] { offset &+= 1 }
    return offset
  }

  private func wordEnd(_ offset: Int, _ end: Int) -> Int {
    var index = offset
    while index < end, (0x61...0x7A).contains(bytes[index] | 0x20) { index += 1 }
    return index
  }

  private func foreign(at offset: Int, upTo end: Int) -> ForeignRuns.Run? {
    let byte = bytes[offset]
    if conventions.hasEasternRuns, (0xE3...0xED).contains(byte) {
      return ForeignRuns.eastern(bytes, at: offset, upTo: end)
    }
    if conventions.hasWesternRuns, (0x61...0x7A).contains(byte | 0x20) {
      return ForeignRuns.western(bytes, at: offset, upTo: end)
    }
    if (0xCE...0xE1).contains(byte) {
      return ForeignRuns.run(conventions.scripts, bytes, at: offset, upTo: end)
    }
    return nil
  }

  /// Whether a reading was found whose marks reach beyond an offset.
  private func isFound(_ found: InlineMarks, before offset: Int) -> Bool {
    guard let last = found.spans.last, case .ruby(let reading) = last.kind else { return false }
    return reading.upperBound > offset
  }

  private func add(_ scanner: EmphasisScanner, to found: inout InlineMarks) {
    for pair in scanner.pairs {
      let width = pair.width
      let isBold =
        scanner.mark == UInt8(ascii: "=")
        || scanner.mark == UInt8(ascii: "*") && (width == 2 || !conventions.hasDoubleStars)
      found.spans.append(
        InlineSpan(.emphasis(isBold ? .bold : .italic, classes: []), pair.content))
      found.marks += [
        pair.content.lowerBound - width..<pair.content.lowerBound,
        pair.content.upperBound..<pair.content.upperBound + width,
      ]
    }
  }
}
