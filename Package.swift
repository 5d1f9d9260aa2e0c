// swift-tools-version: 6.2
import PackageDescription

// The targets are the pipeline; arrows point at what is depended on and
// nothing points back:
//
//   UnicodeText ← PatternEngine ← Reading ← Facts ← Comparison ← Reports ← BiasdiffCLI
//   UnicodeText ← DocumentModel ← Ingest ───────────────↗
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

    // Text and bindings.
    .target(name: "UnicodeText", swiftSettings: settings),
    .target(
      name: "PatternEngine", dependencies: ["CPCRE2", "UnicodeText"], swiftSettings: bindingSettings
    ),
    .target(name: "YAMLReader", dependencies: ["CYAML"], swiftSettings: bindingSettings),

    // Work on several cores.
    .target(name: "Parallel", swiftSettings: settings),

    // General knowledge of words and names, embedded as data.
    .target(name: "CLexicon", exclude: ["Data"]),
    .target(
      name: "Lexicon", dependencies: ["CLexicon", "UnicodeText"], exclude: ["Scripts"],
      swiftSettings: bindingSettings),

    // Part-of-speech tags and dependency trees; the trained tables are embedded.
    .target(name: "CParserModel", exclude: ["Data"]),
    .target(name: "Parsing", dependencies: ["CParserModel"], swiftSettings: bindingSettings),
    // Compares the parser with its reference and times it; a developer's tool.
    .executableTarget(name: "ParserBench", dependencies: ["Parsing"], swiftSettings: settings),

    // Knowledge of wording: rule packs, their loader and their engine.
    .target(name: "CBuiltinRules", exclude: ["Data", "Packs"]),
    .target(name: "BuiltinRules", dependencies: ["CBuiltinRules"], swiftSettings: bindingSettings),
    .target(
      name: "FramingRules",
      dependencies: [
        "DocumentModel", "UnicodeText", "PatternEngine", "YAMLReader", "Lexicon", "Reading",
        "Quotations", "BuiltinRules",
      ], exclude: ["Scripts"], swiftSettings: settings),
    // Packs the built-in rules; a developer's tool, not part of the product.
    .executableTarget(
      name: "RulePacker",
      dependencies: ["FramingRules", "DocumentModel", "Quotations", "Reading", "UnicodeText"],
      swiftSettings: settings),

    // The pipeline.
    .target(name: "DocumentModel", dependencies: ["UnicodeText"], swiftSettings: settings),
    .target(
      name: "Ingest",
      dependencies: [
        "DocumentModel", "HTMLIngest", "Lexicon", "Parallel", "UnicodeText", "YAMLReader",
      ],
      swiftSettings: settings),
    .target(
      name: "HTMLIngest",
      dependencies: ["CLibXML2", "CIconv", "DocumentModel", "Lexicon", "UnicodeText"],
      swiftSettings: bindingSettings),
    .target(
      name: "Reading",
      dependencies: [
        "DocumentModel", "UnicodeText", "PatternEngine", "Lexicon", "Parsing", "CSnowball",
      ],
      swiftSettings: settings),
    .target(
      name: "Quotations",
      dependencies: ["DocumentModel", "UnicodeText", "Lexicon", "Parsing", "Reading", "BuiltinRules"],
      swiftSettings: settings),
    .target(
      name: "Facts",
      dependencies: ["DocumentModel", "UnicodeText", "Parallel", "Lexicon", "Reading"],
      swiftSettings: settings),
    // Trains the models of Facts; a developer's tool, not part of the product.
    .executableTarget(
      name: "FactTrainer",
      dependencies: ["DocumentModel", "UnicodeText", "Parallel", "Ingest", "Reading", "Facts"],
      swiftSettings: settings),
    .target(
      name: "Omission",
      dependencies: ["DocumentModel", "UnicodeText", "Lexicon", "Reading", "Quotations", "Facts"],
      swiftSettings: settings),
    .target(
      name: "Voices",
      dependencies: ["DocumentModel", "UnicodeText", "Lexicon", "Reading", "Quotations", "Facts"],
      swiftSettings: settings),
    .target(
      name: "Collation",
      dependencies: [
        "DocumentModel", "UnicodeText", "Parallel", "Lexicon", "Reading", "Quotations", "Facts",
      ],
      swiftSettings: settings),
    .target(
      name: "Comparison",
      dependencies: [
        "DocumentModel", "UnicodeText", "Parallel", "Lexicon", "Ingest", "Reading", "Quotations",
        "Facts", "Omission", "Voices", "Collation", "FramingRules",
      ],
      swiftSettings: settings),

    // Reports; style sheet, script and schema are embedded.
    .target(name: "CReportAssets", exclude: ["Assets"]),
    .target(
      name: "Reports",
      dependencies: [
        "DocumentModel", "UnicodeText", "Parallel", "Reading", "Quotations", "Facts",
        "Voices", "Collation", "FramingRules", "Comparison", "CReportAssets",
      ],
      swiftSettings: bindingSettings),
    .target(
      name: "Gate",
      dependencies: [
        "DocumentModel", "UnicodeText", "YAMLReader", "Parallel", "Ingest", "Reading",
        "Collation", "FramingRules", "Comparison", "Reports",
      ],
      swiftSettings: settings),
    .target(
      name: "Biasdiff",
      dependencies: ["Comparison", "Collation", "Facts", "Reports", "Gate", "Ingest"],
      swiftSettings: settings),
    .executableTarget(
      name: "BiasdiffCLI",
      dependencies: [
        "Biasdiff", "Facts", "Ingest", "Parsing", "Comparison", "Reports",
        "FramingRules", "Gate", "DocumentModel",
        "Parallel", "UnicodeText", "YAMLReader",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // Tests.
    .target(
      name: "BiasdiffTestSupport", dependencies: ["DocumentModel", "Ingest", "UnicodeText"],
      swiftSettings: settings),
    .testTarget(
      name: "UnicodeTextTests", dependencies: ["UnicodeText", "BiasdiffTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "DocumentModelTests", dependencies: ["DocumentModel", "BiasdiffTestSupport"],
      swiftSettings: settings),
    .testTarget(name: "ParallelTests", dependencies: ["Parallel"], swiftSettings: settings),
    .testTarget(
      name: "PatternEngineTests",
      dependencies: ["PatternEngine", "UnicodeText", "BiasdiffTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "LexiconTests", dependencies: ["Lexicon", "UnicodeText"], swiftSettings: settings),
    .testTarget(
      name: "IngestTests",
      dependencies: [
        "Ingest", "YAMLReader", "DocumentModel", "UnicodeText", "BiasdiffTestSupport",
      ],
      exclude: ["PastedPages"],
      swiftSettings: settings),
    .testTarget(
      name: "HTMLIngestTests", dependencies: ["HTMLIngest", "DocumentModel", "UnicodeText"],
      swiftSettings: settings),
    .testTarget(
      name: "ReadingTests",
      dependencies: [
        "Reading", "Parsing", "Lexicon", "DocumentModel", "UnicodeText", "BiasdiffTestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ParsingTests", dependencies: ["Parsing"], exclude: ["Sample"],
      swiftSettings: settings),
    .testTarget(
      name: "QuotationsTests",
      dependencies: [
        "Quotations", "Reading", "DocumentModel", "UnicodeText", "BiasdiffTestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "VoicesTests",
      dependencies: [
        "Voices", "Comparison", "Quotations", "Reading", "DocumentModel", "UnicodeText",
        "BiasdiffTestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "FramingRulesTests",
      dependencies: [
        "FramingRules", "BuiltinRules", "YAMLReader", "Reading", "DocumentModel", "UnicodeText",
        "BiasdiffTestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "FactsTests",
      dependencies: [
        "Facts", "Lexicon", "Reading", "DocumentModel", "UnicodeText", "BiasdiffTestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "OmissionTests",
      dependencies: [
        "Omission", "Comparison", "Facts", "Reading", "DocumentModel", "UnicodeText",
        "BiasdiffTestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CollationTests",
      dependencies: [
        "Collation", "Comparison", "Quotations", "Reading", "DocumentModel", "UnicodeText",
        "BiasdiffTestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ComparisonTests",
      dependencies: [
        "Comparison", "Collation", "Facts", "FramingRules", "Ingest", "Lexicon", "Reading",
        "Voices",
        "DocumentModel", "UnicodeText", "BiasdiffTestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "Comparison", "Collation", "Voices", "Facts", "Ingest", "DocumentModel",
        "UnicodeText", "Reading", "FramingRules", "BiasdiffTestSupport",
      ],
      exclude: ["Golden"],
      swiftSettings: settings),
    .testTarget(
      name: "GateTests",
      dependencies: ["Gate", "DocumentModel", "Ingest", "UnicodeText", "BiasdiffTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["BiasdiffTestSupport", "BiasdiffCLI", "DocumentModel", "UnicodeText"],
      swiftSettings: settings),
  ]
)
