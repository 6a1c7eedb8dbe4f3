/** Days as people type them and read them; a day is text, YYYY-MM-DD. */

const DAY = 86400000;

export const WEEKDAYS = {
  id: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};
export const MONTHS = {
  id: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus',
    'September', 'Oktober', 'November', 'Desember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August',
    'September', 'October', 'November', 'December'],
};
/** Other ways in which months are written, by the number of the month. */
const WRITTEN = { mrt: 3, agt: 8, agu: 8, ags: 8, agust: 8, pebruari: 2, peb: 2, nopember: 11, nop: 11 };

/** The day that was typed, as YYYY-MM-DD; null where it is none. A year 26 is 2026. */
export function readDay(given) {
  const said = given.trim().replace(/\s*[\s/.–-]\s*/g, '-');
  const american = /^(\p{L}+)-(\d{1,2}),-?(\d{4})$/u.exec(said);
  if (american) return inWords(american[2], american[1], american[3]);
  const bare = said.replace(/^[\p{L}'’]+(?:,-?|-)(?=\d)/u, ''); // without the day of the week
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bare);
  if (iso) return real(iso[1], iso[2], iso[3]);
  const numbered = /^(\d{1,2})-(\d{1,2})-(\d{4}|\d{2})$/.exec(bare);
  if (numbered) return real(inFull(numbered[3]), numbered[2], numbered[1]);
  const named = /^(\d{1,2})-(\p{L}+)-(\d{4}|\d{2})$/u.exec(bare);
  return named ? inWords(named[1], named[2], inFull(named[3])) : null;
}

function inWords(day, name, year) {
  const month = monthOf(name.toLowerCase());
  return month ? real(year, month, day) : null;
}

function inFull(year) {
  return year.length === 2 ? `20${year}` : year;
}

function monthOf(given) {
  if (Object.hasOwn(WRITTEN, given)) return WRITTEN[given];
  const found = Object.values(MONTHS).map((months) => (
    months.findIndex((month) => given.length >= 3 && month.toLowerCase().startsWith(given)) + 1
  ));
  return found.find(Boolean) ?? null;
}

function real(year, month, day) {
  const written = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  const found = Date.parse(`${written}T00:00:00Z`);
  return !Number.isNaN(found) && Number(year) > 0 && toText(found / DAY) === written ? written : null;
}

/** The number of a day, from 1970-01-01 on; no time zone comes into it. */
export function toNumber(day) {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

export function toText(number) {
  return new Date(number * DAY).toISOString().slice(0, 10);
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
