internal import GalleyCore
internal import GalleyPackaging

extension HeaderWriter {
  /// Writes `profileDesc`: summary, date, languages, subjects.
  mutating func writeProfile() {
    let metadata = metadata
    group("profileDesc") { header in
      if let description = metadata.description, !description.value.isEmpty {
        header.group("abstract") { $0.leaf("p", description) }
      }
      // The date of the print stands with the print.
      if let date = metadata.date, metadata.sourcePublication == nil {
        header.group("creation") { $0.write(date) }
      }
      header.group("langUsage") { header in
        for language in header.survey.languages {
          header.leaf("language", language.englishName, [Value("ident", language.tag)])
        }
      }
      if !metadata.subjects.isEmpty {
        header.group("textClass") { header in
          header.group("keywords") { header in
            for subject in metadata.subjects { header.leaf("term", subject) }
          }
        }
      }
    }
  }

  /// Writes `revisionDesc`; the time only where the user has given one.
  mutating func writeRevisions() {
    group("revisionDesc") { header in
      let when: [Value] = header.encoder.timestamp.map { [Value("when", $0.date)] } ?? []
      let file = header.document.source.map { $0.name == "-" ? "standard input" : $0.name }
      header.leaf(
        "change",
        "Encoded in TEI P5 by \(header.encoder.name)" + (file.map { " from \($0)" } ?? "") + ".",
        when + [Value("who", "#" + header.encoder.identifier)])
    }
  }
}

extension LanguageTag {
  /// The language's name in English; the tag where it is not among the common ones.
  fileprivate var englishName: String {
    switch tag {
    case "zh-Hans": return "Chinese in simplified characters"
    case "zh-Hant": return "Chinese in traditional characters"
    default: break
    }
    let name: String? =
      switch primary {
      case "de": "German"
      case "el": "Greek"
      case "en": "English"
      case "es": "Spanish"
      case "fr": "French"
      case "it": "Italian"
      case "ja": "Japanese"
      case "ko": "Korean"
      case "la": "Latin"
      case "lzh": "Classical Chinese"
      case "nl": "Dutch"
      case "pt": "Portuguese"
      case "ru": "Russian"
      case "zh": "Chinese"
      case "und": "not determined"
      default: nil
      }
    guard let name else { return tag }
    return tag == primary ? name : "\(name) (\(tag))"
  }
}
