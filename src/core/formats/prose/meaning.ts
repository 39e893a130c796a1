/** What a phrase of the text says about the hours beside it. */
export type Meaning =
  | { readonly is: 'booking'; readonly booking: 'required' | 'recommended' | 'not-needed' }
  | { readonly is: 'tentative' }
  | { readonly is: 'interval'; readonly interval: number; readonly unit: 'week' | 'month' }
  | { readonly is: 'interval-number'; readonly unit: 'week' | 'month' }
  | { readonly is: 'parity'; readonly weekParity: 'even' | 'odd' }
  | { readonly is: 'per'; readonly unit: 'month' | 'other' }
  /** Weak: “zu”, which is also half of other things. */
  | { readonly is: 'closed'; readonly isWeak?: boolean }
  | { readonly is: 'except' }
  /** The times behind it leave those before. */
  | { readonly is: 'pause' }
  | { readonly is: 'closed-in'; readonly on: 'public-holidays' | 'school-holidays' }
  | { readonly is: 'holidays'; readonly on: 'public-holidays' | 'school-holidays' }
  | { readonly is: 'season' }
  | { readonly is: 'channel'; readonly channel: 'phone' | 'online' | 'home' | 'self-service' }
  | { readonly is: 'language'; readonly tag: string }
  | { readonly is: 'all-day' }
  | { readonly is: 'feast'; readonly on: string }
  | { readonly is: 'instead' }
  | { readonly is: 'nth'; readonly ordinals: readonly number[] }
  | { readonly is: 'ends' }
  | { readonly is: 'each' }
  | { readonly is: 'start' }
  | { readonly is: 'next-dates' }
  | { readonly is: 'register-until' };
