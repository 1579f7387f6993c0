import Canvas
import Domain

extension RegisterCommand {
    /// The same command with its words safe to keep, compare and show.
    var normalised: RegisterCommand {
        switch self {
        case .recordLeft(let child, let time, let detail):
            .recordLeft(
                child, at: time,
                DepartureDetail(with: Text.line(detail.with), reason: Text.line(detail.reason)))
        case .note(let child, let note):
            .note(
                child,
                SessionNote(toldBy: Text.line(note.toldBy), said: Text.lines(note.said), note: Text.lines(note.note)))
        case .welcome(let child, let welcome):
            .welcome(child, WelcomeBack(by: Text.line(welcome.by), noticed: Text.lines(welcome.noticed)))
        default: self
        }
    }
}
