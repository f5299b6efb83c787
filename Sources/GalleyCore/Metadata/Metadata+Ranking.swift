extension Metadata {
  /// Takes from a record of lower rank what this one does not tell.
  ///
  /// Creators are told by role and identifiers by scheme: an author who is given leaves the
  /// translator whom the text names.
  public mutating func fill(from lower: Metadata) {
    fillTexts(from: lower)
    if titles.isEmpty { titles = lower.titles }
    let roles = Set(creators.map(\.value.role))
    creators += lower.creators.filter { !roles.contains($0.value.role) }
    if languages.isEmpty { languages = lower.languages }
    let schemes = Set(identifiers.map { $0.value.scheme.uppercased() })
    identifiers += lower.identifiers.filter { !schemes.contains($0.value.scheme.uppercased()) }
    if subjects.isEmpty { subjects = lower.subjects }
    series = series ?? lower.series
  }

  private mutating func fillTexts(from lower: Metadata) {
    // How a title is sorted says nothing of another title.
    let isOther = !titles.isEmpty && lower.titles.first?.value != titles.first?.value
    for path in Self.texts where self[keyPath: path] == nil {
      if path == \Metadata.titleSort, isOther { continue }
      self[keyPath: path] = lower[keyPath: path]
    }
  }

  private static var texts: [WritableKeyPath<Metadata, Field<String>?>] {
    [
      \.subtitle, \.titleSort, \.date, \.publisher, \.place, \.issued, \.edition,
      \.sourcePublication, \.sourceIssue, \.sourcePage, \.rights, \.licence, \.description,
    ]
  }

  /// Notes who says what is in the record, where that is not noted yet.
  public mutating func attribute(to authority: Authority) {
    func note<Value>(_ fields: inout [Field<Value>]) {
      for index in fields.indices {
        fields[index].authority = fields[index].authority ?? authority
      }
    }
    func note<Value>(_ field: inout Field<Value>?) {
      if field?.authority == nil { field?.authority = authority }
    }
    note(&titles)
    note(&creators)
    note(&languages)
    note(&identifiers)
    note(&subjects)
    note(&series)
    for path in Self.texts { note(&self[keyPath: path]) }
  }
}
