import Foundation
import Synchronization

/// The temporary files of exports that are under way, so that a program that is interrupted can take them away.
public enum UnfinishedFiles {
    private static let paths = Mutex<Set<String>>([])

    static func insert(_ path: String) { paths.withLock { _ = $0.insert(path) } }

    static func remove(_ path: String) { paths.withLock { _ = $0.remove(path) } }

    /// Deletes them all: only for a program that ends at once.
    public static func deleteAll() {
        for path in paths.withLock({ $0 }).sorted() { unlink(path) }
    }
}
