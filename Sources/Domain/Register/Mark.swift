/// What a register says of one child in one session: exactly one code, and how late where that is known.
public struct Mark: Hashable, Sendable, Codable {
    /// The national code.
    public let code: AttendanceCode
    /// Minutes between the session's opening and the child's arrival, where the child came late (L or U); 1 to 999.
    public let minutesLate: Int?

    /// A mark; minutes are kept only where the code is one for coming late.
    public init(_ code: AttendanceCode, minutesLate: Int? = nil) {
        self.code = code
        self.minutesLate =
            code == .late || code == .arrivedAfterClosing ? minutesLate.map { min(max($0, 0), 999) } : nil
    }
}
