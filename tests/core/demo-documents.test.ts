import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/core/model/parse-document.js';
import { leaves, valueAt } from './facts/json-pointer.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const isValid = new Ajv({ allErrors: true, strict: false }).compile(
  JSON.parse(read('schema/office-document.schema.json')),
);

const documents = readdirSync(new URL('../../demo/data', import.meta.url)).map((name) => ({
  name,
  text: read(`demo/data/${name}`),
}));

/** Fields that hold sentences or descriptions; names may be the same in all languages. */
const SENTENCE = /\/(description|note|audience|directions|text|items\/\d+|people\/\d+\/role|substitute\/role)$/;

it('there are the five documents of the demo', () => {
  expect(documents.map(({ name }) => name)).toEqual([
    'chemnitz.json',
    'gruebentaelchen.json',
    'innenstadt-west.json',
    'kaster-2017.json',
    'kaster.json',
  ]);
});

describe.each(documents)('$name', ({ text }) => {
  const document: unknown = JSON.parse(text);

  it('follows the schema, and names it for editors first of all', () => {
    isValid(document);
    expect(isValid.errors ?? []).toEqual([]);
    expect(text).toMatch(/^\{\n {2}"\$schema": "\.\.\/\.\.\/schema\/office-document\.schema\.json",\n/);
  });

  it('is read without a problem', () => {
    expect(parseDocument(text).problems).toEqual([]);
  });

  it('says every sentence in German and in English', () => {
    const holders = [...leaves(document)].map(([pointer]) => pointer.replace(/\/(de|en)$/, ''));
    const sentences = [...new Set(holders)].filter((pointer) => SENTENCE.test(pointer));
    expect(sentences.length).toBeGreaterThan(5);
    const spoken = sentences.map((pointer) => [pointer, Object.keys(Object(valueAt(document, pointer)) as object)]);
    expect(spoken).toEqual(sentences.map((pointer) => [pointer, ['de', 'en']]));
  });

  it('names services, topics and news in German and in English', () => {
    const names = [...leaves(document)]
      .map(([pointer]) => pointer)
      .filter((pointer) => /^\/(services|topics|notices)\/\d+\/name(\/|$)/.test(pointer));
    expect(names.filter((pointer) => !/\/(de|en)$/.test(pointer))).toEqual([]);
  });
});
