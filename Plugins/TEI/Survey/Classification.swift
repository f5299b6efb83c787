internal import GalleyCore

/// The kinds of text that a document has parts of, each with the `xml:id` of its category.
///
/// They are told by what there is: nobody has looked for more.
struct Classification: Sendable {
  /// A kind of text.
  struct Category: Sendable {
    /// The `xml:id`.
    let identifier: String
    /// What it is, and what in the text is such.
    let description: String
  }

  /// The `xml:id` of the taxonomy.
  let identifier: String
  /// The `xml:id` of what subjects are taken from.
  let subjects: String
  /// The kinds that the text has.
  let categories: [Category]

  /// Sorts a text by what was counted.
  init(_ survey: Survey, _ identifiers: inout Identifiers) {
    identifier = identifiers.fresh("text-types")
    subjects = identifiers.fresh("subjects")
    var categories: [Category] = []
    func add(_ name: String, _ description: String, _ number: Int, _ noun: String) {
      guard number > 0 else { return }
      categories.append(
        Category(
          identifier: identifiers.fresh("type-" + name),
          description: "\(description): \(counted(number, noun))"))
    }
    add(
      "articles", "Articles of a newspaper or a journal", survey.divisions[.article] ?? 0, "article"
    )
    let parts = (survey.divisions[.chapter] ?? 0) + (survey.divisions[.part] ?? 0)
    add("book", "A book in parts or chapters", parts, "part")
    add("drama", "Drama", survey.count(.speech), "speech")
    add("verse", "Verse", survey.count(.verseLine), "line")
    add("prose", "Prose", survey.paragraphs, "paragraph")
    self.categories = categories
  }
}
