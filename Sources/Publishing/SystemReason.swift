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
        case EINVAL: Bilingual("är ingen vanlig fil", "it is no ordinary file")
        case EEXIST: Bilingual("finns redan", "it exists already")
        case ENOTEMPTY: Bilingual("är inte tom", "it is not empty")
        case ENOMEM: Bilingual("minnet räcker inte", "there is not enough memory")
        case EAGAIN: Bilingual("datorn är för upptagen just nu", "the computer is too busy just now")
        case EINTR: Bilingual("datorn avbröt arbetet", "the computer broke the work off")
        case ESTALE: Bilingual("har ändrats under tiden", "it has changed meanwhile")
        case EBUSY, ETXTBSY: Bilingual("används av ett annat program", "another program uses it")
        case EXDEV: Bilingual("ligger på en annan disk", "it lies on another disk")
        case EMLINK: Bilingual("mappen rymmer inte fler", "the folder holds no more")
        case ENOLCK, ENOSYS, EOPNOTSUPP:
            Bilingual("disken kan inte det som behövs", "the disk can't do what is needed")
        case ENODEV, ENXIO, ENOTCONN, ETIMEDOUT, EHOSTDOWN, EHOSTUNREACH, ESHUTDOWN:
            Bilingual("disken är inte ansluten", "the disk is not connected")
        case EADDRNOTAVAIL, EAFNOSUPPORT: Bilingual("adressen finns inte här", "there is no such address here")
        case EPIPE: Bilingual("mottagaren har slutat lyssna", "the receiver has stopped listening")
        default: unnamed(code)
        }
    }

    private static func unnamed(_ code: Int32) -> Bilingual {
        let words = strerror(code).map { " (\(String(cString: $0)))" } ?? ""
        return Bilingual("datorn svarade med fel \(code)\(words)", "the computer answered with error \(code)\(words)")
    }
}
