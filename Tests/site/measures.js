// What browser.py measures on a loaded page. Each measure gives the faults that it found, in words; none is well.
window.insyn = (() => {
  const words = (e, length = 40) => (e.textContent || '').trim().replace(/\s+/g, ' ').slice(0, length);
  const name = e => e.tagName.toLowerCase() + [...e.classList].map(part => '.' + part).join('') + ' ”' + words(e) + '”';
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const seen = e => e.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true, opacityProperty: true});
  const STOPS = 'a[href], button, summary, input, select, textarea, [tabindex="0"]';
  const stops = () => all(STOPS).filter(e => seen(e) && !e.disabled && e.tabIndex >= 0);
  const scrolls = value => value === 'auto' || value === 'scroll';
  const scrolling = e => {
    const style = getComputedStyle(e);
    return scrolls(style.overflowX) && e.scrollWidth > e.clientWidth + 1 || scrolls(style.overflowY) && e.scrollHeight > e.clientHeight + 1;
  };
  const inRegion = e => { for (let up = e.parentElement; up; up = up.parentElement) if (up.matches('.rulla')) return true; return false; };
  const textNodes = function* (root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (walker.currentNode.data.trim()) yield walker.currentNode;
  };
  const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  // A colour as red, green, blue and opacity, whatever it is written as.
  const cache = new Map();
  const rgba = colour => {
    if (!cache.has(colour)) {
      const plain = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(colour);
      if (plain) cache.set(colour, [+plain[1], +plain[2], +plain[3], plain[4] === undefined ? 1 : +plain[4]]);
      else {
        context.clearRect(0, 0, 1, 1); context.fillStyle = colour; context.fillRect(0, 0, 1, 1);
        const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data;
        cache.set(colour, [r, g, b, a / 255]);
      }
    }
    return cache.get(colour);
  };
  const light = ([r, g, b]) => {
    const part = value => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  const over = (top, below) => [0, 1, 2].map(i => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
  const contrast = (one, other) => {
    const [a, b] = [light(one), light(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const system = word => {
    const probe = document.createElement('span');
    probe.style.color = word;
    document.body.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
  };
  const ground = e => {
    const layers = [];
    for (let up = e; up; up = up.parentElement) {
      const colour = rgba(getComputedStyle(up).backgroundColor);
      if (colour[3] > 0) layers.push(colour);
      if (colour[3] === 1) break;
    }
    return layers.reverse().reduce((below, top) => over(top, below), rgba(system('Canvas')));
  };

  return {
    // What stands out to the right, leaving out what scrolls in a region of its own.
    wide() {
      const width = document.documentElement.clientWidth, found = [];
      const whole = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
      if (whole > width) found.push('scrollWidth ' + whole + ' of ' + width);
      for (const e of all('*', document.body)) {
        if (e.closest('.hoppa, svg *, svg defs') || inRegion(e)) continue;
        const box = e.getBoundingClientRect();
        if (box.width > 1 && box.right > width + 0.5 && seen(e)) found.push(name(e) + ' ' + Math.round(box.right));
      }
      return found.slice(0, 1).concat(found.slice(1).slice(-3));
    },
    // Text that its box cuts.
    clipped() {
      return all('*', document.body).filter(e => {
        const style = getComputedStyle(e);
        return (['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY)) && !e.closest('svg') && e.clientWidth > 1
          && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1) && seen(e);
      }).map(name).slice(0, 3);
    },
    // Words that a line end cuts without a hyphen. Where a hyphen, or one that is seen only at a line end, stands, they may part.
    cut() {
      const found = new Set(), range = document.createRange();
      for (const node of textNodes(document.querySelector('main'))) {
        if (node.data.length < 9 || node.parentElement.closest('svg, code, pre') || !seen(node.parentElement)) continue;
        range.selectNodeContents(node);
        if (range.getClientRects().length < 2) continue;
        for (const match of node.data.matchAll(/[^\s\u00ad\u200b\u2013-]{9,}/g)) {
          if (/[@:/_.\\]/.test(match[0].slice(0, -1))) continue;
          // The hyphen before a part belongs to its first letter's boxes.
          const top = place => {
            range.setStart(node, place); range.setEnd(node, place + 1);
            return range.getBoundingClientRect().top;
          };
          if (Math.abs(top(match.index + 1) - top(match.index + match[0].length - 1)) > 4) found.add(match[0] + ' in ' + name(node.parentElement));
        }
      }
      return [...found].slice(0, 4);
    },
    targets() {
      return all(STOPS).filter(e => {
        const box = e.getBoundingClientRect(), style = getComputedStyle(e);
        if (!box.width || !seen(e) || e.classList.contains('hoppa') || (style.display === 'inline' && e.tagName === 'A')) return false;
        return box.width < 24 || box.height < 24 || (e.closest('.meny') && box.height < 44);
      }).map(e => name(e) + ' ' + Math.round(e.getBoundingClientRect().width) + '×' + Math.round(e.getBoundingClientRect().height));
    },
    // Text smaller than 16 pixels, in drawings than 12 as they are seen.
    small() {
      const found = [];
      for (const node of textNodes(document.querySelector('main'))) {
        const e = node.parentElement;
        if (!seen(e) || e.closest('sup, sub, title, desc')) continue;
        const drawn = e.closest('svg'), matrix = drawn && e.getScreenCTM && e.getScreenCTM();
        const size = parseFloat(getComputedStyle(e).fontSize) * (matrix ? Math.hypot(matrix.c, matrix.d) : 1);
        if (size < (drawn ? 11.9 : 15.9)) found.push(name(e) + ' ' + size.toFixed(1) + ' px');
      }
      return found.slice(0, 3);
    },
    // Words in drawings that leave the picture, lie on each other or are hard to tell from what is behind.
    drawings() {
      const found = [];
      for (const svg of all('main svg').filter(svg => seen(svg) && svg.getBoundingClientRect().width > 40)) {
        // What may stand out of its picture is cut by the screen alone.
        const own = svg.getBoundingClientRect(), room = document.documentElement.clientWidth;
        const frame = getComputedStyle(svg).overflow === 'visible' ? {left: 0, right: room, top: own.top - 24, bottom: own.bottom + 24} : own;
        const texts = all('text', svg).filter(e => seen(e) && e.textContent.trim());
        const boxes = texts.map(e => e.getBoundingClientRect());
        const shapes = all('rect, path, circle, ellipse, polygon', svg).filter(e => !e.closest('defs, clipPath, pattern, mask') && seen(e));
        texts.forEach((e, i) => {
          const box = boxes[i];
          if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1) found.push('is cut: ' + name(e));
          for (let j = i + 1; j < texts.length; j++) {
            const x = Math.min(box.right, boxes[j].right) - Math.max(box.left, boxes[j].left);
            const y = Math.min(box.bottom, boxes[j].bottom) - Math.max(box.top, boxes[j].top);
            if (x > 2 && y > 0.3 * Math.min(box.height, boxes[j].height)) found.push('lie on each other: ' + name(e) + ' and ' + name(texts[j]));
          }
          const fill = getComputedStyle(e).fill;
          if (fill === 'none') return;
          let below = ground(svg.parentElement);
          for (const shape of shapes) {
            if (!(shape.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
            const style = getComputedStyle(shape), around = shape.getBoundingClientRect();
            const x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
            if (style.fill === 'none' || style.fill.startsWith('url') || x < around.left || x > around.right || y < around.top || y > around.bottom) continue;
            const point = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM().inverse());
            const colour = rgba(style.fill), strength = colour[3] * parseFloat(style.fillOpacity) * parseFloat(style.opacity);
            if (shape.isPointInFill(point)) below = over([...colour.slice(0, 3), strength], below);
          }
          const ratio = contrast(over(rgba(fill), below), below);
          if (ratio < 4.5) found.push('contrast ' + ratio.toFixed(2) + ': ' + name(e));
        });
        const matrix = svg.getScreenCTM(), stretch = matrix && svg.viewBox.baseVal && svg.viewBox.baseVal.width ? matrix.a / matrix.d : 1;
        if (Math.abs(stretch - 1) > 0.02) found.push('is stretched: ' + name(svg));
      }
      return found.slice(0, 6);
    },
    // Whether the words of an element are hard to tell from what is behind, by the colours of its style; null where they are not.
    weak(selector) {
      const e = document.querySelector(selector), behind = ground(e), ratio = contrast(over(rgba(getComputedStyle(e).color), behind), behind);
      return ratio < 4.5 ? ratio.toFixed(2) + ': ' + name(e) : null;
    },
    // Words anywhere on the page that are hard to tell from what is behind, by the colours of the style.
    faint() {
      const found = [], judged = new Map();
      for (const node of textNodes(document.body)) {
        const e = node.parentElement;
        if (e.closest('svg') || !seen(e)) continue;
        if (!judged.has(e.parentElement)) judged.set(e.parentElement, new Map());
        const style = getComputedStyle(e), look = style.color + style.backgroundColor, fellows = judged.get(e.parentElement);
        if (fellows.has(look)) continue;
        fellows.set(look, true);
        const behind = ground(e), ratio = contrast(over(rgba(style.color), behind), behind);
        if (ratio < 4.5) found.push(ratio.toFixed(2) + ': ' + name(e));
      }
      return found.slice(0, 6);
    },
    // One element with text of each look: its sort, colours and size of letters, and what is behind.
    looks() {
      const found = new Map();
      for (const node of textNodes(document.body)) {
        const e = node.parentElement;
        if (e.closest('svg') || !seen(e)) continue;
        const style = getComputedStyle(e);
        const look = [
          e.tagName, e.className, e.parentElement.tagName, e.parentElement.className, style.color, style.fontSize, style.fontWeight,
          style.textDecorationLine, style.opacity, ground(e).join(),
        ].join(' ');
        if (!found.has(look)) found.set(look, e);
      }
      return [...found.values()];
    },
    // What scrolls on its own can be reached by keyboard and has a name.
    regions() {
      return all('*', document.body).filter(scrolling).filter(e => e.tabIndex !== 0 || !e.hasAttribute('tabindex')
        || e.getAttribute('role') !== 'region' || !(e.getAttribute('aria-label') || e.getAttribute('aria-labelledby'))).map(name);
    },
    // Notes every stop of a walk by keyboard that begins now; gives how many there are to be.
    walk() {
      window.insyn.walked = [];
      document.addEventListener('focusin', () => window.insyn.walked.push(window.insyn.stop()));
      return stops().length;
    },
    // The element that has the focus: where it stands, and whether it is seen.
    stop() {
      const e = document.activeElement;
      if (!e || e === document.body) return null;
      window.insynAll ??= new Map(all('*').map((e, i) => [e, i]));
      const style = getComputedStyle(e), boxes = [...e.getClientRects()].filter(box => box.width > 1 && box.height > 1);
      const points = boxes.flatMap(box => [0.1, 0.5, 0.9].map(part => [box.left + box.width * part, box.top + box.height / 2]));
      const inside = ([x, y]) => x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight;
      const onTop = ([x, y]) => { const top = document.elementFromPoint(x, y); return top && (top === e || e.contains(top)); };
      const behind = ground(e.parentElement);
      const shadows = style.boxShadow === 'none' ? [] : style.boxShadow.match(/(rgba?|color|oklch|oklab)\([^)]*\)/g) || [];
      const width = style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
      const strongest = Math.max(...[style.outlineColor, ...shadows].map(colour => contrast(over(rgba(colour), behind), behind)));
      return {
        place: window.insynAll.get(e) ?? -1, what: name(e), skip: e.classList.contains('hoppa'), outline: width, contrast: strongest,
        seen: points.filter(inside).some(onTop),
      };
    },
    // Forced colours: words and lines in drawings wear the reader's colours; tags stay bold; the focus is seen.
    forced() {
      const WORDS = ['Canvas', 'CanvasText', 'LinkText', 'VisitedText', 'ActiveText', 'ButtonFace', 'ButtonText', 'ButtonBorder', 'Field', 'FieldText',
        'Highlight', 'HighlightText', 'SelectedItem', 'SelectedItemText', 'Mark', 'MarkText', 'GrayText', 'AccentColor', 'AccentColorText'];
      const palette = new Set(WORDS.map(system)), canvas = rgba(system('Canvas')), found = [];
      const isAllowed = colour => palette.has(colour) || rgba(colour)[3] === 0;
      for (const e of all('svg *').filter(e => e instanceof SVGGeometryElement || e instanceof SVGTextContentElement)) {
        if (e.closest('defs, clipPath, mask') || !seen(e)) continue;
        const style = getComputedStyle(e), isText = e instanceof SVGTextContentElement;
        for (const property of ['fill', 'stroke']) {
          const colour = style[property];
          if (colour === 'none' || colour.startsWith('url')) continue;
          if (!isAllowed(colour)) found.push((isText ? 'text in a drawing' : 'drawing') + ' keeps its ' + property + ' ' + colour + ': ' + name(e.closest('figure') || e.closest('svg').parentElement));
          else if (isText && property === 'fill' && contrast(rgba(colour), canvas) < 4.5) found.push('text in a drawing is not seen: ' + name(e));
        }
      }
      const tags = all('[class*="etikett"]').filter(seen);
      for (const e of tags) if (parseInt(getComputedStyle(e).fontWeight) < 600) found.push('a tag is not bold: ' + name(e));
      const one = new Map(stops().map(e => [e.tagName + '.' + e.className, e]));
      for (const e of one.values()) {
        e.focus({focusVisible: true, preventScroll: true});
        const style = getComputedStyle(e);
        if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) found.push('no outline with the focus: ' + name(e));
        else if (!palette.has(style.outlineColor) || contrast(rgba(style.outlineColor), canvas) < 3) found.push('the focus is not seen: ' + style.outlineColor + ' ' + name(e));
      }
      document.activeElement?.blur();
      const few = [...new Set(found)];
      return few.slice(0, 6);
    },
    // What moves though the reader has asked for less motion.
    moves() {
      return all('*', document.body).filter(e => {
        const style = getComputedStyle(e);
        return style.animationName !== 'none' || style.transitionDuration.split(',').some(time => parseFloat(time) > 0.01) || style.scrollBehavior === 'smooth';
      }).map(name).slice(0, 3);
    },
    isForced: () => matchMedia('(forced-colors: active)').matches,
    // Text and links of the page's matter, for a comparison.
    matter: () => JSON.stringify([document.querySelector('main')?.innerText.replace(/\s+/g, ' '), all('main a[href]').map(e => e.href)]),
    kept: () => [document.cookie && 'a cookie: ' + document.cookie, localStorage.length && 'local storage', sessionStorage.length && 'session storage'].filter(Boolean),
    // What paper must not carry, must open, and must name.
    paper() {
      const found = all('nav, .hoppa, .meny, .smulor').filter(e => e.getClientRects().length && e.getBoundingClientRect().height > 1).map(e => name(e) + ' is printed');
      for (const e of all('details > :not(summary)')) if (!seen(e)) found.push('stays closed: ' + name(e.parentElement));
      for (const e of all('main a[href^="http"]').filter(seen)) {
        if (!getComputedStyle(e, '::after').content.includes(e.getAttribute('href').slice(0, 8))) { found.push('tells not where it leads: ' + name(e)); break; }
      }
      for (const e of all('*', document.body).filter(e => seen(e) && (rgba(getComputedStyle(e).backgroundColor)[3] > 0))) {
        if (light(ground(e)) < 0.5) { found.push('is dark: ' + name(e)); break; }
      }
      return found.slice(0, 6);
    },
    printed: () => ({
      origin: /(Utskriven från|Printed from)[^<]{0,60}/.exec(document.body.textContent)?.[0] ?? '',
      headings: all('h1, h2, h3, h4, h5, h6').filter(seen).map(e => e.textContent),
      opened: all('details').filter(seen).map(e => [...e.children].filter(part => part.tagName !== 'SUMMARY').map(part => part.textContent).join(' ')),
      text: document.body.innerText,
      menu: all('.meny, .hoppa').map(e => e.textContent),
    }),
  };
})();
0;
