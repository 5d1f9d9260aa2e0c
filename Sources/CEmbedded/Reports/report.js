(function () {
'use strict';
var doc = document;
function all(selector, root) { return Array.prototype.slice.call((root || doc).querySelectorAll(selector)); }
function one(selector, root) { return (root || doc).querySelector(selector); }
function element(name, className, text) {
  var made = doc.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
doc.documentElement.classList.add('js');

// The reader: two texts side by side, their passages joined by the facts they carry.
var reader = one('.rd'), left = one('#left'), right = one('#right'), now = one('.now'), wires = one('.wires');
var texts = {}, names = {}, labels = {}, states = {}, passages = {}, active = null;
all('article', reader).forEach(function (article) {
  var key = article.dataset.s, byFact = {};
  texts[key] = article;
  names[key] = article.dataset.n;
  all('.sg', article).forEach(function (passage) {
    facts(passage).forEach(function (fact) { (byFact[fact] = byFact[fact] || []).push(passage); });
  });
  passages[key] = byFact;
});
all('tr[data-f]').forEach(function (row) {
  var byKey = {};
  all('td', row).forEach(function (cell) { byKey[cell.dataset.s] = cell.dataset.w; });
  labels[row.dataset.f] = one('th', row).textContent.slice(one('th .n', row).textContent.length);
  states[row.dataset.f] = byKey;
});

function facts(passage) { return passage.dataset.f.split(' '); }
function carriers(key, fact) { return passages[key][fact] || []; }
function stems(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, ' ').split(/\s+/).filter(Boolean)
    .map(function (word) { return word.replace(/(ing|ed|s)$/, ''); });
}
function original(passage) { return passage.dataset.t || passage.textContent; }
function textOf(key, fact) { return carriers(key, fact).map(original).join(' '); }

function clear() {
  all('.sg.on', reader).forEach(function (passage) {
    passage.classList.remove('on');
    if (passage.dataset.t) { passage.textContent = passage.dataset.t; delete passage.dataset.t; }
  });
  all('path.on', wires).forEach(function (path) { path.classList.remove('on'); });
  reader.classList.remove('has-on');
}

function highlight(fact) {
  clear();
  active = fact;
  var a = left.value, b = right.value;
  var isShared = carriers(a, fact).length > 0 && carriers(b, fact).length > 0;
  [[a, b], [b, a]].forEach(function (pair) {
    var other = new Set(stems(textOf(pair[1], fact)));
    carriers(pair[0], fact).forEach(function (passage) {
      passage.classList.add('on');
      if (isShared) markWords(passage, other);
    });
  });
  all('path', wires).forEach(function (path) { if (path.dataset.f === fact) path.classList.add('on'); });
  reader.classList.add('has-on');
  now.textContent = '';
  now.appendChild(element('b', 't', labels[fact] || fact));
  now.appendChild(doc.createTextNode([a, b].map(function (key) {
    return names[key] + ': ' + (states[fact] || {})[key];
  }).join('; ') + '.' + (isShared ? ' Words that differ are bold and underlined.' : '')));
}

function markWords(passage, other) {
  var text = passage.textContent;
  passage.dataset.t = text;
  passage.textContent = '';
  text.split(/(\s+)/).forEach(function (word) {
    var stem = stems(word)[0];
    passage.appendChild(stem && !other.has(stem) ? element('span', 'd', word) : doc.createTextNode(word));
  });
}

function drawWires() {
  while (wires.firstChild) wires.removeChild(wires.firstChild);
  var frame = reader.getBoundingClientRect(), a = texts[left.value], b = texts[right.value], seen = {};
  var boxA = a.getBoundingClientRect(), boxB = b.getBoundingClientRect();
  if (boxA.right > boxB.left) return;
  var x1 = boxA.right - frame.left + 4, x2 = boxB.left - frame.left - 4, bend = (x2 - x1) / 2;
  var lines = [];
  all('.sg.sh', a).forEach(function (passage) {
    facts(passage).forEach(function (fact) {
      var other = carriers(right.value, fact)[0];
      if (seen[fact] || !other) return;
      seen[fact] = true;
      lines.push([fact, middle(passage, frame), middle(other, frame)]);
    });
  });
  lines.forEach(function (line) {
    var path = doc.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', 'M' + x1 + ' ' + line[1] + 'C' + (x1 + bend) + ' ' + line[1] + ' ' + (x2 - bend) + ' ' + line[2] + ' ' + x2 + ' ' + line[2]);
    path.dataset.f = line[0];
    wires.appendChild(path);
  });
}
function middle(passage, frame) {
  var box = passage.getClientRects()[0] || frame;
  return Math.round(box.top - frame.top + box.height / 2);
}

var pending = 0;
function redraw() {
  cancelAnimationFrame(pending);
  pending = requestAnimationFrame(function () {
    drawWires();
    if (active) highlight(active);
  });
}

function showTexts() {
  active = null;
  clear();
  Object.keys(texts).forEach(function (key) {
    texts[key].hidden = key !== left.value && key !== right.value;
    texts[key].classList.toggle('l', key === left.value);
    texts[key].classList.toggle('r', key === right.value);
  });
  [[left.value, right.value], [right.value, left.value]].forEach(function (pair) {
    all('.sg', texts[pair[0]]).forEach(function (passage) {
      var shared = facts(passage).some(function (fact) { return carriers(pair[1], fact).length > 0; });
      passage.classList.toggle('sh', shared);
      passage.classList.toggle('un', !shared);
      passage.tabIndex = 0;
    });
  });
  now.textContent = 'Point at or focus an underlined passage to see its counterpart. Solid underline: also in the other text. Dashed: unclear or not found there.';
  // Drawing needs the places of all passages; the page is usable before.
  redraw();
}

function pick(event) {
  var passage = event.target.closest && event.target.closest('.sg');
  if (!passage) return;
  var other = passage.closest('article').dataset.s === left.value ? right.value : left.value;
  var own = facts(passage);
  var chosen = own.filter(function (fact) { return carriers(other, fact).length > 0; })[0] || own[0];
  if (chosen !== active || !passage.classList.contains('on')) highlight(chosen);
}
function keepApart(changed, other) {
  if (changed.value !== other.value) return;
  other.value = Object.keys(texts).filter(function (key) { return key !== changed.value; })[0];
}
reader.addEventListener('mouseover', pick);
reader.addEventListener('focusin', pick);
reader.addEventListener('keydown', function (event) {
  var passage = event.key === 'Enter' && event.target.closest('.sg');
  if (!passage || !active) return;
  var key = passage.closest('article').dataset.s;
  var target = carriers(key === left.value ? right.value : left.value, active)[0];
  if (target) target.focus();
});
left.addEventListener('change', function () { keepApart(left, right); showTexts(); });
right.addEventListener('change', function () { keepApart(right, left); showTexts(); });
one('#swap').addEventListener('click', function () {
  var value = left.value;
  left.value = right.value;
  right.value = value;
  showTexts();
});
window.addEventListener('resize', redraw);
showTexts();

// Links to passages bring their text into the reader.
function visit(id, fact) {
  var target = doc.getElementById(id);
  var article = target && target.closest('article[data-s]');
  if (!article) return false;
  var key = article.dataset.s;
  if (key !== left.value && key !== right.value) {
    right.value = key;
    keepApart(right, left);
    showTexts();
  }
  all('.hit').forEach(function (hit) { hit.classList.remove('hit'); });
  var passage = fact && one('.sg[data-f~="' + fact + '"]', target);
  if (passage) highlight(fact); else target.classList.add('hit');
  (passage || target).focus({preventScroll: true});
  target.scrollIntoView({block: 'center'});
  return true;
}
doc.addEventListener('click', function (event) {
  var cell = event.target.closest('.mx td a[data-c]');
  if (cell) { event.preventDefault(); peek(cell); return; }
  var link = event.target.closest('a[href^="#t-"]');
  if (link && visit(link.getAttribute('href').slice(1), link.dataset.f)) event.preventDefault();
});

// The matrix: Enter opens the passages of a row, arrows move, Escape closes.
function closePeek() {
  all('tr.peek').forEach(function (row) { row.remove(); });
  all('.mx [aria-expanded]').forEach(function (cell) { cell.setAttribute('aria-expanded', 'false'); });
}
function peek(cell) {
  var wasOpen = cell.getAttribute('aria-expanded') === 'true';
  closePeek();
  if (wasOpen) return;
  cell.setAttribute('aria-expanded', 'true');
  var row = cell.closest('tr'), fact = row.dataset.f, list = element('ul');
  all('td', row).forEach(function (data) {
    var key = data.dataset.s, link = one('a[data-c]', data), item = element('li');
    var head = element('span', 's', names[key] + ': ' + data.dataset.w);
    item.appendChild(head);
    if (link) {
      var place = element('a', '', ' ' + link.dataset.c);
      place.href = link.getAttribute('href');
      place.dataset.f = fact;
      head.appendChild(place);
      var passage = carriers(key, fact)[0], sentence = doc.getElementById(link.getAttribute('href').slice(1));
      var quoted = passage ? original(passage) : sentence ? sentenceText(sentence) : '';
      item.appendChild(element('q', '', quoted));
      if (link === cell) item.className = 'on';
    }
    list.appendChild(item);
  });
  var peeked = element('tr', 'peek'), wide = element('td');
  wide.colSpan = row.cells.length;
  wide.appendChild(list);
  peeked.appendChild(wide);
  row.after(peeked);
}
function sentenceText(sentence) {
  var number = one('.ln', sentence);
  return sentence.textContent.slice(number ? number.textContent.length : 0);
}
all('.mx').forEach(function (table) {
  table.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') { closePeek(); return; }
    var step = {ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0]}[event.key];
    var cell = event.target.closest('td');
    if (!step || !cell || !cell.dataset.s) return;
    event.preventDefault();
    var rows = all('tr[data-f]', table), row = rows.indexOf(cell.parentNode), column = all('td', cell.parentNode).indexOf(cell);
    for (;;) {
      row += step[0];
      column += step[1];
      var next = rows[row] && all('td', rows[row])[column];
      if (!next) return;
      var link = one('a', next);
      if (link) { link.focus(); return; }
    }
  });
});

// The findings, filtered by kind, severity and source.
var filters = one('.flt'), findings = all('.fi');
function checked(name) {
  return all('input[name=' + name + ']:checked', filters).map(function (box) { return box.value; });
}
function filter() {
  var kind = one('select', filters).value, severities = checked('sv'), sources = checked('sr'), count = 0;
  findings.forEach(function (finding) {
    var isShown = (!kind || finding.dataset.kind === kind) && severities.indexOf(finding.dataset.sev) >= 0
      && finding.dataset.src.split(' ').some(function (key) { return sources.indexOf(key) >= 0; });
    finding.hidden = !isShown;
    if (isShown) count += 1;
  });
  if (count < findings.length) {
    all('details.fold').forEach(function (fold) { if (one('.fi:not([hidden])', fold)) fold.open = true; });
  }
  one('output', filters).textContent = count + ' of ' + findings.length + ' shown';
}
if (filters) {
  filters.addEventListener('change', filter);
  filters.addEventListener('submit', function (event) { event.preventDefault(); });
  filter();
}
window.addEventListener('beforeprint', function () { all('details').forEach(function (fold) { fold.open = true; }); });

// An address with a passage in it opens that passage.
if (location.hash.indexOf('#t-') === 0) visit(location.hash.slice(1));
// Milliseconds until the page could be used.
doc.documentElement.dataset.ready = Math.round(performance.now());
})();
