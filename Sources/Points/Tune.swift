import FoundationEssentials
let tuneG = Int(ProcessInfo.processInfo.environment["TG"] ?? "0") ?? 0
