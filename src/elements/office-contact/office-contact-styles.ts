import { css } from 'lit';

/** Only what the page and `pageStyles` don't say already. */
export const officeContactStyles = css`
  ul {
    list-style-type: '';
  }
  /* As wide as it is, not as the window: it may stand in a sidebar. */
  .blocks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    align-items: start;
    gap: calc(3 * var(--space)) calc(4 * var(--space));
  }
  .wide {
    grid-column: 1 / -1;
  }
  .blocks ul {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: calc(2 * var(--space)) calc(4 * var(--space));
  }
  address {
    font-style: normal;
  }
  .line {
    display: block;
  }
  .strong,
  [part='person-name'] {
    font-weight: 700;
  }
  .maps {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(3 * var(--space));
  }
  .maps a {
    display: inline-block;
    padding-block: 0.9em;
    margin-block: -0.3em;
  }
  /* No telephone with Android: nobody would open a geo: address. */
  .geo,
  .apple {
    display: none;
  }
  @media (pointer: coarse) {
    .geo {
      display: inline;
    }
  }
  /* Only browsers of iPhones and iPads know this property. */
  @supports (-webkit-touch-callout: none) {
    .geo {
      display: none;
    }
    .apple {
      display: inline;
    }
  }
  .block > [part='contact']:first-child a[href^='tel:']:first-of-type {
    font-size: 1.25em;
    font-weight: 700;
  }
  /* Lines of ways to call and to write have room for a finger, and one distance. */
  [part='contact'] + [part='contact'] {
    margin-block-start: 0.35em;
  }
  [part='contact'] a {
    display: inline-block;
    max-width: 100%;
    padding-block: 0.65em;
    margin-block: -0.65em;
  }
  button + [part='note'] {
    margin-block-start: var(--space);
  }
  .authority {
    gap: var(--space);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: calc(1.5 * var(--space)) calc(2 * var(--space));
  }
  .authority .heading {
    font-size: 1.125em;
  }
  [part='authority-label'] {
    font-weight: 400;
  }
  /* Room for what comes a moment later. */
  .timed {
    min-height: 4.5em;
  }
  .status {
    display: flex;
    align-items: center;
    gap: var(--space);
    padding-block-end: var(--space);
  }
  .status > div {
    min-width: 0;
  }
  /* On paper nothing is open now. */
  @media print {
    .maps,
    .status {
      display: none;
    }
    .timed {
      min-height: 0;
    }
    /* With its address a link may be longer than a line, and what comes after it stays beside it. */
    [part='contact'] a {
      display: inline;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
  }
`;
