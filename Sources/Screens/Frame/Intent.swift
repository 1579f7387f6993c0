public import Application
public import Domain

/// What a screen wants of the rest of the program; it does none of it itself.
public enum Intent {
    /// Go to one of the places of the first row.
    case go(Place)
    /// Open a group's register of a session.
    case openRegister(GroupID, Session)
    /// Plan an absence or an arrival, or take a plan back; what it meets is said first unless the person is sure.
    case plan(PlanRequest, isSure: Bool)
    /// Have something done; the form that asked goes once it is.
    case ask(any WorkRequest)
    /// Open a child's page.
    case openChild(ChildID)
    /// Give somebody a sign-in for one group for today.
    case cover(CoverRequest)
    /// Keep unfinished words of a form about a child; empty ones are forgotten.
    case draft([String], name: String, child: ChildID)
    /// Put a screen or a layer on top.
    case push(any Screen)
    /// Take this screen or layer away.
    case pop
    /// Ask again for what is shown.
    case reload
    /// Say something in row 23.
    case say(Message)
    /// Change a register.
    case change(RegisterRequest)
    /// Do what an action of the screen below this layer does.
    case perform(String)
    /// Hand a value to the screen below this layer, once the layer is gone.
    case answer(Answer)
    /// Hand a value to the screen below; this layer goes only when nothing refuses what comes of it.
    case submit(Answer)
    /// Take back this person's last change; a reason where one is owed.
    case undo(AmendmentReason?)
    /// Make again what was taken back; a reason where one is owed.
    case redo(AmendmentReason?)
    /// Blank the screen until somebody says who they are.
    case lock
    /// Sign in with a passphrase.
    case signIn(name: String, passphrase: String)
    /// Take over with a PIN while the program runs.
    case handOver(name: String, pin: String)
    /// Choose the PIN of the person who is signed in.
    case choosePIN(String)
    /// Sign out and leave the program.
    case leave
    /// Show another theme; kept when the person chose it.
    case theme(String, isKept: Bool)
    /// Draw everything again.
    case redraw
    /// Have a text written in the person's own editor; what it became is heard as ``Outcome/written(_:)``.
    case write(String)
    /// Print or keep a sheet on paper or in a file.
    case sheet(SheetRequest)
}

/// What a layer hands to the screen below it.
public enum Answer: Hashable {
    /// Changes of one child's session, resting on the entry that the person saw when the layer opened.
    case changes([RegisterCommand], of: ChildID, goesOn: Bool, draft: String?)
    /// A line was chosen in a list, by the number that it was given.
    case found(Int64)
    /// A day was chosen.
    case day(CivilDate)
    /// What was asked was not given; what waited for it is not done.
    case cancelled
}

/// What came of something that a screen asked for.
public enum Outcome {
    /// A register changed, or why not.
    case register(ChangeOutcome)
    /// Nobody could be signed in, and why.
    case signInFailed(String)
    /// What a text became in the person's own editor.
    case written(String)
    /// A layer above handed this down.
    case answer(Answer)
}
