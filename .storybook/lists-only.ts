import type { ArgTypesEnhancer } from 'storybook/internal/types';

const lists = new Set(['events', 'slots', 'css custom properties', 'css shadow parts']);

/** Events, slots, parts and custom properties are in the table to be read; a control would do nothing. */
export const listsOnly: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const { category = '' } = (argType['table'] ?? {}) as { category?: string };
      return [name, lists.has(category) ? { ...argType, control: { disable: true } } : argType];
    }),
  );
