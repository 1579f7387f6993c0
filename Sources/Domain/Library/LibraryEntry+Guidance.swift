extension LibraryEntry {
    /// Guidance and law in our own words; the source says where the whole of it stands.
    static let guidance = [
        guidance(
            "support-first", "Support comes first",
            """
            Expect attendance and say so kindly; watch the registers; when something changes, listen to the child and \
            the family and understand it together; then arrange support. Formal steps come only where support was \
            offered and could not work.
            """, "Working together to improve school attendance, DfE, August 2024"),
        guidance(
            "not-yet", "When a child finds it hard to come",
            """
            The child can't yet; it is not that the child won't. Look for what pushes away from here (noise, crowds, \
            work, a person, a change) and what pulls to home (a worry about somebody, care, comfort). Keep the key \
            adult in touch, name one person to meet at the door, take small steps, and let the child help to order \
            them.
            """, "Guidance of local authorities on emotionally based non-attendance"),
        guidance(
            "small-steps", "A plan in small steps",
            """
            First meet people again, perhaps not even here; then a short time on site; then longer. Each step says \
            what it looks like, where, with whom, how long, what helps, and what to do if it wobbles. Going back a \
            step is a choice and is written down as one. Review with child and family before the next.
            """, "Guidance of local authorities; our proposal for the ladder"),
        guidance(
            "part-time", "Part-time timetable (C2)",
            """
            Only for a time and only where it is in the child's interest; never to manage behaviour. A parent agrees. \
            It has an end, a plan for the way back to full time, and reviews with child and parent, at least every \
            two weeks where the local authority asks for that. For a child of compulsory school age the sessions not \
            expected are C2; below that age they are X.
            """, "Working together to improve school attendance; guidance of local authorities on reviews"),
        guidance(
            "first-day", "The first day of an absence",
            """
            Ring early on the first day, for every child. Somebody who answers is asked how they are before why. \
            Where nobody is reached, try every contact, then the steps that the setting listed. A mark of N has to \
            become a reason as soon as it is known, and within five school days.
            """, "School attendance regulations 2024; Working together to improve school attendance"),
        guidance(
            "early-years", "Absence in the early years",
            """
            A child who does not come is followed up in good time, whatever the age. Settings have an attendance \
            policy that parents know, more than one emergency contact where possible, and look at patterns and at \
            long absences with what else they know of the child.
            """, "Early years foundation stage statutory framework, September 2025"),
        guidance(
            "views", "Every child's view",
            """
            A child who can form a view has a right to give it in what concerns them, and to have it taken seriously \
            by age and maturity. Ask routinely, not only when something is wrong; offer several ways over time; \
            write down the words as they were said; and say what changed.
            """, "UN Convention on the Rights of the Child, article 12; SEND code of practice, chapter 1"),
        guidance(
            "observing", "Babies and children without words",
            """
            Watch several times, briefly: where the child settles, with whom, what face, body and voice do. Write \
            what was seen first, and apart from it what it may tell us. The key person speaks for the child and says \
            that it is their reading. Leuven scales of well-being and involvement help two people to see the same.
            """, "Guidance of local authorities on the voice of the child in the early years"),
        guidance(
            "strengths-meeting", "A meeting that begins with strengths",
            """
            Begin with what the child is good at and what goes well, from everybody. Then the worries. Hear child, \
            family and setting apart and keep their words under their names. End with what everybody understands \
            now, who does what by when, and when you meet again. No blame; nobody is surprised by a paper.
            """, "Strengths-based practice; our proposal for the form"),
        guidance(
            "adjustments", "Reasonable adjustments",
            """
            A setting must not leave a disabled child at a disadvantage where a reasonable step would help, and it \
            thinks ahead of what may be needed. Anxiety that lasts can be a disability. Write down what was agreed, \
            from when to when, so that everybody at the door knows.
            """, "Equality Act 2010, sections 20 and 149"),
        guidance(
            "health", "Too unwell for a long time",
            """
            Where a child is away for health for fifteen school days, together or in all, the local authority is \
            told and looks at education otherwise. Doctor's letters are asked for only where there is real doubt. \
            Work and words go home meanwhile, if the family wants them.
            """, "Education Act 1996, section 19; Arranging education for children who cannot attend, DfE 2023"),
        guidance(
            "agreed-words", "Words that help",
            """
            Say: away, not yet heard, finding it hard to come, what would help, step back, we missed you. Leave: \
            words that blame, that make a child into a problem, or that give a percentage without its sessions.
            """, "Our proposal, after guidance of local authorities"),
    ]

    private static func guidance(_ name: String, _ title: String, _ text: String, _ source: String) -> LibraryEntry {
        LibraryEntry(
            id: LibraryID(rawValue: "guidance.\(name)"), kind: .guidance, title: title, text: text, source: source)
    }
}
