const define = ({ tag, pascal }) => `import { defineElement } from '../shared/define-element.js';
import { ${pascal}Element } from './${tag}-element.js';

/** Registers \`<${tag}>\`, with a prefix (\`stadtteil-\`) under a further name. */
export const define = (prefix = '') => defineElement(\`\${prefix}${tag}\`, ${pascal}Element);

define();

export { ${pascal}Element };
`;

const onDemand = ({
  tag,
  pascal,
}) => `// What the loader asks for when a page has the tag. Importing it registers nothing: the loader knows the name.
export { defineElement } from '../shared/define-element.js';
export { takeOver } from '../shared/document-source.js';
export { ${pascal}Element as element } from './${tag}-element.js';
`;

const element = ({ tag, camel, pascal, words }) => `import { LitElement, html, nothing } from 'lit';
import { ${camel}View } from '../../core/views/${tag}-view.js';
import { DebugController } from '../shared/debug-controller.js';
import { DocumentController } from '../shared/document-controller.js';
import { heading } from '../shared/heading.js';
import { LanguageController } from '../shared/language-controller.js';
import { pageStyles } from '../shared/page-styles.js';
import { phrase } from '../shared/phrase.js';
import { ScheduleController } from '../shared/schedule-controller.js';
import { ${camel}Styles } from './${tag}-styles.js';

export type { OfficeErrorEvent, OfficeLoadEvent } from '../shared/office-events.js';

/**
 * Shows the ${words} of an office.
 *
 * @tag ${tag}
 * @summary The ${words} of an office.
 *
 * @attr {string} lang - The language of the interface (BCP 47); without it the nearest \`lang\` of the page, else the document's.
 *
 * @slot - The fallback: visible until the document is there, and whenever it can't be had.
 *
 * @fires {OfficeLoadEvent} office-load - A document is there, also when single entries of it are broken.
 * @fires {OfficeErrorEvent} office-error - Nothing, or not what was asked for, can be shown; \`detail.problems\` says why.
 *
 * @csspart root - Everything.
 * @csspart heading - The office's name.
 */
export class ${pascal}Element extends LitElement {
  static override styles = [pageStyles, ${camel}Styles];

  // Not as decorators, which bring half a kilobyte of their own.
  static override properties = {
    src: {},
    office: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    debug: { type: Boolean },
    data: { attribute: false },
  };

  /** The document: an address, or \`#id\` of a \`<script type="application/json">\` of the page. */
  declare src?: string;

  /** The id of an office; without it the document's first. */
  declare office?: string;

  /** The level of the heading, 1–6; 0: none. */
  declare headingLevel: number;

  /** Shows the document's problems, for the webmaster. */
  declare debug: boolean;

  /** The document itself, instead of \`src\`. */
  declare data?: unknown;

  // In the order in which each needs what the ones before have found.
  readonly #documents = new DocumentController(this);
  readonly #schedules = new ScheduleController(this, this.#documents);
  readonly #language = new LanguageController(this, this.#documents);
  readonly #debug = new DebugController(this);

  constructor() {
    super();
    this.headingLevel = 3;
    this.debug = false;
  }

  protected override render() {
    const { words } = this.#language;
    const view = words && this.#schedules.ask((schedule, office) => ${camel}View(schedule, office, words));
    const problems = this.#debug.print([...this.#documents.problems, ...this.#schedules.problems], words);
    if (!view) return html\`<slot></slot>\${problems}\`;
    return html\`
      <div part="root" class="root" lang=\${this.#language.lang ?? nothing} dir=\${this.#language.dir ?? nothing}>
        \${heading(this.headingLevel, phrase(view.heading))} \${problems}
      </div>
    \`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${pascal}Element;
  }
}
`;

const styles = ({ camel }) => `import { css } from 'lit';

/** Only what the page and \`pageStyles\` don't say already. */
export const ${camel}Styles = css\`
  .root {
    gap: var(--space);
  }
\`;
`;

const elementTest = ({ tag, pascal }) => `import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/${tag}/define.js';
import type { ${pascal}Element } from '../../../src/elements/${tag}/${tag}-element.js';
import { officeDocument } from '../support/office.js';

const shown = (data: unknown) =>
  fixture<${pascal}Element>(html\`<${tag} .data=\${data}><p>Telefon 0631 31 09 07 38</p></${tag}>\`);

describe('<${tag}>', () => {
  it("has the office's name as a heading of level 3", async () => {
    const { shadowRoot } = await shown(officeDocument());
    expect(shadowRoot!.querySelector('h3')!.textContent.trim()).to.equal('Stadtteilbüro West');
  });

  it('shows what stands inside it where there is no document', async () => {
    const element = await shown(undefined);
    expect(element.querySelector('p')!.assignedSlot).not.to.equal(null);
  });

  it('is accessible', async () => {
    await expect(await shown(officeDocument())).to.be.accessible();
  });
});
`;

export const elementFiles = (names) => {
  const folder = `src/elements/${names.tag}`;
  return {
    [`${folder}/define.ts`]: define(names),
    [`${folder}/on-demand.ts`]: onDemand(names),
    [`${folder}/${names.tag}-element.ts`]: element(names),
    [`${folder}/${names.tag}-styles.ts`]: styles(names),
    [`tests/elements/${names.tag}/${names.tag}-element.test.ts`]: elementTest(names),
  };
};
