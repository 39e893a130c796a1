import { documents } from '../documents.js';

const table = { category: 'Geschichte · Story' };

/** Controls of what belongs to a story and not to its element. */
export const storyArgs = {
  document: {
    control: 'select',
    options: Object.keys(documents),
    description: 'Welches Beispiel · which example',
    table,
  },
  time: { control: 'text', description: 'Die Uhrzeit im Büro · the time at the office', table },
  fallback: { control: 'text', description: 'Was im Element steht · what stands inside the element', table },
} as const;

/** For stories about readers elsewhere. */
export const readerZone = {
  control: 'number',
  description: 'Wo jemand liest, in Minuten östlich von UTC · where the reader is, minutes east of UTC',
  table,
} as const;

/** For stories about several documents at once. */
export const ofSeveral = {
  documents: { ...storyArgs.document, control: 'check', description: 'Welche Beispiele · which examples' },
  invented: {
    control: { type: 'number', min: 0, max: 1000 },
    description: 'Stattdessen so viele erfundene Büros · so many invented offices instead',
    table,
  },
  time: { ...storyArgs.time, description: 'Die Uhrzeit · the time' },
  fallback: storyArgs.fallback,
} as const;
