internal import Archives
public import Programs
internal import Texts

/// Old Word files on their way to text. LibreOffice makes new Word files of them, and twenty cost about as much as one.
///
/// Bytes wait in a folder of the batch, not in memory. A run that fails is repeated file by file, so that a file that
/// breaks LibreOffice costs only itself.
public struct OldWordBatch {
    /// As many files as one run takes.
    public static let capacity = 20

    private enum State {
        case waiting
        case converted
        case notRead(NotRead)
    }

    private struct File {
        var state: State
        /// What LibreOffice passes over.
        var lists = OldWordLists()
        /// Characters of its text.
        var characters = 0
    }

    /// A document of a thousand pages takes seconds; the first start on a busy machine takes long.
    package var firstFileSeconds = 120.0
    package var furtherFileSeconds = 10.0

    private let programs: InstalledPrograms
    private var files: [File] = []
    private var folder: PrivateFolder?
    private var version: String?

    /// - Parameter programs: one of them must be LibreOffice for files to be read.
    public init(_ programs: InstalledPrograms) { self.programs = programs }

    /// Whether a file that begins so may be one for a batch; the whole file decides.
    public static func mayHold(_ head: some Collection<UInt8>) -> Bool { head.starts(with: CompoundFile.signature) }

    /// Takes a file in; what is no old Word file, or is locked, keeps its reason.
    public mutating func add(_ bytes: [UInt8]) {
        do throws(NotRead) {
            guard FileFormat.recognise(bytes) == .oldWord else {
                // Whatever else it is, the readers of this process say why.
                _ = try FileReader.read(bytes, ReadingOptions())
                throw .unread(FileReader.oldWordName)
            }
            try store(bytes)
            var file = File(state: .waiting)
            if let compound = CompoundFile(bytes) {
                file.lists = OldWordLists(compound)
                file.characters = compound.wordCharacters
            }
            files.append(file)
        } catch { add(error) }
    }

    /// Takes in a file that could not even be opened.
    public mutating func add(_ reason: NotRead) { files.append(File(state: .notRead(reason))) }

    private mutating func store(_ bytes: [UInt8]) throws(NotRead) {
        do throws(ProgramFailure) {
            if folder == nil { folder = try PrivateFolder() }
            try folder?.store(bytes, as: Self.source(files.count))
        } catch { throw Self.notRead(error) }
    }

    private static func notRead(_ failure: ProgramFailure) -> NotRead {
        NotRead(failure, reading: FileReader.oldWordName, by: "LibreOffice")
    }

    private static func source(_ index: Int) -> String { "\(index).doc" }
    private static func result(_ index: Int) -> String { "\(index).docx" }

    // MARK: conversion

    /// Converts all that was added.
    public mutating func convert() async {
        let waiting = files.indices.filter { if case .waiting = files[$0].state { true } else { false } }
        guard let folder, !waiting.isEmpty else { return }
        let office: LibreOffice
        do throws(ProgramFailure) { office = try LibreOffice(programs) } catch {
            for index in waiting { refuse(index, error) }
            return
        }
        version = await programs.version(of: .soffice)
        let failure = await run(office, waiting, folder)
        for index in waiting {
            if case .converted = files[index].state { continue }
            guard waiting.count > 1, !Task.isCancelled else {
                refuse(index, failure)
                continue
            }
            let failure = await run(office, [index], folder)
            if case .converted = files[index].state { continue }
            refuse(index, failure)
        }
    }

    /// - Parameter failure: `nil` where all seemed well and there is no file.
    private mutating func refuse(_ index: Int, _ failure: ProgramFailure?) {
        files[index].state = .notRead(Self.notRead(failure ?? .failed(status: 0, message: "")))
    }

    private mutating func run(
        _ office: LibreOffice, _ indices: [Int], _ folder: PrivateFolder
    ) async -> ProgramFailure? {
        let failure = await office.convert(
            indices.map(Self.source), in: folder,
            seconds: firstFileSeconds + Double(indices.count - 1) * furtherFileSeconds)
        for index in indices {
            // A run that was ended may have left the last file half written; the list of parts stands at its end.
            let isThere = failure == nil ? folder.has(Self.result(index)) : isWhole(index, folder)
            if isThere { files[index].state = .converted } else { folder.remove(Self.result(index)) }
        }
        return failure
    }

    private func isWhole(_ index: Int, _ folder: PrivateFolder) -> Bool {
        guard let bytes = try? folder.contents(of: Self.result(index), limit: Self.mostBytes) else { return false }
        return (try? ZipArchive(bytes)) != nil
    }

    // MARK: text

    /// Of a converted file. Pictures are most of a large one.
    private static let mostBytes = 256 << 20

    /// The text of a file.
    ///
    /// - Parameter index: 0-based, in the order of adding.
    public func text(at index: Int, _ options: ReadingOptions) throws(NotRead) -> ExtractedText {
        if case .notRead(let reason) = files[index].state { throw reason }
        let bytes: [UInt8]?
        do throws(ProgramFailure) {
            bytes = try folder?.contents(of: Self.result(index), limit: Self.mostBytes)
        } catch { throw Self.notRead(error) }
        guard let bytes else { throw Self.notRead(.failed(status: 0, message: "")) }
        var text: ExtractedText
        do throws(OfficeFailure) {
            text = try DocxReader.read(try OfficePackage(bytes), view: options.revisions, lists: files[index].lists)
        } catch { throw NotRead(error, .word) }
        text.notes.insert(note, at: 0)
        if let loss = try Self.loss(in: text, of: files[index].characters) { text.notes.append(loss) }
        return text
    }

    /// Of a damaged file LibreOffice makes an empty or a short one, without a word.
    private static func loss(in text: ExtractedText, of characters: Int) throws(NotRead) -> ReadingNote? {
        let found = text.bytes.count { $0 & 0xC0 != 0x80 }
        // Field codes and deleted words are counted in the file, and are not in the text.
        guard found < characters / 3 else { return nil }
        guard text.bytes.contains(where: { $0 > 0x20 }) else { throw notRead(.failed(status: 0, message: "")) }
        return ReadingNote(
            isIncomplete: true,
            .init(
                kk: "файлда \(characters) таңба бар, LibreOffice тек \(found) таңба берді: Word-та ашып тексеріңіз",
                ru: "в файле знаков: \(characters), LibreOffice отдала только \(found): проверьте файл в Word",
                en: "the file has \(characters) characters and LibreOffice gave only \(found): check it in Word"))
    }

    private var note: ReadingNote {
        // «LibreOffice 7.4.7.2 40(Build:2)»: the build says nothing to people.
        let name = version.map { $0.split(separator: " ").prefix(2).joined(separator: " ") } ?? "LibreOffice"
        return ReadingNote(
            isIncomplete: false,
            .init(
                kk:
                    "\(name) арқылы DOCX-ке айналдырылып оқылды; орындар – тармақ пен абзац нөмірлері, бет пен жол емес",
                ru: "прочитано через \(name) с преобразованием в DOCX; места указаны пунктами и номерами абзацев",
                en: "read through \(name), converted to DOCX; places are clauses and numbers of paragraphs"))
    }
}

extension ReadingNote {
    /// Of lists that look alike and differ in what LibreOffice passes over.
    static let unclearNumbers = ReadingNote(
        isIncomplete: false,
        .init(
            kk: "автоматты нөмірлердің бір бөлігі құжаттағыдан өзгеше болуы мүмкін: Word-тағы нөмірлермен салыстырыңыз",
            ru: "часть автоматических номеров может отличаться от документа: сверьте их с номерами в Word",
            en: "some automatic numbers may differ from the document's: compare them with those in Word"))
}
