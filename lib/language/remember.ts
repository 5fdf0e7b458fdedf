/** Texts that are remembered at most: a book must not fill the memory of a server. */
const MOST = 20_000;

/**
 * A pure reading of a text that reads each text once, as long as it remembers it; it forgets all when it knows too many.
 *
 * @param most how many texts it remembers: few where what is read of one is large
 */
export function remembered<Value>(read: (text: string) => Value, most = MOST): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as Value;
    if (known.size >= most) known.clear();
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
