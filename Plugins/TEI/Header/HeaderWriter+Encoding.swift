internal import GalleyCore
internal import GalleyPackaging

extension HeaderWriter {
  /// Writes `encodingDesc`: by what rules the text was encoded, and with what program.
  mutating func writeEncodingDescription() {
    group("encodingDesc") { header in
      header.group("projectDesc") { header in
        header.leaf("p", header.projectStatement)
      }
      header.group("editorialDecl") { $0.writeEditorialDeclaration() }
      header.leaf("schemaRef", "", [Value("url", "\(header.settings.profile.schema)")])
      header.writeRenditions()
      header.writeClasses()
      header.writeCharacters()
      // What is not like Galley's own TEI must not be read as such.
      if header.survey.hasForeignTags { header.mark("foreign=\"1\"") }
      header.group("appInfo") { $0.writeApplication() }
    }
  }

  private var projectStatement: String {
    let source = document.source == nil ? "Encoded" : "Made from a plain text file"
    return "\(source) by a program, without editing by hand. The encoding keeps to level 3 of the "
      + "Best Practices for TEI in Libraries, with the openers and closers of level 4."
  }

  private mutating func writeApplication() {
    let program = encoder.program
    let values = [
      Value("ident", ProgramName.identifier(of: program)),
      Value("version", ProgramName.version(of: program)),
    ]
    group("application", values) { header in
      header.leaf("label", header.encoder.name)
      header.leaf("desc", "Settings: " + header.settings.description)
    }
  }

  /// Writes what kinds of text there are, and where the words for subjects are from.
  private mutating func writeClasses() {
    let classification = classification
    let hasSubjects = !metadata.subjects.isEmpty
    guard !classification.categories.isEmpty || hasSubjects else { return }
    group("classDecl") { header in
      if !classification.categories.isEmpty {
        header.group("taxonomy", [Value("xml:id", classification.identifier)]) { header in
          for category in classification.categories {
            header.group("category", [Value("xml:id", category.identifier)]) {
              $0.leaf("catDesc", category.description)
            }
          }
        }
      }
      if hasSubjects {
        header.group("taxonomy", [Value("xml:id", classification.subjects)]) {
          $0.leaf("bibl", "Words of the text or of its metadata, of no controlled vocabulary.")
        }
      }
    }
  }

  /// Writes which characters signs of the text stand for.
  private mutating func writeCharacters() {
    let (declarations, unwritable) = (characters.declarations, characters.unwritable)
    guard !declarations.isEmpty || !unwritable.isEmpty else { return }
    group("charDecl") { header in
      for (identifier, sign) in declarations {
        header.group("char", [Value("xml:id", identifier)]) {
          $0.leaf("mapping", sign.character, [Value("type", "Unicode")])
        }
      }
      for (identifier, scalar) in unwritable {
        let code = "U+" + MarkText.hexadecimal(scalar.value, digits: 4)
        header.group("char", [Value("xml:id", identifier)]) {
          $0.leaf("localProp", "", [Value("name", "code-point"), Value("value", code)])
        }
      }
    }
  }

  /// Writes how each rendition that is in use looks.
  private mutating func writeRenditions() {
    let declarations = renditions.declarations
    let isVertical = document.isVertical
    guard !declarations.isEmpty || isVertical else { return }
    group("tagsDecl") { header in
      if isVertical {
        header.leaf(
          "rendition", WritingMode.vertical,
          [Value("selector", WritingMode.selector), Value("scheme", "css")])
      }
      for rendition in declarations {
        header.leaf(
          "rendition", rendition.description,
          [Value("xml:id", rendition.identifier), Value("scheme", rendition.scheme)])
      }
    }
  }
}

/// A program's name and version as `application` takes them.
enum ProgramName {
  /// The name as an XML name.
  static func identifier(of program: Program) -> String {
    var identifiers = Identifiers()
    return identifiers.fresh(program.name)
  }

  /// The numbers a version begins with (`teidata.versionNumber`): `1.2.0` of `1.2.0-beta+5`.
  static func version(of program: Program) -> String {
    let numbers = program.version.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let parts = numbers.split(separator: ".").prefix(4)
    return parts.isEmpty ? "0" : parts.joined(separator: ".")
  }
}
