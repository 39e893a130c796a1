import type { ElementGuide } from './element-guide.js';

const modules = import.meta.glob<Readonly<Record<string, ElementGuide>>>('../*/*-guide.ts', { eager: true });

/** What is told of each element, in the order of their names. */
export const allGuides: readonly ElementGuide[] = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .sort((a, b) => a.tag.localeCompare(b.tag));
