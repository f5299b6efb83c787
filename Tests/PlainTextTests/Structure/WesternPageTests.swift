import GalleyCore
import GalleyTestSupport
import Testing

@testable import PlainTextFormat

/// Pages set in letters, as an extractor leaves them: no blank lines, justified columns.
@Suite struct WesternPageTests {
  /// Breaks at a measure in hundredths of a mean letter, by the widths that printers use.
  private func set(_ paragraphs: [String], measure: Int32) -> [String] {
    paragraphs.flatMap { paragraph in
      var lines: [String] = []
      var line = ""
      for word in paragraph.split(separator: " ") {
        let longer = line.isEmpty ? String(word) : line + " " + word
        let width = longer.unicodeScalars.reduce(0) { $0 + ProportionalWidths.width($1.value) }
        if width > measure && !line.isEmpty {
          lines.append(line)
          line = String(word)
        } else {
          line = longer
        }
      }
      return lines + [line]
    }
  }

  @Test("paragraphs come back from justified columns without blank lines", arguments: 0..<12)
  func columns(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let truth = RandomProse.paragraphs(14, &random)
    let lines = set(truth, measure: Int32.random(in: 3200...5600, using: &random))
    let found = try read(lines.joined(separator: "\n") + "\n").paragraphs
    #expect(found.joined(separator: " ") == truth.joined(separator: " "))
    // Where a last line is full by chance nobody can tell; but next to nothing is parted.
    let heads = Set(truth.map { $0.prefix(40) })
    #expect(found.count { !heads.contains($0.prefix(40)) } <= 1, "seed \(seed)")
    #expect(found.count >= 9, "seed \(seed): \(found.count) of 14")
  }

  @Test("a cross-head is no title where titles have their dates below them")
  func crossHeads() throws {
    var random = SplitMix64(seed: 5)
    let bodies = (0..<4).map { _ in RandomProse.paragraphs(4, &random) }
    var lines: [String] = []
    for (index, head) in ["Ships return to the old quay", "Council hears the engineers"]
      .enumerated()
    {
      lines += [head, "Monday, May \(index + 3), 1915"] + set(bodies[index], measure: 4000)
    }
    lines += ["Hidden tunnels"] + set(bodies[2], measure: 4000)
    lines += ["Nets to mend", "Friday, May 7, 1915"] + set(bodies[3], measure: 4000)
    let document = try read(lines.joined(separator: "\n") + "\n")
    #expect(
      document.outline.filter { !$0.hasPrefix("¶") && !$0.hasPrefix("dateline") } == [
        "[article]", "# Ships return to the old quay", "[article]", "# Council hears the engineers",
        "h3 Hidden tunnels", "[article]", "# Nets to mend",
      ])
  }

  @Test("titles over bylines are found without blank lines, also when they fill the measure")
  func bylines() throws {
    var random = SplitMix64(seed: 6)
    let bodies = (0..<3).map { _ in RandomProse.paragraphs(4, &random) }
    var lines: [String] = []
    let heads = ["Die alte Brücke am Fluss wird neu", "Ein Abend im Hafen", "Der lange Winter"]
    for (head, body) in zip(heads, bodies) {
      lines += [head, "Von Anna Schmidt"] + set(body, measure: 3300)
    }
    let document = try read(lines.joined(separator: "\n") + "\n")
    #expect(document.divisions.map { $0.head?.content.plainText } == heads)
    #expect(document.divisions.allSatisfy { $0.matter.contains { $0.role == .byline } })
  }

  @Test("running feet without blank lines are kept out of a sentence they part")
  func runningFeet() throws {
    var random = SplitMix64(seed: 7)
    var lines = set(RandomProse.paragraphs(30, &random), measure: 4000)
    let whole = try read(lines.joined(separator: "\n") + "\n").paragraphs
    for page in [2, 1] {
      let place = lines.count * page / 3
      lines[place] = "\u{C}" + lines[place]
      lines.insert(contentsOf: ["The Harbour Post", "\(page)"], at: place)
    }
    let document = try read(lines.joined(separator: "\n") + "\n")
    #expect(document.outline.count { $0.contains("Harbour Post") } == 2)
    #expect(document.paragraphs.joined(separator: " ") == whole.joined(separator: " "))
  }

  @Test("a justified line that came out one word to a line is one line")
  func scattered() throws {
    var random = SplitMix64(seed: 8)
    var lines = set(RandomProse.paragraphs(12, &random), measure: 2600)
    let whole = try read(lines.joined(separator: "\n") + "\n").paragraphs
    let place = try #require(
      lines.indices.dropFirst(9).first {
        lines[$0].split(separator: " ").count >= 4 && !lines[$0].contains(".")
      })
    lines.replaceSubrange(place...place, with: lines[place].split(separator: " ").map(String.init))
    #expect(try read(lines.joined(separator: "\n") + "\n").paragraphs == whole)
  }

  @Test("a running foot that parts a sentence is furniture, a byline that comes back is not")
  func recurring() throws {
    var random = SplitMix64(seed: 9)
    var lines: [String] = []
    for (page, head) in ["Ein Abend im Hafen", "Der lange Winter"].enumerated() {
      if page == 1 { lines[lines.count - 1] += "\u{C}" }
      var body = set(RandomProse.paragraphs(6, &random), measure: 3600)
      let place = try #require(
        body.indices.dropFirst(4).first {
          !body[$0 - 1].hasSuffix(".") && body[$0].first?.isLowercase == true
        })
      body.insert(contentsOf: ["", "Hafenbote", ""], at: place)
      lines += ["", head, "Von Anna Schmidt", ""] + body
    }
    let document = try read(lines.joined(separator: "\n") + "\n")
    #expect(document.divisions.count { $0.matter.contains { $0.role == .byline } } == 2)
    #expect(!document.paragraphs.contains { $0.contains("Hafenbote") })
  }

  @Test("a paragraph may end with its source in brackets on a full line")
  func endsWithSource() throws {
    let first = """
      "The men who build the boats have never owned one, and those who own them
      have never held a plane." [Anna Marl and Jan Klein, The Yard, page 212]
      """
    let second = """
      Marl knew what she was talking about. She and her brother were born in a
      house above the yard, and both of them had worked in it.
      """
    let paragraphs = [second, first, second, second, first, second, second]
    let document = try read(paragraphs.joined(separator: "\n\n") + "\n")
    #expect(document.paragraphs.count == paragraphs.count)
  }
}
