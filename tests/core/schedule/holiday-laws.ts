/** What the act of a state says, read state by state; the engine's table goes holiday by holiday. */
export interface HolidayLaw {
  readonly state: string;
  /** Act and section. */
  readonly law: string;
  /** Beside the nine that all have, every year. */
  readonly always: readonly string[];
  /** By the first year. */
  readonly since?: Readonly<Record<string, number>>;
  /** Only in these years. */
  readonly once?: Readonly<Record<string, readonly number[]>>;
}

/**
 * In every act of the states, and German Unity Day by federal law (Einigungsvertrag, Art. 2 Abs. 2).
 * The Sundays, which the acts of Hesse, Berlin and others count among the holidays too, are left out: `SU` says them.
 */
export const everywhere: readonly string[] = [
  'new-year',
  'good-friday',
  'easter-monday',
  'labour-day',
  'ascension',
  'whit-monday',
  'german-unity-day',
  'christmas-day',
  'second-christmas-day',
];

/** 500 years of the Reformation: every state that didn't have the day made it a holiday of 2017, by act or ordinance. */
const in2017 = { 'reformation-day': [2017] };

export const holidayLaws: readonly HolidayLaw[] = [
  {
    state: 'BB',
    law: '§ 2 Abs. 1 FTG Brandenburg',
    // The only state that names the Sundays of Easter and Whitsun.
    always: ['easter-sunday', 'whit-sunday', 'reformation-day'],
  },
  {
    state: 'BE',
    law: '§ 1 Abs. 1 Gesetz über die Sonn- und Feiertage (Frauentag and 8 May 2020: Gesetz vom 30.1.2019, GVBl. S. 22)',
    always: [],
    since: { 'womens-day': 2019 },
    once: { ...in2017, 'liberation-day': [2020, 2025], 'uprising-day': [2028] },
  },
  {
    state: 'BW',
    law: '§ 1 FTG Baden-Württemberg',
    always: ['epiphany', 'corpus-christi', 'all-saints-day'],
    once: in2017,
  },
  {
    state: 'BY',
    // 15 August only in some municipalities (Abs. 1 Nr. 2), 8 August only in Augsburg (Abs. 2): presets.
    law: 'Art. 1 Abs. 1 Nr. 1 FTG Bayern',
    always: ['epiphany', 'corpus-christi', 'all-saints-day'],
    once: in2017,
  },
  {
    state: 'HB',
    law: '§ 2 Abs. 1 Gesetz über die Sonn-, Gedenk- und Feiertage',
    always: [],
    since: { 'reformation-day': 2017 },
  },
  { state: 'HE', law: '§ 1 Abs. 1 HFeiertagsG', always: ['corpus-christi'], once: in2017 },
  { state: 'HH', law: '§ 1 Feiertagsgesetz Hamburg', always: [], since: { 'reformation-day': 2017 } },
  { state: 'MV', law: '§ 2 Abs. 1 FTG M-V', always: ['reformation-day'], since: { 'womens-day': 2023 } },
  { state: 'NI', law: '§ 2 Abs. 1 NFeiertagsG', always: [], since: { 'reformation-day': 2017 } },
  { state: 'NW', law: '§ 2 Abs. 1 Feiertagsgesetz NW', always: ['corpus-christi', 'all-saints-day'], once: in2017 },
  { state: 'RP', law: '§ 2 Abs. 1 LFtG', always: ['corpus-christi', 'all-saints-day'], once: in2017 },
  { state: 'SH', law: '§ 2 Abs. 1 SFTG', always: [], since: { 'reformation-day': 2017 } },
  {
    state: 'SL',
    law: '§ 2 Abs. 1 SFG Saarland',
    always: ['corpus-christi', 'assumption', 'all-saints-day'],
    once: in2017,
  },
  // Corpus Christi only in some municipalities (FronleichnamsVO): a preset.
  { state: 'SN', law: '§ 1 Abs. 1 SächsSFG', always: ['reformation-day', 'repentance-day'] },
  { state: 'ST', law: '§ 2 FeiertG LSA', always: ['epiphany', 'reformation-day'] },
  {
    state: 'TH',
    // Corpus Christi only where it was one in 1994 (§ 10 Abs. 1): a preset.
    law: '§ 2 Abs. 1 ThürFGtG (Weltkindertag: Gesetz vom 19.3.2019, GVBl. S. 22)',
    always: ['reformation-day'],
    since: { 'childrens-day': 2019 },
  },
];

/** Ids of the holidays of a state in a year, as its act has them. */
export const byLaw = ({ always, since = {}, once = {} }: HolidayLaw, year: number): readonly string[] => [
  ...everywhere,
  ...always,
  ...Object.keys(since).filter((id) => year >= since[id]!),
  ...Object.keys(once).filter((id) => once[id]!.includes(year)),
];
