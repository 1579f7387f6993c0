/// How a first call about an absence goes, in short steps (after Devon's first-day call guide; domain reference e2).
public enum FirstCallGuide {
    /// The steps, in order.
    public static let steps = [
        "Say your name, your post and the setting.",
        "Make sure it is the right person (i ticks it).",
        "Say why you call: you missed the child and want to know that all is well.",
        "Ask openly: “How are things this morning?” Suggest no reason.",
        "Listen. Say that it makes sense. Ask: what would help?",
        "Where it can be overcome, be warm and firm: could they come in late?",
        "Make sure that child and family are safe. A worry: w tells the safeguarding lead now.",
        "Write down their words, what was agreed and when you speak next.",
    ]
}
