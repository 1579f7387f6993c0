extension CodeTable {
    /// Codes for children who are in school, or at an approved activity elsewhere.
    static let attending: [CodeMeaning] = [
        CodeMeaning(
            .presentMorning, "Present at the school (morning)",
            .attending, .attended, isOnSite: true,
            half: .morning, from: .reasonSeriesBegan,
            words: "here in school morning present",
            note: "In school when the morning register begins to be taken.",
            sources: [.regulation10, .dfeDashboard]),
        CodeMeaning(
            .presentAfternoon, "Present at the school (afternoon)",
            .attending, .attended, isOnSite: true,
            half: .afternoon, from: .reasonSeriesBegan,
            words: "here in school afternoon present",
            note: "In school when the afternoon register begins to be taken.",
            sources: [.regulation10, .dfeDashboard]),
        CodeMeaning(
            .late, "Late: arrived before the register closed",
            .attending, .attended, isOnSite: true,
            detail: .helpful("arrival time / minutes late (good practice, not in regulations)"),
            from: .reasonSeriesBegan,
            words: "late bus traffic overslept",
            note: "Absent when register-taking began, arrived before it ended. Register window max 30 min. DfE "
                + "late_sessions = L + U.",
            sources: [.regulation10, .dfeDashboard, .nottinghamshire]),
        CodeMeaning(
            .arrangedProvision, "Attending education provision arranged by the local authority",
            .attendingElsewhere, .attended,
            detail: .owed("nature and place of the provision (statutory wording not seen: UNCERTAIN)"),
            from: .regulations2024Began,
            words: "tuition home tutor hospital school alternative provision",
            note: "LA provision under s19(1) Education Act 1996 or s42(2)/s61(1) Children and Families Act 2014. "
                + "DfE counts as approved educational activity.",
            sources: [.regulation10, .dfeDashboard, .backdrop]),
        CodeMeaning(
            .visit, "Attending an educational visit or trip",
            .attendingElsewhere, .attended,
            detail: .helpful("visit name/leader (good practice)"), from: .reasonSeriesBegan,
            words: "trip outing museum farm residential",
            note: "Arranged by or for the school and supervised by school staff.",
            sources: [.regulation10, .dfeDashboard]),
        CodeMeaning(
            .sport, "Participating in a sporting activity",
            .attendingElsewhere, .attended,
            detail: .helpful("activity and supervisor (good practice)"), from: .reasonSeriesBegan,
            words: "sport match swimming gala tournament",
            note: "Approved educational activity of a sporting kind.",
            sources: [.regulation10, .dfeDashboard, .backdrop]),
        CodeMeaning(
            .workExperience, "Attending work experience",
            .attendingElsewhere, .attended,
            detail: .helpful("placement (good practice)"), from: .reasonSeriesBegan,
            words: "placement work employer",
            note: "Part of the pupil's education.",
            sources: [.regulation10, .dfeDashboard, .backdrop]),
        CodeMeaning(
            .otherActivity, "Attending any other approved educational activity",
            .attendingElsewhere, .attended,
            detail: .owed("nature of the activity MUST be recorded"), from: .reasonSeriesBegan,
            words: "activity taster transition day forest school college",
            note: "Only if none of K V P W fits; tightened 2024: physically supervised, not remote learning or "
                + "work sent home.",
            sources: [.regulation10, .dfeDashboard, .nottinghamshire, .fft, .osmis]),
        CodeMeaning(
            .dualRegistered, "Dual registered: scheduled at the other school",
            .attendingElsewhere, .nothing,
            detail: .helpful("other school (from admission register)"), from: .reasonSeriesBegan,
            words: "other school shared placement pupil referral",
            note: "Legal group is attending elsewhere, but not a possible session at this school since Sept 2011; "
                + "before that it counted as present. The other school marks the pupil.",
            sources: [.backdrop, .dfeMethodology, .dfeDashboard]),
    ]
}
