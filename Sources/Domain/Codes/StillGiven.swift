extension AttendanceCode {
    /// Whether the code has not been withdrawn for good: it may still be given to new marks.
    public var isStillGiven: Bool {
        CodeTable.rows.contains { $0.code == self && $0.validTo == nil }
    }
}
