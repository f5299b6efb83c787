import GalleyCore
import Testing

/// What the names of files tell.
struct FileNameTests {
  /// A name with the title, the author and the date it tells, `-` for none.
  static let clear: [[String]] = [
    ["Jane Austen - Emma (1815).txt", "Emma", "Jane Austen", "1815"],
    ["books/Austen, Jane - Emma.txt", "Emma", "Jane Austen", "-"],
    ["2024-05-03 Notes from the Quay.txt", "Notes from the Quay", "-", "2024-05-03"],
    ["2024-05-03_Notes_from_the_Quay.txt", "Notes from the Quay", "-", "2024-05-03"],
    ["鲁迅 - 故乡.txt", "故乡", "鲁迅", "-"],
    ["The Winter Boats (1921).txt", "The Winter Boats", "-", "1921"],
    ["Jane_Miller_-_The_Boats.txt.gz", "The Boats", "Jane Miller", "-"],
  ]

  @Test(arguments: clear)
  func `a name of a clear form tells`(_ told: [String]) {
    let metadata = FileNameMetadata(told[0], title: nil).metadata
    #expect(metadata.titles.first?.value ?? "-" == told[1])
    #expect(metadata.creators.first?.value.name ?? "-" == told[2])
    #expect(metadata.date?.value ?? "-" == told[3])
    #expect(metadata.titles.allSatisfy { $0.origin == .guessed && $0.authority == .fileName })
  }

  @Test(arguments: [
    "page.txt", "chapter-12.txt", "The Winter Boats.txt", "a - b - c.txt", "-", "", "20240503.txt",
    "01 - The Boats.txt", "1 - 2.txt", "2024-13-01 x.txt", "9999-01-01.txt", "RFC 1-2.txt",
    "a lowercase phrase - here.txt", "2024-05-031 x.txt", "...", "(1900).txt",
  ])
  func `any other name tells nothing of title and author`(_ name: String) {
    let metadata = FileNameMetadata(name, title: nil).metadata
    #expect(metadata.titles.isEmpty && metadata.creators.isEmpty, "\(metadata)")
  }

  @Test func `the title of the text tells which part is the author`() {
    let metadata = FileNameMetadata("Emma - Jane Austen.txt", title: "EMMA: A NOVEL").metadata
    #expect(metadata.creators.map(\.value.name) == ["Jane Austen"])
    #expect(metadata.creators.first?.value.sortName == nil)
  }
}
