/**
 * The case page: a case file or a consequence test, seen on a day.
 *
 * The library itself answers, in Python that runs in the browser. What is opened or
 * pasted is kept in this tab, so that the other language finds it, and sent nowhere.
 */

import { loadPyodide } from './pyodide/pyodide.mjs';
import { CASE_WORDS } from './case_words.mjs';
import { long, readDay, toNumber, toText } from './days.mjs';

const LANG = document.documentElement.lang;
const PAUSE = 500; // milliseconds after the last key before it is answered
const PATIENCE = 600000; // milliseconds after which loading is given up
const words = CASE_WORDS[LANG];
const form = document.querySelector('form');
const progress = document.querySelector('#progress');
const answer = document.querySelector('#answer');
const { text, day, file, example } = form.elements;

let ask;
let days = [];
let waiting;

for (const [name, label] of Object.entries(words.examples)) example.add(new Option(label, name));
form.addEventListener('submit', (event) => event.preventDefault());
text.addEventListener('input', () => {
  example.value = '';
  later();
});
day.addEventListener('input', later);
example.addEventListener('change', chosen);
file.addEventListener('click', () => {
  file.value = ''; // so that the same file, mended, can be opened again
});
file.addEventListener('change', async () => {
  if (!file.files.length) return;
  text.value = await file.files[0].text();
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
  if (sessionStorage.text) {
    text.value = sessionStorage.text;
    day.value = sessionStorage.day;
    shown();
  } else {
    example.selectedIndex = 1;
    await chosen();
  }
}

/** What comes in time, or an error. */
function inTime(promise) {
  const late = new Promise((_, fail) => {
    setTimeout(() => fail(new Error('too slow')), PATIENCE);
  });
  return Promise.race([promise, late]);
}

async function chosen() {
  if (!example.value) return;
  const found = await fetch(`./examples/${example.value}.json`);
  text.value = await found.text();
  day.value = words.days[example.value];
  shown();
}

/** Answer once typing pauses. */
function later() {
  clearTimeout(waiting);
  waiting = setTimeout(shown, PAUSE);
}

/** Answer for what stands in the form now. */
function shown() {
  clearTimeout(waiting);
  answer.replaceChildren();
  days = [];
  sessionStorage.text = text.value;
  sessionStorage.day = day.value;
  if (!text.value.trim() || !day.value.trim()) return;
  const on = readDay(day.value);
  if (on === null) {
    answer.append(listed([words.noDate(day.value.trim())]));
    return;
  }
  let found;
  try {
    found = JSON.parse(ask(text.value, on, LANG));
  } catch {
    answer.append(listed([words.noAnswer]));
    return;
  }
  if (found.problems) {
    answer.append(listed(found.problems));
    return;
  }
  days = found.days;
  answer.innerHTML = found.html; // escaped by the library, from text that stays here
  const after = days.filter((each) => each > on);
  if (after.length) answer.append(note(words.after(after.length, long(after[0], LANG))));
}

/** Go to the day of the fact before or after, or else to the day beside. */
function step(way) {
  const here = readDay(day.value);
  if (here === null) return;
  const beside = way > 0
    ? days.find((each) => each > here)
    : days.findLast((each) => each < here);
  day.value = beside ?? toText(toNumber(here) + way);
  shown();
}

function told(said) {
  progress.textContent = said;
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

function note(said) {
  return Object.assign(document.createElement('p'), { className: 'note', textContent: said });
}

async function bytes(name) {
  const found = await fetch(`./${name}`);
  if (!found.ok) throw new Error(name);
  return found.arrayBuffer();
}
