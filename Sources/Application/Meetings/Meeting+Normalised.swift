import Canvas
import Domain

extension Meeting {
    /// The same with blanks put right, and without lines that say nothing.
    var normalised: Meeting {
        var meeting = self
        meeting.place = Text.line(place)
        meeting.present = present.map { Text.line($0) }.filter { !$0.isEmpty }
        meeting.strengths = Text.lines(strengths)
        meeting.worries = Text.lines(worries)
        meeting.child = child.normalised
        meeting.family = family.normalised
        meeting.setting = setting.normalised
        meeting.understanding = Text.lines(understanding)
        meeting.actions = actions.map {
            MeetingAction(who: Text.line($0.who), what: Text.line($0.what), by: $0.by)
        }
        .filter { !$0.who.isEmpty || !$0.what.isEmpty }
        meeting.staffOnly = Text.lines(staffOnly)
        meeting.homeLanguage = Text.line(homeLanguage)
        meeting.homeText = Text.lines(homeText)
        return meeting
    }
}

extension MeetingView {
    fileprivate var normalised: MeetingView {
        MeetingView(who: Text.line(who), words: Text.lines(words))
    }
}
