import Domain

extension Session {
    /// The morning of the test setting's today.
    static let monday = Session(CivilDate(iso: "2026-11-23") ?? CivilDate(dayNumber: 0), .morning)
}
