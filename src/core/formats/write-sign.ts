import type { Loss, Written } from '../model/loss.js';
import { officeOf, type Schedule } from '../schedule/prepare-schedule.js';
import type { Words } from '../wording/words.js';
import { longestAddress } from './sign/qr-code.js';
import { signContent, type SignContent } from './sign/sign-content.js';
import { fitsSheet } from './sign/sign-height.js';
import { signHtml } from './sign/sign-html.js';
import { chooseLayout, type SignLayout } from './sign/sign-layout.js';
import { standingContext } from './static/standing-context.js';

/** What is wanted. */
export interface SignOptions {
  /** The id of an office; without it the document's first. */
  readonly office?: string;
  /** Where the QR code leads, beginning with https:// or http://; without it the first such link of the office. */
  readonly url?: string;
}

/** Whether a QR code can lead there, and a telephone at arm's length reads it. */
export const isSignAddress = (url: string): boolean =>
  /^https?:\/\/[^\s/]+\S*$/i.test(url) && url.length <= longestAddress;

/** What the layout had no room for. */
const lossesOf = (
  { services, offers, exceptions }: SignContent,
  layout: SignLayout,
  pointer: string,
): readonly Loss[] => [
  ...(layout.exceptions < exceptions.length ? [{ pointer: `${pointer}/overrides`, code: 'override' } as const] : []),
  ...services.flatMap((service): Loss[] => {
    if (!layout.services.includes(service)) return [{ pointer: service.pointer, code: 'entry' }];
    const fields = [
      !layout.hasDescriptions && service.description.length > 0 && 'description',
      !layout.hasDetails && service.details.length > 0 && 'providers, audience',
    ];
    return fields.flatMap((found) => (found ? [{ pointer: service.pointer, code: 'field', found }] : []));
  }),
  ...(layout.hasOffers ? [] : offers.map(({ pointer: at }): Loss => ({ pointer: at, code: 'entry' }))),
];

/**
 * A door sign: one page A4 of HTML to be printed, which loads nothing. Hours and consultations in large letters that
 * become smaller in steps with the amount of content; what has no room even then is left out and among the losses.
 *
 * @param at epoch milliseconds: what is over then is left out
 * @param languages one language or two; the first is the larger one
 * @throws RangeError where the document has no such office
 */
export const writeSign = (
  schedule: Schedule,
  at: number,
  languages: readonly [Words, Words?],
  { office: officeId, url }: SignOptions = {},
): Written<string> => {
  const office = officeOf(schedule, officeId);
  if (!office) throw new RangeError(`There is no office "${officeId}" in this document.`);
  const losses: Loss[] = [];
  const [first, second] = languages;
  const main = standingContext(schedule, office, at, first, losses);
  // What is lost is lost once, not in each language.
  const content = signContent(second ? [main, standingContext(schedule, office, at, second, [])] : [main]);
  const address = [url, ...(office.links ?? []).map((link) => link.url)].find((each) => each && isSignAddress(each));
  const layout = chooseLayout(content, (each) => fitsSheet(content, each, address !== undefined));
  const pointer = `/offices/${schedule.document.offices.indexOf(office)}`;
  return {
    value: signHtml(content, layout, address),
    losses: [...content.losses, ...lossesOf(content, layout, pointer)],
  };
};
