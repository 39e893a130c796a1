import { html, nothing } from 'lit';
import type { PersonView } from '../../core/views/partner-contacts-types.js';
import { joinedBy, type Phrase } from '../../core/wording/phrase.js';
import { paragraphs } from './list.js';
import { paragraph } from './phrase.js';
import { type SaveButton, saveButton } from './save-button.js';

/** One of an organisation's people: who, how to reach them, and a button that saves them to the contacts. */
export const person =
  ({ id, name: organisation }: { readonly id: string; readonly name: Phrase }, button: SaveButton) =>
  ({ name, isAbsent, contact }: PersonView, only: number) => html`
    <li part="person ${isAbsent ? 'person-absent' : ''}">
      ${paragraph('person-name', name)} ${paragraphs('contact', contact)}
      ${isAbsent ? nothing : saveButton(button, joinedBy(', ', [name, organisation]), contact, { organisation: id, only })}
    </li>
  `;
