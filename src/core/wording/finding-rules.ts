import { dayText, weekdayAndDay } from './dates.js';
import { type FindingSentences, shortened } from './finding-words.js';
import { listed } from './sentence-frames.js';
import { phraseText } from './phrase.js';
import { str } from './str.js';

/** What concerns single rules. */
export const ruleFindings: FindingSentences<
  | 'no-first-date'
  | 'week-53'
  | 'mixed-weekdays'
  | 'mixed-validity'
  | 'rule-without-days'
  | 'never-fires'
  | 'only-holidays'
> = {
  'no-first-date': ({ isRhythm }, { msg }) => ({
    sentence: isRhythm
      ? msg('Es steht nicht da, an welchem Tag das ist, deshalb wird kein Termin angezeigt.', {
          id: 'lint.no-first-date.rhythm',
        })
      : msg('Es steht nicht da, ab wann gezählt wird, deshalb gilt jeder Termin als nicht sicher.', {
          id: 'lint.no-first-date',
        }),
    remedy: msg('Bitte unter „validFrom“ den nächsten Termin eintragen, wie "validFrom": "2026-12-01".', {
      id: 'lint.no-first-date.mend',
    }),
  }),
  'week-53': ({ weekParity, dates }, words) => {
    const { msg } = words;
    const [first, second] = dates.map((date) => dayText(date, undefined, words));
    return {
      sentence:
        weekParity === 'odd'
          ? msg(
              str`Auf Woche 53 folgt Woche 1, beide sind ungerade: Zwischen dem ${first} und dem ${second} liegt nur eine Woche.`,
              { id: 'lint.week-53.odd' },
            )
          : msg(
              str`Um eine Woche 53 folgen zwei ungerade Wochen aufeinander: Zwischen dem ${first} und dem ${second} liegen drei Wochen.`,
              { id: 'lint.week-53.even' },
            ),
      remedy: msg(
        'Ist „alle zwei Wochen“ gemeint, dann bitte statt „weekParity“ "interval": 2 schreiben und unter „validFrom“ den nächsten Termin.',
        { id: 'lint.week-53.mend' },
      ),
    };
  },
  'mixed-weekdays': ({ weekly, monthly }, { msg }) => ({
    sentence: msg(str`„interval“ zählt hier zugleich Wochen („${weekly}“) und Monate („${monthly}“).`, {
      id: 'lint.mixed-weekdays',
    }),
    remedy: msg('Bitte zwei Regeln daraus machen, jede mit ihrem „interval“.', { id: 'lint.mixed-weekdays.mend' }),
  }),
  'mixed-validity': ({ from, through }, { msg }) => ({
    sentence: msg(str`Von „${from}“ bis „${through}“: Das eine gilt jedes Jahr, das andere nur in einem.`, {
      id: 'lint.mixed-validity',
    }),
    remedy: msg('Bitte beide mit Jahr schreiben, wie "2026-03", oder beide ohne, wie "--03".', {
      id: 'lint.mixed-validity.mend',
    }),
  }),
  'rule-without-days': (_, { msg }) => ({
    sentence: msg('Hier stehen Uhrzeiten, aber keine Tage; daraus wird kein Termin.', { id: 'lint.rule-without-days' }),
    remedy: msg('Bitte die Tage ergänzen, wie "byDay": ["MO"]; wenn niemand sie kennt, "status": "tentative".', {
      id: 'lint.rule-without-days.mend',
    }),
  }),
  'never-fires': ({ isOverride }, { msg }) =>
    isOverride
      ? {
          sentence: msg('Aus dieser Regel wird nie ein Termin: Keiner ihrer Tage ist einer von denen unter „on“.', {
            id: 'lint.never-fires.override',
          }),
          remedy: msg(
            'Bitte die Tage vergleichen. Soll sie an allen Tagen unter „on“ gelten, braucht sie selbst keine.',
            { id: 'lint.never-fires.override.mend' },
          ),
        }
      : {
          sentence: msg(
            'Aus dieser Regel wird nie ein Termin: Ihre Tage kommen in der Zeit, für die sie gilt, nicht vor.',
            {
              id: 'lint.never-fires',
            },
          ),
          remedy: msg('Bitte die Tage prüfen, auch „validFrom“ und „validThrough“.', {
            id: 'lint.never-fires.mend',
          }),
        },
  'only-holidays': (found, words) => {
    const { msg } = words;
    const dates = phraseText(
      listed(
        found.dates.map((date) => [weekdayAndDay(date, undefined, words)]),
        words,
      ),
    );
    const holiday = words.lookUp(`holiday.${found.holidayId}`) ?? shortened(found.holiday);
    return {
      sentence: msg(
        str`In den nächsten zwölf Monaten liegt hier jeder Termin auf einem Feiertag und fällt deshalb aus: ${dates} (${holiday}).`,
        { id: 'lint.only-holidays', desc: '0 = the first dates, 1 = the name of the first holiday' },
      ),
      remedy: msg(
        'Soll er stattfinden, bitte "PH" in „byDay“ aufnehmen oder die Tage unter „dates“ schreiben; sie gelten auch an Feiertagen.',
        { id: 'lint.only-holidays.mend' },
      ),
    };
  },
};
