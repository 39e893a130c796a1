import { clockSpan } from './clock-time.js';
import { weekdayAndDay } from './dates.js';
import { type FindingSentences, shortened } from './finding-words.js';
import { str } from './str.js';

/** What concerns the dates that come of rules and overrides together. */
export const dateFindings: FindingSentences<
  | 'unreachable-override'
  | 'override-without-effect'
  | 'nothing-to-move'
  | 'contradicting-hours'
  | 'taken-twice'
  | 'outside-hours'
> = {
  'unreachable-override': (found, words) => {
    const date = weekdayAndDay(found.date, undefined, words);
    return {
      sentence: words.msg(
        str`Diese Ausnahme kommt nie zum Zug: An allen ihren Tagen, etwa am ${date}, geht eine andere vor, die weniger Tage umfasst, absagt oder weiter unten steht.`,
        { id: 'lint.unreachable-override' },
      ),
      remedy: words.msg('Bitte entscheiden, welche gelten soll, und die andere ändern oder löschen.', {
        id: 'lint.unreachable-override.mend',
      }),
    };
  },
  'override-without-effect': (found, words) => {
    const date = weekdayAndDay(found.date, undefined, words);
    return {
      sentence: words.msg(str`Diese Ausnahme ändert nichts: Am ${date} findet ohnehin nichts statt.`, {
        id: 'lint.override-without-effect',
      }),
      remedy: words.msg('Bitte prüfen, ob es der richtige Tag ist.', { id: 'lint.override-without-effect.mend' }),
    };
  },
  'nothing-to-move': (found, words) => {
    const date = weekdayAndDay(found.date, undefined, words);
    return {
      sentence: words.msg(str`Am ${date} gibt es keinen Termin, der verlegt werden kann.`, {
        id: 'lint.nothing-to-move',
      }),
      remedy: words.msg('Bitte unter „on“ den Tag eintragen, an dem der Termin eigentlich wäre.', {
        id: 'lint.nothing-to-move.mend',
      }),
    };
  },
  'contradicting-hours': (found, words) => {
    const { msg } = words;
    const name = shortened(found.name);
    const date = weekdayAndDay(found.date, undefined, words);
    const [first, second] = found.times.map(({ startTime, endTime }) => clockSpan(startTime, endTime, words).sentence);
    return {
      sentence:
        first === second
          ? msg(
              str`Zwei Regeln für „${name}“ gelten zur selben Zeit, etwa am ${date}, ${first}: Eine ist zu viel, oder sie widersprechen sich.`,
              {
                id: 'lint.contradicting-hours.same-time',
              },
            )
          : msg(str`Zwei Zeiten für „${name}“ überschneiden sich, etwa am ${date}: ${first} und ${second}.`, {
              id: 'lint.contradicting-hours',
            }),
      remedy: msg(
        'Bitte klären, was stimmt, und die andere Regel löschen. Ist eine nur vielleicht richtig, bekommt sie "status": "tentative".',
        { id: 'lint.contradicting-hours.mend' },
      ),
    };
  },
  'taken-twice': (found, words) => {
    const { msg } = words;
    const [first, second] = found.names.map(shortened);
    const place = shortened(found.place);
    const date = weekdayAndDay(found.date, undefined, words);
    return {
      sentence: msg(str`„${first}“ und „${second}“ sind zur selben Zeit am selben Ort, etwa am ${date}: ${place}.`, {
        id: 'lint.taken-twice',
      }),
      remedy: msg(
        'Sind es zwei Räume, bitte unter „places“ für jeden einen Ort anlegen; sonst Tag und Uhrzeit prüfen.',
        {
          id: 'lint.taken-twice.mend',
        },
      ),
    };
  },
  'outside-hours': (found, words) => {
    const { msg } = words;
    const name = shortened(found.name);
    const date = weekdayAndDay(found.date, undefined, words);
    const { startTime, endTime } = found.time;
    const time = clockSpan(startTime, endTime, words).sentence;
    return {
      sentence: msg(str`Wenn „${name}“ ist, hat der Ort nicht geöffnet, etwa am ${date}, ${time}.`, {
        id: 'lint.outside-hours',
      }),
      remedy: msg('Kommen die Leute trotzdem hinein, ist alles richtig; sonst bitte die Zeiten vergleichen.', {
        id: 'lint.outside-hours.mend',
      }),
    };
  },
};
