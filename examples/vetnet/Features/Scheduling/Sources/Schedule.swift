import Foundation

public enum BookingError: Error, Equatable {
    case tooShort
    case taken(by: String)
}

/// The day of one vet.
public struct Schedule: Sendable {
    public private(set) var appointments: [Appointment] = []

    public init() {}

    /// Adds an appointment where nothing else is; the list stays in the order of time.
    public mutating func book(_ appointment: Appointment) throws(BookingError) {
        guard appointment.minutes >= 5 else { throw .tooShort }
        if let other = appointments.first(where: appointment.overlaps) {
            throw .taken(by: other.patient)
        }
        appointments.append(appointment)
        appointments.sort { $0.start < $1.start }
    }

    public mutating func cancel(_ id: Appointment.ID) {
        appointments.removeAll { $0.id == id }
    }

    /// When a visit of so many minutes could begin first, between two times; nil when the day is full.
    public func firstGap(minutes: Int, from opening: Date, to closing: Date) -> Date? {
        var candidate = opening
        for appointment in appointments where appointment.end > opening {
            if appointment.start.timeIntervalSince(candidate) >= TimeInterval(minutes * 60) {
                return candidate
            }
            candidate = max(candidate, appointment.end)
        }
        guard closing.timeIntervalSince(candidate) >= TimeInterval(minutes * 60) else {
            return nil
        }
        return candidate
    }
}
