import Foundation

/// What may be dispensed, and how often.
public struct Prescription: Sendable {
    public let drug: Drug
    public let issued: Date
    public let refills: Int
    public private(set) var dispensed: [Date] = []

    public init(drug: Drug, issued: Date, refills: Int) {
        self.drug = drug
        self.issued = issued
        self.refills = refills
    }

    /// Half a year after it was issued it ends.
    public func isValid(at date: Date) -> Bool {
        date >= issued && date < issued.addingTimeInterval(182 * 86_400)
    }

    /// Dispenses once more; false when it is used up or not valid.
    public mutating func dispense(at date: Date) -> Bool {
        guard isValid(at: date), dispensed.count <= refills else {
            return false
        }
        dispensed.append(date)
        return true
    }
}
