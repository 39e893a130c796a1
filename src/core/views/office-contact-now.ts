import type { Office } from '../model/office-document.js';
import { changes } from '../schedule/changes.js';
import { nextChange } from '../schedule/next-change.js';
import { openingStatus } from '../schedule/opening-status.js';
import { officeOf, type Schedule } from '../schedule/prepare-schedule.js';
import { capital } from '../wording/sentence-frames.js';
import type { Words } from '../wording/words.js';
import { announcements } from './office-announcements.js';
import { addDays, officeContext } from './office-context.js';
import type { AuthorityNow, OfficeContactNow } from './office-contact-types.js';
import { isCurrent } from './office-notes.js';
import { contactFirst } from './office-reach.js';
import { changeBehind, nextPhrase, statusPhrase } from './office-status.js';
import { timesOf } from './partner-offers.js';
import { placeToday } from './place-phrases.js';
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
  const places = changes(schedule, office.id, window).filter(({ kind, reason }) => kind === 'place' && reason);
  const inCharge = (office.affiliations ?? []).filter(
    (affiliation) => affiliation.role === 'authority' && isCurrent(affiliation, context),
  );
  const { offices, partners } = schedule.document;
  const timed = inCharge.flatMap(({ organisation }) =>
    [...offices, ...partners].filter(({ id, hours }) => id === organisation && hours?.length),
  );
  const known = new Set(offices);
  const authorities: readonly AuthorityNow[] = timed.map((each) => ({
    id: each.id,
    closesSoon: false,
    ...(known.has(each) && statusOf(schedule, each, at, words)),
    hours: timesOf(each, placeToday(each, context), context).map(capital),
  }));
  const ids = [office.id, ...authorities.flatMap(({ id, state }) => (state ? [id] : []))];
  return {
    elsewhere: announcements(places, undefined, context).map(({ sentence }) => sentence),
    authorities,
    zone: timed.length ? viewFrame(context, reader).zone : undefined,
    until: Math.min(...ids.map((id) => nextChange(schedule, id, at))),
  };
};
