import chemnitz from '../demo/data/chemnitz.json';
import gruebentaelchen from '../demo/data/gruebentaelchen.json';
import innenstadtWest from '../demo/data/innenstadt-west.json';
import kaster from '../demo/data/kaster.json';
import kaster2017 from '../demo/data/kaster-2017.json';
import ahornhof from './documents/ahornhof.json';
import brueckenhaus from './documents/brueckenhaus.json';
import faulty from './documents/faulty.json';
import lindenplatz from './documents/lindenplatz.json';
import muehlenviertel from './documents/muehlenviertel.json';
import netzwerk from './documents/netzwerk.json';
import repairCafe from './documents/repair-cafe.json';

/** The documents that stories show, by the name of their file: the five of the demo, and those that are invented. */
export const documents = {
  ahornhof,
  'repair-cafe': repairCafe,
  netzwerk,
  brueckenhaus,
  muehlenviertel,
  lindenplatz,
  faulty,
  'innenstadt-west': innenstadtWest,
  gruebentaelchen,
  'kaster-2017': kaster2017,
  chemnitz,
  kaster,
} as const;

export type DocumentName = keyof typeof documents;
