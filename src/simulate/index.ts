export { DESIGN_NAMES, type DesignName } from './designs.ts';
export { FAULTS } from './fault-rates.ts';
export { type Play, playOne, playStretch, type Stretch } from './play.ts';
export { reportOf, type SimulationReport } from './report.ts';
export { sampleDraft } from './sample-edition.ts';
export { playSpread } from './spread.ts';
export { tallyOf } from './tally.ts';
export { TraceBook } from './trace.ts';
export { VirtualTime } from './virtual-time.ts';
