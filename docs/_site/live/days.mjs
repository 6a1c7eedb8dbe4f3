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
const WRITTEN = { agt: 8, agu: 8, ags: 8, agust: 8, pebruari: 2, peb: 2, nopember: 11, nop: 11 };

/** The day that was typed, as YYYY-MM-DD; null where it is none. A year 26 is 2026. */
export function readDay(given) {
  const said = given.trim().replace(/\s+/g, ' ').replace(/^\p{L}+, /u, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(said);
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(said);
  const named = /^(\d{1,2}) (\p{L}+)\.? (\d{4}|\d{2})$/u.exec(said);
  if (iso) return real(iso[1], iso[2], iso[3]);
  if (slashed) return real(inFull(slashed[3]), slashed[2], slashed[1]);
  const month = named ? monthOf(named[2].toLowerCase()) : null;
  return month ? real(inFull(named[3]), month, named[1]) : null;
}

function inFull(year) {
  return year.length === 2 ? `20${year}` : year;
}

function monthOf(given) {
  if (given in WRITTEN) return WRITTEN[given];
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
