// swift-tools-version: 6.2
import PackageDescription

/// The format modules.
///
/// A word here, a folder `Plugins/NAME` and a folder `Tests/NAMETests`; a format's one other mention
/// is its line in `Sources/galley/Formats.swift`.
let formats = ["PlainText", "DOCX", "EPUB", "TEI"]

/// Every target is built alike: no existential by accident, no import that leaks, no warning.
let common: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// The same, and every unsafe expression is an error: for all but the one module that meets C.
let fenced = common + [.strictMemorySafety()]

let package = Package(
  name: "galley",
  products: [.executable(name: "galley", targets: ["galley"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CHarfBuzz"),
    .target(name: "CLibRSVG"),
    .target(name: "CMalloc"),
    .target(name: "CSHA256"),
    .target(name: "GalleyCore", swiftSettings: fenced),
    .target(
      name: "GalleyPackaging",
      dependencies: [
        "GalleyCore", "CHarfBuzz", "CLibRSVG", "CLibXML2", "CLibYAML", "CMalloc", "CSHA256",
        "CZlib",
      ],
      swiftSettings: common),
    .executableTarget(
      name: "galley",
      dependencies: [
        "GalleyCore", "GalleyPackaging",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ] + formats.map { .byName(name: "\($0)Format") },
      swiftSettings: fenced),
    .executableTarget(
      name: "galley-bench",
      dependencies: [
        "GalleyCore", "GalleyPackaging", "DOCXFormat", "PlainTextFormat", "TEIFormat",
      ],
      swiftSettings: fenced),
    .executableTarget(
      name: "galley-fuzz",
      dependencies: ["GalleyCore", "GalleyTestSupport", "PlainTextFormat", "TEIFormat"],
      swiftSettings: common),
    .executableTarget(
      name: "galley-random",
      dependencies: [
        "DOCXFormat", "EPUBFormat", "GalleyCore", "GalleyTestSupport", "TEIFormat",
      ],
      path: "Tests/RandomDocuments", swiftSettings: common),
    .target(
      name: "GalleyTestSupport", dependencies: ["GalleyCore", "GalleyPackaging"],
      path: "Tests/GalleyTestSupport", swiftSettings: common),
    .testTarget(
      name: "GalleyCoreTests", dependencies: ["GalleyCore", "GalleyTestSupport"],
      swiftSettings: common),
    .testTarget(
      name: "GalleyPackagingTests", dependencies: ["GalleyPackaging", "GalleyTestSupport"],
      swiftSettings: common),
    .testTarget(
      name: "ConversionTests",
      dependencies: ["GalleyCore", "GalleyPackaging", "GalleyTestSupport"]
        + formats.map { .byName(name: "\($0)Format") },
      exclude: ["commands"],
      swiftSettings: common),
  ]
    + formats.flatMap { name in
      [
        .target(
          name: "\(name)Format", dependencies: ["GalleyCore", "GalleyPackaging"],
          path: "Plugins/\(name)", swiftSettings: fenced),
        .testTarget(
          name: "\(name)Tests",
          dependencies: [
            .byName(name: "\(name)Format"), "GalleyCore", "GalleyPackaging", "GalleyTestSupport",
          ],
          exclude: name == "PlainText" ? [] : ["Goldens"],
          swiftSettings: common),
      ]
    },
  swiftLanguageModes: [.v6]
)
