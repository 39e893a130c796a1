import { css } from 'lit';

export const weekPagerStyles = css`
  .pager {
    display: grid;
    grid-template-columns: auto minmax(0, 18em) auto;
    align-items: center;
    justify-content: start;
    gap: var(--space) calc(1.5 * var(--space));
  }
  .pager .label {
    font-weight: 700;
    min-width: 5em;
    text-align: center;
    text-wrap: balance;
  }
  .pager :nth-child(4) {
    grid-column: 1 / -1;
    justify-self: start;
  }
  .turn {
    width: max(3em, 44px);
    height: max(3em, 44px);
    padding: 0;
  }
  .turn span {
    display: block;
    font-size: 1.75em;
    line-height: 1;
    translate: 0 -0.1em;
  }
  button[aria-disabled] {
    cursor: default;
    opacity: 0.45;
  }
  button[aria-disabled]:hover {
    background: none;
  }
`;
