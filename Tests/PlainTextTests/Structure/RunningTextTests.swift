import GalleyCore
import Testing

/// What stands in running text and is taken for something else by its form.
@Suite struct RunningTextTests {
  private let prose = """
    The ferry left the quay a little after six, and nobody on board spoke of the
    weather, although the clouds had stood over the western hills since noon and
    the gulls had long gone inland. Only the cook looked up now and then.
    """

  @Test("an address that had no room goes on with its line, and the text with the address")
  func address() throws {
    let text = """
      \(prose)

      The timetable is sold at the kiosk and can be read by everyone (https://
      www.ferry.example.org/timetable) at any hour of the day. Those who have
      no way to do so ask the cook, who knows it by heart, or the harbour at
      Internet address www.harbour.example.org, where somebody is awake until
      the last boat is in.
      """
    #expect(try read(text).paragraphs.count == 2)
  }

  @Test("a head with the form of a name, far below the title, is no byline of the whole")
  func byline() throws {
    let rule = "1. The ferry leaves at six, whatever the weather may be."
    let sections = (1...6).map { "\($0). The \($0)th Part\n\n\(prose)\n\n\(prose)\n" }
      .joined(separator: "\n")
    let text = """
      The Rules of the Ferry

      \(sections)
      A. Common Rules of Conduct

      \(prose)

      A.1. Passengers

      \(rule)
      """
    let lines = try read(text).outline
    #expect(lines.filter { $0.hasPrefix("by ") }.isEmpty)
  }

  @Test("the many lines in capitals of a title page are no headings of parts")
  func titlePage() throws {
    let text = """
                            THE COMPLETE WORKS OF

                               MARTIN HALLOWAY

                    A HISTORY OF THE FERRIES OF THE BAY

                        TOLD BY THOSE WHO SAILED THEM

                            WITH FORTY ENGRAVINGS

                         AND A MAP OF ALL QUAYS

                                   LONDON



                                 CHAPTER I

      \(prose)

      \(prose)

                                 CHAPTER II

      \(prose)
      """
    let heads = try read(text).outline.filter { $0.hasPrefix("# ") }
    #expect(heads.count <= 4)
    #expect(heads.suffix(2) == ["# CHAPTER I", "# CHAPTER II"])
  }

  @Test("numbers alone that go on from any number are the heads of letters")
  func loneNumbers() throws {
    let letters = (41...44).map { number in
      """
      \(number).

      TO THE COOK.

      \(prose)

      Your friend,

      M. HALLOWAY.
      """
    }
    let text = letters.joined(separator: "\n\n\n")
    let document = try read(text)
    let lines = document.outline
    #expect(document.reconstructedSource() == text)
    for number in 41...44 { #expect(lines.contains("# \(number).")) }
    #expect(lines.filter { $0.hasPrefix("> ") }.isEmpty)
  }

  @Test("pages of a printer of lines have heads where few sentences go over")
  func printedPages() throws {
    let paragraph = """
                The ferry left the quay a little after six, and nobody on
           board spoke of the weather, although the clouds had stood over
           the western hills since noon.
      """
    let open = """
                The ferry left the quay a little after six, and nobody on
           board spoke of the weather, although the clouds had stood over
      """
    let end = "     the western hills since noon."
    var pages: [String] = []
    for page in 1...7 {
      var lines = ["", "", "", "     Handbook of the Ferry                                \(page)"]
      lines += ["", "", ""]
      if page == 3 || page == 5 { lines += [end, ""] }
      while lines.count < 54 { lines += paragraph.split(separator: "\n").map(String.init) + [""] }
      if page == 2 || page == 4 {
        while lines.count < 57 { lines.append("") }
        lines += open.split(separator: "\n").map(String.init)
      }
      while lines.count < 66 { lines.append("") }
      pages += lines
    }
    let text = pages.joined(separator: "\n")
    let document = try read(text)
    #expect(document.reconstructedSource() == text)
    #expect(document.paragraphs.filter { $0.contains("Handbook") }.isEmpty)
  }

  @Test("a full last line without a mark ends at a blank line, where these part all paragraphs")
  func openBeforeBlank() throws {
    let paragraphs = [
      "The ferry went over at six, when the mist lay on the river so thick that the men at the rope could not see the bank. Nobody spoke until they had landed there.",
      "In the village they had heard the bell and come down to the water with their baskets, for it was a market day and the road over the hill was under deep snow again and nobody had gone out that day to clear it away",
      "The smith had shut his door and would not open it, though they knocked with sticks and called his name. He was mending the lock of the church, he told them later.",
    ]
    let all = (0..<30).map { paragraphs[$0 == 17 ? 1 : $0 % 2 == 0 ? 0 : 2] }
    let text = all.map { wrapped($0, to: 72) }.joined(separator: "\n\n") + "\n"
    #expect(try read(text).paragraphs == all)
  }

  /// A paragraph in lines of so many characters at most.
  private func wrapped(_ text: String, to width: Int) -> String {
    var lines = [""]
    for word in text.split(separator: " ") {
      if lines[lines.count - 1].isEmpty {
        lines[lines.count - 1] += word
      } else if lines[lines.count - 1].count + word.count < width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }
}
