export * from './brand.ts';
export * from './budget.ts';
export * from './clock.ts';
export * from './errors.ts';
export * from './ids.ts';
export * from './logger.ts';
export * from './random.ts';
export * from './units.ts';
