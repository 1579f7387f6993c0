/// A column that a kind of file may have; the raw value is its canonical heading.
public protocol ImportColumn: CaseIterable, Hashable, Sendable, RawRepresentable<String> {
    /// Whether a file without this column cannot be read.
    var isRequired: Bool { get }
    /// What other systems call it; blanks, signs and case do not matter.
    var synonyms: [String] { get }
}

/// The columns of a file of children.
public enum ChildColumn: String, ImportColumn {
    case upn = "UPN"
    case surname = "Legal Surname"
    case forename = "Legal Forename"
    case preferredForename = "Preferred Forename"
    case born = "Date of Birth"
    case yearGroup = "Year Group"
    case group = "Registration Group"
    case admission = "Admission Date"
    case leaving = "Leaving Date"
    case interests = "Interests"
    case doorNote = "Door Note"

    /// Name, birth, group and first day make an entry; the rest may come later.
    public var isRequired: Bool {
        switch self {
        case .surname, .forename, .born, .group, .admission: true
        case .upn, .preferredForename, .yearGroup, .leaving, .interests, .doorNote: false
        }
    }

    /// Headings of other systems.
    public var synonyms: [String] {
        switch self {
        case .upn: upnSynonyms
        case .surname: ["Surname", "Last Name", "Family Name"]
        case .forename: ["Forename", "First Name", "Given Name"]
        case .preferredForename: ["Preferred Name", "Known As", "Chosen Name", "Preferred First Name"]
        case .born: ["DoB", "Birth Date", "Born"]
        case .yearGroup: ["Year", "NC Year", "NCyearActual", "National Curriculum Year", "Yr"]
        case .group: ["Reg Group", "Reg", "Class", "Form", "Group", "Room", "Tutor Group"]
        case .admission: ["Entry Date", "Start Date", "Joined", "Date of Admission", "Joining Date"]
        case .leaving: ["Leave Date", "End Date", "Left", "Date of Leaving", "Last Day"]
        case .interests: ["Likes", "Loves"]
        case .doorNote: ["Allergies", "Allergy", "Medical Note"]
        }
    }
}

/// The columns of a file of contacts.
public enum ContactColumn: String, ImportColumn {
    case upn = "UPN"
    case surname = "Surname"
    case forename = "Forename"
    case relationship = "Relationship"
    case responsibility = "Parental Responsibility"
    case priority = "Priority"
    case phone = "Phone"
    case email = "Email"
    case channel = "Preferred Channel"
    case language = "Language"
    case livesWith = "Lives With"
    case mayCollect = "May Collect"
    case bestTime = "Best Time"
    case address = "Address"

    /// Whose contact it is and a surname are needed; the rest may be unknown.
    public var isRequired: Bool {
        self == .upn || self == .surname
    }

    /// Headings of other systems.
    public var synonyms: [String] {
        switch self {
        case .upn: upnSynonyms
        case .surname: ["Contact Surname", "Last Name", "Family Name"]
        case .forename: ["Contact Forename", "First Name", "Given Name"]
        case .relationship: ["Relation", "Relationship to Child", "Relationship to Pupil"]
        case .responsibility: ["PR", "Has Parental Responsibility", "Parental Resp"]
        case .priority: ["Contact Order", "Contact Priority", "Call Order", "Order"]
        case .phone: ["Telephone", "Mobile", "Phone Number", "Telephone Number", "Tel", "Main Telephone"]
        case .email: ["Email Address", "Main Email"]
        case .channel: ["Channel", "Preferred Contact Method", "Contact By"]
        case .language: ["First Language", "Preferred Language", "Home Language"]
        case .livesWith: ["Child Lives With", "Same Address", "Lives With Child"]
        case .mayCollect: ["Collect", "Can Collect", "Authorised to Collect"]
        case .bestTime: ["Best Time to Call", "Best Time to Contact", "Availability"]
        case .address: ["Home Address", "Contact Address"]
        }
    }
}

/// The columns of a file of calendar periods.
public enum CalendarColumn: String, ImportColumn {
    case from = "From"
    case to = "To"
    case kind = "Type"
    case name = "Description"

    /// A period without a description is called by its type.
    public var isRequired: Bool {
        self == .from || self == .kind
    }

    /// Headings of other systems.
    public var synonyms: [String] {
        switch self {
        case .from: ["Start", "Start Date", "First Day", "Date"]
        case .to: ["End", "End Date", "Last Day", "Until"]
        case .kind: ["Kind", "Category", "Event Type"]
        case .name: ["Name", "Title", "Event", "Summary"]
        }
    }
}

/// The columns of a file of marks with a row a mark.
public enum MarkColumn: String, ImportColumn {
    case upn = "UPN"
    case date = "Date"
    case session = "Session"
    case mark = "Mark"
    case minutesLate = "Minutes Late"
    case comment = "Comment"

    /// Minutes and comments may be missing.
    public var isRequired: Bool {
        switch self {
        case .upn, .date, .session, .mark: true
        case .minutesLate, .comment: false
        }
    }

    /// Headings of other systems.
    public var synonyms: [String] {
        switch self {
        case .upn: upnSynonyms
        case .date: ["Date of Mark", "Mark Date", "Attendance Date", "Session Date"]
        case .session: ["Session Name", "AM/PM", "Half Day", "Period"]
        case .mark: ["Attendance Code", "Attendance Mark", "Code", "Mark Code", "Registration Mark"]
        case .minutesLate: ["Mins", "Minutes", "Mins Late", "Late Minutes", "Lateness"]
        case .comment: ["Comments", "Note", "Notes", "Remark"]
        }
    }
}

private let upnSynonyms = ["Pupil UPN", "Unique Pupil Number", "Student UPN", "UPN Number", "Child UPN"]
