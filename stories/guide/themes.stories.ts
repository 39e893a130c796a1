import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { officeHours } from '../office-hours/office-hours-story.js';
import { shows } from '../support/means.js';
import { inGerman } from './in-both-languages.js';
import { themesText } from './themes-text.js';
import { tokens, type Token } from './tokens.js';
import './themes.css';

const meta: Meta = {
  title: 'Anleitung · Guide/Themen · Themes',
  id: 'guide-themes',
  parameters: { docs: { description: { component: themesText } }, controls: { disable: true } },
};
export default meta;

/** Sets a property on the examples, or takes it away where the field is empty. */
const set = ({ name }: Token, { target }: Event) => {
  const { value } = target as HTMLInputElement;
  const samples = (target as HTMLInputElement).closest('.tokens')?.querySelector<HTMLElement>('.samples');
  if (value) samples?.style.setProperty(name, value);
  else samples?.style.removeProperty(name);
};

const row = (token: Token) => html`
  <tr>
    <th scope="row"><code>${token.name}</code></th>
    <td><code>${token.preset}</code></td>
    <td>
      <input
        aria-label=${token.name}
        type=${token.preset.startsWith('#') ? 'color' : 'text'}
        .value=${token.preset}
        @input=${(event: Event) => set(token, event)}
      />
    </td>
    <td>${token.meanings.map(inGerman).join(' ')} <em lang="en">${token.meanings.join(' ')}</em></td>
  </tr>
`;

const sample = (time: string) =>
  officeHours({
    document: 'innenstadt-west',
    time,
    fallback: '',
    'group-days': false,
    'week-pager': true,
    'structured-data': false,
    debug: false,
  });

export const LiveTokens: StoryObj = {
  name: 'Alle Eigenschaften · All properties',
  parameters: shows(
    'Jede Eigenschaft mit ihrem Standardwert; was man ändert, ist gleich zu sehen.',
    'Every property with its default; what one changes is seen at once.',
  ),
  render: () => html`
    <div class="tokens">
      <div class="table" tabindex="0" role="region" aria-label="Eigenschaften · Properties">
        <table>
          <thead>
            <tr>
              <th scope="col">Eigenschaft · Property</th>
              <th scope="col">Standard · Default</th>
              <th scope="col">Wert · Value</th>
              <th scope="col">Bedeutung · Meaning</th>
            </tr>
          </thead>
          <tbody>
            ${tokens.map(row)}
          </tbody>
        </table>
      </div>
      <div class="samples">${['2026-11-26T15:59', '2026-11-28T10:30', '2026-11-28T20:00'].map(sample)}</div>
    </div>
  `,
  play: async ({ canvas, canvasElement }) => {
    const field = canvas.getByLabelText('--stadtteil-radius');
    const element = canvasElement.querySelector<HTMLElement>('office-hours') as HTMLElement;
    const radius = () => getComputedStyle(element).getPropertyValue('--stadtteil-radius');
    await userEvent.clear(field);
    await userEvent.type(field, '3px');
    await waitFor(() => expect(radius()).toBe('3px'));
    await userEvent.clear(field);
    await expect(radius()).toBe('');
    await userEvent.type(field, '0.5em');
  },
};
