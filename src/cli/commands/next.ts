import { upcoming } from '../../core/schedule/upcoming.js';
import { askedFilter, askedInstant } from '../asked.js';
import type { Command } from '../command.js';
import { inWords } from '../in-words.js';
import { asJson, consultationJson } from '../occurrence-json.js';
import type { OptionValues } from '../options.js';
import type { UsageMessages } from '../messages/messages.js';
import { showDocument } from '../show-document.js';
import { UsageError } from '../usage-error.js';

const usualLimit = 5;

const askedLimit = ({ limit }: OptionValues, usage: UsageMessages): number => {
  if (limit === undefined) return usualLimit;
  if (!/^[1-9]\d{0,5}$/.test(limit)) throw new UsageError(usage.unreadableLimit(limit));
  return Number(limit);
};

export const next: Command = {
  name: 'next',
  options: ['partner', 'consultation', 'topic', 'office', 'at', 'limit'],
  examples: [
    'next office.json',
    'next office.json --partner awo --limit 1',
    'next office.json --topic vorsorge --at 2026-11-23T09:00 --json',
  ],
  run: (invocation) =>
    showDocument(invocation, (schedule, words) => {
      const { values, speech, world } = invocation;
      const { usage } = speech.say;
      const filter = askedFilter(values, schedule, usage);
      const at = askedInstant(values, schedule, world, usage);
      const limit = askedLimit(values, usage);
      const dates = upcoming(schedule, at, {
        ...filter,
        kind: 'service',
        // Who names a service means it, whatever its kind.
        serviceKinds: filter.services ? undefined : ['consultation'],
        limit,
      });
      const texts = inWords(words, schedule.document.language);
      world.print(asJson(dates.map((date) => consultationJson(date, schedule, texts))));
    }),
};
