import { writeVcards } from '../../core/formats/write-vcard.js';
import { askedFilter } from '../asked.js';
import type { WriteFormat } from './write-format.js';

/** Contacts, one after the other. */
export const vcard: WriteFormat = {
  options: ['office', 'partner'],
  examples: ['write vcard office.json --output kontakte.vcf', 'write vcard office.json --partner awo'],
  write: ({ schedule, words, at, values, speech }) => {
    const { offices, partners } = askedFilter(values, schedule, speech.say.usage);
    const { document } = schedule;
    const isOffice = (id: string): boolean => !document.partners.some((partner) => partner.id === id);
    const { value, losses } = writeVcards(document, {
      at,
      words,
      // Whoever gives advice may be an office, too.
      offices: offices ?? partners?.filter(isOffice),
      partners,
    });
    return { content: value, losses };
  },
};
