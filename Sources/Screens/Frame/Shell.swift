public import Application
public import Canvas
import Domain

/// Holds the screens one above the other, gives them keys, carries out what they want, and draws them.
///
/// It knows neither terminal nor disk: input comes as values, frames go out as values, and every wish of a screen
/// goes to the workspace.
public final class Shell {
    /// The one place where data is read and changed.
    public let work: Workspace
    /// The screens, the one in front last.
    public internal(set) var stack: [any Screen]
    /// What row 23 says.
    public internal(set) var message: Message?
    /// Whether the program goes on.
    public internal(set) var isRunning = true
    /// The themes that can be chosen, and the one in use.
    public internal(set) var themes: ThemeShelf

    var wantsRedraw = false
    /// A sheet for the printer: sent once the frame that says so is on the screen.
    var sheetToPrint: SheetRequest?
    /// A text for the person's own editor, which has the terminal meanwhile.
    var textToWrite: String?
    /// Has a text written in the person's own editor.
    public var editor: (String) -> Result<String, EditorError> = { ExternalEditor().edit($0) }
    var hasThemeChanged = false
    /// Whether the last change that was asked for was refused.
    var wasRefused = false
    var size: Size
    let signs: SignSet
    var minutesIdle = 0
    /// Keys typed in a form since its words were last kept as a draft.
    private var keysSinceDraft = 0
    /// A crash or a cut of the power takes away at most so many keys of what is being written, or one minute's.
    private static let keysBetweenDrafts = 16

    /// A shell that begins with the sign-in screen, or at Today when somebody is already signed in.
    public init(work: Workspace, size: Size, signs: SignSet, themes: ThemeShelf) {
        self.work = work
        self.size = size
        self.signs = signs
        self.themes = themes
        stack = []
        begin()
    }

    /// What every screen may know now.
    public var scene: Scene {
        let wall = work.wall
        var scene = Scene(
            size: size, signs: signs, today: wall.date, clock: wall.clock, person: work.person,
            settingName: work.settingName, isRehearsal: work.isRehearsal, permissions: work.permissions)
        scene.language = work.language
        return scene
    }

    /// Takes one event.
    public func handle(_ event: InputEvent) {
        switch event {
        case .key(let key):
            minutesIdle = 0
            handle(key)
            keepWhileTyping(key)
        case .resized(let size):
            self.size = size
        case .minute:
            minutesIdle += 1
            keepUnfinished(isQuiet: true)
            if minutesIdle >= work.idleMinutesUntilLock, work.person != nil, !isLocked {
                carryOut(.lock)
            }
            work.tidyWhileIdle()
            guard stillSignedIn() else { return }
            reload()
        case .dataChanged:
            if work.noticeOthers(), stillSignedIn() { reload() }
        }
    }

    /// Whether the screen must be drawn whole; asked once for each wish.
    public func takeRedraw() -> Bool {
        defer { wantsRedraw = false }
        return wantsRedraw
    }

    /// Whether another theme is in use; asked once for each change.
    public func takeThemeChange() -> Bool {
        defer { hasThemeChanged = false }
        return hasThemeChanged
    }

    /// The screen as it should now be shown.
    public func frame() -> Frame {
        guard !TooSmall.applies(to: size) else { return TooSmall.frame(of: size) }
        let scene = scene
        return Painter(scene: scene).frame(of: stack, message: message, keys: keyBarItems(scene))
    }

    /// Whether whoever was signed in still may be; where not, the program goes back to sign-in.
    private func stillSignedIn() -> Bool {
        let hadSomebody = stack.contains { !($0 is SignInScreen) }
        if work.renewPerson() || !hadSomebody { return true }
        begin()
        message = .warning("You are signed out: this sign-in is for another day, or has ended. Everything is saved.")
        return false
    }

    /// Whether somebody locked the screen, whatever lies over the lock.
    var isLocked: Bool {
        stack.contains { $0.blanksScreen }
    }

    var front: any Screen {
        stack[stack.count - 1]
    }

    func begin() {
        stack = []
        open(work.person == nil ? SignInScreen() : TodayScreen())
    }

    /// Puts a screen in front and lets it ask for what it shows.
    func open(_ screen: any Screen) {
        var screen = screen
        do {
            try screen.load(from: work)
            stack.append(screen)
        } catch {
            if stack.isEmpty { stack.append(screen) }
            message = .fault("\(error)")
        }
    }

    /// Lets the screens that are seen ask again for what they show; those beneath do when they come to the front.
    func reload() {
        let base = stack.lastIndex { !$0.isLayer } ?? 0
        for index in stack.indices.dropFirst(base) {
            do {
                try stack[index].load(from: work)
            } catch let refusal as AccessError {
                // What was theirs to see is no longer: nothing of it stays on the screen.
                begin()
                message = .refusal("\(refusal)")
                return
            } catch {
                message = .fault("\(error)")
            }
        }
    }

    /// Keeps the unfinished words of every form before the screens that hold them go, or while they are typed.
    func keepUnfinished(isQuiet: Bool = false) {
        keysSinceDraft = 0
        for screen in stack {
            if case .draft(let words, let name, let child)? = screen.unfinished {
                keepDraft(words, name: name, child: child, isQuiet: isQuiet)
            }
        }
    }

    /// Keeps what is typed at the end of each word, and within a long one every so many keys.
    private func keepWhileTyping(_ key: Key) {
        guard front.isTyping else { return }
        keysSinceDraft += 1
        if Self.endsWord(key) || keysSinceDraft >= Self.keysBetweenDrafts { keepUnfinished(isQuiet: true) }
    }

    private static func endsWord(_ key: Key) -> Bool {
        switch key {
        case .character(" "), .enter, .tab, .backTab, .paste: true
        default: false
        }
    }

    /// The actions that work now, most used first, for the key bar: those of the front screen, then help.
    func keyBarItems(_ scene: Scene) -> [KeyBar.Item] {
        var items = front.keyBarItems(in: scene)
        for action in Self.actions where action.label != nil && action.unless(self, scene) == nil {
            if front.isLayer, action.name != "help" { continue }
            items.append(KeyBar.Item(action.keys.first?.name ?? "", action.label ?? ""))
        }
        return items
    }
}
