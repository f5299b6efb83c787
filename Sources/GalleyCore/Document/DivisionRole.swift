extension Division {
  /// What a part of a book is to its reader, beside its place: what publishers call it.
  public enum Role: String, Sendable, CaseIterable {
    /// The page with the title, who made the book and who publishes it.
    case titlePage = "titlepage"
    /// A page with the title alone.
    case halfTitlePage = "halftitlepage"
    /// What is said of rights and editions.
    case copyrightPage = "copyright"
    case dedication
    case epigraph
    /// An opening by somebody else than the author.
    case foreword
    case preface
    case introduction
    case prologue
    case acknowledgments
    /// Who published and printed the book.
    case imprint
    case contributors
    case conclusion
    case epilogue
    case afterword
    case appendix
    case glossary
    case bibliography
    case index
    /// Mistakes that were found after printing.
    case errata
    /// How the book was made.
    case colophon
  }
}
