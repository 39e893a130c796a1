import { html, render } from 'lit';
import { scriptSafeJson } from '../../core/formats/write-schema-org-script.js';
import { writeSchemaOrg } from '../../core/formats/write-schema-org.js';
import type { OfficeDocument } from '../../core/model/office-document.js';
import type { Schedule } from '../../core/schedule/prepare-schedule.js';
import type { Words } from '../../core/wording/words.js';

/** What an element wants to be said of an office. */
export interface OfficeClaim {
  readonly schedule: Schedule;
  /** The office's id. */
  readonly office: string;
  readonly words: Words;
  /** Epoch milliseconds. */
  readonly at: number;
}

/**
 * A script that holds data and no code, so it needs no permission where scripts do. Made by a template: one that
 * `createElement` makes counts as code with trusted types, whatever its type is.
 */
const dataScript = () => {
  const holder = document.createElement('div');
  render(html`<script type="application/ld+json"></script>`, holder);
  return holder.querySelector('script')!;
};

/** The one script of an office, and the elements that want it; the first says in which language. */
interface Publication {
  readonly script: HTMLScriptElement;
  readonly hosts: Set<Element>;
  written?: readonly unknown[];
}

const byOffice = new WeakMap<OfficeDocument, Map<string, Publication>>();
const byHost = new WeakMap<Element, Publication>();

const publicationOf = ({ schedule: { document: its }, office }: OfficeClaim): Publication => {
  const offices = byOffice.get(its) ?? new Map<string, Publication>();
  byOffice.set(its, offices);
  let found = offices.get(office);
  if (!found) offices.set(office, (found = { script: dataScript(), hosts: new Set() }));
  return found;
};

const withdraw = (host: Element, { script, hosts }: Publication) => {
  hosts.delete(host);
  byHost.delete(host);
  if (!hosts.size) script.remove();
};

const day = 864e5;

/**
 * Puts the JSON-LD of an office into the page's head, once however many elements want it; it stays until the last of
 * them is gone or wants something else. Without a claim the element wants nothing any more.
 */
export const publish = (host: Element, claim: OfficeClaim | undefined) => {
  const former = byHost.get(host);
  const publication = claim && publicationOf(claim);
  if (former && former !== publication) withdraw(host, former);
  if (!publication) return;
  const { script, hosts } = publication;
  byHost.set(host, publication);
  hosts.add(host);
  const { schedule, office, words, at } = claim;
  const [first] = hosts;
  const written = [schedule, words, Math.floor(at / day)];
  // Every minute the elements draw anew, and once a day there is something else to say.
  if (first === host && !written.every((part, i) => part === publication.written?.[i])) {
    publication.written = written;
    // Not by `textContent`, which of a script is for trusted code only.
    script.replaceChildren(scriptSafeJson(writeSchemaOrg(schedule, { at, office, words }).value));
  }
  if (!script.isConnected) document.head.append(script);
};
