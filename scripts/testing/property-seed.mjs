// For the long run: one seed for all properties, so that the same run can be had again.
const { PROPERTY_SEED } = process.env;

if (PROPERTY_SEED) {
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(PROPERTY_SEED) });
}
