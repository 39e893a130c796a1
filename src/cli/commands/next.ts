import { isStale } from '../../core/schedule/stale.js';
import { upcoming } from '../../core/schedule/upcoming.js';
import { nextConsultationView } from '../../core/views/next-consultation-view.js';
import { askedFilter, askedInstant } from '../asked.js';
import type { Command } from '../command.js';
import { inWords } from '../in-words.js';
import { nextConsultationText } from '../next-consultation-text.js';
import { asFarAsTrusted, asJson, consultationJson } from '../occurrence-json.js';
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
      // Who names a service means it, whatever its kind.
      const kinds = filter.services ? undefined : (['consultation'] as const);
      if (values.json) {
        const stale = isStale(schedule, at);
        const texts = inWords(words, schedule.document.language);
        const dates = upcoming(schedule, at, { ...filter, kind: 'service', serviceKinds: kinds, limit });
        world.print(asJson(dates.map((date) => consultationJson(asFarAsTrusted(date, stale), schedule, texts))));
        return;
      }
      const { partners, topics } = filter;
      // Naming all of them makes the view look at all offices.
      const all = values.office === undefined ? [...schedule.services.keys()] : undefined;
      const services = filter.services ?? all;
      const preview = values.at !== undefined;
      const options = { limit, partners, services, topics, kinds, preview };
      world.print(
        nextConsultationText(nextConsultationView(schedule, values.office, at, words, options), world.columns),
      );
    }),
};
