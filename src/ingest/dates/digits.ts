/** How many figures of a script stand before one in Unicode, where each script's ten are in a row. */
const figureOf = (figure: string): number => {
  const point = figure.codePointAt(0) ?? 0;
  let before = 0;
  while (before < 50 && /^\p{Nd}$/u.test(String.fromCodePoint(point - before - 1))) before += 1;
  return before % 10;
};

/** A text with the figures of every script written as 0 to 9: "٢٠٢٤" is "2024". */
export const plainFigures = (text: string): string =>
  /[^\0-\u024f]/u.test(text)
    ? text.replace(/\p{Nd}/gu, (figure) =>
        figure.length === 1 && figure <= '9' ? figure : String(figureOf(figure)),
      )
    : text;
