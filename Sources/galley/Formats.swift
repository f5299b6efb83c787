import DOCXFormat
import EPUBFormat
import GalleyCore
import PlainTextFormat
import TEIFormat

/// Every format of the program: the one list that names them.
///
/// The first one that has a reader reads a file whose name tells no format.
let formats: [DocumentFormat] = [.plainText, .docx, .epub, .html, .tei]
