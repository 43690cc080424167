/// A drug of the formulary, with the dose for one kilogram of body weight.
public struct Drug: Hashable, Sendable {
    public let name: String
    /// Milligrams for a kilogram.
    public let perKilogram: ClosedRange<Double>
    /// Milligrams in a tablet.
    public let tablet: Double

    public static let formulary = [
        Drug(name: "Meloxicam", perKilogram: 0.05...0.1, tablet: 1),
        Drug(name: "Amoxicillin", perKilogram: 10...20, tablet: 50),
        Drug(name: "Pimobendan", perKilogram: 0.2...0.6, tablet: 1.25),
    ]

    public init(name: String, perKilogram: ClosedRange<Double>, tablet: Double) {
        self.name = name
        self.perKilogram = perKilogram
        self.tablet = tablet
    }
}

public enum DoseError: Error, Equatable {
    case noWeight
    case noDivision(of: String)
}

/// Tablets at a time, in halves, for an animal of so many kilograms.
///
/// - Throws: `DoseError.noDivision` where no number of half tablets lies within the range: too little for a small animal is no
///   dose, and too much none either.
public func tablets(of drug: Drug, kilograms: Double) throws(DoseError) -> Double {
    guard kilograms > 0, kilograms.isFinite else {
        throw .noWeight
    }
    let lowest = drug.perKilogram.lowerBound * kilograms / drug.tablet
    let highest = drug.perKilogram.upperBound * kilograms / drug.tablet
    let halves = (highest * 2).rounded(.down) / 2
    guard halves >= lowest, halves > 0 else {
        throw .noDivision(of: drug.name)
    }
    return halves
}
