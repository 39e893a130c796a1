const width = (pixels: number, name: string) => ({
  name: `${name}, ${pixels} px`,
  styles: { width: `${pixels}px`, height: '100%' },
});

/** The widths that a designer asks for; without one the story is as wide as there is room. */
export const widths = {
  w320: width(320, 'Kleines Telefon, auch 400 % · Small telephone, also 400 %'),
  w480: width(480, 'Großes Telefon · Large telephone'),
  w768: width(768, 'Tablet'),
};
