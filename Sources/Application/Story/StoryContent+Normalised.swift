import Canvas
import Domain

extension StoryContent {
    /// The same with every text made safe, as it is kept.
    var normalised: StoryContent {
        switch self {
        case .note(var content):
            content.text = Text.lines(content.text)
            return .note(content)
        case .attempt(var content):
            content.whom = Text.line(content.whom)
            content.words = Text.lines(content.words)
            content.help = Text.lines(content.help)
            content.nextStep = Text.line(content.nextStep)
            return .attempt(content)
        case .worry(var content):
            content.words = Text.lines(content.words)
            return .worry(content)
        case .profile(var content):
            content.strengths = content.strengths.map(Text.line).filter { !$0.isEmpty }
            content.saidAs = Text.line(content.saidAs)
            content.pronouns = Text.line(content.pronouns)
            content.languages = content.languages.map(Text.line).filter { !$0.isEmpty }
            content.interpreter = Text.line(content.interpreter)
            content.needs = Text.lines(content.needs)
            content.health = Text.lines(content.health)
            content.address = Text.lines(content.address)
            content.sex = Text.line(content.sex)
            content.lastSchool = Text.lines(content.lastSchool)
            return .profile(content)
        case .adjustment(var content):
            content.text = Text.lines(content.text)
            return .adjustment(content)
        case .circumstances(var content):
            content.text = Text.lines(content.text)
            content.whatHelps = Text.lines(content.whatHelps)
            return .circumstances(content)
        case .collector(var content):
            content.name = Text.line(content.name)
            content.relationship = Text.line(content.relationship)
            content.recognisedBy = Text.line(content.recognisedBy)
            return .collector(content)
        case .collection(var content):
            content.with = Text.line(content.with)
            content.reason = Text.lines(content.reason)
            return .collection(content)
        case .voice(var content):
            content.who = Text.line(content.who)
            content.tool = Text.line(content.tool)
            content.prompt = Text.line(content.prompt)
            content.words = Text.lines(content.words)
            content.saw = Text.lines(content.saw)
            content.mayTell = Text.lines(content.mayTell)
            content.changed = Text.lines(content.changed)
            content.answers = content.answers.map {
                VoiceAnswer(prompt: Text.line($0.prompt), words: Text.lines($0.words), choice: $0.choice)
            }
            content.listener = Text.line(content.listener)
            content.place = Text.line(content.place)
            content.aid = Text.line(content.aid)
            content.whyNotAsked = Text.lines(content.whyNotAsked)
            return .voice(content)
        case .checkIn(var content):
            content.what = Text.line(content.what)
            return .checkIn(content)
        case .checkedIn(var content):
            content.words = Text.lines(content.words)
            return .checkedIn(content)
        case .sent(var content):
            content.what = Text.line(content.what)
            return .sent(content)
        case .book(var content):
            content.who = Text.line(content.who)
            content.text = Text.lines(content.text)
            return .book(content)
        case .belonging(var content):
            content.place = Text.line(content.place)
            content.with = Text.line(content.with)
            content.interest = Text.line(content.interest)
            content.text = Text.lines(content.text)
            return .belonging(content)
        case .agency(var content):
            content.agency = Text.line(content.agency)
            content.about = Text.lines(content.about)
            content.answer = Text.lines(content.answer)
            return .agency(content)
        case .handover(var content):
            content.words = Text.lines(content.words)
            return .handover(content)
        case .escalation(var content):
            content.step = Text.line(content.step)
            content.words = Text.lines(content.words)
            return .escalation(content)
        case .actionPlan, .reintegration: return SupportPlan(self)?.normalised.content ?? self
        case .stepDay(var content):
            content.words = Text.lines(content.words)
            content.saw = Text.lines(content.saw)
            return .stepDay(content)
        case .planReview(let content): return .planReview(content.normalised)
        case .meeting(let content): return .meeting(content.normalised)
        case .curiosity(let content): return .curiosity(content.normalised)
        case .lesson(let content): return .lesson(content.normalised)
        default: return self
        }
    }
}
