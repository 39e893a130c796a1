import type { Office } from '../model/office-document.js';
import { changes } from '../schedule/changes.js';
import { nextChange } from '../schedule/next-change.js';
import { openingStatus } from '../schedule/opening-status.js';
import { officeOf, type Schedule } from '../schedule/prepare-schedule.js';
import { joinedBy, type Phrase } from '../wording/phrase.js';
import { capital, colon } from '../wording/sentence-frames.js';
import type { Words } from '../wording/words.js';
import { announcements, otherPlaceOf } from './office-announcements.js';
import { addDays, officeContext, type OfficeContext, placeById } from './office-context.js';
import type { AuthorityNow, OfficeContactNow } from './office-contact-types.js';
import { isCurrent } from './office-notes.js';
import { contactFirst } from './office-reach.js';
import { changeBehind, nextPhrase, statusPhrase } from './office-status.js';
import { timesOf } from './partner-offers.js';
import { placePhrase, placeToday } from './place-phrases.js';
import { viewFrame, type Reader } from './view-frame.js';

/** Days ahead on which it is said that the office is somewhere else, today included. */
const announcedDays = 28;

const statusOf = (schedule: Schedule, office: Office, at: number, words: Words) => {
  const context = officeContext(schedule, office, at, words);
  const { today } = context;
  const status = openingStatus(schedule, office.id, at);
  const behind = changeBehind(status, changes(schedule, office.id, { from: today, through: today }), context);
  return {
    state: status.state,
    closesSoon: status.closesSoon,
    sentence: statusPhrase(status, behind, contactFirst(context, false).canCall, context),
    next: nextPhrase(status, context),
  };
};

/** Where else the office is at some of its hours: "Jeden Mittwoch, 14 bis 16 Uhr: Kita Sonnenschein, Weg 3, Köln". */
const usuallyElsewhere = (context: OfficeContext): readonly Phrase[] => {
  const { office, words } = context;
  // On the telephone nobody has to be anywhere.
  const hours = (office.hours ?? []).filter(({ channels = office.channels ?? ['visit'] }) =>
    channels.includes('visit'),
  );
  const ids = new Set(hours.map(({ place }) => place));
  ids.delete(placeToday(office, context));
  return [...ids].flatMap((id) => {
    const there = placeById(context, id);
    const times = timesOf({ hours: hours.filter(({ place }) => place === id) }, id, context);
    return there && times.length > 0 ? [colon(capital(joinedBy('; ', times)), placePhrase(there, context), words)] : [];
  });
};

/**
 * What `<office-contact>` says beside `officeContactView`, where something depends on hours: whether those in charge
 * are there, and on which days the office is somewhere else.
 *
 * @param officeId an id of the document's offices
 * @param at epoch milliseconds
 * @throws RangeError where the document has no such office
 */
export const officeContactNow = (
  schedule: Schedule,
  officeId: string,
  at: number,
  words: Words,
  reader: Reader = {},
): OfficeContactNow => {
  const office = officeOf(schedule, officeId);
  if (!office) throw new RangeError(`There is no office "${officeId}" in this document.`);
  const context = officeContext(schedule, office, at, words);
  const { today } = context;
  const window = { from: today, through: addDays(today, announcedDays - 1) };
  // That it moves for good stands with the places.
  const away = changes(schedule, office.id, window).filter((each) => each.reason && otherPlaceOf(each, context));
  const elsewhere = [
    ...announcements(away, undefined, context).map(({ sentence }) => sentence),
    ...usuallyElsewhere(context),
  ];
  const { offices, partners } = schedule.document;
  const all = [...offices, ...partners];
  const inCharge = (office.affiliations ?? [])
    .filter((affiliation) => affiliation.role === 'authority' && isCurrent(affiliation, context))
    .flatMap(({ organisation }) => all.find(({ id }) => id === organisation) ?? []);
  const authorities = [...new Set(inCharge)].flatMap((each): readonly AuthorityNow[] => {
    const { id, hours } = each;
    const status = offices.includes(each) ? statusOf(schedule, each, at, words) : undefined;
    // Who has no hours can be closed for a week all the same.
    if (!hours?.length) return status?.state === 'closed' ? [{ id, ...status, hours: [] }] : [];
    return [
      { id, closesSoon: false, ...status, hours: timesOf(each, placeToday(each, context), context).map(capital) },
    ];
  });
  const ids = [office, ...inCharge].filter((each) => offices.includes(each)).map(({ id }) => id);
  return {
    elsewhere,
    authorities,
    zone: authorities.length + elsewhere.length ? viewFrame(context, reader).zone : undefined,
    until: Math.min(...ids.map((id) => nextChange(schedule, id, at))),
  };
};
