/**
 * Hari kerja Indonesia dan enam batas waktu UU 14/2008, dari berkas JSON.
 *
 * Working days and the six time limits of Indonesia's public-information law, read
 * from the files that `keterbukaan table --files` writes. One ES module without
 * dependencies, for browsers and for Node. It holds no law: every number, every day
 * off and every provision is in the files. To bring it up to date, replace the folder.
 *
 *     import { Keterbukaan } from './keterbukaan.mjs';
 *     const kip = await Keterbukaan.load('/files');
 *     kip.due('request.notice', '2026-03-12').last;   // '2026-04-02'
 *
 * Dates are strings, YYYY-MM-DD, both ways; the time zone of the browser is never asked.
 * The day of the trigger is day zero: the next working day is the first one counted.
 *
 * null is an answer. It says that the files cannot tell: the count leaves the years
 * whose days off are decreed, or the rule was not in force. reason() says which.
 * What is no date at all is a RangeError.
 */

/** The shape of files that this module reads. */
export const SCHEMA = 'keterbukaan/files/1';

const MS_A_DAY = 86400000;

export class Keterbukaan {
  #editions;
  #rules;
  #read;
  #knownOn = null; // the day whose knowledge is used; null for all there is
  #days = null; // the days as known on that day, worked out when first asked for
  #reason = null; // why the latest answer was null
  #known = new Map(); // the same days as known earlier, by what was known

  /**
   * @param {{editions: object, rules: object}} files editions.json and rules.json
   * @param {(name: string) => Promise<object>} [read] gives one of the other files by
   *        its name, for tableRow()
   */
  constructor({ editions, rules }, read = unread) {
    this.#editions = checked(editions, 'editions.json');
    this.#rules = checked(rules, 'rules.json');
    this.#read = read;
  }

  /**
   * Fetch the files, and give what answers from them.
   *
   * @param {string | URL | ((name: string) => Promise<object>)} source the address of
   *        the folder, or what gives a file of it by its name
   */
  static async load(source) {
    const read = typeof source === 'function' ? source : (name) => fetched(source, name);
    const [editions, rules] = await Promise.all([read('editions.json'), read('rules.json')]);
    return new Keterbukaan({ editions, rules }, read);
  }

  /**
   * The same days as they were known on a day: later decrees are left out.
   *
   * @param {string | null} day YYYY-MM-DD; null for all that is known
   * @returns {Keterbukaan}
   */
  asKnownOn(day) {
    if (day === undefined) {
      throw new RangeError('asKnownOn(): beri hari, atau null untuk semua / give a day, or null for all');
    }
    if (day !== null) toNumber(day);
    const seen = new Keterbukaan({ editions: this.#editions, rules: this.#rules }, this.#read);
    seen.#knownOn = day;
    return seen;
  }

  /**
   * The first and the last decreed day, or null where no decree was known.
   *
   * @returns {[string, string] | null}
   */
  span() {
    const { first, last } = this.#table();
    if (last < first) return this.#unknown(Number(String(this.#knownOn).slice(0, 4)));
    this.#reason = null;
    return [toDate(first), toDate(last)];
  }

  /** Whether a day is a working day; null where its year is not decreed. */
  isWorking(day) {
    const number = toNumber(day);
    return this.#covers(number) ? this.#off(number) === null : null;
  }

  /**
   * Why a day is no working day; null where it is one, or where nobody can tell.
   *
   * @returns {{date: string, kind: string, name: ?string, decree: ?string} | null}
   */
  whyOff(day) {
    const number = toNumber(day);
    return this.#covers(number) ? this.#off(number) : null;
  }

  /**
   * The n-th working day after a day, or before it where n is negative.
   *
   * The day itself is day zero, whether it counts or not; n = 0 gives it back.
   */
  add(day, n) {
    const start = toNumber(day);
    if (!Number.isInteger(n)) throw new RangeError(`bukan bilangan bulat / not whole: ${n}`);
    this.#reason = null;
    if (n === 0) return day;
    if (!this.#covers(start)) return null;
    const { first, since, until, ranks, working } = this.#table();
    // from a day off, the working day before it is the first
    const step = n < 0 && this.#off(start) !== null ? n + 1 : n;
    const found = working[ranks[start - first] + step];
    return found === undefined ? this.#unknown(n > 0 ? until + 1 : since - 1) : toDate(found);
  }

  /**
   * How many working days lie after a day, up to and including another.
   *
   * Negative where the other lies before it: count(a, b) is -count(b, a).
   */
  count(start, end) {
    const from = toNumber(start);
    const to = toNumber(end);
    if (!this.#covers(to) || !this.#covers(from)) return null;
    const { first, ranks } = this.#table();
    return ranks[to - first] - ranks[from - first];
  }

  /**
   * By how many working days an act is late; 0 when in time.
   *
   * An act on a day off counts as done on the next working day.
   *
   * @param {string} last the last permitted day
   */
  lateBy(last, act) {
    const days = this.count(last, act);
    if (toNumber(act) <= toNumber(last)) {
      this.#reason = null;
      return 0;
    }
    return days === null ? null : days + (this.isWorking(act) ? 0 : 1);
  }

  /**
   * The days that do not count, strictly between two days, each with its reason.
   *
   * @returns {object[] | null} rows as of whyOff(), in the order of the calendar
   */
  skipped(after, before) {
    const from = toNumber(after);
    const to = toNumber(before);
    if (!this.#covers(to) || !this.#covers(from)) return null;
    const rows = [];
    for (let number = from + 1; number < to; number++) {
      const row = this.#off(number);
      if (row !== null) rows.push(row);
    }
    return rows;
  }

  /**
   * The last permitted day of a step, inclusive; late begins the day after.
   *
   * @param {string} rule such as request.notice; all of them: rules()
   * @param {string} start day zero: the day of receipt or of the event; for
   *        request.extension and dispute.file.silence the last day of the limit before
   * @returns {object | null} rule, start, last, n, unit, basis (the provision),
   *          skipped: every day between that does not count, and doubts: what is in
   *          doubt about these days, as of doubts()
   */
  due(rule, start) {
    const value = this.#valueOn(rule, start);
    if (value === null) return null;
    const { n, unit, basis } = value;
    const last = this.add(start, n);
    if (last === null) return null;
    const skipped = this.skipped(start, last);
    return { rule, start, last, n, unit, basis, skipped, doubts: this.doubts(start, last) };
  }

  /**
   * What is in doubt about the days off from a day up to and including another.
   *
   * Such as a feast that awaits its determination, or a decree whose text was not
   * read. Beyond span() more is in doubt than these files can say.
   *
   * @returns {{kind: string, id: string, en: string}[] | null} a sentence in Indonesian
   *          and in English each; null of asKnownOn(), for the doubts are of all decrees
   */
  doubts(first, last) {
    const [from, to] = [first, last].map((day) => toDate(toNumber(day)));
    const doubts = this.#knownOn === null ? this.#editions.doubts : null;
    return doubts?.filter(({ days }) => days.some(([begin, end]) => begin <= to && from <= end))
      .map(({ kind, text }) => ({ kind, ...text })) ?? null;
  }

  /**
   * By how many working days an act is late under a rule; 0 when in time.
   *
   * In time is what is in time by these days, or by the decrees known on the day of
   * the act: nobody is made late after the event. The size is counted by these days.
   *
   * @param {string} start day zero, as of due()
   * @returns {number | null} null where due() is, and where the act lies past the decrees
   */
  late(rule, start, act) {
    toNumber(act);
    const due = this.due(rule, start);
    const days = due === null ? null : this.lateBy(due.last, act);
    if (due === null || days === 0) return days;
    const then = this.#edition(act).due(rule, start);
    if (then === null || act > then.last) return days;
    this.#reason = null;
    return 0;
  }

  /**
   * The row of the due days made ahead: start, last, safe, firm. A promise.
   *
   * It goes on where due() is null for want of a decree: then last is the best
   * estimate and firm is false. An act by the day safe is in time whatever decree
   * comes. The rows know all decrees, so asKnownOn() has none. A start outside of
   * span() has no row.
   *
   * @returns {Promise<{start: string, last: string, safe: string, firm: boolean} | null>}
   */
  async tableRow(rule, start) {
    if (this.#knownOn !== null) {
      throw new Error('tableRow() bukan untuk asKnownOn(), pakai due() / not for asKnownOn(), use due()');
    }
    const number = toNumber(start);
    if (this.#valueOn(rule, start) === null || !this.#covers(number)) return null;
    const year = start.slice(0, 4);
    const { last, safe, firm } = await this.#read(`due/${rule}/${year}.json`);
    const place = number - toNumber(`${year}-01-01`);
    return { start, last: last[place], safe: safe[place], firm: firm[place] };
  }

  /** The ids of the rules in these files, in the order of the procedure. */
  rules() {
    return this.#rules.rules.map((rule) => rule.id);
  }

  /**
   * The name of a rule, a kind of day or a decree, in Indonesian or English.
   *
   * @param {string} code such as request.notice, joint_leave or SKB of 2014-05-07
   * @param {'id' | 'en'} lang
   */
  label(code, lang = 'id') {
    const { kinds, decrees } = this.#editions;
    const rules = this.#rules.rules.map(({ id, label }) => [id, label]);
    const found = { ...decrees, ...kinds, ...Object.fromEntries(rules) }[code]?.[lang];
    if (found === undefined) {
      throw new RangeError(`tidak dikenal / not known: ${code} (${lang})`);
    }
    return found;
  }

  /**
   * Why the latest answer was null; null where it was not for want of knowledge.
   *
   * @returns {{code: string, id: string, en: string} | null} code: not_decreed,
   *          not_in_force or not_countable; a sentence in Indonesian and in English
   */
  reason() {
    return this.#reason;
  }

  // -- which days count --------------------------------------------------------

  /** Whether a day lies in the decreed years; if not, that is the reason. */
  #covers(number) {
    const { first, last } = this.#table();
    this.#reason = null;
    if (first <= number && number <= last) return true;
    this.#unknown(Number(toDate(number).slice(0, 4)));
    return false;
  }

  /** The row of a day that does not count; null where it does. */
  #off(number) {
    const { named, weekend } = this.#days; // made by #table()
    if (named.has(number)) return { ...named.get(number) };
    if (!weekend.has(weekday(number))) return null;
    return { date: toDate(number), kind: 'weekend', name: null, decree: null };
  }

  /** What was known on the known-on day, as tables that are quick to count on. */
  #table() {
    if (this.#days !== null) return this.#days;
    const isKnown = (row) => this.#isKnown(row);
    const years = this.#editions.years.filter(isKnown).map((row) => row.year);
    const rows = this.#editions.days.filter(isKnown);
    const since = years.length ? Math.min(...years) : 1;
    const until = years.length ? Math.max(...years) : 0;
    this.#days = {
      since,
      until,
      first: years.length ? toNumber(`${since}-01-01`) : 1,
      last: years.length ? toNumber(`${until}-12-31`) : 0,
      named: new Map(rows.map(({ date, kind, name, decree }) => (
        [toNumber(date), { date, kind, name, decree }]
      ))),
      weekend: new Set(this.#editions.weekend),
    };
    return Object.assign(this.#days, this.#ranks(this.#days.first, this.#days.last));
  }

  /** The working days up to and with each day, and the working days by that number. */
  #ranks(first, last) {
    const ranks = [];
    const working = [undefined]; // the first one has number 1
    for (let number = first; number <= last; number++) {
      if (this.#off(number) === null) working.push(number);
      ranks.push(working.length - 1);
    }
    return { ranks, working };
  }

  /** Whether a row was known on the known-on day. */
  #isKnown({ known_from: from, known_until: until }) {
    if (this.#knownOn === null) return until === null;
    return from <= this.#knownOn && (until === null || this.#knownOn <= until);
  }

  /** The days as known on a day; made once for all days on which as much was known. */
  #edition(day) {
    let changes = 0;
    for (const { known_from: from, known_until: until } of
      [...this.#editions.years, ...this.#editions.days]) {
      changes += Number(from <= day) + Number(until !== null && until < day);
    }
    if (!this.#known.has(changes)) this.#known.set(changes, this.asKnownOn(day));
    return this.#known.get(changes);
  }

  // -- the rules ---------------------------------------------------------------

  /** The value of a rule on the day of the trigger; null where it has none. */
  #valueOn(id, start) {
    toNumber(start);
    const rule = this.#rules.rules.find((each) => each.id === id);
    if (rule === undefined) {
      throw new RangeError(`aturan tidak ada / no such rule: ${id} (${this.rules().join(', ')})`);
    }
    const { values, label } = rule; // the oldest value first
    const value = values.find(({ until }) => until === null || start <= until);
    if (value === undefined) {
      const { until } = values[values.length - 1];
      return this.#because(
        'not_in_force',
        `${label.id} tidak berlaku lagi pada ${start}; berlaku sampai dengan ${until}`,
        `${label.en} was no longer in force on ${start}; in force until ${until}`,
      );
    }
    if (start < value.from) {
      return this.#because(
        'not_in_force',
        `${label.id} belum berlaku pada ${start}; berlaku sejak ${value.from}`,
        `${label.en} was not yet in force on ${start}; in force from ${value.from}`,
      );
    }
    if (value.unit === 'working_days' && rule.direction === 'after') return value;
    return this.#because(
      'not_countable',
      `${label.id} tidak dihitung maju dalam hari kerja`,
      `${label.en} is not counted onwards in working days`,
    );
  }

  // -- why an answer is null ---------------------------------------------------

  #unknown(year) {
    const seen = this.#knownOn;
    return this.#because(
      'not_decreed',
      `SKB hari libur tahun ${year} belum ada dalam berkas ini${
        seen ? `, menurut keputusan yang sudah terbit pada ${seen}` : ''}`,
      `these files have no decree on the days off of ${year}${seen ? `, as known on ${seen}` : ''}`,
    );
  }

  #because(code, id, en) {
    this.#reason = { code, id, en };
    return null;
  }
}

// -- dates and files -------------------------------------------------------------

/** The number of a day, from 1970-01-01 on; no time zone comes into it. */
function toNumber(day) {
  const written = typeof day === 'string' && /^(?!0000)\d{4}-\d\d-\d\d$/.test(day);
  const midnight = written ? Date.parse(`${day}T00:00:00Z`) : NaN;
  if (Number.isNaN(midnight) || toDate(midnight / MS_A_DAY) !== day) {
    const timed = /^\d{4}-\d\d-\d\d[T ]/.test(day)
      ? `; buang jamnya / cut the time: ${String(day).slice(0, 10)}` : '';
    throw new RangeError(`bukan tanggal / not a date: "${day}" (YYYY-MM-DD, 2026-03-12)${timed}`);
  }
  return midnight / MS_A_DAY;
}

function toDate(number) {
  return new Date(number * MS_A_DAY).toISOString().slice(0, 10);
}

/** 1 for Monday to 7 for Sunday; day 0 was a Thursday. */
function weekday(number) {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

async function unread(name) {
  throw new Error(`tidak diberikan / not given: ${name}; pakai Keterbukaan.load()`);
}

function checked(file, name) {
  if (file?.schema !== SCHEMA) throw new Error(`tidak dapat dibaca / cannot be read: ${name}`);
  return file;
}

async function fetched(base, name) {
  const address = `${String(base).replace(/\/+$/, '')}/${name}`;
  const answer = await fetch(address).catch((cause) => {
    throw new Error(
      `tidak dapat diambil / cannot be fetched: ${address}; di Node, beri load() fungsi yang `
        + 'membaca berkas / in Node, give load() a function that reads a file',
      { cause },
    );
  });
  if (!answer.ok) throw new Error(`tidak dapat dibaca / cannot be read: ${name}`);
  return checked(await answer.json(), name);
}
