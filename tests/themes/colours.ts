import axe from 'axe-core';
import type { Declarations } from './style-rules.js';

/** Red, green, blue from 0 to 255 and opacity from 0 to 1, in sRGB. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

interface ParsedColour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
  parseString(text: string): unknown;
}

/** axe knows every notation of a colour, and how contrast is computed (WCAG 2, relative luminance). */
const { Color, getContrast } = (
  axe as unknown as {
    commons: {
      color: {
        Color: new (...channels: readonly number[]) => ParsedColour;
        getContrast: (a: ParsedColour, b: ParsedColour) => number;
      };
    };
  }
).commons.color;

const plain = (text: string): Colour => {
  const colour = new Color();
  colour.parseString(text);
  return [colour.red, colour.green, colour.blue, colour.alpha];
};

/** `var(--a, b)` as it is substituted, from the inside out. */
const substituted = (value: string, properties: Declarations): string => {
  const once = value.replace(/var\((--[\w-]+)(?:,\s*([^()]*))?\)/g, (_, name: string, fallback?: string) => {
    const found = properties.get(name) ?? fallback;
    if (found === undefined) throw new Error(`${name} is declared nowhere`);
    return found;
  });
  return once === value ? value : substituted(once, properties);
};

/** What `color-mix(in srgb, a share, b)` makes: channels weighed by their opacity. */
const mix = (a: Colour, share: number, b: Colour): Colour => {
  const alpha = a[3] * share + b[3] * (1 - share);
  const channel = (i: 0 | 1 | 2) => (a[i] * a[3] * share + b[i] * b[3] * (1 - share)) / alpha;
  return [channel(0), channel(1), channel(2), alpha];
};

/** A colour of a stylesheet where these custom properties hold and text has this colour. */
export const colourOf = (value: string, properties: Declarations, text?: Colour): Colour => {
  const written = substituted(value, properties);
  const mixed = /^color-mix\(in srgb, (.+) ([\d.]+)%, ([^,]+)\)$/.exec(written);
  if (mixed) {
    const [, a = '', share = '', b = ''] = mixed;
    return mix(colourOf(a, properties, text), Number(share) / 100, colourOf(b, properties, text));
  }
  if (written !== 'currentColor') return plain(written);
  if (!text) throw new Error('The colour of text is asked for itself');
  return text;
};

/** A colour that lets something through, in front of one that doesn't. */
export const over = ([r, g, b, alpha]: Colour, behind: Colour): Colour => mix([r, g, b, 1], alpha, behind);

/** So much of a colour, mixed with another one. */
export const mixed = mix;

export const contrast = (a: Colour, b: Colour): number =>
  getContrast(new Color(...a.map((channel, i) => (i < 3 ? Math.round(channel) : channel))), new Color(...b));
