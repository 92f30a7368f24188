/* What was typed and not yet saved. A page that has some says how to save it, for the moment when the vault closes. */

type Keep = () => Promise<unknown>;

const keepers = new Set<Keep>();

/** To be called in an effect: it ends with the page. */
export function onClosing(keep: Keep): () => void {
  keepers.add(keep);
  return () => keepers.delete(keep);
}

/** False: something could not be saved. */
export async function keepTyped(): Promise<boolean> {
  const results = await Promise.allSettled([...keepers].map((keep) => keep()));
  return results.every(({ status }) => status === 'fulfilled');
}
