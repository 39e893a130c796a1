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

/** From what can be read across the street to what can be read at the door. */
const scales: readonly Scale[] = [
  { hoursScale: 1.4, textScale: 1.35 },
  { hoursScale: 1.3, textScale: 1.25 },
  { hoursScale: 1.2, textScale: 1.15 },
  { hoursScale: 1.1, textScale: 1.05 },
  { hoursScale: 1, textScale: 0.95 },
  { hoursScale: 0.92, textScale: 0.86 },
  { hoursScale: 0.84, textScale: 0.78 },
  { hoursScale: 0.76, textScale: 0.7 },
  { hoursScale: 0.7, textScale: 0.64 },
];

/** Down to here all is shown before anything is left out. */
const comfortable = 5;

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
  const large = scales.slice(0, comfortable);
  const small = scales.slice(comfortable);
  for (const scale of large) yield { ...whole, ...scale };
  for (const scale of scales.slice(2, comfortable + 1)) yield { ...plain, ...scale };
  for (const scale of scales.slice(3)) yield { ...short, ...scale };
  const [least = scales[0] as Scale] = small.slice(-1);
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
