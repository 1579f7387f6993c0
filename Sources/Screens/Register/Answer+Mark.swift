import Application
import Domain

extension Answer {
    /// A code for a row, resting on the entry that the row showed.
    static func mark(_ row: RegisterRow, _ code: AttendanceCode) -> Answer {
        .changes([.mark(row.id, code, basis: row.basis)], of: row.id, goesOn: true, draft: nil)
    }
}
