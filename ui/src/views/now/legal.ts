/** What follows from using a channel, as the badge says it: advice, report and complaint are never confused. */
export const LEGAL_EFFECTS: Record<string, string> = {
  denuncia: 'legal-effect-denuncia',
  'denuncia-tras-ratificacion': 'legal-effect-denuncia-tras-ratificacion',
  'notificacion-obligatoria': 'legal-effect-notificacion-obligatoria',
  'reclamacion-administrativa': 'legal-effect-reclamacion-administrativa',
  'comunicacion-sin-valor-de-denuncia': 'legal-effect-comunicacion-sin-valor-de-denuncia',
  orientacion: 'legal-effect-orientacion',
};

const WEIGHTS: Record<string, string> = {
  denuncia: 'tag-law',
  'denuncia-tras-ratificacion': 'tag-law',
  'notificacion-obligatoria': 'tag-must',
};

/** How the badge is drawn; an ordinary frame where nothing legal follows. */
export function legalWeight(effect: string): string {
  return WEIGHTS[effect] ?? '';
}
