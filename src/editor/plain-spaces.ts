/**
 * A document whose spaces are plain ones: word processors and web pages make others of them, which JSON doesn't know.
 * Within its texts they stay.
 */
export const plainSpaces = (json: string): string =>
  json.replace(/"(?:[^"\\\n]|\\.)*"|[\u00a0\u2007\u200b\u202f]/g, (found) => (found.length > 1 ? found : ' '));
