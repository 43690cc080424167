/// Which densities of a CT image become grey, and which are only black or white.
public struct Window: Hashable, Sendable {
    public let name: String
    /// Hounsfield units.
    public let center: Double
    /// Hounsfield units.
    public let width: Double

    public static let bone = Window(name: "Bone", center: 400, width: 1800)
    public static let softTissue = Window(name: "Soft tissue", center: 50, width: 400)
    public static let lung = Window(name: "Lung", center: -600, width: 1500)

    public init(name: String, center: Double, width: Double) {
        precondition(width > 0, "A window without width shows nothing.")
        self.name = name
        self.center = center
        self.width = width
    }

    /// From 0, black, to 255, white.
    public func grey(of hounsfield: Double) -> UInt8 {
        let share = (hounsfield - center) / width + 0.5
        return UInt8((min(max(share, 0), 1) * 255).rounded())
    }
}
