/**
 * The case page: a case file or a consequence test, seen on a day.
 *
 * The library itself answers, in Python that runs in the browser. What is opened or
 * pasted is kept in this tab, so that the other language finds it, and sent nowhere.
 */

import { loadPyodide } from './pyodide/pyodide.js';
import { CASE_WORDS } from './case_words.js';
import { NoDay, beside, long, readDay } from './days.js';

const LANG = document.documentElement.lang;
const PAUSE = 500; // milliseconds after the last key before it is answered
const PATIENCE = 600000; // milliseconds after which loading is given up
const words = CASE_WORDS[LANG];
const form = document.querySelector('form');
const progress = document.querySelector('#progress');
const lead = document.querySelector('#lead'); // read out when it changes
const answer = document.querySelector('#answer');
const { text, day, file, example } = form.elements;

let ask;
let days = [];
let waiting;

document.querySelector('#unready').remove(); // it says what holds where this never runs
for (const [name, label] of Object.entries(words.examples)) example.add(new Option(label, name));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  shown();
});
text.addEventListener('input', () => {
  example.value = '';
  later();
});
day.addEventListener('input', later);
example.addEventListener('change', () => chosen(words.days[example.value]));
file.addEventListener('click', () => {
  file.value = ''; // so that the same file, mended, can be opened again
});
file.addEventListener('change', async () => {
  if (!file.files.length) return;
  try {
    text.value = await file.files[0].text();
  } catch {
    said([listed([words.noAnswer])], words.noAnswer); // such as one that was taken away
    return;
  }
  example.value = '';
  shown();
});
for (const button of form.querySelectorAll('button[data-step]')) {
  button.addEventListener('click', () => step(Number(button.dataset.step)));
}
await start();

/** Load Python and the library, and say how far it is. */
async function start() {
  try {
    told(words.loading(1));
    const python = await inTime(loadPyodide({ indexURL: new URL('./pyodide/', import.meta.url).href }));
    told(words.loading(2));
    const packages = await inTime(bytes('packages.zip'));
    told(words.loading(3));
    python.unpackArchive(packages, 'zip', { extractDir: '/lib/keterbukaan' });
    python.runPython("import sys; sys.path.insert(0, '/lib/keterbukaan')");
    ask = python.pyimport('answer').answer;
  } catch (error) {
    told(words.failed);
    throw error;
  }
  told('');
  form.hidden = false;
  addEventListener('hashchange', fromAddress);
  const before = kept();
  if (location.hash.length > 1) await fromAddress();
  else if (before) {
    [text.value, day.value] = before;
    shown();
  } else {
    example.selectedIndex = 1;
    await chosen(words.days[example.value]);
  }
}

/** What comes in time, or an error. */
function inTime(promise) {
  const late = new Promise((_, fail) => {
    setTimeout(() => fail(new Error('too slow')), PATIENCE);
  });
  return Promise.race([promise, late]);
}

/** Take an example and a day from the address, as a link has them. */
async function fromAddress() {
  let parts = [];
  try {
    parts = location.hash.slice(1).split('/').map(decodeURIComponent);
  } catch {
    parts = ['%']; // a link that was cut or damaged
  }
  const [name, on] = parts;
  if (!Object.hasOwn(words.examples, name)) {
    said([listed([words.noLink(name)])], words.noLink(name));
    linked('');
    return;
  }
  example.value = name;
  await chosen(on || words.days[name]);
}

/** Keep the address, and the link to the other language, with what is answered. */
function linked(hash) {
  history.replaceState(null, '', hash || location.pathname);
  for (const link of document.querySelectorAll('[data-keep]')) link.hash = hash;
}

/** Show an example on a day. */
async function chosen(on) {
  const name = example.value;
  if (!name) return;
  let found;
  try {
    found = new TextDecoder().decode(await bytes(`examples/${name}.json`));
  } catch {
    said([listed([words.noExample])], words.noExample);
    return;
  }
  if (example.value !== name) return;
  text.value = found;
  day.value = on;
  shown();
}

/** What was kept in this tab: a text and a day; null where nothing was, or none can be. */
function kept() {
  try {
    return sessionStorage.text ? [sessionStorage.text, sessionStorage.day] : null;
  } catch {
    return null; // such as where the browser keeps nothing for this site
  }
}

/** Keep text and day for the page in the other language; whether there was room. */
function keep() {
  try {
    sessionStorage.text = text.value;
    sessionStorage.day = day.value;
    return true;
  } catch {
    try {
      sessionStorage.clear();
    } catch { /* nothing can be kept, so nothing old is there */ }
    return false;
  }
}

/** Answer once typing pauses. */
function later() {
  clearTimeout(waiting);
  waiting = setTimeout(shown, PAUSE);
}

/** Answer for what stands in the form now. */
function shown() {
  clearTimeout(waiting);
  days = [];
  day.removeAttribute('aria-invalid');
  linked('');
  const room = keep();
  answered();
  if (!room) answer.append(note(words.notKept));
}

/** Show the answer for what stands in the form now. */
function answered() {
  const on = asked();
  if (on === null) return;
  let found;
  try {
    found = JSON.parse(ask(text.value, on, LANG));
  } catch {
    found = { problems: [words.noAnswer] };
  }
  if (found.problems) {
    said([listed(found.problems)], words.wrong(found.problems.length, found.problems[0]));
    return;
  }
  if (example.value) linked(`#${example.value}/${on}`);
  days = found.days;
  const after = days.filter((each) => each > on);
  const ahead = after.length ? [note(words.after(after.length, long(after[0], LANG)))] : [];
  said(ahead, found.lead);
  // escaped by the library, from text that stays here
  answer.insertAdjacentHTML('afterbegin', found.html);
}

/** The day asked about; null where there is nothing to ask, which is said. */
function asked() {
  const missing = text.value.trim() ? words.noDay : words.noText;
  if (!text.value.trim() || !day.value.trim()) {
    said([note(missing)], missing);
    return null;
  }
  try {
    return readDay(day.value);
  } catch (error) {
    if (!(error instanceof NoDay)) throw error;
    day.setAttribute('aria-invalid', 'true');
    said([listed([error.said(LANG)])], error.said(LANG));
    return null;
  }
}

/** Go to the day of the fact before or after, or else to the day beside. */
function step(way) {
  let here;
  try {
    here = readDay(day.value);
  } catch {
    shown(); // which says what is wrong with it
    return;
  }
  const next = way > 0
    ? days.find((each) => each > here)
    : days.findLast((each) => each < here);
  day.value = next ?? beside(here, way);
  shown();
}

/** Show an answer, and say it in short to whoever listens. */
function said(parts, short) {
  answer.replaceChildren(...parts);
  lead.textContent = short;
}

function told(what) {
  progress.textContent = what;
}

/** Sentences that say what is wrong. */
function listed(problems) {
  const list = document.createElement('ul');
  list.className = 'wrong';
  for (const problem of problems) {
    list.append(Object.assign(document.createElement('li'), { textContent: problem }));
  }
  return list;
}

function note(what) {
  return Object.assign(document.createElement('p'), { className: 'note', textContent: what });
}

async function bytes(name) {
  const found = await fetch(`./${name}`);
  if (!found.ok) throw new Error(name);
  return found.arrayBuffer();
}
