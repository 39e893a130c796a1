import type { Words } from './words.js';

/** What stands on the fields with which a list of offices is filtered. */
export const filterWords = ({ msg }: Words) => ({
  filter: msg('Anlaufstellen filtern', { id: 'office-filter.label', desc: 'Name of a group of fields' }),
  search: msg('Suchen: Name oder Adresse', { id: 'office-filter.search' }),
  topic: msg('Thema', { id: 'office-filter.topic' }),
  anyTopic: msg('Alle Themen', { id: 'office-filter.any-topic' }),
  language: msg('Sprache', { id: 'office-filter.language' }),
  anyLanguage: msg('Alle Sprachen', { id: 'office-filter.any-language' }),
  order: msg('Reihenfolge', { id: 'office-filter.order', desc: 'Label: in which order' }),
  openFirst: msg('Geöffnete zuerst', { id: 'office-filter.open-first', desc: 'Open offices first' }),
  byName: msg('Nach Namen', { id: 'office-filter.by-name' }),
  asGiven: msg('Wie eingetragen', { id: 'office-filter.as-given', desc: 'In the order of the documents' }),
  openNow: msg('Nur jetzt geöffnete', { id: 'office-filter.open-now', desc: 'A box to tick' }),
  all: msg('Alle zeigen', { id: 'office-filter.all', desc: 'Takes all filters back' }),
});
