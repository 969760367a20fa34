/// How marks look: the class on a page, and the light colours in a file of its own (utseende).
extension ChartMark.Role {
    var className: StaticString {
        switch self {
        case .grid: "d-rut"
        case .baseline: "d-bas"
        case .seriesBreak: "d-brott"
        case .goal: "d-mal"
        case .leader: "d-ledare"
        case .withheld: "d-skyddad"
        case .line(0): "d-linje d-1"
        case .line(1): "d-linje d-2"
        case .line(2): "d-linje d-3"
        case .line(3): "d-linje d-4"
        case .line: "d-linje d-jmf"
        case .point(0, let isHollow): isHollow ? "d-punkt d-1 d-ihalig" : "d-punkt d-1"
        case .point(1, let isHollow): isHollow ? "d-punkt d-2 d-ihalig" : "d-punkt d-2"
        case .point(2, let isHollow): isHollow ? "d-punkt d-3 d-ihalig" : "d-punkt d-3"
        case .point(3, let isHollow): isHollow ? "d-punkt d-4 d-ihalig" : "d-punkt d-4"
        case .point(_, let isHollow): isHollow ? "d-punkt d-jmf d-ihalig" : "d-punkt d-jmf"
        case .bar(0, let isHollow): isHollow ? "d-stapel d-1 d-ihalig" : "d-stapel d-1"
        case .bar(1, let isHollow): isHollow ? "d-stapel d-2 d-ihalig" : "d-stapel d-2"
        case .bar(2, let isHollow): isHollow ? "d-stapel d-3 d-ihalig" : "d-stapel d-3"
        case .bar(3, let isHollow): isHollow ? "d-stapel d-4 d-ihalig" : "d-stapel d-4"
        case .bar(_, let isHollow): isHollow ? "d-stapel d-jmf d-ihalig" : "d-stapel d-jmf"
        case .margin: "d-marginal"
        case .axisWords: "d-axel"
        case .value: "d-varde"
        case .strongValue: "d-stark"
        case .name(0): "d-namn d-1"
        case .name(1): "d-namn d-2"
        case .name(2): "d-namn d-3"
        case .name(3): "d-namn d-4"
        case .name: "d-namn d-jmf"
        }
    }

    /// The same as presentation attributes: a picture is opened without the page's style sheet, and with a security policy
    /// that lets in no style of its own.
    var attributes: StaticString {
        switch self {
        case .grid: " stroke=\"#C5CDD5\""
        case .baseline: " stroke=\"#6A7784\""
        case .seriesBreak: " stroke=\"#16202B\" stroke-dasharray=\"4 4\""
        case .goal: " stroke=\"#16202B\" stroke-width=\"2\" stroke-dasharray=\"8 4\""
        case .leader: " stroke=\"#6A7784\""
        case .withheld: " fill=\"none\" stroke=\"#475563\" stroke-dasharray=\"3 3\""
        case .line(0): " fill=\"none\" stroke=\"#123A6E\" stroke-width=\"2.5\""
        case .line(1): " fill=\"none\" stroke=\"#C23603\" stroke-width=\"2.5\" stroke-dasharray=\"9 4\""
        case .line(2): " fill=\"none\" stroke=\"#117860\" stroke-width=\"2.5\" stroke-dasharray=\"3 4\""
        case .line(3): " fill=\"none\" stroke=\"#AE53AE\" stroke-width=\"2.5\" stroke-dasharray=\"10 3 2 3\""
        case .line: " fill=\"none\" stroke=\"#6A7784\" stroke-width=\"1.5\""
        case .point(_, true): " fill=\"#FFFFFF\" stroke=\"#16202B\" stroke-width=\"2\""
        case .point(0, _), .bar(0, false): " fill=\"#123A6E\""
        case .point(1, _), .bar(1, false): " fill=\"#C23603\""
        case .point(2, _), .bar(2, false): " fill=\"#117860\""
        case .point(3, _), .bar(3, false): " fill=\"#AE53AE\""
        case .point, .bar(_, false): " fill=\"#6A7784\""
        case .bar(0, true): " fill=\"#FFFFFF\" stroke=\"#123A6E\" stroke-width=\"2\""
        case .bar(_, true): " fill=\"#FFFFFF\" stroke=\"#6A7784\" stroke-width=\"2\""
        case .margin: " stroke=\"#475563\" stroke-width=\"1.5\""
        case .axisWords: " fill=\"#475563\""
        case .value: " fill=\"#16202B\""
        case .strongValue: " fill=\"#16202B\" font-weight=\"600\""
        case .name(0): " fill=\"#123A6E\" font-weight=\"600\""
        case .name(1): " fill=\"#C23603\" font-weight=\"600\""
        case .name(2): " fill=\"#117860\" font-weight=\"600\""
        case .name(3): " fill=\"#AE53AE\" font-weight=\"600\""
        case .name: " fill=\"#475563\" font-weight=\"600\""
        }
    }
}
