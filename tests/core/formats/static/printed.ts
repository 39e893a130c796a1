import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5';
import { writeHtml, type HtmlOptions } from '../../../../src/core/formats/write-html.js';
import { prepareSchedule, type Schedule } from '../../../../src/core/schedule/prepare-schedule.js';
import * as recurrence from '../../../../src/core/schedule/recurrence.js';
import type { Words } from '../../../../src/core/wording/words.js';
import { type DocumentName, officeDocument } from '../../documents.js';

type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

/** The five offices, each at a moment at which its document was new. */
export const offices: readonly (readonly [name: DocumentName, at: number])[] = [
  ['innenstadt-west', Date.parse('2026-11-23T08:00:00Z')],
  ['gruebentaelchen', Date.parse('2026-11-23T08:00:00Z')],
  ['kaster-2017', Date.parse('2017-10-17T08:00:00Z')],
  ['chemnitz', Date.parse('2010-11-22T08:00:00Z')],
  ['kaster', Date.parse('2026-11-23T08:00:00Z')],
];

export const scheduleNamed = (name: DocumentName): Schedule => prepareSchedule(officeDocument(name), { recurrence });

const isElement = (node: Node): node is Element => 'tagName' in node;

/** Every element of a piece of HTML, as a browser reads it. */
export const elementsOf = (html: string): readonly Element[] => {
  const walk = (node: Node): readonly Element[] => [
    ...(isElement(node) ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(walk) : []),
  ];
  return walk(html.startsWith('<!doctype') ? parse(html) : parseFragment(html));
};

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a browser shows of a piece of HTML, with one space wherever there is any. */
export const wordsOfHtml = (html: string): string => {
  const walk = (node: Node): string =>
    'value' in node
      ? node.value
      : isElement(node) && /^(head|style)$/.test(node.tagName)
        ? ''
        : 'childNodes' in node
          ? node.childNodes.map(walk).join('')
          : '';
  return words(walk(html.startsWith('<!doctype') ? parse(html) : parseFragment(html)));
};

/** The words of an office's text. */
export const textOf = (name: DocumentName, at: number, language: Words, options?: HtmlOptions): string =>
  wordsOfHtml(writeHtml(scheduleNamed(name), at, language, options).value);
