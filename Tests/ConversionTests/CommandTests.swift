import GalleyTestSupport
import Glibc
import Testing

/// The command line, told in `commands/*.md`.
///
/// With `UPDATE_GOLDEN=1` the files are rewritten with what the commands print now, and the test
/// still fails, so that nobody takes that for a pass.
@Suite("Commands")
struct CommandTests {
  static let folder = Shell.projectFolder + "/Tests/ConversionTests/commands"

  static let documents: [String] = Shell.run("ls *.md", in: folder).lines

  @Test func thereAreDocuments() {
    #expect(Self.documents.contains("bad-input.md"))
    #expect(Shell.run("galley --version", in: "/").lines == ["galley 0.1.0"])
  }

  @Test(arguments: documents)
  func printsWhatItShould(name: String) throws {
    let path = Self.folder + "/" + name
    let document = CommandDocument(String(decoding: try #require(readFile(path)), as: UTF8.self))
    #expect(!document.cases.isEmpty, "\(name) has no case")
    var changed: [(lines: Range<Int>, with: [String])] = []
    for testCase in document.cases {
      let folder = Shell.makeFolder()
      defer { Shell.removeFolder(folder) }
      for step in testCase.steps {
        switch step {
        case .file(let file, let content): write(content, to: folder + "/" + file)
        case .command(let command):
          let printed = Shell.run(command.script, in: folder).lines
          let isSame =
            printed.count == command.output.count
            && zip(printed, command.output).allSatisfy(CommandDocument.matches)
          if !isSame {
            changed.append((command.outputLines, printed))
            Issue.record(
              """
              \(name), “\(testCase.title)”
              $ \(command.script)
              should print:
              \(command.output.joined(separator: "\n"))
              but prints:
              \(printed.joined(separator: "\n"))
              """)
          }
        }
      }
    }
    if getenv("UPDATE_GOLDEN") != nil, !changed.isEmpty {
      write(document.replacing(changed), to: path)
    }
  }

  private func write(_ text: String, to path: String) {
    #expect(writeFile(Array(text.utf8), to: path), "cannot write \(path)")
  }
}
