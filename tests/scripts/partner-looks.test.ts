import { describe, expect, it } from 'vitest';
import { partnerStates } from '../../scripts/looks/partner-states.mjs';
import { parseDocument } from '../../src/core/model/parse-document.js';
import type { PartnerView } from '../../src/core/views/partner-contacts-types.js';
import { partnerContactsView } from '../../src/core/views/partner-contacts-view.js';
import { phraseText } from '../../src/core/wording/phrase.js';
import { german } from '../../src/core/wording/words.js';
import { type DocumentName, documents } from '../../stories/documents.js';

const linesOf = ({ consultations, contact, offers, people }: PartnerView) => ({
  times: consultations.flatMap(({ times }) => times).map(phraseText),
  details: consultations.flatMap(({ details }) => details).map(phraseText),
  contact: contact.map(phraseText),
  offers: offers.length,
  away: people.filter(({ isAbsent }) => isAbsent).length,
});

type Shown = ReturnType<typeof partnerContactsView>;
const only = ({ standing }: Shown) => linesOf(standing.partners[0]!);

/** What the name of a state says, asked of the view. */
const holds: Readonly<Record<string, (view: Shown) => boolean>> = {
  'a few': ({ standing }) => standing.partners.length > 1 && standing.partners.length <= 8,
  'one, under its own name': ({ heading, standing }) => !heading && standing.partners.length === 1,
  'a long list, with a search': ({ standing }) => standing.partners.length > 8,
  'without a consultation': (view) => only(view).times.length === 0 && only(view).offers > 0,
  'somebody is away': (view) => only(view).away > 0,
  'hours of its own, in turn': (view) =>
    only(view).contact.some((line) => line.startsWith('Zu erreichen')) &&
    only(view).details.some((line) => line.startsWith('Im Wechsel')),
  'what ends, what begins': (view) =>
    / bis \d+\. /.test(only(view).times[0]!) && / ab \d+\. /.test(only(view).times[1]!),
  'too old': ({ now }) => now.stale !== undefined,
  'nobody for this topic': ({ standing }) => standing.none !== undefined,
};

describe('what the contact sheets of the partners show', () => {
  it.each(partnerStates)('$name', ({ name, document, partner, topic, at }) => {
    const view = partnerContactsView(parseDocument(documents[document as DocumentName]).value, Date.parse(at), german, {
      partners: partner ? [partner] : undefined,
      topics: topic ? [topic] : undefined,
    });
    expect(holds[name]!(view)).toBe(true);
  });
});
