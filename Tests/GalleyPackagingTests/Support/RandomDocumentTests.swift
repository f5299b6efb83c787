import GalleyCore
import GalleyPackaging
import GalleyTestSupport
import Testing

/// The random documents are what other tests stand on, so they are tested themselves.
@Suite struct RandomDocumentTests {
  static let seeds: [UInt64] = Array(0..<40)

  @Test(arguments: seeds) func sourceIsToldInFull(seed: UInt64) throws {
    let sample = RandomDocument(seed: seed, withSource: true)
    try LossAudit.checkReading(sample.document, of: sample.text)
    let rebuilt = try #require(sample.document.reconstructedSource())
    #expect(Array(rebuilt.utf8) == sample.text, "seed \(seed)")
    let source = try #require(sample.document.source)
    #expect(source.byteCount == sample.fileBytes.count)
    for damage in source.damage {
      #expect(Array(sample.text[damage.offset..<damage.offset + 3]) == [0xEF, 0xBF, 0xBD])
      #expect(sample.fileBytes[damage.fileOffset] == damage.bytes.first)
    }
  }

  @Test(arguments: seeds) func everyNodeComesUp(seed: UInt64) {
    let census = Census(of: RandomDocument(seed: seed).document)
    #expect(census.missingBlocks.isEmpty, "seed \(seed)")
    #expect(census.missingInlines.isEmpty, "seed \(seed)")
  }

  @Test func everythingHasEveryNode() {
    let census = Census(of: EverythingDocument.make())
    #expect(census.missingBlocks.isEmpty)
    #expect(census.missingInlines.isEmpty)
    #expect(census.roles == Set(Matter.Role.allCases))
    #expect(census.kinds == Set(Division.Kind.allCases))
    #expect(census.danglingReferences.isEmpty)
    #expect(census.doubledIdentifiers.isEmpty)
  }

  @Test func everyRoleAndKindComesUpAmongAFewSeeds() {
    let census = Self.seeds.map { Census(of: RandomDocument(seed: $0).document) }
    #expect(census.reduce(into: Set()) { $0.formUnion($1.roles) } == Set(Matter.Role.allCases))
    #expect(census.reduce(into: Set()) { $0.formUnion($1.kinds) } == Set(Division.Kind.allCases))
  }

  @Test(arguments: seeds) func referencesPointToSomething(seed: UInt64) {
    let census = Census(of: RandomDocument(seed: seed).document)
    #expect(census.danglingReferences.isEmpty, "seed \(seed)")
    #expect(census.doubledIdentifiers.isEmpty, "seed \(seed)")
  }

  @Test(arguments: seeds) func cellsFillTheirTables(seed: UInt64) {
    for table in Census(of: RandomDocument(seed: seed).document).tables {
      for rows in [table.head, table.body] {
        var grid = [Int](repeating: 0, count: rows.count * table.columns.count)
        for (row, cells) in rows.enumerated() {
          var column = 0
          #expect(!cells.cells.isEmpty)
          for cell in cells.cells {
            while grid[row * table.columns.count + column] > 0 { column += 1 }
            for down in 0..<cell.rowSpan {
              for right in 0..<cell.columnSpan {
                grid[(row + down) * table.columns.count + column + right] += 1
              }
            }
          }
        }
        #expect(grid.allSatisfy { $0 == 1 }, "seed \(seed)")
      }
    }
  }

  @Test func someSourcesAreDamaged() {
    let damage = Self.seeds.map {
      RandomDocument(seed: $0, withSource: true).document.source?.damage.count ?? 0
    }
    #expect(damage.reduce(0, +) > 10)
  }

  @Test func sameSeedSameDocument() {
    let first = RandomDocument(seed: 7, withSource: true)
    let second = RandomDocument(seed: 7, withSource: true)
    #expect(first.document == second.document)
    #expect(first.fileBytes == second.fileBytes)
    #expect(first.document != RandomDocument(seed: 8, withSource: true).document)
  }
}
