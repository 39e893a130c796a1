import { readFileSync } from 'node:fs';

const published = [
  [/^\/?src\/elements\/([^/]+)\/define\.ts$/, 'dist/esm/$1.js'],
  [/^\/?src\/elements\/([^/]+)\/\1-element\.ts$/, 'dist/esm/$1/element.js'],
  [/^\/?src\/elements\/all\.ts$/, 'dist/esm/all.js'],
];

const publishedPath = (path) =>
  published.reduce((all, [source, target]) => all.replace(source, target), path?.replace(/^\.\//, '') ?? '');

const isOurs = ({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');

/** Paths of what is published instead of sources, and only what somebody outside may use. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = manifest.modules.filter(({ declarations }) => declarations?.some(({ tagName }) => tagName));
    for (const module of manifest.modules) {
      module.path = publishedPath(module.path);
      for (const { declaration } of module.exports ?? []) declaration.module = publishedPath(declaration.module);
      for (const declaration of module.declarations) declaration.members = declaration.members?.filter(isOurs);
    }
  },
};

/** `--stadtteil-line` → `rgb(128 128 128 / 0.28)`, as the styles of all elements have it. */
const inStyles = () => {
  const styles = readFileSync(new URL('src/elements/shared/page-styles.ts', import.meta.url), 'utf8');
  return new Map(
    [...styles.matchAll(/var\((--stadtteil-[\w-]+), ([^;]+)\);/g)].map(([, name, value]) => [name, value]),
  );
};

/** A default with spaces in it can't stand in a doc comment. */
const defaultsFromStyles = {
  name: 'defaults-from-styles',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const defaults = inStyles();
    for (const { declarations } of manifest.modules)
      for (const { cssProperties = [] } of declarations)
        for (const property of cssProperties) property.default ??= defaults.get(property.name);
  },
};

export default {
  globs: ['src/elements/*/*.ts'],
  exclude: ['src/elements/shared/**'],
  outdir: '.',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [publicOnly, defaultsFromStyles],
};
