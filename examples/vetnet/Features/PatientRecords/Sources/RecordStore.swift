import Foundation

/// Records on this iPad, one file each, unreadable while it is locked.
public actor RecordStore {
    private let folder: URL

    public init(folder: URL) {
        self.folder = folder
    }

    public func save(_ record: PatientRecord) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let data = try JSONEncoder().encode(record)
        try data.write(to: file(of: record.id), options: [.atomic, .completeFileProtection])
    }

    /// Nil when there is no such record; throws when there is one that cannot be read.
    public func record(_ id: PatientRecord.ID) throws -> PatientRecord? {
        guard FileManager.default.fileExists(atPath: file(of: id).path()) else {
            return nil
        }
        return try JSONDecoder().decode(PatientRecord.self, from: Data(contentsOf: file(of: id)))
    }

    public func delete(_ id: PatientRecord.ID) throws {
        try FileManager.default.removeItem(at: file(of: id))
    }

    private func file(of id: PatientRecord.ID) -> URL {
        folder.appending(path: "\(id.uuidString).json")
    }
}
