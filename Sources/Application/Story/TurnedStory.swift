import Domain
import EventLog
import Storage

/// One entry of several that are undone together.
struct TurnedStory {
    let child: ChildID
    let turn: StoryTurn
}

/// One entry of several that are kept together; what stood before, where something did.
struct KeptStory {
    let child: ChildID
    let entry: StoryEntry
    var before: StoryEntry?
}

extension Workspace {
    /// Keeps entries of one or more stories as one act, which one Ctrl-Z takes back whole.
    ///
    /// - Returns: how many entries were kept.
    @discardableResult
    func keepTogether(words: String, decide: (Snapshot) throws -> [KeptStory]) throws -> Int {
        var kept: [KeptStory] = []
        let receipt = try commit { snapshot in
            kept = try decide(snapshot)
            return kept.map { NewEvent(.child($0.child), .story(.kept($0.child, $0.entry))) }
        }
        guard let receipt else { return 0 }
        let turned = kept.enumerated().map { offset, story in
            TurnedStory(
                child: story.child,
                turn: StoryTurn(
                    entry: story.entry.id, left: FactVersion(rawValue: receipt.first.rawValue + Int64(offset)),
                    before: story.before))
        }
        remember(UndoEntry(act: .stories(turned), words: words))
        return kept.count
    }

    /// Has entries that were kept together stand as they stood before; those that somebody has changed since stay.
    func turn(_ entry: UndoEntry, _ direction: UndoDirection, _ turned: [TurnedStory]) -> ChangeOutcome {
        do {
            var inverse: [KeptStory] = []
            var events: [NewEvent] = []
            let receipt = try commit { snapshot in
                for story in turned {
                    guard let known = try snapshot.story(of: story.child).last(where: { $0.entry == story.turn.entry }),
                        known.version == story.turn.left
                    else { continue }
                    let now = known.isCurrent ? try wording(known) : nil
                    guard let content = (story.turn.before ?? now)?.content else { continue }
                    try requireTurning(content.kind, about: story.child)
                    let event =
                        story.turn.before.map { StoryEvent.kept(story.child, $0) }
                        ?? .withdrawn(story.child, story.turn.entry, reason: "")
                    events.append(NewEvent(.child(story.child), .story(event)))
                    let stands =
                        story.turn.before ?? StoryEntry(id: story.turn.entry, day: wall.date, content: content)
                    inverse.append(KeptStory(child: story.child, entry: stands, before: now))
                }
                return events
            }
            guard let receipt else {
                settle(direction, with: nil)
                return .refused(direction.refusal(for: entry.words))
            }
            let again = inverse.enumerated().map { offset, story in
                TurnedStory(
                    child: story.child,
                    turn: StoryTurn(
                        entry: story.entry.id, left: FactVersion(rawValue: receipt.first.rawValue + Int64(offset)),
                        before: story.before))
            }
            settle(direction, with: entry.turned(by: .stories(again)))
            return .done(
                ChangeNotice(
                    text: direction.sentence(for: entry), commit: receipt.number, children: again.map(\.child)))
        } catch let error as AccessError {
            // What is not theirs any more must not stand before what is.
            settle(direction, with: nil)
            return .refused(error.description)
        } catch {
            return .failed("\(error)")
        }
    }

    /// Whether what a person did may still be undone by them: a hand-over by the key adult who made it as well.
    private func requireTurning(_ kind: StoryKind, about child: ChildID) throws {
        let mayTurn = access.may(.write, kind, about: child) || (kind == .keyAdult && access.isKeyAdult(of: child))
        guard mayTurn else { throw AccessError.notForRole("Changing this") }
    }
}
