import Foundation

public enum Species: String, Codable, CaseIterable, Sendable {
    case cat, dog, rabbit
}

/// One weighing.
public struct Weight: Codable, Hashable, Sendable {
    public let date: Date
    public let kilograms: Double

    public init(date: Date, kilograms: Double) {
        self.date = date
        self.kilograms = kilograms
    }
}

/// What is known of one animal.
public struct PatientRecord: Codable, Identifiable, Sendable {
    public let id: UUID
    public let name: String
    public let species: Species
    public private(set) var weights: [Weight]

    public init(id: UUID = UUID(), name: String, species: Species, weights: [Weight] = []) {
        self.id = id
        self.name = name
        self.species = species
        self.weights = weights.sorted { $0.date < $1.date }
    }

    public mutating func add(_ weight: Weight) {
        let position = weights.firstIndex { $0.date > weight.date } ?? weights.endIndex
        weights.insert(weight, at: position)
    }

    /// Change of weight over the last weighings within so many days, as a share: -0.1 is a tenth lost. Nil with fewer than two.
    public func weightChange(days: Int) -> Double? {
        guard let last = weights.last else {
            return nil
        }
        let earliest = last.date.addingTimeInterval(TimeInterval(-days * 86_400))
        guard let first = weights.first(where: { $0.date >= earliest }), first != last else {
            return nil
        }
        return (last.kilograms - first.kilograms) / first.kilograms
    }
}
