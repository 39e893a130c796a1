import { css } from 'lit';

/** Only what the page and `pageStyles` don't say already. */
export const officeListStyles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: calc(1.5 * var(--space)) calc(2 * var(--space));
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: calc(1.5 * var(--space)) calc(2 * var(--space));
  }
  .field {
    flex: 1 1 11em;
  }
  .wide {
    flex-basis: 100%;
  }
  input,
  select {
    font: inherit;
    color: inherit;
  }
  input[type='search'],
  select {
    box-sizing: border-box;
    width: 100%;
    min-height: 2.75em;
    border: 1px solid rgb(128 128 128 / 0.75);
    border-radius: var(--radius);
    background: Canvas;
    color: CanvasText;
    padding: 0 var(--space);
  }
  :is(input, select):focus-visible,
  .office:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  .tick {
    display: flex;
    align-items: center;
    gap: var(--space);
    min-height: 2.75em;
    cursor: pointer;
  }
  .tick input {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    margin: 0;
    accent-color: var(--stadtteil-accent, auto);
  }
  .result {
    flex: 1 1 12em;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    align-self: center;
    gap: var(--space) calc(2 * var(--space));
  }
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
    content-visibility: auto;
    contain-intrinsic-block-size: auto 8em;
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
    .filters {
      display: none;
    }
    .office {
      break-inside: avoid;
      content-visibility: visible;
    }
  }
`;
