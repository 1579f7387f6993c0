extension CodeTable {
    /// Codes for children who are away for a reason that the school or the law accepts.
    static let authorised: [CodeMeaning] = [
        CodeMeaning(
            .performance, "Leave of absence: regulated performance or regulated employment abroad",
            .authorised, .absence(isAuthorised: true),
            detail: .helpful("licence or exemption evidence (good practice)"), from: .regulations2024Began,
            words: "acting theatre film dancing modelling performance",
            note: "Previously inside C.",
            sources: [.regulation11, .dfeDashboard, .somercotes]),
        CodeMeaning(
            .medical, "Leave of absence: medical or dental appointment",
            .authorised, .absence(isAuthorised: true),
            from: .reasonSeriesBegan,
            words: "doctor dentist hospital orthodontist optician clinic appointment",
            note: "Distinct from I.",
            sources: [.dfeDashboard, .backdrop]),
        CodeMeaning(
            .interview, "Leave of absence: interview for employment or for admission to another institution",
            .authorised, .absence(isAuthorised: true),
            detail: .helpful("advance request by an appropriate person"), from: .regulations2024Began,
            words: "interview job college admission",
            note: "Replaces J. Moves from counted-as-attending to authorised absence.",
            sources: [.regulation11, .businessServices, .dfeDashboard]),
        CodeMeaning(
            .studyLeave, "Leave of absence: studying for a public examination",
            .authorised, .absence(isAuthorised: true),
            detail: .helpful("agreed in advance"), from: .reasonSeriesBegan,
            words: "exam revision study",
            note: "Normally Year 11 only.",
            sources: [.regulation11, .dfeDashboard, .somercotes]),
        CodeMeaning(
            .partTime, "Leave of absence: temporary part-time timetable (compulsory school age)",
            .authorised, .absence(isAuthorised: true),
            detail: .helpful("written agreement with a resident parent: times/dates expected in, end date, review"),
            ages: .compulsory, from: .regulations2024Began,
            words: "part-time timetable reduced hours reintegration short day",
            note: "Exceptional circumstances only; never to manage behaviour. Previously coded C.",
            sources: [.regulation11, .essex, .dfeDashboard]),
        CodeMeaning(
            .exceptionalLeave, "Leave of absence: exceptional circumstances",
            .authorised, .absence(isAuthorised: true),
            detail: .helpful("request, decision-maker and dates"), from: .reasonSeriesBegan,
            words: "funeral wedding bereavement leave exceptional family",
            note: "Granted by the authorised person (head). Holiday is not normally exceptional.",
            sources: [.regulation11, .dfeDashboard]),
        CodeMeaning(
            .travelling, "Parent travelling for occupational purposes",
            .authorised, .absence(isAuthorised: true),
            from: .reasonSeriesBegan,
            words: "fair showman bargee boat traveller roma gypsy travelling",
            note: "Wording revised in 2024 (SBS); one vendor says use is unaffected (OSMIS). Many schools still "
                + "title it Gypsy, Roma and Traveller absence; DfE statistics call it mobile child.",
            sources: [.dfeDashboard, .somercotes]),
        CodeMeaning(
            .religious, "Religious observance",
            .authorised, .absence(isAuthorised: true),
            from: .reasonSeriesBegan,
            words: "eid diwali festival religion holy day",
            note: "Day set apart by the religious body; extra days need C.",
            sources: [.dfeDashboard, .osmis]),
        CodeMeaning(
            .illness, "Illness (physical or mental health; not appointments)",
            .authorised, .absence(isAuthorised: true),
            detail: .nothingBut("none (blanket evidence rules discouraged)"), from: .reasonSeriesBegan,
            words: "ill sick poorly unwell fever cold vomiting anxiety headache",
            note: "Feeds the 15-day sickness return.",
            sources: [.dfeDashboard, .derbyshire]),
        CodeMeaning(
            .excluded, "Suspended or permanently excluded, no alternative provision made",
            .authorised, .absence(isAuthorised: true),
            detail: .helpful("link to suspension record (good practice)"), from: .reasonSeriesBegan,
            words: "suspended excluded",
            note: "Alternative provision must be arranged from the sixth consecutive day; then use the "
                + "provision's code.",
            sources: [.dfeDashboard]),
    ]
}
