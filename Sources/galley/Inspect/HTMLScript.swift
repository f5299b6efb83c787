/// What makes the page of an inspection go: selecting a line shows it on both sides, with the reasons.
enum HTMLScript {
  static let text = #"""
    'use strict';
    const why = JSON.parse(document.getElementById('data').textContent);
    const doubts = [...document.querySelectorAll('#doubts .go')];
    let chosen = null;

    function show(element) {
      element?.scrollIntoView({ block: 'center' });
    }

    function add(parent, name, text, kind) {
      const element = document.createElement(name);
      if (text) element.textContent = text;
      if (kind) element.className = kind;
      parent.append(element);
      return element;
    }

    function explain(line) {
      const panel = document.getElementById('why');
      panel.replaceChildren();
      add(panel, 'h3', 'Line ' + line);
      const told = why[line] || [];
      if (!told.length) add(panel, 'p', 'Nothing had to be decided.');
      for (const [answer, percent, origin, reasons] of told) {
        const p = add(panel, 'p', '', percent < 80 ? 'doubt' : '');
        add(p, 'span', answer, 'answer');
        add(p, 'span', ' ' + percent + ' %' + (origin === 'guessed' ? '' : ', ' + origin), 'at');
        const list = add(panel, 'ul');
        for (const [reason, weight] of reasons) {
          const side = weight > 0 ? 'for' : weight < 0 ? 'against' : 'but';
          const item = add(list, 'li', '', side);
          add(item, 'b', side);
          item.append(' ' + reason);
        }
      }
    }

    function choose(line, from) {
      for (const element of document.querySelectorAll('.on')) element.classList.remove('on');
      const source = document.getElementById('source'), result = document.getElementById('result');
      const row = document.getElementById('L' + line);
      const parts = document.querySelectorAll('#result [data-l="' + line + '"]');
      row?.classList.add('on');
      for (const part of parts) part.classList.add('on');
      const link = from && doubts.includes(from) ? from
        : doubts.find(d => d.dataset.l === String(line));
      link?.classList.add('on');
      chosen = link || chosen;
      const number = row?.querySelector('a.n')?.getAttribute('href');
      const block = number ? document.getElementById(number.slice(1)) : null;
      if (!from || !result.contains(from)) show(parts[0] || block);
      if (!from || !source.contains(from)) show(row);
      if (link && link !== from) link.scrollIntoView({ block: 'nearest' });
      explain(line);
      history.replaceState(null, '', '#L' + line);
    }

    document.addEventListener('click', event => {
      const target = event.target.closest('[data-l]');
      if (!target || getSelection().toString()) return;
      if (target.dataset.l === '0') return;
      event.preventDefault();
      choose(Number(target.dataset.l), target);
    });

    document.addEventListener('keydown', event => {
      if (event.ctrlKey || event.metaKey || event.altKey || !doubts.length) return;
      const step = event.key === 'n' ? 1 : event.key === 'p' ? -1 : 0;
      if (!step) return;
      const at = doubts.indexOf(chosen);
      const next = doubts[at < 0 ? 0 : (at + step + doubts.length) % doubts.length];
      next.focus({ preventScroll: true });
      choose(Number(next.dataset.l), null);
      for (const d of doubts) d.classList.toggle('on', d === next);
      chosen = next;
      next.scrollIntoView({ block: 'nearest' });
    });

    document.documentElement.classList.add('js');
    const asked = /^#L(\d+)$/.exec(location.hash);
    // The browser goes to the line by itself, and comes last.
    if (asked) addEventListener('load', () => setTimeout(() => choose(Number(asked[1]), null)));
    """#
}
