import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

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

export default {
  globs: ['src/elements/*/*.ts'],
  exclude: ['src/elements/shared/**'],
  outdir: '.',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [
    publicOnly,
    customElementVsCodePlugin({
      outdir: 'dist',
      htmlFileName: 'html-custom-data.json',
      cssFileName: 'css-custom-data.json',
    }),
    customElementJetBrainsPlugin({
      outdir: 'dist',
      webTypesFileName: 'web-types.json',
      excludeCss: false,
      packageJson: false,
    }),
  ],
};
