extension Language {
    /// The list until a setting keeps its own.
    ///
    /// The first part is guidance (domain reference j); the second is our proposal, from what staff rooms say.
    public static let proposed = Language([
        KinderWords("school refuser*", prefer: "a child who is finding it hard to attend"),
        KinderWords("school refusal", prefer: "finding it hard to attend"),
        KinderWords("school refusing", prefer: "finding it hard to attend"),
        KinderWords("refuser*", prefer: "finding it hard to attend"),
        KinderWords("school phobi*", prefer: "finding it hard to attend"),
        KinderWords("truan*", prefer: "lesson avoidance, or away without a reason heard yet"),
        KinderWords("condoned absence*", prefer: "what makes mornings hard at home?"),
        KinderWords("won't", prefer: "can't yet"),
        KinderWords("problem family", prefer: "what would help this family?"),
        KinderWords("problem families", prefer: "what would help these families?"),
        KinderWords("non compliant", prefer: "what have you noticed?"),
        KinderWords("noncompliant", prefer: "what have you noticed?"),
        KinderWords("failed step*", prefer: "not yet, or went back a step"),
        KinderWords("bad attendance", prefer: "the sessions: 12 missed of 120"),
        KinderWords("poor attendance", prefer: "the sessions: 12 missed of 120"),
        KinderWords("poor attender*", prefer: "the sessions: 12 missed of 120"),
        KinderWords("absent since you didn't call", prefer: "we missed you; are you all OK?"),
        KinderWords("bunk*", prefer: "left lessons"),
        KinderWords("skiv*", prefer: "away, and we do not know why yet"),
        KinderWords("lazy", prefer: "what is hard about this?"),
        KinderWords("attention seeking", prefer: "looking for somebody"),
        KinderWords("manipulative", prefer: "what might they need?"),
        KinderWords("naughty", prefer: "what happened just before?"),
        KinderWords("can't be bothered", prefer: "what gets in the way?"),
        KinderWords("doesn't care", prefer: "what have they told us?"),
        KinderWords("don't care", prefer: "what have they told us?"),
        KinderWords("hard to reach", prefer: "we have not found the way to reach them yet"),
        KinderWords("difficult family", prefer: "what would help this family?"),
        KinderWords("difficult parent*", prefer: "what would help them?"),
        KinderWords("making excuses", prefer: "the reason they gave"),
        KinderWords("claims to be*", prefer: "says"),
    ])
}
