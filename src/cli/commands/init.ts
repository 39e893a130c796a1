import { readProse } from '../../core/formats/read-prose.js';
import { beginDocument } from '../../core/formats/prose/begin-document.js';
import type { Command } from '../command.js';
import { asJson } from '../occurrence-json.js';
import { readText } from '../open-document.js';
import { UsageError } from '../usage-error.js';
import { exitStatus } from '../world.js';

const regionForm = /^DE-(BB|BE|BW|BY|HB|HE|HH|MV|NI|NW|RP|SH|SL|SN|ST|TH)$/;

export const init: Command = {
  name: 'init',
  readsInput: true,
  options: ['name', 'region', 'output'],
  examples: ['init alte-seite.txt --region DE-RP', 'init alte-seite.txt --region DE-RP --output office.json'],
  run: async ({ files: [file], values, speech, world }) => {
    const { say } = speech;
    const { name, region, output } = values;
    if (region !== undefined && !regionForm.test(region)) throw new UsageError(say.usage.unknownRegion(region));
    const reading = readProse(await readText(file, world, say.usage));
    const document = asJson(
      beginDocument(reading, { ...(name !== undefined && { name }), ...(region !== undefined && { region }) }),
    );
    const { rules, notUnderstood } = reading;
    if (output === undefined) world.print(document);
    else
      try {
        await world.write(output, `${document}\n`);
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        throw new UsageError(say.usage.unwritableFile(output, code ?? message));
      }
    const doubtful = rules.filter(({ confidence }) => confidence === 'low').length;
    world.warn(say.begun(rules.length, doubtful, notUnderstood.length));
    const isPartial = rules.length === 0 || doubtful > 0 || notUnderstood.length > 0;
    return values.strict && isPartial ? exitStatus.problems : exitStatus.fine;
  },
};
