// What the loader asks for when a page has the tag. Importing it registers nothing: the loader knows the name.
export { defineElement } from '../shared/define-element.js';
export { takeOver } from '../shared/document-source.js';
export { OfficeListElement as element } from './office-list-element.js';
