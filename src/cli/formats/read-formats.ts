import type { ReadFormat } from './read-format.js';
import { readIcalendar } from './read-icalendar.js';
import { osmReader } from './read-osm.js';
import { prose } from './read-prose.js';
import { schemaOrgReader } from './read-schema-org.js';

/** The words after `stadtteil read`, in the order of the help. */
export const readFormats: Readonly<Record<string, ReadFormat>> = {
  prose,
  icalendar: readIcalendar,
  osm: osmReader,
  'schema-org': schemaOrgReader,
};
