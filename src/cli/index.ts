export type { House, HouseOptions, KeptMail, ServedHouse, ServedPages, Shell } from './house.ts';
export { runCli } from './program.ts';
