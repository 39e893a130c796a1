import { expect, fixture, html } from '@open-wc/testing';
import { watchConsole } from '../support/console.js';
import { consultations, heard, monday, names, nextConsultation } from '../support/consultations.js';
import { part, rootOf, showsFallback } from '../support/printed.js';

const data = consultations();

/** An element with its attributes, what it complains about, and what the console says. */
const asked = async (attributes: Record<string, string>) => {
  const outer = await fixture<HTMLElement>(html`<div></div>`);
  const found: unknown[] = [];
  outer.addEventListener('office-error', ({ detail }) => {
    found.push(...detail.problems.map(({ code, found: what, expected }) => `${code} ${String(what)} ${expected}`));
  });
  const { result, lines } = watchConsole(async () => {
    const element = document.createElement('next-consultation');
    element.innerHTML = '<p>Telefon 0631 31 09 07 38</p>';
    element.data = data;
    for (const [name, value] of Object.entries({ now: monday, limit: '4', ...attributes }))
      element.setAttribute(name, value);
    outer.append(element);
    await element.updateComplete;
    element.requestUpdate();
    await element.updateComplete;
    return element;
  });
  return { element: await result, found, lines };
};

describe('<next-consultation> asked for', () => {
  for (const [attributes, expected] of [
    [{ partner: 'drk' }, ['Schuldnerberatung', 'Schuldnerberatung', 'Schuldnerberatung']],
    [{ partner: 'awo', within: 'P8D' }, ['Pflegeberatung', 'Pflegeberatung']],
    [{ consultation: 'pflegeberatung', within: 'P8D' }, ['Pflegeberatung', 'Pflegeberatung']],
    [{ consultation: 'lesekreis', within: 'P7D' }, ['Lesekreis']],
    [{ consultation: 'lesekreis pflegeberatung', within: 'P7D' }, ['Pflegeberatung', 'Lesekreis']],
    [{ topic: 'geld', within: 'P7D' }, ['Schuldnerberatung']],
    [{ topic: ' geld\n pflege ', within: 'P7D' }, ['Pflegeberatung', 'Schuldnerberatung']],
    [{ topic: 'geld', partner: 'drk', within: 'P7D' }, ['Schuldnerberatung']],
    [{ topic: 'pflege', partner: 'drk', within: 'P7D' }, []],
    [{ partner: '', topic: '', consultation: '', within: 'P7D' }, ['Pflegeberatung', 'Schuldnerberatung']],
  ] as const)
    it(`${JSON.stringify(attributes)}: ${expected.join(', ') || 'nothing, and says so'}`, async () => {
      const { element, found, lines } = await asked(attributes);
      const shown = names(element);
      // Of the partner who takes turns only the own dates, the one that is moved with its old day.
      expect(shown.slice(0, expected.length)).to.deep.equal(expected);
      if ('within' in attributes) expect(shown).to.have.length(expected.length);
      expect(part(element, 'none') !== null).to.equal(expected.length === 0);
      expect([...found, ...lines]).to.deep.equal([]);
    });

  it('a partner who takes turns: only the dates on which it has its turn', async () => {
    const element = await nextConsultation({ data, now: monday, partner: 'awo', topic: 'geld', limit: '2' });
    expect(heard(element).map((date) => date.split(',').slice(0, 2).join())).to.deep.equal([
      'Mittwoch, 2. Dezember',
      'Mittwoch, 16. Dezember',
      'Mittwoch, 30. Dezember',
    ]);
  });

  for (const [attributes, problem] of [
    [{ partner: 'awi' }, 'unknown-reference awi partners'],
    [{ consultation: 'pflege' }, 'unknown-reference pflege services'],
    [{ topic: 'haushalt' }, 'unknown-reference haushalt topics'],
    [{ partner: 'awo', topic: 'haushalt' }, 'unknown-reference haushalt topics'],
    [{ partner: '__proto__' }, 'unknown-reference __proto__ partners'],
  ] as const)
    it(`nobody it knows, ${JSON.stringify(attributes)}: the fallback, no dates of others`, async () => {
      const { element, found, lines } = await asked(attributes);
      expect(showsFallback(element)).to.equal(true);
      expect(found).to.deep.equal([problem]);
      expect(lines, 'told once').to.have.length(1);
    });

  it('two, one of whom it knows: the dates of this one, and the other is told', async () => {
    const { element, found } = await asked({ consultation: 'pflege pflegeberatung', within: 'P8D' });
    expect(names(element)).to.deep.equal(['Pflegeberatung', 'Pflegeberatung']);
    expect(found).to.deep.equal(['unknown-reference pflege services']);
  });

  it('an office it does not know: the fallback', async () => {
    const { element, found } = await asked({ office: 'nord' });
    expect(showsFallback(element)).to.equal(true);
    expect(found).to.have.length(1);
    expect(found[0]).to.contain('nord');
  });

  it('an id that is right a moment later: what it should have shown at once', async () => {
    const { element } = await asked({ partner: 'awi' });
    element.partner = 'awo';
    await element.updateComplete;
    expect(rootOf(element)).not.to.equal(null);
  });
});

describe('<next-consultation> asked for what it cannot read', () => {
  for (const [attributes, problem, count] of [
    [{ limit: 'alle' }, 'format alle limit', 7],
    [{ limit: '0' }, 'format 0 limit', 7],
    [{ limit: '-3' }, 'format -3 limit', 7],
    [{ limit: '2.5' }, 'format 2.5 limit', 7],
    [{ within: '4 Wochen' }, 'format 4 Wochen duration', 5],
    [{ kind: 'beratung' }, 'format beratung serviceKind', 5],
  ] as const)
    it(`${JSON.stringify(attributes)}: is told, and costs nothing else`, async () => {
      const { element, found, lines } = await asked(attributes);
      expect(heard(element)).to.have.length(count);
      expect(found).to.deep.equal([problem]);
      expect(lines).to.have.length(1);
    });

  it('a kind beside one it knows: this one holds', async () => {
    const { element, found } = await asked({ kind: 'beratung activity', limit: '2' });
    expect(names(element)).to.deep.equal(['Lesekreis', 'Lesekreis']);
    expect(found).to.deep.equal(['format beratung serviceKind']);
  });

  it('all at once: each is told', async () => {
    const { element, found } = await asked({ limit: 'x', within: 'y', kind: 'z', topic: 'geld q' });
    expect(names(element)[0]).to.equal('Schuldnerberatung');
    expect(found).to.deep.equal([
      'unknown-reference q topics',
      'format z serviceKind',
      'format x limit',
      'format y duration',
    ]);
  });

  it('a moment it cannot read: the real clock, and says so', async () => {
    const { element, found } = await asked({ now: 'morgen' });
    expect(part(element, 'preview')).to.equal(null);
    expect(found.join()).to.contain('morgen');
  });
});
