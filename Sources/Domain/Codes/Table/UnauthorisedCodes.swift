extension CodeTable {
    /// Codes for children who are away without leave or for a reason that is not known.
    static let unauthorised: [CodeMeaning] = [
        CodeMeaning(
            .holidayNotGranted, "Holiday not granted by the school",
            .unauthorised, .absence(isAuthorised: false),
            from: .reasonSeriesBegan,
            words: "holiday not granted abroad",
            note: "Counts to the penalty-notice threshold. Also days beyond an agreed leave.",
            sources: [.stockton, .dfeDashboard]),
        CodeMeaning(
            .notYetKnown, "Reason for absence not yet established",
            .unauthorised, .absence(isAuthorised: false),
            detail: .helpful("follow-up log; amend once known"), from: .reasonSeriesBegan,
            words: "not yet known unknown no reason not heard waiting",
            note: "Provisional: replace when reason known, at latest 5 school days after the session, else O. "
                + "Arrival after closing: change to U or better fit. Counts to penalty threshold.",
            sources: [.regulation10, .workingTogether, .dfeDashboard]),
        CodeMeaning(
            .otherAbsence, "Absent in other or unknown circumstances",
            .unauthorised, .absence(isAuthorised: false),
            from: .reasonSeriesBegan,
            words: "other unknown no reason unexplained",
            note: "Catch-all; landing code for an unresolved N. Counts to penalty threshold.",
            sources: [.stockton, .workingTogether, .dfeDashboard]),
        CodeMeaning(
            .arrivedAfterClosing, "Arrived after the register closed",
            .unauthorised, .absence(isAuthorised: false), isOnSite: true,
            detail: .helpful("arrival time / minutes late (good practice)"), from: .reasonSeriesBegan,
            words: "late after closing after the register closed",
            note: "Only if no other code fits (e.g. M). Absence for statistics but child IS on site after "
                + "arrival: include in fire roll. Counts to penalty threshold.",
            sources: [.stockton, .dfeDashboard]),
    ]
}
