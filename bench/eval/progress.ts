let began: number | null = null;

/** From now on `progress` speaks; tests leave it silent. */
export const startProgress = (): void => {
  began = performance.now();
};

/** Says on stderr what is measured next, for a whole run takes minutes. */
export const progress = (what: string): void => {
  if (began === null) return;
  const seconds = Math.round((performance.now() - began) / 1000);
  console.error(`${String(seconds).padStart(4)} s  ${what}`);
};
