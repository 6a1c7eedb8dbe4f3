/**
 * Days as people type them and read them; a day is text, YYYY-MM-DD.
 *
 * What is read, and what is told of the rest, is what the library reads and tells
 * (keterbukaan.typed_days); its names and sentences are in typed.js.
 */

import { TYPED } from './typed.js';

const DAY = 86400000;
const LANGUAGES = ['id', 'en'];
const YEAR_FIRST = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/;
const DAY_FIRST = /^(?<day>\d{1,2})-(?<month>\d{1,2}|\p{L}+)-(?<year>\d{4}|\d{2})$/u;
const MONTH_FIRST = /^(?<month>\p{L}+)-(?<day>\d{1,2}),?-(?<year>\d{4})$/u;
const TIMED = /^(.*\d)(?:t|,? (?:(?:pukul|jam|pkl|at)\b\.? ?)?)\d{1,2}[:.]\d{2}(?!\d).*$/i;

export const WEEKDAYS = byLanguage(TYPED.weekdays);
export const MONTHS = byLanguage(TYPED.months);
const BY_MONTH = numbered(TYPED.months, TYPED.otherMonths, 1);
const BY_WEEKDAY = numbered(TYPED.weekdays, TYPED.otherWeekdays, 0);

function byLanguage(pairs) {
  return Object.fromEntries(LANGUAGES.map((lang, place) => [lang, pairs.map((pair) => pair[place])]));
}

function numbered(pairs, others, from) {
  const rows = pairs.flatMap((names, place) => names.map((name) => [name.toLowerCase(), place + from]));
  return [...rows, ...Object.entries(others)];
}

/** What is wrong with a date as typed: its code, and a sentence in each language. */
export class NoDay extends Error {
  constructor(code, values) {
    super(code);
    this.code = code;
    LANGUAGES.forEach((lang, place) => {
      this[lang] = TYPED.wrongs[code][place].replace(/\{(\w+)\}/g, (_, name) => {
        const value = values[name];
        return Array.isArray(value) ? value[place] : value;
      });
    });
  }

  /** As a sentence of its own. */
  said(lang) {
    return `${this[lang][0].toUpperCase()}${this[lang].slice(1)}.`;
  }
}

/**
 * The day that was typed, as YYYY-MM-DD.
 *
 * @throws {NoDay} it is no date or names a time, there is no such day, or the weekday
 *         is another one
 */
export function readDay(given) {
  const typed = given.trim().replace(/\s+/g, ' ');
  const text = `“${typed}”`;
  const plain = typed.replace(/[\u2010-\u2015\u2212]/g, '-').replace(/[ .,]+$/, '');
  const { bare, named } = withoutWeekday(plain);
  const form = formOf(bare);
  if (!form) throw noForm(bare, text);
  const day = real(form, text);
  const found = weekday(toNumber(day));
  if (named !== null && named !== found) {
    const date = LANGUAGES.map((lang) => long(day, lang).split(', ')[1]);
    throw new NoDay('weekday', { text, date, weekday: TYPED.weekdays[found] });
  }
  return day;
}

/** A text without the words before its date, and the weekday among them. */
function withoutWeekday(text) {
  let bare = text;
  let named = null;
  for (;;) {
    const match = /^((?:\p{L}|['’`])+)[\s.,-]*/u.exec(bare);
    if (!match) return { bare, named };
    const word = match[1].replace(/['’`]/g, '').toLowerCase();
    if (!TYPED.before.includes(word)) {
      const found = numberOf(word, BY_WEEKDAY);
      if (found === null || named !== null) return { bare, named };
      named = found;
    }
    bare = bare.slice(match[0].length);
  }
}

/** Year, month and day of a text that has the form of a date. */
function formOf(text) {
  const joined = text.replace(/\s*[\s/.-]\s*/g, '-');
  for (const form of [YEAR_FIRST, DAY_FIRST, MONTH_FIRST]) {
    const found = form.exec(joined);
    if (found) return { ...found.groups, dayFirst: form === DAY_FIRST };
  }
  return null;
}

/** The number of a name, or of three or more letters of it; null for none. */
function numberOf(name, known) {
  const word = name.toLowerCase();
  const found = known.find(([each]) => each.startsWith(word));
  return found && word.length >= TYPED.least ? found[1] : null;
}

/** The day, if there is one. */
function real({ year: written, month: name, day: typed, dayFirst }, text) {
  const year = written.length === 2 ? `20${written}` : written;
  if (Number(year) === 0) throw new NoDay('no_year', { text });
  const month = /^\d/.test(name) ? Number(name) : numberOf(name, BY_MONTH);
  if (month === null) throw new NoDay('no_name', { text: `“${name}”`, hint: '' });
  if (month < 1 || month > 12) {
    throw new NoDay('no_month', { text, number: month, hint: dayFirst ? TYPED.dayFirst : '' });
  }
  const last = lastOf(year, month);
  const day = Number(typed);
  if (day < 1 || day > last) {
    throw new NoDay('no_day', { text, last, month: TYPED.months[month - 1], year: Number(year) });
  }
  return [year, two(month), two(day)].join('-');
}

function two(number) {
  return String(number).padStart(2, '0');
}

/** The last day of a month. */
function lastOf(year, month) {
  const after = new Date(0);
  after.setUTCFullYear(Number(year), month, 0);
  return after.getUTCDate();
}

/** How a date is written; where a time stands after it, that it goes. */
function noForm(bare, text) {
  const timed = TIMED.exec(bare);
  const form = timed && formOf(timed[1]);
  return form ? new NoDay('timed', { text, iso: real(form, text) }) : new NoDay('no_date', { text });
}

/** The number of a day, from 1970-01-01 on; no time zone comes into it. */
export function toNumber(day) {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

export function toText(number) {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The day beside a day; the same one where the calendar ends. */
export function beside(day, way) {
  const found = toNumber(day) + way;
  return found < toNumber('0001-01-01') || found > toNumber('9999-12-31') ? day : toText(found);
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(number) {
  return (((number + 3) % 7) + 7) % 7;
}

/** A day in words, such as Thursday, 2 April 2026. */
export function long(day, lang) {
  const [year, month, date] = day.split('-').map(Number);
  return `${WEEKDAYS[lang][weekday(toNumber(day))]}, ${date} ${MONTHS[lang][month - 1]} ${year}`;
}

/** A sentence whose days are written out; its first one keeps its capital. */
export function inWords(said, lang) {
  return said.replace(/\d{4}-\d\d-\d\d/g, (day) => long(day, lang));
}
