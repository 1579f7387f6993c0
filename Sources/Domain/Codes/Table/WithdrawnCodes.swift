extension CodeTable {
    /// Codes withdrawn, kept because marks that have them keep their meaning.
    static let withdrawn: [CodeMeaning] = [
        CodeMeaning(
            .agreedHoliday, "Family holiday agreed (retired)",
            .authorised, .absence(isAuthorised: true),
            from: .reasonSeriesBegan, to: .beforeRegulations2024,
            words: "agreed holiday",
            note: "Withdrawn 19 Aug 2024; use C. DfE 2025/26 file still shows 388 sessions nationally, so imports "
                + "must accept it.",
            sources: [.keystone, .businessServices, .dfeDashboard]),
        CodeMeaning(
            .formerInterview, "Interview (retired)",
            .attendingElsewhere, .attended,
            from: .reasonSeriesBegan, to: .beforeRegulations2024,
            words: "interview",
            note: "Counted as approved educational activity; replaced by J1 (absence). DfE 2025/26 file still "
                + "shows 87 sessions.",
            sources: [.businessServices, .keystone, .dfeDashboard]),
        CodeMeaning(
            .formerExceptional, "Unable to attend due to exceptional circumstances (retired)",
            .unableToAttend, .nothing,
            from: .reasonSeriesBegan, to: .beforeRegulations2024,
            words: "exceptional circumstances snow",
            note: "Split into Y1-Y7 and Q; do not guess a sub-code on import.",
            sources: [.keystone, .stPauls]),
        CodeMeaning(
            .extendedHoliday, "Extended family holiday agreed (retired)",
            .authorised, .absence(isAuthorised: true),
            from: .reasonSeriesBegan, to: .known(2013, 8, 31),
            words: "extended holiday",
            note: "Discontinued after the 2013 amendment; census dropped it in spring 2014; DfE merged it with H. "
                + "Exact last day inferred: UNCERTAIN.",
            sources: [.dfeMethodology, .amendment2013]),
        coronavirus,
    ]

    /// The use that `X` had in the pandemic, for children of any age.
    static let coronavirus = CodeMeaning(
        .notRequired, "Not attending in circumstances related to coronavirus (retired use of X)",
        .notRequired, .nothing,
        from: .known(2020, 9, 1), to: .known(2022, 3, 31),
        words: "coronavirus covid isolating lockdown",
        note: "Any age. Not counted. Dates inferred (extended to school year 2021-22, disapplied April 2022): "
            + "UNCERTAIN to the day. Same letter as current X: resolve by date and age.",
        sources: [.dfePupilAbsence, .coronavirusNote, .fftCoronavirus])
}
