import { writeSchemaOrg } from '../../core/formats/write-schema-org.js';
import { scriptSafeJson } from '../../core/formats/write-schema-org-script.js';
import { askedDates, askedOffice } from '../asked.js';
import type { WriteFormat } from './write-format.js';

/** JSON-LD that can be put between the tags of a script as it is. */
export const schemaOrgWriter: WriteFormat = {
  options: ['office', 'through'],
  examples: [
    'write schema-org office.json --output office.jsonld',
    'write schema-org office.json --office innenstadt-west',
  ],
  write: ({ schedule, words, at, values, speech }) => {
    const { usage } = speech.say;
    const { value, losses } = writeSchemaOrg(schedule, {
      at,
      words,
      office: askedOffice(values, schedule, usage),
      through: askedDates(values, schedule, usage).through,
    });
    return { content: `${scriptSafeJson(value, 2)}\n`, losses };
  },
};
