// swift-tools-version: 6.2
import PackageDescription

// The targets are the pipeline. A target depends only on targets of lines above
// its own; what each owns is told in .github/CONTRIBUTING.md.
//
//   CEmbedded, Platform
//   TextCore
//   DocumentModel, Lexicon, PatternEngine, YAMLReader
//   Ingest, Reading
//   Quotations, Facts
//   Wording, Findings, Collation
//   Comparison
//   Reports
//   Gate
//   Biasdiff, BiasdiffCLI
//
// Continuous integration adds `-Xswiftc -warnings-as-errors`; it is not set
// here so that a newer compiler's new warning cannot break a user's build.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The layers that call C: every unsafe call is marked in the source.
let bindingSettings: [SwiftSetting] = settings + [.strictMemorySafety()]

let package = Package(
  name: "biasdiff",
  products: [
    .executable(name: "biasdiff", targets: ["BiasdiffCLI"]),
    .library(name: "Biasdiff", targets: ["Biasdiff"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // C libraries: module maps, nothing else.
    .systemLibrary(
      name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(name: "CSnowball", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CIconv"),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),

    // All data that is part of the program: words, names, the trained parser,
    // rule packs, what reports are made from.
    .target(name: "CEmbedded", exclude: ["Lexicon", "Parser", "Reports", "Rules"]),

    // Text, dates, the C library under one name, and bindings.
    .target(name: "Platform", swiftSettings: settings),
    .target(name: "TextCore", dependencies: ["Platform"], swiftSettings: settings),
    .target(
      name: "PatternEngine", dependencies: ["CPCRE2", "TextCore"], swiftSettings: bindingSettings),
    .target(name: "YAMLReader", dependencies: ["CYAML"], swiftSettings: bindingSettings),

    // General knowledge of words and names.
    .target(
      name: "Lexicon", dependencies: ["CEmbedded", "TextCore"], exclude: ["Scripts"],
      swiftSettings: bindingSettings),

    // The pipeline.
    .target(name: "DocumentModel", dependencies: ["TextCore"], swiftSettings: settings),
    .target(
      name: "Ingest",
      dependencies: [
        "CLibXML2", "CIconv", "Platform", "DocumentModel", "Lexicon", "TextCore", "YAMLReader",
      ],
      swiftSettings: bindingSettings),
    .target(
      name: "Reading",
      dependencies: [
        "CEmbedded", "CSnowball", "DocumentModel", "TextCore", "PatternEngine", "Lexicon",
      ],
      swiftSettings: bindingSettings),
    .target(
      name: "Quotations", dependencies: ["DocumentModel", "TextCore", "Lexicon", "Reading"],
      swiftSettings: settings),
    .target(
      name: "Wording",
      dependencies: [
        "CEmbedded", "DocumentModel", "TextCore", "PatternEngine", "YAMLReader", "Lexicon",
        "Reading", "Quotations",
      ], exclude: ["Scripts"], swiftSettings: bindingSettings),
    .target(
      name: "Facts", dependencies: ["Platform", "DocumentModel", "TextCore", "Lexicon", "Reading"],
      swiftSettings: settings),
    .target(
      name: "Findings",
      dependencies: ["DocumentModel", "TextCore", "Lexicon", "Reading", "Quotations", "Facts"],
      swiftSettings: settings),
    .target(
      name: "Collation",
      dependencies: ["DocumentModel", "TextCore", "Lexicon", "Reading", "Quotations", "Facts"],
      swiftSettings: settings),
    .target(
      name: "Comparison",
      dependencies: [
        "DocumentModel", "TextCore", "Lexicon", "Ingest", "Reading", "Quotations", "Facts",
        "Findings", "Collation", "Wording",
      ],
      swiftSettings: settings),
    .target(
      name: "Reports",
      dependencies: [
        "CEmbedded", "DocumentModel", "TextCore", "Lexicon", "Reading", "Quotations", "Facts",
        "Findings", "Collation", "Wording", "Comparison",
      ],
      exclude: ["Scripts"], swiftSettings: bindingSettings),
    .target(
      name: "Gate",
      dependencies: [
        "Platform", "DocumentModel", "TextCore", "YAMLReader", "Ingest", "Reading", "Collation",
        "Wording", "Comparison", "Reports",
      ],
      swiftSettings: settings),
    .target(
      name: "Biasdiff",
      dependencies: ["Comparison", "Collation", "Facts", "Reports", "Gate", "Ingest", "TextCore"],
      swiftSettings: settings),
    .executableTarget(
      name: "BiasdiffCLI",
      dependencies: [
        "Biasdiff", "Facts", "Ingest", "Reading", "Comparison", "Reports", "Wording", "Gate",
        "Platform", "DocumentModel", "TextCore", "YAMLReader",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // Packs rules, trains the models of Facts, times the parser; a developer's
    // tool, not part of the product.
    .executableTarget(
      name: "Packer",
      dependencies: [
        "Platform", "DocumentModel", "TextCore", "Ingest", "Reading", "Quotations", "Wording",
        "Facts",
      ],
      swiftSettings: settings),

    // Tests, a target a room.
    .target(
      name: "BiasdiffTestSupport", dependencies: ["DocumentModel", "Ingest", "TextCore"],
      swiftSettings: settings),
    .testTarget(
      name: "TextCoreTests", dependencies: ["TextCore", "BiasdiffTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "DocumentModelTests", dependencies: ["DocumentModel", "BiasdiffTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "PatternEngineTests",
      dependencies: ["PatternEngine", "TextCore", "BiasdiffTestSupport"], swiftSettings: settings),
    .testTarget(
      name: "LexiconTests", dependencies: ["Lexicon", "TextCore"], swiftSettings: settings),
    .testTarget(
      name: "IngestTests",
      dependencies: ["Ingest", "YAMLReader", "DocumentModel", "TextCore", "BiasdiffTestSupport"],
      exclude: ["PastedPages"], swiftSettings: settings),
    .testTarget(
      name: "ReadingTests",
      dependencies: ["Reading", "Lexicon", "DocumentModel", "TextCore", "BiasdiffTestSupport"],
      exclude: ["Parsing/Sample"], swiftSettings: settings),
    .testTarget(
      name: "QuotationsTests",
      dependencies: ["Quotations", "Reading", "DocumentModel", "TextCore", "BiasdiffTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "WordingTests",
      dependencies: [
        "Wording", "YAMLReader", "Reading", "DocumentModel", "TextCore", "BiasdiffTestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "FactsTests",
      dependencies: [
        "Facts", "Lexicon", "Reading", "DocumentModel", "TextCore", "BiasdiffTestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "FindingsTests",
      dependencies: [
        "Findings", "Comparison", "Facts", "Quotations", "Reading", "DocumentModel", "TextCore",
        "BiasdiffTestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CollationTests",
      dependencies: [
        "Collation", "Comparison", "Quotations", "Reading", "DocumentModel", "TextCore",
        "BiasdiffTestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ComparisonTests",
      dependencies: [
        "Comparison", "Collation", "Facts", "Findings", "Wording", "Ingest", "Lexicon", "Reading",
        "DocumentModel", "TextCore", "BiasdiffTestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "Comparison", "Collation", "Findings", "Facts", "Ingest", "Reading", "Wording",
        "DocumentModel", "TextCore", "BiasdiffTestSupport",
      ],
      exclude: ["Golden"], swiftSettings: settings),
    .testTarget(
      name: "GateTests",
      dependencies: ["Gate", "DocumentModel", "Ingest", "TextCore", "BiasdiffTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["BiasdiffTestSupport", "BiasdiffCLI", "DocumentModel", "TextCore"],
      swiftSettings: settings),
  ]
)
