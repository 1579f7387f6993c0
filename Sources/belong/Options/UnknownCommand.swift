import ArgumentParser

/// Words that stand where a command is expected and are none.
enum UnknownCommand {
    /// What is said of the first such word of a command line; `nil` where every command is one.
    static func message(for arguments: [String]) -> String? {
        var type: any ParsableCommand.Type = Belong.self
        var path = ["belong"]
        for word in arguments.first == "help" ? arguments.dropFirst() : arguments[...] {
            let commands = type.configuration.subcommands
            guard !word.hasPrefix("-"), !commands.isEmpty, word != "help" else { return nil }
            guard let next = commands.first(where: { $0.configuration.commandName == word }) else {
                let known = commands.compactMap { $0.configuration.commandName }.joined(separator: ", ")
                let help = (["belong", "help"] + path.dropFirst()).joined(separator: " ")
                return
                    "There is no command “\((path.dropFirst() + [word]).joined(separator: " "))”. There are: \(known). "
                    + "\(help) says what each does."
            }
            type = next
            path.append(word)
        }
        return nil
    }
}
