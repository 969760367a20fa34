import Glibc

/// The same corpus as a site for Hugo, where Hugo is installed: a page a record with its frame, its neighbours and what
/// leads to it, links looked up, lists by section, year and body, a feed and a map for search engines. It judges no rules and
/// checks no references, so the work is less than ours.
struct HugoSite {
    let folder: String
    let program: String

    /// Nil where there is no Hugo.
    static func make(of corpus: Corpus, in folder: String) throws(BenchFailure) -> HugoSite? {
        let named = getenv("HUGO").map { String(cString: $0) }
        let path = getenv("PATH").map { String(cString: $0) } ?? ""
        let places = path.split(separator: ":").map { String($0) + "/hugo" }
        guard let program = ([named].compactMap { $0 } + places).first(where: { access($0, X_OK) == 0 }) else {
            return nil
        }
        try Disk.write(folder + "/hugo.yaml", configuration(content: corpus.folder))
        for (name, text) in layouts { try Disk.write(folder + "/layouts/" + name, text) }
        return HugoSite(folder: folder, program: program)
    }

    func build() throws(BenchFailure) -> Measurement {
        Disk.remove(folder + "/public")
        return try Measurement.run(
            program: program, ["--source", folder, "--quiet", "--noBuildLock", "--cacheDir", folder + "/cache"])
    }

    private static func configuration(content: String) -> String {
        """
        baseURL: https://trygg.prov.example/
        title: Tryggare Provköping
        languageCode: sv
        contentDir: \(content)
        disableKinds: [taxonomy, term]
        markup: { goldmark: { parser: { attribute: { title: true } } } }
        menu:
          main:
            - { name: Möten, url: /moten/ }
            - { name: Lägesbilder, url: /lagesbilder/ }
            - { name: Åtgärder, url: /atgardsplaner/ }
            - { name: Organ, url: /organ/ }

        """
    }

    private static let frame = """
        <!DOCTYPE html>
        <html lang="sv"><head><meta charset="utf-8"><title>{{ .Title }} – {{ site.Title }}</title>
        <link rel="canonical" href="{{ .Permalink }}"></head>
        <body><nav>{{ range site.Menus.main }}<a href="{{ .URL | relURL }}">{{ .Name }}</a> {{ end }}</nav>
        <nav>{{ range .Ancestors.Reverse }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}</nav>
        <main><h1>{{ .Title }}</h1>{{ block "main" . }}{{ end }}</main>
        <footer>{{ range site.Sections }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}</footer></body></html>

        """

    private static let single = """
        {{ define "main" }}<dl>{{ range $key, $value := .Params }}<dt>{{ $key }}</dt><dd>{{ $value }}</dd>{{ end }}</dl>
        {{ .TableOfContents }}{{ .Content }}
        {{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
        {{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ end }}

        """

    private static let list = """
        {{ define "main" }}{{ .Content }}{{ range .RegularPagesRecursive.GroupByDate "2006" }}<h2>{{ .Key }}</h2><ul>
        {{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Date.Format "2006-01-02" }}</li>{{ end }}</ul>
        {{ end }}{{ end }}

        """

    private static let link = """
        {{ $address := .Destination }}{{ with .Page.GetPage (printf "%s" (index (split .Destination "#") 0)) }}
        {{ $address = .RelPermalink }}{{ end }}<a href="{{ $address }}">{{ .Text }}</a>
        """

    private static let layouts = [
        ("_default/baseof.html", frame), ("_default/single.html", single), ("_default/list.html", list),
        ("_default/_markup/render-link.html", link),
    ]
}
