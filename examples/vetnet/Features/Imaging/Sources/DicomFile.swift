import Foundation

public enum DicomError: Error, Equatable {
    case tooShort
    case noMark
}

/// The beginning of a DICOM file (PS3.10, section 7.1): 128 bytes for anything, then four letters.
public enum DicomFile {
    static let preamble = 128
    static let mark = Data("DICM".utf8)

    /// The elements after the mark.
    public static func body(of file: Data) throws(DicomError) -> Data {
        guard file.count > preamble + mark.count else {
            throw .tooShort
        }
        let start = file.startIndex + preamble
        guard file[start..<start + mark.count] == mark else {
            throw .noMark
        }
        return file[(start + mark.count)...]
    }
}
