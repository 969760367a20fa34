import Documents
import Oversight
import Records
import Text

extension SiteContext {
    /// An item of the agenda; `isNotes` where its text is the notes, and not the kallelse's.
    func shown(_ item: AgendaItem, isNotes: Bool) -> ShownItem {
        let record = item.head.record
        let facts: [MeetingFact?] = [
            MeetingFact("Ärende", lines: matterLines(item)).nonEmpty,
            MeetingFact("Ämne", SwedishFormat.list(item.subjects)), MeetingFact("Område", links(item.areas)),
            item.isUnplanned ? MeetingFact("Oplanerat", ["Ärendet stod inte på dagordningen"]) : nil,
        ]
        var pieces = shown(item.content, of: record, isNotes: isNotes)
        let leads = (pieces.takeLastLeads() + leading(to: archive.part(item.head))).unique
        return ShownItem(
            anchor: item.head.anchor, number: item.number, title: shown(item.head.title.prose, of: record),
            plainHeading: name(of: archive.part(item.head)), facts: facts.compactMap { $0 },
            pieces: pieces, leadsHere: leads, after: shown(item.after, of: record, isNotes: isNotes))
    }

    /// What the § names as its matter, and the way to the whole of it.
    private func matterLines(_ item: AgendaItem) -> [[ShownPhrase]] {
        let part = archive.part(item.head)
        var lines: [[ShownPhrase]] = []
        if let earlier = item.earlierItem, archive.part(of: earlier) != nil {
            lines.append([.link(link(earlier))])
        } else if let number = item.matter {
            lines.append([.link(diaryLink(number))])
        }
        if let matter = findings.matters.matter(of: part),
            let step = matter.entries.firstIndex(where: { $0.what == .item(part) })
        {
            lines.append([
                .link(ShownLink("Hela ärendet: \(title(of: matter))", to: route(of: matter))),
                .text(" (steg \(step + 1) av \(matter.entries.count))"),
            ])
        }
        return lines
    }

    func shown(_ content: [AgendaItem.ItemContent], of record: RecordID, isNotes: Bool) -> [ShownPiece] {
        content.compactMap { piece in
            switch piece {
            case .prose(let prose): .prose(shown(prose, of: record))
            case .fence(let fence):
                fence.kind == .chart
                    ? chart(of: fence, in: record).map(ShownPiece.chart)
                    : map(of: fence, in: record).map(ShownPiece.map)
            case .decision(let decision):
                label(decision.head, .decision, "Beslut", facts: isNotes ? facts(of: decision) : [])
            case .statement(let head): label(head, .statement, "Ställningstagande")
            case .assignment(let assignment): label(assignment, isNotes: isNotes)
            case .report(let report): label(report.head, .report, "Återrapport", facts: facts(of: report))
            case .dissent(let dissent):
                label(
                    dissent.head, .dissent, "Avvikande synpunkt",
                    facts: [
                        dissent.from.map { MeetingFact("Från", [.link(office($0))]) }
                            ?? MeetingFact("Från", ["Det framgår inte vem som lämnade den"])
                    ])
            case .question(let question): label(question)
            }
        }
    }

    private func label(
        _ head: PartHead, _ look: ShownLabel.Look, _ word: String, tag: StatusTag? = nil, facts: [MeetingFact] = [],
        except reporting: Set<RecordID> = []
    ) -> ShownPiece {
        .label(
            ShownLabel(
                look: look, word: word, anchor: head.anchor, text: shown(head.title.prose, of: head.record), tag: tag,
                facts: facts, leadsHere: leading(to: archive.part(head), except: reporting)))
    }

    private func facts(of decision: MeetingDecision) -> [MeetingFact] {
        [
            decision.by.map { MeetingFact("Av", [.link(link($0))]) },
            MeetingFact("Datum", decision.date),
            MeetingFact("Paragraf", decision.paragraph.map { "§ \($0)" }),
            decision.diaryNumber.map { MeetingFact("Diarienummer", [.link(diaryLink($0))]) },
            decision.link.map { MeetingFact("Beslutet", [.link(ShownLink($0, .external($0)))]) },
        ].compactMap { $0 }
    }

    private func label(_ assignment: Assignment, isNotes: Bool) -> ShownPiece {
        let shown = shown(assignment)
        // What is only proposed in a kallelse has no gaps yet.
        var facts = isNotes ? shown.facts : shown.facts.filter { !Self.isGap($0) }
        if isNotes {
            facts.append(
                MeetingFact("Vad hände?", lines: shown.reports).nonEmpty
                    ?? MeetingFact("Vad hände?", ["Inte redovisat än"]))
        }
        let reports = findings.assignments.status(of: archive.part(assignment.head))?.reports ?? []
        return label(
            assignment.head, .assignment, "Uppdrag", tag: isNotes ? shown.tag : nil, facts: facts,
            except: Set(reports.map(\.meeting)))
    }

    private static func isGap(_ fact: MeetingFact) -> Bool {
        ["Ingen mottagare angiven", "Inget datum angivet"].contains { fact.lines == [[.text($0)]] }
    }

    private func facts(of report: ReportBack) -> [MeetingFact] {
        [
            report.assignment.map { MeetingFact("Uppdrag", [.link(assignmentLink($0))]) }
                ?? MeetingFact("Uppdrag", ["Inget uppdrag angivet"]),
            MeetingFact("Status", report.status) ?? MeetingFact("Status", ["Inte angiven"]),
            MeetingFact("Beslut", lines: report.decisions.map(line)).nonEmpty,
        ].compactMap { $0 }
    }

    /// An assignment named with the meeting that gave it.
    private func assignmentLink(_ link: Link) -> ShownLink {
        guard let part = archive.part(of: link) else { return self.link(link) }
        return self.link(to: part, withRecord: archive.entry(part).record.index != link.record)
    }

    private func label(_ question: Question) -> ShownPiece {
        let facts: [MeetingFact?] = [
            question.from.map { MeetingFact("Från", [.link(link($0))]) },
            question.answer.map { MeetingFact("Svar", [.field(shown($0, of: question.head.record))]) }
                ?? MeetingFact("Svar", ["Inget svar än"]),
        ]
        let tag = question.status.map { status in
            let word = (status.first?.uppercased() ?? "") + status.dropFirst()
            return StatusTag(word, status == "öppen" ? .planned : status == "besvarad" ? .done : .ongoing)
        }
        return label(
            question.head, .question, question.isNeed ? "Behov" : "Fråga", tag: tag, facts: facts.compactMap { $0 })
    }
}

extension [ShownPiece] {
    /// Takes what speaks of the last label, where the § ends with one: the § then says it in one line with its own.
    fileprivate mutating func takeLastLeads() -> [ShownLink] {
        guard case .label(var label)? = last else { return [] }
        let leads = label.leadsHere
        label.leadsHere = []
        self[count - 1] = .label(label)
        return leads
    }
}
