import EventLog

/// All read models of one schema, and the way of each event to its own.
final class ReadModels {
    static var all: [any Projection.Type] {
        [
            SettingProjection.self, LanguageProjection.self, PatternsProjection.self, GroupProjection.self,
            CalendarProjection.self,
            StaffProjection.self,
            ChildProjection.self, MembershipProjection.self, ContactProjection.self, PlannedAbsenceProjection.self,
            ArrivalPlanProjection.self, MarkProjection.self, MovementProjection.self, NoteProjection.self,
            WelcomeProjection.self, FinishedProjection.self, WithdrawalProjection.self, ImportProjection.self,
            StoryProjection.self, ListeningProjection.self,
        ]
    }

    private var routes: [(any Projection)?]

    init(_ connection: Connection, schema: String) {
        let size = (EventType.allCases.map(\.rawValue).max() ?? 0) + 1
        routes = Array(repeating: nil, count: size)
        for kind in Self.all {
            let projection = kind.init(connection, schema: schema)
            for type in kind.types { routes[type.rawValue] = projection }
        }
    }

    /// Takes one event into its read model; every known event has one.
    @inline(__always)
    func apply(_ fact: AppliedFact) throws {
        guard routes.indices.contains(fact.event.type), let projection = routes[fact.event.type] else {
            throw EventCodingError.unknownType(fact.event.type)
        }
        try projection.apply(fact)
    }
}
