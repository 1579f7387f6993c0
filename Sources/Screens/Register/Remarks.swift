import Application
import Canvas
import Domain

/// What stands at the end of a child's row, what matters most first.
struct Remarks {
    let row: RegisterRow
    let signs: SignSet

    /// The remarks with their looks.
    var all: [(text: String, role: StyleRole)] {
        var remarks: [(text: String, role: StyleRole)] = []
        if !row.doorNote.isEmpty { remarks.append((row.doorNote, .tagSafety)) }
        if row.hasAdjustment { remarks.append((Sign.adjustment.text(signs), .tag)) }
        if let left = row.leftAt { remarks.append(("left \(left)", .tag)) }
        if let back = row.backAt { remarks.append(("back \(back)", .tag)) }
        switch row.expectation {
        case .arrival(let by, _) where row.mark == nil: remarks.append(("by \(by)", .tag))
        case .agreedAway(_, let by?, _) where row.arrivedAt == nil: remarks.append(("by \(by)", .tag))
        case .absence(_, let back?, _) where row.backAt == nil: remarks.append(("back \(back)", .tag))
        default: break
        }
        if row.isWelcomed {
            remarks.append(("\(Sign.heart.text(signs)) welcomed", .tag))
        } else if row.sessionsAway > 0, row.sign != .away {
            remarks.append(("\(Sign.heart.text(signs)) coming back", .tag))
        }
        if row.isAmended { remarks.append(("amended", .tag)) }
        if row.hasNote { remarks.append(("note", .tag)) }
        return remarks
    }
}
