import { clockSpan } from '../../wording/clock-time.js';
import { phraseText, type Phrase } from '../../wording/phrase.js';
import { offers as offersLabel } from '../../wording/labels.js';
import { colon } from '../../wording/sentence-frames.js';
import { allDates, moreOffers, qrCodeOf } from '../../wording/sign-sentences.js';
import { consultationsHeading, openingHours } from '../../wording/static-sentences.js';
import { escapeHtml, phraseHtml } from '../static/print-html.js';
import { qrCode } from './qr-code.js';
import { inEach, type Said } from './said.js';
import type { SignContent, SignDay, SignService } from './sign-content.js';
import { daysWidth, nameSize, slotWidth, telephoneSize } from './sign-height.js';
import type { SignLayout } from './sign-layout.js';
import { signStyles, sizes } from './sign-styles.js';

type Contexts = SignContent['contexts'];

/** Nothing to be clicked on paper: the words of links, times marked up as they are. */
const unlinked = (phrase: Phrase): Phrase =>
  phrase.map((part) => (typeof part === 'object' && 'href' in part ? { ...part, href: '' } : part));

/** A thing in its languages; the second is marked as such. */
const printSaid = (said: Said, { words: { tag } }: Contexts[0]): string =>
  said
    .map(({ phrase, words }, i) => {
      const second = i ? ' class="second"' : '';
      const lang = words.tag === tag ? '' : ` lang="${words.tag}"`;
      const dir = lang && words.dir === 'rtl' ? ' dir="rtl"' : '';
      return `<span${second}${lang}${dir}>${phraseHtml(unlinked(phrase), words)}</span>`;
    })
    .join(' ');

const line = (tag: string, look: string, said: Said, contexts: Contexts): string =>
  said.length > 0 ? `<${tag} class="said ${look}">${printSaid(said, contexts[0])}</${tag}>\n` : '';

const timeOf = ({ slot: { startTime, endTime }, remark }: SignDay['slots'][number], contexts: Contexts): string => {
  const times: Said =
    startTime && endTime
      ? [{ phrase: [`${startTime}–${endTime}`], words: contexts[0].words }]
      : inEach(contexts, ({ words }) => [clockSpan(startTime, endTime, words).cell]);
  return `<div class="slot">${line('div', 'time', times, contexts)}${line('div', 'remark', remark, contexts)}</div>`;
};

const dayRow = ({ days, slots }: SignDay, { closed, contexts }: SignContent): string => {
  const cell =
    slots.length > 0
      ? `<div class="slots">${slots.map((slot) => timeOf(slot, contexts)).join('\n')}</div>`
      : line('div', 'closed', closed, contexts);
  return `<tr><th scope="row" class="said">${printSaid(days, contexts[0])}</th>\n<td>${cell}</td></tr>`;
};

const serviceRow = (
  { name, times, details, description }: SignService,
  layout: SignLayout,
  contexts: Contexts,
): string =>
  [
    '<div>',
    line('dt', 'name', name, contexts),
    ...times.map((each) => line('dd', 'when', each, contexts)),
    ...(layout.hasDetails ? details : []).map((each) => line('dd', 'detail', each, contexts)),
    layout.hasDescriptions ? line('dd', 'detail', description, contexts) : '',
    // A name needs something to be the name of.
    times.length === 0 &&
    (!layout.hasDetails || details.length === 0) &&
    (!layout.hasDescriptions || description.length === 0)
      ? '<dd></dd>'
      : '',
    '</div>',
  ].join('');

const heading = (label: typeof openingHours, contexts: Contexts): string =>
  line(
    'h2',
    '',
    inEach(contexts, ({ words }) => label(words)),
    contexts,
  );

/** What is on offer beside the consultations, by name; in each language a line. */
const offersLine = ({ offers, contexts }: SignContent): string => {
  if (offers.length === 0) return '';
  const lines = inEach(contexts, ({ words }) => {
    const names = offers.map(({ name }) =>
      phraseText((name.find((each) => each.words === words) ?? name[0])?.phrase ?? []),
    );
    return colon(offersLabel(words), [names.join(', ')], words);
  });
  return line('p', 'offers', lines, contexts);
};

const code = (address: string, contexts: Contexts): string => {
  const { size, path } = qrCode(address);
  const alternative = escapeHtml(phraseText(qrCodeOf(address, contexts[0].words)));
  const shown = escapeHtml(address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')).replaceAll('/', '/<wbr>');
  const label = line(
    'div',
    '',
    inEach(contexts, ({ words }) => allDates(words)),
    contexts,
  );
  const dark = `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/>`;
  const svg = `<svg class="code" viewBox="0 0 ${size} ${size}" role="img" aria-label="${alternative}" shape-rendering="crispEdges">${dark}</svg>`;
  return `<div class="online"><div>${label}<strong>${shown}</strong>\n</div>${svg}</div>`;
};

/** How far the margin of a code reaches into the margin of the sheet, in mm: half of it stays. */
const edgeOf = (address: string | undefined): number => (address ? (2 * sizes.code) / qrCode(address).size : 0);

/** Each number in one piece. */
const numbers = (phrase: Phrase, { words }: Contexts[0]): string =>
  unlinked(phrase)
    .map((part) => (typeof part === 'string' ? escapeHtml(part) : `<span>${phraseHtml([part], words)}</span>`))
    .join('');

const footer = ({ contexts, telephone, email, asOf }: SignContent, address: string | undefined): string =>
  [
    '<footer><div>',
    telephone
      ? `${line('p', 'label', telephone.label, contexts)}<p class="telephone">${numbers(telephone.numbers, contexts[0])}</p>`
      : '',
    email ? `<p class="email">${escapeHtml(email)}</p>` : '',
    line('p', 'as-of', asOf, contexts),
    '</div>',
    address ? code(address, contexts) : '',
    '</footer>',
  ]
    .filter(Boolean)
    .join('\n');

/** The sign as one page of HTML that needs nothing else. */
export const signHtml = (content: SignContent, layout: SignLayout, address: string | undefined): string => {
  const { contexts, name, place, week, otherHours, description, notes, exceptions } = content;
  const [{ words, office, read }] = contexts;
  const say = (look: string) => (said: Said) => line('p', look, said, contexts);
  const variables = {
    hours: layout.hoursScale,
    text: layout.textScale,
    days: `${daysWidth(content, layout).toFixed(2)}mm`,
    // A hair narrower, so that as many stand in a row as were counted.
    slot: `${(slotWidth(layout) - 0.1).toFixed(2)}mm`,
    name: `${nameSize(content, layout).toFixed(2)}mm`,
    telephone: `${telephoneSize(content, layout, address !== undefined).toFixed(2)}mm`,
    edge: `${edgeOf(address).toFixed(2)}mm`,
  };
  const root = `:root { ${Object.entries(variables)
    .map(([name, value]) => `--${name}: ${value}`)
    .join('; ')} }`;
  const said = [...notes, ...exceptions.slice(0, layout.exceptions)].map(say('note'));
  const hasHours = week.length + otherHours.length > 0;
  const hours = [
    hasHours ? heading(openingHours, contexts) : '',
    week.length > 0 ? `<table><tbody>${week.map((day) => dayRow(day, content)).join('\n')}</tbody></table>` : '',
    say('lead')(description),
    ...otherHours.map(say('hours')),
    said.length > 0 ? `<div class="notes">${said.join('')}</div>` : '',
  ];
  const advice = [
    layout.services.length > 0 ? heading(consultationsHeading, contexts) : '',
    layout.services.length > 0
      ? `<dl>${layout.services.map((each) => serviceRow(each, layout, contexts)).join('\n')}</dl>`
      : '',
    layout.hasOffers ? offersLine(content) : '',
    layout.isCut ? say('offers')(inEach(contexts, (context) => moreOffers(context.words))) : '',
  ];
  const section = (parts: readonly string[]) =>
    parts.some(Boolean) ? `<section>${parts.filter(Boolean).join('\n')}</section>` : '';
  return [
    '<!doctype html>',
    `<html lang="${words.tag}"${words.dir === 'rtl' ? ' dir="rtl"' : ''}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(phraseText(read(office.name)))}</title>`,
    `<style>\n${signStyles}\n${root}\n</style>`,
    '</head>',
    '<body>',
    '<main class="sheet">',
    `<header>${line('h1', '', name, contexts)}${line('p', 'place', place, contexts)}</header>`,
    section(hours),
    section(advice),
    footer(content, address),
    '</main>',
    '</body>',
    '</html>',
    '',
  ]
    .filter((part, i, all) => part || i === all.length - 1)
    .join('\n');
};
