import { css } from 'lit';

/**
 * What all elements have in common: they wear the page's font, size and colours and keep out of its layout.
 * Colours of states stand in the middle between black and white, so that they have contrast on both.
 */
export const pageStyles = css`
  :host {
    display: block;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    --space: var(--stadtteil-space, 0.5em);
    --radius: var(--stadtteil-radius, 0.5em);
    --line: var(--stadtteil-line, rgb(128 128 128 / 0.28));
    gap: calc(2 * var(--space));
    overflow-wrap: break-word;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-wrap: pretty;
    white-space: normal;
  }
  .root,
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .heading,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  .heading {
    font: inherit;
    font-size: 1.25em;
  }
  .heading,
  .sentence {
    font-weight: 700;
    hyphens: auto;
    line-height: 1.3;
  }
  .small {
    font-size: 0.875em;
  }
  a {
    color: var(--stadtteil-link, currentColor);
    padding-block: 0.25em;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  /* As a whole in the next line, rather than broken at a hyphen; large enough for a finger. */
  a[href^='tel:'],
  a[href^='mailto:'] {
    display: inline-block;
    max-width: 100%;
    padding-block: 0.65em;
    margin-block: -0.45em;
  }
  .preview {
    justify-self: start;
    border: 1px dashed;
    border-radius: var(--radius);
    padding: 0.25em calc(2 * var(--space));
  }
  .stale {
    border-inline-start: 4px solid var(--stadtteil-tentative, #a66709);
    padding-inline-start: calc(2 * var(--space) - 4px);
  }
  .voice {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [data-state='open'] {
    --state: var(--stadtteil-open, #16874b);
  }
  [data-state='closed'] {
    --state: var(--stadtteil-closed, #d2423d);
  }
  [data-state='tentative'] {
    --state: var(--stadtteil-tentative, #a66709);
  }
  [data-state='by-appointment'] {
    --state: var(--stadtteil-by-appointment, #2a74d6);
  }
  [data-state='unknown'] {
    --state: var(--stadtteil-unknown, #71767f);
  }
  .icon {
    flex: none;
    width: 1.75em;
    height: 1.75em;
    color: var(--state);
    color: color-mix(in srgb, var(--state) 85%, currentColor);
  }
  .disc {
    fill: currentColor;
  }
  .lines {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media (forced-colors: active) {
    .icon {
      color: inherit;
    }
  }
`;
