import type { OfficeDocument } from '../../core/model/office-document.js';
import type { Words } from '../../core/wording/words.js';
import { saveFile } from './save-file.js';

/** Whose contact: an organisation's own, or that of one of its people, by its place in the list. */
export interface WantedContact {
  readonly organisation: string;
  readonly only: 'organisation' | number;
}

/** Hands the reader a contact as a file for the address book; an office may have the id of a partner, `kind` is looked at first. */
export const saveContact = async (
  document: OfficeDocument,
  kind: 'offices' | 'partners',
  { organisation, only }: WantedContact,
  words: Words,
) => {
  const { writeVcards } = await import('../../core/formats/write-vcard.js');
  const other = kind === 'offices' ? 'partners' : 'offices';
  const isThere = document[kind].some(({ id }) => id === organisation);
  const who = { [isThere ? kind : other]: [organisation] };
  const { value } = writeVcards(document, { at: Date.now(), words, only, ...who });
  saveFile(value, 'text/vcard', `${organisation}${only === 'organisation' ? '' : `-${only + 1}`}.vcf`);
};
