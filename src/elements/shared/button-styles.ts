import { css } from 'lit';

/** Buttons: quiet, in the page's font and colours, and large enough for a finger. */
export const buttonStyles = css`
  button {
    position: relative;
    border: 1px solid var(--stadtteil-control, #808080);
    border-radius: var(--radius);
    background: none;
    color: inherit;
    cursor: pointer;
    font: inherit;
    font-size: 0.875em;
    padding: 0.35em 0.8em;
  }
  /* What a finger can hit is higher than what one sees. */
  button::before {
    content: '';
    position: absolute;
    inset: -0.6em 0;
  }
  button:hover {
    background: rgb(128 128 128 / 0.15);
  }
  @media print {
    button {
      display: none;
    }
  }
`;
