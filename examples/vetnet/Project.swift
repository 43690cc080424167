import ProjectDescription

let features = ["Scheduling", "PatientRecords", "Prescriptions", "Imaging"]
let iPad: Destinations = [.iPad]
let iPadOS: DeploymentTargets = .iOS("26.0")

/// A feature is a framework of its own, which no other feature may import, and its tests.
func targets(of feature: String) -> [Target] {
    [
        .target(
            name: feature,
            destinations: iPad,
            product: .framework,
            bundleId: "org.example.vetnet.\(feature)",
            deploymentTargets: iPadOS,
            buildableFolders: ["Features/\(feature)/Sources"]
        ),
        .target(
            name: "\(feature)Tests",
            destinations: iPad,
            product: .unitTests,
            bundleId: "org.example.vetnet.\(feature)Tests",
            deploymentTargets: iPadOS,
            buildableFolders: ["Features/\(feature)/Tests"],
            dependencies: [.target(name: feature)]
        ),
    ]
}

let app = Target.target(
    name: "VetNet",
    destinations: iPad,
    product: .app,
    bundleId: "org.example.vetnet",
    deploymentTargets: iPadOS,
    infoPlist: .extendingDefault(with: ["UILaunchScreen": [:]]),
    buildableFolders: ["App/Sources"],
    dependencies: features.map { .target(name: $0) }
)

let project = Project(
    name: "VetNet",
    options: .options(
        // A scheme for each feature, which tests it.
        automaticSchemesOptions: .enabled(codeCoverageEnabled: true)
    ),
    settings: .settings(base: ["SWIFT_VERSION": "6.0", "SWIFT_STRICT_CONCURRENCY": "complete"]),
    targets: [app] + features.flatMap(targets)
)
