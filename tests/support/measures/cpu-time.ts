/** Time of one core that a synchronous act takes, in milliseconds: the same on a busy machine. */
export const cpuMilliseconds = (act: () => void): number => {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** As `cpuMilliseconds`, of an act that takes its time; nothing else may run beside it. */
export const cpuTime = async (act: () => Promise<unknown>): Promise<number> => {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
