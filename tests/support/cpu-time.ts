/** Time of one core that a synchronous act takes, in milliseconds: the same on a busy machine. */
export const cpuMilliseconds = (act: () => void): number => {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
