extension CodeTable {
    /// Codes for children who are unable or not required to attend, and codes that are not about attendance.
    static let uncounted: [CodeMeaning] = [
        CodeMeaning(
            .notRequired, "Pupil not of compulsory school age, not required to attend",
            .notRequired, .nothing,
            ages: .notCompulsory, from: .reasonSeriesBegan,
            words: "nursery reception under five not expected day off part time",
            note: "Only when the child is outside compulsory school age and not timetabled for the session. See "
                + "separate coronavirus row.",
            sources: [.stPauls, .keystone]),
        CodeMeaning(
            .accessArrangements, "Unable to attend because of a lack of access arrangements",
            .unableToAttend, .nothing,
            detail: .helpful("what arrangement is missing (good practice)"), from: .regulations2024Began,
            words: "taxi escort access transport not arranged",
            note: "LA transport/access duty not met. DfE column reason_q_la_arrangements; outside possible "
                + "sessions.",
            sources: [.businessServices, .keystone, .dfeDashboard]),
        CodeMeaning(
            .transport, "Unable to attend: transport normally provided not available",
            .unableToAttend, .nothing,
            from: .regulations2024Began,
            words: "school bus taxi transport broken down",
            note: "Replaces part of Y.",
            sources: [.keystone, .businessServices, .dfeDashboard]),
        CodeMeaning(
            .travelDisruption, "Unable to attend: widespread disruption to travel",
            .unableToAttend, .nothing,
            detail: .helpful("event (good practice)"), from: .regulations2024Began,
            words: "snow flood ice strike roads trains weather",
            note: "Severe snow can qualify when travel is widely disrupted.",
            sources: [.keystone, .osmis, .dfeDashboard]),
        CodeMeaning(
            .partClosed, "Unable to attend: part of the school premises closed",
            .unableToAttend, .nothing,
            detail: .helpful("area closed (good practice)"), from: .regulations2024Began,
            words: "classroom closed heating roof part closed",
            sources: [.keystone, .dfeDashboard]),
        CodeMeaning(
            .unexpectedlyClosed, "Unable to attend: whole school unexpectedly closed",
            .unableToAttend, .nothing,
            detail: .helpful("reason (good practice)"), from: .regulations2024Began,
            words: "school closed snow boiler power cut flood emergency",
            note: "Planned closure is #.",
            sources: [.keystone, .dfeDashboard]),
        CodeMeaning(
            .detention, "Unable to attend: criminal justice detention",
            .unableToAttend, .nothing,
            detail: .nothingBut("none; restrict visibility"), from: .regulations2024Began,
            words: "police custody court detention",
            note: "Sensitive (criminal-offence data).",
            sources: [.backdrop, .dfeDashboard]),
        CodeMeaning(
            .publicHealth, "Unable to attend: public health guidance or law",
            .unableToAttend, .nothing,
            detail: .helpful("which guidance (good practice)"), from: .regulations2024Began,
            words: "public health quarantine outbreak infection",
            sources: [.backdrop, .dfeDashboard]),
        CodeMeaning(
            .unavoidable, "Unable to attend: any other unavoidable cause affecting the pupil",
            .unableToAttend, .nothing,
            detail: .helpful("the cause; DfE statistics name: unavoidable cause"), from: .regulations2024Began,
            words: "unavoidable house fire emergency",
            note: "Cause must affect the pupil (not just the parent).",
            sources: [.backdrop, .dfeDashboard]),
        CodeMeaning(
            .prospective, "Prospective pupil not yet on the admission register",
            .administrative, .nothing,
            from: .reasonSeriesBegan,
            words: "prospective joining soon new starter",
            note: "Set-up convenience only; purge when the child joins.",
            sources: [.stPauls, .keystone]),
        CodeMeaning(
            .plannedClosure, "Planned whole-school closure",
            .administrative, .nothing,
            from: .reasonSeriesBegan,
            words: "closed closure training day polling",
            note: "Holidays, INSET, polling-station days; bulk from the calendar.",
            sources: [.stPauls, .dfeDashboard]),
    ]
}
