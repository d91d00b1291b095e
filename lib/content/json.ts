import type { Fault } from './problem';

/** The value of a JSON file, or the line of its first mistake, in Dutch. */
export function readJson(text: string): { value?: unknown; fault?: Fault } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    const before = text.slice(0, position === undefined ? text.length : Number(position));
    return {
      fault: {
        line: before.trimEnd().split('\n').length,
        message:
          'Dit bestand kan ik niet lezen. Kijk hier en op de regel erboven: elke regel behalve de laatste van een blok eindigt op een komma, en woorden staan tussen rechte aanhalingstekens.',
      },
    };
  }
}
