/**
 * Fetches what somebody asks for by its name and puts it to use; of several, asked for while others were on their way,
 * the last one. The promise is kept when it is in use, also for whoever asks for the same again meanwhile.
 */
export const lastWanted = <Thing>(
  fetched: (name: string) => Promise<Thing>,
  use: (thing: Thing) => void,
): ((name: string) => Promise<void>) => {
  let wanted: string | undefined;
  let done = Promise.resolve();
  return (name) => {
    if (name !== wanted) {
      wanted = name;
      done = fetched(name).then((thing) => (name === wanted ? use(thing) : undefined));
    }
    return done;
  };
};
