import Canvas
import Crypto
import Domain
import EventLog
import Storage
public import Vault

extension Workspace {
    /// The names that can sign in with a passphrase, in order.
    public var signInNames: [String] {
        let slots = (try? database.read { try $0.keySlots() }) ?? []
        return slots.filter { (try? KeySlot(bytes: $0.body))?.kind == .passphrase }.map(\.label).sorted()
    }

    /// Signs somebody in with their passphrase: it opens their key slot, and with it the sealed text.
    public func signIn(name: String, passphrase: String) -> Result<Void, SignInError> {
        opening(Text.line(name)) { slot in try slot.open(Passphrase(typed: passphrase)) }
    }

    /// Signs in with a key file; its label names the slot.
    public func signIn(with file: KeyFile) -> Result<Void, SignInError> {
        opening(file.label) { slot in try slot.open(file) }
    }

    /// Opens the setting with the paper that was printed when it was made, as the first manager.
    ///
    /// It does so even where that manager has left, so that somebody else can be made a manager.
    public func signIn(with recovery: RecoveryPhrase) -> Result<Void, SignInError> {
        opening(Self.recoveryLabel) { slot in try slot.open(recovery) }
    }

    /// Hands the running program to somebody by their PIN; a PIN never opens the file.
    ///
    /// Five wrong PINs in a row, and the program forgets its keys.
    public func handOver(name: String, pin: String) -> Result<Void, SignInError> {
        let name = Text.line(name)
        guard let keyring else { return .failure(.tooManyPINs) }
        do {
            guard let staff = try staff(named: name) else { return .failure(.unknownName) }
            guard let verifier = try verifier(of: staff, keyring: keyring) else { return .failure(.noPIN) }
            switch handOverTries.entered(isRight: verifier.matches(Pin(typed: pin)), by: name) {
            case .forgetKeys:
                signOut()
                return .failure(.tooManyPINs)
            case .wrong:
                return .failure(.wrongSecret)
            case .accepted:
                return begin(staff, name: name)
            }
        } catch {
            return .failure(.failed("\(error)"))
        }
    }

    /// Whether somebody has a PIN to take over with while the program runs.
    public func hasPIN(_ name: String) -> Bool {
        guard keyring != nil, let staff = try? staff(named: name) else { return false }
        return (try? database.read { try $0.secret(Self.secretName(staff)) != nil }) ?? false
    }

    /// Chooses the PIN of the person who is signed in; it is kept sealed.
    public func choosePIN(_ text: String) -> Result<Void, SignInError> {
        do {
            guard let keyring, let person, !isRecovery else { return .failure(.noPIN) }
            guard let verifier = PinVerifier(try Pin(choosing: text)) else {
                return .failure(.failed("The PIN could not be kept. The one before stays."))
            }
            let sealed = try keyring.seal(verifier.bytes, with: .setting, context: Self.pinContext)
            try database.write { try $0.putSecret(Self.secretName(person.id), sealed: sealed) }
            return .success(())
        } catch let fault as PinFault {
            return .failure(.rule(fault.description))
        } catch {
            return .failure(.failed("\(error)"))
        }
    }

    /// Forgets the keys, the names, and who was signed in.
    public func signOut() {
        keyring = nil
        database.sealer = nil
        person = nil
        personDate = nil
        isRecovery = false
        signInName = nil
        directory = Directory()
        directoryHead = -1
        desk = nil
        undoStack = []
        redoStack = []
        looks = nil
        foundPatterns = nil
        handOverTries = HandOver()
    }

    /// What the program says to somebody who has just signed in.
    public var welcomeSentence: String {
        guard let person else { return "" }
        return "Hello \(person.details.name.split(separator: " ").first.map(String.init) ?? person.details.name)."
    }

    /// The label of the slot that the paper opens.
    static let recoveryLabel = "recovery"

    private static let pinContext: UInt32 = 0xFFFF_0001

    static func secretName(_ staff: StaffID) -> String {
        "pin/\(staff.rawValue)"
    }

    private func opening(
        _ label: String, _ unlock: (KeySlot) throws -> SymmetricKey
    ) -> Result<Void, SignInError> {
        do {
            guard let stored = try database.read({ try $0.keySlots() }).first(where: { $0.label == label }) else {
                return .failure(.unknownName)
            }
            let key = try unlock(KeySlot(bytes: stored.body))
            let ring = Keyring(key, for: database)
            keyring = ring
            database.sealer = ring
            directoryHead = -1
            _ = try database.read { try loadDirectory(at: $0) }
            guard let staff = stored.staff else { return .failure(.notHereToday) }
            return begin(staff, name: label)
        } catch is KeySlotFault {
            return .failure(.wrongSecret)
        } catch {
            signOut()
            return .failure(.failed("\(error)"))
        }
    }

    private func begin(_ staff: StaffID, name: String) -> Result<Void, SignInError> {
        let wasRecovery = isRecovery
        isRecovery = name == Self.recoveryLabel
        guard let person = expectedPerson(staff) else {
            isRecovery = wasRecovery
            if !renewPerson() { signOut() }
            return .failure(.notHereToday)
        }
        if self.person?.id != staff || wasRecovery != isRecovery {
            undoStack = []
            redoStack = []
            desk = nil
        }
        handOverTries = HandOver()
        self.person = person
        personDate = wall.date
        signInName = name
        return .success(())
    }

    private func staff(named name: String) throws -> StaffID? {
        let name = Text.line(name)
        return try database.read { try $0.keySlots() }.first { $0.label == name && name != Self.recoveryLabel }?.staff
    }

    private func verifier(of staff: StaffID, keyring: Keyring) throws -> PinVerifier? {
        guard let sealed = try database.read({ try $0.secret(Self.secretName(staff)) }),
            let bytes = try keyring.open(sealed, with: .setting, context: Self.pinContext)
        else { return nil }
        return PinVerifier(bytes: bytes)
    }
}
