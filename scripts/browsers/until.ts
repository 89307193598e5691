/** Asks again until the answer is neither false, null nor undefined; rejects with `what` when patience ends. */
export async function until<T>(
  ask: () => Promise<T> | T,
  what: string,
  patience = 15_000,
): Promise<Exclude<T, false | null | undefined>> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== false && answer !== null && answer !== undefined)
      return answer as Exclude<T, false | null | undefined>;
    if (Date.now() > end) throw new Error(`waited ${patience} ms in vain: ${what}`);
    await pause(25);
  }
}

export const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));
