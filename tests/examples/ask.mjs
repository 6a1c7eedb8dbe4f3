/* One question a line on standard input, one answer a line on standard output. */

import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const [, , module, folder] = process.argv;
const { Keterbukaan } = await import(pathToFileURL(module));
const kip = await Keterbukaan.load(
  async (name) => JSON.parse(await readFile(`${folder}/${name}`, 'utf8')),
);
const seen = new Map();
for await (const line of createInterface({ input: process.stdin })) {
  const [knownOn, method, given] = JSON.parse(line);
  let answer;
  try {
    if (!seen.has(knownOn)) seen.set(knownOn, kip.asKnownOn(knownOn));
    const asked = seen.get(knownOn);
    answer = { answer: await asked[method](...given), reason: asked.reason() };
  } catch (error) {
    answer = { error: error.constructor.name, text: error.message };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
