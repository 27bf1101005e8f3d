export type { House, HouseOptions, ServedHouse, Shell } from './house.ts';
export { runCli } from './program.ts';
