/** Runs one step of the start, and says so when it takes more than a second, and how long it took. */
export async function step<T>(doing: string, say: (line: string) => void, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const notice = setTimeout(() => say(`${doing} …`), 1000);
  const result = await work().finally(() => clearTimeout(notice));
  const seconds = (performance.now() - started) / 1000;
  if (seconds > 1) say(`${doing}: done in ${seconds.toFixed(1)} s`);
  return result;
}
