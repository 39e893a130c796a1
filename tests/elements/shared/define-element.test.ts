import { expect } from '@open-wc/testing';
import { defineElement } from '../../../src/elements/shared/define-element.js';
import { watchConsole } from '../support/console.js';

let count = 0;
const freshTag = () => `test-element-${++count}`;
const freshClass = () => class extends HTMLElement {};

describe('registering a tag', () => {
  it('registers it', () => {
    const [tag, element] = [freshTag(), freshClass()];
    defineElement(tag, element);
    expect(customElements.get(tag)).to.equal(element);
  });

  it('leaves the first of two copies of the project alone, silently', () => {
    const [tag, first, second] = [freshTag(), freshClass(), freshClass()];
    const { lines } = watchConsole(() => {
      defineElement(tag, first);
      defineElement(tag, second);
    });
    expect(customElements.get(tag)).to.equal(first);
    expect(lines).to.deep.equal([]);
  });

  it('names a tag that somebody else has taken, and throws nothing', () => {
    const [tag, other] = [freshTag(), freshClass()];
    customElements.define(tag, other);
    const { lines } = watchConsole(() => defineElement(tag, freshClass()));
    expect(customElements.get(tag)).to.equal(other);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain(`<${tag}>`);
  });

  it('registers one class under two names', () => {
    const [tag, other, element] = [freshTag(), freshTag(), freshClass()];
    defineElement(tag, element);
    defineElement(other, element);
    expect(customElements.get(tag)).to.equal(element);
    expect(document.createElement(other)).to.be.instanceOf(element);
  });
});
