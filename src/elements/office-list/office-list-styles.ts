import { css } from 'lit';

/** Only what the page and `pageStyles` don't say already. */
export const officeListStyles = css`
  ul {
    list-style-type: '';
  }
  .office {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    align-items: start;
    gap: var(--space) calc(4 * var(--space));
    border-block-start: 1px solid var(--line);
    padding-block: calc(2 * var(--space));
  }
  .office:first-child {
    border-block-start: 0;
  }
  .what {
    gap: var(--space);
  }
  .office .heading {
    font-size: 1.125em;
  }
  .status {
    display: flex;
    gap: var(--space);
  }
  .say {
    flex: 1;
    min-width: 0;
  }
  .sentence {
    padding-block: 0.2em;
  }
  .more {
    justify-self: start;
  }
  @media print {
    .office {
      break-inside: avoid;
    }
    /* What holds at the moment is over before it is read. */
    .status:not([data-state='unknown']) :is(.icon, .sentence, .next) {
      display: none;
    }
  }
`;
