public import Domain

/// What somebody needs before they ask a family why a child is away.
public struct CallPage: Sendable {
    /// The family, with what is open and what was tried.
    public var family: FamilyLine
    /// The people to ask, in calling order.
    public var contacts: [CallContact]
    /// The language for which the family would like an interpreter; empty when none is needed.
    public var interpreter: String
    /// Who can take over the follow-up.
    public var colleagues: [StaffChoice]
    /// The safeguarding leads; a manager where there is none.
    public var leads: [StaffChoice]
    /// Whether the steps with times are the setting's own.
    public var hasOwnSteps: Bool

    /// The first contact who was not tried today, else the first.
    public var nextContact: Int {
        contacts.firstIndex { !$0.isTriedToday } ?? 0
    }

    /// The place of somebody as an earlier page showed them; `nil` when they are no contact any more.
    public func place(of contact: CallContact) -> Int? {
        contacts.firstIndex { $0.ids.values.contains { contact.ids.values.contains($0) } }
    }
}

/// Somebody who can be asked, and how they like to be.
public struct CallContact: Sendable {
    /// Which contact of each child.
    public var ids: [ChildID: ContactID]
    /// The name as it is spoken.
    public var name: String
    /// What they are to the child.
    public var relationship: String
    /// How they like to be reached, where that is one of the channels we know.
    public var preferred: Channel?
    /// How they like to be reached, in their words.
    public var preferredWords: String
    /// When they are best reached, in their words; empty when nothing is known.
    public var bestTime: String
    /// The language they prefer.
    public var language: String
    /// Whether the child lives with them.
    public var livesWith: Bool
    /// Whether they hold parental responsibility.
    public var hasParentalResponsibility: Bool
    /// Telephone number as given.
    public var phone: String
    /// Electronic mail address as given.
    public var email: String
    /// Whether they were tried today.
    public var isTriedToday: Bool

    /// Name and relationship, as an attempt keeps them.
    public var whom: String { relationship.isEmpty ? name : "\(name), \(relationship.lowercased())" }

    /// Where they are reached by a channel; empty where nothing is known.
    public func address(for channel: Channel) -> String {
        switch channel {
        case .call, .text: phone
        case .email: email
        default: ""
        }
    }
}

/// A member of staff to choose.
public struct StaffChoice: Hashable, Sendable {
    /// Who.
    public var id: StaffID
    /// Their name.
    public var name: String
    /// Their post.
    public var position: String
}
