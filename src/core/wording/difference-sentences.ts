import { movedTo } from './change-sentences.js';
import { dateSpan, weekdayAndDay } from './dates.js';
import type { Label } from './labels.js';
import { phraseText, type MaybePhrase, type Phrase } from './phrase.js';
import { colon, listed } from './sentence-frames.js';
import { str } from './str.js';
import type { Words } from './words.js';

// What somebody should know who knew the office before.

/** An entry that wasn't there before, with its times where it has any. */
export const isNew = (times: MaybePhrase, words: Words): Phrase =>
  colon(
    words.say('neu', { id: 'diff.new', desc: 'An office, partner or service that was not there before' }),
    times,
    words,
  );

/** What didn't take place for a time. */
export const isBack = (times: MaybePhrase, words: Words): Phrase =>
  colon(words.say('findet wieder statt', { id: 'diff.back', desc: 'A service that paused' }), times, words);

export const isGone = ({ say }: Words): Phrase =>
  say('fällt weg', { id: 'diff.gone', desc: 'A service that ends for good' });

/** "heißt jetzt …" */
export const isCalled = (name: Phrase, words: Words): Phrase =>
  words.say(str`heißt jetzt ${name}`, { id: 'diff.called' });

/** "Ab Dienstag, 1. Dezember: jeden Dienstag, 10 bis 12 Uhr statt jeden Dienstag, 14 bis 16 Uhr" */
export const fromDayOn = (
  date: string,
  before: readonly Phrase[],
  after: readonly Phrase[],
  today: string,
  words: Words,
): Phrase => {
  const day = weekdayAndDay(date, today, words);
  const [was, is] = [listed(before, words), listed(after, words)];
  if (is.length === 0)
    return words.say(str`Ab ${day} nicht mehr: ${was}`, { id: 'diff.no-more', desc: '0 = day, 1 = rule' });
  if (was.length === 0)
    return words.say(str`Ab ${day} zusätzlich: ${is}`, { id: 'diff.in-addition', desc: '0 = day, 1 = rule' });
  return words.say(str`Ab ${day}: ${is} statt ${was}`, {
    id: 'diff.instead',
    desc: '0 = day, 1 = new rule, 2 = old rule',
  });
};

/** "Ab Dienstag, 1. Dezember: am Telefon": for all dates that are to come. */
export const alwaysFrom = (date: string, what: Phrase, today: string, words: Words): Phrase => {
  const day = weekdayAndDay(date, today, words);
  return words.say(str`Ab ${day}: ${what}`, {
    id: 'diff.from-on',
    desc: '0 = day, 1 = what is different from then on',
  });
};

/** The same for what has no day: "nach Vereinbarung". */
export const alwaysNow = (before: readonly Phrase[], after: readonly Phrase[], words: Words): Phrase => {
  const [was, is] = [listed(before, words), listed(after, words)];
  if (is.length === 0) return words.say(str`nicht mehr: ${was}`, { id: 'diff.not-any-more' });
  if (was.length === 0) return words.say(str`zusätzlich: ${is}`, { id: 'diff.also' });
  return words.say(str`${is} statt ${was}`, { id: 'diff.instead-of', desc: '0 = new, 1 = old' });
};

/** What is different on single days. */
export const takesNoPlace = ({ say }: Words): Phrase =>
  say('fällt aus', { id: 'diff.cancelled', desc: 'A date of a service' });

export const closes = ({ say }: Words): Phrase =>
  say('geschlossen', { id: 'diff.closed', desc: 'An office, on a day' });

export const inAddition = (times: Phrase, words: Words): Phrase =>
  words.say(str`zusätzlich ${times}`, { id: 'diff.extra', desc: '0 = 10 to 12' });

export const insteadOf = (is: Phrase, was: Phrase, words: Words): Phrase =>
  words.say(str`${is} statt ${was}`, { id: 'diff.instead-of', desc: '0 = new, 1 = old' });

export const otherwise = ({ say }: Words): Phrase =>
  say('anders als bisher', { id: 'diff.otherwise', desc: 'Something about a date is different' });

export const goesTo = (to: string, today: string, words: Words): Phrase => movedTo(to, today, words);

/** Who gives it, or where it is, is another from a day on. */
export const otherPeople = (is: Phrase, was: Phrase, words: Words): Phrase =>
  words.say(str`mit ${is} statt mit ${was}`, {
    id: 'diff.providers',
    desc: 'Names of organisations: with AWO instead of with DRK',
  });

/** Of several nobody knows whose turn it is. */
export const inTurn = (names: Phrase, { say }: Words): Phrase =>
  say(str`${names} im Wechsel`, { id: 'diff.in-turn', desc: '0 = names of organisations that take turns' });

/** "Freitag, 25. Dezember: geschlossen", "21. bis 24. Dezember: geschlossen" */
export const onDays = (from: string, through: string, what: Phrase, today: string, words: Words): Phrase => {
  const days = from === through ? weekdayAndDay(from, today, words) : dateSpan(from, through, today, words);
  return colon([days], what, words);
};

export const andMore = (count: number, words: Words): Phrase =>
  count === 1
    ? words.say('und ein weiterer Termin', { id: 'diff.one-more' })
    : words.say(str`und ${String(count)} weitere Termine`, {
        id: 'diff.more',
        desc: '0 = how many more dates are different',
      });

/** "zieht um: Mühlstraße 3, bisher Rathaus", from a day on where it isn't at once. */
export const moves = (date: string | undefined, is: Phrase, was: Phrase, today: string, words: Words): Phrase => {
  if (date === undefined) return words.say(str`zieht um nach: ${is}, bisher ${was}`, { id: 'diff.moves' });
  const day = weekdayAndDay(date, today, words);
  return words.say(str`zieht am ${day} um nach: ${is}, bisher ${was}`, {
    id: 'diff.moves-on',
    desc: '0 = day, 1 = new, 2 = old place',
  });
};

/** It was to move on a day, and now does so later (`to`), or nobody knows when. */
export const movesLater = (date: string, to: string | undefined, next: Phrase, today: string, words: Words): Phrase => {
  const was = weekdayAndDay(date, today, words);
  if (to === undefined)
    return words.say(str`zieht noch nicht am ${was} um nach: ${next}`, {
      id: 'diff.moves-not-yet',
      desc: '0 = day that was announced, 1 = new place',
    });
  const day = weekdayAndDay(to, today, words);
  return words.say(str`zieht erst am ${day} um nach: ${next}, nicht am ${was}`, {
    id: 'diff.moves-later',
    desc: '0 = day, 1 = new place, 2 = day that was announced before',
  });
};

/** "Telefon: neu 0631 1234, bisher 0631 5678" */
export const newly = (label: Label, is: Phrase, was: Phrase, words: Words): Phrase => {
  const { say } = words;
  const what =
    phraseText(is) === ''
      ? say(str`nicht mehr ${was}`, { id: 'diff.value-gone', desc: '0 = telephone number, address, price …' })
      : phraseText(was) === ''
        ? say(str`neu ${is}`, { id: 'diff.value-new' })
        : say(str`neu ${is}, bisher ${was}`, { id: 'diff.value' });
  return colon(label(words), what, words);
};

export const nothingDifferent = ({ say }: Words): Phrase =>
  say('Für die Besucherinnen und Besucher ändert sich in den nächsten zwölf Monaten nichts.', { id: 'diff.nothing' });

export const address: Label = ({ say }) => say('Adresse', { id: 'diff.address' });
export const persons: Label = ({ say }) => say('Ansprechpersonen', { id: 'diff.persons' });
export const links: Label = ({ say }) => say('Im Netz', { id: 'diff.links' });
export const booking: Label = ({ say }) => say('Anmeldung', { id: 'diff.booking' });
export const how: Label = ({ say }) => say('Wie', { id: 'diff.how', desc: 'Label: by telephone, online, as a visit' });
export const providers: Label = ({ say }) => say('Wer berät', { id: 'diff.who' });
export const access: Label = ({ say }) => say('Zugang', { id: 'diff.access' });
export const remark: Label = ({ say }) => say('Hinweis', { id: 'diff.remark' });
export const notices: Label = ({ say }) => say('Meldung', { id: 'diff.notice' });
export const directions: Label = ({ say }) => say('Weg', { id: 'diff.directions', desc: 'Label: how to find a place' });
export const visits = ({ say }: Words): Phrase => say('vor Ort', { id: 'diff.visit' });
