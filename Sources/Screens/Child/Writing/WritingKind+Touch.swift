import Application
import Canvas
import Domain

extension WritingKind {
    /// A line in the home–setting book.
    static let book = WritingKind(
        name: "book", letter: "h", title: "Home–setting book",
        sentence: "What home or we wrote to one another.", kind: .book,
        fields: { context in
            var earlier = BookEntry(side: .setting)
            if case .book(let content)? = context.earlier?.content { earlier = content }
            return [
                .lines(.text, "Written", earlier.text),
                .choice(
                    .side, "By", BookSide.allCases.map(\.words), BookSide.allCases.firstIndex(of: earlier.side)),
                .line(.who, "Who wrote", earlier.who, hint: "you, unless it was somebody else"), .day(context),
            ]
        },
        read: { reader in
            let side = reader.form.choice(.side).map { BookSide.allCases[$0] } ?? .setting
            if side == .home, reader.text(.who).isEmpty { reader.fail(.who, "who at home wrote: Rachel, mum") }
            return .book(BookEntry(side: side, who: reader.text(.who), text: reader.needed(.text, "what was written")))
        })

    /// Work or news that was sent home.
    static let sent = WritingKind(
        name: "sent", letter: "s", title: "Sent home",
        sentence: "Work or news for a child who is away.", kind: .sent,
        fields: { context in
            var earlier = SentHome(channel: .email)
            if case .sent(let content)? = context.earlier?.content { earlier = content }
            return [
                .line(.text, "What was sent", earlier.what, hint: "a card from the class, the week's story"),
                .channel(earlier.channel), .day(context),
            ]
        },
        read: { .sent(SentHome(what: $0.needed(.text, "what was sent"), channel: $0.channel())) })

    /// An agreement to keep in touch with a child who is away.
    static let checkIn = WritingKind(
        name: "check-in", letter: "k", title: "Agree to keep in touch",
        sentence: "Who, how and how often, while the child is away.",
        kind: .checkIn,
        fields: { context in
            var earlier: CheckIn?
            if case .checkIn(let content)? = context.earlier?.content { earlier = content }
            return [
                .line(.text, "What", earlier?.what ?? "", hint: "a postcard, a call at story time"),
                .channel(earlier?.channel ?? .call), .line(.staff, "Who", context.name(of: earlier?.who ?? context.me)),
                .line(.everyDays, "School days between", String(earlier?.everyDays ?? 5)),
                .line(.until, "Until", earlier?.until?.british ?? "", hint: "empty while it has no end"),
                .day(context, "From"),
            ]
        },
        read: { reader in
            let until = reader.date(.until)
            if let until, let from = reader.date(.day), until < from {
                reader.fail(.until, "no earlier than its first day")
            }
            guard let who = reader.staff(.staff) else { return nil }
            return .checkIn(
                CheckIn(
                    who: who, channel: reader.channel(), everyDays: reader.number(.everyDays, 1...60),
                    what: reader.text(.text), until: until))
        })

    /// A check-in that took place.
    static let checkedIn = WritingKind(
        name: "checked-in", letter: "d", title: "Kept in touch",
        sentence: "How, and what was said.", kind: .checkedIn,
        fields: { context in
            var earlier: CheckInDone?
            if case .checkedIn(let content)? = context.earlier?.content { earlier = content }
            let agreed = context.agreements.firstIndex { $0.id == earlier?.checkIn } ?? 0
            var fields: [FormField] = [
                .channel(earlier?.channel ?? context.agreements.first?.agreement.channel ?? .call),
                .lines(.text, "What was said", earlier?.words ?? "", rows: 3), .day(context),
            ]
            if context.agreements.count > 1 {
                fields.append(.choice(.agreement, "As agreed", context.agreements.map(\.words), agreed))
            }
            return fields
        },
        read: { reader in
            let agreements = reader.context.agreements
            let index = reader.form.choice(.agreement) ?? 0
            return .checkedIn(
                CheckInDone(
                    checkIn: agreements.indices.contains(index) ? agreements[index].id : nil,
                    channel: reader.channel(), words: reader.text(.text)))
        })
}
