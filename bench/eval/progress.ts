const began = performance.now();

/** Says on stderr what is measured next, for the run takes minutes. */
export const progress = (what: string): void => {
  const seconds = Math.round((performance.now() - began) / 1000);
  console.error(`${String(seconds).padStart(4)} s  ${what}`);
};
