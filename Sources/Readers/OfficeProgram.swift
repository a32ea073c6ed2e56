internal import Texts

/// The programs whose files are read: what their files are called, and where people mend them.
enum OfficeProgram {
    case word, libreOffice

    var format: String {
        switch self {
        case .word: "Word"
        case .libreOffice: "OpenDocument"
        }
    }

    /// «in …», where people open the file.
    var place: Localized {
        switch self {
        case .word: .init(kk: "Word-та", ru: "в Word", en: "in Word")
        case .libreOffice: .init(kk: "LibreOffice-те", ru: "в LibreOffice", en: "in LibreOffice")
        }
    }

    /// What the program calls mending a file, in brackets.
    var repair: Localized {
        switch self {
        case .word: .init(kk: "«Ашу және қалпына келтіру»", ru: "«Открыть и восстановить»", en: "Open and Repair")
        case .libreOffice:
            .init(
                kk: "ол қалпына келтіруді ұсынады", ru: "он предложит восстановить файл", en: "it offers to repair it")
        }
    }

    /// How a file is rid of its password.
    var unlock: Localized {
        switch self {
        case .word:
            .init(
                kk: "Word-та ашып, құпиясөзді алып тастаңыз (Файл → Мәліметтер → Құжатты қорғау) да, қайта сақтаңыз",
                ru: "откройте его в Word, снимите пароль (Файл → Сведения → Защита документа) и сохраните заново",
                en: "open it in Word, take the password off (File → Info → Protect Document) and save it again")
        case .libreOffice:
            .init(
                kk:
                    "LibreOffice-те ашып, құпиясөзсіз қайта сақтаңыз (Файл → Басқаша сақтау, «Құпиясөзбен сақтау» белгісін алып)",
                ru:
                    "откройте его в LibreOffice и сохраните без пароля (Файл → Сохранить как, без флажка «Сохранить с паролем»)",
                en:
                    "open it in LibreOffice and save it without a password (File → Save As, «Save with password» not ticked)"
            )
        }
    }
}
