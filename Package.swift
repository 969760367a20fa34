// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

// The way through the house, in the order of the arrows: a target may import only what stands before it
// and is named in its dependencies. `CONTRIBUTING.md` tells what each is for.
let package = Package(
    name: "insyn",
    products: [
        .executable(name: "insyn", targets: ["insyn"]),
        .executable(name: "insyn-bench", targets: ["insyn-bench"]),
    ],
    targets: [
        .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
        .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(
            name: "CMicrohttpd", pkgConfig: "libmicrohttpd", providers: [.apt(["libmicrohttpd-dev"])]),
        .target(name: "CShim", dependencies: ["CMicrohttpd"]),
        .target(name: "CBaseline", dependencies: ["CCmark"]),
        .target(name: "CBytes"),
        .target(name: "Bytes", dependencies: ["CBytes"], swiftSettings: strict),
        .target(name: "HTML", dependencies: ["Bytes", "CBytes"], swiftSettings: strict),
        .target(name: "Text", dependencies: ["Bytes"], swiftSettings: strict),
        .target(
            name: "Documents", dependencies: ["Bytes", "CCmark", "CYAML", "CShim", "HTML", "Text"],
            swiftSettings: strict),
        .target(name: "Records", dependencies: ["Documents", "HTML", "Text"], swiftSettings: strict),
        .target(
            name: "Oversight", dependencies: ["Bytes", "Documents", "Records", "Text"], swiftSettings: strict),
        .target(
            name: "Site", dependencies: ["Bytes", "Documents", "Oversight", "Records", "Text"], swiftSettings: strict),
        .target(
            name: "Templates", dependencies: ["Bytes", "HTML", "Records", "Site", "Text"], path: "templates",
            exclude: ["font"],
            resources: [.embedInCode("assets")], swiftSettings: strict),
        .target(
            name: "Publishing",
            dependencies: [
                "Bytes", "CShim", "Documents", "HTML", "Oversight", "Records", "Site", "Templates", "Text",
            ], swiftSettings: strict),
        .target(
            name: "Editing", dependencies: ["CMicrohttpd", "CShim", "Publishing", "Text"], swiftSettings: strict),
        .executableTarget(
            name: "insyn", dependencies: ["Documents", "Editing", "Oversight", "Publishing", "Text"],
            swiftSettings: strict),
        .executableTarget(
            name: "insyn-bench", dependencies: ["CBaseline", "Publishing", "Text"], swiftSettings: strict),
        .testTarget(name: "BytesTests", dependencies: ["Bytes"], swiftSettings: strict),
        .testTarget(name: "HTMLTests", dependencies: ["HTML"], swiftSettings: strict),
        .testTarget(name: "TextTests", dependencies: ["Text"], swiftSettings: strict),
        .target(
            name: "FuzzTargets", dependencies: ["CCmark", "Documents", "Text"], path: "Tests/Fuzz/Targets",
            swiftSettings: strict),
        .target(name: "Measuring", path: "Tests/Measuring", swiftSettings: strict),
        .testTarget(
            name: "DocumentsTests",
            dependencies: ["CCmark", "Documents", "FuzzTargets", "HTML", "Measuring", "Text"],
            swiftSettings: strict),
        .testTarget(name: "RecordsTests", dependencies: ["Documents", "Records", "Text"], swiftSettings: strict),
        .testTarget(
            name: "OversightTests", dependencies: ["Documents", "Oversight", "Records", "Text"],
            swiftSettings: strict),
        .testTarget(name: "EditingTests", dependencies: ["Editing"], swiftSettings: strict),
        .testTarget(name: "insynTests", dependencies: ["insyn"], exclude: ["Fuzz"], swiftSettings: strict),
        .testTarget(
            name: "SiteTests",
            dependencies: ["Documents", "HTML", "Oversight", "Records", "Site", "Templates", "Text"],
            swiftSettings: strict),
        .testTarget(
            name: "PublishingTests",
            dependencies: [
                "Documents", "HTML", "Measuring", "Oversight", "Publishing", "Records", "Site", "Text",
            ],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)

// `make fuzz` sets this. The programs that it adds link only with the fuzzer's library, and the command line is a library to
// one of them; tests, which share files with it, are then left out.
if Context.environment["INSYN_FUZZ"] != nil {
    let program = package.targets.first { $0.name == "insyn" }
    package.products = [
        .executable(name: "insyn-fuzz", targets: ["insyn-fuzz"]),
        .executable(name: "insyn-fuzz-command", targets: ["insyn-fuzz-command"]),
    ]
    package.targets.removeAll { $0.isTest || $0.name == "insyn" || $0.name == "insyn-bench" }
    package.targets += [
        .executableTarget(
            name: "insyn-fuzz", dependencies: ["FuzzTargets"], path: "Tests/Fuzz/Program", swiftSettings: strict),
        .target(
            name: "insyn", dependencies: program?.dependencies ?? [], exclude: ["main.swift"],
            swiftSettings: strict + [.unsafeFlags(["-enable-testing"])]),
        .executableTarget(
            name: "insyn-fuzz-command", dependencies: ["insyn"], path: "Tests/insynTests",
            sources: ["CommandLineFuzz.swift", "Fuzz/main.swift"], swiftSettings: strict),
    ]
}
