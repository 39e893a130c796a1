export { define as defineOfficeHours, OfficeHoursElement } from './office-hours/define.js';
export { define as defineNextConsultation, NextConsultationElement } from './next-consultation/define.js';
export { define as definePartnerContacts, PartnerContactsElement } from './partner-contacts/define.js';
