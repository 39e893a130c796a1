import { languageNames } from './language-names.js';
import type { Meaning } from './meaning.js';
import { phraseBook } from './phrases.js';

const booking = (value: 'required' | 'recommended' | 'not-needed') => ({ is: 'booking', booking: value }) as const;
const interval = (n: number, unit: 'week' | 'month') => ({ is: 'interval', interval: n, unit }) as const;
const tentative = { is: 'tentative' } as const;
const perMonth = { is: 'per', unit: 'month' } as const;
const perOther = { is: 'per', unit: 'other' } as const;
const closed = { is: 'closed' } as const;
const except = { is: 'except' } as const;
const schoolHolidays = { is: 'holidays', on: 'school-holidays' } as const;
const publicHolidays = { is: 'holidays', on: 'public-holidays' } as const;
const channel = (value: 'phone' | 'online' | 'home' | 'self-service') => ({ is: 'channel', channel: value }) as const;
const language = (tag: string) => ({ is: 'language', tag }) as const;

/**
 * The words of the trade. To add a way of saying something, add a row and a row to the test; how phrases are written is
 * said at `phraseBook`. The longest that fits counts, so a longer row makes an exception of a shorter one.
 */
export const vocabulary = phraseBook<Meaning>([
  // only by appointment
  [
    'nach|mit|auf|per|via|nur? nach?|mit? vorheriger|telefonischer|persönlicher|individueller|tel|terminlicher|mündlicher|gesonderter? telefonischer? vereinbarung|absprache|terminvereinbarung|terminabsprache|verabredung|rücksprache',
    booking('required'),
  ],
  ['nach terminvereinbarung|termin|terminabsprache|terminvergabe', booking('required')],
  [
    'nur? mit vorheriger|vereinbartem|festem? termin|terminvereinbarung|terminbuchung|terminvergabe',
    booking('required'),
  ],
  ['n|nach v|vereinb', booking('required')],
  ['auf|nach anfrage|nachfrage|wunsch|bestellung', booking('required')],
  ['termine? nur? nach? vereinbarung', booking('required')],
  [
    'termin|termine nach|auf|nur|unter vorheriger|telefonischer|tel? vereinbarung|absprache|anfrage|voranmeldung|anmeldung',
    booking('required'),
  ],
  ['vereinbarung|vereinbarungen', booking('required')],
  ['terminvereinbarung erforderlich|notwendig|nötig', booking('required')],
  ['terminvereinbarung|terminabsprache|terminvergabe', booking('required')],
  [
    'individuelle|individueller|weitere|andere|sonstige|zusätzliche termine|termin|sprechzeiten|zeiten auf|nach vorheriger|telefonischer|individueller? vereinbarung|absprache|anfrage',
    booking('required'),
  ],
  ['nach individueller|vorheriger? terminabsprache|terminvereinbarung', booking('required')],
  ['nach bedarf', booking('required')],
  ['vereinbaren sie bitte? vorab|vorher|unbedingt|telefonisch? einen? termin', booking('required')],
  // better to get in touch
  [
    'nach|mit|nur|per|unter vorheriger|telefonischer|tel|persönlicher|vorheriger|verbindlicher|rechtzeitiger? telefonischer? anmeldung|anm|voranmeldung|vorabanmeldung|anruf',
    booking('recommended'),
  ],
  [
    'um vorherige|telefonische|eine|ihre? telefonische|vorherige? anmeldung|voranmeldung|terminvereinbarung wird? gebeten',
    booking('recommended'),
  ],
  ['wir bitten um eine? vorherige|telefonische? anmeldung|voranmeldung|terminvereinbarung', booking('recommended')],
  ['bitte um? vorherige|telefonische? anmeldung|voranmeldung|terminvereinbarung', booking('recommended')],
  [
    'vorherige|telefonische|eine? anmeldung|voranmeldung ist? erforderlich|erbeten|erwünscht|nötig|notwendig|gewünscht|möglich|unbedingt',
    booking('recommended'),
  ],
  ['anmeldung|voranmeldung|anmeldungen', booking('recommended')],
  ['bitte vorher|vorab|telefonisch anmelden|anrufen|voranmelden', booking('recommended')],
  ['bitte anmelden|voranmelden', booking('recommended')],
  ['anmeldepflichtig', booking('recommended')],
  // just come
  ['ohne vorherige|vorheriger|eine? anmeldung|voranmeldung|termin|terminvereinbarung', booking('not-needed')],
  [
    'keine|ohne vorherige? anmeldung|voranmeldung|terminvereinbarung erforderlich|nötig|notwendig',
    booking('not-needed'),
  ],
  ['anmeldung|voranmeldung|terminvereinbarung ist? nicht erforderlich|nötig|notwendig', booking('not-needed')],
  ['anmeldefrei', booking('not-needed')],
  ['anmeldung|anmeldungen|anmeldeschluss bis|ist? spätestens|zum?', { is: 'register-until' }],
  // not certain
  ['nicht immer|regelmäßig', tentative],
  ['unregelmäßig|gelegentlich|sporadisch|eventuell|evtl|ggf|gegebenenfalls', tentative],
  ['in der regel', tentative],
  ['i d r', tentative],
  ['idr', tentative],
  ['meist|meistens|normalerweise|üblicherweise|grundsätzlich|überwiegend|häufig|zumeist', tentative],
  ['nur? bei|zu veranstaltungen', tentative],
  ['wetterabhängig', tentative],
  ['je nach wetter|wetterlage|bedarf|witterung', tentative],
  ['bei gutem|schönem wetter', tentative],
  // every so many weeks and months
  ['14 - tägig|tägl|tgl|täglich|tägige|tägiger', interval(2, 'week')],
  ['14 tägig|tägl|tgl|täglich|tägige', interval(2, 'week')],
  ['vierzehntägig|zweiwöchentlich|zweiwöchig|vierzehntäglich', interval(2, 'week')],
  ['2 - wöchentlich|wöchig', interval(2, 'week')],
  ['2 wöchentlich|wöchig', interval(2, 'week')],
  ['3 - wöchentlich|wöchig', interval(3, 'week')],
  ['4 - wöchentlich|wöchig', interval(4, 'week')],
  ['dreiwöchentlich|dreiwöchig', interval(3, 'week')],
  ['vierwöchentlich|vierwöchig', interval(4, 'week')],
  ['alle|aller zwei wochen', interval(2, 'week')],
  ['alle|aller drei wochen', interval(3, 'week')],
  ['alle|aller vier wochen', interval(4, 'week')],
  ['alle|aller # wochen', { is: 'interval-number', unit: 'week' }],
  ['alle|aller 14 tage', interval(2, 'week')],
  ['alle vierzehn tage', interval(2, 'week')],
  ['jede|jeder|in zweite|zweiten|2 woche', interval(2, 'week')],
  ['in? jeder zweiten|2 woche', interval(2, 'week')],
  ['wöchentlich', interval(1, 'week')],
  ['jede woche', interval(1, 'week')],
  ['zweimonatlich|zweimonatig', interval(2, 'month')],
  ['zwei - monatig|monatlich|monatl', interval(2, 'month')],
  ['2 - monatig|monatlich', interval(2, 'month')],
  ['alle zwei monate', interval(2, 'month')],
  ['alle drei monate', interval(3, 'month')],
  ['alle # monate', { is: 'interval-number', unit: 'month' }],
  ['jeden zweiten|2 monat', interval(2, 'month')],
  [
    'in|an? den|der? geraden|gerade|gerader kalenderwochen|kalenderwoche|wochen|woche|kw|kws',
    { is: 'parity', weekParity: 'even' },
  ],
  ['gerade|geraden|gerader kalenderwochen|kalenderwoche|wochen|woche|kw|kws', { is: 'parity', weekParity: 'even' }],
  ['kw|woche gerade', { is: 'parity', weekParity: 'even' }],
  [
    'in|an? den|der? ungeraden|ungerade|ungerader kalenderwochen|kalenderwoche|wochen|woche|kw|kws',
    { is: 'parity', weekParity: 'odd' },
  ],
  [
    'ungerade|ungeraden|ungerader kalenderwochen|kalenderwoche|wochen|woche|kw|kws',
    { is: 'parity', weekParity: 'odd' },
  ],
  ['kw|woche ungerade', { is: 'parity', weekParity: 'odd' }],
  // so many times, on days that nobody says
  ['# x monatlich|mtl', perMonth],
  ['# mal monatlich', perMonth],
  ['# x im|pro|/|je monat', perMonth],
  ['# mal im|pro|/|je monat', perMonth],
  ['# - # x|mal im|pro|/|je monat', perMonth],
  ['# - # x|mal monatlich', perMonth],
  ['einmal|zweimal|dreimal|ein|zwei mal? im|pro monat', perMonth],
  ['einmal|zweimal|dreimal monatlich', perMonth],
  ['monatlich', perMonth],
  ['# x|mal pro|im|/|je jahr|quartal|halbjahr|woche', perOther],
  ['# x jährlich|wöchentlich', perOther],
  ['einmal|zweimal|dreimal im|pro|in jahr|quartal|halbjahr|woche|der? woche?', perOther],
  ['einmal|zweimal|dreimal jährlich|wöchentlich', perOther],
  ['quartalsweise|vierteljährlich|jährlich', perOther],
  ['im|pro|je quartal|halbjahr', perOther],
  ['jedes|eines quartals|halbjahres', perOther],
  // closed
  ['geschlossen|geschl|ruhetag|schließtag|entfällt|nie', closed],
  [
    'betriebsferien|betriebsurlaub|urlaub|sommerpause|winterpause|weihnachtspause|sommerschließzeit|schließzeit',
    closed,
  ],
  ['zu', { is: 'closed', isWeak: true }],
  ['bleibt|bleiben|ist|sind|hat das|die|der? geschlossen|zu', closed],
  [
    'keine|kein|keinen sprechzeiten|sprechzeit|sprechstunde|sprechstunden|beratung|öffnungszeiten|sprechtag|publikumsverkehr|betrieb',
    closed,
  ],
  ['nicht geöffnet|besetzt', closed],
  ['findet|finden nicht statt', closed],
  ['mittagspause|pause :? von?', { is: 'pause' }],
  ['außer|ausser|ausgenommen an|am|in|zu|während? den|der?', except],
  [
    'außerhalb|ausserhalb der schulferien|ferien|ferienzeit|ferienzeiten|schulferienzeit',
    { is: 'closed-in', on: 'school-holidays' },
  ],
  ['nur während|in der schulzeit', { is: 'closed-in', on: 'school-holidays' }],
  ['nicht in|im|an|am|während|vom? den|der?', except],
  ['mit ausnahme von|der|des', except],
  ['ausnahme|ausnahmen :? an|am?', except],
  // holidays
  [
    'während|in|an|zu|nur|auch in? der|den? schulferien|ferien|ferienzeit|ferienzeiten|schulferienzeit|sommerferien|schulfreien',
    schoolHolidays,
  ],
  [
    'schulferien|ferien|ferienzeit|ferienzeiten|sommerferien|herbstferien|osterferien|winterferien|weihnachtsferien',
    schoolHolidays,
  ],
  ['an|zu|am allen|den|gesetzlichen? gesetzlichen? feiertagen|feiertag', publicHolidays],
  ['an brandenburgischen|bayerischen|sächsischen feiertagen', publicHolidays],
  ['rosenmontag', { is: 'feast', on: 'easter-48' }],
  ['faschingsdienstag|fastnachtsdienstag|veilchendienstag', { is: 'feast', on: 'easter-47' }],
  ['aschermittwoch', { is: 'feast', on: 'easter-46' }],
  ['heiligabend|heiligabends', { is: 'feast', on: '--12-24' }],
  ['silvester', { is: 'feast', on: '--12-31' }],
  ['zwischen weihnachten und neujahr', { is: 'feast', on: '--12-27/--12-31' }],
  ['zwischen den jahren', { is: 'feast', on: '--12-27/--12-31' }],
  // seasons without dates
  ['im|in|während sommer|winter|sommerhalbjahr|winterhalbjahr|sommermonaten|wintermonaten', { is: 'season' }],
  ['in den sommermonaten|wintermonaten', { is: 'season' }],
  ['im advent', { is: 'season' }],
  ['in der adventszeit|weihnachtszeit|karnevalszeit|fastenzeit', { is: 'season' }],
  [
    'sommerzeit|winterzeit|sommer|winter|sommermonate|wintermonate|sommersaison|wintersaison|sommeröffnungszeiten|winteröffnungszeiten',
    { is: 'season' },
  ],
  ['vorlesungszeit|semesterferien|vorlesungsfreie|vorlesungsfreien zeit?', { is: 'season' }],
  // how
  ['nur? telefonisch|tel', channel('phone')],
  ['telefonisch|tel erreichbar|besetzt', channel('phone')],
  [
    'telefonische|telefonischen|tel sprechzeit|sprechzeiten|sprechstunde|sprechstunden|beratung|erreichbarkeit',
    channel('phone'),
  ],
  [
    'telefonsprechstunde|telefonsprechzeit|telefonsprechzeiten|telefonsprechstunden|telefonzeit|telefonzeiten|telefonberatung',
    channel('phone'),
  ],
  ['online|onlinesprechstunde|onlineberatung|videosprechstunde|videoberatung', channel('online')],
  ['per|via video|zoom|videochat|online', channel('online')],
  // in which language
  ...languageNames.flatMap(([stem, tag]) => [
    [`auf|in ${stem}`, language(tag)] as const,
    [`in ${stem}er sprache`, language(tag)] as const,
    [`${stem}sprachig|${stem}sprachige|${stem}sprachiger`, language(tag)] as const,
  ]),
  // the rest
  ['rund um die uhr', { is: 'all-day' }],
  ['24 stunden', { is: 'all-day' }],
  ['24 / 7', { is: 'all-day' }],
  ['24 h', { is: 'all-day' }],
  ['durchgehend geöffnet', { is: 'all-day' }],
  ['jeweils|je', { is: 'each' }],
  ['statt|anstatt|anstelle wie? bisher|sonst?', { is: 'instead' }],
  ['uhrzeit|uhrzeiten nicht bekannt', { is: 'each' }],
  ['genaue tage|termine bitte erfragen', { is: 'each' }],
  ['schließt|schließen|schliesst|endet|enden wir|das? bereits|schon|um|bereits?', { is: 'ends' }],
  ['starttermin|startdatum ist|:?', { is: 'start' }],
  ['beginn|start ist|:|am', { is: 'start' }],
  ['startet|beginnt|erstmals am|ab?', { is: 'start' }],
  ['nächste|nächster|kommende|die termin|termine nächsten?', { is: 'next-dates' }],
  ['termine', { is: 'next-dates' }],
]);
