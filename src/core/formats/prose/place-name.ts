import { labelOf } from './label.js';

/** A name, and the place in it. */
export interface NameAndPlace {
  readonly name?: string;
  readonly place?: string;
}

const numbered = /(?:^|[\s,(–-])((?:Raum|Zimmer|Saal)\s+\p{L}?[\d][\p{L}\d./-]*)/u;
const titled =
  /(?:^|[\s,(–-])(?:Standort|Treffpunkt|Ort|Wo)(?:\s*\d+)?[:?]?\s+(?:im\s+|in der\s+)?(\p{Lu}[^,;()]{2,50})/u;
const houses =
  'haus|zentrum|treff|treffpunkt|büro|schule|halle|kirche|rathaus|bibliothek|bücherei|saal|laden|garten|center|zimmer|raum|café|cafe|gemeinde|kita|hort|turm|hof|platz|park';
const capital = houses.replace(/(^|\|)./g, (start) => start.toUpperCase());
/** “im FZ Grashalm”, “in der Bücherei Nord”, “im Haus der Begegnung” */
const within = new RegExp(
  `(?:^|\\s)(?:[Ii]m|[Ii]n der|[Ii]n den|[Bb]eim|[Aa]uf dem)\\s+` +
    `((?:\\p{Lu}{2,5}\\s+\\p{Lu}[\\p{L}\\d-]+|[\\p{L}\\d-]*(?:${houses}|${capital})(?![\\p{L}])(?:(?:\\s+(?:der|des|am|an der))?\\s+\\p{Lu}[\\p{L}-]+){0,2}))`,
  'u',
);

/** Parts “Eltern-Kind-Gruppe im FZ Grashalm” in what it is and where it is. */
export const nameAndPlace = (text: string | undefined): NameAndPlace => {
  if (!text || text.length > 400) return {};
  const found = numbered.exec(text) ?? titled.exec(text) ?? within.exec(text);
  const place = labelOf(found?.[1]);
  if (!found || !place) return labelOf(text) === undefined ? {} : { name: labelOf(text)! };
  const name = labelOf(`${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`);
  return { place, ...(name !== undefined && { name }) };
};
