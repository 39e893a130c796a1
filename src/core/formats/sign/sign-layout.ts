import type { SignContent, SignService } from './sign-content.js';

/** What of the content a sign shows, and how large. */
export interface SignLayout {
  /** Of the name and the hours, times the sizes in `sign-styles`. */
  readonly hoursScale: number;
  /** Of all else. */
  readonly textScale: number;
  readonly services: readonly SignService[];
  readonly hasDetails: boolean;
  readonly hasDescriptions: boolean;
  readonly hasOffers: boolean;
  /** How many exceptions. */
  readonly exceptions: number;
  /** Something that is on offer isn't on the sign. */
  readonly isCut: boolean;
}

type Scale = Pick<SignLayout, 'hoursScale' | 'textScale'>;

/** From what can be read across the street to what can be read at the door, in steps that nobody sees. */
const scales: readonly Scale[] = Array.from({ length: 21 }, (_, step) => {
  const hoursScale = Math.round(140 - step * 4) / 100;
  return { hoursScale, textScale: Math.round(hoursScale * 96) / 100 };
});

/** Down to here nothing is left out, and down to here only descriptions are. */
const [comfortable, readable] = [1, 0.84];

const all = ({ services, exceptions }: SignContent) =>
  ({
    services,
    hasDetails: true,
    hasDescriptions: true,
    hasOffers: true,
    exceptions: exceptions.length,
    isCut: false,
  }) as const;

/** From everything to less and less; each that fits in no size gives way to the next. */
function* choices(content: SignContent): Generator<SignLayout> {
  const whole = all(content);
  const plain = { ...whole, hasDescriptions: false };
  const short = { ...plain, hasDetails: false };
  const downTo = (least: number) => scales.filter(({ hoursScale }) => hoursScale >= least);
  for (const scale of downTo(comfortable)) yield { ...whole, ...scale };
  for (const scale of downTo(readable)) yield { ...plain, ...scale };
  for (const scale of scales) yield { ...short, ...scale };
  const [least = { hoursScale: 1, textScale: 1 }] = scales.slice(-1);
  const { services, exceptions } = content;
  const cut = { ...short, ...least, hasOffers: false, isCut: true };
  for (let kept = exceptions.length; kept >= 0; kept--) yield { ...cut, exceptions: kept };
  for (let kept = services.length - 1; kept >= 0; kept--)
    yield { ...cut, exceptions: 0, services: services.slice(0, kept) };
}

/** The largest layout that fits; nothing is left of a content that fits in none but what every sign has. */
export const chooseLayout = (content: SignContent, fits: (layout: SignLayout) => boolean): SignLayout => {
  let last: SignLayout | undefined;
  for (const layout of choices(content)) {
    if (fits(layout)) return layout;
    last = layout;
  }
  return last as SignLayout;
};
