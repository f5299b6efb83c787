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
        let shares = header.shares
        for (language, share) in zip(header.survey.languages, shares) {
          header.leaf(
            "language", language.englishName,
            [Value("ident", language.tag)] + (share.map { [Value("usage", String($0))] } ?? []))
        }
      }
      header.writeTextClass()
    }
  }

  /// Writes what kind of text it is and what it is about.
  private mutating func writeTextClass() {
    let (metadata, classification) = (metadata, classification)
    guard !metadata.subjects.isEmpty || !classification.categories.isEmpty else { return }
    group("textClass") { header in
      if !classification.categories.isEmpty {
        let targets = classification.categories.map { "#" + $0.identifier }
        header.leaf(
          "catRef", "",
          [
            Value("scheme", "#" + classification.identifier),
            Value("target", targets.joined(separator: " ")),
          ])
      }
      if !metadata.subjects.isEmpty {
        header.group("keywords", [Value("scheme", "#" + classification.subjects)]) { header in
          for subject in metadata.subjects { header.leaf("term", subject) }
        }
      }
    }
  }

  /// The share of each language in the characters of the text, in percent; nil where there is none
  /// of it, and where a share is all that is left of a text without characters.
  private var shares: [Int?] {
    survey.shares.map { number in
      number == 0 ? nil : max(1, (number * 100 + survey.characters / 2) / survey.characters)
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
