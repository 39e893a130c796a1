export { define as defineOfficeHours, OfficeHoursElement } from './office-hours/define.js';
