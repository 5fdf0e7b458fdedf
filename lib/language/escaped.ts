/** A text as a regular expression with the flag `u` finds it to the letter. */
export const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
