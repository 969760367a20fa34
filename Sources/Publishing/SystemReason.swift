import Glibc
import Text

/// The system's error numbers in words.
enum SystemReason {
    static func text(_ code: Int32) -> Bilingual {
        switch code {
        case ENOSPC, EDQUOT: Bilingual("disken är full", "the disk is full")
        case EFBIG: Bilingual("filen blir större än vad som är tillåtet", "the file grows larger than is allowed")
        case EACCES, EPERM: Bilingual("rättighet saknas", "permission is lacking")
        case EROFS: Bilingual("disken går bara att läsa", "the disk can only be read")
        case ENOENT: Bilingual("finns inte", "it does not exist")
        case ENOTDIR: Bilingual("är ingen mapp", "it is not a folder")
        case EISDIR: Bilingual("är en mapp", "it is a folder")
        case EMFILE, ENFILE: Bilingual("för många öppna filer", "too many files are open")
        case ENAMETOOLONG: Bilingual("namnet är för långt", "the name is too long")
        case EIO: Bilingual("disken svarar inte som den ska", "the disk does not answer as it should")
        case ELOOP: Bilingual("är en länk", "it is a link")
        default: unnamed(code)
        }
    }

    private static func unnamed(_ code: Int32) -> Bilingual {
        guard let text = strerror(code) else { return Bilingual("fel \(code)", "error \(code)") }
        let words = String(cString: text)
        return Bilingual(words, words)
    }
}
