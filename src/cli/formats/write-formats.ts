import type { WriteFormat } from './write-format.js';
import { html } from './write-html.js';
import { writeIcalendar } from './write-icalendar.js';
import { osmWriter } from './write-osm.js';
import { schemaOrgWriter } from './write-schema-org.js';
import { sign } from './write-sign.js';
import { text } from './write-text.js';
import { vcard } from './write-vcard.js';

/** The words after `stadtteil write`, in the order of the help. */
export const writeFormats: Readonly<Record<string, WriteFormat>> = {
  html,
  text,
  sign,
  icalendar: writeIcalendar,
  osm: osmWriter,
  'schema-org': schemaOrgWriter,
  vcard,
};
