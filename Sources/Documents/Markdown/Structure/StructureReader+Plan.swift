import Text

extension StructureReader {
    /// Gives every block at the top level its role, and parts and labels their ids.
    mutating func plan() {
        var open: PartPlan?
        var fieldsOf: [DocumentGrammar.FieldRule]?
        var node = renderer.root.firstChild
        while let current = node {
            let role = role(of: current, in: &open, fields: fieldsOf)
            fieldsOf = nil
            noteFieldless(role, at: current)
            switch role {
            case .part(let plan) where plan.fields == nil: fieldsOf = plan.rule.fields
            case .label(let plan) where plan.fields == nil: fieldsOf = plan.rule.fields
            case .part(let plan): openFields = plan.rule.fields
            case .label(let plan): openFields = plan.rule.fields
            case .fields: break
            default: openFields = nil
            }
            roles.append(role)
            node = current.next
        }
    }

    private mutating func role(
        of node: MarkdownNode, in open: inout PartPlan?, fields: [DocumentGrammar.FieldRule]?
    ) -> Role {
        switch node.kind {
        case .heading:
            if renderer.isTable(node) { return .prose }
            if let plan = partPlan(node, in: open) {
                if plan.rule.level == 2 {
                    open = plan
                    outer = nil
                }
                return .part(plan)
            }
            if node.headingLevel <= 2 {
                open = nil
                outer = node
            }
            warnOfLabelHeading(node)
        case .paragraph:
            if let plan = labelPlan(node) {
                warnOfFieldLines(node, plan.rule.fields)
                warnOfNextParagraph(plan, node)
                warnOfLoneLabels(node)
                if plan.rule.word.rawValue != "Avvikande synpunkt" { warnOfDissent(node) }
                if plan.rule.word.rawValue == "Beslut" { warnOfAssignment(node) }
                return .label(plan)
            }
            if let fields, !grammar.labels.isEmpty || grammar.headingsAreTerms { warnOfFieldLines(node, fields) }
            warnOfForm(node, in: open)
            warnOfMinutes(node, in: open, isFirst: fields != nil)
        case .list:
            if case .part(let plan) = roles.last, plan.fields == node { return .fields }
            if case .label(let plan) = roles.last, plan.fields == node { return .fields }
            if let open, open.rule.word == .term, fieldList(node, open.rule.fields) { return .fields }
            if warnOfListedSections(node) || warnOfLabels(in: node) { break }
            if let fields, !node.isOrdered { warnOfNearFields(node, fields) }
            if fields == nil, open?.rule.word == .term, let open { warnOfNearFields(node, open.rule.fields) }
            warnOfFormList(node, fields, in: open)
            if let fields { warnOfMarkedFields(node, fields) }
            if fields == nil { warnOfLowFields(node) }
            if node.isOrdered, open == nil { warnOfAgenda(node) }
            if case .fields = roles.last, let rules = openFields, fieldList(node, rules) {
                renderer.report(.fieldsParted, at: renderer.span(of: node.firstChild ?? node))
            }
        case .blockQuote: warnOfQuotedLabel(node)
        case .codeBlock:
            if let kind = DataFence.Kind(rawValue: String(decoding: node.fenceInfo, as: UTF8.self)) {
                return .fence(kind)
            }
            warnOfNearFence(node)
        default: break
        }
        return .prose
    }

    /// Whether a list is a field list: at least one of its items has a field's name before its colon.
    func fieldList(_ list: MarkdownNode, _ rules: [DocumentGrammar.FieldRule]) -> Bool {
        guard !list.isOrdered, !rules.isEmpty else { return false }
        var item = list.firstChild
        while let current = item {
            if let field = FieldItem(current), field.rule(among: rules) != nil { return true }
            item = current.next
        }
        return false
    }
}
