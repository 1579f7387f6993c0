import EventLog
import Storage

/// Holds what workers were told against what the log says.
struct LogCheck {
    /// Marks that were acknowledged and are not in the log as they were.
    let lost: Int
    /// Marks in the log beyond those acknowledged.
    let unacknowledged: Int
    /// What a check of the whole file found wrong.
    let fault: String?

    init(_ database: Database, _ acknowledged: [WorkerProcess.Acknowledged]) throws {
        var inLog: [Int64: WorkerProcess.Acknowledged] = [:]
        try database.read { snapshot in
            try snapshot.log { commit, events in
                for event in events {
                    inLog[event.position] = WorkerProcess.Acknowledged(
                        commit: commit.number, position: event.position, child: event.columns.child ?? 0,
                        code: event.columns.code ?? 0)
                }
            }
        }
        lost = acknowledged.count { inLog[$0.position] != $0 }
        unacknowledged = inLog.count - Set(acknowledged.map(\.position)).count
        let report = try database.verify()
        fault =
            report.isSound ? nil : report.fault.map { "\($0)" } ?? "read models drifted: \(report.drifted.map(\.table))"
    }
}
