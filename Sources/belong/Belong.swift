import ArgumentParser
import Crypto
import CryptoExtras
import GRDB
import TOMLKit

@main
struct Belong: ParsableCommand {
    func run() throws {
        print(SHA256.hash(data: Array("x".utf8)), DatabaseQueue.self, TOMLTable.self, KDF.Scrypt.self)
    }
}
