import type { Loss } from '../../model/loss.js';
import type { OfficeDocument } from '../../model/office-document.js';
import { reduceRecurrence } from '../../schedule/reduce-recurrence.js';
import { describeRecurrence } from '../../wording/describe-recurrence.js';
import type { Words } from '../../wording/words.js';

/** The languages of the document's texts; what has another's shape is no text. */
const languagesOf = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(languagesOf);
  const entries = Object.entries(value);
  const isText =
    entries.length > 0 && entries.every(([key, text]) => /^[a-z]{2,3}(-\w+)*$/i.test(key) && typeof text === 'string');
  // "on" and "id" alone would look like languages, too.
  return isText && !entries.some(([key]) => /^(on|id|url)$/.test(key))
    ? entries.map(([key]) => key)
    : entries.flatMap(([key, each]) => (key === 'editorNote' ? [] : languagesOf(each)));
};

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** What of a document a text without a clock doesn't say, whatever is asked of it. */
export const standingLosses = (
  document: OfficeDocument,
  words: Words,
  officeId: string | undefined,
): readonly Loss[] => {
  const { language, places, offices, partners, services, topics } = document;
  const others = [...new Set([language, ...languagesOf(document)])].filter(
    (tag) => primary(tag) !== primary(words.tag),
  );
  const isWanted = (id: string | undefined) => officeId === undefined || (id ?? offices[0]?.id) === officeId;
  const logos = (list: readonly { readonly logo?: string }[], part: string): readonly Loss[] =>
    list.flatMap(({ logo }, i) => (logo ? [{ pointer: `/${part}/${i}/logo`, code: 'field', found: 'logo' }] : []));
  return [
    // German read in English because there is no English is in the text all the same.
    ...(others.length > 0 && languagesOf(document).length > 0
      ? [{ pointer: '', code: 'language', found: others.join(', ') } as const]
      : []),
    ...places.flatMap(({ geo }, i): Loss[] =>
      geo ? [{ pointer: `/places/${i}/geo`, code: 'field', found: 'geo' }] : [],
    ),
    ...logos(offices, 'offices'),
    ...logos(partners, 'partners'),
    ...services.flatMap((service, i): Loss[] => [
      ...(service.rotation?.startDate && isWanted(service.office)
        ? [{ pointer: `/services/${i}/rotation`, code: 'rotation' } as const]
        : []),
      ...(service.hours ?? []).flatMap((rule, n): Loss[] =>
        reduceRecurrence(rule).rrule && isWanted(service.office) && !describeRecurrence(reduceRecurrence(rule), words)
          ? [{ pointer: `/services/${i}/hours/${n}/rrule`, code: 'field', found: 'rrule' }]
          : [],
      ),
    ]),
    ...topics.flatMap(({ synonyms }, i): Loss[] =>
      synonyms?.length ? [{ pointer: `/topics/${i}/synonyms`, code: 'field', found: 'synonyms' }] : [],
    ),
  ];
};
