import Glibc

/// The arguments after the program's name; nil for one that is no UTF-8, which `CommandLine.arguments` would mend in silence:
/// the site would then be written to another folder than the one that was named.
let words = (1..<max(1, Int(CommandLine.argc))).map { index in
    CommandLine.unsafeArgv[index].flatMap { String(validatingCString: $0) }
}

exit(Program.run(words).rawValue)
