import Foundation
import Testing

@testable import Scheduling

@Suite struct ScheduleTests {
    let opening = Date(timeIntervalSince1970: 1_790_000_000)

    func visit(of patient: String, after minutes: Double, lasting: Int = 30) -> Appointment {
        Appointment(patient: patient, start: opening.addingTimeInterval(minutes * 60), minutes: lasting)
    }

    @Suite struct Booking {
        let day = ScheduleTests()

        @Test func keepsTheOrderOfTime() throws {
            var schedule = Schedule()
            try schedule.book(day.visit(of: "Bella", after: 60))
            try schedule.book(day.visit(of: "Rex", after: 0))
            #expect(schedule.appointments.map(\.patient) == ["Rex", "Bella"])
        }

        @Test func refusesWhatOverlaps() throws {
            var schedule = Schedule()
            try schedule.book(day.visit(of: "Bella", after: 0))
            #expect(throws: BookingError.taken(by: "Bella")) { try schedule.book(day.visit(of: "Rex", after: 29)) }
        }

        @Test func allowsVisitsThatTouch() throws {
            var schedule = Schedule()
            try schedule.book(day.visit(of: "Bella", after: 0))
            try schedule.book(day.visit(of: "Rex", after: 30))
            #expect(schedule.appointments.count == 2)
        }
    }

    @Test func findsTheFirstGap() throws {
        var schedule = Schedule()
        try schedule.book(visit(of: "Bella", after: 0))
        try schedule.book(visit(of: "Rex", after: 45))
        let closing = opening.addingTimeInterval(120 * 60)
        #expect(schedule.firstGap(minutes: 15, from: opening, to: closing) == opening.addingTimeInterval(30 * 60))
        #expect(schedule.firstGap(minutes: 30, from: opening, to: closing) == opening.addingTimeInterval(75 * 60))
    }
}
