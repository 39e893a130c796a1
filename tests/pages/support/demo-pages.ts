/** The pages of the demo, and of which time each says its information is. */
export const demoPages = [
  { path: 'index.html', asOf: 'Beispiel mit Angaben vom November 2026', asOfEnglish: 'information from November 2026' },
  {
    path: 'innenstadt-west.html',
    asOf: 'Beispiel mit Angaben vom November 2026',
    asOfEnglish: 'information from November 2026',
  },
  {
    path: 'placeholder.html',
    asOf: 'Beispiel mit Angaben vom November 2026',
    asOfEnglish: 'information from November 2026',
  },
  {
    path: 'gruebentaelchen.html',
    asOf: 'Beispiel mit Angaben vom November 2026',
    asOfEnglish: 'information from November 2026',
  },
  {
    path: 'kaster-2017.html',
    asOf: 'Beispiel mit Angaben vom Oktober 2017',
    asOfEnglish: 'information from October 2017',
  },
  { path: 'chemnitz.html', asOf: 'Beispiel mit Angaben von 2010', asOfEnglish: 'information from 2010' },
  {
    path: 'kaster.html',
    asOf: 'Beispiel mit Angaben vom November 2026',
    asOfEnglish: 'information from November 2026',
  },
] as const;
