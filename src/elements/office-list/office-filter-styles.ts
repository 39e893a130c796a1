import { css } from 'lit';

/** What the fields need that the list doesn't. */
export const officeFilterStyles = css`
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
    min-height: max(2.75em, 44px);
    border: 1px solid var(--stadtteil-control, #808080);
    border-radius: var(--radius);
    background: Canvas;
    color: CanvasText;
    padding: 0 var(--space);
  }
  .tick {
    display: flex;
    align-items: center;
    gap: var(--space);
    min-height: max(2.75em, 44px);
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
    flex: 1 1 auto;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    align-self: center;
    gap: var(--space) calc(2 * var(--space));
  }
  @media print {
    .filters {
      display: none;
    }
  }
`;
