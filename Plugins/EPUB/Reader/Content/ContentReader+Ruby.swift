internal import GalleyCore
internal import GalleyPackaging

extension ContentReader {
  /// Bases and the readings that follow them.
  private struct RubySegment {
    /// The bases; the last one may still grow where it has no element of its own.
    var bases: [[Inline]] = []
    var isOpen = false
    /// The readings, those of each level together: only `rtc` begins another.
    var levels: [[String]] = []

    mutating func add(_ content: [Inline]) {
      if isOpen, let last = bases.indices.last {
        bases[last] += content
      } else {
        bases.append(content)
      }
      isOpen = true
    }
  }

  /// Bases with their readings, each with its own where there are as many (HTML, section 4.5.10;
  /// HTML Ruby Markup Extensions).
  mutating func ruby(_ node: Int) -> [Inline] {
    var result: [Inline] = []
    var segment = RubySegment()
    for child in markup.children(node) {
      let name = markup.name(child)
      if name == "rp" {
        leaveOut(child)
        continue
      }
      let isText = markup.isText(child)
      if isText, Label.oneLine(markup.text(in: child)).isEmpty { continue }
      if name == "rt" {
        if segment.levels.isEmpty { segment.levels.append([]) }
        segment.levels[segment.levels.count - 1].append(Label.oneLine(markup.text(in: child)))
        continue
      }
      if name == "rtc" {
        segment.levels.append(readings(in: child))
        continue
      }
      if !segment.levels.isEmpty {
        result += inlines(of: segment)
        segment = RubySegment()
      }
      switch name {
      case "rb":
        segment.bases.append(inlines(in: child))
        segment.isOpen = false
      case "rbc":
        for inner in markup.children(child) {
          let content = markup.name(inner) == "rb" ? inlines(in: inner) : inline(inner)
          if !Self.isBlank(content) { segment.bases.append(content) }
        }
        segment.isOpen = false
      default: segment.add(inline(child))
      }
    }
    return named(node) + result + inlines(of: segment)
  }

  /// The readings in an `rtc`: those of its `rt`, else all of it.
  private mutating func readings(in node: Int) -> [String] {
    var readings: [String] = []
    for child in markup.children(node) {
      if markup.name(child) == "rp" {
        leaveOut(child)
        continue
      }
      let reading = Label.oneLine(markup.text(in: child))
      if markup.name(child) == "rt" || !reading.isEmpty { readings.append(reading) }
    }
    return readings
  }

  private func inlines(of segment: RubySegment) -> [Inline] {
    var bases = segment.bases
    var readings = segment.levels.first ?? []
    // One reading of several bases is that of all of them.
    if readings.count == 1, bases.count > 1 { bases = [Array(bases.joined())] }
    var result: [Inline] = []
    for (number, base) in bases.enumerated() {
      let reading = number < readings.count ? readings[number] : ""
      result +=
        reading.isEmpty
        ? base : [.ruby(Ruby(base: InlineSpacing.settle(base), reading: TextRun(reading)))]
    }
    // A second reading, or one of nothing.
    readings = Array(readings.dropFirst(bases.count)) + segment.levels.dropFirst().joined()
    for reading in readings where !reading.isEmpty { result.append(.text(" " + reading + " ")) }
    return result
  }

  /// Bases with their readings as Galley writes them.
  mutating func ownRuby(_ node: Int) -> [Inline] {
    var result: [Inline] = []
    var base: [Inline] = []
    for child in markup.children(node) {
      switch markup.name(child) {
      case "rt", "rtc":
        result.append(.ruby(Ruby(base: base, reading: TextRun(markup.text(in: child)))))
        base = []
      case "rp": leaveOut(child)
      case "rb", "rbc": base += inlines(in: child)
      default: base += inline(child)
      }
    }
    return named(node) + result + base
  }
}
