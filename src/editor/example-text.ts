/** A page as offices write them, for those who want to see first what happens. */
export const exampleText = `Stadtteilbüro Nordstadt
Gartenstraße 12

Öffnungszeiten
Montag bis Freitag 10.00 – 12.00 Uhr
Dienstag und Donnerstag auch 14 bis 16 Uhr
samstags von 10 bis 12 Uhr, nicht immer
Vom 24.12. bis 1.1. geschlossen

Beratung
Mieterverein: jeden 1. Mittwoch im Monat, 15 – 17 Uhr, nach Vereinbarung
Rentenberatung: 14-tägig donnerstags ab 9 Uhr
Frauencafé: letzter Freitag im Monat, 9:30 bis 11:30 Uhr

Unser Team freut sich auf Sie!
`;
