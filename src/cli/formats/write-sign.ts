import { isSignAddress, writeSign } from '../../core/formats/write-sign.js';
import type { Words } from '../../core/wording/words.js';
import { askedOffice } from '../asked.js';
import { Impossible } from '../impossible.js';
import { languageTags, matchLanguage, speechIn } from '../language.js';
import { UsageError } from '../usage-error.js';
import type { WriteFormat, WriteRequest } from './write-format.js';

/** The language or the two that `--lang` names; without it that of the command. */
const askedLanguages = ({ values: { lang }, words, speech, schedule }: WriteRequest): readonly [Words, Words?] => {
  const asked = lang?.split(/[\s,]+/).filter(Boolean) ?? [];
  if (asked.length === 0) return [words];
  const known = asked.flatMap((tag) => languageTags.find((each) => each === matchLanguage(tag)) ?? []);
  if (known.length !== asked.length || new Set(known).size !== asked.length || asked.length > 2)
    throw new UsageError(speech.say.usage.unknownLanguages(lang ?? ''));
  const [first = words, second] = known.map((tag) => speechIn(tag, {}).wordsFor(schedule.document.language));
  return [first, second];
};

/** As PDF, where the file is to be one; the same page as HTML is what one prints without a browser at hand. */
const printed = async (html: string, output: string, { world, speech: { say } }: WriteRequest): Promise<Uint8Array> => {
  const page = output.replace(/\.pdf$/i, '.html');
  try {
    const pdf = await world.printPdf(html);
    if (pdf) return pdf;
  } catch (error) {
    throw new Impossible(say.brokenBrowser((error as Error).message, page));
  }
  throw new Impossible(say.noBrowser(page));
};

export const sign: WriteFormat = {
  options: ['office', 'url'],
  examples: [
    'write sign office.json --output sign.html',
    'write sign office.json --lang de,en --output sign.pdf',
    'write sign office.json --url https://example.de --output sign.pdf',
  ],
  write: async (request) => {
    const { schedule, at, values, speech } = request;
    const { usage } = speech.say;
    const office = askedOffice(values, schedule, usage);
    if (values.url !== undefined && !isSignAddress(values.url))
      throw new UsageError(usage.unreadableAddress(values.url));
    const { value, losses } = writeSign(schedule, at, askedLanguages(request), { office, url: values.url });
    const { output = '' } = values;
    return { content: /\.pdf$/i.test(output) ? await printed(value, output, request) : value, losses };
  },
};
