import Foundation
import Testing

@testable import Prescriptions

@Suite struct DoseTests {
    let amoxicillin = Drug(name: "Amoxicillin", perKilogram: 10...20, tablet: 50)

    @Test(arguments: [(5.0, 2.0), (4.0, 1.5), (2.5, 1.0), (1.25, 0.5)])
    func isInHalfTablets(kilograms: Double, expected: Double) throws {
        #expect(try tablets(of: amoxicillin, kilograms: kilograms) == expected)
    }

    @Suite struct Refused {
        @Test(arguments: [0, -1, Double.infinity])
        func withoutAWeight(kilograms: Double) {
            #expect(throws: DoseError.noWeight) { try tablets(of: Drug.formulary[0], kilograms: kilograms) }
        }

        @Test func whereNoHalfTabletFits() {
            #expect(throws: DoseError.noDivision(of: "Meloxicam")) { try tablets(of: Drug.formulary[0], kilograms: 3) }
        }
    }
}

@Suite struct PrescriptionTests {
    let issued = Date(timeIntervalSince1970: 1_790_000_000)

    @Test func isUsedUpAfterItsRefills() {
        var prescription = Prescription(drug: Drug.formulary[1], issued: issued, refills: 1)
        #expect(prescription.dispense(at: issued))
        #expect(prescription.dispense(at: issued))
        #expect(!prescription.dispense(at: issued))
    }

    @Test func endsAfterHalfAYear() {
        let prescription = Prescription(drug: Drug.formulary[1], issued: issued, refills: 1)
        #expect(!prescription.isValid(at: issued.addingTimeInterval(200 * 86_400)))
        #expect(!prescription.isValid(at: issued.addingTimeInterval(-1)))
    }
}
