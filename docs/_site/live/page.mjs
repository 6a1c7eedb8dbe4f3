/**
 * The date page: a rule and a day, and the last day with every day that does not count.
 *
 * Everything is worked out in the browser, from files that stand beside the page; what
 * is typed leaves it nowhere but in its own address. The numbers are those of the
 * files (keterbukaan.mjs), the words those of the page's language.
 */

import { Keterbukaan } from './keterbukaan.mjs';
import { WORDS } from './words.mjs';

const DAY = 86400000;
const LANG = document.documentElement.lang;
const words = WORDS[LANG];
const form = document.querySelector('form');
const answer = document.querySelector('#answer');
const rules = form.elements.rule;
const typed = form.elements.day;

const kip = await Keterbukaan.load('./files');
for (const id of kip.rules()) rules.add(new Option(kip.label(id, LANG), id));
fromAddress();
addEventListener('hashchange', fromAddress);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', shown);
form.hidden = false;

/** Take rule and day from the address, as a link has them. */
function fromAddress() {
  const [rule, day] = location.hash.slice(1).split('/').map(decodeURIComponent);
  if (kip.rules().includes(rule)) rules.value = rule;
  if (day) typed.value = day;
  shown();
}

/** Answer what is typed now. */
async function shown() {
  const rule = rules.value;
  document.querySelector('#from').textContent = words.from[rule];
  answer.replaceChildren();
  typed.removeAttribute('aria-invalid');
  if (!typed.value.trim()) return;
  const day = readDay(typed.value);
  if (day === null) {
    typed.setAttribute('aria-invalid', 'true');
    answer.append(paragraph(words.noDate(typed.value.trim()), 'wrong'));
    return;
  }
  history.replaceState(null, '', `#${rule}/${day}`);
  for (const link of document.querySelectorAll('[data-keep]')) link.hash = location.hash;
  const due = kip.due(rule, day);
  const why = kip.reason();
  const row = await kip.tableRow(rule, day);
  if (rules.value === rule && readDay(typed.value) === day) {
    answer.replaceChildren(...(due ? firm(due, row) : open(why, row, day)));
  }
}

/** The answer where every day is decreed. */
function firm(due, row) {
  return [
    paragraph(words.last(long(due.last)), 'last'),
    paragraph(words.safe(long(row.safe), row.safe === due.last), 'safe'),
    paragraph(words.counted(due.n, long(due.start), due.basis)),
    strip(due, row),
    legend(),
    skipped(due.skipped),
  ];
}

/** The answer where the files cannot tell for sure: why, and the day to keep to. */
function open(why, row, day) {
  const said = [paragraph(`${words.open} ${why[LANG]}.`, 'wrong')];
  if (row?.last) {
    said.push(paragraph(words.estimate(long(row.last))));
    said.push(paragraph(words.keepTo(long(row.safe)), 'safe'));
  } else {
    said.push(paragraph(words.nothing(long(day))));
  }
  return said;
}

/** The days from day zero to the last one, a week a line. */
function strip(due, row) {
  const off = new Map(due.skipped.map((each) => [each.date, each]));
  const first = number(due.start);
  const last = number(due.last);
  const table = element('table', 'strip');
  table.append(element('caption', '', words.strip));
  const head = element('tr');
  for (const name of words.weekdays) {
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
    const day = text(each);
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
    cell.append(element('span', 'date', String(Number(day.slice(8)))), ` ${mark}`);
    const reason = why ? `: ${kip.label(why.kind, LANG)}${why.name ? `, ${why.name}` : ''}` : '';
    cell.append(element('span', 'spoken', ` (${long(day)}${reason})`));
    cell.title = `${long(day)}${reason}`;
  }
  return table;
}

function legend() {
  const list = element('ul', 'legend');
  for (const [kind, sign, label] of words.legend(kip)) {
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
      list.append(element('li', '', `${long(date)}: ${name ?? '-'} (${kip.label(kind, LANG)}, ${decree})`));
    }
    block.append(list);
  }
  block.append(paragraph(words.weekends(rows.length - named.length)));
  return block;
}

// -- days as people type and read them ---------------------------------------------

/** The day that was typed, as YYYY-MM-DD; null where it is none. */
export function readDay(given) {
  const said = given.trim().replace(/\s+/g, ' ');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(said);
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(said);
  const named = /^(\d{1,2}) (\p{L}+)\.? (\d{4})$/u.exec(said);
  if (iso) return real(iso[1], iso[2], iso[3]);
  if (slashed) return real(slashed[3], slashed[2], slashed[1]);
  if (!named) return null;
  const found = Object.values(WORDS).flatMap(({ months }) => (
    months.flatMap((month, place) => (isMonth(month, named[2]) ? [place + 1] : []))
  ));
  return found.length ? real(named[3], found[0], named[1]) : null;
}

function isMonth(month, given) {
  const [whole, part] = [month.toLowerCase(), given.toLowerCase()];
  return part.length >= 3 && whole.startsWith(part);
}

function real(year, month, day) {
  const written = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  const found = Date.parse(`${written}T00:00:00Z`);
  return !Number.isNaN(found) && text(found / DAY) === written ? written : null;
}

function number(day) {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

function text(day) {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** 0 for Monday to 6 for Sunday. */
function weekday(day) {
  return (day + 3) % 7;
}

function long(day) {
  const [year, month, date] = day.split('-').map(Number);
  const name = words.weekdays[weekday(number(day))];
  return `${name}, ${date} ${words.months[month - 1]} ${year}`;
}

// -- elements ------------------------------------------------------------------------

function element(name, kind = '', said = '') {
  const made = document.createElement(name);
  if (kind) made.className = kind;
  if (said) made.textContent = said;
  return made;
}

function paragraph(said, kind) {
  return element('p', kind, said);
}
