/**
 * The date page: a rule and a day, and the last day with every day that does not count.
 *
 * Everything is worked out in the browser, from files that stand beside the page; what
 * is typed leaves it nowhere but in its own address. The numbers are those of the
 * files (keterbukaan.js), the words those of the page's language.
 */

import {
  MONTHS, NoDay, WEEKDAYS, inWords, long as longIn, readDay, toNumber, toText, weekday,
} from './days.js';
import { Keterbukaan } from './keterbukaan.js';
import { WORDS } from './words.js';

const LANG = document.documentElement.lang;
const words = WORDS[LANG];
const form = document.querySelector('form');
const lead = document.querySelector('#lead'); // read out when it changes
const rest = document.querySelector('#days');
const PAUSE = 500; // milliseconds after the last key before it is answered
const ESTIMATED_UNTIL = '2099-01-01'; // where the library's own feast days end, with room to count
const rules = form.elements.rule;
const typed = form.elements.day;

let waiting;
document.querySelector('#unready').remove(); // it says what holds where this never runs
const kip = await loaded();
if (kip) {
  for (const id of kip.rules()) rules.add(new Option(kip.label(id, LANG), id));
  addEventListener('hashchange', fromAddress);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    shown();
  });
  form.addEventListener('input', later);
  form.hidden = false;
  fromAddress();
}

/** What answers from the files; said, where they cannot be had. */
async function loaded() {
  try {
    return await Keterbukaan.load('./files');
  } catch {
    say([paragraph(words.notLoaded, 'wrong')]);
    return null;
  }
}

/** Take rule and day from the address, as a link has them. */
function fromAddress() {
  let parts = [];
  try {
    parts = location.hash.slice(1).split('/').map(decodeURIComponent);
  } catch {
    parts = []; // a link that was cut or damaged
  }
  const [rule, day] = parts;
  if (rule && !kip.rules().includes(rule)) {
    typed.value = '';
    say([paragraph(words.noRule(rule), 'wrong')]);
    keep('');
    return;
  }
  if (rule) rules.value = rule;
  if (day) typed.value = day;
  shown();
}

/** Keep the address, and the link to the other language, with what is answered. */
function keep(hash) {
  history.replaceState(null, '', hash || location.pathname);
  for (const link of document.querySelectorAll('[data-keep]')) link.hash = hash;
}

/** Answer once typing pauses, so that nobody hears an answer to half a day. */
function later() {
  clearTimeout(waiting);
  waiting = setTimeout(shown, PAUSE);
}

/** Show an answer: what is read out, and below it the days. */
function say(said, below = []) {
  lead.replaceChildren(...said);
  rest.replaceChildren(...below);
}

/** Answer what is typed now. */
async function shown() {
  clearTimeout(waiting);
  const rule = rules.value;
  document.querySelector('#from').textContent = words.from[rule];
  typed.removeAttribute('aria-invalid');
  if (!typed.value.trim()) {
    say([]);
    keep('');
    return;
  }
  let day;
  try {
    day = readDay(typed.value);
  } catch (error) {
    if (!(error instanceof NoDay)) throw error;
    typed.setAttribute('aria-invalid', 'true');
    say([paragraph(error.said(LANG), 'wrong')]);
    keep('');
    return;
  }
  const asked = typed.value;
  keep(`#${rule}/${day}`);
  const due = kip.due(rule, day);
  const why = kip.reason();
  let row = null;
  try {
    row = await kip.tableRow(rule, day);
  } catch {
    say([paragraph(words.notLoaded, 'wrong')]);
    return;
  }
  if (rules.value !== rule || typed.value !== asked) return;
  if (due) say(firm(due, row), [strip(due, row), legend(due), skipped(due.skipped)]);
  else say(open(why, row, rule, day));
}

/** The answer where every day is decreed. */
function firm(due, row) {
  return [
    paragraph(words.last(long(due.last)), 'last'),
    paragraph(words.safe(long(row.safe), row.safe === due.last), 'safe'),
    paragraph(words.counted(due.n, long(due.start), due.basis)),
    ...doubted(due.doubts),
  ];
}

/** The answer where the files cannot tell for sure: why, and the day to keep to. */
function open(why, row, rule, day) {
  const lead = why.code === 'not_decreed' ? `${words.open} ` : '';
  const said = [paragraph(`${lead}${inWords(why[LANG], LANG)}.`, 'wrong')];
  if (row?.last) {
    said.push(paragraph(words.estimate(long(row.last))));
    said.push(paragraph(words.keepTo(long(row.safe)), 'safe'));
    said.push(...doubted(kip.doubts(day, row.last)));
  } else if (why.code === 'not_decreed') {
    said.push(paragraph(words.nothing(long(day))));
    if (day < ESTIMATED_UNTIL) said.push(further(rule, day));
  }
  return said;
}

/** Where the answer is to be had all the same. */
function further(rule, day) {
  const told = paragraph(words.further);
  told.append(' ', element('code', '', `keterbukaan due ${rule} ${day}`));
  return told;
}

/** What is in doubt about the days off, a sentence each; nothing where nothing is. */
function doubted(doubts) {
  if (!doubts?.length) return [];
  const said = doubts.map((each) => `${each[LANG][0].toUpperCase()}${each[LANG].slice(1)}`);
  return [paragraph(words.doubted(said), 'note')];
}

/** The days from day zero to the last one, a week a line. */
function strip(due, row) {
  const off = new Map(due.skipped.map((each) => [each.date, each]));
  const first = toNumber(due.start);
  const last = toNumber(due.last);
  const table = element('table', 'strip');
  table.append(element('caption', '', words.strip));
  const head = element('tr');
  for (const name of WEEKDAYS[LANG]) {
    const cell = element('th', '', name.slice(0, 3));
    cell.scope = 'col';
    cell.abbr = name;
    head.append(cell);
  }
  table.append(head);
  let line;
  let counted = 0;
  for (let each = first - weekday(first); each <= last; each++) {
    if (weekday(each) === 0) table.append((line = element('tr')));
    const day = toText(each);
    const cell = element('td');
    line.append(cell);
    if (each < first) continue;
    const why = off.get(day);
    if (!why && each > first) counted += 1;
    const mark = each === first ? '0' : why ? words.signs[why.kind] : String(counted);
    cell.className = [
      why && each > first ? why.kind : '',
      each === first ? 'zero' : '',
      day === row.safe ? 'keep' : '',
      each === last ? 'end' : '',
    ].join(' ').trim();
    const date = Number(day.slice(8));
    const month = date === 1 || each === first ? ` ${MONTHS[LANG][Number(day.slice(5, 7)) - 1].slice(0, 3)}` : '';
    cell.append(element('span', 'date', `${date}${month}`), ` ${mark}`);
    const reason = why ? `: ${kip.label(why.kind, LANG)}${why.name ? `, ${why.name}` : ''}` : '';
    cell.append(element('span', 'spoken', ` (${long(day)}${reason})`));
    cell.title = `${long(day)}${reason}`;
  }
  return table;
}

function legend(due) {
  const list = element('ul', 'legend');
  const kinds = new Set(due.skipped.map((each) => each.kind));
  for (const [kind, sign, label] of words.legend(kip, kinds)) {
    const item = element('li');
    item.append(element('span', `key ${kind}`, sign), ` ${label}`);
    list.append(item);
  }
  return list;
}

/** Every day that does not count, with its decree; plain weekends as a number. */
function skipped(rows) {
  const named = rows.filter((each) => each.kind !== 'weekend');
  const block = element('section');
  block.append(element('h2', '', words.skipped));
  if (named.length) {
    const list = element('ul', 'skipped');
    for (const { date, kind, name, decree } of named) {
      list.append(element('li', '', `${long(date)}: ${name ?? '-'} (${kip.label(kind, LANG)}, ${kip.label(decree, LANG)})`));
    }
    block.append(list);
  }
  block.append(paragraph(words.weekends(rows.length - named.length)));
  return block;
}

// -- elements ------------------------------------------------------------------------

function element(name, kind = '', said = '') {
  const made = document.createElement(name);
  if (kind) made.className = kind;
  if (said) made.textContent = said;
  return made;
}

function long(day) {
  return longIn(day, LANG);
}

function paragraph(said, kind) {
  return element('p', kind, said);
}
