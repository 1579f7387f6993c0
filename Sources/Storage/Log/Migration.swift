/// Makes a file's tables, and sees to it that an opened file is ours and of a form that we know.
enum Migration {
    /// Makes the tables of a new file.
    static func create(_ connection: Connection) throws {
        try connection.makeDurable()
        try connection.transaction(.writing) {
            try connection.execute(LogSchema.tables)
            try connection.execute(LogSchema.triggers)
            for model in ReadModels.all {
                for table in model.tables { try connection.execute(table.creation(in: "main")) }
                try record(model, connection)
            }
            try connection.execute("PRAGMA application_id = \(LogSchema.applicationID)")
            try connection.execute("PRAGMA user_version = \(LogSchema.form)")
        }
    }

    /// Refuses a file that is not ours or that a newer program wrote.
    static func prepare(_ connection: Connection, _ folder: DataFolder) throws {
        try connection.use {
            guard try isOurs(connection) else {
                // Nobody else's file is without a single table: the making of this one was cut short.
                throw try isEmpty(connection)
                    ? StorageError.unfinished(path: folder.path) : .notBelong(path: folder.file)
            }
            let form = try connection.statement("PRAGMA user_version").first(make: { $0.number(0) }) ?? 0
            guard form <= LogSchema.form else { throw StorageError.newer(found: form, known: LogSchema.form) }
            try connection.makeDurable()
        }
    }

    /// Whether the file's header says that it is ours.
    static func isOurs(_ connection: Connection) throws -> Bool {
        try connection.use {
            try connection.statement("PRAGMA application_id").first(make: { $0.number(0) }) == LogSchema.applicationID
        }
    }

    /// Whether the file has no tables at all: its own are made in one transaction.
    static func isEmpty(_ connection: Connection) throws -> Bool {
        try connection.use {
            try connection.statement("SELECT count(*) FROM sqlite_schema").first(make: { $0.number(0) }) == 0
        }
    }

    /// Whether a read model in the file was made by other rules than ours.
    static func hasStaleReadModels(_ connection: Connection) throws -> Bool {
        let found = try versions(connection)
        let known = Dictionary(uniqueKeysWithValues: ReadModels.all.map { ($0.name, $0.version) })
        return found != known
    }

    /// The versions of the read models in the file.
    static func versions(_ connection: Connection) throws -> [String: Int] {
        var versions: [String: Int] = [:]
        try connection.statement("SELECT name, version FROM main.read_model").each(row: { row in
            versions[row.text(0)] = row.number(1)
        })
        return versions
    }

    static func record(_ model: any Projection.Type, _ connection: Connection) throws {
        try connection.statement("INSERT OR REPLACE INTO main.read_model VALUES (?, ?)").run { values in
            values.add(model.name)
            values.add(model.version)
        }
    }
}
