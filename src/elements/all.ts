export * from './office-hours/define.js';
