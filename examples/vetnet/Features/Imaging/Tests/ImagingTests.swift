import Foundation
import Testing

@testable import Imaging

@Suite struct WindowTests {
    @Test(arguments: [(-150.0, 0), (50.0, 128), (250.0, 255), (3000.0, 255)])
    func mapsDensitiesToGrey(hounsfield: Double, grey: UInt8) {
        #expect(Window.softTissue.grey(of: hounsfield) == grey)
    }
}

@Suite struct DicomFileTests {
    let preamble = Data(count: 128)

    @Test func theBodyFollowsTheMark() throws {
        #expect(try DicomFile.body(of: preamble + Data("DICM".utf8) + Data([2, 0])) == Data([2, 0]))
    }

    @Suite struct Refused {
        @Test func withoutTheMark() {
            #expect(throws: DicomError.noMark) { try DicomFile.body(of: Data(count: 200)) }
        }

        @Test func cutShort() {
            #expect(throws: DicomError.tooShort) { try DicomFile.body(of: Data(count: 100)) }
        }
    }
}
