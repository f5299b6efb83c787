/// The numbers of a text's pages, as their heads or feet tell them.
///
/// A number is a page's when the page before or after it has the one next to it.
struct PageNumbers {
  /// The number of each page by the number of the first line of text on it, where it is told.
  private(set) var byLine: [Int32: String] = [:]

  /// Reads the furniture of a text whose lines know which of them begin pages.
  ///
  /// `isCertain` tells that its numbers are those of pages, though no other page shows it.
  init(
    _ lines: [Line], furniture: Set<Int>, in bytes: [UInt8], isCertain: Bool = false
  ) {
    guard !furniture.isEmpty else { return }
    var pages: [Page] = [Page()]
    for (index, line) in lines.enumerated() {
      if line.startsPage && index > 0 { pages.append(Page()) }
      let page = pages.count - 1
      if !furniture.contains(index) {
        if pages[page].firstLine == nil { pages[page].firstLine = line.number }
      } else if let mark = PageMark(line, in: bytes), let first = mark.first, let last = mark.last {
        let isRoman = PageMark.roman(bytes[Int(line.start)..<Int(line.end)]) != nil
        let name =
          isRoman ? String(decoding: bytes[Int(line.start)..<Int(line.end)], as: UTF8.self) : nil
        pages[page].numbers.append((last, name ?? "\(last)"))
        if first != last { pages[page].numbers.append((first, "\(first)")) }
      }
    }
    for (place, page) in pages.enumerated() {
      guard let line = page.firstLine else { continue }
      let found = page.numbers.first { number, _ in
        isCertain || place > 0 && pages[place - 1].numbers.contains { $0.value == number - 1 }
          || place + 1 < pages.count && pages[place + 1].numbers.contains { $0.value == number + 1 }
      }
      if let found { byLine[line] = found.name }
    }
  }

  /// A page, with the numbers that stand at its edges.
  private struct Page {
    var firstLine: Int32?
    var numbers: [(value: Int32, name: String)] = []
  }
}
