import { css } from 'lit';

export const partnerContactsStyles = css`
  .preview {
    justify-self: start;
    border: 1px dashed;
    border-radius: var(--radius);
    padding: 0.25em calc(2 * var(--space));
  }
  .stale {
    border-inline-start: 4px solid var(--stadtteil-tentative, #a66709);
    padding-inline-start: calc(2 * var(--space));
  }
  .search {
    min-height: 4.5em;
  }
  input {
    box-sizing: border-box;
    width: 100%;
    max-width: 30em;
    min-height: 2.75em;
    border: 1px solid;
    border-radius: var(--radius);
    background: none;
    color: inherit;
    font: inherit;
    padding: 0 calc(1.5 * var(--space));
  }
  input:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  ul {
    list-style-type: '';
  }
  .partners {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: calc(2 * var(--space));
  }
  .partner {
    align-content: start;
    gap: calc(1.5 * var(--space));
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: calc(1.75 * var(--space)) calc(2 * var(--space));
  }
  .partner .heading {
    font-size: 1.125em;
  }
  .partner ul {
    gap: var(--space);
  }
  .strong {
    font-weight: 700;
  }
  button {
    position: relative;
    border: 0;
    background: none;
    color: inherit;
    cursor: pointer;
    font-family: inherit;
    padding: 0.25em 0;
    text-align: start;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  /* What a finger can hit is higher than what one sees, but not by what it would hit above. */
  button::before {
    content: '';
    position: absolute;
    inset: 0 0 -0.5em;
  }
  button:hover {
    text-decoration-style: solid;
  }
  button:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  @media print {
    .search,
    button {
      display: none;
    }
    .partner {
      break-inside: avoid;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
  }
`;
