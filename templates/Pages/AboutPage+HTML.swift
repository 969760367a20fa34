import HTML
import Records
import Site

/// About the site (om webbplatsen).
func aboutPage(_ page: AboutPage, _ here: Here, _ h: inout HTML<Flow>) {
    ingress(
        "Här ser du vad \(page.municipality) och andra gör för att förebygga brott och öka tryggheten: vad vi vet, vad "
            + "vi har lovat och hur det går.", &h)
    if page.isInvented {
        notice("\(page.municipality) är påhittad. Alla organ, platser, händelser och siffror är exempel.", here, &h)
    }
    h.section { h in
        h.h2(id: "_utgivare") { $0.text("Vem som ger ut webbplatsen") }
        h.p { h in
            h.text("\(page.name) ges ut av ")
            if let web = page.web, let address = Address(external: web) {
                h.a(href: address) { $0.text(page.municipality) }
            } else {
                h.text(page.municipality)
            }
            h.text(". På varje sida står vem som ansvarar för den och när den senast ändrades.")
        }
        paragraph(
            "Kommunen ska enligt 12 § lagen om kommuners ansvar för brottsförebyggande arbete (2023:196) bidra till att "
                + "information om arbetet sprids till invånarna. Det är därför webbplatsen finns.", &h)
        contact(page.contact, &h)
        for function in page.functions { contact(function.contact, &h) }
    }
    personalData(page, here, &h)
    workings(page, &h)
    h.section { h in
        h.h2(id: "_rattelser-och-borttaget") { $0.text("Rättelser och sidor som tas bort") }
        paragraph(
            "Rättar vi ett fel i något som är publicerat står rättelsen längst ned på sidan, med dag och skäl. Det är en "
                + "annan sak än att sidan uppdateras. Tar vi bort en sida ligger det kvar en sida på samma adress som "
                + "säger vad som fanns där, när det togs bort och varför. Adressen används aldrig till något annat.", &h
        )
    }
    reuse(page, here, &h)
    if !page.pages.isEmpty {
        h.section { h in
            h.h2(id: "_mer") { $0.text("Läs mer") }
            linkList(page.pages, here, &h)
        }
    }
}

private func personalData(_ page: AboutPage, _ here: Here, _ h: inout HTML<Flow>) {
    h.section { h in
        h.h2(id: "_personuppgifter") { $0.text("Personuppgifter") }
        paragraph(
            "Vi skriver vilken roll någon har och inte vad personen heter. Namn finns bara för förtroendevalda och "
                + "tjänstepersoner i deras uppdrag, på organens sidor. Boende, barn och unga nämns aldrig vid namn.", &h
        )
        paragraph(
            "\(page.municipality) är personuppgiftsansvarig. Den rättsliga grunden är allmänt intresse: kommunen ska "
                + "berätta om sitt brottsförebyggande arbete. Du kan be att få veta vilka uppgifter om dig som finns här "
                + "och att få dem rättade eller borttagna. Hör av dig till oss eller till kommunens dataskyddsombud. Du "
                + "kan också klaga hos Integritetsskyddsmyndigheten.", &h)
        if let officer = page.dataProtection {
            h.h3 { $0.text("Dataskyddsombud") }
            contact(officer, &h)
        }
        h.h3(id: "_kakor") { $0.text("Inga kakor") }
        paragraph(
            "Webbplatsen använder inga kakor, sparar ingenting i din webbläsare och mäter inte dina besök. Den hämtar "
                + "ingenting från andra webbplatser.", &h)
    }
}

private func workings(_ page: AboutPage, _ h: inout HTML<Flow>) {
    h.section { h in
        h.h2(id: "_status") { $0.text("Så räknas status ut") }
        paragraph(
            "En åtgärd är planerad, pågår, är klar eller är avbruten. Det anger de som ansvarar för den, och är den klar "
                + "ska något visa det. Att en åtgärd är försenad räknar webbplatsen ut själv, när slutdagen har "
                + "passerat och åtgärden varken är klar eller avbruten. Därför står det på sidorna vilken dag statusen "
                + "gäller. Att en åtgärd är klar säger inte att den hjälpte. Det står för sig, som utfall.", &h)
        paragraph(
            "Ett medborgarlöfte bedöms av parterna var för sig. Bedömningen är gemensam bara när alla har lämnat sin.",
            &h)
        paragraph(
            "Det som saknas ska synas. Har ingen angett en orsak eller en slutdag står det på sidan.", &h)
        if page.hidesUnapproved {
            paragraph(
                "Protokoll som ska justeras visas i sin helhet först när de är justerade. Till dess visas dagordningen.",
                &h)
        }
        if page.hasInternalMeetings {
            paragraph(
                "Några möten är interna. Av dem visar vi bara vilken grupp det är och vilken dag den träffas.", &h)
        }
        if !page.documentTypes.isEmpty {
            h.h3(id: "_dokumenttyper") { $0.text("Slag av styrdokument") }
            facts(&h) { rows in
                for type in page.documentTypes {
                    let binding = type.isBinding.map { $0 ? " Bindande." : " Inte bindande." } ?? ""
                    rows.row(
                        type.name.prefix(1).uppercased() + type.name.dropFirst(),
                        (type.explanation ?? "") + binding)
                }
            }
        }
    }
}

private func reuse(_ page: AboutPage, _ here: Here, _ h: inout HTML<Flow>) {
    h.section { h in
        h.h2(id: "_anvand") { $0.text("Använd det som står här") }
        h.p { h in
            h.text("Texter och siffror får användas fritt enligt licensen ")
            if page.licence == "CC0-1.0",
                let address = Address(external: "https://creativecommons.org/publicdomain/zero/1.0/deed.sv")
            {
                h.a(href: address) { $0.text("CC0 1.0") }
            } else {
                h.text(page.licence)
            }
            h.text(". Logotyper ingår inte.")
        }
        if here.site.font != nil {
            h.p { h in
                h.text("Typsnittet är Inter, som är fritt att använda enligt ")
                h.a(href: here.address(.fontLicence)) { $0.text("SIL Open Font License 1.1") }
                h.text(".")
            }
        }
        paragraph(
            "Alla sidor går att nå med vanliga länkar och fungerar utan skript. Sökmotorer får läsa dem, och arkiv får "
                + "spara dem.", &h)
        h.p { h in
            link(ShownLink("Tillgänglighetsredogörelse", to: Route("/tillganglighet/")), here, &h)
            h.text(" · ")
            link(ShownLink("Innehåll A–Ö", to: Route("/a-o/")), here, &h)
        }
    }
}
