public import GalleyCore

extension DocumentFormat {
  /// TEI P5: the format of archives and of scholarly editions, valid against `tei_all`.
  public static let tei = DocumentFormat(
    name: "tei", summary: "TEI P5, for archives and editions",
    fileExtensions: ["tei.xml", "tei", "xml"], mediaType: "application/tei+xml",
    reader: TEIReader(), writer: TEIWriter(), settings: TEISettings.declared)
}
