import Domain
import Storage

extension Workspace {
    /// How many of a key adult's children nobody has asked yet, as one line of Today.
    func voiceLine(_ session: Session, at snapshot: Snapshot) throws -> [TodayLine] {
        guard let (count, span) = try ownVoicesDue(at: snapshot) else { return [] }
        let children = count == 1 ? "1 child" : "\(count) children"
        return [
            TodayLine(
                kind: .voice, subject: children, detail: "not asked \(span)", aside: "", isPressing: false,
                group: GroupID(rawValue: 0), session: session, child: nil, opening: .voices)
        ]
    }
}
