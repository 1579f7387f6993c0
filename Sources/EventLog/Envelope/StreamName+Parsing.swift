import Domain

extension StreamName {
    /// Reads a stored name; `nil` when it is not one.
    public init?(text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        switch (parts.first, parts.count) {
        case ("register", 4):
            guard let group = Int64(parts[1]), let day = Int(parts[2]), let number = Int(parts[3]),
                let half = HalfDay(rawValue: number)
            else { return nil }
            self = .register(GroupID(rawValue: group), Session(CivilDate(dayNumber: day), half))
        case ("child", 2):
            guard let child = Int64(parts[1]) else { return nil }
            self = .child(ChildID(rawValue: child))
        case ("staff", 2):
            guard let staff = Int64(parts[1]) else { return nil }
            self = .staff(StaffID(rawValue: staff))
        case ("setting", 1): self = .setting
        default: return nil
        }
        // A second spelling of the same name, such as leading zeroes, is not a stored name.
        guard self.text == text else { return nil }
    }
}
