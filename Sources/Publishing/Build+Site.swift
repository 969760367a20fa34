import HTML
import Records
import Site
import Templates
import Text

extension Build {
    /// Route: the files of the site, each with how its bytes come about; two for one address are errors.
    static func pages(
        _ site: SiteContext, _ pictures: Pictures, tree: SourceTree, options: BuildOptions
    ) -> (pages: [Page], diagnostics: [Diagnostic]) {
        let assets = SiteAssets(site.configuration)
        let frame = site.siteFrame(
            styleSheet: assets.styleSheet.route, icon: assets.icon.route, font: assets.font?.route,
            showsDrafts: options.includesDrafts)
        let shared = SharedFrame(frame)
        let planned = site.plan { Parallel.all($0, jobs: options.jobs) }
        let others = files(of: site, planned: planned, tree: tree)
        let count = planned.count + assets.all.count + others.count + pictures.pages.count
        var pages: [Page] = planned.map { planned in
            Page.withTexts(path: planned.route.outputPath) { buffer in
                site.page(planned.key, publishedFiles: count).map {
                    writePage($0, in: shared.frame, keeping: shared.bytes, into: &buffer)
                }
            }
        }
        for asset in assets.all {
            let bytes = asset.bytes
            pages.append(Page(path: asset.route.outputPath) { $0.append(bytes) })
        }
        pages += others + pictures.pages
        return (pages, collisions(pages.map(\.path)) { sources(of: site, pictures) })
    }

    /// What is not a page: data tables, attached documents and pictures, and what search engines read.
    private static func files(of site: SiteContext, planned: [PlannedPage], tree: SourceTree) -> [Page] {
        var pages: [Page] = []
        for series in site.archive.series {
            let id = series.head.id
            let name = series.head.name.dropFirst("statistik/".count)
            pages.append(Page(path: "data/\(name).csv") { $0.append(site.csv(of: id)) })
        }
        for (key, chart) in site.charts() {
            for case .page(let route, _)? in [chart.numbersFile?.destination] {
                pages.append(
                    Page(path: route.outputPath) { out in
                        if let chart = site.chart(key) { out.append(site.csv(of: chart)) }
                    })
            }
            for case .page(let route, _)? in [chart.pictureFile?.destination] {
                pages.append(
                    Page(path: route.outputPath) { out in
                        if let chart = site.chart(key) { writePicture(chart, into: &out) }
                    })
            }
        }
        // Only what a shown record refers to: what belongs to an internal record must not lie open beside the pages.
        let referenced = site.archive.referencedFiles
        for file in tree.files where referenced.contains(file.path) && !file.isPhotograph {
            pages.append(Page(path: file.path, copied: tree.folder + "/" + file.path))
        }
        let routes = planned.filter { site.isListed($0.key) }.map(\.route)
        let files = SearchEngineFiles(baseURL: site.baseURL, routes: routes)
        pages.append(Page(path: "robots.txt") { $0.append(files.robots) })
        for map in files.maps { pages.append(Page(path: map.path) { $0.append(map.bytes) }) }
        return pages
    }

    /// The content files behind each path of the site.
    private static func sources(of site: SiteContext, _ pictures: Pictures) -> [String: [String]] {
        var sources: [String: [String]] = pictures.sources.mapValues { [$0] }
        for case let head? in site.archive.heads {
            if let route = site.route(of: head.id) { sources[route.outputPath, default: []].append(head.path) }
        }
        return sources
    }

    /// Two files at one path, also where only the case of letters tells them apart, and a file where a folder must be.
    /// `sources` are asked for where there are such.
    private static func collisions(_ paths: [String], sources: () -> [String: [String]]) -> [Diagnostic] {
        var seen: [String: String] = [:]
        seen.reserveCapacity(paths.count)
        var twice: [(path: String, other: String)] = []
        for path in paths {
            if let other = seen.updateValue(path, forKey: path.lowercased()) { twice.append((path, other)) }
        }
        if hasFileForFolder(seen) {
            // Files of one folder mostly follow on each other, and are told of once.
            var parents: Set<String> = []
            for path in paths {
                let parent = OutputPath.folder(of: path)
                guard !parent.isEmpty, parents.insert(parent).inserted else { continue }
                for folder in OutputPath.folders(of: path) {
                    if let other = seen[folder.lowercased()] { twice.append((path, other)) }
                }
            }
        }
        guard !twice.isEmpty else { return [] }
        // The files that editors know; an address where a page is made by Insyn.
        let known = sources()
        return twice.map { path, other in
            let files = (known[path] ?? []) + (path == other ? [] : known[other] ?? [])
            let names = files.count > 1 ? files : files + [other]
            return Diagnostic(
                .addressTaken, in: names.first ?? path, at: nil, names.first ?? path, names.last ?? other)
        }
    }

    /// Whether one of the paths, in small letters, is a folder of another. A folder that has been looked at has had those
    /// around it looked at too.
    private static func hasFileForFolder(_ paths: [String: String]) -> Bool {
        var looked: Set<String> = [""]
        looked.reserveCapacity(paths.count)
        for path in paths.keys {
            var folder = OutputPath.folder(of: path)
            while looked.insert(folder).inserted {
                if paths[folder] != nil { return true }
                folder = OutputPath.folder(of: folder)
            }
        }
        return false
    }
}
