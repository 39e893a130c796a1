import { css } from 'lit';

/** Only what the page and `pageStyles` don't say already. With `list-style: none` Safari takes a list for no list. */
export const officeProfileStyles = css`
  .block {
    container-type: inline-size;
    gap: var(--space);
  }
  .block + .block {
    margin-block-start: var(--space);
  }
  .block > .heading {
    font-size: 1.125em;
  }
  /* Lines that one still finds the beginning of. */
  p,
  li,
  dd {
    max-width: 70ch;
  }
  /* As high before it is there, so that nothing moves. */
  .logo {
    justify-self: start;
    height: 4em;
    max-width: 100%;
    object-fit: contain;
  }
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ol,
  .offers ul,
  .team ul {
    list-style-type: '';
  }
  .section ul {
    gap: calc(0.5 * var(--space));
    padding-inline-start: 1.25em;
  }
  .offers ul {
    display: block;
    columns: 17em;
    column-gap: calc(4 * var(--space));
  }
  .offers li {
    break-inside: avoid;
    border-block-start: 1px solid var(--line);
    padding-block: var(--space);
  }
  .team ul {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: calc(2 * var(--space)) calc(4 * var(--space));
  }
  dd + dd {
    margin-block-start: calc(0.5 * var(--space));
  }
  [part='offer-name'],
  [part='person-name'],
  dt,
  [part='when'] {
    font-weight: 700;
  }
  /* What it is and what there is to say, beside each other where there is room. */
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    column-gap: calc(3 * var(--space));
  }
  .carriers dl {
    display: grid;
    gap: var(--space);
  }
  @container (min-width: 36em) {
    .row {
      grid-template-columns: 14em minmax(0, 1fr);
    }
    ol .row {
      grid-template-columns: calc(14em - 3 * var(--space)) minmax(0, 1fr);
    }
    dd {
      grid-column: 2;
    }
    dt {
      grid-row: 1 / 99;
    }
  }
  ol .row {
    position: relative;
    padding-block-end: calc(2 * var(--space));
    padding-inline-start: calc(3 * var(--space));
  }
  ol .row:last-child {
    padding-block-end: 0;
  }
  /* A dot an event, filled for what still is so, and the line to the next. */
  ol .row::before,
  ol .row:not(:last-child)::after {
    content: '';
    position: absolute;
    box-sizing: border-box;
    inset-inline-start: 0;
  }
  ol .row::before {
    inset-block-start: 0.42em;
    width: 0.7em;
    height: 0.7em;
    border: 2px solid var(--stadtteil-accent, currentColor);
    border-radius: 50%;
  }
  /* By its border too, which forced colours leave. */
  ol .current::before {
    border-width: 0.35em;
    background: var(--stadtteil-accent, currentColor);
  }
  ol .row::after {
    inset-block: 1.4em -0.2em;
    width: calc(0.35em + 1px);
    border-inline-end: 2px solid var(--line);
  }
  @media print {
    .row,
    .team li {
      break-inside: avoid;
    }
  }
`;
