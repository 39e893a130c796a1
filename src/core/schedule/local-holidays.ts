import type { LocalHoliday, Text } from '../model/office-document.js';

/** What the law leaves to municipalities, ready to be put into a document's `localHolidays`; no page needs it. */
export interface LocalHolidayPreset {
  readonly id: string;
  /** The state whose municipalities it is for (ISO 3166-2). */
  readonly region: string;
  /** For whom it is right. */
  readonly name: Text;
  /** Act and section. */
  readonly law: string;
  readonly localHolidays: readonly LocalHoliday[];
}

const assumption: LocalHoliday = { on: ['--08-15'], name: { de: 'Mariä Himmelfahrt', en: 'Assumption Day' } };
const corpusChristi: LocalHoliday = { on: ['easter+60'], name: { de: 'Fronleichnam', en: 'Corpus Christi' } };
const peaceFestival: LocalHoliday = {
  on: ['--08-08'],
  name: { de: 'Augsburger Hohes Friedensfest', en: 'Augsburg Peace Festival' },
};

export const localHolidayPresets: readonly LocalHolidayPreset[] = [
  {
    id: 'bavaria-with-assumption',
    region: 'DE-BY',
    name: {
      de: 'Bayern, Gemeinde mit Mariä Himmelfahrt (15. August)',
      en: 'Bavaria, a municipality with Assumption Day (15 August)',
    },
    law: 'Art. 1 Abs. 1 Nr. 2 FTG',
    localHolidays: [assumption],
  },
  {
    id: 'bavaria-without-assumption',
    region: 'DE-BY',
    name: {
      de: 'Bayern, Gemeinde ohne Mariä Himmelfahrt',
      en: 'Bavaria, a municipality without Assumption Day',
    },
    law: 'Art. 1 Abs. 1 Nr. 2 FTG',
    localHolidays: [{ on: ['--08-15'], status: 'cancelled' }],
  },
  {
    id: 'augsburg',
    region: 'DE-BY',
    name: { de: 'Stadt Augsburg', en: 'The city of Augsburg' },
    law: 'Art. 1 Abs. 1 Nr. 2, Abs. 2 FTG',
    localHolidays: [peaceFestival, assumption],
  },
  {
    id: 'saxony-with-corpus-christi',
    region: 'DE-SN',
    name: {
      de: 'Sachsen, katholische Gemeinde im Landkreis Bautzen, mit Fronleichnam',
      en: 'Saxony, a Catholic municipality in the district of Bautzen, with Corpus Christi',
    },
    law: '§ 1 Abs. 1 SächsSFG, § 1 FronleichnamsVO',
    localHolidays: [corpusChristi],
  },
  {
    id: 'thuringia-with-corpus-christi',
    region: 'DE-TH',
    name: {
      de: 'Thüringen, Landkreis Eichsfeld und andere Orte mit Fronleichnam',
      en: 'Thuringia, the district of Eichsfeld and other places with Corpus Christi',
    },
    law: '§ 2 Abs. 2, § 10 Abs. 1 ThürFGtG',
    localHolidays: [corpusChristi],
  },
];

/**
 * The 25 places of Saxony with Corpus Christi as they were in 1993; today most are parts of a larger municipality, and
 * it holds only in that part (FronleichnamsVO, § 1 and annex).
 */
export const saxonPlacesWithCorpusChristi: readonly string[] = [
  ['Crostwitz', 'Dörgenhausen', 'Dubring', 'Hoske', 'Königswartha', 'Kotten', 'Luga', 'Luppa', 'Luttowitz'],
  ['Nebelschütz', 'Neschwitz', 'Ostro', 'Panschwitz-Kuckau', 'Prischwitz', 'Puschwitz', 'Radibor', 'Ralbitz'],
  ['Räckelwitz', 'Rosenthal', 'Salzenforst-Bolbritz', 'Saritsch', 'Sdier', 'Sollschwitz', 'Spohla', 'Wittichenau'],
].flat();
