import { css } from 'lit';

export const partnerContactsStyles = css`
  .search {
    min-height: 4.5em;
  }
  input {
    box-sizing: border-box;
    width: 100%;
    max-width: 30em;
    min-height: max(2.75em, 44px);
    border: 1px solid var(--stadtteil-control, #808080);
    border-radius: var(--radius);
    background: none;
    color: inherit;
    font: inherit;
    padding: 0 calc(1.5 * var(--space));
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
    padding: calc(1.5 * var(--space)) calc(2 * var(--space));
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
  @media print {
    .search {
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
