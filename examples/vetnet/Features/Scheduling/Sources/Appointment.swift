import Foundation

/// A visit of one animal.
public struct Appointment: Identifiable, Hashable, Sendable {
    public let id: UUID
    public let patient: String
    public let start: Date
    public let minutes: Int

    public init(id: UUID = UUID(), patient: String, start: Date, minutes: Int) {
        self.id = id
        self.patient = patient
        self.start = start
        self.minutes = minutes
    }

    public var end: Date {
        start.addingTimeInterval(TimeInterval(minutes * 60))
    }

    /// Visits that only touch do not overlap.
    public func overlaps(_ other: Appointment) -> Bool {
        start < other.end && other.start < end
    }
}
