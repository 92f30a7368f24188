import { address, type View } from '../../app/route';

/** From where an account is opened, besides the account of the whole. */
const ORIGINS: ReadonlySet<string> = new Set<View>(['result', 'history']);

/** Where an account leads back to: where it was opened, else `otherwise`. */
export function backFrom(origin: string | null, otherwise: View): string {
  return address(origin !== null && ORIGINS.has(origin) ? (origin as View) : otherwise);
}
