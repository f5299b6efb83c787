import GalleyCore
import Testing

@testable import EPUBFormat

/// The numbers of ordered lists by others.
@Suite struct ItemNumbersTests {
  private func list(_ html: String) throws -> List {
    guard case .list(let list)? = try ReadBook(page: html).blocks.first else {
      Issue.record("no list")
      return List(.plain, [])
    }
    return list
  }

  @Test(arguments: [
    ("<ol><li>a<li>b</ol>", 1), ("<ol start=5><li>a<li>b</ol>", 5),
    ("<ol><li value=9>a<li>b</ol>", 9), ("<ol start=x><li>a</ol>", 1), ("<ol></ol>", 1),
    ("<ol reversed><li>a</ol>", 1), ("<ol><li value=3>a<li value=4>b</ol>", 3),
    ("<ol start=99999999999999999999><li>a</ol>", 1),
  ]) func theFirstNumberTells(html: String, start: Int) throws {
    let list = try list(html + "<p>x")
    if html == "<ol></ol>" { return }
    #expect(list.marking == .ordered(start: start, style: .decimal))
    #expect(list.items.allSatisfy { $0.marker == nil })
  }

  @Test(arguments: [
    ("<ol start=5 type=a><li>a<li value=9>b<li>c</ol>", "e. i. j."),
    ("<ol reversed><li>a<li>b<li>c</ol>", "3. 2. 1."),
    ("<ol reversed start=27 type=A><li>a<li>b</ol>", "AA. Z."),
    ("<ol type=i><li>a<li value=14>b</ol>", "i. xiv."),
    ("<ol type=I><li value=0>a<li value=4000>b</ol>", "0. 4000."),
    ("<ol style='list-style-type: circled'><li value=3>a<li value=7>b</ol>", "③ ⑦"),
    ("<ol><li value=-2>a<li value=5>b</ol>", "-2. 5."),
  ]) func othersHaveTheirOwn(html: String, markers: String) throws {
    let list = try list(html)
    #expect(list.items.map { $0.marker?.text ?? "" }.joined(separator: " ") == markers)
    #expect(list.items.count < 4)
  }
}
