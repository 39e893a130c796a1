import { crc32, deflateSync, inflateSync } from 'node:zlib';

// https://www.w3.org/TR/png-3/
const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const paeth = (a, b, c) => {
  const p = a + b - c;
  const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
};
const predictors = [() => 0, (a) => a, (_a, b) => b, (a, b) => (a + b) >> 1, paeth];

const chunksOf = (png) => {
  const chunks = [];
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
};

/** The colours of a screenshot, one number a pixel: eight bits a channel, with or without transparency, not interlaced. */
const pixelsOf = (png) => {
  const chunks = chunksOf(png);
  const { data: head } = chunks.find(({ type }) => type === 'IHDR');
  const [width, height, depth, kind] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8], head[9]];
  if (depth !== 8 || (kind !== 2 && kind !== 6)) throw new Error(`PNG of kind ${kind}, ${depth} bits`);
  const step = kind === 2 ? 3 : 4;
  const row = width * step;
  const raw = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  const pixels = new Uint32Array(width * height);
  let above = new Uint8Array(row);
  for (let y = 0; y < height; y++) {
    const start = y * (row + 1);
    const predict = predictors[raw[start]];
    const line = new Uint8Array(raw.subarray(start + 1, start + 1 + row));
    for (let x = 0; x < row; x++) {
      const [left, corner] = x < step ? [0, 0] : [line[x - step], above[x - step]];
      line[x] += predict(left, above[x], corner);
    }
    for (let x = 0; x < width; x++)
      pixels[y * width + x] = (line[x * step] << 16) | (line[x * step + 1] << 8) | line[x * step + 2];
    above = line;
  }
  return { width, height, pixels };
};

const channels = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];
const distance = (a, b) => {
  const [[r, g, blue], [r2, g2, blue2]] = [channels(a), channels(b)];
  return (r - r2) ** 2 + (g - g2) ** 2 + (blue - blue2) ** 2;
};

/** Colours, the frequent ones first, of which each other one is at most so far away; more than 256 are not looked for. */
const coveringAll = (colours, tolerance) => {
  const palette = [];
  for (const colour of colours) {
    if (palette.every((other) => distance(colour, other) > tolerance ** 2)) palette.push(colour);
    if (palette.length > 256) break;
  }
  return palette;
};

/** At most 256 colours, as near to the true ones as can be, and which of them stands for which. */
const paletteOf = (pixels) => {
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const colours = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  let palette = [];
  for (let tolerance = 0; palette.length === 0 || palette.length > 256; tolerance++)
    palette = coveringAll(colours, tolerance);
  const nearest = (colour) =>
    palette.reduce((best, other, i) => (distance(colour, other) < distance(colour, palette[best]) ? i : best), 0);
  return { palette, index: new Map(colours.map((colour) => [colour, nearest(colour)])) };
};

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/**
 * The same picture with at most 256 colours: a screenshot of text needs no more, and is a third as large.
 * @param {Buffer} png
 */
export const smallPng = (png) => {
  const { width, height, pixels } = pixelsOf(png);
  const { palette, index } = paletteOf(pixels);
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) lines[y * (width + 1) + 1 + x] = index.get(pixels[y * width + x]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
