import Foundation
import Testing

@testable import PatientRecords

private func day(_ number: Double) -> Date {
    Date(timeIntervalSince1970: 1_790_000_000 + number * 86_400)
}

@Suite struct PatientRecordTests {
    @Test func weightsStayInOrder() {
        var record = PatientRecord(name: "Bella", species: .cat, weights: [Weight(date: day(2), kilograms: 4.2)])
        record.add(Weight(date: day(1), kilograms: 4.4))
        record.add(Weight(date: day(3), kilograms: 4.1))
        #expect(record.weights.map(\.kilograms) == [4.4, 4.2, 4.1])
    }

    @Suite struct WeightChange {
        @Test func isAShareOfTheFirstWeight() throws {
            let weights = [Weight(date: day(0), kilograms: 5), Weight(date: day(10), kilograms: 4.5)]
            let change = PatientRecord(name: "Bella", species: .cat, weights: weights).weightChange(days: 30)
            #expect(try abs(#require(change) + 0.1) < 1e-9)
        }

        @Test(arguments: [[], [Weight(date: day(0), kilograms: 5)]])
        func isUnknownWithFewerThanTwo(weights: [Weight]) {
            #expect(PatientRecord(name: "Rex", species: .dog, weights: weights).weightChange(days: 30) == nil)
        }

        @Test func leavesOutWhatIsOlder() {
            let weights = [Weight(date: day(0), kilograms: 9), Weight(date: day(100), kilograms: 4.5)]
            #expect(PatientRecord(name: "Rex", species: .dog, weights: weights).weightChange(days: 30) == nil)
        }
    }
}

@Suite struct RecordStoreTests {
    let store = RecordStore(folder: FileManager.default.temporaryDirectory.appending(path: UUID().uuidString))
    let record = PatientRecord(name: "Bella", species: .cat)

    @Test func aRecordComesBack() async throws {
        try await store.save(record)
        #expect(try await store.record(record.id)?.name == "Bella")
    }

    @Test func aDeletedRecordIsGone() async throws {
        try await store.save(record)
        try await store.delete(record.id)
        #expect(try await store.record(record.id) == nil)
    }
}
