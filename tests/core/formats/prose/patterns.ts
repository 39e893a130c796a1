/** A text as people write it, and what is read from it, one line a rule (see in-short.ts). */
export type Pattern = readonly [text: string, ...read: readonly string[]];

export const weekdays: readonly Pattern[] = [
  ['Montag 9-12 Uhr', 'MO 09:00-12:00'],
  ['Mo. 9-12 Uhr', 'MO 09:00-12:00'],
  ['montags 9-12 Uhr', 'MO 09:00-12:00'],
  ['jeden Montag 9-12 Uhr', 'MO 09:00-12:00'],
  ['MONTAG 9-12 UHR', 'MO 09:00-12:00'],
  ['Mittwochnachmittag 14-16 Uhr', 'WE 14:00-16:00'],
  ['Diestag 9-12 Uhr', 'TU 09:00-12:00'],
  ['Sonnabend 9-12 Uhr', 'SA 09:00-12:00'],
  ['Mo, Mi und Fr 9-12 Uhr', 'MO,WE,FR 09:00-12:00'],
  ['Mo/Di/Do 9-12 Uhr', 'MO,TU,TH 09:00-12:00'],
  ['Mo-Mi + Fr 9-12 Uhr', 'MO,TU,WE,FR 09:00-12:00'],
  ['Montag bis Donnerstag 9-12 Uhr', 'MO,TU,WE,TH 09:00-12:00'],
  ['Mo.–Don. 9-12 Uhr', 'MO,TU,WE,TH 09:00-12:00'],
  ['Sa-Mo 9-12 Uhr', 'MO,SA,SU 09:00-12:00'],
  ['täglich 9-12 Uhr', 'MO,TU,WE,TH,FR,SA,SU 09:00-12:00'],
  ['Mittagstisch täglich (Mo-Fr) 12-14 Uhr', 'MO,TU,WE,TH,FR 12:00-14:00 "Mittagstisch"'],
  ['Sonn- und Feiertage 11-17 Uhr', 'SU,PH 11:00-17:00'],
  ['an Feiertagen 11-17 Uhr', 'PH 11:00-17:00'],
  ['am Wochenende 11-17 Uhr', 'SA,SU 11:00-17:00'],
  ['werktags 9-15 Uhr', '? MO,TU,WE,TH,FR 09:00-15:00'],
  ['Montag-, Mittwoch- und Freitagvormittag 9-12 Uhr', 'MO,WE,FR 09:00-12:00'],
  ['Mo-Fr außer Mi 10-17 Uhr', 'MO,TU,TH,FR 10:00-17:00'],
];

export const timesOfDay: readonly Pattern[] = [
  ['Mo 10.00 – 12.00 Uhr', 'MO 10:00-12:00'],
  ['Mo 10:00-12:00', 'MO 10:00-12:00'],
  ['Mo 10 h bis 12 h', 'MO 10:00-12:00'],
  ['Mo 8-18h', 'MO 08:00-18:00'],
  ['Mo 9³⁰ – 11³⁰ Uhr', 'MO 09:30-11:30'],
  ['Mo 0900 Uhr - 1200 Uhr', 'MO 09:00-12:00'],
  ['Mo zwischen 16 und 17 Uhr', 'MO 16:00-17:00'],
  ['Mo von 10 bis 12 Uhr', 'MO 10:00-12:00'],
  ['Mo von 7.30 Uhr - 16.00 Uhr', 'MO 07:30-16:00'],
  ['Mo: 9-12 u. 13-16 Uhr', 'MO 09:00-12:00', 'MO 13:00-16:00'],
  ['Mo 8.00-12.00 / 13.00-18.00 Uhr', 'MO 08:00-12:00', 'MO 13:00-18:00'],
  ['Mo 14 Uhr', 'MO 14:00-'],
  ['Mo ab 19 Uhr', 'MO 19:00-'],
  ['Mo bis 16 Uhr', '? MO -16:00'],
  ['Freitags schließen wir bereits um 14 Uhr', '? FR -14:00'],
  ['Di 9-17/19 Uhr', '? TU 09:00-17:00'],
  ['Fr 80.00 – 11.00 Uhr', '? FR -11:00'],
  ['Sa 20-2 Uhr', 'SA 20:00-02:00'],
  ['Sa 18-24 Uhr', 'SA 18:00-24:00'],
  ['täglich rund um die Uhr', 'MO,TU,WE,TH,FR,SA,SU 00:00-24:00'],
  ['24 Stunden täglich geöffnet', 'MO,TU,WE,TH,FR,SA,SU 00:00-24:00'],
  ['09:15 jeden Dienstag: Malen', 'TU 09:15- "Malen"'],
];

export const nthOfTheMonth: readonly Pattern[] = [
  ['1. Mittwoch/Monat, 9.00 – 10.30 Uhr', '1WE 09:00-10:30'],
  ['an jedem ersten Dienstag im Monat von 12.00 bis 14.00 Uhr', '1TU 12:00-14:00'],
  ['jeden 2. und 4. Donnerstag im Monat, 16-18 Uhr', '2TH,4TH 16:00-18:00'],
  ['jeden zweiten und vierten Donnerstag im Monat 16-18 Uhr', '2TH,4TH 16:00-18:00'],
  ['2. u. 4. Di./Monat 10-12 Uhr', '2TU,4TU 10:00-12:00'],
  ['letzter Donnerstag im Monat 10-12 Uhr', '-1TH 10:00-12:00'],
  ['am vorletzten Freitag des Monats, 18 Uhr', '-2FR 18:00-'],
  ['Montag, 1. und 3. im Monat, 10-12 Uhr', '1MO,3MO 10:00-12:00'],
  ['Sa 10.00 – 13.00 (jeden 1. Samstag im Monat)', '1SA 10:00-13:00'],
  ['jeden Montag und jeden 1. Samstag im Monat, 10-12 Uhr', 'MO,1SA 10:00-12:00'],
  ['jeden 1. und 3. Montag: Malen, 10-12 Uhr', '1MO,3MO 10:00-12:00 "Malen"'],
  ['Jeden 4. Montag/zwei-monatig: 16-18 Uhr', '4MO 16:00-18:00 interval=2'],
];

export const rhythms: readonly Pattern[] = [
  ['Dienstag 14-tägig 10-12 Uhr', 'TU 10:00-12:00 interval=2'],
  ['alle zwei Wochen dienstags 10-12 Uhr', 'TU 10:00-12:00 interval=2'],
  ['alle 3 Wochen dienstags 10-12 Uhr', 'TU 10:00-12:00 interval=3'],
  ['jeden zweiten Montag 10-12 Uhr', '? MO 10:00-12:00 interval=2'],
  ['Di 10-12 Uhr (gerade KW)', 'TU 10:00-12:00 weekParity=even'],
  ['In ungeraden Kalenderwochen: Di 10-12 Uhr', 'TU 10:00-12:00 weekParity=odd'],
  ['Fr (2x monatlich) 9-11 Uhr', 'FR 09:00-11:00 status=tentative note=2x monatlich'],
  ['Einmal im Monat: Frühstück', '- rrule=FREQ=MONTHLY note=Einmal im Monat "Frühstück"'],
  ['Sa 10-12 Uhr (nicht immer)', 'SA 10:00-12:00 status=tentative note=nicht immer'],
  ['in der Regel Sa 10-12 Uhr', 'SA 10:00-12:00 status=tentative note=in der Regel'],
];

export const datesAndSeasons: readonly Pattern[] = [
  ['Sommerzeit (April-September): Mo 9-16 Uhr', 'MO 09:00-16:00 validFrom=--04 validThrough=--09 note=Sommerzeit'],
  ['von Mai bis Oktober dienstags 10-18 Uhr', 'TU 10:00-18:00 validFrom=--05 validThrough=--10'],
  ['Sa 10-14 Uhr (Juli/August)', 'SA 10:00-14:00 validFrom=--07 validThrough=--08'],
  ['Ab 1. Mai 2026: Mo 10-14 Uhr', 'MO 10:00-14:00 validFrom=2026-05-01'],
  ['Kurs: 05.10.–14.12.2026, montags 18-19 Uhr', 'MO 18:00-19:00 validFrom=2026-10-05 validThrough=2026-12-14 "Kurs"'],
  ['Donnerstag, 21.03.2024, 10-14 Uhr', '2024-03-21 10:00-14:00'],
  ['14.01., 11.02. und 11.03.2026 jeweils 18 Uhr', '2026-01-14,2026-02-11,2026-03-11 18:00-'],
  ['Di 16-18 Uhr\nStarttermin ist Dienstag der 25.04.2017.', 'TU 16:00-18:00 validFrom=2017-04-25'],
  ['Im Winter Sa 10-12 Uhr', 'SA 10:00-12:00 status=tentative note=Im Winter'],
  ['Mo-Mi 13-18 Uhr\n(in den Ferien ab 10 Uhr)', 'MO,TU,WE 13:00-18:00', '? MO,TU,WE 10:00-18:00 on=school-holidays'],
  ['Öffnungszeiten in den Ferien: Mo 10-16 Uhr', '? MO 10:00-16:00 on=school-holidays "Öffnungszeiten"'],
  ['Mo–Fr 7:30-15:30, außer Mi nur bis 14:30', 'MO,TU,TH,FR 07:30-15:30', 'WE 07:30-14:30'],
  ['Mo-Fr 7-17 Uhr (freitags bis 15.00 Uhr)', 'MO,TU,WE,TH 07:00-17:00', 'FR 07:00-15:00'],
];

export const closures: readonly Pattern[] = [
  ['Mo 9-12 Uhr, Di geschlossen', 'MO 09:00-12:00', 'closed TU'],
  ['Di-Sa 10-18 Uhr, Mo Ruhetag', 'TU,WE,TH,FR,SA 10:00-18:00', 'closed MO'],
  ['Mo 9-12 Uhr, Mi. zu', 'MO 09:00-12:00', 'closed WE'],
  ['Mi 15-17 Uhr (nicht in den Ferien)', 'WE 15:00-17:00', 'closed school-holidays'],
  ['Mo 7-14 Uhr, zu während der Schulferien', 'MO 07:00-14:00', 'closed school-holidays'],
  ['mittwochs ab 17 Uhr, außer in den Ferien', 'WE 17:00-', 'closed school-holidays'],
  ['Mo 9-12 Uhr, feiertags geschlossen', 'MO 09:00-12:00', 'closed public-holidays'],
  ['Di 10-18 Uhr (außer feiertags)', 'TU 10:00-18:00', 'closed public-holidays'],
  ['Vom 20.07. bis 31.07.2026 bleibt das Büro geschlossen.', 'closed 2026-07-20/2026-07-31'],
  ['Wir haben Betriebsferien vom 03.08. – 14.08.2026.', 'closed 2026-08-03/2026-08-14'],
  ['Am 24.12. und 31.12. geschlossen', 'closed --12-24,--12-31'],
  ['Rosenmontag geschlossen', 'closed easter-48'],
  ['1. Freitag im Monat, 15-17 Uhr, außer im August', '1FR 15:00-17:00', 'closed --08'],
];

export const contact: readonly Pattern[] = [
  ['Do nach Vereinbarung', 'TH booking=required'],
  ['Mo 9-12 Uhr und nach Vereinbarung', 'MO 09:00-12:00', '- booking=required'],
  ['nach Vereinbarung Montag bis Mittwoch 9-18 Uhr', 'MO,TU,WE 09:00-18:00 booking=required'],
  ['Do 9-11 Uhr nach tel. Vereinbarung', 'TH 09:00-11:00 booking=required'],
  ['Elternberatung nach Vereinbarung', '- booking=required "Elternberatung"'],
  ['wir bitten um Voranmeldung', '- booking=recommended'],
  ['Mo 9-12 Uhr, ohne Anmeldung', 'MO 09:00-12:00 booking=not-needed'],
  ['Mo 10-12 Uhr (nur telefonisch)', 'MO 10:00-12:00 channels=phone'],
  ['Telefonische Sprechzeiten: Mo 9-11 Uhr', 'MO 09:00-11:00 channels=phone'],
  ['Beratung auf Russisch: Do 10-12 Uhr', 'TH 10:00-12:00 languages=ru "Beratung"'],
  [
    'Donnerstag, 21.03.2024 (Anmeldung bis 18.03.), 10-12 Uhr',
    '2024-03-21 10:00-12:00 booking=recommended note=18.03.',
  ],
];

export const names: readonly Pattern[] = [
  ['Seniorenbeirat: Di 12-14 Uhr', 'TU 12:00-14:00 "Seniorenbeirat"'],
  ['Di 12-14 Uhr Seniorenbeirat', 'TU 12:00-14:00 "Seniorenbeirat"'],
  ['Di 12-14 Uhr (Seniorenbeirat)', 'TU 12:00-14:00 "Seniorenbeirat"'],
  ['Di Seniorenbeirat 12-14 Uhr', 'TU 12:00-14:00 "Seniorenbeirat"'],
  ['Fr 15 Uhr „Spiele“ + 18 Uhr „Abendbrot“', 'FR 15:00- "Spiele"', 'FR 18:00- "Abendbrot"'],
  ['Beratung Mo 9-12 Uhr, Café Di 14-16 Uhr', 'MO 09:00-12:00 "Beratung"', 'TU 14:00-16:00 "Café"'],
  [
    'Ausgabe: Di 13–14 Uhr Rentner, 14–15 Uhr Familien',
    'TU 13:00-14:00 note=Rentner "Ausgabe"',
    'TU 14:00-15:00 note=Familien "Ausgabe"',
  ],
  ['Spielgruppe im FZ Grashalm: Mo 10–12 Uhr', 'MO 10:00-12:00 placeName=FZ Grashalm "Spielgruppe"'],
  ['Do 10-12 Uhr Bildbearbeitung - Raum 2.01', 'TH 10:00-12:00 placeName=Raum 2.01 "Bildbearbeitung"'],
  ['Sonntags-Café jeden 2. Sonntag im Monat 14 Uhr', '2SU 14:00- "Sonntags-Café"'],
  ['Dienstag\nFrühstück: 9-11 Uhr\nNähkurs: 12-14 Uhr', 'TU 09:00-11:00 "Frühstück"', 'TU 12:00-14:00 "Nähkurs"'],
  ['Dienstag:\n9-11 Uhr\nFrühstück\n12-14 Uhr\nNähkurs', 'TU 09:00-11:00 "Frühstück"', 'TU 12:00-14:00 "Nähkurs"'],
  ['Rechtsberatung\njeden 1. Montag im Monat\n17-18 Uhr', '1MO 17:00-18:00 "Rechtsberatung"'],
  [
    'Unsere Sprechzeiten sind:\nDi 14-18 Uhr\nMi 10-12 Uhr',
    'TU 14:00-18:00 "Sprechzeiten"',
    'WE 10:00-12:00 "Sprechzeiten"',
  ],
];

export const tables: readonly Pattern[] = [
  ['Montag | 9-12 | 14-16\nMittwoch | geschlossen |', 'MO 09:00-12:00', 'MO 14:00-16:00', 'closed WE'],
  ['Montag\t9:00 - 12:00 Uhr\nDienstag\t14:00 - 16:00 Uhr', 'MO 09:00-12:00', 'TU 14:00-16:00'],
  [
    '\tMo\tDi\tMi\nvormittags\t9-12\t-\t9-12\nnachmittags\t\t14-16\t',
    'MO 09:00-12:00 "vormittags"',
    'WE 09:00-12:00 "vormittags"',
    'TU 14:00-16:00 "nachmittags"',
  ],
  [
    'Montag:\nVon 08:30 bis 12:00\nund 14:00 bis 16:00\nDienstag:\nVon 08:30 bis 12:00',
    'MO 08:30-12:00',
    'MO 14:00-16:00',
    'TU 08:30-12:00',
  ],
  ['Di. 9-12\n 15-18', 'TU 09:00-12:00', 'TU 15:00-18:00'],
  ['Mo 9-12, Di –, Do 13-18', 'MO 09:00-12:00', 'TH 13:00-18:00'],
];

/** Numbers and words that look like hours and are none: nothing is read from them. */
export const decoys: readonly string[] = [
  'Das Fest für Kinder von 6–12 Jahren kostet 3 € pro Person.',
  'Königstraße 93, 67655 Kaiserslautern, Raum 2.01, 3. OG',
  'Telefon 0631 31 09 07 38, Fax 02272 / 402 - 812',
  'Das Haus wurde 2010-2012 saniert. Mo Mutz ist seit 2015 im Team.',
  'So erreichen Sie uns: Bus 12, 14 und 16 bis Haltestelle Mitte. Do it yourself!',
  'Der Donnerstagsmarkt ist nebenan.',
  'Von Montag bis Freitag haben 300 Menschen Rat gesucht.',
  'Bürgerinnen und Bürger ab dem 80. Lebensjahr, Kl. 1-4',
  'Bis Oktober 2011 war das Büro in Trägerschaft der Stadt.',
  'Mietpreis: 10-15 €/m², 24 Plätze, max. 30 Personen',
];
