/// A national attendance code as it is written in a register: `/`, `L`, `C2`, `#`.
///
/// A code is only a sign. What it means on a date, for a child of an age, is a ``CodeMeaning``. The number is
/// what the log stores and never changes; a code that comes later gets a number that was never used.
public enum AttendanceCode: Int, CaseIterable, Sendable, Codable {
    case presentMorning = 1
    case presentAfternoon = 2
    case late = 3
    case arrangedProvision = 4
    case visit = 5
    case sport = 6
    case workExperience = 7
    case otherActivity = 8
    case dualRegistered = 9
    case performance = 10
    case medical = 11
    case interview = 12
    case studyLeave = 13
    case notRequired = 14
    case partTime = 15
    case exceptionalLeave = 16
    case travelling = 17
    case religious = 18
    case illness = 19
    case excluded = 20
    case accessArrangements = 21
    case transport = 22
    case travelDisruption = 23
    case partClosed = 24
    case unexpectedlyClosed = 25
    case detention = 26
    case publicHealth = 27
    case unavoidable = 28
    case holidayNotGranted = 29
    case notYetKnown = 30
    case otherAbsence = 31
    case arrivedAfterClosing = 32
    case prospective = 33
    case plannedClosure = 34
    case agreedHoliday = 35
    case formerInterview = 36
    case formerExceptional = 37
    case extendedHoliday = 38

    /// The sign as it is written: one or two characters.
    public var sign: String {
        switch self {
        case .presentMorning: "/"
        case .presentAfternoon: "\\"
        case .late: "L"
        case .arrangedProvision: "K"
        case .visit: "V"
        case .sport: "P"
        case .workExperience: "W"
        case .otherActivity: "B"
        case .dualRegistered: "D"
        case .performance: "C1"
        case .medical: "M"
        case .interview: "J1"
        case .studyLeave: "S"
        case .notRequired: "X"
        case .partTime: "C2"
        case .exceptionalLeave: "C"
        case .travelling: "T"
        case .religious: "R"
        case .illness: "I"
        case .excluded: "E"
        case .accessArrangements: "Q"
        case .transport: "Y1"
        case .travelDisruption: "Y2"
        case .partClosed: "Y3"
        case .unexpectedlyClosed: "Y4"
        case .detention: "Y5"
        case .publicHealth: "Y6"
        case .unavoidable: "Y7"
        case .holidayNotGranted: "G"
        case .notYetKnown: "N"
        case .otherAbsence: "O"
        case .arrivedAfterClosing: "U"
        case .prospective: "Z"
        case .plannedClosure: "#"
        case .agreedHoliday: "H"
        case .formerInterview: "J"
        case .formerExceptional: "Y"
        case .extendedHoliday: "F"
        }
    }

    /// The present code of a half-day: `/` in the morning, `\` in the afternoon.
    public static func present(in half: HalfDay) -> AttendanceCode {
        half == .morning ? .presentMorning : .presentAfternoon
    }
}
