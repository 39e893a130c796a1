const width = (pixels: number, name: string) => ({
  name: `${name}, ${pixels} px`,
  styles: { width: `${pixels}px`, height: '100%' },
});

/** The widths that a designer asks for; without one the story is as wide as there is room. */
export const widths = {
  w320: width(320, 'Small telephone, and 400 % on a desktop'),
  w480: width(480, 'Large telephone'),
  w768: width(768, 'Tablet'),
};
