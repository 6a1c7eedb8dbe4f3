/**
 * The case page: a case file or a consequence test, seen on a day.
 *
 * The library itself answers, in Python that runs in the browser. What is opened or
 * pasted is read here and sent nowhere.
 */

import { loadPyodide } from './pyodide/pyodide.mjs';
import { CASE_WORDS } from './case_words.mjs';

const LANG = document.documentElement.lang;
const words = CASE_WORDS[LANG];
const form = document.querySelector('form');
const progress = document.querySelector('#progress');
const answer = document.querySelector('#answer');
const { text, day, file, example } = form.elements;

let ask;
let days = [];
let asked = 0;

for (const [name, label] of Object.entries(words.examples)) example.add(new Option(label, name));
form.addEventListener('submit', (event) => event.preventDefault());
text.addEventListener('input', shown);
day.addEventListener('input', shown);
example.addEventListener('change', chosen);
file.addEventListener('change', async () => {
  if (!file.files.length) return;
  text.value = await file.files[0].text();
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
    const python = await loadPyodide({ indexURL: new URL('./pyodide/', import.meta.url).href });
    told(words.loading(2));
    const packages = await bytes('packages.zip');
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
  await chosen();
}

async function chosen() {
  if (!example.value) return;
  const found = await fetch(`./examples/${example.value}.json`);
  text.value = await found.text();
  day.value = words.days[example.value];
  shown();
}

/** Answer for what stands in the form now. */
function shown() {
  if (!ask || !text.value.trim() || !day.value) {
    answer.replaceChildren();
    return;
  }
  const mine = ++asked;
  const found = JSON.parse(ask(text.value, day.value, LANG));
  if (mine !== asked) return;
  if (found.problems) {
    const list = document.createElement('ul');
    list.className = 'wrong';
    for (const problem of found.problems) {
      list.append(Object.assign(document.createElement('li'), { textContent: problem }));
    }
    answer.replaceChildren(list);
    return;
  }
  days = found.days;
  answer.innerHTML = found.html; // escaped by the library, from text that stays here
}

/** Go to the day of the fact before or after, or to the day beside. */
function step(way) {
  const here = day.value;
  const beside = way > 0
    ? days.find((each) => each > here)
    : days.findLast((each) => each < here);
  if (beside) day.value = beside;
  else if (here) day.value = new Date(Date.parse(`${here}T00:00:00Z`) + way * 86400000).toISOString().slice(0, 10);
  shown();
}

function told(said) {
  progress.textContent = said;
}

async function bytes(name) {
  const found = await fetch(`./${name}`);
  if (!found.ok) throw new Error(name);
  return found.arrayBuffer();
}
