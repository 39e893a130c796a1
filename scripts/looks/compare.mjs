import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const root = resolve(import.meta.dirname, '../..');

/** Of a hundred pixels so many may differ; the edges of letters, which every machine smooths in its own way, don't count. */
export const mayDiffer = 0.2;

/** How far a colour may be from the one it was, 0 to 1: kept pictures have 256 colours at most. */
const threshold = 0.15;

/** The same picture on a larger sheet, so that pictures of different heights can be laid upon each other. */
const onSheet = (picture, width, height) => {
  const sheet = new PNG({ width, height });
  PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, 0, 0);
  return sheet;
};

/**
 * How many of a hundred pixels are different, and how to get a picture of where.
 * @param {Buffer} kept
 * @param {Buffer} made
 */
export const difference = (kept, made) => {
  const pictures = [PNG.sync.read(kept), PNG.sync.read(made)];
  const width = Math.max(...pictures.map((picture) => picture.width));
  const height = Math.max(...pictures.map((picture) => picture.height));
  const [before, now] = pictures.map((picture) => onSheet(picture, width, height));
  const where = new PNG({ width, height });
  const count = pixelmatch(before.data, now.data, where.data, width, height, { threshold });
  return { percent: (100 * count) / (width * height), where: () => PNG.sync.write(where) };
};

/**
 * Compares a picture with the one kept in docs/looks. Where they differ, both the new one and where it differs are put
 * into .test-results/looks.
 * @returns {string | undefined} what is wrong
 */
export const complaint = (file, made) => {
  const path = join(root, 'docs/looks', `${file}.png`);
  if (!existsSync(path)) return `docs/looks/${file}.png is not there; npm run looks ${file} makes it.`;
  const { percent, where } = difference(readFileSync(path), made);
  if (percent <= mayDiffer) return undefined;
  const results = join(root, '.test-results/looks');
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, `${file}-now.png`), made);
  writeFileSync(join(results, `${file}-where.png`), where());
  return `docs/looks/${file}.png: ${percent.toFixed(2)} % of its pixels differ (${mayDiffer} % may), see .test-results/looks/${file}-where.png and ${file}-now.png. If that is meant: npm run looks ${file}, look at it, commit it.`;
};
