import GalleyCore
import Testing

@testable import PlainTextFormat

@Suite("Files that are not text")
struct BinarySignatureTests {
  @Test(arguments: [
    ("%PDF-1.7\n", "a PDF file"),
    ("{\\rtf1\\ansi", "an RTF file"),
    ("\u{7F}ELF\u{2}\u{1}", "an ELF program"),
    (
      "PK\u{3}\u{4}" + String(repeating: "\0", count: 26) + "mimetypeapplication/epub+zip",
      "an EPUB file"
    ),
    ("PK\u{3}\u{4}" + String(repeating: "\0", count: 26) + "[Content_Types].xml", "an Office file"),
    ("PK\u{3}\u{4}" + String(repeating: "\0", count: 26) + "word/document.xml", "a DOCX file"),
    ("PK\u{3}\u{4}" + String(repeating: "\0", count: 26) + "readme.txt", "a ZIP archive"),
    ("PK\u{5}\u{6}", "a ZIP archive"),
  ])
  func asciiStart(text: String, name: String) {
    #expect(BinarySignature.find(in: Array(text.utf8).span)?.name == name)
  }

  @Test(
    arguments: [
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], "a PNG picture"),
      ([0xFF, 0xD8, 0xFF, 0xE0], "a JPEG picture"),
      ([0x1F, 0x8B, 0x08, 0x00], "a gzip archive"),
      (
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
        "an old Office file (.doc, .xls or .ppt)"
      ),
    ] as [([UInt8], String)])
  func rawStart(bytes: [UInt8], name: String) {
    #expect(BinarySignature.find(in: bytes.span)?.name == name)
  }

  @Test(arguments: [
    "", "P", "PK", "%PDF", "PDF files are a nuisance", "GIF is a format\n", "Rare birds",
    "ftyp", "省第十五次党代会", "{curly}", "BZh", "\u{FEFF}text",
  ])
  func proseIsNone(text: String) {
    #expect(BinarySignature.find(in: Array(text.utf8).span) == nil)
  }

  @Test func utf16IsNotAPicture() {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x41, 0x00]
    #expect(BinarySignature.find(in: bytes.span) == nil)
  }

  @Test(arguments: [
    ("<!DOCTYPE html>\n<p>", "HTML"), ("\u{FEFF}  <HTML lang='en'>", "HTML"),
    ("<?xml version='1.0'?>", "XML"),
  ])
  func markupIsNamed(text: String, name: String) {
    #expect(BinarySignature.markup(in: Array(text.utf8).span)?.name == name)
  }

  @Test func proseIsNoMarkup() {
    #expect(BinarySignature.markup(in: Array("< 5 and > 3".utf8).span) == nil)
  }
}
