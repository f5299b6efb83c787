import GalleyCore
import Testing

@testable import PlainTextFormat

/// Tables as they are drawn in plain text, and what only looks like one.
@Suite struct TableTests {
  /// The tables of a text, row by row, cells between bars; the head ends with `==`.
  private func tables(_ text: String) throws -> [[String]] {
    let document = try read(text)
    #expect(document.reconstructedSource() == text)
    return document.divisions.flatMap(\.blocks).compactMap { block in
      guard case .table(let table) = block else { return nil }
      var rows = table.caption.isEmpty ? [] : ["# " + table.caption.plainText]
      rows += table.head.map(Self.row)
      if !table.head.isEmpty { rows.append("==") }
      return rows + table.body.map(Self.row)
    }
  }

  private static func row(_ row: TableRow) -> String {
    row.cells.map { cell in
      let text = cell.blocks.map { block in
        if case .paragraph(let paragraph) = block { paragraph.content.plainText } else { "?" }
      }.joined()
      let spans = [
        cell.columnSpan > 1 ? "c\(cell.columnSpan)" : "",
        cell.rowSpan > 1 ? "r\(cell.rowSpan)" : "",
      ].joined()
      return text + (spans.isEmpty ? "" : " {\(spans)}")
    }.joined(separator: " | ")
  }

  private static let prose = """
    The figures were taken from the books of the harbour master, who keeps them in
    a tin box under the stairs. They are as good as any that can be had.
    """

  private func between(_ table: String) -> String {
    Self.prose + "\n\n" + table + "\n\n" + Self.prose + "\n"
  }

  @Test("bars with a rule under the head, which tells how columns are set")
  func bars() throws {
    let text = between(
      """
      | Yard      | Place | Since |
      |:----------|:-----:|------:|
      | Horne     | quay  |  1871 |
      | Pike \\| Co | mill  |       |
      """)
    #expect(
      try tables(text) == [
        ["Yard | Place | Since", "==", "Horne | quay | 1871", "Pike \\| Co | mill | "]
      ])
    let blocks = try read(text).divisions.flatMap(\.blocks)
    guard case .table(let table)? = blocks.dropFirst().first else { return }
    #expect(table.columns == [.left, .center, .right])
  }

  @Test("a frame, with cells over several lines, columns and rows")
  func frame() throws {
    let text = between(
      """
      +-----------+---------------------+-------+
      | Yard      | What it does        | Since |
      +===========+=====================+=======+
      | Horne     | hauls boats up and  | 1871  |
      |           | tars them           |       |
      +-----------+---------------------+-------+
      | Pike & Co | both yards of the mill      |
      +-----------+---------------------+-------+
      | Lund      | sails               | 1910  |
      |           +---------------------+-------+
      |           | ropes               | 1911  |
      +-----------+---------------------+-------+
      """)
    #expect(
      try tables(text) == [
        [
          "Yard | What it does | Since", "==", "Horne | hauls boats up and tars them | 1871",
          "Pike & Co | both yards of the mill {c2}", "Lund {r2} | sails | 1910", "ropes | 1911",
        ]
      ])
  }

  @Test("a frame with rules around its head and its body only has a row on each line")
  func framedLines() throws {
    let text = between(
      """
      ┌──────┬──────┐
      │ 船名 │ 吨位 │
      ├──────┼──────┤
      │ 海燕 │   12 │
      │ 白鹭 │    8 │
      └──────┴──────┘
      """)
    #expect(try tables(text) == [["船名 | 吨位", "==", "海燕 | 12", "白鹭 | 8"]])
  }

  @Test("rules for each column, above and below")
  func rules() throws {
    let text = between(
      """
      =====  =====  ======
         Inputs     Output
      ------------  ------
        A      B    A or B
      =====  =====  ======
      False  False  False
      True   False  True
      =====  =====  ======
      """)
    #expect(
      try tables(text) == [
        [
          "Inputs {c2} | Output", "A | B | A or B", "==", "False | False | False",
          "True | False | True",
        ]
      ])
  }

  @Test("rules for each column under the head; a cell goes on below where the first is empty")
  func rulesUnder() throws {
    let text = between(
      """
      Name       Tons   Remarks
      --------  -----   ------------------------
      Petrel       12   old, but sound
      Wren          8   her planks were
                        renewed in spring
      """)
    #expect(
      try tables(text) == [
        [
          "Name | Tons | Remarks", "==", "Petrel | 12 | old, but sound",
          "Wren | 8 | her planks were renewed in spring",
        ]
      ])
  }

  @Test("gaps that stand one below the other, with numbers and a caption")
  func gaps() throws {
    let text = between(
      """
      Table 1. Boats hauled up

      Year   Boats   Lost
      1917      41      2
      1918      38      0
      1919      44      1
      """)
    #expect(
      try tables(text) == [
        [
          "# Table 1. Boats hauled up", "Year | Boats | Lost", "==", "1917 | 41 | 2",
          "1918 | 38 | 0", "1919 | 44 | 1",
        ]
      ])
  }

  @Test("full-width characters take two columns")
  func wide() throws {
    let text = """
      　　本港去年共有船只四十七艘，各类船只的数目列在下面的表里，供诸位参考。

      表1　各类船只数目

      船类　　　数目　　总吨位
      渔船　　　　31　　　 280
      货船　　　　12　　 1,450
      客船　　　　 4　　　 310

      　　从表里可以看出，渔船仍占多数，而货船的吨位最大，客船最少。
      """
    #expect(
      try tables(text) == [
        [
          "# 表1　各类船只数目", "船类 | 数目 | 总吨位", "==", "渔船 | 31 | 280",
          "货船 | 12 | 1,450", "客船 | 4 | 310",
        ]
      ])
  }

  @Test("tabs between as many cells on each line")
  func tabs() throws {
    let text = between("Boat\tTons\tBuilt\nPetrel\t12\t1890\nWren\t8\t1902\nTeal\t9\t1911")
    #expect(
      try tables(text) == [
        ["Boat | Tons | Built", "==", "Petrel | 12 | 1890", "Wren | 8 | 1902", "Teal | 9 | 1911"]
      ])
  }

  @Test(
    "what has gaps or bars and is no table",
    arguments: [
      // Code with remarks.
      """
          for boat in boats:      # all of them
              haul(boat)          # to the yard
              tar(boat)           # twice
      """,
      // Verse with a gap in its lines.
      """
      The ice came early,         the boats lay still,
      And none went out           beyond the hill;
      The men sat by              the kitchen fire,
      And mended nets             of rope and wire.
      """,
      // A list with wide marks.
      """
      1.   Bring the rope, and see that it is dry.
      2.   Bring the winch, and see that it is oiled.
      3.   Bring four strong neighbours, and some beer.
      """,
      // A pipe of a shell.
      """
          cat boats.txt | sort | uniq
          cat boats.txt | wc -l
      """,
      // A heading with a rule.
      """
      The Boats
      ---------
      """,
    ])
  func others(_ sample: String) throws {
    #expect(try tables(between(sample)).isEmpty)
  }

  @Test("a sentence that names a table is no caption")
  func sentence() throws {
    let book = RuleBook.shipped
    #expect(book.finds("Table 3. Prices", as: .table))
    #expect(book.finds("表3　价格", as: .table))
    #expect(!book.finds("Table 3 shows the prices of that winter", as: .table))
    #expect(!book.finds("表面上看", as: .table))
    for end in "Tableau".indices { #expect(!book.finds("T" + "Tableau"[..<end], as: .table)) }
  }

  @Test("a box with ticks between its corners is no table, and stays with its rulers")
  func ticks() throws {
    let box = """
       0                   1
       0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5
      +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
      |Lamp |  Oil  |     Number      |
      +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
      """
    let document = try read(
      "The keeper writes each message on a card, and the card has this form:\n\n\(box)\n\n"
        + "The lamp is lit when the first number is odd, and put out when it is even.\n")
    let kept = document.outline.filter { $0.hasPrefix("``` ") }
    #expect(kept.count == 1 && kept[0].contains("0 1 2 3") && kept[0].contains("|Lamp |"))
  }
}
