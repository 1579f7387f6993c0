// swift-tools-version: 6.2
import PackageDescription

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let toml: Target.Dependency = .product(name: "TOMLKit", package: "TOMLKit")

/// Less to read before anything is shown, which is memory and time at every door.
///
/// The toolchain's own linker packs the addresses that are moved at the start (`RELR`, which Debian 12 can load) into a
/// hundredth of 2.7 MB, and the list of the program's own symbols, 1.8 MB that nobody loads it for, is left out.
let lightStart: LinkerSetting = .unsafeFlags(
    ["-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs", "-Xlinker", "--no-export-dynamic"],
    .when(platforms: [.linux], configuration: .release)
)

let package = Package(
    name: "belong",
    products: [
        .executable(name: "belong", targets: ["belong"])
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    ],
    targets: [
        .target(
            name: "CNCurses",
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
        ),
        .target(
            name: "Themes",
            path: "Themes",
            resources: [
                .embedInCode("plain.toml"),
                .embedInCode("dark.toml"),
                .embedInCode("light.toml"),
                .embedInCode("high-contrast-dark.toml"),
                .embedInCode("mono.toml"),
            ]
        ),
        .target(name: "Canvas", dependencies: ["Themes", toml]),
        .target(name: "Terminal", dependencies: ["CNCurses", "Canvas"]),
        .target(name: "Domain"),
        .target(name: "EventLog", dependencies: ["Domain", crypto]),
        .target(name: "Vault", dependencies: [crypto, cryptoExtras]),
        .target(name: "Storage", dependencies: ["Domain", "EventLog", "Vault", crypto, grdb, sqlite]),
        .target(name: "Interchange", dependencies: ["Domain"]),
        .target(name: "Simulation", dependencies: ["Domain", "Interchange"]),
        .target(
            name: "Application",
            dependencies: ["Canvas", "Domain", "EventLog", "Storage", "Vault", "Interchange", "Simulation", crypto]
        ),
        .target(name: "Screens", dependencies: ["Application", "Domain", "Canvas", "Vault"]),
        .executableTarget(
            name: "belong",
            dependencies: [
                "Application", "Canvas", "Domain", "EventLog", "Interchange", "Screens", "Simulation", "Storage",
                "Terminal", "Themes", "Vault", arguments, grdb, crypto, cryptoExtras, toml,
            ],
            linkerSettings: [lightStart]
        ),
        .target(
            name: "CFloor",
            path: "Sources/CFloor",
            linkerSettings: [.linkedLibrary("sqlite3"), .linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
        ),
        .executableTarget(name: "Floor", dependencies: ["CFloor"]),
        .target(name: "TerminalHarness"),
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "Application", "CFloor", "Canvas", "Domain", "EventLog", "Interchange", "Screens", "Simulation",
                "Storage", "Terminal", "TerminalHarness", "Vault", arguments, crypto,
            ]
        ),
        .target(
            name: "TestSupport",
            dependencies: ["Application", "Canvas", "Domain", "EventLog", "Screens", "Storage", "Vault"],
            path: "Tests/TestSupport"
        ),
        .testTarget(name: "DomainTests", dependencies: ["Domain", "TestSupport"], resources: [.copy("Vectors")]),
        .testTarget(name: "EventLogTests", dependencies: ["EventLog", "Domain"], resources: [.copy("Golden")]),
        .testTarget(name: "VaultTests", dependencies: ["Vault", crypto]),
        .testTarget(
            name: "StorageTests", dependencies: ["Storage", "EventLog", "Domain", "Vault", "TestSupport", crypto, grdb]
        ),
        .testTarget(
            name: "InterchangeTests", dependencies: ["Interchange", "Domain", "TestSupport"],
            resources: [.copy("Faulty"), .copy("Excerpts")]
        ),
        .testTarget(name: "SimulationTests", dependencies: ["Simulation", "Interchange", "Domain"]),
        .testTarget(
            name: "ApplicationTests",
            dependencies: ["Application", "Domain", "EventLog", "Storage", "Vault", "Interchange", "TestSupport"]
        ),
        .testTarget(
            name: "CanvasTests", dependencies: ["Canvas", "Themes", "TestSupport"], resources: [.copy("FaultyThemes")]
        ),
        .testTarget(name: "TerminalTests", dependencies: ["Terminal", "TerminalHarness", "TestSupport", "Canvas"]),
        .testTarget(
            name: "ScreensTests",
            dependencies: ["Screens", "Application", "Canvas", "Domain", "TestSupport"],
            exclude: ["Golden", "Curiosity/Golden", "FollowUp/Golden"]
        ),
        .testTarget(name: "EndToEndTests", dependencies: ["belong", "TerminalHarness", "TestSupport"]),
    ],
    swiftLanguageModes: [.v6]
)

/// Targets whose code runs on the one thread that owns the terminal.
let terminalFacing: Set<String> = ["Terminal", "Screens"]
/// Targets written in C.
let writtenInC: Set<String> = ["CNCurses", "CFloor", "Floor"]

for target in package.targets where !writtenInC.contains(target.name) {
    var settings = target.swiftSettings ?? []
    settings += [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InferIsolatedConformances"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .treatAllWarnings(as: .error),
    ]
    if terminalFacing.contains(target.name) {
        settings.append(.defaultIsolation(MainActor.self))
    }
    target.swiftSettings = settings
}
