import Canvas
public import Domain

/// Somebody on the staff today, for forms that name one.
public struct Colleague: Hashable, Sendable, Identifiable {
    /// Who.
    public let id: StaffID
    /// Their name.
    public let name: String

    /// The only one of some colleagues whose name is, or begins in one of its words with, what was typed; `nil` where
    /// none or several fit.
    public static func named(_ text: String, among colleagues: [Colleague]) -> Colleague? {
        let wanted = Text.folded(text.trimmingBlanks())
        guard !wanted.isEmpty else { return nil }
        if let whole = colleagues.first(where: { Text.folded($0.name) == wanted }) { return whole }
        let found = colleagues.filter { colleague in
            let name = Text.folded(colleague.name)
            return name.hasPrefix(wanted) || name.split(separator: " ").contains { $0.hasPrefix(wanted) }
        }
        return found.count == 1 ? found[0] : nil
    }
}

extension Workspace {
    /// Everybody on the staff today who sees names, in the order of their names.
    public func colleagues() throws -> [Colleague] {
        _ = try requirePerson()
        return
            staffToday
            .filter { $0.details.role != .leader }
            .map { Colleague(id: $0.id, name: $0.details.name) }
            .sorted { (Text.folded($0.name), $0.id) < (Text.folded($1.name), $1.id) }
    }
}
