internal import GalleyCore

/// What was really written: the navigation and the accessibility metadata are made from this, so
/// that they cannot claim what is not there.
struct BookRecord: Sendable {
  /// A line of the table of contents.
  struct Entry: Sendable, Equatable {
    /// What it says.
    var label: String
    /// Where it leads, seen from the package's folder.
    var target: String
    /// How deep it stands, 1 the highest.
    var level: Int
  }

  /// The lines of the table of contents in reading order.
  var contents: [Entry] = []
  /// The page numbers in reading order.
  var pages: [Entry] = []
  /// Whether there is a heading.
  var hasHeadings = false
  /// Whether readings stand beside words.
  var hasRuby = false
  /// The images that were shown, in the order of their first use, each once.
  private(set) var images: [ImageTable.Item] = []
  private var shown: Set<String> = []
  /// Whether one of them is not described.
  var hasUndescribedImages = false
  /// How many line ends of the source became nothing or a space.
  var joinedLines = 0
  /// How many of these took a hyphen with them.
  var removedHyphens = 0
  /// How many places hold what an editor put right.
  var corrections = 0
  /// What could not be written as it was, by its diagnostic's code.
  var troubles: [Trouble: Int] = [:]

  /// Something that could not be written as it was.
  enum Trouble: String, Sendable, CaseIterable {
    /// A link or a note reference to a place that is not in the document.
    case danglingReference = "dangling-reference"
    /// A link to an address that no book may hold.
    case unusableAddress = "unusable-address"
    /// An image that is not among the resources or not in a format of EPUB.
    case missingImage = "missing-image"
    /// Markup for EPUB or HTML that would break the book.
    case unusableMarkup = "unusable-markup"
    /// Attributes of a foreign format.
    case foreignAttribute = "foreign-attribute"
    /// Heads, feet and numbers of the source's pages that are there and not seen.
    case hiddenFurniture = "hidden-furniture"
    /// Those that are left out.
    case omittedFurniture = "omitted-furniture"
  }

  /// Adds what was written of the next file.
  mutating func add(_ next: BookRecord) {
    contents += next.contents
    pages += next.pages
    hasHeadings = hasHeadings || next.hasHeadings
    hasRuby = hasRuby || next.hasRuby
    for image in next.images { add(image) }
    hasUndescribedImages = hasUndescribedImages || next.hasUndescribedImages
    joinedLines += next.joinedLines
    removedHyphens += next.removedHyphens
    corrections += next.corrections
    for (trouble, count) in next.troubles { troubles[trouble, default: 0] += count }
  }

  /// Adds an image, unless it was shown before.
  mutating func add(_ image: ImageTable.Item) {
    if shown.insert(image.identifier).inserted { images.append(image) }
  }

  /// Counts a trouble.
  mutating func count(_ trouble: Trouble) {
    troubles[trouble, default: 0] += 1
  }
}
