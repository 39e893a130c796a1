import { css } from 'lit';

/** Only what the page and `pageStyles` don't say already. With `list-style: none` Safari takes a list for no list. */
export const topicFinderStyles = css`
  ul {
    list-style-type: '';
  }
  button {
    border: 1px solid var(--stadtteil-control, #808080);
    border-radius: var(--radius);
    background: none;
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-height: max(2.75em, 44px);
    padding: 0 calc(1.5 * var(--space));
  }
  button:hover {
    background: rgb(128 128 128 / 0.15);
  }
  .strong {
    font-weight: 700;
  }
  .search {
    gap: var(--space);
    max-width: 36em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space);
  }
  input {
    box-sizing: border-box;
    flex: 1 1 12em;
    min-width: 0;
    min-height: max(2.75em, 44px);
    border: 1px solid var(--stadtteil-control, #808080);
    border-radius: var(--radius);
    background: none;
    color: inherit;
    font: inherit;
    padding: 0 calc(1.5 * var(--space));
  }
  .choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space);
  }
  .choices[hidden] {
    display: none;
  }
  .columns {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
  }
  .columns > li,
  .choice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .choice {
    align-content: center;
    box-sizing: border-box;
    min-height: max(2.75em, 44px);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    cursor: pointer;
    hyphens: auto;
    line-height: 1.35;
    padding: var(--space) calc(1.5 * var(--space));
    text-align: start;
  }
  .choice .strong {
    font-weight: 500;
  }
  /* One frame, so that it looks like a part of the field and not like buttons. */
  .options {
    gap: 0;
    border: 1px solid var(--stadtteil-control, #808080);
    border-radius: var(--radius);
  }
  .options .choice {
    border: 0;
  }
  .options .choice + .choice {
    border-block-start: 1px solid var(--line);
    border-radius: 0;
  }
  .body {
    gap: calc(1.5 * var(--space));
  }
  .body:empty {
    display: none;
  }
  .choice:hover,
  .choice.active {
    border-color: currentColor;
    background: rgb(128 128 128 / 0.12);
  }
  .choice.active {
    outline: 2px solid;
    outline-offset: -2px;
  }
  summary {
    border-radius: var(--radius);
    cursor: pointer;
    padding-block: 0.6em;
  }
  .more .choices {
    margin-block-start: var(--space);
  }
  .back {
    justify-self: start;
    margin-block-end: var(--space);
    font-size: 0.875em;
  }
  .arrow {
    display: inline-block;
    width: 0.5em;
    height: 0.5em;
    border: solid;
    border-width: 0 0 2px 2px;
    margin-inline-end: 0.5em;
    transform: rotate(45deg);
  }
  [dir='rtl'] .arrow {
    transform: rotate(-135deg);
  }
  .also {
    margin-block-start: calc(-1 * var(--space));
  }
  @media print {
    .search,
    .back,
    .more:not([open]) {
      display: none;
    }
  }
`;
