import Canvas
import Domain
import EventLog
import Interchange

/// Works out what a file of the school calendar changes; a period is known by type and days, and may get another name.
enum CalendarImport {
    static func plan(_ imported: Imported<CalendarRow>, _ context: inout ImportContext) -> ImportPlan {
        var plan = ImportPlan(.calendar, reading: imported)
        var known = context.directory.calendar.periods
        for row in imported.rows {
            let name = Text.normalised(row.name)
            let same = known.filter { $0.kind == row.kind && $0.from == row.from && $0.to == row.to }
            if same.contains(where: { $0.name == name }) {
                plan.take([])
                continue
            }
            let period = CalendarPeriod(
                id: context.identifiers.next(), kind: row.kind, from: row.from, to: row.to, name: name)
            known.removeAll { period in same.contains(period) }
            known.append(period)
            plan.take(
                same.map { NewEvent(.setting, .setting(.periodRemoved($0.id))) }
                    + [NewEvent(.setting, .setting(.periodAdded(period)))])
        }
        return plan
    }
}
