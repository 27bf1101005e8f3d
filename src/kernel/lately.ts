/**
 * A function of a text that remembers what it made of the texts that it was asked about lately: of at least half of `most`
 * different ones, of `most` at most. What it makes must not be changed.
 * @param most keeps memory bounded; so many texts and what is made of them are held
 * @example const folded = lately(50_000, (name) => name.normalize('NFD'));
 */
export function lately<Made extends NonNullable<unknown> | null>(
  most: number,
  make: (text: string) => Made,
): (text: string) => Made {
  let now = new Map<string, Made>();
  let before = now;
  return (text) => {
    const known = now.get(text);
    if (known !== undefined) return known;
    if (now.size >= most / 2) {
      before = now;
      now = new Map();
    }
    const made = before.get(text);
    const found = made === undefined ? make(text) : made;
    now.set(text, found);
    return found;
  };
}
