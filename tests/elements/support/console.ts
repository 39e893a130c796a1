const methods = ['warn', 'error'] as const;

/** What is written to the console while something runs, one line a call; nothing reaches the real one. */
export const watchConsole = <Result>(run: () => Result): { readonly result: Result; readonly lines: string[] } => {
  const lines: string[] = [];
  const former = methods.map((method) => console[method]);
  const restore = () => methods.forEach((method, i) => (console[method] = former[i]!));
  for (const method of methods) console[method] = (...words: unknown[]) => void lines.push(words.map(String).join(' '));
  let result: Result;
  try {
    result = run();
  } catch (error) {
    restore();
    throw error;
  }
  if (result instanceof Promise) void result.finally(restore);
  else restore();
  return { result, lines };
};
