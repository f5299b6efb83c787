import ArgumentParser
import GalleyCore
import GalleyPackaging

/// The program.
@main
struct Galley: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "galley",
    abstract: "Turn plain text into documents for print, for reading and for the archive.",
    discussion: """
      A conversion of a page into three formats at once:

        galley convert page.txt -o page.docx -o page.epub -o page.tei.xml

      EXIT CODES

      """
        + ExitCodes.table.map { "  \($0.code)\($0.code < 10 ? " " : "")  \($0.meaning)\n" }.joined()
    ,
    version: "galley \(program.version)",
    subcommands: [
      ConvertCommand.self, InspectCommand.self, RestoreCommand.self, FormatsCommand.self,
      RulesCommand.self, LayoutsCommand.self,
    ])

  static func main() async {
    Interruption.prepare()
    FreedMemory.keep()
    await main(ArgumentFolding.fold(SystemName.arguments[...]))
  }
}
